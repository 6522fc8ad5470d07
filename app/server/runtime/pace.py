"""How fast an answer's sound may leave: faster than it plays, but not all at once; pure, the caller waits."""

HEAD_START_MS = 2000
FACTOR = 4


class Pace:
    """At most ``HEAD_START_MS`` plus ``FACTOR`` times the time since the first slice.

    A long answer sent at once would be over before anybody can interrupt it, and no real service does so.
    """

    def __init__(self) -> None:
        self._began_s: float | None = None
        self._sent_ms = 0.0

    def pause_s(self, ms: float, now_s: float) -> float:
        """Count a slice of ``ms`` that leaves now; returns how long to wait before the next one."""
        if self._began_s is None:
            self._began_s = now_s
        self._sent_ms += ms
        allowed = HEAD_START_MS + FACTOR * (now_s - self._began_s) * 1000
        return max(0.0, (self._sent_ms - allowed) / FACTOR / 1000)
