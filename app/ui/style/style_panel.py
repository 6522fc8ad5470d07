"""The panel beside the conversation: persona, voice, temperature, instructions, speed, and more."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.core.settings.options import options
from app.ui.parts.access.named_box import NamedBox
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import IconButton, push
from app.ui.parts.input.pickers import Picker
from app.ui.parts.input.wheel import scroll_past
from app.ui.parts.labels import Label, say
from app.ui.parts.paint.theme import Theme
from app.ui.parts.voice_button import VoiceButton
from app.ui.wording.views import PickerChoice

if TYPE_CHECKING:
    from app.ui.wording.persona_view import CastView
    from app.ui.wording.views import StyleView

WIDTH = 340
_APPLY_MS = 700
_EFFORTS = ("", "minimal", "low", "medium", "high", "xhigh")
_LINES = 7
"""How many lines of the instructions are seen at least."""


def translate(text: str) -> str:
    """A word of an option in the language of the interface."""
    return QCoreApplication.translate("present", text)


class StylePanel(QFrame):
    """Changes apply at once; a row whose change is heard later says when."""

    changed = Signal(dict)  # names of settings and their new values
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stylePanel")
        self.setAccessibleName(self.tr("Voice and style"))
        self._theme = theme
        self._showing = False
        self.close_button = IconButton(theme, "close", self.tr("Close voice and style"))
        self.persona = Picker(self.tr("Persona"))
        self.voice = Picker(self.tr("Voice"))
        self.hear = VoiceButton(theme)
        self.voice_note = _note()
        self.temperature, self.temperature_value = _slider(self.tr("Temperature"), 60, 120)
        self.temperature_note = _note()
        self.instructions = QPlainTextEdit()
        self.instructions.setAccessibleName(self.tr("Instructions"))
        self.instructions.setTabChangesFocus(True)
        self.speed, self.speed_value = _slider(self.tr("Speed"), 25, 150)
        self.more = push(self.tr("More"), "quiet")
        self.more.setCheckable(True)
        self.more.setAccessibleDescription(self.tr("Model and reasoning effort"))
        self.folded = QWidget()
        self.folded.hide()
        self.model = Picker(self.tr("Model"))
        self.model_note = _note()
        self.effort = Picker(self.tr("Reasoning effort"))
        self._build()
        self._wire()
        self._restyle()
        theme.changed.connect(self._restyle)

    def _build(self) -> None:
        title = Label(self.tr("Voice and style"))
        title.setProperty("tone", "title")
        head = hbox(None, (title, 1), self.close_button)
        body = QWidget()
        body.setObjectName("panelBody")
        rows = vbox(body, margins=(18, 0, 18, 12), spacing=4)
        _row(rows, self.tr("&Persona"), "", self.persona)
        _row(rows, self.tr("&Voice"), self.tr("next conversation"), self.voice, self.voice_note, self.hear)
        _row(
            rows, self.tr("&Temperature"), "", self.temperature, self.temperature_note, self.temperature_value
        )
        _row(rows, self.tr("&Instructions"), self.tr("next answer"), self.instructions)
        _row(rows, self.tr("&Speed"), self.tr("next answer"), self.speed, None, self.speed_value)
        rows.addSpacing(6)
        rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        folded = vbox(self.folded, margins=NONE, spacing=4)
        _row(folded, self.tr("&Model"), self.tr("next conversation"), self.model, self.model_note)
        _row(folded, self.tr("&Reasoning effort"), self.tr("next answer"), self.effort)
        rows.addWidget(self.folded)
        rows.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 1, 0)  # room for the edge line, on either side
        whole.setSpacing(0)
        head.setContentsMargins(18, 4, 8, 4)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)

    def _wire(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.more.toggled.connect(self._unfold)
        self.effort.show_choices(
            tuple(PickerChoice(name, translate(words)) for name, words in options()["effort"].names.items()),
            "",
        )
        for name, picker in (("voice", self.voice), ("effort", self.effort), ("model", self.model)):
            picker.chosen.connect(lambda value, name=name: self._tell(name, value))
        self.temperature.valueChanged.connect(lambda value: self._slid("temperature", value))
        self.speed.valueChanged.connect(lambda value: self._slid("speed", value))
        self._later = QTimer(self, singleShot=True, interval=_APPLY_MS)
        self._later.timeout.connect(
            lambda: self._tell("instructions", self.instructions.toPlainText()[:20_000])
        )
        self.instructions.textChanged.connect(self._typed)

    def _restyle(self) -> None:
        self.instructions.setFixedHeight(self.instructions.fontMetrics().lineSpacing() * _LINES + 16)

    def _unfold(self, on: bool) -> None:
        self.folded.setVisible(on)
        if on:  # one turn of the loop later the body has its new height
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.effort))

    def show_cast(self, cast: "CastView") -> None:
        """Show these personas and the one in use."""
        self.persona.show_choices(cast.choices, cast.chosen)

    def show_view(self, style: "StyleView") -> None:
        """Show these settings, unless the person is editing them."""
        self._showing = True
        self.voice.show_choices(style.voices, style.voice)
        say(self.voice_note, style.voice_note)
        self.temperature.setEnabled(style.temperature.state in ("sent", "value"))
        say(self.temperature_note, style.temperature.words)
        self.temperature.setAccessibleDescription(style.temperature.words)
        for slider, label, value in (
            (self.temperature, self.temperature_value, style.temperature.value),
            (self.speed, self.speed_value, style.speed),
        ):
            if not slider.isSliderDown():
                slider.setValue(round(value * 100))
            label.setText(f"{slider.value() / 100:.2f}")
        self.effort.setEnabled(style.effort_enabled)
        self.effort.setCurrentIndex(_EFFORTS.index(style.effort))
        self.model.show_choices(style.models, style.model)
        say(self.model_note, style.model_note)
        editing = self.instructions.hasFocus() or self._later.isActive()
        if not editing and self.instructions.toPlainText() != style.instructions:
            self.instructions.setPlainText(style.instructions)
        self._showing = False

    def fold(self, narrow: bool) -> None:
        """Fixed width beside the conversation, any width in its place."""
        wide = self._theme.px(WIDTH)
        self.setMinimumWidth(0 if narrow else wide)
        self.setMaximumWidth(16_777_215 if narrow else wide)

    def _typed(self) -> None:
        if not self._showing:
            self._later.start()

    def _slid(self, name: str, value: int) -> None:
        if not self._showing:
            self._tell(name, value / 100)

    def _tell(self, name: str, value: object) -> None:
        if not self._showing:
            self.changed.emit({name: value})


def _note() -> QLabel:
    label = Label()
    label.setProperty("tone", "small")
    label.setWordWrap(True)
    label.hide()
    return label


def _slider(name: str, least: int, most: int) -> tuple[QSlider, QLabel]:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(least, most)
    slider.setSingleStep(5)
    slider.setPageStep(10)
    slider.setAccessibleName(name)
    scroll_past(slider)
    value = Label()
    value.setMinimumWidth(36)
    value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return slider, value


def _row(
    rows: QVBoxLayout,
    name: str,
    applies: str,
    control: QWidget,
    note: QLabel | None = None,
    value: QWidget | None = None,
) -> None:
    label = Label(name)
    label.setProperty("tone", "section")
    if isinstance(control, NamedBox):
        control.label_with(label)
    else:
        label.setBuddy(control)
    when = Label(applies)
    when.setProperty("tone", "small")
    head = hbox(None, (label, 1), when)
    rows.addSpacing(8)
    rows.addLayout(head)
    if value is None:
        rows.addWidget(control)
    else:
        line = hbox(None, (control, 1), value)
        rows.addLayout(line)
    if note is not None:
        rows.addWidget(note)
