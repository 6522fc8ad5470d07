"""The answer: when one is asked for, which response it is, what of it may sound, and how it is stopped.

One response of the default conversation at a time; ``response.done`` is the only truth about its outcome.
This file decides; it never waits, reads the clock or touches a device. Sources: the protocol's notes on
barge-in, on one response at a time and on function calls.
"""

from dataclasses import replace
from math import floor

from msgspec import UNSET

from app.core import conversation as talk_log
from app.core.effects import Effect, FinishSpeaker, Play, RunTool, Say, StartTimer, StopSpeaker, StopTimer
from app.core.problems import Trouble, classify
from app.core.state import LineStage, ReplyStage, State
from app.core.steps import Step, chain, nothing, noticed, then
from app.core.values import Heard, TurnStatus
from app.protocol.messages import (
    AudioDelta,
    CancelResponse,
    CreateItem,
    CreateResponse,
    Item,
    Response,
    ResponseCreated,
    ResponseDone,
    TruncateItem,
)

PATIENCE_S = 15.0
CANCEL_WAIT_S = 5.0
BYTES_PER_MS = 48
REMEMBERED = 16


# ---------------------------------------------------------------- asking


def want(state: State) -> Step:
    """Ask for an answer now, or as soon as the present one is done."""
    if state.line.stage is not LineStage.UP or state.reply.stage is not ReplyStage.IDLE:
        return nothing(replace(state, reply=replace(state.reply, wanted=True)))
    number = state.counter + 1
    asked = f"ask-{number}"
    reply = replace(
        state.reply, stage=ReplyStage.ASKED, asked_as=asked, response_id="", wanted=False, answering=False
    )
    return replace(state, counter=number, reply=reply), (
        Say(CreateResponse(event_id=asked)),
        StartTimer("patience", PATIENCE_S),
    )


def ask_if_wanted(state: State) -> Step:
    """The next question's turn, once nothing is in its way."""
    return want(state) if state.reply.wanted else nothing(state)


# ---------------------------------------------------------------- stopping


def interrupt(state: State) -> Step:
    """Silence first, then tell the server: the answer is cut wherever it stands."""
    reply = state.reply
    effects: tuple[Effect, ...] = (StopSpeaker(),) if reply.sounding else ()
    if reply.stage is ReplyStage.ACTIVE:
        cancel: tuple[Effect, ...] = ()
        if state.target.quirks.cancels:
            cancel = (Say(CancelResponse(response_id=reply.response_id)),)
        state = _abandon(state, reply.response_id)
        return _stage(state, ReplyStage.CANCELLING), (
            *effects,
            *cancel,
            StopTimer("patience"),
            StartTimer("cancel", CANCEL_WAIT_S),
        )
    if (
        reply.stage is ReplyStage.ASKED
    ):  # a cancel now would be a no-op: it follows when the response is created
        return _stage(state, ReplyStage.CANCELLING), (*effects, StartTimer("cancel", PATIENCE_S))
    if reply.sounding:  # all of it is made, and some of it not yet heard
        state = _abandon(state, reply.response_id)
    return replace(state, reply=replace(state.reply, wanted=False)), effects


def _stage(state: State, stage: ReplyStage) -> State:
    return replace(state, reply=replace(state.reply, stage=stage, wanted=False))


def _abandon(state: State, response_id: str) -> State:
    abandoned = (*state.reply.abandoned, response_id)[-REMEMBERED:]
    return replace(state, reply=replace(state.reply, abandoned=abandoned))


def cut(state: State, heard: tuple[Heard, ...]) -> Step:
    """The speaker fell silent: the server forgets what was not heard, so that it knows what the person knows."""
    state = replace(state, reply=replace(state.reply, sounding=False))
    effects: list[Effect] = []
    for part in heard:
        if not _cut_short(state, part):
            continue
        state, effect = _truncate(state, part)
        effects += effect
    return then((state, tuple(effects)), lambda s: talk_log.heard(s, heard))


def _cut_short(state: State, part: Heard) -> bool:
    """Whether something of it stayed unheard; a response that was still coming has more than was received."""
    if part.received_ms <= 0:
        return False
    place = talk_log.by_item(state.conversation, part.item_id)
    turn = state.conversation.turns[place] if place >= 0 else None
    complete = turn is not None and turn.status is TurnStatus.DONE
    return not (complete and part.heard_ms >= part.received_ms - talk_log.FULLY_HEARD_WITHIN_MS)


def _truncate(state: State, part: Heard) -> Step:
    key = (part.item_id, part.content_index)
    if key in state.reply.cut or not state.target.quirks.truncates or state.line.stage is not LineStage.UP:
        return nothing(state)
    state = replace(state, reply=replace(state.reply, cut=(*state.reply.cut, key)[-REMEMBERED:]))
    ms = max(0, floor(min(part.heard_ms, part.received_ms)))
    message = TruncateItem(
        event_id=f"cut-{part.item_id}"[:64],
        item_id=part.item_id,
        content_index=part.content_index,
        audio_end_ms=ms,
    )
    return state, (Say(message),)


# ---------------------------------------------------------------- what the server says of it


def created(state: State, message: ResponseCreated) -> Step:
    """A response began: ours, one that a pause or a quirk began, or one that nobody wants any more."""
    response_id = _id(message.response)
    if _out_of_band(message.response):
        return nothing(state)
    unwanted = state.reply.stage is ReplyStage.CANCELLING or _recording(state)
    reply = replace(state.reply, response_id=response_id, stage=ReplyStage.ACTIVE, answering=False)
    state = replace(state, reply=reply)
    if unwanted:
        return interrupt(state)
    return state, (StartTimer("patience", PATIENCE_S),)


def _recording(state: State) -> bool:
    return state.take is not None and not state.take.hands_free


def _id(response: Response) -> str:
    return response.id if isinstance(response.id, str) else ""


def _out_of_band(response: Response) -> bool:
    return response.conversation_id is None


def dropped(state: State, response_id: str) -> bool:
    """Whether what belongs to this response is not to be shown or played any more."""
    return response_id in state.reply.abandoned or response_id != state.reply.response_id


def sound(state: State, message: AudioDelta, at: float) -> Step:
    """Sound of the answer: played, unless it belongs to an answer that was given up."""
    if message.response_id in state.reply.abandoned:
        return _truncate(state, Heard(message.item_id, message.content_index, 0.0, 1.0))
    if dropped(state, message.response_id) or state.reply.stage is not ReplyStage.ACTIVE:
        return nothing(state)
    pcm = message.delta[: len(message.delta) & ~1]
    ms = len(pcm) / BYTES_PER_MS
    state = talk_log.sound_received(state, message.item_id, message.response_id, ms, at)
    line = state.line if state.line.spoke else replace(state.line, spoke=True)
    silent = state.sound.speaker_down or not pcm
    reply = replace(state.reply, answering=True, sounding=state.reply.sounding or not silent)
    effects: tuple[Effect, ...] = () if state.reply.answering else (StopTimer("patience"),)
    if not silent:
        effects += (Play(message.item_id, message.content_index, pcm),)
    return replace(state, reply=reply, line=line), effects


def words(state: State, item_id: str, response_id: str, delta: str, at: float) -> Step:
    """Words of the answer."""
    if dropped(state, response_id):
        return nothing(state)
    effects: tuple[Effect, ...] = () if state.reply.answering else (StopTimer("patience"),)
    state = replace(state, reply=replace(state.reply, answering=True))
    return talk_log.answer_delta(state, item_id, response_id, delta, at), effects


def done(state: State, message: ResponseDone) -> Step:
    """The response is over, whatever came of it."""
    response = message.response
    response_id = _id(response)
    if _out_of_band(response):
        return nothing(state)
    ours = response_id == state.reply.response_id or state.reply.stage is ReplyStage.CANCELLING
    step = chain(state, lambda s: _outcome(s, response, response_id))
    return then(step, _over) if ours else step


def _over(state: State) -> Step:
    """The way is free for the next one; the speaker learns that no more sound comes."""
    effects: tuple[Effect, ...] = (StopTimer("patience"), StopTimer("cancel"))
    if state.reply.sounding:
        effects += (FinishSpeaker(),)
    reply = replace(state.reply, stage=ReplyStage.IDLE, asked_as="")
    return then((replace(state, reply=reply), effects), ask_if_wanted)


def _outcome(state: State, response: Response, response_id: str) -> Step:
    match response.status:
        case "failed":
            return _failed(state, response, response_id)
        case "incomplete":
            return _incomplete(state, response, response_id)
        case "cancelled":
            state = replace(state, unanswered=())
            return talk_log.response_ended(state, response_id, TurnStatus.INTERRUPTED)
        case _:
            state = replace(state, unanswered=(), reply=replace(state.reply, retried=False))
            return chain(
                state,
                lambda s: talk_log.response_ended(s, response_id, TurnStatus.DONE),
                lambda s: _run_tools(s, response),
            )


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


def _failed(state: State, response: Response, response_id: str) -> Step:
    code, detail = _reason(response)
    if code in ("server_error", "response_failed") and not state.reply.retried:
        state = replace(state, reply=replace(state.reply, retried=True, wanted=True))
        return talk_log.response_ended(state, response_id, TurnStatus.FAILED, code)
    state = replace(state, unanswered=(), reply=replace(state.reply, retried=False))
    state = noticed(state, Trouble(code, detail), _last_key(state))
    return talk_log.response_ended(state, response_id, TurnStatus.FAILED, code)


def _incomplete(state: State, response: Response, response_id: str) -> Step:
    reason = response.status_details.reason if response.status_details else ""
    code = "content_filter" if reason == "content_filter" else "max_output_tokens"
    state = replace(state, unanswered=())
    state = noticed(state, Trouble(code), _last_key(state))
    return talk_log.response_ended(state, response_id, TurnStatus.DONE, code)


def _last_key(state: State) -> str:
    return state.conversation.turns[-1].key if state.conversation.turns else ""


# ---------------------------------------------------------------- tools


def _run_tools(state: State, response: Response) -> Step:
    """Every call gets an answer, even one that fails, or the model waits for ever."""
    items = response.output if response.output is not UNSET else ()
    calls = [i for i in items if i.type == "function_call" and isinstance(i.call_id, str)]
    effects = tuple(RunTool(_text(i.call_id), _text(i.name), _text(i.arguments)) for i in calls)
    ids = tuple(effect.call_id for effect in effects)
    return replace(state, reply=replace(state.reply, calls=state.reply.calls + ids)), effects


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def tool_answered(state: State, call_id: str, output: str) -> Step:
    """One output goes back; exactly one new response is asked for, when the last call is answered."""
    if call_id not in state.reply.calls:
        return nothing(state)
    rest = tuple(c for c in state.reply.calls if c != call_id)
    state = replace(state, reply=replace(state.reply, calls=rest))
    item = Item(type="function_call_output", call_id=call_id, output=output)
    step: Step = state, (Say(CreateItem(item=item)),)
    return step if rest else then(step, want)


# ---------------------------------------------------------------- waiting too long


def out_of_patience(state: State) -> Step:
    """No word of the answer for too long: say so, and be free for the next turn."""
    match state.reply.stage:
        case ReplyStage.ASKED:
            state = replace(state, reply=replace(state.reply, stage=ReplyStage.IDLE))
            return nothing(noticed(state, Trouble("no_answer"), _last_key(state)))
        case ReplyStage.ACTIVE if not state.reply.answering:
            return then(nothing(noticed(state, Trouble("no_answer"), _last_key(state))), interrupt)
        case _:
            return nothing(state)


def cancel_overdue(state: State) -> Step:
    """The server never said that the cancelled response is done: go on without."""
    return _over(state) if state.reply.stage is ReplyStage.CANCELLING else nothing(state)


def refused(state: State, code: str, detail: str) -> Step:
    """Our response.create was not accepted."""
    if (
        code == "conversation_already_has_active_response"
    ):  # one that we do not know of: ask again when it is over
        reply = replace(state.reply, stage=ReplyStage.CANCELLING, wanted=True, response_id="")
        return replace(state, reply=reply), (StopTimer("patience"), StartTimer("cancel", CANCEL_WAIT_S))
    state = replace(state, reply=replace(state.reply, stage=ReplyStage.IDLE))
    return noticed(state, Trouble(code, detail), _last_key(state)), (StopTimer("patience"),)
