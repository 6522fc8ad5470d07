"""The last resort: no key works beside the window, and it says so; the window's own Space stays."""

from app.hotkeys.backend import Bound, Ears, Wanted


class FocusedBackEnd:
    """Binds nothing. ``why``: a sentence for the person, with what can be done instead."""

    def __init__(self, ears: Ears, why: str, checks: tuple[tuple[str, str], ...] = ()) -> None:
        self._ears = ears
        self._why = why
        self._checks = checks

    def bind(self, wanted: Wanted) -> None:
        """See ``BackEnd``."""
        self._ears.bound(Bound("", "window", False, self._why, self._checks))

    def shut(self) -> None:
        """See ``BackEnd``."""
