"""The listener on the wire hands everything on, unchanged and in order, and can play the sound back."""

import asyncio
import base64
import json

import numpy as np
import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from tests.rig.wiretap import Wiretap

RAMP = np.arange(-500, 500, dtype="<i2")


async def _answering(connection: ServerConnection) -> None:
    assert connection.request
    assert connection.request.path == "/v1/realtime?model=m"
    assert connection.request.headers["Authorization"] == "Bearer key"
    async for text in connection:
        event = json.loads(text)
        if event["type"] == "bye":
            await connection.close(4321, "enough")
        delta = base64.b64encode(RAMP.tobytes()).decode()
        await connection.send(
            json.dumps({"type": "response.output_audio.delta", "item_id": "i", "delta": delta})
        )


async def test_both_directions_are_noted() -> None:
    async with serve(_answering, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        tap = Wiretap(f"ws://127.0.0.1:{port}/v1/realtime")
        await asyncio.to_thread(tap.__enter__)
        headers = {"Authorization": "Bearer key"}
        async with connect(f"{tap.url}?model=m", additional_headers=headers, proxy=None) as client:
            sound = base64.b64encode(RAMP.tobytes()).decode()
            await client.send(json.dumps({"type": "input_audio_buffer.append", "audio": sound}))
            await client.recv()
            await client.send(json.dumps({"type": "bye"}))
            with pytest.raises(ConnectionClosed) as closed:
                [await client.recv() for _ in range(3)]
        assert closed.value.rcvd
        assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (4321, "enough")
        await asyncio.to_thread(tap.__exit__, None, None, None)
    assert [(m.side, m.type) for m in tap.messages][:2] == [
        ("client", "input_audio_buffer.append"),
        ("server", "response.output_audio.delta"),
    ]
    assert np.array_equal(tap.spoken()[:1000] * 32_768, RAMP)
    assert np.array_equal(tap.heard() * 32_768, RAMP)
    assert "client bye" in tap.summary()
    assert tap.dials == 1
