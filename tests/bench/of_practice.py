"""The built-in server by itself: first audio after commit on recorded speech, memory, understanding."""

import asyncio
import base64
import json
import re
import subprocess
import sys
import time

from websockets.asyncio.client import ClientConnection, connect

from app.server.ear.ear import SphinxEar, load
from app.server.mind.catalogue import REQUESTS
from app.server.voice.voice import system_voice
from tests.bench.memory import resident_mb
from tests.bench.rows import Row, at_least, at_most, middle, percentile
from tests.helpers.recordings import READ, recording, there

HUMAN_GAP_MS = 200
"""Between two people's turns (Levinson and Torreira 2015)."""
CHUNK_MS = 40
ROUNDS = 4
PLAIN = re.compile(r"[a-z' ]+ [a-z' ]+")
"""Spoken forms without choices and places to fill, of two words at least."""


async def _until(ws: ClientConnection, *kinds: str) -> str:
    async for text in ws:
        kind: str = json.loads(text)["type"]
        if kind in kinds:
            return kind
        assert kind != "error", text
    raise AssertionError("the server hung up")


async def _ask(ws: ClientConnection, pcm: bytes) -> float:
    """Send a clip in real time; returns the milliseconds from the commit to the first audio."""
    loop = asyncio.get_running_loop()
    begun = loop.time()
    size = 48 * CHUNK_MS
    for at in range(0, len(pcm), size):
        await asyncio.sleep(max(0.0, begun + (at + size) / 48_000 - loop.time()))
        audio = base64.b64encode(pcm[at : at + size]).decode()
        await ws.send(json.dumps({"type": "input_audio_buffer.append", "audio": audio}))
    asked = time.monotonic()
    await ws.send('{"type":"input_audio_buffer.commit"}')
    await ws.send('{"type":"response.create"}')
    await _until(ws, "response.output_audio.delta")
    waited = (time.monotonic() - asked) * 1000
    await ws.send('{"type":"response.cancel"}')
    await _until(ws, "response.done")
    return waited


async def _talk(url: str, key: str, clips: list[bytes]) -> list[float]:
    headers = {"Authorization": f"Bearer {key}"}
    async with connect(url, additional_headers=headers, compression=None, max_size=None) as ws:
        await _until(ws, "session.created")
        pcm = {"type": "audio/pcm", "rate": 24_000}
        sound = {"input": {"format": pcm, "turn_detection": None}, "output": {"format": pcm}}
        session = {"type": "realtime", "output_modalities": ["audio"], "audio": sound}
        await ws.send(json.dumps({"type": "session.update", "session": session}))
        await _until(ws, "session.updated")
        await _ask(ws, clips[0])  # the recogniser may still be loading
        return [await _ask(ws, clip) for _ in range(ROUNDS) for clip in clips]


def _understood() -> tuple[float, float]:
    """The share of spoken requests that were recognised, and of read speech mistaken for one."""
    load()
    ear, voice = SphinxEar(), system_voice()

    def request(pcm: bytes) -> str | None:
        ear.start()
        for at in range(0, len(pcm), 1920):
            ear.feed(pcm[at : at + 1920])
        return ear.finish().request

    silence = bytes(9_600)
    asked = [
        (one.name, silence + b"".join(voice.speak(form, voice=timbre, speed=0.95)) + silence)
        for one in REQUESTS
        for form in one.spoken
        if PLAIN.fullmatch(form)
        for timbre in ("ash", "alloy", "sage")
    ]
    right = [request(pcm) == name for name, pcm in asked]
    wrong = [request(recording(path)) is not None for path in READ if there(path)]
    return sum(right) / len(right), sum(wrong) / max(1, len(wrong))


def run() -> list[Row]:
    """Run the server as a process of its own and send clips in real time."""
    clips = [recording(path) for path in READ if there(path)]
    assert clips, "no recorded speech: pocketsphinx-testdata and alsa-utils are not installed"
    short = [clip for clip in clips if len(clip) < 48_000 * 3.5] or clips
    command = [sys.executable, "-m", "app", "serve", "--json", "--parent"]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        told = json.loads(server.stdout.readline())
        waits = asyncio.run(_talk(told["url"], told["key"], short))
        memory = resident_mb(server.pid)
    finally:
        server.communicate("")
    right, wrong = _understood()
    gap = "gap between people's turns"
    return [
        at_most(
            "practice: commit to first audio, p95", percentile(waits, 0.95), "ms", 100, HUMAN_GAP_MS, gap
        ),
        at_most("practice: commit to first audio, median", middle(waits), "ms", 100, HUMAN_GAP_MS, gap),
        at_most("practice: memory of the server in use", memory, "MB", 120),
        at_least("practice: spoken requests understood", right * 100, "%", 90),
        at_most("practice: read speech taken for a request", wrong * 100, "%", 0),
    ]
