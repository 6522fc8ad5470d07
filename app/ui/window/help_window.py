"""The window with the manual and the list of shortcuts, read from ``resources/help``."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from app.paths import resource
from app.ui.parts.boxes import hbox, vbox
from app.ui.parts.input.pickers import Picker
from app.ui.parts.paint.theme import Theme
from app.ui.wording.shortcuts import SHORTCUTS
from app.ui.wording.views import PickerChoice
from app.ui.wording.words import Words

NARROW = 620
KEYS = "shortcuts"


def topics() -> dict[str, Path]:
    """The chapters in order: link name and file."""
    files = sorted(resource("help").glob("*.md"))
    return {file.stem.partition("-")[2]: file for file in files}


def title(text: str) -> str:
    """The title of a chapter: its first heading."""
    return next((line[2:] for line in text.splitlines() if line.startswith("# ")), "")


_LINE = 128.0  # percent of the font's own line height


def _ruled(table: QTextTable, line: QColor, turned: bool) -> QTextTableFormat:
    """Draw the lines of tables and pad their cells; ``turned``: the first column is on the right."""
    found = table.format()
    found.setBorder(1)
    found.setBorderCollapse(True)
    found.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    found.setBorderBrush(line)
    found.setCellPadding(7)
    if turned:
        found.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        found.setAlignment(Qt.AlignmentFlag.AlignRight)
    return found


class HelpWindow(QDialog):
    """Not modal. The list of chapters is on the left, in a small window above."""

    def __init__(self, theme: Theme, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(self.tr("Help"))
        self.setMinimumSize(340, 420)
        self._theme, self._tr = theme, tr
        self._texts = {name: file.read_text(encoding="utf-8") for name, file in topics().items()}
        self._names = [*self._texts, KEYS]
        self._at = self._names[0]
        titles = [*map(title, self._texts.values()), self.tr("Keyboard shortcuts")]
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Chapters"))
        for words in titles:
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, 36))
            self.list.addItem(item)
        self.list.setFixedWidth(228)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.folded = Picker(self.tr("Chapter"))
        self.folded.show_choices(tuple(map(PickerChoice, self._names, titles)), self._names[0])
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Help"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenExternalLinks(True)
        self.page.document().setDocumentMargin(20)
        self._column = vbox(None, self.folded, (self.page, 1))
        hbox(self, self.list, (self._column, 1), margins=(12, 12, 12, 12))
        self.list.currentRowChanged.connect(lambda place: self.show_chapter(self._names[place]))
        self.folded.chosen.connect(self.show_chapter)
        theme.changed.connect(lambda: self.show_chapter(self._at))
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self.show_chapter(self._at)

    def show_chapter(self, name: str) -> None:
        """Show this chapter, or the first if the name is unknown."""
        self._at = name if name in self._names else self._names[0]
        place = self._names.index(self._at)
        self.list.blockSignals(True)
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        self.folded.setCurrentIndex(place)
        link = f"a {{ color: {self._theme.colours['ready']}; }}"
        self.page.document().setDefaultStyleSheet(link)
        self.page.setMarkdown(self._texts.get(self._at) or self._keys())
        self._set(self.page.document())
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _set(self, document: QTextDocument) -> None:
        """Set the spacing of lines and paragraphs; translated text begins where reading does."""
        turned = self._at == KEYS and self.isRightToLeft()
        place = QTextCursor(document)
        place.beginEditBlock()
        while True:
            block = QTextBlockFormat()
            block.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if (table := place.currentTable()) is None:
                heading = place.blockFormat().headingLevel()
                listed = place.currentList() and place.block().next().textList()
                block.setTopMargin(self._theme.px(14) if heading > 1 else 0)
                block.setBottomMargin(self._theme.px(4 if listed else 10))
            elif place.position() == table.firstPosition():
                table.setFormat(_ruled(table, self._theme.colour("line"), turned))
            if turned:
                block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            place.mergeBlockFormat(block)
            if not place.movePosition(QTextCursor.MoveOperation.NextBlock):
                break
        place.endEditBlock()

    def _keys(self) -> str:
        """The shortcuts as this system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        # Isolated, so that "Ctrl+," keeps its order inside right-to-left text.
        lines = [(f"\u2066{QKeySequence(keys).toString(native)}\u2069", words) for keys, words in SHORTCUTS]
        table = [(self.tr("Keys"), self.tr("What it does")), ("---", "---")]
        table += [(f"**{keys}**", self._tr(words)) for keys, words in lines]
        way = -1 if self.isRightToLeft() else 1
        rows = [f"# {self.tr('Keyboard shortcuts')}", ""]
        rows += [f"| {' | '.join(cells[::way])} |" for cells in table]
        return "\n".join(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the list of chapters becomes a picker."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.list.setVisible(not narrow)
        self.folded.setVisible(narrow)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
