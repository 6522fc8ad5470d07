"""The accessibility tree of the real window on a real X server, as a screen reader finds it."""

import re

import pytest

from tests.rig.desktop import Desktop
from tests.rig.scene import window
from tests.rig.sound import VirtualSound
from tests.rig.waiting import until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(120)]

_CONTROL = re.compile(r"(button|combo|entry|^text$|slider|check|list$|list item|spin)")


def test_every_control_in_the_tree_has_a_name_and_a_role(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound, show_guide=False) as scene:
        tree = until(lambda: _tree(desktop, scene.app.pid), "the window in the tree")
        nameless = [line for line in tree if _CONTROL.search(line[0]) and not line[1].strip()]
        assert nameless == []
        assert [line for line in tree if line[0] in ("unknown", "invalid", "")] == []
        names = {name for _, name, _ in tree}
        assert {"New conversation", "Settings", "Message"} <= names


def _tree(desktop: Desktop, pid: int) -> list[tuple[str, str, str]]:
    lines = [line.split("\t") for line in desktop.read(pid).splitlines() if line.count("\t") == 2]
    return [(role, name, about) for role, name, about in lines]
