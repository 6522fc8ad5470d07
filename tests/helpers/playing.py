"""Random clients and random work for the practice server's engine: hypothesis strategies and the code that
runs them.
"""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from app.server.part_ports import Later, Recognised, VadEdge
from app.server.work import (
    Called,
    FinishTake,
    ReplyEnded,
    ReplyFailed,
    Spoke,
    StartReply,
    StartVad,
    TakeFailed,
    TakeHeard,
    WakeLater,
    Watch,
    Watched,
    Woken,
    Wrote,
)
from tests.unit.server.engine.desk import EngineDesk, Event, b64, tone

IDS = st.sampled_from([f"{kind}_{n}" for kind in ("item", "resp", "call", "mine") for n in (1, 2, 3, 4)])
WORDS = st.sampled_from(["", "hello", "what time is it", "ü 漢字 😀"])
Step = tuple[str, dict[str, Any]]


def steps(beta: bool) -> st.SearchStrategy[list[Step]]:
    """What a client may send, well-formed or nearly so, and markers (``#…``) at which pending work makes
    progress.
    """
    said_part = {"type": "text" if beta else "output_text"}
    part = st.one_of(
        st.builds(lambda text: {"type": "input_text", "text": text}, WORDS),
        st.builds(lambda ms: {"type": "input_audio", "audio": b64(tone(ms))}, st.sampled_from([0, 40, 200])),
    )
    message = st.builds(
        lambda parts, name: {"type": "message", "role": "user", "content": parts, **name},
        st.lists(part, max_size=2),
        st.one_of(st.just({}), st.builds(lambda n: {"id": n}, IDS)),
    )
    said = st.builds(
        lambda text: {"type": "message", "role": "assistant", "content": [{**said_part, "text": text}]}, WORDS
    )
    output = st.builds(lambda n: {"type": "function_call_output", "call_id": n, "output": "noon"}, IDS)
    item = st.one_of(message, said, output)
    reference = st.builds(lambda n: {"type": "item_reference", "id": n}, IDS)
    modality = "modalities" if beta else "output_modalities"
    tokens = "max_response_output_tokens" if beta else "max_output_tokens"
    response = st.fixed_dictionaries(
        {},
        optional={
            "conversation": st.sampled_from(["auto", "none"]),
            modality: st.sampled_from([["text"], ["text", "audio"] if beta else ["audio"]]),
            tokens: st.sampled_from([1, 10, "inf"]),
            "metadata": st.just({"a": "b"}),
            "input": st.lists(st.one_of(message, reference), max_size=2),
            "tool_choice": st.just("none"),
        },
    )
    detection = st.sampled_from(
        [
            None,
            {"type": "server_vad"},
            {"type": "server_vad", "create_response": False, "interrupt_response": False},
        ]
    )
    heard = st.sampled_from([None, {"model": "whisper-1"}])
    wire = st.sampled_from(
        ["pcm16", "g711_ulaw"] if beta else [{"type": "audio/pcm", "rate": 24000}, {"type": "audio/pcma"}]
    )
    voice = st.sampled_from(["marin", "ash"])
    if beta:
        session = st.fixed_dictionaries(
            {},
            optional={
                "turn_detection": detection,
                "input_audio_transcription": heard,
                "input_audio_format": wire,
                "output_audio_format": wire,
                "voice": voice,
            },
        )
    else:
        side = st.fixed_dictionaries(
            {}, optional={"turn_detection": detection, "transcription": heard, "format": wire}
        )
        out = st.fixed_dictionaries({}, optional={"voice": voice, "format": wire})
        session = st.fixed_dictionaries(
            {"type": st.just("realtime")},
            optional={"audio": st.fixed_dictionaries({}, optional={"input": side, "output": out})},
        )

    def event(kind: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Step]:
        return st.tuples(st.just(kind), st.fixed_dictionaries(fields))

    work = st.sampled_from(
        ["heard", "ear failed", "wrote", "spoke", "called", "ended", "failed", "watched", "woken"]
    )
    return st.lists(
        st.one_of(
            event("session.update", session=session),
            event(
                "input_audio_buffer.append",
                audio=st.sampled_from([b64(tone(ms)) for ms in (0, 40, 120, 900)]),
            ),
            event("input_audio_buffer.commit"),
            event("input_audio_buffer.clear"),
            event("conversation.item.create", item=item),
            event("conversation.item.create", item=item, previous_item_id=IDS),
            event("conversation.item.retrieve", item_id=IDS),
            event("conversation.item.delete", item_id=IDS),
            event(
                "conversation.item.truncate",
                item_id=IDS,
                content_index=st.just(0),
                audio_end_ms=st.integers(-1, 400),
            ),
            event("response.create"),
            event("response.create", response=response),
            event("response.cancel"),
            event("response.cancel", response_id=IDS),
            st.tuples(work.map(lambda name: f"#{name}"), st.just({})),
            st.tuples(work.map(lambda name: f"#{name}"), st.just({})),
        ),
        max_size=40,
    )


def play(desk: EngineDesk, script: list[Step]) -> list[Event]:
    """Run the steps; returns everything the engine sent, its opening included."""
    events = list(desk.opening)
    for kind, fields in script:
        events += _work(desk, kind[1:]) if kind.startswith("#") else desk.say(kind, **fields)
    return events


def finish(desk: EngineDesk) -> list[Event]:
    """Complete all pending work."""
    events: list[Event] = []
    for take in [order.take for order in desk.orders if isinstance(order, FinishTake)]:
        events += desk.result(TakeHeard(take, Recognised("hello")))
    seen = 0
    while seen < len(desk.orders):
        order = desk.orders[seen]
        seen += 1
        if isinstance(order, StartReply):
            events += desk.result(ReplyEnded(order.response_id))
    return events


def _work(desk: EngineDesk, what: str) -> list[Event]:
    """Advance the newest order of a kind, if there is one."""
    newest: dict[type[Any], Any] = {type(order): order for order in desk.orders}
    reply: Any = newest.get(StartReply)
    take: Any = newest.get(FinishTake)
    moves: dict[str, tuple[bool, Callable[[], Any]]] = {
        "heard": (take is not None, lambda: TakeHeard(take.take, Recognised("hello"))),
        "ear failed": (take is not None, lambda: TakeFailed(take.take, "broken")),
        "wrote": (reply is not None, lambda: Wrote(reply.response_id, "It is noon.")),
        "spoke": (reply is not None and reply.aloud, lambda: Spoke(reply.response_id, tone(100))),
        "called": (reply is not None, lambda: Called(reply.response_id, "clock", "{}")),
        "ended": (reply is not None, lambda: ReplyEnded(reply.response_id, (Later(1.0, "Time is up."),))),
        "failed": (reply is not None, lambda: ReplyFailed(reply.response_id, "broken")),
        "watched": (Watch in newest, lambda: _watched(newest)),
        "woken": (WakeLater in newest, lambda: Woken(newest[WakeLater].name)),
    }
    possible, result = moves[what]
    return desk.result(result()) if possible else []


def _watched(newest: dict[type[Any], Any]) -> Watched:
    watch, start = newest[Watch], newest[StartVad]
    edges = (
        (VadEdge("started", 10), VadEdge("ended", 35)) if len(watch.pcm) > 1920 else (VadEdge("started", 5),)
    )
    return Watched(start.epoch, len(watch.pcm), edges)
