"""The practice server's engine: from client events and finished work to server events and orders; no input,
no output.

One engine serves one connection. It is deterministic: names and time are injected, and what takes long (ear,
mind, voice) is ordered as a value and comes back as a value (``app.server.work``).
"""

import json
from datetime import UTC, datetime
from typing import Any, assert_never

import msgspec
from msgspec import UNSET, UnsetType

from app.protocol.decode import parse
from app.protocol.dialect import Dialect
from app.protocol.messages import (
    AppendAudio,
    CancelResponse,
    ClearAudio,
    ClearOutputAudio,
    ClientMessage,
    CommitAudio,
    ConversationCreated,
    ConversationInfo,
    CreateItem,
    CreateResponse,
    DeleteItem,
    ErrorSaid,
    ItemAdded,
    ItemCreated,
    ItemDone,
    Malformed,
    ResponseConfig,
    RetrieveItem,
    ServerMessage,
    SessionConfig,
    SessionCreated,
    SessionUpdated,
    TranscriptionSessionUpdated,
    TruncateItem,
    UpdateSession,
    UpdateTranscriptionSession,
)
from app.server import errors
from app.server.checks import beta_shapes, event_shapes
from app.server.checks.field_checks import Check, choice
from app.server.engine import items
from app.server.engine.answers import LATER, Answers
from app.server.engine.session_context import Clock, Outs, SessionContext
from app.server.engine.session_rules import merged, vad_of
from app.server.engine.takes import InputTakes
from app.server.errors import Refusal
from app.server.ids import Ids
from app.server.work import (
    Called,
    Close,
    ReplyEnded,
    ReplyFailed,
    Result,
    Spoke,
    TakeFailed,
    TakeHeard,
    Watched,
    WatchFailed,
    Woken,
    Wrote,
)


def local_time() -> datetime:
    """Now, with the zone of this machine."""
    return datetime.now(UTC).astimezone()


class Engine:
    """One session. ``vad_here``: a speech detector is there, so turn detection may be switched on."""

    def __init__(
        self, dialect: Dialect, session: SessionConfig, *, ids: Ids, clock: Clock, vad_here: bool = True
    ) -> None:
        self._dialect = dialect
        self._beta = dialect.NAME == "beta"
        self._shapes = shapes_of(dialect)
        self._vad_here = vad_here
        self._room = SessionContext(ids=ids, clock=clock, session=session, conversation_id=ids("conv"))
        self._answers = Answers(self._room)
        self._takes = InputTakes(self._room, self._answers)

    # ----------------------------------------------------------------------------- the three ways in

    def opening(self) -> Outs:
        """What a client hears first."""
        room = self._room
        said: Outs = [
            SessionCreated(session=room.session),
            ConversationCreated(
                conversation=ConversationInfo(id=room.conversation_id, object="realtime.conversation")
            ),
        ]
        return self._finished(said + self._takes.configure())

    def frame(self, data: str | bytes) -> Outs:
        """One frame from the client, whatever is in it."""
        if isinstance(data, bytes):
            return self._refused(errors.invalid_event("Events are JSON in text frames; got a binary frame."))
        try:
            raw = parse(data)
        except ValueError as error:
            return self._refused(errors.invalid_event(f"Failed to parse the event as JSON: {error}"))
        event_id = _event_id(raw)
        refusal = look_at(raw, self._shapes)
        if refusal is not None:
            return self._refused(refusal, event_id)
        message = self._dialect.decode_client(data)
        if not isinstance(message, ClientMessage):
            # The fields have passed; what is left to go wrong is sound that is no base64.
            path = message.param if isinstance(message, Malformed) else None
            return self._refused(errors.invalid_audio(path or "audio"), event_id)
        return self.receive(message)

    def receive(self, message: ClientMessage) -> Outs:
        """One event from the client."""
        said = self._dispatch(message)
        if isinstance(said, Refusal):
            return self._refused(said, message.event_id)
        return self._finished(said)

    def result(self, result: Result) -> Outs:
        """Some work that was ordered has got on."""
        return self._finished(self._worked(result))

    def expire(self, minutes: int) -> Outs:
        """The session has lasted as long as sessions may."""
        refusal = errors.session_expired(minutes)
        return [*self._refused(refusal), Close(1001, refusal.message)]

    # ----------------------------------------------------------------------------- dispatch

    def _dispatch(self, message: ClientMessage) -> Outs | Refusal:
        match message:
            case AppendAudio():
                return self._takes.append(message.audio)
            case CommitAudio():
                return self._takes.commit()
            case ClearAudio():
                return self._takes.clear()
            case CreateResponse():
                return self._create_response(message)
            case CancelResponse():
                asked = message.response_id
                return self._answers.cancel(asked if isinstance(asked, str) else None)
            case UpdateSession() | UpdateTranscriptionSession():
                return self._update(message)
            case CreateItem():
                return items.create(self._room, message)
            case RetrieveItem():
                return items.retrieve(self._room, message)
            case TruncateItem():
                return items.truncate(self._room, message)
            case DeleteItem():
                return items.delete(self._room, message)
            case ClearOutputAudio():
                return errors.webrtc_only()
            case _:
                return errors.invalid_event(f"Unsupported event {type(message).__name__}.")

    def _worked(self, result: Result) -> Outs:
        match result:
            case Wrote():
                return self._answers.wrote(result)
            case Spoke():
                return self._answers.spoke(result)
            case Called():
                return self._answers.called(result)
            case ReplyEnded():
                return self._answers.ended(result)
            case ReplyFailed():
                return self._answers.failed(result)
            case Watched():
                return self._takes.watched(result)
            case WatchFailed(message):
                return [ErrorSaid(error=errors.broke_down("speech detector", message).problem(UNSET))]
            case TakeHeard():
                return self._takes.heard(result)
            case TakeFailed():
                return self._takes.failed(result)
            case Woken(name):
                return self._answers.rings(name) if name.startswith(LATER) else self._takes.idle(name)
            case _:
                assert_never(result)

    def _create_response(self, message: CreateResponse) -> Outs | Refusal:
        if self._room.session.type == "transcription":
            return errors.transcription_only()
        asked = message.response
        return self._answers.create(asked if isinstance(asked, ResponseConfig) else ResponseConfig())

    def _update(self, message: UpdateSession | UpdateTranscriptionSession) -> Outs | Refusal:
        room = self._room
        after = merged(room.session, message.session, audio_said=room.voice_used)
        if isinstance(after, Refusal):
            return after
        if vad_of(after) is not None and not self._vad_here:
            return errors.no_detector()
        room.session = after
        kind = SessionUpdated if isinstance(message, UpdateSession) else TranscriptionSessionUpdated
        return [kind(session=after), *self._takes.configure()]

    # ----------------------------------------------------------------------------- the way out

    def _refused(self, refusal: Refusal, event_id: str | UnsetType = UNSET) -> Outs:
        return self._finished([ErrorSaid(error=refusal.problem(event_id))])

    def _finished(self, said: Outs) -> Outs:
        """Names for all events, the dialect's own choice of them, and the idle clock when an answer has
        ended.
        """
        left, self._answers.playback_left_s = self._answers.playback_left_s, None
        if left is not None:
            said = said + self._takes.arm_idle(left)
        finished: Outs = []
        for one in said:
            if not isinstance(one, ServerMessage):
                finished.append(one)
            elif not self._beta:
                finished.append(self._named(one))
            elif isinstance(one, ItemAdded):
                created = ItemCreated(item=one.item, previous_item_id=one.previous_item_id)
                finished.append(self._named(created))
            elif not isinstance(one, ItemDone):
                finished.append(self._named(one))
        return finished

    def _named(self, message: ServerMessage) -> ServerMessage:
        return msgspec.structs.replace(message, event_id=self._room.ids("event"))


def _event_id(raw: object) -> str | UnsetType:
    named = raw.get("event_id") if isinstance(raw, dict) else None
    return named if isinstance(named, str) else UNSET


def shapes_of(dialect: Dialect) -> dict[str, Check]:
    """What clients of a dialect may send."""
    return beta_shapes.EVENTS if dialect.NAME == "beta" else event_shapes.EVENTS


def look_at(raw: Any, known: dict[str, Check]) -> Refusal | None:
    """What is wrong with an event, if anything."""
    if not isinstance(raw, dict):
        return errors.invalid_event("An event is a JSON object.")
    if "type" not in raw:
        return errors.missing_parameter("type")
    return choice(*known)(raw["type"], "type") or known[raw["type"]](raw, "")


def configured(dialect: Dialect, session: SessionConfig, raw: Any) -> SessionConfig | Refusal:
    """A session after a raw session object of a client, as it comes with a client secret."""
    # The model of such an object is the one that the session is going to have, not a change.
    if isinstance(raw, dict):
        session = msgspec.structs.replace(session, model=str(raw.get("model") or session.model))
    update = {"type": "session.update", "session": raw}
    refusal = look_at(update, shapes_of(dialect))
    if refusal is not None:
        return refusal
    message = dialect.decode_client(json.dumps(update))
    assert isinstance(message, UpdateSession)
    return merged(session, message.session, audio_said=False)
