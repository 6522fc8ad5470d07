"""Whose key was pressed, and which persona answers: personas put in force, imported, exported, switched by
their own talk keys. Like all of ``app/core`` it decides and waits for nothing.
"""

from collections.abc import Callable
from typing import assert_never

from app.core.line import line, setting_status
from app.core.messages.effects.persona_effects import ExportPersonas, ImportPersonas, SavePersonas
from app.core.messages.events.persona_events import (
    PersonaListEvent,
    PersonasApplied,
    PersonasExported,
    PersonasImported,
    PersonasWanted,
    PersonasWritten,
)
from app.core.settings import personas as cast
from app.core.settings.personas import Personas
from app.core.settings.settings import Settings
from app.core.state import State, Stroke, TakeStage
from app.core.steps import Step, nothing, noticed, then, without_notices
from app.core.talk_key import ownership
from app.core.talk_key.persona_keys import fitting
from app.core.turn import talk
from app.core.values.problems import Trouble
from app.core.values.replacing import replace

Apply = Callable[[State, Settings], Step]
"""Puts settings in force. ``update`` hands itself in, because it stands above this file."""


def heard(state: State, event: PersonaListEvent, apply: Apply) -> Step:
    """The answer to a fact about personas."""
    match event:
        case PersonasApplied():
            return _applied(state, event.personas, apply)
        case PersonasExported():
            state = without_notices(state, ("personas_exported", "persona_not_written"))
            return state, (ExportPersonas(event.path, event.which),)
        case PersonasWritten():
            return nothing(noticed(state, Trouble("personas_exported", path=event.path)))
        case PersonasWanted():
            return state, (ImportPersonas(event.path),)
        case PersonasImported():
            return _imported(state, event, apply)
        case _:
            assert_never(event)


def _imported(state: State, event: PersonasImported, apply: Apply) -> Step:
    """Those of a file come to the others; a key that somebody has is left out, which is said."""
    if event.trouble is not None:
        return nothing(noticed(state, event.trouble))
    fresh, lost = fitting(state.settings, state.personas, event.personas)
    if lost:
        keys = ", ".join(f"{one.name}: {one.talk_key}" for one in lost)
        state = noticed(state, Trouble("key_left_out", keys))
    return _applied(state, cast.imported(state.personas, fresh), apply)


def _applied(state: State, personas: Personas, apply: Apply) -> Step:
    """Another list or another choice: kept, and what the persona in use brings is put in force."""
    if personas == state.personas or not personas.all:
        return nothing(state)
    old, new, before = state.personas, personas, state
    state = replace(state, personas=new)
    step: Step = state, (SavePersonas(new), *ownership.orders(before, state))
    if cast.current(old) == cast.current(new):
        return step
    settings = cast.applied(cast.current(new), state.settings)
    return then(step, lambda s: apply(s, settings))


def answering(state: State, persona_id: str, before: State, apply: Apply) -> Step:
    """A persona's own key was pressed: if that began a take, this persona answers it.

    The press itself comes first: silence and the microphone wait for nobody. Another voice or model needs
    another session, which is begun at once: what is said meanwhile waits for it.
    """
    take, old = state.take, before.take
    if take is None:
        return nothing(state)
    if take.next is not None and (old is None or old.next is None):
        lined_up = replace(take.next, persona=persona_id)
        return nothing(replace(state, take=replace(take, next=lined_up)))
    began = old is None or old.number != take.number
    return _answers(state, persona_id, apply) if began else nothing(state)


def parted(state: State, persona_id: str) -> Step:
    """The key of another persona before the last take is closed: that take is over, for what is said from
    now on is said to somebody else. Another key is no repetition, however soon it comes.
    """
    take, others = state.take, state.personas.current != persona_id
    if take is None or not others or cast.place(state.personas, persona_id) < 0:
        return nothing(state)
    if take.stage not in (TakeStage.TAIL, TakeStage.DRAINING):
        return nothing(state)
    return talk.tail_over(replace(state, stroke=Stroke()))


def followed(state: State, before: State, apply: Apply) -> Step:
    """The take that was lined up has begun: who owns its key answers it."""
    take, old = state.take, before.take
    if take is None or old is None or old.next is None or take.number == old.number:
        return nothing(state)
    return _answers(state, old.next.persona, apply) if old.next.persona else nothing(state)


def _answers(state: State, persona_id: str, apply: Apply) -> Step:
    step = _applied(state, cast.chosen(state.personas, persona_id), apply)
    return then(step, lambda s: line.anew(s) if setting_status.waiting(s) else nothing(s))


def absorbed(state: State, settings: Settings) -> Step:
    """The settings are about to become these: what of it belongs to the persona in use is kept there."""
    personas = cast.absorbed(state.personas, state.settings, settings)
    if personas == state.personas:
        return nothing(state)
    return replace(state, personas=personas), (SavePersonas(personas),)
