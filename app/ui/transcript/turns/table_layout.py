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

    def __init__(
        self, block: Block, heard: int, width: float, fonts: Fonts, previous: "TableLayout | None" = None
    ) -> None:
        """``previous``: an earlier form of the table, whose cells are used again where they are the same."""
        self._block, self.start, self.width = block, block.start, width
        self._heard = self._heard_of(block, heard)
        self.runs = tuple(run for row in block.rows for cell in row for run in cell)
        self.text = "".join(run.text for run in self.runs)
        self.rightward = right_to_left(self.text)
        self._natural: dict[tuple[Cell, bool], float] = (
            dict(previous._natural) if previous is not None else {}
        )
        natural = [
            max(self._needed(row[place], fonts, head=not number) for number, row in enumerate(block.rows))
            for place in range(len(block.sides))
        ]
        self.widths = shared(natural, width - _BETWEEN * (len(natural) - 1), _LEAST * fonts.char)
        alike = previous if previous is not None and previous._looks_like(self) else None
        self._lines = [
            [self._cell(place, number, heard, fonts, alike) for place in range(len(block.sides))]
            for number in range(len(block.rows))
        ]
        self._heights = [max(cell.height for cell in row) + 2 * _ABOVE for row in self._lines]
        self.height = sum(self._heights)
        self.used = sum(self.widths) + _BETWEEN * (len(self.widths) - 1)

    def _needed(self, cell: Cell, fonts: Fonts, *, head: bool) -> float:
        """The width of a cell whose words stand on one line."""
        wanted = (cell, head)
        if wanted not in self._natural:
            self._natural[wanted] = _made(cell, 0, fonts, _ENDLESS, "left", False, head=head).used + 1
        return self._natural[wanted]

    def _looks_like(self, other: "TableLayout") -> bool:
        same = self.rightward is other.rightward and self._block.sides == other._block.sides
        return same and self.widths == other.widths

    def _cell(
        self, place: int, number: int, heard: int, fonts: Fonts, alike: "TableLayout | None"
    ) -> Paragraph:
        cell = self._block.rows[number][place]
        if alike is not None and number < len(alike._lines):
            old = alike._lines[number][place]
            if old.fits(cell, heard):
                return old
        side, wide = self._block.sides[place], self.widths[place]
        return _made(cell, heard, fonts, wide, side, self.rightward, head=not number)

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


def _made(
    cell: Cell, heard: int, fonts: Fonts, width: float, side: str, rightward: bool, *, head: bool
) -> Paragraph:
    font = fonts.heading(3) if head else fonts.text
    return Paragraph(cell, heard, width, fonts, font, rightward=rightward, side=_SIDES[side])
