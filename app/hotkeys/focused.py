"""The back end of last resort: binds nothing and says so. Space in the window itself still works."""

from app.hotkeys.backend import BindResult, KeyListener, WantedKeys


class FocusedBackEnd:
    """Implements ``BackEnd``. ``why`` is a sentence for the user, with what to do instead."""

    def __init__(self, listener: KeyListener, why: str, checks: tuple[tuple[str, str], ...] = ()) -> None:
        self._listener = listener
        self._why = why
        self._checks = checks

    def bind(self, wanted: WantedKeys) -> None:
        """Report ``why`` as the result."""
        self._listener.bound(BindResult("", "window", False, self._why, self._checks))

    def shut(self) -> None:
        """There is nothing to release."""
