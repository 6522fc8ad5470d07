"""What a model costs, as a dated table, and the arithmetic on it; an estimate, never an invoice.

US dollars per million tokens, from the public price pages of the models (developers.openai.com) as of
``AS_OF``. An unknown model has no price: then only tokens are shown.
"""

from dataclasses import dataclass

from app.core.state import Spent

AS_OF = "2026-11"
MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """Dollars per million tokens. Cached input has one price per kind."""

    text_in: float
    text_cached: float
    text_out: float
    audio_in: float
    audio_cached: float
    audio_out: float
    image_in: float


_LARGE = Price(4.00, 0.40, 24.00, 32.00, 0.40, 64.00, 5.00)
_OLDER = Price(4.00, 0.40, 16.00, 32.00, 0.40, 64.00, 5.00)
_SMALL = Price(0.60, 0.06, 2.40, 10.00, 0.30, 20.00, 0.80)

PRICES: dict[str, Price] = {
    "gpt-realtime-2.1": _LARGE,
    "gpt-realtime-2": _LARGE,
    "gpt-realtime-2.1-mini": _SMALL,
    "gpt-realtime-1.5": _OLDER,
    "gpt-realtime": _OLDER,
    "gpt-realtime-2025-08-28": _OLDER,
    "gpt-realtime-mini": _SMALL,
    "gpt-realtime-mini-2025-10-06": _SMALL,
    "gpt-realtime-mini-2025-12-15": _SMALL,
}

# Dollars per minute of the person's own sound, which a second model transcribes and the service bills apart.
TRANSCRIPTION: dict[str, float] = {
    "gpt-transcribe": 0.0045,
    "gpt-live-transcribe": 0.017,
    "gpt-realtime-whisper": 0.017,
    "gpt-4o-transcribe": 0.006,
    "gpt-4o-mini-transcribe": 0.003,
    "whisper-1": 0.006,
}


def tokens(spent: Spent) -> int:
    """All tokens of the session, in and out."""
    return spent.text_in + spent.audio_in + spent.image_in + spent.text_out + spent.audio_out


def cost(spent: Spent, model: str) -> float | None:
    """Dollars spent on the model itself, or None when its price is unknown."""
    price = PRICES.get(model)
    if price is None:
        return None
    # The server counts cached tokens among the input tokens, so they are taken out of the full price.
    return (
        max(0, spent.text_in - spent.cached_text) * price.text_in
        + spent.cached_text * price.text_cached
        + max(0, spent.audio_in - spent.cached_audio) * price.audio_in
        + spent.cached_audio * price.audio_cached
        + spent.image_in * price.image_in
        + spent.text_out * price.text_out
        + spent.audio_out * price.audio_out
    ) / MILLION


def transcription_cost(spent: Spent, transcriber: str) -> float | None:
    """Dollars for the transcription of what the person said, or None when its price is unknown."""
    price = TRANSCRIPTION.get(transcriber)
    return None if price is None else spent.transcribed_seconds / 60 * price
