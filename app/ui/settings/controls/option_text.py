"""The editor for long text options, with their length in tokens and examples to start from."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.core.settings.options import Option
from app.core.values.token_estimate import about
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.input.pickers import Picker
from app.ui.parts.labels import Label
from app.ui.settings.controls.option_widgets import Control
from app.ui.wording.option_view import OptionView
from app.ui.wording.views import PickerChoice
from app.ui.wording.words import Words

APPLY_MS = 700
"""So long the typing rests before the text is applied."""
COUNT_MS = 120
STARTERS = (
    ("Everyday assistant", ""),
    (
        "Language partner",
        "Talk with me in the language I speak, in short and simple sentences. When I make a mistake, say "
        "the right form once, kindly, and go on. End each answer with a question.",
    ),
    (
        "Interview practice",
        "You interview me for a job. Ask one question at a time, listen to the end, then ask a fitting next "
        "one. When I say “stop”, tell me in three sentences what was good and what to work on.",
    ),
    (
        "Patient explainer",
        "Explain things step by step and in plain words, with one everyday example. After each step ask "
        "whether to go on. Never talk down to me.",
    ),
    (
        "Short and dry",
        "Answer in one sentence. No greetings, no praise, no questions back. If you do not know, say so.",
    ),
)


class TextControl(Control):
    """Several lines; a change is emitted when typing pauses. Tab leaves the editor."""

    def __init__(self, option: Option, name: str, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._option, self._tr = option, tr
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(name)
        self.edit.setTabChangesFocus(True)
        # Each key lays out its whole paragraph, and most of that is kerning and ligatures; a script that
        # cannot do without them is shaped all the same.
        quick = QFont()
        quick.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
        self.edit.setFont(quick)
        self.edit.setMinimumHeight(150 if option.name == "instructions" else 90)
        self.count = Label()
        self.count.setProperty("tone", "small")
        self.count.setWordWrap(True)
        self.part = self.edit
        self.setFocusProxy(self.edit)
        column = vbox(self, self.edit, margins=NONE, spacing=6)
        foot = hbox(None, (self.count, 1), spacing=10)
        if option.name == "instructions":
            foot.addWidget(self._starters())
        column.addLayout(foot)
        self._later = QTimer(self, singleShot=True, interval=APPLY_MS)
        self._later.timeout.connect(lambda: self._tell(self.edit.toPlainText()))
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._counting.timeout.connect(self._count)
        self.edit.textChanged.connect(self._typed)
        self._count()

    def flush(self) -> None:
        """Emit a pending change now."""
        if self._later.isActive():
            self._later.stop()
            self._tell(self.edit.toPlainText())

    def _show(self, view: OptionView) -> None:
        if not self._later.isActive() and self.edit.toPlainText() != view.value:
            self.edit.setPlainText(str(view.value))
            self._count()

    def _starters(self) -> Picker:
        first = PickerChoice("", self._tr("Examples…"))
        self.starters = Picker(self._tr("Examples of instructions"))
        examples = (PickerChoice(str(n), self._tr(title)) for n, (title, _) in enumerate(STARTERS))
        self.starters.show_choices((first, *examples), "")
        self.starters.setMaximumWidth(220)
        self.starters.setMinimumContentsLength(6)
        self.starters.chosen.connect(self._begin_with)
        return self.starters

    def _begin_with(self, chosen: str) -> None:
        """Replace the text by an example; Ctrl+Z restores it."""
        if not chosen:
            return
        cursor = self.edit.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(self._tr(STARTERS[int(chosen)][1]) or str(self._option.default))
        self.starters.setCurrentIndex(0)
        self.edit.setFocus()

    def _typed(self) -> None:
        if not self._showing:
            self._later.start()
            self._counting.start()

    def _count(self) -> None:
        text = self.edit.toPlainText()
        self.count.setText(
            self._tr("about {n} tokens · {c} of {most} characters").format(
                n=f"{about(text):,}", c=f"{len(text):,}", most=f"{self._option.longest:,}"
            )
        )
