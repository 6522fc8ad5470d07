"""The test of microphone and loudspeaker on the page Sound; it listens only while it is looked at."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.core.messages.events.sound_events import MeterWanted, SampleAsked, SpeakerTried
from app.ui.bridge import Bridge
from app.ui.parts.boxes import vbox
from app.ui.parts.buttons import push
from app.ui.parts.labels import paragraph
from app.ui.parts.paint.theme import Theme
from app.ui.settings.controls.microphone_trial import MicrophoneTrial
from app.ui.wording.setup.sound_words import microphone_trial
from app.ui.wording.words import Words


class SoundCard(QFrame):
    """Follows the bridge as long as it exists."""

    def __init__(self, theme: Theme, tr: Words, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsCard")
        self._tr, self._bridge = tr, bridge
        self._listening = False
        self.trial = MicrophoneTrial(theme, tr)
        self.play = push(tr("Play a sound"))
        title = paragraph(tr("Test"), "section")
        words = paragraph(tr("Speak: the bar should reach the middle. The recording stays here."), "small")
        column = vbox(self, title, words, self.trial, margins=(16, 14, 16, 14), spacing=8)
        column.addWidget(self.play)
        self.trial.wanted.connect(lambda: bridge.tell(SampleAsked()))
        self.play.clicked.connect(lambda: bridge.tell(SpeakerTried()))
        bridge.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Listen."""
        super().showEvent(event)
        self._listen(True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no longer."""
        super().hideEvent(event)
        self._listen(False)

    def _listen(self, on: bool) -> None:
        if on != self._listening:
            self._listening = on
            self._bridge.tell(MeterWanted(on=on))

    def _show(self) -> None:
        if self.isVisible():
            self.trial.show_view(microphone_trial(self._bridge.state, self._tr))
