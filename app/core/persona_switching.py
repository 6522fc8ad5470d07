"""Whose key was pressed, and which persona answers: personas put in force, imported, exported, switched by
their own talk keys. Like all of ``app/core`` it decides and waits for nothing.
"""

from collections.abc import Callable
from typing import assert_never

from app.core.line import line, setting_status
from app.core.messages.effects.effect import Effect
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
from app.core.steps import Step, nothing, noticed, without_notices
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
    """Adds the personas of a file to the list. A talk key that is taken is left out, and a notice says so."""
    if event.trouble is not None:
        return nothing(noticed(state, event.trouble))
    fresh, lost = fitting(state.settings, state.personas, event.personas)
    if lost:
        keys = ", ".join(f"{one.name}: {one.talk_key}" for one in lost)
        state = noticed(state, Trouble("key_left_out", keys))
    return _applied(state, cast.imported(state.personas, fresh), apply)


def _applied(state: State, personas: Personas, apply: Apply) -> Step:
    """Another list or another choice: saved, its talk keys bound, and the values of the persona in use put in
    force.
    """
    if personas == state.personas or not personas.all:
        return nothing(state)
    old, new, before = state.personas, personas, state
    state = replace(state, personas=new)
    effects: tuple[Effect, ...] = (SavePersonas(new), *ownership.orders(before, state))
    if cast.current(old) == cast.current(new):
        return state, effects
    state, following = apply(state, cast.applied(cast.current(new), state.settings))
    return state, effects + following


def answering(state: State, persona_id: str, before: State, apply: Apply) -> Step:
    """A persona's own talk key was pressed: if that began a take, this persona answers it. ``before``: the
    state before the press.

    Called after the press itself, because silence and the microphone wait for nothing. Another voice or model
    needs another session, which is dialled at once; what is said meanwhile waits for it.
    """
    take, old = state.take, before.take
    if take is None:
        return nothing(state)
    if take.next is not None and (old is None or old.next is None):
        # The open take still belongs to the persona before: this one takes over when the next take begins.
        lined_up = replace(take.next, persona=persona_id)
        return nothing(replace(state, take=replace(take, next=lined_up)))
    began = old is None or old.number != take.number
    return _answers(state, persona_id, apply) if began else nothing(state)


def parted(state: State, persona_id: str) -> Step:
    """The talk key of another persona while a take is in its tail: that take ends, because what is said from
    now on is said to somebody else. Called before the press itself, which would go on with the take.
    """
    take, others = state.take, state.personas.current != persona_id
    if take is None or not others or cast.place(state.personas, persona_id) < 0:
        return nothing(state)
    if take.stage not in (TakeStage.TAIL, TakeStage.DRAINING):
        return nothing(state)
    # Another key is neither a repetition nor a bounce of this one, so the stroke is forgotten.
    return talk.tail_over(replace(state, stroke=Stroke()))


def followed(state: State, before: State, apply: Apply) -> Step:
    """The take that was lined up may have begun with this step: the persona whose key began it answers."""
    take, old = state.take, before.take
    if take is None or old is None or old.next is None or take.number == old.number:
        return nothing(state)
    return _answers(state, old.next.persona, apply) if old.next.persona else nothing(state)


def _answers(state: State, persona_id: str, apply: Apply) -> Step:
    state, effects = _applied(state, cast.chosen(state.personas, persona_id), apply)
    if not setting_status.waiting(state):
        return state, effects
    # A voice is fixed once the session has spoken, so another one needs a session of its own.
    state, dialling = line.anew(state)
    return state, effects + dialling


def absorbed(state: State, settings: Settings) -> Step:
    """The settings are about to become these: what belongs to the persona in use is saved with it."""
    personas = cast.absorbed(state.personas, state.settings, settings)
    if personas == state.personas:
        return nothing(state)
    return replace(state, personas=personas), (SavePersonas(personas),)
