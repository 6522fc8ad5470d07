"""A rate limit: how long to wait, and asking again when the wait is over. It reads no clock; time comes in
with events.
"""

import re

from app.core.answer import reply as answer
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.timer import Timer
from app.core.state import ReplyStage, State
from app.core.steps import Step, nothing
from app.core.values.replacing import replace

LEAST_S, MOST_S, USUAL_S = 1.0, 120.0, 20.0
_WAIT = re.compile(r"try again in ((?:[\d.]+(?:ms|h|m|s))+)")
_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|h|m|s)")
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}


def seconds(detail: str, state: State) -> float:
    """How long to wait: as the service says in words, else until a used-up limit is whole, else a guess."""
    if said := _WAIT.search(detail.lower()):
        return sum(float(number) * _UNITS[unit] for number, unit in _PART.findall(said[1]))
    empty = [
        limit.reset_seconds
        for limit in state.limits
        if limit.remaining == 0 and isinstance(limit.reset_seconds, float)
    ]
    return max(empty, default=USUAL_S)


def wait(state: State, detail: str, at: float) -> Step:
    """The newest notice is this limit: ask again when it is over, unless that takes too long or the answer
    was asked for as often as any is without the person: a limit of the day does not end by asking.
    """
    wanted = max(LEAST_S, seconds(detail, state))
    tries = state.reply.limited + 1
    state = replace(state, reply=replace(state.reply, limited=tries))
    if tries >= answer.MOST_TRIES or wanted > MOST_S or not _may_try(state):
        return nothing(state)
    *rest, newest = state.notices
    waiting = replace(newest, until=at + wanted)
    return replace(state, notices=(*rest, waiting)), (StartTimer(Timer.LIMIT, wanted),)


def _may_try(state: State) -> bool:
    """An answer that failed otherwise before counts too. Hands-free, the server asks, and nobody counts."""
    return state.settings.turn_detection != "push_to_talk" or answer.may_try(state)


def over(state: State) -> Step:
    """The wait is over: ask again, unless the person waved it off or something newer is under way."""
    kept = tuple(notice for notice in state.notices if not notice.until)
    if kept == state.notices:
        return nothing(state)
    state = replace(state, notices=kept)
    recording = state.take is not None and not state.take.hands_free
    if recording or state.reply.stage is not ReplyStage.IDLE:
        return nothing(state)
    return answer.want(state)
