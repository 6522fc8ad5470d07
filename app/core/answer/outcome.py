"""How an answer ends: complete, empty, cut, failed, refused or missing.

``response.done`` is the only truth about the outcome: quota, rate limits and content refusals arrive there
and nowhere else. This file decides; it never waits, reads the clock or touches a device.
"""

from app.core.answer import conversation as talk_log
from app.core.answer import identity, rate_limit, tool_calls
from app.core.answer import reply as answer
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import FinishSpeaker
from app.core.messages.timer import Timer
from app.core.state import ReplyStage, State
from app.core.steps import Step, chain, nothing, then
from app.core.values.problems import Trouble, classify
from app.core.values.replacing import replace
from app.core.values.values import TurnStatus
from app.protocol.messages import Response, ResponseDone

LIMITED = "rate_limit_exceeded"
ACTIVE_ALREADY = "conversation_already_has_active_response"


def done(state: State, message: ResponseDone, at: float = 0.0) -> Step:
    """The response is over, whatever came of it."""
    response, reply = message.response, state.reply
    response_id = identity.response_id_of(response)
    late = response_id != reply.response_id and identity.stale(reply, response_id)
    if not late and (not response_id or not identity.known(reply.response_id)):
        response_id = reply.response_id  # it names none, or the present one has no name: it can be no other
    # A cancel of one that we do not know of is over when any response is.
    freed = reply.stage is ReplyStage.CANCELLING and not reply.response_id
    if response_id == reply.response_id and reply.stage is ReplyStage.IDLE:
        return nothing(state)  # said twice, or of one that never began
    ours = freed or response_id == reply.response_id
    if not ours:
        return _of_another(state, response, response_id)
    return then(_outcome(state, response, response_id, at), lambda s: over(s, at))


def _of_another(state: State, response: Response, response_id: str) -> Step:
    """One that was given up, or is none of ours: its turns end, and nothing else does."""
    status = TurnStatus.DONE if response.status == "completed" else TurnStatus.INTERRUPTED
    if response_id == state.reply.beside:
        state = replace(state, reply=replace(state.reply, beside=""))
    return talk_log.response_ended(state, response_id, status)


def over(state: State, at: float = 0.0) -> Step:
    """The way is free for the next one; the speaker learns that no more sound comes."""
    effects: tuple[Effect, ...] = (StopTimer(Timer.PATIENCE), StopTimer(Timer.CANCEL))
    if state.reply.sounding:
        effects += (FinishSpeaker(),)
    reply = replace(state.reply, stage=ReplyStage.IDLE, asked_as="", ended_at=at, explained=False)
    return then((replace(state, reply=reply), effects), answer.ask_if_wanted)


def _outcome(state: State, response: Response, response_id: str, at: float) -> Step:
    match response.status:
        case "failed":
            return _failed(state, response, response_id, at)
        case "incomplete":
            return _incomplete(state, response, response_id)
        case "cancelled":
            return talk_log.response_ended(answer.answered(state), response_id, TurnStatus.INTERRUPTED)
        case _:
            state = replace(
                answer.answered(state),
                reply=replace(state.reply, retried=False, limited=0),
                line=replace(state.line, attempt=0),  # a line that carries an answer is a good one
            )
            return chain(
                state,
                lambda s: talk_log.response_ended(s, response_id, TurnStatus.DONE),
                lambda s: tool_calls.run(_told_if_empty(s, response, response_id), response),
            )


def _told_if_empty(state: State, response: Response, response_id: str) -> State:
    """Whoever asked and hears, reads and sees nothing has to be told that this was the answer."""
    asked = bool(state.reply.asked_as) or state.settings.turn_detection == "push_to_talk"
    items = response.output or ()
    came = (
        state.reply.called
        or any(item.type != "message" or talk_log.words_of(item) for item in items)
        or any(t.text or t.audio_ms for t in state.conversation.turns if t.response_id == response_id)
    )
    return state if came or not asked else talk_log.told(state, Trouble("empty_answer"))


def _reason(response: Response) -> tuple[str, str]:
    """The catalogue code and the raw words of why a response did not complete."""
    details = response.status_details
    if not details:
        return "response_failed", ""
    error = details.error
    if not error:
        return "response_failed", details.reason or ""
    code, kind, words_ = error.code or "", error.type or "", error.message or ""
    known = classify(code, kind, words_)
    return ("response_failed" if known == "bad_request" else known), words_ or code or kind


def _failed(state: State, response: Response, response_id: str, at: float) -> Step:
    code, detail = _reason(response)
    again = not state.reply.retried and answer.may_try(state)
    if code in ("server_error", "response_failed") and again:
        state = replace(state, reply=replace(state.reply, retried=True, wanted=True))
        return talk_log.response_ended(state, response_id, TurnStatus.FAILED, code)
    state = replace(answer.answered(state), reply=replace(state.reply, retried=False))
    step: Step = nothing(talk_log.told(state, Trouble(code, detail)))
    if code == LIMITED:
        step = rate_limit.wait(step[0], detail, at)
    return then(step, lambda s: talk_log.response_ended(s, response_id, TurnStatus.FAILED, code))


def _incomplete(state: State, response: Response, response_id: str) -> Step:
    reason = response.status_details.reason if response.status_details else ""
    code = "content_filter" if reason == "content_filter" else "max_output_tokens"
    state = talk_log.told(answer.answered(state), Trouble(code))
    return talk_log.response_ended(state, response_id, TurnStatus.DONE, code)


# ---------------------------------------------------------------- refused


def refused(state: State, code: str, detail: str, at: float = 0.0) -> Step:
    """Our response.create was not accepted; a limit is waited for, as when it comes with response.done."""
    if code == ACTIVE_ALREADY and answer.may_try(state):  # one that we do not know of: ask when it is over
        reply = identity.succeeded(state.reply, "")
        reply = replace(reply, stage=ReplyStage.CANCELLING, wanted=True, asked_as="")
        return replace(state, reply=reply), (
            StopTimer(Timer.PATIENCE),
            StartTimer(Timer.CANCEL, answer.CANCEL_WAIT_S),
        )
    state = replace(state, reply=replace(state.reply, stage=ReplyStage.IDLE))
    step: Step = (
        talk_log.told(state, Trouble(code, detail)),
        (StopTimer(Timer.PATIENCE),),
    )
    return then(step, lambda s: rate_limit.wait(s, detail, at)) if code == LIMITED else step
