"""One row of the settings: name, help, when it applies, control, note and error."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.settings.options import Option, wrong
from app.ui.parts.access.keep_focus import enable, leave
from app.ui.parts.access.tab_order import in_order
from app.ui.parts.boxes import hbox
from app.ui.parts.buttons import push
from app.ui.parts.labels import say
from app.ui.parts.paint.theme import Theme
from app.ui.settings.controls.control_row import ControlRow
from app.ui.settings.controls.option_text import TextControl
from app.ui.settings.controls.option_widgets import (
    ChoiceControl,
    Control,
    LineControl,
    NumberControl,
    PickControl,
    SwitchControl,
)
from app.ui.settings.controls.talk_key_capture import TalkKeyControl
from app.ui.wording.option_view import OptionView
from app.ui.wording.words import Words

_APPLIES = {
    "now": "",
    "next answer": "Next answer",
    "next session": "Next session",
    "next start": "Next start",
}


class SettingRow(ControlRow):
    """The control is beside the words, or below them where there is little room. Changes apply at once."""

    changed = Signal(str, object)
    acted = Signal(str)

    def __init__(self, option: Option, theme: Theme, tr: Words) -> None:
        title = tr(option.title)
        control = control_for(option, title, theme, tr)
        super().__init__(
            title, tr(option.help), tr(words) if (words := _APPLIES[option.applies]) else "", control, tr
        )
        self.setObjectName("settingRow")
        self.option, self._tr, self._theme = option, tr, theme
        self._button: QPushButton | None = None
        self._action = ""
        self._marked: list[str] = []
        self.fold(False)
        self.control.value_changed.connect(self._take)
        if isinstance(self.control, TalkKeyControl):
            self.control.trying.connect(lambda on: self.acted.emit(f"key_trial:{'on' if on else ''}"))

    def show_view(self, view: OptionView) -> None:
        """Show this value; one that was refused stays with its error until it is edited."""
        if self.error.isHidden():
            self.control.show_value(view)
        enable(self.control, view.enabled, self)
        say(self.note, view.note)
        self._offer(view)
        self.describe()

    def fold(self, narrow: bool) -> None:
        """The control beside the words, or below them."""
        super().fold(narrow or self.option.kind == "text")

    def mark(self, words: str) -> None:
        """Mark the words of a search in title and help; "" marks nothing."""
        wanted = words.casefold().split()
        if wanted != self._marked:
            self._marked = wanted
            self._mark(self.label, self.title, wanted)
            self._mark(self.help, self.help.property("plain"), wanted)

    def _mark(self, label: QLabel, plain: str, wanted: list[str]) -> None:
        marked = marked_text(plain, wanted, self._theme.colours["bubble"])
        if marked == escape(plain):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(plain)
        else:
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setText(marked)

    def _take(self, value: object) -> None:
        reason = wrong(self.option.name, value)
        say(self.error, "" if reason is None else self._tr(reason.words).format(**reason.facts))
        self.describe()
        if reason is None:
            self.changed.emit(self.option.name, value)

    def _offer(self, view: OptionView) -> None:
        self._action = view.action
        if self._button is None:
            if not view.button:
                return
            self._button = push("")
            self._button.clicked.connect(lambda: self.acted.emit(self._action))
            row = hbox(None, self._button, 1)
            self._whole.addLayout(row)
            in_order((self.control, self._button))
        self._button.setText(view.button)
        if not view.button:
            leave(self._button, self.control.part, self)
        self._button.setVisible(bool(view.button))


def control_for(option: Option, name: str, theme: Theme, tr: Words) -> Control:
    """The control for this kind of option."""
    match option.kind:
        case "switch":
            return SwitchControl(theme, name)
        case "choice" | "input" | "output":
            return ChoiceControl(name)
        case "number" | "whole":
            return NumberControl(option, name, tr)
        case "pick":
            return PickControl(option, name)
        case "key":
            return TalkKeyControl(option, name, tr)
        case "text":
            return TextControl(option, name, tr)
        case _:
            return LineControl(option, name)


def marked_text(plain: str, wanted: list[str], colour: str) -> str:
    """The text as HTML with every word of the search on a coloured background."""
    low = plain.casefold()
    if len(low) != len(plain):  # casefold made two characters of one: the indices would not match
        return escape(plain)
    marks = [False] * len(plain)
    for word in wanted:
        at = low.find(word)
        while at >= 0:
            marks[at : at + len(word)] = [True] * len(word)
            at = low.find(word, at + 1)
    out, inside = [], False
    for sign, mark in zip(plain, marks, strict=True):
        if mark != inside:
            out.append(f'<span style="background-color:{colour}">' if mark else "</span>")
            inside = mark
        out.append(escape(sign))
    return "".join(out) + ("</span>" if inside else "")
