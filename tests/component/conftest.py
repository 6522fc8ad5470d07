"""The virtual desktop for the component tests; it has no tests."""

from tests.rig.fixtures import _rig as _rig
from tests.rig.fixtures import desktop as desktop
from tests.rig.fixtures import on_rig as on_rig
from tests.rig.fixtures import server as server
from tests.rig.fixtures import sound as sound
