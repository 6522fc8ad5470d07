"""Hands each server event to the machine it concerns: the line, the answer, what is outgoing, or the
transcript.

Unknown and malformed events are counted by name and kept for the doctor, never raised.
"""

from msgspec import structs

from app.core.answer import conversation as talk_log
from app.core.answer import final_words, identity, outcome, patience, reply, tool_calls
from app.core.line import line, refused_settings
from app.core.messages.effects.sound_effects import StopSpeaker
from app.core.service import billing, departures
from app.core.state import LineStage, ReplyStage, State
from app.core.steps import Step, chain, nothing, noticed, then
from app.core.turn import arrivals, outgoing
from app.core.values.problems import Kind, Trouble, classify, entry
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn, TurnStatus
from app.protocol import messages as m

MOST_UNKNOWN_NAMES = 64
_SOUND = ("response.output_audio.delta", "response.audio.delta")
OfAnAnswer = (
    m.AudioDelta
    | m.AudioTranscriptDelta
    | m.TextDelta
    | m.AudioTranscriptDone
    | m.TextDone
    | m.OutputItemAdded
    | m.OutputItemDone
    | m.CallArgumentsDone
    | m.ResponseDone
)
_TALKING = (LineStage.GREETING, LineStage.CONFIGURING, LineStage.UP)


def heard(state: State, message: m.FromServer, at: float) -> Step:
    """The step that one server event causes. Events of a line that was given up are dropped."""
    if state.line.stage not in _TALKING and not isinstance(message, m.SessionCreated):
        return nothing(state)
    if state.reply.stage is ReplyStage.ASKED and isinstance(message, OfAnAnswer):
        begun = _begun(state, message)
        if begun is not None:
            return then(begun, lambda s: heard(s, message, at))
    match message:
        case m.AudioDelta():
            return reply.sound(state, message, at)
        case m.AudioTranscriptDelta() | m.TextDelta():
            return reply.words(state, message, at)
        case m.AudioTranscriptDone():
            return final_words.of_part(state, message, message.transcript, at)
        case m.TextDone():
            return final_words.of_part(state, message, message.text, at)
        case m.ContentPartDone():
            return final_words.of_part(state, message, talk_log.part_words(message.part), at)
        case m.ResponseCreated():
            about = state.reply.about if state.reply.owed else ()
            return then(reply.created(state, message, at), lambda s: arrivals.proven(s, about))
        case m.ResponseDone():
            response = message.response
            return chain(
                state,
                lambda s: billing.answered(s, response.usage),
                lambda s: final_words.of_response(s, response, at),
                lambda s: outcome.done(s, message, at),
            )
        case m.SessionCreated():
            return line.created(state, message, at)
        case m.SessionUpdated() | m.TranscriptionSessionUpdated():
            return line.updated(state, message.session, at)
        case m.ErrorSaid():
            return _error(state, message.error, at)
        case m.OutputItemAdded():
            state = tool_calls.item_seen(state, message.item, message.response_id)
            return then(reply.part_over(state), lambda s: nothing(_item_begun(s, message)))
        case m.OutputItemDone():
            state = tool_calls.item_seen(state, message.item, message.response_id)
            return final_words.of_item(state, message.item, message.response_id, at)
        case m.CallArgumentsDone():
            return nothing(tool_calls.arguments_done(state, message))
        case m.AudioDone():
            return reply.part_over(reply.complete(state))
        case m.Malformed(name=name) if name in _SOUND:
            return reply.sound_unreadable(_counted(state, message), message.reason)
        case m.Unknown() | m.Malformed():
            return nothing(_counted(state, message))
        case _:
            return _item(state, message, at)


def _item(state: State, message: m.FromServer, at: float) -> Step:
    match message:
        case m.ItemAdded() | m.ItemDone() | m.ItemCreated():
            return _item_seen(state, message, at)
        case m.AudioCommitted():
            return _committed(state, message, at)
        case m.TranscriptionDelta() | m.TranscriptionUpdated():
            return then(_bound(state, message.item_id), lambda s: nothing(_own_words(s, message)))
        case m.TranscriptionCompleted(item_id=item_id, transcript=text, content_index=index):
            step = then(billing.written(state, message.usage), lambda s: _bound(s, item_id))
            return then(step, lambda s: talk_log.own_text(s, item_id, text, index=index))
        case m.TranscriptionFailed():
            return _unwritten(state, message)
        case m.SpeechStarted():
            return _speech_started(state)
        case m.RateLimitsUpdated():
            return nothing(replace(state, limits=message.rate_limits))
        case m.ItemDeleted():
            turns = tuple(t for t in state.conversation.turns if t.item_id != message.item_id)
            return nothing(talk_log.with_turns(state, turns))
        case m.CallArgumentsDelta() | m.McpArgumentsDelta() | m.McpCallInProgress() | m.ContentPartAdded():
            return nothing(reply.stirred(state))
        case _:
            return nothing(state)


def _begun(state: State, message: OfAnAnswer) -> Step | None:
    """Something of the expected answer came without response.created: it has begun all the same."""
    if isinstance(message, m.ResponseDone):
        response_id = identity.response_id_of(message.response)
    else:
        response_id = message.response_id
    if identity.stale(state.reply, response_id):
        return None
    about = state.reply.about
    return then(reply.begins(state, response_id), lambda s: arrivals.proven(s, about))


def _item_begun(state: State, message: m.OutputItemAdded) -> State:
    item = message.item
    if item.type != "message" or not isinstance(item.id, str):
        return state
    if identity.stale(state.reply, message.response_id):
        return identity.refused(state, item.id)
    state, name = identity.renamed(reply.stirred(state), item.id, message.response_id)
    return identity.announced(state, name)


def _bound(state: State, item_id: str) -> Step:
    """Find the take that the words of an item nobody has heard of belong to."""
    if talk_log.by_item(state.conversation, item_id) >= 0:
        return nothing(state)
    return arrivals.spoken(state, item_id) or nothing(state)


def _item_seen(state: State, message: m.ItemAdded | m.ItemDone | m.ItemCreated, at: float) -> Step:
    item = message.item
    if item.type == "function_call":
        return nothing(tool_calls.item_seen(state, item))
    step = arrivals.item_seen(state, item)
    if step is not None:
        return then(step, lambda s: talk_log.item_seen(s, item, message.previous_item_id, at))
    of_answer = item.role == "assistant" and isinstance(item.id, str)
    if of_answer and not identity.wanted(state, str(item.id)):
        return nothing(state)
    if of_answer:
        state, name = identity.renamed(state, str(item.id))
        item = structs.replace(item, id=name)
    state, effects = talk_log.item_seen(state, item, message.previous_item_id, at)
    return (identity.announced(state, str(item.id)) if of_answer else state), effects


def _committed(state: State, message: m.AudioCommitted, at: float) -> Step:
    """A take was acknowledged, or a pause ended a turn of hands-free talk."""
    step = arrivals.committed(state, message.item_id)
    if step is not None:
        return step
    state, turn_id = talk_log.new_turn_id(state, at)
    turn = Turn(turn_id, Role.USER, status=TurnStatus.WAITING, at=at, item_id=message.item_id)
    previous = message.previous_item_id
    return nothing(talk_log.added(state, turn, previous if isinstance(previous, str) else ""))


def _own_words(state: State, message: m.TranscriptionDelta | m.TranscriptionUpdated) -> State:
    index = message.content_index or 0
    if isinstance(message, m.TranscriptionUpdated):
        return talk_log.own_delta(state, message.item_id, message.transcript, index, so_far=True)
    return talk_log.own_delta(state, message.item_id, message.delta or "", index)


def _unwritten(state: State, message: m.TranscriptionFailed) -> Step:
    place = talk_log.by_item(state.conversation, message.item_id)
    if place < 0:
        return nothing(state)
    turn_id = state.conversation.turns[place].turn_id
    state = noticed(state, Trouble("transcription_failed", message.error.message), turn_id)
    return talk_log.own_text(state, message.item_id, "", "transcription_failed")


def _speech_started(state: State) -> Step:
    """Hands-free: the person spoke into the answer. The server cancels by itself; here it falls silent. With
    the key held it is the first sign of a server whose voice activity detection is always on.
    """
    if departures.listens_anyway(state):
        state = departures.departing(state, "commits", False)
    if not state.reply.sounding:
        return nothing(state)
    if state.reply.stage is ReplyStage.ACTIVE:
        abandoned = (*state.reply.abandoned, state.reply.response_id)[-identity.REMEMBERED :]
        state = replace(state, reply=replace(state.reply, abandoned=abandoned))
    return state, (StopSpeaker(),)


# ---------------------------------------------------------------- errors


def _error(state: State, error: m.Problem, at: float) -> Step:
    """An error event: a benign race, or about the configuration, the turn, the answer, the session or the
    account.
    """
    code = classify(error.code or "", error.type, error.message)
    detail = error.message
    about = _about(error)
    kind = entry(code).kind
    if kind is Kind.CONFIG or kind is Kind.SESSION:
        return line.hang_up_for(state, Trouble(code, detail))
    if (about and about == state.line.asked_config) or _about_config(state, code, error):
        return _config_error(state, code, error)
    if missing := departures.unable(state, error, about):
        state = departures.departing(state, missing, False)
        return (state, outgoing.trailing_silence()) if missing == "commits" else nothing(state)
    if kind is Kind.BENIGN or about.startswith(_HARMLESS):
        return nothing(state)
    if not about and code in _VAGUE and departures.harmless(state, error):
        return nothing(state)
    if about.startswith(("commit-", "text-")):
        return _turn_error(state, about, code, detail)
    if about == state.reply.asked_as and about and state.reply.stage in _ASKING:
        return outcome.refused(state, code, detail, at)
    if code in _UNNAMED and state.reply.stage is ReplyStage.ASKED:
        return outcome.refused(state, code, detail, at)
    if code == outcome.ACTIVE_ALREADY and state.reply.about:
        # The answer had begun before our question for it arrived: the server answers a commit by itself.
        return nothing(reply.learnt(state))
    state = noticed(state, Trouble(code, detail))
    return nothing(state) if about.startswith("tool-") else patience.after_error(state)


_HARMLESS = ("cut-", "cancel-", "clear-", "replay-")
_OURS = (*_HARMLESS, "config-", "commit-", "text-", "ask-", "tool-")
_ASKING = (ReplyStage.ASKED, ReplyStage.CANCELLING)
# Not every server says which event it means; while an answer is asked for, these can mean nothing else.
_VAGUE = ("bad_request", "server_error")
_UNNAMED = (outcome.ACTIVE_ALREADY, outcome.LIMITED)


def _about(error: m.Problem) -> str:
    """Our event that the error names, "" for none: some servers put an id of their own there."""
    about = error.event_id if isinstance(error.event_id, str) else ""
    return about if about.startswith(_OURS) else ""


def _about_config(state: State, code: str, error: m.Problem) -> bool:
    """Whether an error that names no event is about the configuration: nothing else is on the wire until the
    line is up, and later only the configuration has such parameters.
    """
    if _about(error) or not state.line.asked_config:
        return False
    configuring = state.line.stage in (LineStage.GREETING, LineStage.CONFIGURING)
    if code == "server_error":  # it may be ill, or say so of a setting that it does not have
        return configuring and refused_settings.names_setting(state, error)
    refusal = code in ("bad_request", "setting_rejected")
    return refusal and (configuring or (error.param or "").startswith("session."))


def _config_error(state: State, code: str, error: m.Problem) -> Step:
    if code == "cannot_update_voice":
        state = replace(state, line=replace(state.line, spoke=True))
        return line.configure(noticed(state, Trouble(code, error.message)))
    lasting = code == "setting_rejected"  # it knows no such field, whatever the value
    return refused_settings.refused(state, error, lasting=lasting)


def _turn_error(state: State, about: str, code: str, detail: str) -> Step:
    number = about.removeprefix("commit-").removeprefix("text-")
    if not number.removeprefix("-").isdecimal():
        return nothing(state)
    return outgoing.refused(state, int(number), code, detail)


# ---------------------------------------------------------------- counting


def _counted(state: State, message: m.Unknown | m.Malformed) -> State:
    """Count one more event of that name. The number of names is bounded, because a server chooses them."""
    name = message.name[:80] if isinstance(message, m.Unknown) else f"malformed {message.name[:60]}"
    counts = dict(state.unknown)
    if name not in counts and len(counts) >= MOST_UNKNOWN_NAMES:
        name = "other"
    counts[name] = counts.get(name, 0) + 1
    return replace(state, unknown=tuple(counts.items()))
