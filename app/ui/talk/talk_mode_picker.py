"""Chooses the talk mode in the bar, and mutes hands-free talk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.parts.boxes import NONE, hbox
from app.ui.parts.buttons import IconButton
from app.ui.parts.input.pickers import Picker
from app.ui.parts.paint.theme import Theme

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.wording.views import View


class TalkModePicker(QWidget):
    """A list of ways of talking; and, while it listens by itself, a microphone to cross out: ``mute``, which
    stands where the bar has room for it.
    """

    muted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = Picker(self.tr("Way of talking"))
        self.list.setMinimumContentsLength(4)
        self.mute = IconButton(theme, "microphone", self.tr("Mute the microphone"), 44)
        self.mute.setCheckable(True)
        self.mute.clicked.connect(self.muted)
        hbox(self, self.list, margins=NONE, spacing=6)
        self.mute.hide()

    def attach(self, bridge: "Bridge") -> None:
        """What is chosen holds from now on."""
        from msgspec.structs import replace

        from app.ui.wording.talk_words import chosen_mode

        def choose(name: str) -> None:
            settings = bridge.state.settings
            bridge.apply(replace(settings, **chosen_mode(settings, name)))

        self.list.chosen.connect(choose)

    def show_view(self, view: "View") -> None:
        """Show this state."""
        self.list.show_choices(view.modes.choices, view.modes.chosen)
        self.mute.setVisible(view.muted is not None)
        muted = bool(view.muted)
        if muted != self.mute.isChecked() or self.mute.property("crossed") != muted:
            self.mute.setChecked(muted)
            self.mute.setProperty("crossed", muted)
            self.mute.picture("microphone_off" if muted else "microphone")
            self.mute.rename(self.tr("Unmute the microphone") if muted else self.tr("Mute the microphone"))
