"""The button over the end of the transcript that counts the new turns below."""

from PySide6.QtWidgets import QPushButton, QWidget

_FROM_BELOW = 12


class NewTurns(QPushButton):
    """Floats over the view, visible only while there are new turns out of sight."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setText(self.tr("Go to the end"))  # the accessible name until there is a count
        self.setProperty("look", "pill")
        self._view = view
        self._count = 0
        self.hide()

    def add(self, turns: int) -> None:
        """Count this many new turns."""
        self._count += turns

    def show_where(self, *, at_end: bool) -> None:
        """Place it above the lower edge of the view; ``at_end``: nothing is out of sight."""
        if at_end:
            self._count = 0
        self.setVisible(self._count > 0)
        if self._count:
            self.setText(self.tr("↓  %n new", "", self._count))
            self.adjustSize()
            view = self._view
            self.move((view.width() - self.width()) // 2, view.height() - self.height() - _FROM_BELOW)
            self.raise_()
