"""Streams a canned answer, at full speed or paced; a separate process, so that its work is not counted."""

import asyncio
import base64
import json
import sys
import time
from collections.abc import Iterator

from websockets.asyncio.server import ServerConnection, serve

WORDS = "It is quite "
ANSWER_S, DELTA_MS = 15, 250
BLAST_ANSWERS = 20
PACED_DELTAS, PACE_S = 400, 0.01


def event(kind: str, **fields: object) -> str:
    """One event, with its sending time in its id."""
    return json.dumps({"type": kind, "event_id": f"event_{time.monotonic_ns()}", **fields})


def answer(number: int, deltas: int) -> Iterator[str]:
    """Generate the events of one answer lazily."""
    pcm = base64.b64encode(bytes(range(1, 241)) * (48 * DELTA_MS // 240)).decode()
    response, name = f"resp_{number}", f"item_{number}"
    ids = {"response_id": response, "item_id": name, "output_index": 0, "content_index": 0}
    whole = {"id": response, "object": "realtime.response", "output": [], "status": "in_progress"}
    item = {"id": name, "object": "realtime.item", "type": "message", "role": "assistant", "content": []}
    part = {"type": "audio", "transcript": ""}
    yield event("response.created", response=whole)
    yield event("response.output_item.added", response_id=response, output_index=0, item=item)
    yield event("conversation.item.added", previous_item_id=None, item=item)
    yield event("response.content_part.added", **ids, part=part)
    for _ in range(deltas):
        yield event("response.output_audio_transcript.delta", **ids, delta=WORDS)
        yield event("response.output_audio.delta", **ids, delta=pcm)
    yield event("response.output_audio.done", **ids)
    yield event("response.output_audio_transcript.done", **ids, transcript=WORDS * deltas)
    yield event("response.content_part.done", **ids, part=part)
    yield event("response.output_item.done", response_id=response, output_index=0, item=item)
    yield event("response.done", response=whole | {"status": "completed"})


async def _stream(ws: ServerConnection, paced: bool) -> None:
    if paced:
        for line in answer(0, PACED_DELTAS):
            await ws.send(line)
            if ".output_audio.delta" in line[:60]:
                await asyncio.sleep(PACE_S)
    else:
        # All events are made before the first is sent: otherwise a fast client would be charged a wake-up for
        # each.
        for line in [
            line for number in range(BLAST_ANSWERS) for line in answer(number, ANSWER_S * 1000 // DELTA_MS)
        ]:
            await ws.send(line)


async def talk(ws: ServerConnection) -> None:
    """Configure any client, and stream on request."""
    assert ws.request is not None
    paced = "mode=paced" in ws.request.path
    session = {"type": "realtime", "object": "realtime.session", "id": "sess_1", "model": "gpt-realtime"}
    await ws.send(event("session.created", session=session))
    async for text in ws:
        head = text[:60] if isinstance(text, str) else text[:60].decode()
        if "session.update" in head:
            await ws.send(event("session.updated", session=session))
        elif "response.create" in head:
            await _stream(ws, paced)
            await ws.send(event("bench.end"))


async def main() -> None:
    """Serve until the standard input closes."""
    async with serve(talk, "127.0.0.1", 0, compression=None, max_size=None) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
