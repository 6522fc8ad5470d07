"""The short form of ``tests/hardship/of_restarts.py``: the window with a sound server that hangs."""

import random

import pytest

from tests.hardship.of_restarts import series
from tests.hardship.restart_trial import STATES
from tests.rig.desktop.desktop import Desktop
from tests.rig.sound.virtual_sound import VirtualSound

pytestmark = pytest.mark.rig


@pytest.mark.usefixtures("on_rig")
def test_the_window_outlives_its_sound_server(desktop: Desktop, sound: VirtualSound) -> None:
    (trial,) = series(desktop, sound, [_seed_of("hangs")], longest=1.0)
    assert (trial.state, trial.wrong) == ("hangs", [])


def _seed_of(state: str) -> int:
    """The first seed whose dice choose this state."""
    return next(seed for seed in range(100) if random.Random(seed).choice(STATES) == state)
