"""What a model costs, as a dated table, and the arithmetic on it; an estimate, never an invoice.

US dollars from the public price pages of the models (developers.openai.com) as of ``AS_OF``. They are the
prices of ``SERVICE`` alone: a model of the same name elsewhere, or one that is not listed, has no price.
"""

from dataclasses import dataclass

from app.core.settings.server_address import OPENAI
from app.core.values.bill import PRACTICE, Bill, Task

AS_OF = "2026-11"
SERVICE = OPENAI
MILLION = 1_000_000
TOKENS_A_MINUTE = 600
"""Of the person's sound: one for each 100 ms (OpenAI's guide to the costs of Realtime)."""


@dataclass(frozen=True, slots=True)
class Price:
    """Dollars per million tokens."""

    text_in: float
    text_cached: float
    text_out: float
    audio_in: float
    audio_cached: float
    audio_out: float
    image_in: float
    image_cached: float


_LARGE = Price(4.00, 0.40, 24.00, 32.00, 0.40, 64.00, 5.00, 0.50)
_OLDER = Price(4.00, 0.40, 16.00, 32.00, 0.40, 64.00, 5.00, 0.50)
_SMALL = Price(0.60, 0.06, 2.40, 10.00, 0.30, 20.00, 0.80, 0.08)

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


@dataclass(frozen=True, slots=True)
class TranscriptionPrice:
    """Dollars per minute of the person's sound, and per million tokens in and out where those are billed."""

    minute: float
    tokens: tuple[float, float] | None = None


_BY_TOKENS, _BY_TOKENS_SMALL = TranscriptionPrice(0.006, (2.5, 10.0)), TranscriptionPrice(0.003, (1.25, 5.0))
TRANSCRIPTION: dict[str, TranscriptionPrice] = {
    "gpt-transcribe": TranscriptionPrice(0.0045),
    "gpt-live-transcribe": TranscriptionPrice(0.017),
    "gpt-realtime-whisper": TranscriptionPrice(0.017),
    "gpt-4o-transcribe": _BY_TOKENS,
    "gpt-4o-mini-transcribe": _BY_TOKENS_SMALL,
    "whisper-1": TranscriptionPrice(0.006),
}


@dataclass(frozen=True, slots=True)
class BillPart:
    """One line of a bill. ``kind``: a name of ``Counts``; ``amount``: tokens, or seconds of sound for
    ``seconds``; ``dollars``: None if the price is not known.
    """

    kind: str
    amount: float
    dollars: float | None


def parts(bill: Bill) -> tuple[BillPart, ...]:
    """What was used, by kind, without the kinds of which nothing was. What was cached is not in ``text_in``
    and its like here, though a server counts it there.
    """
    amounts = _amounts(bill)
    rates = _rates(bill)
    return tuple(
        BillPart(kind, amount, None if rates is None else amount * rates.get(kind, 0.0))
        for kind, amount in amounts.items()
        if amount
    )


def _amounts(bill: Bill) -> dict[str, float]:
    counts = bill.counts
    return {
        "audio_in": max(0, counts.audio_in - counts.cached_audio),
        "cached_audio": counts.cached_audio,
        "text_in": max(0, counts.text_in - counts.cached_text),
        "cached_text": counts.cached_text,
        "image_in": max(0, counts.image_in - counts.cached_image),
        "cached_image": counts.cached_image,
        "audio_out": counts.audio_out,
        "text_out": counts.text_out,
        "seconds": counts.seconds,
    }


def _rates(bill: Bill) -> dict[str, float] | None:
    """Dollars per token, or per second, of each kind; None if they are not known. Practice is free."""
    if bill.service == PRACTICE:
        return {}
    if bill.service != SERVICE:
        return None
    if bill.task is Task.TRANSCRIPT:
        return _transcript_rates(bill.model)
    if (price := PRICES.get(bill.model)) is None:
        return None
    return {
        "text_in": price.text_in / MILLION,
        "cached_text": price.text_cached / MILLION,
        "text_out": price.text_out / MILLION,
        "audio_in": price.audio_in / MILLION,
        "cached_audio": price.audio_cached / MILLION,
        "audio_out": price.audio_out / MILLION,
        "image_in": price.image_in / MILLION,
        "cached_image": price.image_cached / MILLION,
    }


def _transcript_rates(model: str) -> dict[str, float] | None:
    if (price := TRANSCRIPTION.get(model)) is None:
        return None
    rates = {"seconds": price.minute / 60}
    if price.tokens is None:  # it is billed by the minute even where tokens are reported
        return {**rates, "audio_in": price.minute / TOKENS_A_MINUTE}
    given, made = price.tokens
    return {**rates, "audio_in": given / MILLION, "text_in": given / MILLION, "text_out": made / MILLION}


def cost(bill: Bill) -> float | None:
    """Dollars, or None when the price is not known; practice costs nothing."""
    if _rates(bill) is None:
        return None
    return sum(part.dollars or 0.0 for part in parts(bill))


def total(bills: tuple[Bill, ...]) -> float:
    """Dollars of all bills whose price is known."""
    return sum(cost(bill) or 0.0 for bill in bills)


def tokens(bills: tuple[Bill, ...]) -> int:
    """All tokens, in and out."""
    counts = (bill.counts for bill in bills)
    return sum(c.text_in + c.audio_in + c.image_in + c.text_out + c.audio_out for c in counts)
