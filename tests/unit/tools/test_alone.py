"""Who runs alone, with the locks of several lanes in one process."""

import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.rig import alone
from tests.rig.alone import Alone


def tried(who: Alone, *, alone: bool) -> threading.Thread:
    """Let it try to begin; the thread ends when it may."""
    thread = threading.Thread(target=who.enter, kwargs={"alone": alone}, daemon=True)
    thread.start()
    thread.join(0.1)
    return thread


def test_many_run_together_and_who_wants_to_be_alone_waits_for_all_of_them(tmp_path: Path) -> None:
    door, room = tmp_path / "door", tmp_path / "room"
    door.touch()
    room.touch()
    one, other, sound = (Alone(door, room) for _ in range(3))
    assert not tried(one, alone=False).is_alive()
    assert not tried(other, alone=False).is_alive()
    waits = tried(sound, alone=True)
    one.leave(stay=False)
    late = tried(one, alone=False)
    assert waits.is_alive()
    assert late.is_alive(), "nobody begins any more while one waits to be alone"
    other.leave(stay=False)
    waits.join(5)
    assert not waits.is_alive()
    assert late.is_alive()
    sound.leave(stay=True)
    sound.enter(alone=True)
    assert late.is_alive(), "what stays alone lets nobody in between"
    sound.leave(stay=False)
    late.join(5)
    assert not late.is_alive()


def test_only_a_lane_waits_and_not_what_its_tests_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_XDIST_WORKER", "gw0")  # as those inherit it
    assert alone.of_this_run(SimpleNamespace()) is None
    assert alone.of_this_run(SimpleNamespace(workerinput={})) is not None
