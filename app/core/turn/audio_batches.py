"""Packs sound that waited into few appends. When, and whether, anything is sent is decided elsewhere."""

from collections.abc import Iterable

from app.core.messages.effects.line_effects import Say
from app.protocol.messages import AppendAudio
from app.protocol.pcm import BYTES_PER_SECOND

LONGEST = BYTES_PER_SECOND
"""Of the sound in one append: a second. A take of ten minutes is 600 messages then, not 15,000."""


def appends(frames: Iterable[bytes]) -> tuple[Say, ...]:
    """The frames in their order, joined up to a second; a frame is never cut."""
    packs: list[list[bytes]] = []
    room = 0
    for pcm in frames:
        if len(pcm) > room or not packs:
            packs.append([])
            room = LONGEST
        packs[-1].append(pcm)
        room -= len(pcm)
    return tuple(Say(AppendAudio(audio=pack[0] if len(pack) == 1 else b"".join(pack))) for pack in packs)
