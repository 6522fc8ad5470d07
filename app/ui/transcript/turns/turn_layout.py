"""Lays out one turn for one width and paints it: the person's in a bubble on the far side, answers as plain
text with what their Markdown means.

Text is cut into blocks of whole lines, and blocks that did not change are borrowed from the previous layout:
an answer that streams in costs the same at its end as at its beginning.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.core.values.values import Role
from app.ui.transcript.turns.code_sheet import CodeSheet
from app.ui.transcript.turns.fonts import GAP, PAD_X, PAD_Y, Fonts
from app.ui.transcript.turns.paragraph import Paragraph, Runs, Shown, right_to_left
from app.ui.transcript.turns.table_layout import TableLayout
from app.ui.transcript.turns.turn_mark import TurnMark, note_lines
from app.ui.wording.markup.blocks import Block, BlockKind, Markup, read, verbatim
from app.ui.wording.palette import Palette
from app.ui.wording.views import TurnView

_PARAGRAPH = 0.5
_BUBBLE = 0.86
"""How much of the column a bubble takes at most, so that its side is seen."""
_BLOCK = 1_200
"""Characters laid out at once: a streaming answer without paragraphs must not cost more with each word."""

_ACTIONS = 6
"""So many times as wide as high is the room for what can be done with a turn."""

Piece = Paragraph | TableLayout


@dataclass(slots=True)
class _Group:
    """A block as it is laid out. ``heard``: all of it was; ``top``: of its first piece; pieces follow each
    other without a space.
    """

    block: Block
    pieces: list[Piece]
    inset: float
    heard: bool
    top: float = 0.0
    height: float = 0.0

    def __post_init__(self) -> None:
        self.height = sum(piece.height for piece in self.pieces)

    def places(self) -> list[tuple[float, Piece]]:
        """Each piece with its top."""
        found, y = [], self.top
        for piece in self.pieces:
            found.append((y, piece))
            y += piece.height
        return found


@dataclass(frozen=True, slots=True)
class _Seen:
    """Where the words of a turn begin, and how wide they are."""

    left: float
    top: float
    used: float


class TurnLayout:
    """A turn at one width. Paragraphs that have not changed are taken over from ``previous``: an answer grows
    at its end.
    """

    def __init__(
        self, turn: TurnView, width: float, fonts: Fonts, previous: "TurnLayout | None" = None
    ) -> None:
        self.turn, self.width, self._fonts = turn, width, fonts
        self._own, self._centred = turn.role is Role.USER, turn.role is Role.NOTE
        self._room = round(width * _BUBBLE) - 2 * PAD_X if self._own else width
        self._heard = turn.heard if turn.text else len(turn.placeholder)
        self._space = fonts.line * _PARAGRAPH
        self.markup = self._read(previous)
        known = {id(group.block): group for group in previous._groups} if previous else {}
        self._previous = previous
        self._lent: dict[int, Piece] | None = None  # pieces of the previous layout, once one is asked for
        self._groups: list[_Group] = [
            self._group(block, known.get(id(block))) for block in self.markup.blocks
        ]
        self._previous = self._lent = None
        self.sheets: list[CodeSheet] = []
        self._text_height = self._stack()
        self._pad = PAD_Y if self._own else 0.0
        self._label = fonts.label_height if turn.label and not self._centred else 0
        self._mark = TurnMark(turn.mark, turn.tone, fonts)
        self._foot_below = bool(turn.mark) and self._mark.width + _ACTIONS * fonts.foot > width
        foot = fonts.foot * (1 + self._foot_below) or (fonts.small_height if turn.mark else 0)
        self._foot = round(GAP) if self._centred else foot
        self.height = round(GAP + self._label + self._text_height + 2 * self._pad) + self._foot

    @property
    def paragraphs(self) -> list[Piece]:
        """What is laid out, from top to bottom."""
        return [piece for group in self._groups for piece in group.pieces]

    @property
    def links(self) -> list[str]:
        """The addresses that it links to, each once."""
        runs = [run for piece in self.paragraphs for run in piece.runs]
        return list(dict.fromkeys(run.link for run in runs if run.link))

    def _read(self, previous: "TurnLayout | None") -> Markup:
        if self.turn.role is not Role.ASSISTANT or not self.turn.text:
            return verbatim(self.turn.text or self.turn.placeholder)
        same = previous is not None and previous.turn.role is Role.ASSISTANT and previous.turn.text
        before = previous.markup if previous is not None and same else None
        return read(self.turn.text, before, grows=self.turn.grows)

    # ------------------------------------------------------------------ paragraphs

    def _old(self, start: int) -> Piece | None:
        """The piece of the previous layout that begins at this place of the source."""
        if self._lent is None:
            self._lent = {old.start: old for old in self._previous.paragraphs} if self._previous else {}
        return self._lent.get(start)

    def _group(self, block: Block, known: _Group | None) -> _Group:
        """A block that is the very same as before, and was and is heard, is taken over as it is."""
        same = known is not None and known.block is block and known.heard
        if known is not None and same and self._heard >= len(self.turn.text):
            return known
        return self._laid_out(block)

    def _laid_out(self, block: Block) -> _Group:
        inset = self._inset(block)
        wide = max(
            4 * self._fonts.char, self._room - inset - (PAD_X if block.kind is BlockKind.CODE else 0.0)
        )
        match block.kind:
            case BlockKind.CODE:
                pieces = [self._whole(block, (line,), wide) for line in block.runs]
            case BlockKind.TABLE:
                pieces = [self._table(block, wide)]
            case BlockKind.RULE:
                pieces = []
            case _:
                pieces = self._cut(block, wide)
        return _Group(block, pieces, inset, self._heard >= len(self.turn.text))

    def _whole(self, block: Block, runs: Runs, wide: float) -> Piece:
        old = self._old(runs[0].at)
        if isinstance(old, Paragraph) and self._serves(old, block, runs, wide):
            return old
        return self._made(block, runs, wide)

    def _cut(self, block: Block, wide: float) -> list[Piece]:
        """Cut a paragraph into blocks of whole lines that look like one; only the last of them may change."""
        pieces: list[Piece] = []
        shown, start = Shown(block.runs), 0
        while start < shown.length:
            piece = self._borrowed(block, shown, start, wide)
            if piece is None:
                last = shown.length - start <= _BLOCK
                piece = self._made(block, shown.cut(start, start + _BLOCK), wide)
                if not last:
                    # Where its last line ends depends on words not laid out here: leave it to the next block.
                    lines = shown.cut(start, start + piece.whole_lines)
                    piece = self._made(block, lines, wide, closed=True)
            pieces.append(piece)
            start += len(piece.text)
        return pieces

    def _borrowed(self, block: Block, shown: Shown, start: int, wide: float) -> Paragraph | None:
        """The part of the previous layout at this place, if it would come out the same."""
        old = self._old(shown.source(start))
        if not isinstance(old, Paragraph):
            return None
        end = start + len(old.text)
        if end > shown.length or old.closed is not (end < shown.length):
            return None
        return old if self._serves(old, block, shown.cut(start, end), wide) else None

    def _serves(self, old: Paragraph, block: Block, runs: Runs, wide: float) -> bool:
        same = old.width == wide and old.rightward is self._rightward(block) and old.font == self._font(block)
        return same and old.fits(runs, self._heard)

    def _made(self, block: Block, runs: Runs, wide: float, *, closed: bool = False) -> Paragraph:
        side = Qt.AlignmentFlag.AlignHCenter if self._centred else Qt.AlignmentFlag.AlignLeft
        right, font = self._rightward(block), self._font(block)
        return Paragraph(
            runs, self._heard, wide, self._fonts, font, rightward=right, side=side, closed=closed
        )

    def _table(self, block: Block, wide: float) -> TableLayout:
        old = self._old(block.start)
        table = old if isinstance(old, TableLayout) else None
        if table is not None and table.serves(block, self._heard, wide):
            return table
        return TableLayout(block, self._heard, wide, self._fonts, table)

    def _rightward(self, block: Block) -> bool:
        return block.kind is not BlockKind.CODE and right_to_left(block.text)

    def _font(self, block: Block) -> QFont:
        if block.kind is BlockKind.CODE:
            return self._fonts.code
        if block.kind is BlockKind.HEADING:
            return self._fonts.heading(block.level)
        return self._fonts.note if self._centred else self._fonts.text

    # ------------------------------------------------------------------ places

    def _inset(self, block: Block) -> float:
        """How far its words stand from the side where it begins."""
        step = self._fonts.step
        if block.kind is BlockKind.ITEM:
            marker = QFontMetricsF(self._fonts.text).horizontalAdvance(block.marker) + step * 0.35
            return block.depth * step + max(step, marker)
        return block.depth * step + (PAD_X if block.kind is BlockKind.CODE else 0.0)

    def _stack(self) -> float:
        """Place the blocks one below the other; returns the height of them all."""
        y = 0.0
        before: Block | None = None
        for group in self._groups:
            y += self._between(before, group.block) if before is not None else 0.0
            before = group.block
            code = before.kind is BlockKind.CODE
            group.top = y + (CodeSheet.strip(self._fonts) if code else 0.0)
            if code:
                end = group.top + group.height + self._space
                self.sheets.append(self._sheet(group, y, end))
                y = end
            else:
                y = group.top + (group.height or self._fonts.line * 0.5)
        return y

    def _sheet(self, group: _Group, top: float, bottom: float) -> CodeSheet:
        left = group.inset - PAD_X
        box = QRectF(left, top, self._room - left, bottom - top)
        return CodeSheet(box, group.block.text, group.block.marker, self.turn.copy)

    def _between(self, before: Block, block: Block) -> float:
        """The space between two blocks: little within a list or a verse."""
        kinds = {before.kind, block.kind}
        if BlockKind.CODE in kinds or BlockKind.TABLE in kinds:
            return self._space * 1.4
        if block.kind is BlockKind.HEADING:
            return self._space * 1.6
        if block.apart or BlockKind.RULE in kinds or before.kind is BlockKind.HEADING:
            return self._space
        return self._space * 0.4 if BlockKind.ITEM in kinds else 0.0

    def _used(self) -> float:
        """The width of the words: of its widest line, and all of it for an answer, which has no bubble."""
        if not self._own:
            return self.width
        if self.sheets:
            return self._room
        return max((piece.used for piece in self.paragraphs), default=0.0)

    def _seen(self, left: float, top: float, mirrored: bool) -> _Seen:
        """The place of the words in a column that begins here."""
        used = self._used()
        if self._own is not mirrored:
            left += self.width - used
        return _Seen(left, top + GAP + self._label + self._pad, used)

    def _placed(self, seen: _Seen, first: float, last: float) -> list[tuple[QPointF, Piece, _Group]]:
        """The pieces between these heights with their places; insets are on the side where a piece begins."""
        found = []
        for group in self._groups:
            top = seen.top + group.top
            if top > last or top + group.height < first:
                continue
            for y, piece in group.places():
                x = seen.used - piece.width - group.inset if piece.rightward else group.inset
                found.append((QPointF(seen.left + x, seen.top + y), piece, group))
        return found

    def foot(self, left: float, top: float, *, mirrored: bool) -> tuple[QRectF, bool]:
        """The line below the words where there is room behind the mark, in a column that begins here; and
        whether that is to be filled from its right edge.
        """
        at_right = self._own is not mirrored
        box, wide = self._line(left, top), self._mark.width
        if self._foot_below:
            box.translate(0, box.height())
        else:
            box.adjust(*((0, 0, -wide, 0) if at_right else (wide, 0, 0, 0)))
        return box, at_right

    def _line(self, left: float, top: float) -> QRectF:
        """The whole line below the words, the first of two where a long mark takes one for itself."""
        lines = 2 if self._foot_below else 1
        return QRectF(left, top + self.height - self._foot, self.width, self._foot / lines)

    def link_at(self, point: QPointF, left: float, top: float, *, mirrored: bool) -> str:
        """The address behind the words at this point, in a column that begins here ("" = none)."""
        seen = self._seen(left, top, mirrored)
        for at, piece, _ in self._placed(seen, point.y(), point.y()):
            if at.y() <= point.y() <= at.y() + piece.height:
                return piece.link_at(point - at)
        return ""

    def code_at(self, point: QPointF, left: float, top: float, *, mirrored: bool) -> str:
        """The code that a click at this point copies ("" = none)."""
        seen = self._seen(left, top, mirrored)
        inside = point - QPointF(seen.left, seen.top)
        copied = (s.code for s in self.sheets if s.copies(inside, self._fonts, mirrored=mirrored))
        return next(copied, "")

    # ------------------------------------------------------------------ painting

    def paint(self, painter: QPainter, left: float, top: float, colours: Palette) -> None:
        """The label, the words (the person's own in a bubble), and the mark."""
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        seen = self._seen(left, top, mirrored)
        if self._label:
            self._paint_label(painter, left, top + GAP, colours)
        if self._centred and self.paragraphs:
            line = QRectF(left, seen.top, self.width, self.paragraphs[0].height)
            note_lines(painter, line, self.paragraphs[0].used, QColor(colours["line"]))
        if self._own:
            self._paint_bubble(painter, seen, colours)
        window = painter.window()
        for sheet in self.sheets:
            if seen.top + sheet.box.top() > window.bottom() or seen.top + sheet.box.bottom() < window.top():
                continue
            sheet.paint(painter, QPointF(seen.left, seen.top), self._fonts, colours, mirrored=mirrored)
        self._paint_words(painter, seen, colours)
        if self.turn.mark:
            self._mark.paint(painter, self._line(left, top), colours, at_right=self._own is not mirrored)

    def _paint_words(self, painter: QPainter, seen: _Seen, colours: Palette) -> None:
        dim = self._centred or not self.turn.text
        colour = QColor(colours["second" if dim else "text"])
        window = painter.window()  # a long answer: lines above and below the viewport are not drawn
        for group in self._groups:
            if not group.pieces:
                line = QRectF(seen.left, seen.top + group.top + self._fonts.line * 0.25, seen.used, 1)
                painter.fillRect(line, QColor(colours["border"]))
        begun: _Group | None = None
        for at, piece, group in self._placed(seen, window.top(), window.bottom()):
            if at.y() <= window.bottom() and at.y() + piece.height >= window.top():
                piece.paint(painter, at, colour, colours)
                if group is not begun:
                    self._paint_lead(painter, at, piece, group, colours)
            begun = group

    def _paint_lead(
        self, painter: QPainter, at: QPointF, piece: Piece, group: _Group, colours: Palette
    ) -> None:
        """What stands before the words: the marker of an item, the bar of a quotation."""
        block, edge = group.block, at.x() + piece.width if piece.rightward else at.x()
        if block.kind is BlockKind.QUOTE:
            out = group.inset
            left = edge + out - 3 if piece.rightward else edge - out
            painter.fillRect(QRectF(left, at.y(), 3, group.height), QColor(colours["border"]))
        if block.kind is not BlockKind.ITEM:
            return
        painter.setFont(self._fonts.text)
        painter.setPen(QColor(colours["second"]))
        gap = self._fonts.step * 0.35
        room = QRectF(edge + gap, at.y(), 200, self._fonts.line)
        side = Qt.AlignmentFlag.AlignLeft
        if not piece.rightward:
            room, side = QRectF(edge - gap - 200, at.y(), 200, self._fonts.line), Qt.AlignmentFlag.AlignRight
        painter.drawText(
            room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, block.marker
        )

    def _paint_bubble(self, painter: QPainter, seen: _Seen, colours: Palette) -> None:
        """In a look without a colour for it, it has an edge: the two sides differ there too."""
        box = QRectF(
            seen.left - PAD_X, seen.top - self._pad, seen.used + 2 * PAD_X, self._text_height + 2 * self._pad
        )
        same = colours["bubble"] == colours["window"]
        painter.setPen(QPen(QColor(colours["border"]), 1.5) if same else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours["bubble"]))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1) if same else box, 14, 14)

    def _paint_label(self, painter: QPainter, left: float, top: float, colours: Palette) -> None:
        painter.setFont(self._fonts.label)
        painter.setPen(QColor(colours["second"]))
        side = Qt.AlignmentFlag.AlignRight if self._own else Qt.AlignmentFlag.AlignLeft
        line = QRectF(left, top, self.width, self._fonts.label_height - 3)
        painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, self.turn.label)


def estimate(chars: int, breaks: int, width: float, fonts: Fonts) -> int:
    """The approximate height of a turn, in pixels, without laying it out."""
    lines = chars * fonts.char / max(width, 1.0) + 0.6 + breaks
    return round(GAP + max(1.0, lines) * fonts.line + PAD_Y) + fonts.foot
