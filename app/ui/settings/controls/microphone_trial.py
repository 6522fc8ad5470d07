"""The live level of the microphone and a recording of three seconds; in the guide and in the settings."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.access.keep_focus import enable
from app.ui.parts.boxes import NONE, vbox
from app.ui.parts.buttons import LongButton
from app.ui.parts.labels import paragraph, say
from app.ui.parts.level_meter import LevelMeter
from app.ui.parts.paint.theme import Theme
from app.ui.wording.setup.sound_words import MicrophoneTrialView
from app.ui.wording.words import Words


class MicrophoneTrial(QWidget):
    """Shows what it is given. ``wanted``: the person wants to be recorded and to hear it."""

    wanted = Signal()

    def __init__(self, theme: Theme, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Test of the microphone"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # takes the keyboard while the button cannot have it
        self.meter = LevelMeter(theme)
        self.meter.setFixedHeight(16)
        self.level = paragraph("", "small")
        self.record = LongButton(tr("Record three seconds and play them back"))
        self.record.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # it may wrap
        self.record.clicked.connect(self.wanted)
        self.verdict = paragraph("", "section")
        vbox(self, self.meter, self.level, self.record, self.verdict, margins=NONE, spacing=8)
        self.verdict.hide()

    def show_view(self, view: MicrophoneTrialView) -> None:
        """The level, and what came of the recording."""
        self.meter.show_view(view.meter)
        words = view.meter.words if view.meter.live else ""
        if words != self.level.text():
            self.level.setText(words)
        enable(self.record, view.ready, self)
        if view.ready and self.hasFocus():
            self.record.setFocus(Qt.FocusReason.OtherFocusReason)
        say(self.verdict, view.verdict)
