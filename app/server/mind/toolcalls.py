"""How the practice mind asks for a function call and words its result; pure. The client runs the function."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from app.protocol.decode import parse
from app.server.mind import requests
from app.server.part_ports import Answer, CallTool, Question, SayText, ToolResult

CLOCKS: Final = frozenset(
    {"clock", "time", "gettime", "currenttime", "getcurrenttime", "getclock", "now", "getcurrentdatetime"}
)
"""Tool names that answer "what time is it", letters only, lower case."""
_TELLING: Final = ("time", "datetime", "now", "result", "output", "answer", "text", "message", "value")
_LONGEST: Final = 400


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def clock_call(tools: tuple[str, ...]) -> CallTool | None:
    """A call of the client's clock, if it offers one."""
    return next((CallTool(tool) for tool in tools if _letters(tool) in CLOCKS), None)


def call(question: Question, arguments: Mapping[str, str]) -> Answer:
    """The tool that was asked for by name, else the names that there are."""
    wanted = _letters(arguments.get("tool", ""))
    for tool in question.tools:
        if wanted and _letters(tool) in (
            wanted,
            wanted.removesuffix("tool"),
            wanted.removesuffix("function"),
        ):
            return Answer((CallTool(tool),))
    if not question.tools:
        return Answer((SayText("This session offers me no tools."),))
    return Answer((SayText(f"The tools that I may call are: {', '.join(question.tools)}."),))


def forced(question: Question) -> Answer:
    """The function that was asked for by name, else the clock, else the first: a demonstration."""
    found = requests.match(question.text)
    asked = call(question, found.arguments).call if found is not None and found.name == "tool" else None
    return Answer((asked or clock_call(question.tools) or CallTool(question.tools[0]),))


def result(done: ToolResult) -> Answer:
    """What the tool said, read out as far as it is made for ears."""
    text = " ".join(_telling(done.output).split())
    if not text:
        return Answer((SayText(f"The tool {done.name} gave no answer."),))
    if _letters(done.name) in CLOCKS:
        return Answer((SayText(f"Your clock says: {_clock_time(text)}."),))
    shown = text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
    return Answer((SayText(f"The tool {done.name} says: {shown.rstrip('.')}."),))


def _telling(output: str) -> str:
    """The part of a JSON output that a person wants to hear; anything else as it is."""
    try:
        value = parse(output)
    except ValueError:
        return output
    if isinstance(value, dict):
        best = next((value[key] for key in _TELLING if key in value), None)
        if best is None:
            return ", ".join(f"{key}: {_plain(part)}" for key, part in value.items())
        value = best
    return _plain(value)


def _plain(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ", ".join(_plain(part) for part in value)
    return json.dumps(value)


def _clock_time(text: str) -> str:
    """ "14:05" from an ISO date and time; any other text as it is."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return text.rstrip(".")
    return f"{when.hour}:{when.minute:02d}"
