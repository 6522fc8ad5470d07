"""What the present conversation has cost, with its parts, on the page Account and cost."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.bridge import Bridge
from app.ui.parts.boxes import vbox
from app.ui.parts.labels import paragraph, say


class CostCard(QFrame):
    """Follows the bridge while it is visible."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsCard")
        self._bridge = bridge
        self.title = paragraph("", "section")
        self.parts = paragraph("", "small", selectable=True)
        vbox(self, self.title, self.parts, margins=(16, 14, 16, 14), spacing=4)
        bridge.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            return
        whole, _, parts = self._bridge.now().money.details.partition("\n")
        say(self.title, whole)
        say(self.parts, parts)
