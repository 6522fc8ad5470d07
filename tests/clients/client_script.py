"""What each of the clients says, and how its program tells what came of it: a JSON object on its last line.

It runs in the environments of the clients, so it imports nothing but the standard library.
"""

import asyncio
import dataclasses
import json
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

RATE = 24_000
CLOCK = "14:05"
TYPED, TOLD, LONG = "hello", "what time is it", "tell me a long story"


@dataclass
class ClientReport:
    """What the client reported: answers in words, transcripts of our voice, sound, functions, errors."""

    said: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    sound_bytes: int = 0
    called: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class ForeignClient(Protocol):
    """A client, behind the two things that a person does with it."""

    async def ask(self, words: str, *, leave: bool = False) -> None:
        """One typed question up to its answer; ``leave``: interrupt the answer when it can be heard."""

    async def speak(self, pcm: bytes) -> None:
        """One spoken question (24 kHz mono s16le) up to its answer."""


async def talk(talker: ForeignClient, pcm: bytes) -> None:
    """Typed, spoken, with a function, interrupted, and once more after that."""
    await talker.ask(TYPED)
    await talker.speak(pcm)
    await talker.ask(TOLD)
    await talker.ask(LONG, leave=True)
    await talker.ask(TYPED)


def run(main: Callable[[str, str, bytes, ClientReport], Awaitable[None]]) -> None:
    """Run a program with URL, key and sound file from the command line."""
    url, key, sound = sys.argv[1:]
    pcm = Path(sound).read_bytes()
    seen = ClientReport()

    async def within() -> None:
        async with asyncio.timeout(60):
            await main(url, key, pcm, seen)

    try:
        asyncio.run(within())
    finally:
        sys.stdout.write(f"\n{json.dumps(dataclasses.asdict(seen))}\n")
