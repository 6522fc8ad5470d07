"""The pages of the set-up guide: they show a GuideView and emit what the person wants."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.guide.try_key import TryKey
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import push
from app.ui.parts.input.pickers import Picker
from app.ui.parts.labels import Label, paragraph, say
from app.ui.parts.paint.theme import Theme
from app.ui.settings.controls.microphone_trial import MicrophoneTrial
from app.ui.wording.setup.guide_words import MENU, GuideView
from app.ui.wording.setup.sound_words import MicrophoneTrialView
from app.ui.wording.views import View
from app.ui.wording.words import Words


class GuidePage(QWidget):
    """One page: headline, sentence, and a way to try it. ``wanted`` names what the person asks for.

    ``leads``: the button that goes on is the one that stands out; a page that has one of its own says no.
    """

    wanted = Signal(str)

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        self.title = title
        self.leads = True
        self.rows = vbox(self, margins=NONE, spacing=12)
        head = Label(title)
        head.setProperty("tone", "headline")
        head.setWordWrap(True)
        self.rows.addWidget(head)
        self.words = paragraph(words, "second")
        self.words.setVisible(bool(words))
        self.rows.addWidget(self.words)

    def show_view(self, view: View, guide: GuideView) -> None:
        """Show this state; a page of mere words has nothing to do."""

    @property
    def first(self) -> QWidget | None:
        """What takes the keyboard when the page is opened; None: the button that goes on."""
        return None


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
        self.choices = []
        for name, title, words in (
            (
                "practice",
                self.tr("Practise now"),
                self.tr("Free, and without an account: a voice on this computer answers you."),
            ),
            (
                "key",
                self.tr("I have an API key"),
                self.tr("Talk to a realtime model of OpenAI; the service bills you."),
            ),
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
            self.choices.append(button)
            pair = vbox(None, button, paragraph(words, "small"), margins=(0, 0, 0, 8), spacing=5)
            self.rows.addLayout(pair)
        self.rows.addStretch(1)

    @property
    def first(self) -> QWidget | None:
        """The first choice."""
        return self.choices[0]


class CredentialPage(GuidePage):
    """Where an entry that others make is put in; the button of that entry stands out until it is done."""

    def __init__(self, title: str, words: str, *, leads: bool) -> None:
        super().__init__(title, words)
        self._always = self.leads = leads
        self.rows.addStretch(1)

    def show_view(self, _view: View, guide: GuideView) -> None:
        """With a key in its place, the way on stands out."""
        self.leads = self._always or guide.served


class MicrophonePage(GuidePage):
    """Choose a microphone, see its level, and hear three seconds of oneself."""

    def __init__(self, theme: Theme, tr: Words) -> None:
        super().__init__(
            self.tr("Your microphone"),
            self.tr("Choose it and speak: the bar should reach the middle. The recording stays here."),
        )
        self.picker = Picker(self.tr("Microphone"))
        self.trial = MicrophoneTrial(theme, tr)
        self.trial.wanted.connect(lambda: self.wanted.emit("sample"))
        self.rows.addWidget(self.picker)
        self.rows.addWidget(self.trial)
        self.rows.addStretch(1)

    def show_view(self, view: View, _guide: GuideView) -> None:
        """The microphones there are."""
        self.picker.show_choices(view.microphones.choices, view.microphones.chosen)

    def show_trial(self, trial: MicrophoneTrialView) -> None:
        """The level, and what came of the recording."""
        self.trial.show_view(trial)


class SpeakerPage(GuidePage):
    """Choose a loudspeaker and play a sound on it."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Your loudspeaker"),
            self.tr("Headphones are best: then the microphone does not hear the answer."),
        )
        self.picker = Picker(self.tr("Loudspeaker"))
        self.play = push(self.tr("Play a sound"))
        self.play.clicked.connect(lambda: self.wanted.emit("sound"))
        self.silent = push(self.tr("I hear nothing"), "quiet")
        self.silent.clicked.connect(self._silent)
        self.hint = paragraph("")
        self.hint.hide()
        self.rows.addWidget(self.picker)
        self.rows.addLayout(hbox(None, self.play, self.silent, 1, spacing=8))
        self.rows.addWidget(self.hint)
        self.rows.addStretch(1)

    def show_view(self, view: View, _guide: GuideView) -> None:
        """The loudspeakers there are."""
        self.picker.show_choices(view.speakers.choices, view.speakers.chosen)

    def _silent(self) -> None:
        say(
            self.hint,
            self.tr("Is it switched on and turned up? Choose another one above and play the sound again."),
        )
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)


class KeyedPage(GuidePage):
    """A page with the talk key on it, which can be held there as well."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__(title, "")
        self.words.show()
        self.key = TryKey(theme)
        self.rows.addSpacing(4)
        self.rows.addWidget(self.key, 0, Qt.AlignmentFlag.AlignHCenter)

    @property
    def first(self) -> QWidget | None:
        """The key itself, so that Space presses it."""
        return self.key


class TalkKeyPage(KeyedPage):
    """The dry run: the key lights while it is held, and nothing else happens."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("The talk key"), theme)
        self.proof = paragraph("", "section")
        self.proof.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.rows.addWidget(self.proof)
        self.rows.addStretch(1)

    def show_view(self, _view: View, guide: GuideView) -> None:
        """Down, up, and where it works."""
        how = self.tr("Hold {key} for a moment. Here it only lights up: nothing is recorded or sent.")
        self.words.setText(f"{how.format(key=guide.talk_key)} {_sentence(guide.reach)}".strip())
        self.key.rename(guide.talk_key)
        self.key.light(guide.pressed)
        self.proof.setText(guide.proof)


class FirstTurnPage(KeyedPage):
    """The first real turn, with what was understood and answered; then what to remember."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Your first question"), theme)
        self.busy = paragraph("", "section")
        self.busy.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.said, self.answered = paragraph(""), paragraph("")
        self.remember = paragraph(
            self.tr("Press again to interrupt an answer. Esc discards what you are saying."), "small"
        )
        self.again = paragraph(
            self.tr("You find this guide in the menu: {menu} > {name}").format(
                menu=MENU, name=self.tr("Set-up guide")
            ),
            "small",
        )
        self.privacy = push(self.tr("What happens to your words"), "quiet")
        self.privacy.setCheckable(True)
        self._lines = vbox(None, spacing=4)
        self._shown: tuple[str, ...] = ()
        for part in (self.busy, self.said, self.answered, self.remember, self.again):
            self.rows.addWidget(part)
        self.rows.addWidget(self.privacy, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addLayout(self._lines)
        self.rows.addStretch(1)
        self.privacy.toggled.connect(self._unfold)

    def show_view(self, _view: View, guide: GuideView) -> None:
        """Both sides, as they come."""
        ask = self.tr("Ask “What time is it?”") if guide.practice else self.tr("Ask whatever you like.")
        self.words.setText(f"{_sentence(guide.how)} {_sentence(ask)}")
        self.key.rename(guide.talk_key)
        self.key.light(guide.talking)
        say(self.busy, guide.busy)
        say(self.said, self.tr("You: {words}").format(words=guide.said) if guide.said else "")
        answer = self.tr("Answer: {words}").format(words=guide.answered) if guide.answered else ""
        say(self.answered, answer)

    def show_privacy(self, lines: tuple[str, ...]) -> None:
        """What becomes of the person's words, a line each."""
        if lines == self._shown:
            return
        self._shown = lines
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for words in lines:
            self._lines.addWidget(_Point(words))
        self._unfold(self.privacy.isChecked())

    def _unfold(self, on: bool) -> None:
        for place in range(self._lines.count()):
            item = self._lines.itemAt(place)
            if item is not None and (widget := item.widget()) is not None:
                widget.setVisible(on)


class _Point(QWidget):
    """A line of a list; wrapped lines align with the first."""

    def __init__(self, words: str) -> None:
        super().__init__()
        sign: QLabel = paragraph("•")
        row = hbox(self, margins=NONE, spacing=10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(paragraph(words), 1)
