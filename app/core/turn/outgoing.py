"""Turns that ended and that the server has not acknowledged: sent in order, kept until they are acknowledged,
sent again on a new line.

This file decides; it never waits, reads the clock or touches a device. Source: OpenAI Realtime API reference,
``input_audio_buffer.committed`` and ``conversation.item.added``.
"""

from app.core.answer import conversation as talk_log
from app.core.answer import reply as answer
from app.core.answer.answer_sound import OWN_SOUND
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Say
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.effects.sound_effects import FinishSpeaker, Play
from app.core.messages.timer import Timer
from app.core.state import LineStage, Outgoing, ReplyStage, State
from app.core.steps import Step, nothing, noticed, then
from app.core.turn.audio_batches import appends
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn, TurnStatus
from app.protocol.messages import CommitAudio, ContentPart, CreateItem, Item
from app.protocol.pcm import BYTES_PER_SECOND, exact_ms_of
from app.protocol.pcm import silence as silent_pcm

GAVE_UP = "gave_up"
UNCONFIRMED = "unconfirmed"
WORDS_S = 30.0
ARRIVAL_S = 30.0
"""Some servers acknowledge a take only when they have written it down, which may take a slow one long."""
SLOWEST = BYTES_PER_SECOND / 2
"""Bytes a second at which a take that waited for the line is taken to leave at least."""
PAUSE_MS = 1_000
"""Longer than any server waits before it takes a pause for the end of a turn (0.2 to 0.7 s are usual)."""


def post(state: State, out: Outgoing) -> Step:
    """A turn of the person is complete: it waits behind the others and goes as soon as it may."""
    state = answer.anew(state)
    return flush(replace(state, outgoing=(*state.outgoing, out)))


def enter_text(state: State, text: str, at: float) -> Step:
    """A typed message: it interrupts the answer as a press does."""
    text = text.strip()
    if not text:
        return nothing(state)
    state, turn_id = talk_log.new_turn_id(state, at)
    state = talk_log.added(state, Turn(turn_id, Role.USER, text, TurnStatus.WAITING, at, typed=True))
    state, silence = answer.interrupt(state)
    state, sending = post(state, Outgoing(-state.counter, turn_id, text=text))
    return state, silence + sending


def flush(state: State) -> Step:
    """Send everything that may go, then ask once for an answer."""
    if state.line.stage is not LineStage.UP:
        return nothing(state)
    ready = [o for o in state.outgoing if not o.handed and not o.draft and _free(state, o)]
    if not ready:
        return nothing(state)
    effects: tuple[Effect, ...] = ()
    # The commit takes whatever the server's one buffer holds, so the turn whose sound is in it goes first.
    for out in sorted(ready, key=_none_sent):
        state, sending = _hand_over(state, out)
        effects += sending
    burst = sum(len(frame) for out in ready for frame in out.frames[out.sent :])
    effects += (StartTimer(Timer.ARRIVAL, ARRIVAL_S + burst / SLOWEST),)
    answers_by_itself = state.target.can.answers_commit and all(not o.text for o in ready)
    return then((state, effects), answer.expect if answers_by_itself else answer.want)


def _none_sent(out: Outgoing) -> bool:
    return out.sent == 0


def _free(state: State, out: Outgoing) -> bool:
    """Whether it may go: a take must wait while the server's buffer holds part of the open one."""
    return bool(out.text) or state.take is None or state.take.sent == 0


def _hand_over(state: State, out: Outgoing) -> Step:
    """Puts one turn on the wire: the rest of its sound and the commit, or its text."""
    handed = replace(out, handed=True, sent=len(out.frames), tries=out.tries + 1)
    state = replace(state, outgoing=tuple(handed if o.turn_id == out.turn_id else o for o in state.outgoing))
    if out.text:
        return state, (Say(text_item(out)),)
    return state, (*appends(out.frames[out.sent :]), *_end(state, out))


def _end(state: State, out: Outgoing) -> tuple[Effect, ...]:
    """What ends a take on the wire: the commit, or the pause that a server listens for which knows none."""
    if state.target.can.commits:
        return (Say(CommitAudio(event_id=f"commit-{out.number}")),)
    return trailing_silence()


def trailing_silence() -> tuple[Effect, ...]:
    """A pause that ends a turn; it is sent at once and takes no time."""
    return appends((silent_pcm(PAUSE_MS),))


def text_id(turn_id: str) -> str:
    """The id of ours that the typed message of this turn is given."""
    return f"tx_{turn_id}"[:32]  # the service refuses longer ids


def text_item(out: Outgoing) -> CreateItem:
    """The typed message as an item that carries our own id, so that its acknowledgement can be recognised."""
    part = ContentPart(type="input_text", text=out.text)
    return CreateItem(
        event_id=f"text-{out.number}",
        item=Item(id=text_id(out.turn_id), type="message", role="user", content=(part,)),
    )


def acknowledge(state: State, out: Outgoing, item_id: str) -> Step:
    """The turn has arrived, under this name ("" = none was given): now it waits for its answer, unless the
    person stopped that before it began.
    """
    rest = tuple(o for o in state.outgoing if o.turn_id != out.turn_id)
    state = replace(_quiet(state, out.turn_id), outgoing=rest)
    reply = state.reply
    if reply.wanted or reply.owed or reply.stage is not ReplyStage.IDLE:
        arrived = replace(out, handed=True, draft=False, reason="")
        state = replace(state, unanswered=(*state.unanswered, arrived))
    state, effects = talk_log.acknowledged(state, out, item_id)
    words = () if out.text else (StartTimer(Timer.WORDS, WORDS_S, about=out.turn_id),)
    return state, (*effects, *words)


def unconfirmed(state: State) -> Step:
    """Nothing was heard of what was handed over: the person decides. Its acknowledgement may still come."""
    for out in state.outgoing:
        if out.handed:
            kept = keep_unsent(state, out, UNCONFIRMED)
            state = noticed(kept, Trouble(UNCONFIRMED), out.turn_id)
    return nothing(state)


def refused(state: State, number: int, code: str, detail: str) -> Step:
    """The server refused that turn: it stays here as a draft, beside a notice that says why."""
    out = next((o for o in state.outgoing if o.number == number and o.handed), None)
    if out is None:
        return nothing(state)
    state = keep_unsent(state, out, code)
    return nothing(noticed(state, Trouble(code, detail), out.turn_id))


def keep_unsent(state: State, out: Outgoing, reason: str) -> State:
    """The state with that turn as a draft."""
    draft = replace(out, handed=False, sent=0, draft=True, reason=reason)
    state = replace(state, outgoing=tuple(draft if o.turn_id == out.turn_id else o for o in state.outgoing))
    place = talk_log.by_turn_id(state.conversation, out.turn_id)
    return talk_log.changed(state, place, lambda turn: replace(turn, status=TurnStatus.UNSENT, reason=reason))


def send_draft(state: State, number: int, at: float) -> Step:
    """The person wants a draft sent after all."""
    out = next((o for o in state.outgoing if o.number == number and o.draft), None)
    if out is None:
        return nothing(state)
    fresh = replace(out, draft=False, handed=False, sent=0, reason="", tries=0)
    state = replace(
        answer.anew(state), outgoing=tuple(fresh if o.turn_id == out.turn_id else o for o in state.outgoing)
    )
    state = _shown(state, out, at)
    return then(answer.interrupt(_quiet(state, out.turn_id)), flush)


def _shown(state: State, out: Outgoing, at: float) -> State:
    """The state with a draft shown as waiting; a cancelled one gets its place in the transcript now."""
    place = talk_log.by_turn_id(state.conversation, out.turn_id)
    if place < 0:
        ms = exact_ms_of(sum(map(len, out.frames)))
        turn = Turn(
            out.turn_id, Role.USER, out.text, TurnStatus.WAITING, at, audio_ms=ms, typed=bool(out.text)
        )
        return talk_log.added(state, turn)
    return talk_log.changed(state, place, lambda t: replace(t, status=TurnStatus.WAITING, reason=""))


def held_back(state: State, *, handed: bool) -> State:
    """The state with what waits turned into drafts, which go out only if the person asks for it.

    ``handed``: also what is on the wire and not acknowledged, because its session ends.
    """
    for out in state.outgoing:
        if not out.draft and (handed or not out.handed):
            state = keep_unsent(state, out, "held")
    return state


def play_draft(state: State, number: int) -> Step:
    """The person listens to a draft; Esc and the talk key stop it like an answer."""
    out = next((o for o in state.outgoing if o.number == number and o.draft and o.frames), None)
    busy = state.take is not None or state.reply.sounding or state.reply.stage is not ReplyStage.IDLE
    if out is None or busy or state.sound.speaker_down:
        return nothing(state)
    name = f"{OWN_SOUND}{out.turn_id}"
    effects: tuple[Effect, ...] = tuple(Play(name, 0, frame) for frame in out.frames)
    state = replace(state, reply=replace(state.reply, sounding=True))
    return state, (*effects, FinishSpeaker())


def discard_draft(state: State, number: int) -> Step:
    """The person throws a draft away."""
    out = next((o for o in state.outgoing if o.number == number and o.draft), None)
    if out is None:
        return nothing(state)
    state = replace(state, outgoing=tuple(o for o in state.outgoing if o.turn_id != out.turn_id))
    turns = tuple(t for t in state.conversation.turns if t.turn_id != out.turn_id)
    return nothing(_quiet(talk_log.with_turns(state, turns), out.turn_id))


def _quiet(state: State, turn_id: str) -> State:
    """The state without the notices about that turn."""
    return replace(state, notices=tuple(n for n in state.notices if n.turn != turn_id))


def lost(state: State, refused: str = "") -> State:
    """The state without a line: the server's buffer is gone with it, and all that has no answer yet waits to
    be sent again; but not for ever, and not if it is what the server hung up on (``refused`` says why).
    """
    # Once an answer has begun, the question counts as heard: sent again, it would be answered twice.
    again = answer.answered(state).unanswered if state.reply.answering else state.unanswered
    waiting = tuple(replace(o, handed=False, sent=0) for o in (*again, *state.outgoing))
    asked = {o.turn_id for o in (*again, *state.outgoing) if o.handed}
    state = replace(state, outgoing=waiting, unanswered=())
    for out in again:
        place = talk_log.by_turn_id(state.conversation, out.turn_id)
        state = talk_log.changed(state, place, lambda t: replace(t, status=TurnStatus.WAITING, item_id=""))
    given_up = not answer.may_try(state)
    for out in waiting:
        if out.turn_id in asked and (refused or given_up or out.tries >= answer.MOST_TRIES):
            code = refused or GAVE_UP
            state = noticed(keep_unsent(state, out, code), Trouble(code), out.turn_id)
    return state


def elsewhere(state: State) -> State:
    """The state in which what waits is for another server, which has never been asked."""
    fresh = tuple(replace(o, tries=0) for o in state.outgoing)
    return replace(answer.anew(state), outgoing=fresh)
