"""What to leave out of the configuration when a server refuses it, until there is one that it takes; it never
sends anything itself but the next try.

A refused ``session.update`` changes nothing at the server (OpenAI Realtime API reference, client event
``session.update``), so after a refusal its own turn detection is still on, and would end a held turn at each
pause. First the named field is left out, then the object around it, last all but turn detection and
instructions.
"""

import re
from collections.abc import Iterator

from msgspec import UNSET, Struct

from app.core.line import line
from app.core.line.session_config import EVERYTHING, session_for
from app.core.messages.effects.line_effects import RememberRefused
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.timer import Timer
from app.core.state import LineStage, State
from app.core.steps import Step, noticed, then
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.protocol.messages import Problem
from app.protocol.shapes import NESTED

MOST_REFUSED = 8
Path = tuple[str, ...]

_TURNS: Path = ("audio", "input", "turn_detection")
_HOLDERS: frozenset[Path] = frozenset({("audio",), ("audio", "input"), ("audio", "output")})
"""Objects that only hold the settings: without one of them nothing essential would be left."""
_MARKS = frozenset({"type", "audio", "output_modalities"})
_SEPARATOR = re.compile(r"[./]|\[\d*\]")
_QUOTED = re.compile(r"['\"`]([A-Za-z_][\w./\[\]]*)['\"`]")
_AROUND = ("", "$", "body", "session")


def refused(state: State, error: Problem, *, lasting: bool = False) -> Step:
    """The configuration was refused: try the next smaller one, and say so once. ``lasting``: the server knows
    no such field whatever its value, so that is remembered for the next start.
    """
    if lasting and _speaks_beta(state, error):
        return line.anew(replace(state, target=replace(state.target, dialect="beta")))
    state = noticed(state, Trouble("setting_rejected", error.message))
    place = left_out(session_for(state), error) if len(state.line.refused) < MOST_REFUSED else ()
    if place[: len(_TURNS)] == _TURNS or (not place and EVERYTHING in state.line.refused):
        state = noticed(state, Trouble("not_configured", error.message))
    if not place:
        small = EVERYTHING in state.line.refused
        return line.configure_overdue(state) if small else _again(_without(state, EVERYTHING))
    path = ".".join(("session", *place))
    state = _without(state, path)
    if not lasting:
        return _again(state)
    state = replace(state, target=replace(state.target, refused=(*state.target.refused, path)))
    return then((state, (RememberRefused(state.target),)), _again)


def names_setting(state: State, error: Problem) -> bool:
    """Whether the error names a part of the configuration that was sent."""
    return bool(named(session_for(state), error))


def _speaks_beta(state: State, error: Problem) -> bool:
    """Whether the server does not know what makes a session one of the current dialect, and has not shown
    that it speaks it: one that was spoken to first has shown nothing yet.
    """
    session = state.line.session
    shown = session is not None and session.type is not UNSET
    param = error.param if isinstance(error.param, str) else ""
    return state.target.dialect == "ga" and not shown and param.removeprefix("session.") in _MARKS


def _without(state: State, path: str) -> State:
    return replace(state, line=replace(state.line, refused=(*state.line.refused, path)))


def _again(state: State) -> Step:
    waits = state.line.stage is LineStage.CONFIGURING
    again = (StartTimer(Timer.CONFIGURE, line.CONFIGURE_S),) if waits else ()
    return then(line.configure(state), lambda s: (s, again))


# ---------------------------------------------------------------- which field is meant


def left_out(sent: Struct, error: Problem) -> Path:
    """What is to be left out of the configuration that was sent, () when nobody can tell. A field that its
    object cannot be without goes with the object.
    """
    place = named(sent, error)
    while place and _needed(sent, place):
        place = place[:-1]
    return () if place in _HOLDERS else place


def named(sent: Struct, error: Problem) -> Path:
    """The field of the configuration that the error is about, by its ``param`` in either dialect's shape,
    else by what its words quote.
    """
    fields = tuple(_fields(sent, ()))
    param = error.param if isinstance(error.param, str) else ""
    for text in (param, *_QUOTED.findall(error.message)):
        if place := _place(fields, text):
            return place
    return ()


def _fields(part: Struct, place: Path) -> Iterator[Path]:
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if value is not UNSET:
            yield (*place, name)
        if isinstance(value, Struct):
            yield from _fields(value, (*place, name))


def _place(fields: tuple[Path, ...], text: str) -> Path:
    """The field of that name; the one around it where the text names something inside of it."""
    names = tuple(name for name in _SEPARATOR.split(text) if name)
    while names and names[0] in _AROUND:
        names = names[1:]
    if names and names[0] in NESTED:  # the beta's flat shape
        names = (*NESTED[names[0]], *names[1:])
    for end in range(len(names), 0, -1):
        wanted = names[:end]
        if wanted in fields:
            return wanted
        ending = [place for place in fields if place[-end:] == wanted]
        if len(ending) == 1:
            return ending[0]
    return ()


def _needed(sent: Struct, place: Path) -> bool:
    """Whether the object around the field has to have it: those fields have a plain default."""
    part = sent
    for name in place[:-1]:
        part = getattr(part, name)
    defaults = dict(zip(reversed(part.__struct_fields__), reversed(part.__struct_defaults__), strict=False))
    return defaults[place[-1]] is not UNSET
