"""The pages of the set-up guide: they show a GuideView and emit what the person wants."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import LongButton, push
from app.ui.parts.input.pickers import Picker
from app.ui.parts.labels import Label
from app.ui.parts.level_meter import LevelMeter
from app.ui.parts.paint.theme import Theme
from app.ui.transcript.empty_state import Keycap
from app.ui.wording.guide_words import GuideView
from app.ui.wording.views import View


class GuidePage(QWidget):
    """One page: headline, sentence, and a way to try it. ``wanted`` names what the person asks for."""

    wanted = Signal(str)

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        self.title = title
        self.rows = vbox(self, margins=NONE, spacing=12)
        head = Label(title)
        head.setProperty("tone", "headline")
        head.setWordWrap(True)
        self.rows.addWidget(head)
        self.words = said(words)
        self.words.setVisible(bool(words))
        self.rows.addWidget(self.words)

    def show_view(self, view: View, guide: GuideView) -> None:
        """Show this state; a page of mere words has nothing to do."""


def said(words: str, tone: str = "second") -> QLabel:
    """A paragraph that wraps."""
    label = Label(words)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    return label


def _sentence(words: str) -> str:
    """The words with a full stop."""
    return f"{words}." if words and words[-1].isalnum() else words


class WelcomePage(GuidePage):
    """How to begin: in practice, with an API key, or with a server of one's own."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Welcome to Pressel"),
            self.tr("Hold a key, speak, let go, and hear the answer. How do you want to begin?"),
        )
        for name, title, words in (
            (
                "practice",
                self.tr("Practise now"),
                self.tr("No key, no account: a voice on this computer answers. What you say stays on it."),
            ),
            ("key", self.tr("I have an API key"), self.tr("Talk to a realtime model of a service.")),
            (
                "server",
                self.tr("Use a server on this computer"),
                self.tr("One that speaks the Realtime protocol, such as LocalAI."),
            ),
        ):
            button = push(title, "primary" if name == "practice" else "")
            button.setMinimumHeight(44)
            button.setAccessibleDescription(words)
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            pair = vbox(None, button, said(words, "small"), margins=(0, 0, 0, 8), spacing=5)
            self.rows.addLayout(pair)
        self.rows.addStretch(1)


class MicrophonePage(GuidePage):
    """Choose a microphone, see its level, and hear three seconds of oneself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            self.tr("Your microphone"),
            self.tr("Choose it and speak: the bar should reach the middle. What you record here stays here."),
        )
        self.picker = Picker(self.tr("Microphone"))
        self.meter = LevelMeter(theme)
        self.meter.setFixedHeight(16)
        self.level = said("")
        self.record = LongButton(self.tr("Record three seconds and play them back"))
        self.record.clicked.connect(lambda: self.wanted.emit("sample"))
        self.verdict = said("", "section")
        for widget in (self.picker, self.meter, self.level, self.record, self.verdict):
            self.rows.addWidget(widget)
        self.rows.addStretch(1)

    def show_view(self, view: View, guide: GuideView) -> None:
        """The level, and what came of the try."""
        self.picker.show_choices(view.microphones.choices, view.microphones.chosen)
        self.meter.show_view(guide.meter)
        self.level.setText(guide.meter.words if guide.meter.live else "")
        self.record.setEnabled(guide.microphone and not guide.trying)
        self.verdict.setText(guide.verdict)


class SpeakerPage(GuidePage):
    """Choose a loudspeaker, play a sound, and say whether it was heard."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Your loudspeaker"),
            self.tr("Headphones are best: then the microphone does not hear the answer."),
        )
        self.picker = Picker(self.tr("Loudspeaker"))
        self.play = push(self.tr("Play a sound"))
        self.play.clicked.connect(lambda: self.wanted.emit("sound"))
        self.hint = said("")
        self.hint.hide()
        yes = push(self.tr("I heard it"), "primary")
        yes.clicked.connect(lambda: self.wanted.emit("next"))
        no = push(self.tr("Nothing to hear"))
        no.clicked.connect(self._silent)
        answers = hbox(None, yes, no, 1)
        self.rows.addWidget(self.picker)
        self.rows.addWidget(self.play)
        self.rows.addLayout(answers)
        self.rows.addWidget(self.hint)
        self.rows.addStretch(1)

    def show_view(self, view: View, _guide: GuideView) -> None:
        """The loudspeakers there are."""
        self.picker.show_choices(view.speakers.choices, view.speakers.chosen)

    def _silent(self) -> None:
        self.hint.setText(
            self.tr("Is it switched on and turned up? Choose another one above and play the sound again.")
        )
        self.hint.show()
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)


class TalkKeyPage(GuidePage):
    """Press the talk key and see it go down and up."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("The talk key"), "")
        self.words.show()
        self.keycap = Keycap(theme)
        self.proof = said("", "section")
        self._down = self._up = False
        self.rows.addSpacing(8)
        self.rows.addWidget(self.keycap, 0, Qt.AlignmentFlag.AlignHCenter)
        self.rows.addWidget(self.proof)
        self.proof.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.rows.addStretch(1)

    def show_view(self, _view: View, guide: GuideView) -> None:
        """Down, up, and where it works."""
        how = self.tr("Hold {key} for a moment and let it go again. The large button below does the same.")
        self.words.setText(f"{how.format(key=guide.talk_key)} {_sentence(guide.reach)}".strip())
        self.keycap.rename(guide.talk_key)
        self.keycap.sink(guide.holding)
        self._up = self._up or (self._down and not guide.holding)
        self._down = self._down or guide.holding
        parts = [self.tr("down ✓") if self._down else "", self.tr("up ✓") if self._up else ""]
        self.proof.setText("   ".join(part for part in parts if part))


class PracticePage(GuidePage):
    """A whole turn in practice, with what was understood and answered."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Try it"), "")
        self.words.show()
        self.keycap = Keycap(theme)
        self.rows.addSpacing(8)
        self.rows.addWidget(self.keycap, 0, Qt.AlignmentFlag.AlignHCenter)
        self.busy = said("", "section")
        self.said = said("", "")
        self.answered = said("", "")
        for label in (self.busy, self.said, self.answered):
            self.rows.addWidget(label)
        self.rows.addStretch(1)

    def show_view(self, _view: View, guide: GuideView) -> None:
        """Both sides, as they come."""
        ask = self.tr("Say “What time is it?”. Press again while it speaks, and it is silent at once.")
        self.words.setText(f"{_sentence(guide.how)} {ask}" if guide.practice else _sentence(guide.how))
        self.keycap.rename(guide.talk_key)
        self.keycap.sink(guide.holding)
        self.keycap.setVisible(not guide.said and not guide.answered)
        self.busy.setText(guide.busy)
        self.said.setText(self.tr("You: {words}").format(words=guide.said) if guide.said else "")
        self.answered.setText(
            self.tr("Answer: {words}").format(words=guide.answered) if guide.answered else ""
        )


class PrivacyPage(GuidePage):
    """What leaves the computer and what does not, in six lines."""

    def __init__(self) -> None:
        super().__init__(self.tr("What happens to your words"), "")
        for words in (
            self.tr("The microphone is open while you talk, and the window shows it."),
            self.tr("With the practice voice, what you say stays on this computer."),
            self.tr("With a service, that service hears what you say while you talk, and nobody else."),
            self.tr("Conversations are kept here as text. Sound is kept only until the service has it."),
            self.tr("An API key is kept in the system's wallet, never in a file."),
            self.tr("Pressel sends nothing about you to anybody: no statistics, no reports."),
        ):
            line = hbox(None, spacing=10)
            line.addWidget(said("•", ""), 0, Qt.AlignmentFlag.AlignTop)  # wrapped lines align with the first
            line.addWidget(said(words, ""), 1)
            self.rows.addLayout(line)
        self.rows.addStretch(1)


class DonePage(GuidePage):
    """The three things to remember."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("That is all"), self.tr("You can see this guide again from Help."))
        self.keycap = Keycap(theme)
        self.rows.addWidget(self.keycap, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (
            self.tr("Hold to talk, let go to send."),
            self.tr("Press again to interrupt the answer."),
            self.tr("Esc discards what you are saying, or stops the answer."),
        ):
            label = said(words, "")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.rows.addWidget(label)
        self.rows.addStretch(1)

    def show_view(self, _view: View, guide: GuideView) -> None:
        """The key in force."""
        self.keycap.rename(guide.talk_key)
