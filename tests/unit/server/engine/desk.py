"""One engine with counted names and a clock that stands, for the tests; it checks nothing itself."""

import base64
import json
from datetime import UTC, datetime
from typing import Any

from app.protocol import beta, ga
from app.protocol.dialect import Dialect
from app.protocol.messages import ServerMessage, SessionConfig
from app.server.engine.engine import Engine
from app.server.engine.session_context import Outs
from app.server.engine.session_rules import first_session
from app.server.ids import CountedIds
from app.server.part_ports import Recognised, VadEdge
from app.server.work import (
    Hear,
    Order,
    ReplyEnded,
    Result,
    Spoke,
    StartReply,
    StartVad,
    TakeHeard,
    Watch,
    Watched,
    Wrote,
)

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
DIALECTS: dict[str, Dialect] = {"ga": ga, "beta": beta}
MS = 48
Event = dict[str, Any]


def tone(ms: int) -> bytes:
    """Some sound that is not silence."""
    return bytes(range(48)) * ms


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


class EngineDesk:
    """``events``: what the engine said since the last call, as plain JSON; ``orders``: everything it ever
    ordered.
    """

    def __init__(
        self, dialect: str = "ga", session: SessionConfig | None = None, vad_here: bool = True
    ) -> None:
        self.dialect = DIALECTS[dialect]
        self.beta = dialect == "beta"
        self.now = NOW
        ids = CountedIds()
        first = session or first_session(ids("sess"), "pressel-practice", 1_700_000_000, beta=self.beta)
        self.engine = Engine(self.dialect, first, ids=ids, clock=lambda: self.now, vad_here=vad_here)
        self.orders: list[Order] = []
        self.opening = self._told(self.engine.opening())

    def _told(self, outs: Outs) -> list[Event]:
        events: list[Event] = []
        for out in outs:
            if isinstance(out, ServerMessage):
                text = self.dialect.encode_server(out)
                assert text, f"the dialect has no word for {out}"
                events.append(json.loads(text))
            else:
                self.orders.append(out)
        return events

    # ----------------------------------------------------------------------------- the client

    def frame(self, data: str | bytes) -> list[Event]:
        return self._told(self.engine.frame(data))

    def say(self, kind: str, **fields: Any) -> list[Event]:
        return self.frame(json.dumps({"type": kind, **fields}))

    def manual(self, transcribe: bool = False) -> list[Event]:
        """Turn detection off, the user's words written down or not."""
        written = {"model": "gpt-4o-mini-transcribe"} if transcribe else None
        if self.beta:
            return self.say(
                "session.update", session={"turn_detection": None, "input_audio_transcription": written}
            )
        audio = {"input": {"turn_detection": None, "transcription": written}}
        return self.say("session.update", session={"type": "realtime", "audio": audio})

    def append(self, ms: int) -> list[Event]:
        return self.say("input_audio_buffer.append", audio=b64(tone(ms)))

    def type_words(self, text: str = "what time is it", **more: Any) -> list[Event]:
        item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}], **more}
        return self.say("conversation.item.create", item=item)

    def error(self, kind: str, **fields: Any) -> Event:
        """The one error that this event is answered with."""
        events = self.say(kind, event_id="mine", **fields)
        assert [event["type"] for event in events] == ["error"], events
        error: Event = events[0]["error"]
        assert error["event_id"] == "mine"
        return error

    # ----------------------------------------------------------------------------- the work

    def result(self, result: Result) -> list[Event]:
        return self._told(self.engine.result(result))

    def last(self, kind: type[Any]) -> Any:
        return next(order for order in reversed(self.orders) if isinstance(order, kind))

    def count(self, kind: type[Any]) -> int:
        return sum(isinstance(order, kind) for order in self.orders)

    def heard_bytes(self, take: str) -> bytes:
        return b"".join(one.pcm for one in self.orders if isinstance(one, Hear) and one.take == take)

    def hears(self, take: str, text: str = "hello there", request: str | None = None) -> list[Event]:
        return self.result(TakeHeard(take, Recognised(text, request=request)))

    def answers(self, text: str = "It is noon.", ms: int = 1000, end: bool = True) -> list[Event]:
        """Mind and voice work the newest order."""
        reply: StartReply = self.last(StartReply)
        events = self.result(Wrote(reply.response_id, text))
        for _ in range(ms // 100 if reply.aloud else 0):
            events += self.result(Spoke(reply.response_id, tone(100)))
        return events + (self.result(ReplyEnded(reply.response_id)) if end else [])

    def watches(self, *edges: VadEdge) -> list[Event]:
        """The detector has looked at the newest sound."""
        watch: Watch = self.last(Watch)
        start: StartVad = self.last(StartVad)
        return self.result(Watched(start.epoch, len(watch.pcm), edges))

    # ----------------------------------------------------------------------------- whole turns

    def take(self, ms: int = 500, text: str = "hello there") -> str:
        """Speak, commit, be heard; returns the item's id."""
        self.append(ms)
        committed = self.say("input_audio_buffer.commit")
        item_id: str = committed[0]["item_id"]
        self.hears(item_id, text)
        return item_id

    def spoken_answer(self, ms: int = 1000) -> str:
        """A typed question with a spoken answer; returns the answer's item id."""
        self.type_words()
        self.say("response.create")
        done = self.answers(ms=ms)[-1]
        item_id: str = done["response"]["output"][0]["id"]
        return item_id


def kinds(events: list[Event]) -> list[str]:
    """The names of some events, in order, runs of the same name as one."""
    names: list[str] = []
    for event in events:
        if not names or names[-1] != event["type"]:
            names.append(event["type"])
    return names
