"""The answer: when one is asked for, which response it is, what of it may sound, and how it is stopped.

One response of the default conversation at a time; ``response.done`` is the only truth about its outcome.
This file decides; it never waits, reads the clock or touches a device. Sources: OpenAI Realtime API
reference, client events response.create, response.cancel and conversation.item.truncate.
"""

from math import floor

from msgspec import UNSET

from app.core.answer import answer_sound, identity
from app.core.answer import conversation as talk_log
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Say
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import Play, StopSpeaker
from app.core.messages.timer import Timer
from app.core.state import LineStage, ReplyStage, State
from app.core.steps import Step, nothing, then
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Heard, TurnStatus
from app.protocol.messages import (
    AudioDelta,
    AudioTranscriptDelta,
    CancelResponse,
    CreateResponse,
    ResponseCreated,
    TextDelta,
    TruncateItem,
)
from app.protocol.pcm import SAMPLE_BYTES, exact_ms_of, rejoined

PATIENCE_S = 15.0
CANCEL_WAIT_S = 5.0
SECOND_S = 3.0
"""A response that nobody asked for and that begins so soon after an answer is a second answer to the same
turn.
"""
MOST_TRIES = 3
"""So often the same turn is handed over, and the same answer asked for, by itself: a server that breaks off
on a question would else be asked, and paid, for ever."""


# ---------------------------------------------------------------- asking


def want(state: State) -> Step:
    """Ask for an answer now, or as soon as the present one is done."""
    if state.line.stage is not LineStage.UP or state.reply.stage is not ReplyStage.IDLE:
        return nothing(replace(state, reply=replace(state.reply, wanted=True)))
    number = state.counter + 1
    asked = f"ask-{number}"
    state, patience = _waiting(replace(state, counter=number), asked)
    return state, (Say(CreateResponse(event_id=asked)), *patience)


def expect(state: State) -> Step:
    """The server answers what it was just sent by itself: wait as for what was asked for."""
    state = replace(state, reply=replace(state.reply, owed=True, about=_unanswered(state)))
    return _waiting(state, "") if state.reply.stage is ReplyStage.IDLE else nothing(state)


def _waiting(state: State, asked: str) -> Step:
    """A response is to begin. ``asked``: by which event of ours, "" if by none."""
    reply = replace(
        identity.succeeded(state.reply, ""),
        stage=ReplyStage.ASKED,
        asked_as=asked,
        wanted=False,
        answering=False,
        owed=True,
        about=_unanswered(state),
        tries=state.reply.tries + 1,
    )
    return replace(state, reply=reply), (StartTimer(Timer.PATIENCE, PATIENCE_S),)


def _unanswered(state: State) -> tuple[str, ...]:
    handed = (out for out in state.outgoing if out.handed)
    return tuple(out.turn_id for out in (*state.unanswered, *handed))


def answered(state: State) -> State:
    """The state in which the present answer is over for good, and with it what it was asked for. A turn that
    came meanwhile still waits for the next one: if the line is lost before, it has to be said again.
    """
    reply = state.reply
    rest = (out for out in state.unanswered if out.turn_id not in reply.answers)
    return replace(state, unanswered=tuple(rest) if reply.wanted or reply.owed else ())


def anew(state: State) -> State:
    """The state in which the person has done something: what is asked now is another question."""
    reply = state.reply
    if not (reply.tries or reply.retried or reply.limited or reply.rounds):
        return state
    return replace(state, reply=replace(reply, tries=0, retried=False, limited=0, rounds=0))


def want_anew(state: State) -> Step:
    """Ask as for the first time, however often it was asked before."""
    return want(anew(state))


def may_try(state: State) -> bool:
    """Whether the same question may be asked once more without the person."""
    return state.reply.tries < MOST_TRIES


def ask_if_wanted(state: State) -> Step:
    """Ask for the answer that is wanted, if nothing is in the way; one that comes by itself is waited for."""
    if state.reply.wanted:
        return want(state)
    comes = state.reply.owed and state.target.can.answers_commit and state.reply.stage is ReplyStage.IDLE
    return _waiting(state, "") if comes else nothing(state)


# ---------------------------------------------------------------- stopping


def interrupt(state: State) -> Step:
    """Silence first, then tell the server: the answer is cut wherever it stands."""
    state = answer_sound.over(state)
    reply = state.reply
    effects: tuple[Effect, ...] = (StopSpeaker(),) if reply.sounding else ()
    if reply.stage is ReplyStage.ACTIVE:
        cancel: tuple[Effect, ...] = ()
        if state.target.can.cancels:
            cancel = (_cancel(reply.response_id),)
        state = _abandon(state, reply.response_id)
        return _stage(state, ReplyStage.CANCELLING), (
            *effects,
            *cancel,
            StopTimer(Timer.PATIENCE),
            StartTimer(Timer.CANCEL, CANCEL_WAIT_S),
        )
    if reply.stage is ReplyStage.ASKED:
        # There is no id to cancel by yet, and a cancel without one may hit nothing or the wrong response.
        # ``created`` cancels as soon as response.created has named it.
        return _stage(state, ReplyStage.CANCELLING), (*effects, StartTimer(Timer.CANCEL, PATIENCE_S))
    if reply.sounding:
        # The response is done at the server, but the loudspeaker is behind: late deltas must not sound again.
        state = _abandon(state, reply.response_id)
    return replace(state, reply=replace(state.reply, wanted=False)), effects


def _cancel(response_id: str) -> Say:
    named = response_id if identity.known(response_id) else UNSET
    return Say(CancelResponse(response_id=named))


def _stage(state: State, stage: ReplyStage) -> State:
    return replace(state, reply=replace(state.reply, stage=stage, wanted=False))


def _wanting(state: State, wanted: bool) -> State:
    return replace(state, reply=replace(state.reply, wanted=wanted))


def _abandon(state: State, response_id: str) -> State:
    if not response_id:
        return state
    abandoned = (*state.reply.abandoned, response_id)[-identity.REMEMBERED :]
    return replace(state, reply=replace(state.reply, abandoned=abandoned))


def cut(state: State, heard: tuple[Heard, ...]) -> Step:
    """The speaker fell silent: truncate what was not heard, so that the server knows what the person
    knows.
    """
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
    if part.received_ms <= 0 or part.item_id.startswith(answer_sound.OWN_SOUND):
        return False
    place = talk_log.by_item(state.conversation, part.item_id)
    turn = state.conversation.turns[place] if place >= 0 else None
    complete = turn is not None and turn.status is TurnStatus.DONE
    return not (complete and part.heard_ms >= part.received_ms - talk_log.FULLY_HEARD_WITHIN_MS)


def _truncate(state: State, part: Heard) -> Step:
    place = (part.item_id, part.content_index)
    able = state.target.can.truncates and identity.known(part.item_id)
    if place in state.reply.cut or not able or state.line.stage is not LineStage.UP:
        return nothing(state)
    state = replace(state, reply=replace(state.reply, cut=(*state.reply.cut, place)[-identity.REMEMBERED :]))
    # Rounded down and never beyond what was received: the server refuses an audio_end_ms past the end of its
    # audio, and then it would believe that all of it was heard.
    ms = max(0, floor(min(part.heard_ms, part.received_ms)))
    message = TruncateItem(
        event_id=f"cut-{part.item_id}"[:64],
        item_id=part.item_id,
        content_index=part.content_index,
        audio_end_ms=ms,
    )
    return state, (Say(message),)


# ---------------------------------------------------------------- what the server says of it


def created(state: State, message: ResponseCreated, at: float = 0.0) -> Step:
    """A response began: ours, one that a pause or a commit began, a second answer, or one that nobody wants
    any more.
    """
    reply = state.reply
    response_id = identity.response_id_of(message.response)
    said = response_id == reply.response_id or identity.stale(reply, response_id)
    if response_id and said and reply.stage is not ReplyStage.ASKED:
        return part_over(state)
    if not reply.owed and _second(state, at):
        return _refuse(learnt(state), response_id)
    if _in_place_of_ours(state):
        return begins(_wanting(learnt(state), False), response_id)
    return begins(state, response_id, unwanted=_given_up(state))


def _in_place_of_ours(state: State) -> bool:
    """Whether the response that began is one that the server made by itself while it refused ours (see
    outcome.refused): it is the answer.
    """
    reply = state.reply
    refused = reply.stage is ReplyStage.CANCELLING and reply.wanted and not reply.asked_as
    return refused and not reply.response_id and bool(reply.about)


def _given_up(state: State) -> bool:
    """Whether the response that began was stopped before it had a name; not if a server that answers each
    commit by itself was still cancelling the one before.
    """
    reply = state.reply
    next_one = reply.owed and state.target.can.answers_commit and bool(reply.response_id)
    return reply.stage is ReplyStage.CANCELLING and not next_one


def begins(state: State, response_id: str, *, unwanted: bool = False) -> Step:
    """The response that is waited for has begun; while a take is open, nobody wants to hear it."""
    wanted = state.reply.wanted
    state = identity.begun(state, response_id)
    if unwanted or _recording(state):  # what is wanted instead stays wanted
        return then(interrupt(state), lambda s: nothing(_wanting(s, wanted)))
    state, silence = answer_sound.makes_way(state)
    return state, (*silence, StopTimer(Timer.CANCEL), StartTimer(Timer.PATIENCE, PATIENCE_S))


def begun(state: State) -> bool:
    """Whether a word of an answer is nothing but a word: the first one begins it and proves that its turn has
    arrived.
    """
    return state.reply.stage is not ReplyStage.ASKED


def _second(state: State, at: float) -> bool:
    """Whether a response that nobody asked for is one more answer to a turn that has, or has had, its own."""
    reply = state.reply
    if state.settings.turn_detection != "push_to_talk" or reply.tries != 1 or not reply.about:
        return False
    if reply.stage is ReplyStage.ACTIVE:
        return True
    return reply.stage is ReplyStage.IDLE and 0.0 <= at - reply.ended_at <= SECOND_S


def _refuse(state: State, response_id: str) -> Step:
    """Give up a response beside the present one."""
    if not response_id:
        return nothing(state)
    cancel = (_cancel(response_id),) if state.target.can.cancels else ()
    state = _abandon(state, response_id)
    return replace(state, reply=replace(state.reply, beside=response_id)), cancel


def learnt(state: State, *, answers_commit: bool = True) -> State:
    """The state that knows of its server whether a commit alone makes it answer."""
    others = tuple(d for d in state.target.departures if d[0] != "answers_commit")
    target = replace(state.target, departures=(*others, ("answers_commit", answers_commit)))
    return replace(state, target=target)


def ask_after_all(state: State) -> Step:
    """The answer that should have come by itself did not."""
    state = replace(state, reply=replace(state.reply, stage=ReplyStage.IDLE))
    return want(learnt(state, answers_commit=False))


def _recording(state: State) -> bool:
    return state.take is not None and not state.take.hands_free


def dropped(state: State, response_id: str) -> bool:
    """Whether what belongs to this response is not to be shown or played any more."""
    reply = state.reply
    return not response_id or response_id != reply.response_id or response_id in reply.abandoned


def sound(state: State, message: AudioDelta, at: float) -> Step:
    """Sound of the answer: played, unless it belongs to an answer that was given up."""
    response_id = identity.response(state, message.response_id)
    if response_id in state.reply.abandoned:
        # It arrived after the interruption: none of it was heard, so the item is truncated to nothing, once.
        _, item_id = identity.item(state, message.item_id)
        return _truncate(state, Heard(item_id, message.content_index, 0.0, 1.0))
    if dropped(state, response_id) or state.reply.stage is not ReplyStage.ACTIVE:
        return nothing(state)
    state, item_id = identity.item(state, message.item_id, message.response_id)
    pcm = message.delta
    if state.reply.half or len(pcm) % SAMPLE_BYTES:  # some servers cut their deltas in the middle of a sample
        pcm, half = rejoined(state.reply.half, pcm)
        state = replace(state, reply=replace(state.reply, half=half))
    ms = exact_ms_of(len(pcm))
    state, turn_id = talk_log.sound_received(state, item_id, response_id, ms, at)
    state = answer_sound.kept(state, turn_id, pcm) if pcm else state
    if not state.line.spoke:
        state = replace(state, line=replace(state.line, spoke=True))
    if not state.reply.fresh:
        state = stirred(state)
    silent = state.sound.speaker_down or not pcm
    play: tuple[Effect, ...] = () if silent else (Play(item_id, message.content_index, pcm),)
    if state.reply.answering and (silent or state.reply.sounding):
        return state, play  # nothing else changes after the first delta
    effects: tuple[Effect, ...] = () if state.reply.answering else (_patience(),)
    reply = replace(state.reply, answering=True, sounding=state.reply.sounding or not silent)
    return replace(state, reply=reply), effects + play


def _patience() -> StartTimer:
    return StartTimer(Timer.PATIENCE, PATIENCE_S)


def answering(state: State) -> Step:
    """Words or sound have come: from now on it is the gaps between them that may be too long."""
    if state.reply.answering:
        return nothing(state)
    return replace(state, reply=replace(state.reply, answering=True)), (_patience(),)


def stirred(state: State) -> State:
    """Something of the answer came, so it goes on."""
    if state.reply.fresh or state.reply.stage is not ReplyStage.ACTIVE:
        return state
    return replace(state, reply=replace(state.reply, fresh=True))


def part_over(state: State) -> Step:
    """The sound of one part is complete: a half sample at its end does not belong to the next part."""
    return nothing(replace(state, reply=replace(state.reply, half=b"")) if state.reply.half else state)


def complete(state: State) -> State:
    """A part is complete: if nothing follows, not even response.done, the answer is."""
    if state.reply.whole or state.reply.stage is not ReplyStage.ACTIVE:
        return state
    return replace(state, reply=replace(state.reply, whole=True))


def sound_unreadable(state: State, reason: str) -> Step:
    """Sound of the answer came that nobody can read: a silence that is not explained looks like our fault."""
    if state.reply.stage is not ReplyStage.ACTIVE:
        return nothing(state)
    return nothing(talk_log.told(state, Trouble("sound_unreadable", reason)))


def words(state: State, message: AudioTranscriptDelta | TextDelta, at: float) -> Step:
    """Words of the answer."""
    response_id = identity.response(state, message.response_id)
    if dropped(state, response_id):
        return nothing(state)
    state, item_id = identity.item(state, message.item_id, message.response_id)
    state, effects = answering(stirred(state))
    state, place = talk_log.answer_turn(state, item_id, response_id, at)
    return talk_log.answer_delta(state, place, message.content_index, message.delta), effects
