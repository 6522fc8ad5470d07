"""Lays out one turn for one width and paints it: label, paragraphs, code, mark.

Text is cut into blocks of whole lines, and blocks that did not change are borrowed from the previous layout:
an answer that streams in costs the same at its end as at its beginning.
"""

from functools import lru_cache
from itertools import takewhile
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from app.core.values.values import Role
from app.ui.parts.paint.drawings import sign
from app.ui.wording.palette import Palette
from app.ui.wording.views import TurnView

COLUMN_CHARS = 72
# "Left" means the side where reading begins: painter.drawText mirrors it with the layout direction.
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
GAP = 22.0
PAD_X, PAD_Y = 14.0, 9.0
_LINE, _PARAGRAPH = 1.42, 0.5
_FENCE = "```"
_BLOCK = 1_200
"""Characters laid out at once: a streaming answer without paragraphs must not cost more with each word."""


class Fonts:
    """The type of the transcript at one size."""

    def __init__(self, base: QFont, size: int = 15) -> None:
        self.size = size
        self.text, self.label, self.small = QFont(base), QFont(base), QFont(base)
        self.text.setPixelSize(size)
        self.label.setPixelSize(round(size * 0.87))
        self.label.setWeight(QFont.Weight.DemiBold)
        self.small.setPixelSize(round(size * 0.80))
        self.note = QFont(base)
        self.note.setPixelSize(round(size * 0.87))
        self.code = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.code.setPixelSize(round(size * 0.90))
        metrics = QFontMetricsF(self.text)
        self.char = metrics.averageCharWidth()
        self.line = round(metrics.height() * _LINE / 1.17)
        self.column = round(self.char * COLUMN_CHARS)
        self.label_height = round(QFontMetricsF(self.label).height() + 5)
        self.small_height = round(QFontMetricsF(self.small).height() + 4)


class Paragraph:
    """One paragraph, or a block of whole lines of a long one, in the direction of its paragraph.

    ``start``: index of its first character in the turn; ``closed``: another block of the same paragraph
    follows; ``code``: a line of code.
    """

    def __init__(
        self,
        text: str,
        start: int,
        heard: int,
        width: float,
        fonts: Fonts,
        *,
        rightward: bool = False,
        centred: bool = False,
        closed: bool = False,
        code: bool = False,
    ) -> None:
        self.text, self.start, self.closed, self.rightward, self.code = text, start, closed, rightward, code
        self.heard = max(0, min(len(text), heard - start))
        self._layout = QTextLayout(text, fonts.code if code else fonts.note if centred else fonts.text)
        # Unlike painter.drawText, QTextLayout does not mirror AlignLeft for right-to-left text.
        sides = Qt.AlignmentFlag.AlignRight if rightward else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else sides)
        directions = Qt.LayoutDirection
        option.setTextDirection(directions.RightToLeft if rightward else directions.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.height, self.used = 0.0, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # All lines are equally high, whatever font a fallback for emoji or another script brings in.
            line.setPosition(QPointF(0, self.height + (fonts.line - line.height()) / 2))
            self.height += fonts.line
            self.used = max(self.used, line.naturalTextWidth())
        self._layout.endLayout()
        self.width = width

    @property
    def whole_lines(self) -> int:
        """How many characters stand before the last line; all of them if there is only one line."""
        # Qt counts UTF-16 code units, Python code points: they differ after the first emoji.
        units = self._layout.lineAt(self._layout.lineCount() - 1).textStart()
        return len(self.text.encode("utf-16-le")[: 2 * units].decode("utf-16-le")) or len(self.text)

    def paint(self, painter: QPainter, at: QPointF, colour: QColor, unheard: QColor) -> None:
        """The words, those that were not heard in the second colour."""
        painter.setPen(colour)
        if self.heard >= len(self.text):
            self._layout.draw(painter, at)
            return
        grey = QTextLayout.FormatRange()
        grey.start, grey.length = self.heard, len(self.text) - self.heard
        grey.format = _grey(unheard.name())
        self._layout.draw(painter, at, [grey])


@lru_cache(maxsize=8)
def _grey(name: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(name))
    return made


def _right_to_left(text: str) -> bool:
    """Whether the first strong character is right-to-left (UAX #9, Bidirectional Algorithm, P2)."""
    if text.isascii():
        return False
    kinds = (bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


class TurnLayout:
    """A turn at one width. Paragraphs that have not changed are taken over from ``previous``: an answer grows
    at its end.
    """

    def __init__(
        self, turn: TurnView, width: float, fonts: Fonts, previous: "TurnLayout | None" = None
    ) -> None:
        self.turn, self.width, self._fonts = turn, width, fonts
        self._centred = turn.role is Role.NOTE
        self._heard = turn.heard if turn.text else len(turn.placeholder)
        self._lent = {old.start: old for old in previous.paragraphs} if previous else {}
        self.paragraphs: list[Paragraph] = []
        at, code = 0, False
        for text in (turn.text or turn.placeholder).split("\n"):
            if text.lstrip().startswith(_FENCE):
                code = not code
            elif code:
                self.paragraphs.append(self._code(text, at))
            elif text.strip():
                self._lay_out(text, at)
            at += len(text) + 1
        self._lent = {}
        self._space = fonts.line * _PARAGRAPH
        following = (*self.paragraphs[1:], None)
        self._below = [self._room(*pair) for pair in zip(self.paragraphs, following, strict=True)]
        text_height = sum(p.height for p in self.paragraphs) + sum(self._below) - self._space
        text_height = max(0.0, text_height)
        self._pad = PAD_Y if turn.role is Role.USER else 0.0
        self._text_height = text_height
        label = 0 if self._centred else fonts.label_height
        mark = fonts.small_height if turn.mark else 0
        self.height = round(GAP + label + text_height + 2 * self._pad + mark)

    def _lay_out(self, text: str, at: int) -> None:
        """Cut a paragraph into blocks of whole lines that look like one; only the last of them may change."""
        rightward, start = _right_to_left(text), 0
        while start < len(text):
            last = len(text) - start <= _BLOCK
            block = self._borrowed(text, start, at + start, rightward)
            if block is None:
                block = self._made(text[start : start + _BLOCK], at + start, rightward, closed=False)
                if not last:
                    # Where its last line ends depends on words not laid out here: leave it to the next block.
                    lines = text[start : start + block.whole_lines]
                    block = self._made(lines, at + start, rightward, closed=True)
            self.paragraphs.append(block)
            start += len(block.text)

    def _borrowed(self, text: str, start: int, at: int, rightward: bool) -> Paragraph | None:
        """The block of the previous layout at this place, if it would come out the same."""
        old = self._lent.get(at)
        if old is None or old.rightward is not rightward or not text.startswith(old.text, start):
            return None
        more = start + len(old.text) < len(text)
        same = old.closed if more else not old.closed
        return old if same and old.heard == max(0, min(len(old.text), self._heard - at)) else None

    def _made(self, text: str, at: int, rightward: bool, *, closed: bool) -> Paragraph:
        kind = {"rightward": rightward, "centred": self._centred, "closed": closed}
        return Paragraph(text, at, self._heard, self.width, self._fonts, **kind)

    def _code(self, text: str, at: int) -> Paragraph:
        """A line between two fences, unchanged."""
        old, heard = self._lent.get(at), max(0, min(len(text), self._heard - at))
        if old is not None and old.code and (old.text, old.heard) == (text, heard):
            return old
        return Paragraph(text, at, self._heard, self.width, self._fonts, code=True)

    def _room(self, paragraph: Paragraph, following: Paragraph | None) -> float:
        """The space below it: none between two blocks of one paragraph or two lines of code."""
        if paragraph.closed or following is None:
            return 0.0 if paragraph.closed else self._space
        if paragraph.code and following.code:
            return 0.0
        return self._space * (1.4 if paragraph.code or following.code else 1.0)

    def paint(self, painter: QPainter, left: float, top: float, colours: Palette) -> None:
        """Label, then the words (the person's own in a bubble), then the mark."""
        top += GAP
        if not self._centred:
            self._paint_label(painter, left, top, colours)
            top += self._fonts.label_height
        mirrored = _mirrored(painter)
        begin, used = left, self._used()
        if self._centred and self.paragraphs:
            line = QRectF(left, top, self.width, self.paragraphs[0].height)
            _rule(painter, line, self.paragraphs[0].used, QColor(colours["line"]))
        elif mirrored:
            left += self.width - used
        if self._pad:
            bubble = QRectF(left - PAD_X, top, used + 2 * PAD_X, self._text_height + 2 * self._pad)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours["bubble"]))
            painter.drawRoundedRect(bubble, 12, 12)
            top += self._pad
        dim = self._centred or not self.turn.text
        colour = QColor(colours["second" if dim else "text"])
        seen = painter.window()  # a long answer: lines above and below the viewport are not drawn
        for place, (paragraph, below) in enumerate(zip(self.paragraphs, self._below, strict=True)):
            if paragraph.code and not (place and self.paragraphs[place - 1].code):
                self._paint_sheet(painter, place, QRectF(left, top, used, 0), colours)
            if top <= seen.bottom() and top + paragraph.height >= seen.top():
                shift = used - paragraph.width if paragraph.rightward else 0.0
                paragraph.paint(painter, QPointF(left + shift, top), colour, QColor(colours["unheard"]))
            top += paragraph.height + below
        if self.turn.mark:
            self._paint_mark(painter, begin, top - self._space + self._pad, colours)

    def _used(self) -> float:
        """The width of its widest line; all of it outside a bubble if any text is right-to-left."""
        if not self._pad and any(p.rightward for p in self.paragraphs):
            return self.width
        return max((p.used for p in self.paragraphs), default=0.0)

    def _paint_sheet(self, painter: QPainter, first: int, box: QRectF, colours: Palette) -> None:
        """The background of consecutive lines of code, from this one on."""
        lines = takewhile(lambda p: p.code, self.paragraphs[first:])
        edge = self._space * 0.45
        sheet = QRectF(box.left() - PAD_X, box.top() - edge, box.width() + 2 * PAD_X, 2 * edge)
        sheet.setHeight(sheet.height() + sum(line.height for line in lines))
        painter.setPen(QColor(colours["line"]))
        painter.setBrush(QColor(colours["surface"]))
        painter.drawRoundedRect(sheet, 6, 6)

    def _paint_label(self, painter: QPainter, left: float, top: float, colours: Palette) -> None:
        fonts = self._fonts
        painter.setFont(fonts.label)
        painter.setPen(QColor(colours["text"]))
        width = QFontMetricsF(fonts.label).horizontalAdvance(self.turn.who)
        line = QRectF(left, top, self.width, fonts.label_height - 3)
        painter.drawText(line, _LEADING, self.turn.who)
        painter.setFont(fonts.small)
        painter.setPen(QColor(colours["second"]))
        rest = " · ".join(part for part in (self.turn.when, self.turn.length) if part)
        line.adjust(*((0, 0, -width - 10, 0) if _mirrored(painter) else (width + 10, 0, 0, 0)))
        painter.drawText(line, _LEADING, rest)

    def _paint_mark(self, painter: QPainter, left: float, top: float, colours: Palette) -> None:
        fonts, colour = self._fonts, QColor(colours[self.turn.tone])
        shape = {"error": "cross", "busy": "triangle"}.get(self.turn.tone, "slash")
        size = fonts.small_height * 0.66
        at = left + self.width - size if _mirrored(painter) else left
        sign(painter, shape, QRectF(at, top + (fonts.small_height - size) / 2 + 1, size, size), colour)
        painter.setFont(fonts.small)
        painter.setPen(colour)
        line = QRectF(left, top + 1, self.width, fonts.small_height)
        line.adjust(*((0, 0, -size - 6, 0) if _mirrored(painter) else (size + 6, 0, 0, 0)))
        painter.drawText(line, _LEADING, self.turn.mark)


def _rule(painter: QPainter, line: QRectF, used: float, colour: QColor) -> None:
    """The lines on both sides of a note that is ``used`` wide."""
    side = (line.width() - used) / 2 - 16
    if side < 24:
        return
    painter.fillRect(QRectF(line.left(), line.center().y(), side, 1), colour)
    painter.fillRect(QRectF(line.right() - side, line.center().y(), side, 1), colour)


def _mirrored(painter: QPainter) -> bool:
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft


def estimate(chars: int, breaks: int, width: float, fonts: Fonts) -> int:
    """The approximate height of a turn, in pixels, without laying it out."""
    lines = chars * fonts.char / max(width, 1.0) + 0.6 + breaks * 1.5
    return round(GAP + fonts.label_height + max(1.0, lines) * fonts.line + PAD_Y)
