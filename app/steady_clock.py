"""The time of day as the facts carry it, which nobody can set back while somebody speaks; free ground.

Durations are differences of such times: how long a key was held, when a press counts as a repetition. A
system clock that is set in the middle of a take (by hand, by the network, on waking) would make them
anything. So the time goes on from where it was, by the monotonic clock, and follows the system's again only
when it is told that nothing is measured.
"""

import time

TOLERATED_S = 1.0
"""Clocks drift and are slewed by less; what differs by more has been set."""


class SteadyClock:
    """One such clock."""

    def __init__(self) -> None:
        self._ahead = time.time() - time.monotonic()

    def now(self) -> float:
        """Unix seconds; two of them differ by what has passed, unless ``follow`` was called in between."""
        return time.monotonic() + self._ahead

    def follow(self) -> None:
        """Nothing is being measured: take over what the system's clock says, if it has been set."""
        ahead = time.time() - time.monotonic()
        if abs(ahead - self._ahead) > TOLERATED_S:
            self._ahead = ahead


CLOCK = SteadyClock()
"""That of the program: facts are only compared if all are stamped by the same."""
