"""The window with the manual and the list of shortcuts: chapters, and a search through all of them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import (
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from app.paths import resource
from app.ui import language
from app.ui.parts.access.announce import announce
from app.ui.parts.boxes import hbox, vbox
from app.ui.parts.input.pickers import Picker
from app.ui.parts.labels import Label
from app.ui.parts.paint import help_pages
from app.ui.parts.paint.theme import Theme
from app.ui.wording import help_text
from app.ui.wording.shortcuts import SHORTCUTS
from app.ui.wording.views import PickerChoice
from app.ui.wording.words import Words

NARROW = 620
KEYS = "shortcuts"
MOST_MARKS = 200
"""Of one page: nobody looks at more, and painting each costs time at every letter."""


def topics(spoken: str = "en") -> dict[str, Path]:
    """The chapters of this language in order: link name and file."""
    files = sorted(resource(f"help/{spoken}").glob("*.md"))
    return {file.stem.partition("-")[2]: file for file in files}


def key_words(keys: str) -> str:
    """A key as this system and language spell it, kept in its order inside text of the other direction."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{native}\u2069" if native else keys


def _translated(owner: str, words: str) -> str:
    return QCoreApplication.translate(owner, words)


class HelpWindow(QDialog):
    """Not modal. The list of chapters is on the left, in a small window above."""

    def __init__(self, theme: Theme, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(self.tr("Help"))
        self.setMinimumSize(340, 420)
        self._theme, self._tr = theme, tr
        self._texts = {
            name: help_text.filled(file.read_text(encoding="utf-8"), _translated, key_words)
            for name, file in topics(language.shown()).items()
        }
        self._texts[KEYS] = self._keys()
        self._names = list(self._texts)
        self._titles = [*map(help_text.title, self._texts.values())]
        self._found = list(self._names)
        self._pages: dict[str, QTextDocument] = {}
        self._at = self._names[0]
        self._build()
        self._wire()
        self.show_chapter(self._at)

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(36)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Chapters"))
        for words in self._titles:
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, 36))
            self.list.addItem(item)
        self.list.setFixedWidth(228)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.folded = Picker(self.tr("Chapter"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Help"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenExternalLinks(True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = Label("")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        column = vbox(None, self.folded, self.nothing, (self.page, 1))
        below = hbox(None, self.list, (column, 1))
        vbox(self, self.search, (below, 1), margins=(12, 12, 12, 12))

    def _wire(self) -> None:
        self.list.currentRowChanged.connect(lambda place: self.show_chapter(self._names[place]))
        self.folded.chosen.connect(self.show_chapter)
        self.search.textChanged.connect(self._seek)
        self.search.returnPressed.connect(self._next)
        self._theme.changed.connect(self._restyle)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        QShortcut(QKeySequence("Ctrl+F"), self, self._to_search)
        QShortcut(QKeySequence("Esc"), self, self._leave)

    # ------------------------------------------------------------------ chapters

    def show_chapter(self, name: str) -> None:
        """Show this chapter, or the first if the name is unknown."""
        self._at = name if name in self._names else self._names[0]
        place = self._names.index(self._at)
        self.list.blockSignals(True)
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        self.folded.show_choices(self._choices(), self._at)
        self.page.setDocument(self._page(self._at))
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()

    def _choices(self) -> tuple[PickerChoice, ...]:
        named = zip(self._names, self._titles, strict=True)
        return tuple(PickerChoice(name, words) for name, words in named if name in (*self._found, self._at))

    def _page(self, name: str) -> QTextDocument:
        """The chapter, laid out once for each look."""
        if (made := self._pages.get(name)) is None:
            turned = self.isRightToLeft() and (name == KEYS or language.shown() != "en")
            made = help_pages.page(self._texts[name], self._theme, self.page.font(), turned=turned)
            made.setParent(self)
            self._pages[name] = made
        return made

    def _restyle(self) -> None:
        before, self._pages = self._pages, {}
        self.show_chapter(self._at)
        for page in before.values():
            page.deleteLater()

    def _keys(self) -> str:
        """The shortcuts as this system writes them."""
        table = [(self.tr("Keys"), self.tr("What it does")), ("---", "---")]
        table += [(f"**{key_words(keys)}**", self._tr(words)) for keys, words in SHORTCUTS]
        rows = [f"# {self.tr('Keyboard shortcuts')}", ""]
        rows += [f"| {' | '.join(cells)} |" for cells in table]
        return "\n".join(rows)

    # ------------------------------------------------------------------ search

    def _seek(self, words: str) -> None:
        """Keep the chapters that have all these words, and show the first of them unless this one has."""
        wanted = help_text.sought(words)
        self._found = [name for name in self._names if help_text.found(self._texts[name], wanted)]
        for place, name in enumerate(self._names):
            item = self.list.item(place)
            if item is not None:
                item.setHidden(name not in self._found)
        nothing = self.tr("No chapter has these words.") if wanted and not self._found else ""
        if nothing and self.nothing.isHidden():
            announce(self.search, nothing)
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing))
        if self._found and self._at not in self._found:
            self.show_chapter(self._found[0])
        else:
            self.folded.show_choices(self._choices(), self._at)
            self._mark()

    def _mark(self) -> None:
        """Mark what is looked for, and bring its first place into view."""
        marks = []
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("focus"))
        look.setForeground(self._theme.colour("on_fill"))
        document = self.page.document()
        wanted = help_text.sought(self.search.text())
        for begin, end in help_text.places(document.toPlainText(), wanted) if wanted else ():
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = QTextCursor(document), look
            mark.cursor.setPosition(begin)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            marks.append(mark)
            if len(marks) == MOST_MARKS:
                break
        self.page.setExtraSelections(marks)
        self._go(0)

    def _go(self, place: int) -> bool:
        """Bring the first mark from this place on into view; whether there is one."""
        for mark in self.page.extraSelections():
            if (begin := mark.cursor.selectionStart()) >= place:
                at = QTextCursor(self.page.document())
                at.setPosition(begin)
                self.page.setTextCursor(at)
                self.page.ensureCursorVisible()
                return True
        return False

    def _next(self) -> None:
        """To the next place with these words, also in the chapters behind."""
        if (
            not self.search.text().strip()
            or not self._found
            or self._go(self.page.textCursor().position() + 1)
        ):
            return
        here = self._found.index(self._at) if self._at in self._found else -1
        self.show_chapter(self._found[(here + 1) % len(self._found)])

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _leave(self) -> None:
        """Esc ends the search first, then the window."""
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the list of chapters becomes a picker."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.list.setVisible(not narrow)
        self.folded.setVisible(narrow)
