"""Sets a chapter of the manual for reading: spacing of lines and paragraphs, ruled tables, and the direction
where a language is read from the right.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
    QTextTableFormat,
)

from app.ui.parts.paint.theme import Theme

MARGIN = 20
_LINE = 128.0  # percent of the font's own line height


def page(text: str, theme: Theme, font: QFont, *, turned: bool) -> QTextDocument:
    """The chapter (Markdown) as a document; ``turned``: it is read from the right."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDocumentMargin(MARGIN)
    document.setDefaultStyleSheet(f"a {{ color: {theme.colours['ready']}; }}")
    document.setMarkdown(_mirrored(text) if turned else text)
    _set(document, theme, turned)
    return document


def _mirrored(text: str) -> str:
    """The cells of each row of a table in the other order: Qt mirrors no columns."""
    return "\n".join(_other_way(line) if line.startswith("|") else line for line in text.splitlines())


def _other_way(row: str) -> str:
    return f"| {' | '.join(cell.strip() for cell in row.strip().strip('|').split('|')[::-1])} |"


def _set(document: QTextDocument, theme: Theme, turned: bool) -> None:
    place = QTextCursor(document)
    place.beginEditBlock()
    while True:
        block = QTextBlockFormat()
        block.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if (table := place.currentTable()) is None:
            heading = place.blockFormat().headingLevel()
            listed = place.currentList() and place.block().next().textList()
            block.setTopMargin(theme.px(14) if heading > 1 else 0)
            block.setBottomMargin(theme.px(4 if listed else 10))
        elif place.position() == table.firstPosition():
            table.setFormat(_ruled(table, theme.colour("line"), turned))
        if turned:
            block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        place.mergeBlockFormat(block)
        if not place.movePosition(QTextCursor.MoveOperation.NextBlock):
            break
    place.endEditBlock()


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
