"""Durations do not depend on what the system's clock is set to."""

import time

import pytest

from app.steady_clock import SteadyClock


@pytest.mark.parametrize("jump", [-3600.0, -3.0, 3600.0])
def test_a_clock_that_is_set_moves_nothing_until_it_may(jump: float, monkeypatch: pytest.MonkeyPatch) -> None:
    passed, set_by = 0.0, 0.0
    monkeypatch.setattr(time, "monotonic", lambda: 50.0 + passed)
    monkeypatch.setattr(time, "time", lambda: 1_700_000_000.0 + passed + set_by)
    clock = SteadyClock()
    assert clock.now() == 1_700_000_000.0
    passed, set_by = 20.0, jump
    assert clock.now() == 1_700_000_020.0
    clock.follow()
    assert clock.now() == 1_700_000_020.0 + jump


def test_drift_is_not_followed_because_two_times_shall_differ_by_what_has_passed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drift = 0.0
    monkeypatch.setattr(time, "monotonic", lambda: 50.0)
    monkeypatch.setattr(time, "time", lambda: 1_700_000_000.0 + drift)
    clock = SteadyClock()
    drift = 0.4
    clock.follow()
    assert clock.now() == 1_700_000_000.0
