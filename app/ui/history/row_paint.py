"""Paints and edits the rows of the kept conversations: title, time or matching words, day headings."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.history.history_model import HistoryModel
from app.ui.parts.paint.theme import Theme
from app.ui.wording.history_view import HistoryRow, from_hit
from app.ui.wording.words import apart

Index = QModelIndex | QPersistentModelIndex
_PAD, _EDGE = 12, 4
_TITLE, _SMALL = 14, 12


class RowPaint(QStyledItemDelegate):
    """Two lines a row; the first can be edited in place."""

    def __init__(self, theme: Theme, model: HistoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model, self._view = theme, model, parent
        self._sizes: tuple[QSize, ...] = ()  # of a heading, of a conversation
        theme.changed.connect(self._restyle)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The cached size: Qt asks for every row of the list on each layout."""
        if not self._sizes:
            small = QFontMetrics(self._font(option, _SMALL)).height()
            row = QFontMetrics(self._font(option, _TITLE)).height() + small + 18
            self._sizes = QSize(0, small + 16), QSize(0, row)
        return self._sizes[bool(self._model.id(index.row()))]

    def title_width(self, titles: Iterable[str]) -> int:
        """The width of a row, in pixels, in which each of these titles is whole."""
        font = QFont(self._view.font())
        font.setPixelSize(self._theme.px(_TITLE))
        font.setBold(True)  # as the one that is open now
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(apart(title)) for title in titles), default=0)
        bar = self._view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return widest + 2 * (_PAD + _EDGE) + bar + 6

    def _restyle(self) -> None:
        self._sizes = ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row = self._model.words(index.row())
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.id:
            self._paint_ground(painter, option, box, row)
            self._paint_lines(painter, option, box.adjusted(_PAD + _EDGE, 8, -_PAD - _EDGE, -8), row)
        else:
            painter.setFont(self._font(option, _SMALL, bold=True))
            painter.setPen(self._theme.colour("second"))
            place = box.adjusted(_PAD + _EDGE, 6, -_PAD, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.title)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: HistoryRow
    ) -> None:
        state: QStyle.StateFlag = option.state
        ground = "bubble" if row.present else "raised" if state & QStyle.StateFlag.State_MouseOver else ""
        inner = box.adjusted(_EDGE, 1, -_EDGE, -1)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(ground))
            painter.drawRoundedRect(inner, 8, 8)
        if row.present:  # also marked by a bar: not by colour alone (WCAG 1.4.1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("ready"))
            right = option.direction is Qt.LayoutDirection.RightToLeft
            edge = inner.right() - 3 if right else inner.left()
            painter.drawRoundedRect(QRect(edge, inner.top() + 8, 4, inner.height() - 16), 2, 2)
        focused = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 8, 8)
        elif state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("border"), 1))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: HistoryRow
    ) -> None:
        font = self._font(option, _TITLE, bold=row.present)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        upper = QRect(box.left(), box.top(), box.width(), metrics.height())
        words = metrics.elidedText(apart(row.title), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        lower = box.adjusted(0, metrics.height() + 2, 0, 0)
        self._paint_detail(painter, self._font(option, _SMALL), lower, row)

    def _paint_detail(self, painter: QPainter, font: QFont, box: QRect, row: HistoryRow) -> None:
        """The second line, with the matching words in bold."""
        metrics = QFontMetrics(font)
        fits = lambda words: metrics.horizontalAdvance(apart(words)) <= box.width()  # noqa: E731
        detail, places = from_hit(row.detail, row.marked, fits)
        text = metrics.elidedText(apart(detail), Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(text, font)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setForeground(self._theme.colour("text"))
        layout.setFormats([_range(start + 1, length, marked) for start, length in places])
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(box.width())
        layout.endLayout()
        painter.setPen(self._theme.colour("second"))
        painter.setClipRect(box)
        layout.draw(painter, box.topLeft())

    def _font(self, option: QStyleOptionViewItem, size: int, *, bold: bool = False) -> QFont:
        font = QFont(option.font)
        font.setPixelSize(self._theme.px(size))
        font.setBold(bold)
        return font

    # ------------------------------------------------------------------ another title

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """A line edit in the place of the title."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Title of the conversation"))
        editor.setMaxLength(200)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The present title, selected so that typing replaces it."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(self._model.words(index.row()).title)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Pass the edited title to the model."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """The editor covers the whole row."""
        box: QRect = option.rect
        editor.setGeometry(box.adjusted(_EDGE, 1, -_EDGE, -1))


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made
