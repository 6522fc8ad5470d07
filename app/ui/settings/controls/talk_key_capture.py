"""A box that captures a talk key by its being pressed, and shows at once what speaks against it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.settings.key_binding import Objection, clashes, kind_of, objections, parse, spelled
from app.core.settings.options import Option
from app.ui.parts.access.keep_focus import leave
from app.ui.parts.boxes import NONE, vbox
from app.ui.parts.buttons import LongButton, push
from app.ui.parts.input.key_names import button_name, key_name
from app.ui.parts.labels import Label
from app.ui.settings.controls.option_widgets import Control
from app.ui.wording.first_frame_words import in_words
from app.ui.wording.option_view import OptionView
from app.ui.wording.shortcuts import objection_words
from app.ui.wording.words import Words


class TalkKeyBox(LongButton):
    """Shows the talk key; once clicked, it takes the next key or combination at its release.

    Esc or losing the focus ends the capture without a change.
    """

    captured = Signal(str)
    listening = Signal(bool)

    def __init__(self, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._tr = tr
        self._value = ""
        self._on = False
        self._down: list[str] = []
        self._most: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # may wrap
        self.setMinimumHeight(40)
        self.clicked.connect(self.listen)
        self.show_key("")

    def show_key(self, value: str) -> None:
        """Show the bound key."""
        self._value = value
        if not self._on:
            self._say()

    def listen(self) -> None:
        """Start capturing."""
        if not self._on:
            self._on = True
            self._down, self._most = [], []
            self.grabKeyboard()
            self.listening.emit(True)
            self._say()

    def stop(self) -> None:
        """End the capture without a change."""
        if self._on:
            self._on = False
            self.releaseKeyboard()
            self.listening.emit(False)
            self._say()

    def _say(self) -> None:
        if self._on:
            held = in_words("+".join(self._most), self._tr)
            text = f"{held}…" if held else self._tr("Press the key you want to hold")
        else:
            text = (
                in_words(_spelled(self._value), self._tr)
                if self._value
                else self._tr("None. Press to choose one")
            )
        self.say(text)

    def event(self, event: QEvent) -> bool:
        """Handle keys before shortcuts and Tab do."""
        if self._on and isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._moved(key_name(event), True)
            elif event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._moved(key_name(event), False)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a side button, or any button with a modifier; the left one alone is a click."""
        name = button_name(event.button())
        if self._on and name and (self._down or name not in ("Mouse 1", "Mouse 2", "Mouse 3")):
            self._moved(name, True)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The release of a captured button."""
        name = button_name(event.button())
        if self._on and name in self._down:
            self._moved(name, False)
            return
        super().mouseReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the capture."""
        self.stop()
        super().focusOutEvent(event)

    def _moved(self, name: str, down: bool) -> None:
        if name == "Esc" and not self._down:
            self.stop()
        elif down and name and name not in self._down:
            self._down.append(name)
            self._most = _ordered(self._down)
            self._say()
        elif not down and self._most:
            value = "+".join(self._most)
            self.stop()
            self.captured.emit(value)


class TalkKeyControl(Control):
    """The control of a talk key. ``trying``: it captures, so the bound key must not talk."""

    trying = Signal(bool)

    def __init__(self, option: Option, name: str, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tr = tr
        self._others: tuple[tuple[str, str], ...] = ()
        self.box = TalkKeyBox(tr)
        self.box.setAccessibleName(name)
        self.none = push(tr("Clear"), "quiet")
        self.none.clicked.connect(lambda: self._take(""))
        self.note = Label()
        self.note.setProperty("tone", "small")
        self.note.setWordWrap(True)
        self.note.hide()
        rows = vbox(self, margins=NONE, spacing=4)
        for part in (self.box, self.note, self.none):
            rows.addWidget(part)
        self.part = self.box
        self.setFocusProxy(self.box)
        self.box.captured.connect(self._take)
        self.box.listening.connect(self.trying)

    def _show(self, view: OptionView) -> None:
        value = str(view.value)
        self._others = view.taken
        self.box.show_key(value)
        if not value:
            leave(self.none, self.box)
        self.none.setVisible(bool(value))
        self._warn(_against(value))

    def _take(self, value: str) -> None:
        found = _against(value)
        if any(one.fatal for one in found):
            self._warn(found)
            return
        if owner := _owner(value, self._others):
            self._show_note(self._tr("{name} has this key already.").format(name=owner))
            return
        self.box.show_key(value)
        self._tell(value)

    def _warn(self, found: tuple[Objection, ...]) -> None:
        self._show_note(" ".join(objection_words(one, self._tr) for one in found))

    def _show_note(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))


def _ordered(keys: list[str]) -> list[str]:
    """Modifiers first, as a binding is spelled; only a lone modifier keeps its side."""
    kinds = [kind_of(key) for key in keys if kind_of(key)]
    rest = [key for key in keys if not kind_of(key)]
    if not rest and len(kinds) == 1:
        return keys
    return [*dict.fromkeys(kinds), *rest[-1:]]


def _against(value: str) -> tuple[Objection, ...]:
    try:
        return objections(parse(value)) if value else ()
    except ValueError as error:
        return (Objection("unknown", str(error), fatal=True),)


def _owner(value: str, others: tuple[tuple[str, str], ...]) -> str:
    """The owner of this key or of one that is indistinguishable from it; "" if there is none."""
    for name, key in others:
        try:
            if value and clashes(parse(value), parse(key)):
                return name
        except ValueError:
            continue
    return ""


def _spelled(value: str) -> str:
    try:
        return spelled(parse(value))
    except ValueError:
        return value
