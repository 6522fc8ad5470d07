"""A server that streams a canned answer as fast as it can or paced; a process of its own, so that its work is not counted."""

import asyncio
import base64
import json
import sys
import time
from collections.abc import Iterator

from websockets.asyncio.server import ServerConnection, serve

WORDS = "It is quite a long answer with many words in it. "


def event(kind: str, **fields: object) -> str:
    """One event, its sending time in its id."""
    return json.dumps({"type": kind, "event_id": f"event_{time.monotonic_ns()}", **fields})


def answer(seconds: int, delta_ms: int) -> Iterator[str]:
    """The events of an answer of so many seconds."""
    pcm = base64.b64encode(b"\x10\x00" * (24 * delta_ms)).decode()
    ids = {"response_id": "resp_1", "item_id": "item_1", "output_index": 0, "content_index": 0}
    yield event("response.created", response={"id": "resp_1", "object": "realtime.response", "output": []})
    item = {"id": "item_1", "type": "message", "role": "assistant", "content": []}
    yield event("response.output_item.added", response_id="resp_1", output_index=0, item=item)
    yield event("conversation.item.added", item=item)
    for _ in range(seconds * 1000 // delta_ms):
        yield event("response.output_audio_transcript.delta", **ids, delta=WORDS[:12])
        yield event("response.output_audio.delta", **ids, delta=pcm)
    yield event("response.done", response={"id": "resp_1", "status": "completed", "output": []})


async def talk(ws: ServerConnection) -> None:
    """Configure whoever comes, and stream when asked to."""
    assert ws.request is not None
    paced = "mode=paced" in ws.request.path
    session = {"type": "realtime", "object": "realtime.session", "id": "sess_1", "model": "gpt-realtime"}
    await ws.send(event("session.created", session=session))
    async for text in ws:
        kind = json.loads(text)["type"]
        if kind == "session.update":
            await ws.send(event("session.updated", session=session))
        elif kind == "response.create" and paced:
            for line in answer(100, 250):
                await ws.send(line)
                await asyncio.sleep(0.01)
        elif kind == "response.create":
            for line in answer(300, 250):
                await ws.send(line)


async def main() -> None:
    """Serve until the standard input ends."""
    async with serve(talk, "127.0.0.1", 0, compression=None, max_size=None) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
