"""Whether Pressel starts with the computer: a switch that shows what the system says, nothing remembered."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from app.core.messages.events.computer_events import AutostartAsked, AutostartSwitched
from app.ui.bridge import Bridge
from app.ui.parts.boxes import hbox, vbox
from app.ui.parts.labels import Label, paragraph, say, set_tip
from app.ui.parts.paint.theme import Theme
from app.ui.settings.controls.option_widgets import SwitchControl
from app.ui.wording.computer_words import autostart_view
from app.ui.wording.option_view import OptionView
from app.ui.wording.words import Words


class AutostartRow(QFrame):
    """Follows the bridge; asks the system each time that it is shown."""

    def __init__(self, theme: Theme, tr: Words, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsCard")
        self._tr, self._bridge = tr, bridge
        title = Label(tr("Start with the computer"))
        title.setProperty("tone", "section")
        title.setWordWrap(True)
        self.help = paragraph(
            tr("When you log in, Pressel waits in the tray, or minimised where there is none."), "small"
        )
        self.control = SwitchControl(theme, title.text())
        self.control.label_with(title)
        when = Label(tr("Now"))
        when.setProperty("tone", "badge")
        set_tip(when, tr("When a change is in force"))
        head = hbox(None, title, when, 1, spacing=8)
        self.error, self.note = paragraph("", "error"), paragraph("", "note")
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(8)
        self._across.addLayout(vbox(None, head, self.help, spacing=2), 1)
        self._across.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        vbox(self, self._across, self.error, self.note, margins=(16, 12, 16, 12), spacing=4)
        self.control.value_changed.connect(lambda on: bridge.tell(AutostartSwitched(on=bool(on))))
        bridge.changed.connect(self._show_state)
        self._show_state()

    def fold(self, narrow: bool) -> None:
        """The switch beside the words, or below them."""
        below = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._across.setDirection(below)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody may have removed the entry meanwhile."""
        super().showEvent(event)
        self._bridge.tell(AutostartAsked())

    def _show_state(self) -> None:
        view = autostart_view(self._bridge.state.computer.autostart, self._tr)
        self.control.show_value(OptionView(view.on))
        self.control.setEnabled(view.enabled)
        for label, words in ((self.error, view.error), (self.note, view.note)):
            say(label, words)
        said = (view.error, self.help.text(), view.note)
        self.control.part.setAccessibleDescription(" ".join(filter(None, said)))
