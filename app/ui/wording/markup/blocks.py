"""Reads an answer in Markdown as a list of blocks: text, headings, items, quotes, code, tables, rules; pure.

A line is a paragraph, as people see it typed, and no later text changes any but the last two blocks: an
answer that streams in is read again from there on.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.ui.wording.markup.inline import TextRun, inline

DEEPEST = 5
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*")
_FENCE = re.compile(r"([ \t]*)(`{3,}|~{3,})[ \t]*([^`]*)")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*")
_ITEM = re.compile(r"([ \t]*)([-*+•]|\d{1,9}[.)])[ \t]+(?=\S)(?:\[([ xX])\][ \t]+)?")
_QUOTE = re.compile(r" {0,3}((?:>[ \t]?)+)")
_DELIMITERS = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*")
_CELL = re.compile(r"(?:[^\\|]|\\.?)*")
_BOXES = {" ": "☐", "x": "☑"}

Cell = tuple[TextRun, ...]


class BlockKind(StrEnum):
    """What a block is."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``start``: where it begins in the source; ``runs``: its text, of code one run a line,
    without the line breaks; ``depth``: how far it is indented; ``marker``: of an item, as it is shown, or the
    language of code; ``level``: of a heading; ``apart``: a blank line stands before it; ``rows``: of a table,
    the head first; ``sides``: of its columns, left, right or centre; ``indent``: as it was written.
    """

    kind: BlockKind
    start: int
    runs: tuple[TextRun, ...] = ()
    depth: int = 0
    marker: str = ""
    level: int = 0
    apart: bool = False
    rows: tuple[tuple[Cell, ...], ...] = ()
    sides: tuple[str, ...] = ()
    indent: int = 0

    @property
    def text(self) -> str:
        """Its words as they are shown."""
        return ("\n" if self.kind is BlockKind.CODE else "").join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Markup:
    """A text and its blocks."""

    source: str = ""
    blocks: tuple[Block, ...] = ()


def read(source: str, before: Markup | None = None, *, grows: bool = False) -> Markup:
    """The blocks of a text. ``before``: an earlier one, whose blocks are kept where the text only grew;
    ``grows``: more of its last line is to come.
    """
    if before is None or len(before.blocks) < 2 or not source.startswith(before.source):
        return Markup(source, tuple(_Lines(source, grows=grows).blocks()))
    *kept, again, _ = before.blocks
    return Markup(source, tuple(_Lines(source, again.start, kept, apart=again.apart, grows=grows).blocks()))


def verbatim(source: str) -> Markup:
    """The lines of a text as they were typed; only code between fences is told apart."""
    return Markup(source, tuple(_Lines(source, marked=False).blocks()))


def plain(source: str) -> str:
    """The words alone, as one would read them out."""
    return "\n".join(filter(None, map(_plain, read(source).blocks)))


def _plain(block: Block) -> str:
    if block.kind is BlockKind.TABLE:
        return "\n".join(", ".join("".join(run.text for run in cell) for cell in row) for row in block.rows)
    counted = block.kind is BlockKind.ITEM and block.marker[0].isdigit()
    return f"{block.marker} {block.text}" if counted else block.text


class _Lines:
    """Reads line by line from a place on; ``done`` are the blocks before it."""

    def __init__(
        self,
        source: str,
        at: int = 0,
        done: Sequence[Block] = (),
        *,
        apart: bool = False,
        marked: bool = True,
        grows: bool = False,
    ) -> None:
        """``apart``: a blank line stands before the place."""
        self._grows = grows
        self._source, self._at, self._done, self._marked = source, at, list(done), marked
        self._apart = apart

    def blocks(self) -> list[Block]:
        """All blocks."""
        while self._at < len(self._source):
            start = self._at
            line = self._next()
            if not line.strip():
                self._apart = True
                continue
            self._done.append(replace(self._block(line, start), apart=self._apart))
            self._apart = False
        return self._done

    def _next(self) -> str:
        end = self._source.find("\n", self._at)
        line = self._source[self._at : end if end >= 0 else len(self._source)]
        self._at = end + 1 if end >= 0 else len(self._source)
        return line

    def _peek(self) -> str:
        end = self._source.find("\n", self._at)
        return self._source[self._at : end if end >= 0 else len(self._source)]

    def _block(self, line: str, start: int) -> Block:
        if (found := _FENCE.fullmatch(line)) is not None:
            return self._code(found, start)
        if not self._marked:
            return Block(BlockKind.TEXT, start, (TextRun(line, start),))
        if _RULE.fullmatch(line) is not None:
            return Block(BlockKind.RULE, start)
        if (found := _HEADING.fullmatch(line)) is not None and found.group(2):
            runs = self._inline(found.group(2), start + found.start(2))
            return Block(BlockKind.HEADING, start, runs, level=len(found.group(1)))
        if (found := _ITEM.match(line)) is not None:
            return self._item(found, line, start)
        if (found := _QUOTE.match(line)) is not None:
            runs = self._inline(line[found.end() :], start + found.end())
            return Block(BlockKind.QUOTE, start, runs, depth=min(DEEPEST, found.group(1).count(">")))
        if "|" in line and (sides := _sides(line, self._peek())):
            return self._table(line, start, sides)
        words = line.lstrip()
        indent = _wide(line[: len(line) - len(words)])
        runs = self._inline(words.rstrip(), start + len(line) - len(words))
        return Block(BlockKind.TEXT, start, runs, depth=self._inside(indent), indent=indent)

    def _inline(self, words: str, at: int) -> tuple[TextRun, ...]:
        """The runs of a line, of which more is to come if it is the last of a text that grows."""
        last = self._at >= len(self._source) and not self._source.endswith("\n")
        return inline(words, at, grows=self._grows and last)

    # ------------------------------------------------------------------ lists

    def _item(self, found: "re.Match[str]", line: str, start: int) -> Block:
        indent = _wide(found.group(1))
        marker = _BOXES.get(
            (found.group(3) or "").lower(), found.group(2) if found.group(2)[0].isdigit() else "•"
        )
        runs = self._inline(line[found.end() :].rstrip(), start + found.end())
        return Block(BlockKind.ITEM, start, runs, depth=self._depth(indent), marker=marker, indent=indent)

    def _depth(self, indent: int) -> int:
        """How deep an item with this indentation is among those before it."""
        for block in reversed(self._done):
            if block.kind is not BlockKind.ITEM:
                if not block.depth:
                    break
                continue
            if indent >= block.indent + 2:
                return min(DEEPEST, block.depth + 1)
            if indent >= block.indent:
                return block.depth
        return 0

    def _inside(self, indent: int) -> int:
        """How deep a line with this indentation is that goes on with an item (0 = it does not)."""
        for block in reversed(self._done):
            if block.kind is BlockKind.ITEM and indent >= block.indent + 2:
                return min(DEEPEST, block.depth + 1)
            if block.kind is not BlockKind.ITEM and not block.depth:
                break
        return 0

    # ------------------------------------------------------------------ code

    def _code(self, fence: "re.Match[str]", start: int) -> Block:
        """The lines up to the closing fence, or to the end of what has come."""
        sign, least, indent = fence.group(2)[0], len(fence.group(2)), len(fence.group(1))
        lines: list[TextRun] = []
        while self._at < len(self._source):
            at, line = self._at, self._next()
            end = line.strip()
            if len(end) >= least and end == sign * len(end):
                break
            blank = min(indent, len(line) - len(line.lstrip()))
            lines.append(TextRun(line[blank:], at + blank))
        depth = self._inside(_wide(fence.group(1))) if self._marked else 0
        return Block(BlockKind.CODE, start, tuple(lines), depth=depth, marker=fence.group(3).strip()[:20])

    # ------------------------------------------------------------------ tables

    def _table(self, line: str, start: int, sides: tuple[str, ...]) -> Block:
        rows = [_cells(line, start, len(sides))]
        self._next()
        while "|" in (line := self._peek()):
            at = self._at
            self._next()
            rows.append(_cells(line, at, len(sides)))
        return Block(BlockKind.TABLE, start, rows=tuple(rows), sides=sides)


def _sides(head: str, line: str) -> tuple[str, ...]:
    """The sides of the columns that this line under the head of a table tells; () = it is none."""
    if "|" not in line or _DELIMITERS.fullmatch(line) is None:
        return ()
    columns = [cell.strip() for cell in line.strip().strip("|").split("|")]
    if len(columns) != len(_pieces(head)):
        return ()
    return tuple(
        "centre" if column[0] == column[-1] == ":" else "right" if column[-1] == ":" else "left"
        for column in columns
    )


def _pieces(line: str) -> list[tuple[str, int]]:
    """What stands between the bars of a line, with its place in it."""
    start, end = len(line) - len(line.lstrip()), len(line.rstrip())
    if line.startswith("|", start):
        start += 1
    found: list[tuple[str, int]] = []
    while start <= end:
        piece = _CELL.match(line, start, end)
        assert piece is not None
        if piece.end() < end or piece.group().strip() or not found:
            found.append((piece.group(), start))
        start = piece.end() + 1
    return found


def _cells(line: str, start: int, columns: int) -> tuple[Cell, ...]:
    cells = []
    for piece, at in _pieces(line)[:columns]:
        words = piece.lstrip()
        cells.append(inline(words.rstrip(), start + at + len(piece) - len(words)))
    return (*cells, *((),) * (columns - len(cells)))


def _wide(blank: str) -> int:
    """The columns that this white space takes; a tab counts as four."""
    return len(blank) + 3 * blank.count("\t")
