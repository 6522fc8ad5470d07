"""Lays out a table of an answer in columns that are as wide as their words, or share the width there is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.ui.transcript.turns.fonts import Fonts
from app.ui.transcript.turns.paragraph import Paragraph, heard_of, right_to_left
from app.ui.wording.markup.blocks import Block, Cell
from app.ui.wording.palette import Palette

_BETWEEN, _ABOVE = 22.0, 5.0
_LEAST = 5
"""The narrowest column, in characters."""
_ENDLESS = 100_000.0
_SIDES = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


class TableLayout:
    """One table. ``rightward``: its first column is on the right, as its words say."""

    def __init__(self, block: Block, heard: int, width: float, fonts: Fonts) -> None:
        self._block, self.start, self.width = block, block.start, width
        self._heard = self._heard_of(block, heard)
        self.runs = tuple(run for row in block.rows for cell in row for run in cell)
        self.text = "".join(run.text for run in self.runs)
        self.rightward = right_to_left(self.text)
        self._lines = [
            [_plain(cell, heard, fonts, head=not number) for cell in row]
            for number, row in enumerate(block.rows)
        ]
        natural = [max(row[place].used for row in self._lines) + 1 for place in range(len(block.sides))]
        self.widths = shared(natural, width - _BETWEEN * (len(natural) - 1), _LEAST * fonts.char)
        self._lines = [
            [
                _made(cell, heard, fonts, wide, side, self.rightward, head=not number)
                for cell, wide, side in zip(row, self.widths, block.sides, strict=True)
            ]
            for number, row in enumerate(block.rows)
        ]
        self._heights = [max(cell.height for cell in row) + 2 * _ABOVE for row in self._lines]
        self.height = sum(self._heights)
        self.used = sum(self.widths) + _BETWEEN * (len(self.widths) - 1)

    @staticmethod
    def _heard_of(block: Block, heard: int) -> int:
        return sum(heard_of(cell, heard) for row in block.rows for cell in row)

    def serves(self, block: Block, heard: int, width: float) -> bool:
        """Whether this table, of which so much of the source was heard, would come out the same."""
        return (block, width, self._heard_of(block, heard)) == (self._block, self.width, self._heard)

    def cells(self) -> list[tuple[QPointF, Paragraph]]:
        """Each cell with its place in the table."""
        found, top = [], _ABOVE
        for row, height in zip(self._lines, self._heights, strict=True):
            left = 0.0
            for cell, wide in zip(row, self.widths, strict=True):
                found.append((QPointF(self.width - left - wide if self.rightward else left, top), cell))
                left += wide + _BETWEEN
            top += height
        return found

    def link_at(self, point: QPointF) -> str:
        """The address behind the words at this point of the table ("" = none)."""
        return next(filter(None, (cell.link_at(point - at) for at, cell in self.cells())), "")

    def paint(self, painter: QPainter, at: QPointF, colour: QColor, colours: Palette) -> None:
        """The cells, with a line below each row but the last."""
        for place, cell in self.cells():
            cell.paint(painter, at + place, colour, colours)
        top, left = at.y(), at.x() + (self.width - self.used if self.rightward else 0.0)
        for number, height in enumerate(self._heights[:-1]):
            top += height
            colour = QColor(colours["line" if number else "border"])
            painter.fillRect(QRectF(left, top - 1, self.used, 1), colour)


def shared(natural: list[float], room: float, least: float) -> list[float]:
    """The width of each column: what it needs, or, where the room is short, a fair share of it."""
    if sum(natural) <= room:
        return natural
    widths = [0.0] * len(natural)
    left, open_ = room, list(range(len(natural)))
    while open_:
        share = left / len(open_)
        small = [place for place in open_ if natural[place] <= share]
        for place in small or open_:
            widths[place] = natural[place] if small else max(least, share)
            left -= widths[place]
        open_ = [place for place in open_ if place not in small] if small else []
    return widths


def _plain(cell: Cell, heard: int, fonts: Fonts, *, head: bool) -> Paragraph:
    return _made(cell, heard, fonts, _ENDLESS, "left", False, head=head)


def _made(
    cell: Cell, heard: int, fonts: Fonts, width: float, side: str, rightward: bool, *, head: bool
) -> Paragraph:
    font = fonts.heading(3) if head else fonts.text
    return Paragraph(cell, heard, width, fonts, font, rightward=rightward, side=_SIDES[side])
