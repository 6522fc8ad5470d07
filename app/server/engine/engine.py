"""The practice server's engine: turns client events and finished work into server events and orders.

One engine serves one connection. It does no I/O and is deterministic: ids and time are injected, and what
takes long (ear, mind, voice) is ordered as a value and comes back as a value (``app.server.work``).
"""

from datetime import UTC, datetime
from typing import Any, assert_never

import msgspec
from msgspec import UNSET, UnsetType

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
from app.server.checks.client_events import ClientEvents, RefusedEvent, read_session
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
    """Now, in this machine's time zone."""
    return datetime.now(UTC).astimezone()


class Engine:
    """One session. ``vad_here``: there is a speech detector, so turn detection may be switched on.
    ``deployed``: opened by the name of a deployment, which says nothing of the model's (Azure).
    """

    def __init__(
        self,
        dialect: Dialect,
        session: SessionConfig,
        *,
        ids: Ids,
        clock: Clock,
        vad_here: bool = True,
        deployed: bool = False,
    ) -> None:
        self._beta = dialect.NAME == "beta"
        self._events = ClientEvents(dialect)
        self._vad_here = vad_here
        self._deployed = deployed
        self._shared = SessionContext(ids=ids, clock=clock, session=session, conversation_id=ids("conv"))
        self._answers = Answers(self._shared)
        self._takes = InputTakes(self._shared, self._answers)

    # ----------------------------------------------------------------------------- the three ways in

    def opening(self) -> Outs:
        """The first events of a connection."""
        shared = self._shared
        said: Outs = [
            SessionCreated(session=shared.session),
            ConversationCreated(
                conversation=ConversationInfo(id=shared.conversation_id, object="realtime.conversation")
            ),
        ]
        return self._finished(said + self._takes.configure())

    def frame(self, data: str | bytes) -> Outs:
        """One frame from the client, whatever is in it."""
        message = self._events.read(data)
        if isinstance(message, RefusedEvent):
            return self._refused(message.refusal, message.event_id)
        return self.receive(message)

    def receive(self, message: ClientMessage) -> Outs:
        """One event from the client."""
        said = self._dispatch(message)
        if isinstance(said, Refusal):
            return self._refused(said, message.event_id)
        return self._finished(said)

    def result(self, result: Result) -> Outs:
        """A result of work that was ordered."""
        return self._finished(self._worked(result))

    def expire(self, minutes: int) -> Outs:
        """The session has reached its longest duration: an error, then the close of the connection."""
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
                return items.create(self._shared, message)
            case RetrieveItem():
                return items.retrieve(self._shared, message)
            case TruncateItem():
                return items.truncate(self._shared, message)
            case DeleteItem():
                return items.delete(self._shared, message)
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
        if self._shared.session.type == "transcription":
            return errors.transcription_only()
        asked = message.response
        return self._answers.create(asked if isinstance(asked, ResponseConfig) else ResponseConfig())

    def _update(self, message: UpdateSession | UpdateTranscriptionSession) -> Outs | Refusal:
        shared = self._shared
        change = message.session
        if self._deployed:
            change = msgspec.structs.replace(change, model=UNSET)
        after = merged(shared.session, change, audio_said=shared.voice_used)
        if isinstance(after, Refusal):
            return after
        if vad_of(after) is not None and not self._vad_here:
            return errors.no_detector()
        shared.session = after
        kind = SessionUpdated if isinstance(message, UpdateSession) else TranscriptionSessionUpdated
        return [kind(session=after), *self._takes.configure()]

    # ----------------------------------------------------------------------------- the way out

    def _refused(self, refusal: Refusal, event_id: str | UnsetType = UNSET) -> Outs:
        return self._finished([ErrorSaid(error=refusal.problem(event_id))])

    def _finished(self, said: Outs) -> Outs:
        """Give each event its id, in the dialect's own choice of events."""
        # Every way in ends here, so this is where a completed answer starts the idle clock: the answering
        # side cannot, because it does not know the recording side.
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
                # The beta tells of an item once (item.created); GA does it with item.added and item.done.
                created = ItemCreated(item=one.item, previous_item_id=one.previous_item_id)
                finished.append(self._named(created))
            elif not isinstance(one, ItemDone):
                finished.append(self._named(one))
        return finished

    def _named(self, message: ServerMessage) -> ServerMessage:
        return msgspec.structs.replace(message, event_id=self._shared.ids("event"))


def configured(dialect: Dialect, session: SessionConfig, raw: Any) -> SessionConfig | Refusal:
    """A session configured by the raw session object that came with a client secret."""
    # An update may not change the model; here it is the one that the session is opened with.
    if isinstance(raw, dict):
        session = msgspec.structs.replace(session, model=str(raw.get("model") or session.model))
    change = read_session(dialect, raw)
    return change if isinstance(change, Refusal) else merged(session, change, audio_said=False)
