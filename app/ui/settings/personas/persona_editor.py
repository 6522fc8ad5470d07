"""Edits one persona: shows its values and emits what was changed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from app.core.settings.options import options
from app.core.settings.personas import ICONS, Persona
from app.core.values.replacing import replace
from app.ui.parts.access.keep_focus import enable
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import push
from app.ui.parts.flow import Flow
from app.ui.parts.input.pickers import Picker
from app.ui.parts.labels import Label, set_tip
from app.ui.parts.paint.icons import icon
from app.ui.parts.paint.theme import Theme
from app.ui.settings.controls.setting_row import SettingRow
from app.ui.wording.persona_view import EditorView
from app.ui.wording.views import PickerChoice
from app.ui.wording.words import Words

ROWS = ("instructions", "voice", "speed", "temperature", "language", "model")
_OWN_KEY = ("A talk key of its own", "Hold it in any window: this persona answers. Empty: none.")
_ICON_WORDS = {
    "spark": "Spark",
    "book": "Book",
    "globe": "Globe",
    "bulb": "Bulb",
    "briefcase": "Briefcase",
    "heart": "Heart",
    "code": "Code",
    "music": "Music",
}


class PersonaEditor(QWidget):
    """Changes apply at once, as in all settings."""

    changed = Signal(str, dict)  # the id of the persona, names of its fields with their new values
    asked = Signal(str)  # use, practise, or what a row's button asks for

    def __init__(self, theme: Theme, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Persona"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # takes the keyboard from "Use"
        self._theme, self._tr = theme, tr
        self._persona: Persona | None = None
        self.icon = Picker(tr("Icon"))
        self.icon.setIconSize(QSize(20, 20))
        self.icon.setFixedWidth(76)
        self.icon.setMinimumContentsLength(0)
        self.icon.bare = True
        self.icon.view().setMinimumWidth(160)  # the list shows names, the box only an icon
        self.icon.show_choices(tuple(PickerChoice(name, tr(_ICON_WORDS[name])) for name in ICONS), "spark")
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.name.setMinimumHeight(34)
        self.name.setAccessibleName(tr("Name"))
        self.use = push(tr("Use this persona"), "primary")
        self.practise = push(tr("Try in practice"))
        set_tip(self.practise, tr("In a new conversation with the practice voice, which costs nothing"))
        self.rows: dict[str, SettingRow] = {}
        self.starters: list[QLineEdit] = []
        self._build()
        self._wire()

    def _build(self) -> None:
        tr = self._tr
        head = hbox(None, self.icon, (self.name, 1), spacing=8)
        acts = Flow()
        for button in (self.use, self.practise):
            acts.addWidget(button)
        card = QFrame()
        card.setObjectName("settingsCard")
        rows = vbox(card, margins=NONE, spacing=0)
        title, words = _OWN_KEY
        key = replace(options()["talk_key"], title=title, help=words, default="")
        for name, option in (*((name, options()[name]) for name in ROWS), ("talk_key", key)):
            row = SettingRow(option, self._theme, tr)
            row.changed.connect(lambda name, value: self._tell({name: value}))
            row.acted.connect(self.asked)
            self.rows[name] = row
            rows.addWidget(row)
        rows.addWidget(self._starters())
        vbox(self, head, acts, card, 1, margins=NONE, spacing=10)

    def _starters(self) -> QWidget:
        tr = self._tr
        box = QFrame()
        box.setObjectName("settingRow")
        box.setProperty("last", True)
        title = Label(tr("Suggestions to start with"))
        title.setProperty("tone", "section")
        help_words = Label(tr("Offered while a conversation is empty; a click sends one."))
        help_words.setProperty("tone", "small")
        help_words.setWordWrap(True)
        grid = QGridLayout(box)
        grid.setContentsMargins(16, 12, 16, 14)
        grid.setVerticalSpacing(6)
        grid.addWidget(title, 0, 0)
        grid.addWidget(help_words, 1, 0)
        for number in range(3):
            line = QLineEdit()
            line.setMaxLength(200)
            line.setMinimumHeight(34)
            line.setAccessibleName(tr("Suggestion {n}").format(n=number + 1))
            self.starters.append(line)
            grid.addWidget(line, 2 + number, 0)
        return box

    def _wire(self) -> None:
        self._paint_icons()
        self._theme.changed.connect(self._paint_icons)
        self.icon.chosen.connect(lambda chosen: self._tell({"icon": chosen}))
        self.name.editingFinished.connect(self._named)
        for line in self.starters:
            line.editingFinished.connect(self._started)
        self.use.clicked.connect(lambda: self.asked.emit("use"))
        self.practise.clicked.connect(lambda: self.asked.emit("practise"))

    def show_view(self, view: EditorView) -> None:
        """Show this persona; a field being edited is left alone, unless the persona is another one."""
        persona = view.edited
        if self._persona is not None and self._persona.id != persona.id:
            self.flush()
        other = self._persona is None or self._persona.id != persona.id
        self._persona = persona
        self.icon.setCurrentIndex(ICONS.index(persona.icon))
        self.icon.explain(self._tr(_ICON_WORDS[persona.icon]))
        _put(self.name, persona.name, other)
        padded = (*persona.starters, "", "", "")
        for line, text in zip(self.starters, padded, strict=False):
            _put(line, text, other)
        for name, row in self.rows.items():
            row.show_view(view.rows[name])
        used = persona.id == view.in_use
        enable(self.use, not used, self)
        self.use.setText(self._tr("In use") if used else self._tr("Use this persona"))

    def fold(self, _narrow: bool) -> None:
        """Always folded: the column is narrow at any size of the window."""
        for row in self.rows.values():
            row.fold(True)

    def flush(self) -> None:
        """Take what is being edited."""
        self._named()
        self._started()
        for row in self.rows.values():
            row.control.flush()

    def _named(self) -> None:
        if self.name.isModified() and self._persona is not None:
            self.name.setModified(False)
            if self.name.text().strip():
                self._tell({"name": self.name.text().strip()})
            else:
                self.name.setText(self._persona.name)

    def _started(self) -> None:
        if any(line.isModified() for line in self.starters):
            for line in self.starters:
                line.setModified(False)
            self._tell({"starters": tuple(line.text().strip() for line in self.starters)})

    def _tell(self, changes: dict[str, object]) -> None:
        if self._persona is not None:
            self.changed.emit(self._persona.id, changes)

    def _paint_icons(self) -> None:
        for place, name in enumerate(ICONS):
            self.icon.setItemIcon(place, icon(f"persona_{name}", self._theme.colours["second"]))
            self.icon.setItemData(place, self._tr(_ICON_WORDS[name]), Qt.ItemDataRole.AccessibleTextRole)


def _put(line: QLineEdit, text: str, other: bool) -> None:
    if other or not (line.hasFocus() and line.isModified()):
        if line.text() != text:
            line.setText(text)
            line.setCursorPosition(0)
        line.setModified(False)
