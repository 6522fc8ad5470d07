"""Lets tests that measure sound have the machine to themselves, although others run in lanes beside them."""

import os
from pathlib import Path


class Alone:
    """Two locked files for all lanes of a run: who wants to be alone shuts the door and waits for all.

    Without the door there would always be some test that runs, and nobody would ever be alone. The locks are
    those of flock(2) and end with the process.
    """

    def __init__(self, door: Path, room: Path) -> None:
        """Both files exist; they are only locked."""
        self._door, self._room = os.open(door, os.O_RDONLY), os.open(room, os.O_RDONLY)
        self._is_alone = False

    def enter(self, *, alone: bool) -> None:
        """Wait until this test may run."""
        import fcntl  # not on Windows, where nothing runs in lanes

        if alone and self._is_alone:
            return
        self._is_alone = alone
        kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
        fcntl.flock(self._door, kind)
        fcntl.flock(self._room, kind)
        if not alone:
            fcntl.flock(self._door, fcntl.LOCK_UN)

    def leave(self, *, stay: bool) -> None:
        """The test is over; ``stay``: the next one here wants to be alone as well."""
        import fcntl

        if self._is_alone and stay:
            return
        self._is_alone = False
        fcntl.flock(self._room, fcntl.LOCK_UN)
        fcntl.flock(self._door, fcntl.LOCK_UN)


def of_this_run(config: object) -> Alone | None:
    """For a lane of pytest-xdist; None where tests run one after the other.

    Asked of pytest's ``config`` and not of the environment, which a lane's tests leave to the tests that they
    start themselves: such a one would wait for the test that waits for it.
    """
    here = Path(__file__)
    return Alone(here, here.with_name("__init__.py")) if hasattr(config, "workerinput") else None
