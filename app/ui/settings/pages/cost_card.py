"""What this session has cost, on the page Account and cost."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.bridge import Bridge
from app.ui.parts.boxes import vbox
from app.ui.parts.labels import paragraph, say
from app.ui.wording.words import Words


class CostCard(QFrame):
    """Follows the bridge while it is visible."""

    def __init__(self, tr: Words, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsCard")
        self._tr, self._bridge = tr, bridge
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
        money = self._bridge.now().money
        say(self.title, self._tr("Cost of this session: {cost}").format(cost=money.cost))
        say(self.parts, money.details)
