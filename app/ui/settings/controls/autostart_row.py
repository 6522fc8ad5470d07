"""Whether Pressel starts with the computer: a switch that shows what the system says, nothing remembered."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.core.messages.events.computer_events import AutostartAsked, AutostartSwitched
from app.ui.bridge import Bridge
from app.ui.parts.access.keep_focus import enable
from app.ui.parts.labels import say
from app.ui.parts.paint.theme import Theme
from app.ui.settings.controls.control_row import ControlRow
from app.ui.settings.controls.option_widgets import SwitchControl
from app.ui.wording.computer_words import autostart_view
from app.ui.wording.option_view import OptionView
from app.ui.wording.words import Words


class AutostartRow(ControlRow):
    """Follows the bridge; asks the system each time that it is shown."""

    def __init__(self, theme: Theme, tr: Words, bridge: Bridge, parent: QWidget | None = None) -> None:
        title = tr("Start with the computer")
        words = tr("When you log in, Pressel waits in the tray, or minimised where there is none.")
        self.control: SwitchControl
        super().__init__(title, words, "", SwitchControl(theme, title), tr)
        self.setParent(parent)
        self.setObjectName("settingsCard")
        self._tr, self._bridge = tr, bridge
        self.fold(False)
        self.control.value_changed.connect(lambda on: bridge.tell(AutostartSwitched(on=bool(on))))
        bridge.changed.connect(self._show_state)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody may have removed the entry meanwhile."""
        super().showEvent(event)
        self._bridge.tell(AutostartAsked())

    def _show_state(self) -> None:
        view = autostart_view(self._bridge.state.computer.autostart, self._tr)
        self.control.show_value(OptionView(view.on))
        enable(self.control, view.enabled, self)
        if view.enabled and self.hasFocus():
            self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        for label, words in ((self.error, view.error), (self.note, view.note)):
            say(label, words)
        self.describe()
