"""The context menu of the transcript: what can be done with a turn, and with all of them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

Do = Callable[[], object]


def pop_up(owner: QWidget, at: QPoint, entries: Iterable[tuple[str, Do | None]]) -> None:
    """Show the menu at this point of the screen; ``None``: there is nothing to do that with."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, do in entries:
        action = menu.addAction(words.replace("&", "&&"))
        action.setEnabled(do is not None)
        if do is not None:
            action.triggered.connect(lambda _checked=False, do=do: do())
    menu.popup(at)
