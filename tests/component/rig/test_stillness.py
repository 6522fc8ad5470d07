"""The watch for a machine that stands still, on a process that is made to."""

import os
import signal
import time
from collections.abc import Iterator

import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.stillness import LATE_S, StillnessWatch
from tests.rig.waiting import pause, until


@pytest.fixture
def watch() -> Iterator[StillnessWatch]:
    made = StillnessWatch()
    yield made
    made.close()


def test_a_stop_is_seen_and_belongs_to_its_moment(watch: StillnessWatch) -> None:
    pause(0.3)  # it is up
    began = time.monotonic()
    os.kill(watch.pid, signal.SIGSTOP)
    pause(0.1)
    os.kill(watch.pid, signal.SIGCONT)
    until(lambda: watch.longest_since(began) > LATE_S, "the stop")
    assert watch.longest_since(began) == pytest.approx(0.1, abs=0.05)
    assert watch.longest_since(time.monotonic() + 1) == 0


def test_only_a_test_of_the_rig_is_run_again_and_only_where_the_machine_stood_still(
    desktop: Desktop, request: pytest.FixtureRequest
) -> None:
    again = request.node.get_closest_marker("flaky")
    stillness = again.kwargs["condition"].__self__
    assert desktop
    os.kill(stillness.watch.pid, signal.SIGSTOP)
    pause(0.05)
    os.kill(stillness.watch.pid, signal.SIGCONT)
    until(again.kwargs["condition"], "what is asked when a test has failed")


def test_no_other_is(request: pytest.FixtureRequest) -> None:
    assert request.node.get_closest_marker("flaky") is None
