"""One paragraph of a turn, or a part of a long one: laid out once for one width, painted as often as needed.

Colours belong to painting, so that another look lays nothing out again.
"""

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from app.ui.transcript.turns.fonts import Fonts
from app.ui.wording.markup.inline import TextRun
from app.ui.wording.palette import Palette

Runs = tuple[TextRun, ...]


class Paragraph:
    """``text``: as it is shown; ``start``: the place of its first character in the source of the turn;
    ``heard``: how many of its characters were; ``closed``: another part of the same paragraph follows.
    """

    def __init__(
        self,
        runs: Runs,
        heard: int,
        width: float,
        fonts: Fonts,
        font: QFont,
        *,
        rightward: bool = False,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        closed: bool = False,
    ) -> None:
        """``heard``: how many characters of the source were."""
        self.runs, self.width, self.font, self.closed, self.rightward = runs, width, font, closed, rightward
        self.text = "".join(run.text for run in runs)
        self.start = runs[0].at if runs else 0
        self.heard = heard_of(runs, heard)
        self._wide = not self.text.isascii() and max(self.text) > "\uffff"
        self._layout = QTextLayout(self.text, font)
        self._layout.setTextOption(_option(rightward, side))
        self._layout.setCacheEnabled(True)
        looks = [_range(*place, _look(*look, _family(fonts))) for place, look in self._looks()]
        if looks:
            self._layout.setFormats(looks)
        line_height = round(fonts.line * font.pixelSize() / fonts.size) if font.bold() else fonts.line
        self.height, self.used = 0.0, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # All lines are equally high, whatever font a fallback for emoji or another script brings in.
            line.setPosition(QPointF(0, self.height + (line_height - line.height()) / 2))
            self.height += line_height
            self.used = max(self.used, line.naturalTextWidth())
        self._layout.endLayout()

    def fits(self, runs: Runs, heard: int) -> bool:
        """Whether these runs, of which so much of the source was heard, would come out the same."""
        return self.runs == runs and self.heard == heard_of(runs, heard)

    @property
    def whole_lines(self) -> int:
        """How many characters stand before the last line; all of them if there is only one line."""
        # Qt counts UTF-16 code units, Python code points: they differ after the first emoji.
        units = self._layout.lineAt(self._layout.lineCount() - 1).textStart()
        return len(self.text.encode("utf-16-le")[: 2 * units].decode("utf-16-le")) or len(self.text)

    def link_at(self, point: QPointF) -> str:
        """The address behind the words at this point of the paragraph ("" = none)."""
        if not any(run.link for run in self.runs):
            return ""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.naturalTextRect().contains(point):
                place = line.xToCursor(point.x(), line.CursorPosition.CursorOnCharacter)
                return next((run.link for start, run in reversed(self._starts()) if start <= place), "")
        return ""

    def paint(self, painter: QPainter, at: QPointF, colour: QColor, colours: Palette) -> None:
        """The words; those that were not heard, links and code in their colours."""
        painter.setPen(colour)
        self._layout.draw(painter, at, self._tints(colours))

    def _tints(self, colours: Palette) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        place = 0
        for start, run in self._starts():
            heard = max(0, min(len(run.text), self.heard - place))
            place += len(run.text)
            ground = colours["raised"] if run.code else ""
            known = colours["ready"] if run.link else ""
            # A look without a grey of its own has dots below what was not heard.
            dotted = colours["unheard"] == colours["text"]
            for words, ink, dots in (
                (run.text[:heard], known, False),
                (run.text[heard:], colours["unheard"], dotted),
            ):
                if words and (ink or ground):
                    found.append(_range(start, self._units(words), _tint(ink, ground, dots)))
                start += self._units(words)
        return found

    def _starts(self) -> list[tuple[int, TextRun]]:
        """Each run with its place in UTF-16 code units."""
        found, start = [], 0
        for run in self.runs:
            found.append((start, run))
            start += self._units(run.text)
        return found

    def _looks(self) -> list[tuple[tuple[int, int], tuple[bool, bool, bool, bool, bool]]]:
        looks = [
            ((start, self._units(run.text)), (run.bold, run.italic, run.struck, run.code, bool(run.link)))
            for start, run in self._starts()
        ]
        return [one for one in looks if any(one[1])]

    def _units(self, text: str) -> int:
        return len(text) + sum(letter > "\uffff" for letter in text) if self._wide else len(text)


def heard_of(runs: Runs, heard: int) -> int:
    """How many shown characters of these runs were heard, if so many of the source were."""
    return sum(max(0, min(len(run.text), heard - run.at)) for run in runs)


class Shown:
    """The characters of some runs, counted as they are shown."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self._ends = list(accumulate(len(run.text) for run in runs))
        self.length = self._ends[-1] if runs else 0

    def source(self, place: int) -> int:
        """Where the character at this place stands in the source."""
        number = bisect_right(self._ends, place)
        run = self._runs[number]
        return run.at + place - (self._ends[number] - len(run.text))

    def cut(self, start: int, end: int) -> Runs:
        """The runs of the characters from ``start`` to ``end``."""
        found = []
        for number in range(bisect_right(self._ends, start), len(self._runs)):
            run, begun = self._runs[number], self._ends[number] - len(self._runs[number].text)
            if begun >= end:
                break
            first, last = max(0, start - begun), min(len(run.text), end - begun)
            found.append(run if last - first == len(run.text) else _part(run, first, last))
        return tuple(found)


def right_to_left(text: str) -> bool:
    """Whether the first strong character is right-to-left (UAX #9, Bidirectional Algorithm, P2)."""
    if text.isascii():
        return False
    kinds = (bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _part(run: TextRun, first: int, last: int) -> TextRun:
    return TextRun(run.text[first:last], run.at + first, run.bold, run.italic, run.struck, run.code, run.link)


def _option(rightward: bool, side: Qt.AlignmentFlag) -> QTextOption:
    # Unlike painter.drawText, QTextLayout does not mirror AlignLeft for right-to-left text.
    if rightward and side is not Qt.AlignmentFlag.AlignHCenter:
        left = side is Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side)
    directions = Qt.LayoutDirection
    option.setTextDirection(directions.RightToLeft if rightward else directions.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made


def _family(fonts: Fonts) -> str:
    return fonts.code.family()


@lru_cache(maxsize=64)
def _look(bold: bool, italic: bool, struck: bool, code: bool, link: bool, family: str) -> QTextCharFormat:
    made = QTextCharFormat()
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    made.setFontItalic(italic)
    made.setFontStrikeOut(struck)
    made.setFontUnderline(link)
    if code:
        made.setFontFamilies([family])
    return made


@lru_cache(maxsize=32)
def _tint(ink: str, ground: str, dots: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    if dots:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    if ink:
        made.setForeground(QColor(ink))
    if ground:
        made.setBackground(QColor(ground))
    return made
