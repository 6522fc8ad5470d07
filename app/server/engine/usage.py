"""How many tokens a response would have cost: plausible figures after the service's rules of thumb.

User sound 1 token per 100 ms, assistant sound 1 per 50 ms, text 1 per four characters; the whole conversation
is input again for each response, and what was input before counts as cached.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.protocol.messages import CachedTokens, InputTokens, OutputTokens, Usage
from app.server.engine.item_store import ItemRecord

USER_MS = 100
ASSISTANT_MS = 50
CHARACTERS = 4


@dataclass(frozen=True, slots=True)
class Tokens:
    """Counts by modality."""

    text: int = 0
    audio: int = 0

    def __add__(self, other: "Tokens") -> "Tokens":
        return Tokens(self.text + other.text, self.audio + other.audio)

    def least(self, other: "Tokens") -> "Tokens":
        return Tokens(min(self.text, other.text), min(self.audio, other.audio))

    @property
    def total(self) -> int:
        return self.text + self.audio


def of_text(text: str) -> int:
    return -(-len(text) // CHARACTERS)


def of_user_audio(ms: int) -> int:
    return -(-ms // USER_MS)


def of_assistant_audio(ms: int) -> int:
    return -(-ms // ASSISTANT_MS)


def of_entry(entry: ItemRecord) -> Tokens:
    """What an item costs as input."""
    call = f"{entry.item.name or ''}{entry.item.arguments or ''}{entry.item.output or ''}"
    if entry.spoken:
        return Tokens(of_text(call), of_user_audio(entry.ms))
    if entry.ms:
        return Tokens(of_text(entry.words), of_assistant_audio(entry.ms))
    return Tokens(of_text(call) + of_text(entry.text()))


def of_input(instructions: str, entries: Iterable[ItemRecord]) -> Tokens:
    return sum((of_entry(entry) for entry in entries), Tokens(of_text(instructions)))


def usage(given: Tokens, made: Tokens, cached: Tokens) -> Usage:
    """The figures as a response reports them."""
    return Usage(
        total_tokens=given.total + made.total,
        input_tokens=given.total,
        output_tokens=made.total,
        input_token_details=InputTokens(
            text_tokens=given.text,
            audio_tokens=given.audio,
            image_tokens=0,
            cached_tokens=cached.total,
            cached_tokens_details=CachedTokens(
                text_tokens=cached.text, audio_tokens=cached.audio, image_tokens=0
            ),
        ),
        output_token_details=OutputTokens(text_tokens=made.text, audio_tokens=made.audio),
    )
