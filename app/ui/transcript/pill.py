"""The button over the end of the transcript that counts the new turns below."""

from PySide6.QtWidgets import QPushButton, QWidget

_FROM_BELOW = 12


class NewTurns(QPushButton):
    """Stands over the view that it counts for, shown only while there is something new out of sight."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setText(self.tr("Go to the end"))  # its name until there is something to count
        self.setProperty("look", "pill")
        self._view = view
        self._count = 0
        self.hide()

    def add(self, turns: int) -> None:
        """So many have come."""
        self._count += turns

    def show_where(self, *, at_end: bool) -> None:
        """In the middle above the view's lower edge; ``at_end``: all of them are in sight."""
        if at_end:
            self._count = 0
        self.setVisible(self._count > 0)
        if self._count:
            self.setText(self.tr("↓  %n new", "", self._count))
            self.adjustSize()
            view = self._view
            self.move((view.width() - self.width()) // 2, view.height() - self.height() - _FROM_BELOW)
            self.raise_()
