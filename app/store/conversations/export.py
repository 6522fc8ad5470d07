"""Renders a conversation as Markdown, text or JSON; pure functions from values to text."""

import json
import re
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from app.core.service import prices
from app.core.values.bill import PRACTICE, Bill, Counts
from app.core.values.values import Role, Turn, TurnStatus
from app.printable import printable, printable_json
from app.store.conversations.transcripts import Summary

SCHEMA = 1
Conversation = tuple[Summary, tuple[Turn, ...]]

_WHO = {Role.USER: "You", Role.ASSISTANT: "Assistant", Role.NOTE: "Note"}
# What means something anywhere in a line (CommonMark 0.31, 6; GitHub's tables and strikethrough), and what at
# its beginning: headings, rules, lists, fences, indented code.
_INLINE = re.compile(r"[\\`*_\[\]|~]")
_LEADING = re.compile(r"^( *)(?=[#+\-=:])", re.MULTILINE)
_NUMBERED = re.compile(r"^( *\d{1,9})(?=[.)])", re.MULTILINE)
_INDENTED = re.compile(r"^[ \t]+", re.MULTILINE)
_SAID = {
    TurnStatus.INTERRUPTED: "interrupted",
    TurnStatus.FAILED: "failed",
    TurnStatus.UNSENT: "not sent",
}


def markdown(conversations: Sequence[Conversation], zone: tzinfo | None = None) -> str:
    """Markdown, one heading per conversation; ``zone`` is the time zone (default: the system's).

    What was said is shown as it was written: no markup, HTML or link of it is alive.
    """
    parts = []
    for head, turns in conversations:
        parts += [f"# {_no_markup(_plain(head.title))}", "", f"*{_when(head.started, zone)}*", ""]
        for turn in turns:
            parts += [
                f"**{_WHO[turn.role]}** ({_clock(turn.at, zone)}{_state(turn)}):",
                "",
                _quoted(_words(turn, _no_markup)),
                "",
            ]
        if words := _cost(head.bills):
            parts += [_no_markup(words), ""]
    return "\n".join(parts)


def text(conversations: Sequence[Conversation], zone: tzinfo | None = None) -> str:
    """Plain text, one line per turn."""
    parts = []
    for head, turns in conversations:
        title = printable(_plain(head.title))
        parts += [title, "=" * len(title), _when(head.started, zone), ""]
        parts += [
            f"[{_clock(turn.at, zone)}] {_WHO[turn.role]}{_state(turn)}: "
            + " ".join(_words(turn, printable).split())
            for turn in turns
        ]
        parts += [printable(words)] if (words := _cost(head.bills)) else []
        parts += [""]
    return "\n".join(parts)


def as_json(conversations: Sequence[Conversation], zone: tzinfo | None = None) -> str:
    """JSON: ``{"pressel": 1, "conversations": [...]}``; times are ISO 8601 with their offset.

    ``bills``: what each model counted, the kinds that are not 0; ``dollars`` is an estimate, null without a
    known price.
    """
    found = [
        {
            "id": head.id,
            "title": head.title,
            "started": _iso(head.started, zone),
            "updated": _iso(head.updated, zone),
            "turns": [_turn(turn, zone) for turn in turns],
            "bills": [_bill(bill) for bill in head.bills],
        }
        for head, turns in conversations
    ]
    written = json.dumps({"pressel": SCHEMA, "conversations": found}, indent=2, ensure_ascii=False)
    return printable_json(written) + "\n"


FORMATS: dict[str, Callable[[Sequence[Conversation]], str]] = {"md": markdown, "txt": text, "json": as_json}


def _turn(turn: Turn, zone: tzinfo | None) -> dict[str, object]:
    found: dict[str, object] = {
        "role": str(turn.role),
        "text": turn.text,
        "status": str(turn.status),
        "at": _iso(turn.at, zone),
        "typed": turn.typed,
        "audio_ms": round(turn.audio_ms),
    }
    if turn.role is Role.ASSISTANT:
        found["heard_ms"] = round(turn.heard_ms)
        found["heard_text"] = turn.text[: turn.heard_length]
    if turn.reason:
        found["reason"] = turn.reason
    return found


def _bill(bill: Bill) -> dict[str, object]:
    dollars = prices.cost(bill)
    counts = {name: getattr(bill.counts, name) for name in Counts.__struct_fields__}
    return {
        "service": bill.service,
        "model": bill.model,
        "task": str(bill.task),
        "times": bill.times,
        **{name: number for name, number in counts.items() if number},
        "dollars": None if dollars is None else round(dollars, 6),
    }


def _cost(bills: tuple[Bill, ...]) -> str:
    """What it cost in one line; "" if nothing was paid for."""
    paid = tuple(bill for bill in bills if bill.service != PRACTICE)
    unknown = tuple(bill for bill in paid if prices.cost(bill) is None)
    found = []
    if len(unknown) < len(paid):
        found.append(f"about ${prices.total(paid):.4f} by the prices of {prices.AS_OF}")
    if unknown:
        found.append(f"{prices.tokens(unknown)} tokens whose price is not known")
    return f"Cost: {', and '.join(found)}" if found else ""


def _words(turn: Turn, fit: Callable[[str], str]) -> str:
    """The text made ``fit``; where an answer was interrupted, a mark stands where the hearing ended."""
    if (heard := turn.heard_length) < len(turn.text):
        before, after = fit(turn.text[:heard].rstrip(" ")), fit(turn.text[heard:].lstrip(" "))
        return f"{before} [interrupted here] {after}".strip()
    return fit(turn.text) or "[no words]"


def _quoted(words: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in words.splitlines())


def _no_markup(words: str) -> str:
    """The words so that Markdown shows them as they are. ``<`` and ``&`` become references, because not every
    converter takes a backslash before them.
    """
    words = _INDENTED.sub("", _INLINE.sub(r"\\\g<0>", printable(words)))
    words = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _NUMBERED.sub(r"\1\\", _LEADING.sub(r"\1\\", words))


def _state(turn: Turn) -> str:
    word = _SAID.get(turn.status, "")
    return f", {word}" if word else ""


def _plain(title: str) -> str:
    return " ".join(title.split()) or "Conversation"


def _moment(at: float, zone: tzinfo | None) -> datetime:
    return datetime.fromtimestamp(at, zone).astimezone(zone)


def _when(at: float, zone: tzinfo | None) -> str:
    return f"{_moment(at, zone):%Y-%m-%d %H:%M}"


def _clock(at: float, zone: tzinfo | None) -> str:
    return f"{_moment(at, zone):%H:%M:%S}"


def _iso(at: float, zone: tzinfo | None) -> str:
    return _moment(at, zone).isoformat(timespec="milliseconds")
