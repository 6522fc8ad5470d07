"""The list of personas with the tools for one of them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from app.core.settings.personas import Persona
from app.ui.parts.access.keep_focus import enable
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import IconButton, push
from app.ui.parts.labels import set_tip
from app.ui.parts.paint.icons import icon
from app.ui.parts.paint.theme import Theme
from app.ui.wording.words import Words

ROW = 40
WIDTH = 250
_ID = Qt.ItemDataRole.UserRole


class PersonaList(QWidget):
    """A row for each persona. Alt with an arrow moves it, Delete deletes it, Enter puts it in use."""

    looked_at = Signal(str)  # the persona with this id is to be shown
    asked = Signal(str)  # create, duplicate, up, down, delete, use, import, export, export_all

    def __init__(self, theme: Theme, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tr = theme, tr
        self._shown: tuple[tuple[Persona, ...], str] = ((), "")
        self._narrow = False
        self.list = QListWidget()
        self.list.setObjectName("personaList")
        self.list.setAccessibleName(tr("Personas"))
        self.list.setIconSize(QSize(20, 20))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setTabKeyNavigation(False)
        self.buttons: dict[str, QPushButton] = {}
        self._build()
        self._wire()

    def _build(self) -> None:
        tr = self._tr
        tools = hbox(None, spacing=2)
        for what, picture, name in (
            ("create", "plus", tr("New persona")),
            ("duplicate", "copy", tr("Duplicate")),
            ("up", "up", tr("Move up")),
            ("down", "below", tr("Move down")),
            ("delete", "trash", tr("Delete")),
        ):
            self.buttons[what] = button = IconButton(self._theme, picture, name)
            tools.addWidget(button)
        tools.addStretch(1)
        files = hbox(None, spacing=8)
        for what, words in (("import", tr("Import…")), ("export", tr("Export…"))):
            self.buttons[what] = push(words)
            files.addWidget(self.buttons[what], 1)
        vbox(self, self.list, tools, files, 1, margins=NONE, spacing=8)
        set_tip(self.buttons["export"], tr("Into one file, for another computer or another person"))
        set_tip(self.buttons["import"], tr("Adds the personas of such a file to yours"))

    def _wire(self) -> None:
        for what, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, what=what: self.asked.emit(what))
        self.list.currentItemChanged.connect(self._look)
        self.list.itemActivated.connect(lambda _: self.asked.emit("use"))
        keys = {"Alt+Up": "up", "Alt+Down": "down", "Delete": "delete", "Ctrl+D": "duplicate"}
        for key, what in keys.items():
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda what=what: self.asked.emit(what))
        self._theme.changed.connect(self._paint_icons)

    def show_personas(self, personas: tuple[Persona, ...], in_use: str, edited: str) -> None:
        """Show these personas and select one."""
        if (personas, in_use) != self._shown:
            self._shown = (personas, in_use)
            self.list.blockSignals(True)
            while self.list.count() > len(personas):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(personas):
                self.list.addItem(QListWidgetItem())
            for place, persona in enumerate(personas):
                self._show(self.list.item(place), place, persona, in_use)
            self.list.blockSignals(False)
            self._fit()
        place = next((n for n, one in enumerate(personas) if one.id == edited), 0)
        if place != self.list.currentRow():
            self.list.blockSignals(True)
            self.list.setCurrentRow(place)
            self.list.blockSignals(False)
            self.list.scrollToItem(self.list.item(place))
        enable(self.buttons["up"], place > 0, self.list)
        enable(self.buttons["down"], place < len(personas) - 1, self.list)
        enable(self.buttons["delete"], len(personas) > 1, self.list)

    def fold(self, narrow: bool) -> None:
        """A low list above the editor, or a column beside it."""
        self._narrow = narrow
        self.setMinimumWidth(0 if narrow else WIDTH)
        self.setMaximumWidth(16_777_215 if narrow else WIDTH)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to a limit."""
        rows = min(max(3, self.list.count()), 4 if self._narrow else 10)
        self.list.setFixedHeight(ROW * rows + 12)

    def _show(self, item: QListWidgetItem, place: int, persona: Persona, in_use: str) -> None:
        used = persona.id == in_use
        name = self._tr(persona.name)
        words = self._tr("{name} · in use").format(name=name) if used else name
        item.setText(words)
        item.setData(_ID, persona.id)
        item.setSizeHint(QSize(0, ROW))
        font = item.font()
        font.setBold(used)
        item.setFont(font)
        set_tip(item, _spelled(f"Ctrl+{place + 1}") if place < 9 else "")
        self._paint_icon(item, persona)

    def _paint_icons(self) -> None:
        for place, persona in enumerate(self._shown[0]):
            self._paint_icon(self.list.item(place), persona)

    def _paint_icon(self, item: QListWidgetItem, persona: Persona) -> None:
        item.setIcon(icon(f"persona_{persona.icon}", self._theme.colours["second"]))

    def _look(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.looked_at.emit(str(item.data(_ID)))


def _spelled(keys: str) -> str:
    """A shortcut as this system and this language spell it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
