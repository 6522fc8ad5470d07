"""Reads the Markdown inside one line: bold, italic, struck, code and links; pure.

No HTML, no entity and no picture: what is none of the above stays the text that it is. A reader of our own,
because each character shown has to be known by its place in the answer, of which a part may be unheard; the
tests hold it against Qt's. Source: CommonMark 0.31.2, 6.2 and 6.3 (delimiter runs, "process emphasis").
"""

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from unicodedata import category

_SPECIAL = re.compile(r"[\\`*_~\[<]|https?://")
_NEXT = re.compile(r"\\(?=[!-/:-@\[-`{-~])|`+|\*+|_+|~+|!?\[|\]|<|https?://")
_TARGET = re.compile(
    r"\(\s{0,9}(?:<([^<>\n]{1,2000})>|([^\s()<>]{1,2000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500}){0,9}))"
    r"(?:\s{1,9}(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?\s{0,9}\)"
)
_BARE = re.compile(r"https?://[^\s<>\"`\[\]|]{1,2000}")
_POINTED = re.compile(r"<(https?://[^\s<>]{1,2000})>")
_ADDRESS = re.compile(r"https?://([\w.-]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?(?:[/?#][^\s\\]*)?", re.ASCII)
_NAMED = re.compile(r"(?:https?://|www\.)([^\s/?#:]+)", re.IGNORECASE)
_AFTER = ".,;:!?'*_~"
_SIGNS = "*_`~"
_AT_ONCE = 600
_PAIRED = ("*", "**", "_", "__", "`", "~")
_LONGEST = 20_000
"""Characters of one line that are read; a longer one, which nobody wrote by hand, is shown as it is."""


@dataclass(frozen=True, slots=True)
class TextRun:
    """Some text in one look. ``at``: where its first character stands in the source, in which its others
    follow; ``link``: the http or https address behind it ("" = none).
    """

    text: str
    at: int
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    link: str = ""


@dataclass(slots=True)
class _Part:
    """A run that is not finished. ``sign``: of a delimiter run, else ""; ``length``: as it was written."""

    text: str
    at: int
    sign: str = ""
    length: int = 0
    opens: bool = False
    closes: bool = False
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    link: str = ""


def inline(text: str, at: int = 0, *, grows: bool = False) -> tuple[TextRun, ...]:
    """The runs of one line, which stands at this place of the source. ``grows``: more of it is to come, so
    what was begun counts as open to the end.

    A long line is read sentence by sentence, some at a time: it may still grow, and what was read is known.
    """
    if len(text) > _LONGEST or not _SPECIAL.search(text):
        return (TextRun(text, at),) if text else ()
    runs: tuple[TextRun, ...] = ()
    while len(text) > _AT_ONCE and (end := _sentences(text)):
        runs += _known(text[:end], at)
        text, at = text[end:], at + end
    return runs + (_runs(text.rstrip(_SIGNS), at, grows=True) if grows else _runs(text, at))


def _sentences(text: str) -> int:
    """Where some sentences end in which all signs are paired (0 = there are none)."""
    end = text.find(". ", _AT_ONCE)
    while end >= 0:
        head = text[: end + 2]
        if not any(head.count(sign) % 2 for sign in _PAIRED) and head.count("[") == head.count("]"):
            return end + 2
        end = text.find(". ", end + 2) if end < 4 * _AT_ONCE else -1
    return 0


@lru_cache(maxsize=64)
def _known(text: str, at: int) -> tuple[TextRun, ...]:
    return _runs(text, at)


def _runs(text: str, at: int, *, grows: bool = False) -> tuple[TextRun, ...]:
    parts = _LineReader(text, at, grows).read()
    runs: list[TextRun] = []
    for part in parts:
        if not part.text:
            continue
        run = TextRun(part.text, part.at, part.bold, part.italic, part.struck, part.code, part.link)
        last = runs[-1] if runs else None
        if last is not None and last == replace(run, text=last.text, at=run.at - len(last.text)):
            runs[-1] = replace(last, text=last.text + run.text)
        else:
            runs.append(run)
    return tuple(runs)


def opens(address: str) -> bool:
    """Whether a click may open it: a plain http or https address without a name and password in it."""
    return len(address) <= 2_000 and address.isprintable() and _ADDRESS.fullmatch(address) is not None


class _LineReader:
    """One pass from left to right; emphasis is settled at the end of each link and of the line."""

    def __init__(self, text: str, at: int, grows: bool) -> None:
        self._text, self._base, self._grows = text, at, grows
        self._parts: list[_Part] = []
        self._brackets: list[int] = []  # the parts that are open brackets
        self._ticks: dict[int, list[int]] | None = None

    def read(self) -> list[_Part]:
        """The parts, with what they mean."""
        text, at = self._text, 0
        while at < len(text):
            found = _NEXT.search(text, at)
            if found is None:
                self._add(at, len(text))
                break
            self._add(at, found.start())
            at = self._special(found.group(), found.start())
        _emphasise(self._parts, 0)
        if self._grows:
            _let_open(self._parts)
        return self._parts

    def _add(self, start: int, end: int, **looks: bool | str) -> None:
        if start < end:
            self._parts.append(_Part(self._text[start:end], self._base + start, **looks))  # type: ignore[arg-type]

    def _special(self, what: str, at: int) -> int:
        """Take in what begins here; returns where the next begins."""
        if what == "\\":
            self._add(at + 1, at + 2)
            return at + 2
        if what[0] == "`":
            return self._code(at, len(what))
        if what[0] in "*_~":
            self._delimiters(what, at)
        elif what == "]":
            return self._closed(at)
        elif what == "<":
            return self._pointed(at)
        elif what[0] == "h":
            return self._bare(at)
        else:
            self._brackets.append(len(self._parts))
            self._add(at, at + len(what))
        return at + len(what)

    # ------------------------------------------------------------------ code

    def _code(self, at: int, ticks: int) -> int:
        end = self._closing(at + ticks, ticks)
        if end < 0 and self._grows:
            self._add(at + ticks, len(self._text), code=True)
            return len(self._text)
        if end < 0:
            self._add(at, at + ticks)
            return at + ticks
        inner = self._text[at + ticks : end]
        bare = inner.startswith(" ") and inner.endswith(" ") and bool(inner.strip())
        self._add(at + ticks + bare, end - bare, code=True)
        return end + ticks

    def _closing(self, start: int, ticks: int) -> int:
        """Where the next run of exactly so many backticks begins, or -1."""
        if self._ticks is None:
            self._ticks = defaultdict(list)
            for run in re.finditer("`+", self._text):
                self._ticks[len(run.group())].append(run.start())
        places = self._ticks.get(ticks, [])
        while places and places[0] < start:
            places.pop(0)
        return places[0] if places else -1

    # ------------------------------------------------------------------ emphasis

    def _delimiters(self, what: str, at: int) -> None:
        before = self._text[at - 1] if at else " "
        end = at + len(what)
        after = self._text[end] if end < len(self._text) else " "
        left = _flanks(before, after)
        right = _flanks(after, before)
        if what[0] in "_~":
            left, right = left and (not right or _mark(before)), right and (not left or _mark(after))
        if what[0] == "~" and len(what) > 2:
            left = right = False
        self._parts.append(_Part(what, self._base + at, what[0], len(what), left, right))

    # ------------------------------------------------------------------ links

    def _closed(self, at: int) -> int:
        opener = self._brackets.pop() if self._brackets else -1
        target = _TARGET.match(self._text, at + 1) if opener >= 0 else None
        if target is None or not self._goes(opener, address := target.group(1) or target.group(2)):
            self._add(at, at + 1)
            return at + 1
        inside = self._parts[opener + 1 :]
        _emphasise(self._parts, opener + 1)
        for part in inside:
            part.link, part.sign = address, ""
        self._parts[opener].text = ""
        self._brackets.clear()  # a link holds no other, so what was open is no link
        return target.end()

    def _goes(self, opener: int, address: str) -> bool:
        label = "".join(part.text for part in self._parts[opener + 1 :])
        return bool(label.strip()) and opens(address) and _honest(label, address)

    def _pointed(self, at: int) -> int:
        found = _POINTED.match(self._text, at)
        if found is None or not opens(found.group(1)):
            self._add(at, at + 1)
            return at + 1
        self._add(at + 1, found.end() - 1, link=found.group(1))
        return found.end()

    def _bare(self, at: int) -> int:
        found = _BARE.match(self._text, at)
        address = found.group() if found is not None else "http"
        while address.endswith(tuple(_AFTER)) or _unbalanced(address):
            address = address[:-1]
        self._add(at, at + len(address), link=address if opens(address) else "")
        return at + len(address)


def _unbalanced(address: str) -> bool:
    return address.endswith(")") and address.count(")") > address.count("(")


def _honest(label: str, address: str) -> bool:
    """Whether a label that is an address itself names the place that the link goes to."""
    named, goes = _NAMED.match(label.strip()), _NAMED.match(address)
    if named is None or goes is None:
        return True
    return named.group(1).lower().removeprefix("www.") == goes.group(1).lower().removeprefix("www.")


def _flanks(outside: str, inside: str) -> bool:
    """Whether a delimiter run between these two characters stands at the edge of what is inside."""
    if inside.isspace():
        return False
    return not _mark(inside) or outside.isspace() or _mark(outside)


def _mark(letter: str) -> bool:
    return category(letter)[0] in "PS"


def _emphasise(parts: list[_Part], bottom: int) -> None:
    """Pair the delimiter runs from ``bottom`` on."""
    floors: dict[tuple[str, bool, int], int] = {}  # below which there is no opener for such a closer
    place = bottom
    while place < len(parts):
        closer = parts[place]
        if not (closer.closes and closer.text):
            place += 1
            continue
        kind = (closer.sign, closer.opens, closer.length % 3)
        opener = _opener(parts, place, floors.get(kind, bottom))
        if opener < 0:
            floors[kind] = place
            place += 1
            continue
        _pair(parts, opener, place)


def _let_open(parts: list[_Part]) -> None:
    """What was begun and not ended goes on to the end."""
    for place, part in enumerate(parts):
        if part.sign in ("*", "_") and part.opens:
            for other in parts[place + 1 :]:
                other.bold |= len(part.text) >= 2
                other.italic |= len(part.text) in (1, 3)
            part.text = ""


def _opener(parts: list[_Part], place: int, floor: int) -> int:
    closer = parts[place]
    for back in range(place - 1, floor - 1, -1):
        one = parts[back]
        if one.sign != closer.sign or not one.opens or not one.text:
            continue
        if closer.sign == "~":
            if len(one.text) == len(closer.text):
                return back
            continue
        both = one.closes or closer.opens
        threes = (one.length + closer.length) % 3 == 0 and (one.length % 3 or closer.length % 3)
        if not (both and threes):
            return back
    return -1


def _pair(parts: list[_Part], opener: int, place: int) -> None:
    first, last = parts[opener], parts[place]
    strong = min(len(first.text), len(last.text)) >= 2
    used = 2 if strong else 1
    for part in parts[opener + 1 : place]:
        part.opens = part.closes = False
        if first.sign == "~":
            part.struck = True
        elif strong:
            part.bold = True
        else:
            part.italic = True
    first.text = first.text[:-used]
    last.text, last.at = last.text[used:], last.at + used
