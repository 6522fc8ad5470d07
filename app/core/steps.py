"""How the core composes its steps. A step is a new State and the orders that go with it."""

from collections.abc import Callable, Collection

from app.core.messages.effects.effect import Effect
from app.core.messages.effects.sound_effects import StopSpeaker
from app.core.state import Notice, State
from app.core.values.problems import Kind, Trouble, entry
from app.core.values.replacing import replace

Step = tuple[State, tuple[Effect, ...]]

MOST_NOTICES = 20
SEVERAL = ("kept_aside",)
"""Each of these concerns another file: one does not take the place of the other."""


def nothing(state: State) -> Step:
    """The step that changes and orders nothing."""
    return state, ()


def then(step: Step, function: Callable[[State], Step]) -> Step:
    """One step after another; the orders keep their order."""
    state, effects = step
    state, more = function(state)
    return state, effects + more


def chain(state: State, *functions: Callable[[State], Step]) -> Step:
    """Several steps one after another, from ``state``."""
    step: Step = state, ()
    for function in functions:
        step = then(step, function)
    return step


def order(*effects: Effect) -> Callable[[State], Step]:
    """The step that only orders."""
    return lambda state: (state, effects)


def silence_first(step: Step) -> Step:
    """The step with StopSpeaker moved to the front, once, if it is among the orders: whoever presses a key
    wants silence, and no other order may delay it.
    """
    state, effects = step
    rest = tuple(effect for effect in effects if not isinstance(effect, StopSpeaker))
    return step if len(rest) == len(effects) else (state, (StopSpeaker(), *rest))


def noticed(state: State, trouble: Trouble, turn: str = "") -> State:
    """The state with a notice of this trouble, unless the catalogue calls it benign or it is already shown
    there.
    """
    if entry(trouble.code).kind is Kind.BENIGN:
        return state
    kept = tuple(n for n in state.notices if not _same(n, trouble, turn))
    number = state.counter + 1
    fresh = Notice(number, trouble.code, trouble.detail, turn, path=trouble.path)
    return replace(state, counter=number, notices=(*kept, fresh)[-MOST_NOTICES:])


def _same(notice: Notice, trouble: Trouble, turn: str) -> bool:
    if (notice.code, notice.turn) != (trouble.code, turn):
        return False
    return trouble.code not in SEVERAL or notice.path == trouble.path


def without_notices(state: State, codes: Collection[str]) -> State:
    """The state without the notices of these codes."""
    kept = tuple(n for n in state.notices if n.code not in codes)
    return state if len(kept) == len(state.notices) else replace(state, notices=kept)


def without_line_notices(state: State) -> State:
    """The state without the notices that a working line has answered."""
    kept = tuple(n for n in state.notices if entry(n.code).kind is Kind.TURN)
    return state if len(kept) == len(state.notices) else replace(state, notices=kept)
