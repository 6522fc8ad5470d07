"""The waits for an answer, each of which ends by itself: until it begins, between its parts, until its end
is said, and until a cancel is confirmed. It reads no clock; a timer is a fact like any other.
"""

from app.core.answer import conversation as talk_log
from app.core.answer import outcome, tool_calls
from app.core.answer import reply as answer
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import FinishSpeaker
from app.core.messages.timer import Timer
from app.core.state import ReplyStage, State
from app.core.steps import Step, nothing, then
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import TurnStatus
from app.protocol.messages import Response

AFTER_ERROR_S = 3.0
"""A server that reports an error instead of going on says no more; one that only warns goes on at once."""


def over(state: State) -> Step:
    """Nothing was heard of the answer for as long as one waits."""
    reply = state.reply
    match reply.stage:
        case ReplyStage.ASKED if any(out.handed for out in state.outgoing):
            return state, (_again(),)  # the turn itself is on its way; that has an end of its own
        case ReplyStage.ASKED if not reply.asked_as:
            return answer.ask_after_all(state)
        case ReplyStage.ASKED:
            # Should it begin after all, it is heard.
            state = replace(state, reply=replace(reply, stage=ReplyStage.IDLE))
            return nothing(_told(state, "no_answer"))
        case ReplyStage.ACTIVE if reply.fresh:
            return replace(state, reply=replace(reply, fresh=False, explained=False)), (_again(),)
        case ReplyStage.ACTIVE if reply.whole or reply.called:
            ended = _ended(state, TurnStatus.DONE)
            return then(then(ended, lambda s: tool_calls.run(s, Response())), outcome.over)
        case ReplyStage.ACTIVE if not reply.answering:
            return answer.interrupt(_told(state, "no_answer"))
        case ReplyStage.ACTIVE:
            return _broken_off(_told(state, "broke_off"))
        case _:
            return nothing(state)


def _again() -> StartTimer:
    return StartTimer(Timer.PATIENCE, answer.PATIENCE_S)


def _told(state: State, code: str) -> State:
    """The state with a notice, unless an error has said already what happened."""
    if state.reply.explained:
        return replace(state, reply=replace(state.reply, explained=False))
    return talk_log.told(state, Trouble(code))


def _ended(state: State, status: TurnStatus, reason: str = "") -> Step:
    return talk_log.response_ended(answer.answered(state), state.reply.response_id, status, reason)


def _broken_off(state: State) -> Step:
    """What has come may be heard to its end; then the way is free, whether the server says so or not."""
    finish: tuple[Effect, ...] = (FinishSpeaker(),) if state.reply.sounding else ()
    still = replace(state, reply=replace(state.reply, sounding=False))  # it is not silenced
    step = then(_ended(still, TurnStatus.FAILED, "broke_off"), answer.interrupt)
    sounding = replace(step[0].reply, sounding=state.reply.sounding)
    return replace(step[0], reply=sounding), (*step[1], *finish)


def after_error(state: State) -> Step:
    """The server reported an error that names nothing, which was told: if the answer does not go on, that was
    why.
    """
    reply = state.reply
    if reply.stage not in (ReplyStage.ASKED, ReplyStage.ACTIVE):
        return nothing(state)
    state = replace(state, reply=replace(reply, fresh=False, explained=True))
    return state, (StartTimer(Timer.PATIENCE, AFTER_ERROR_S),)


def cancel_overdue(state: State) -> Step:
    """The server never reported the cancelled response as done: go on without that. Where no other answer is
    wanted, the question is done with, as it is when the server confirms: a new line would ask it again.
    """
    if state.reply.stage is not ReplyStage.CANCELLING:
        return nothing(state)
    return outcome.over(state if state.reply.wanted else replace(state, unanswered=()))


def unconfirmed(state: State) -> Step:
    """What was given back to the person is not waited for; an answer that comes after all is heard."""
    reply = state.reply
    if state.unanswered or any(out.handed for out in state.outgoing):
        return nothing(state)
    reply = replace(reply, wanted=False)
    if reply.stage is not ReplyStage.ASKED:
        return nothing(replace(state, reply=reply))
    return replace(state, reply=replace(reply, stage=ReplyStage.IDLE)), (StopTimer(Timer.PATIENCE),)
