"""The arithmetic of cost, by hand; no price is fetched."""

import pytest

from app.core.service.prices import PRICES, SERVICE, TRANSCRIPTION, BillPart, cost, parts, tokens, total
from app.core.settings.settings import MODELS, TRANSCRIBERS
from app.core.values.bill import PRACTICE, Bill, Counts, Task


def bill(model: str, task: Task = Task.ANSWER, service: str = SERVICE, **counts: float) -> Bill:
    return Bill(service, model, task, 1, Counts(**counts))  # type: ignore[arg-type]


def test_cached_tokens_are_part_of_those_in_and_cost_less() -> None:
    spent = bill("gpt-realtime-2.1", audio_in=1_000_000, cached_audio=500_000, text_out=1_000_000)
    assert cost(spent) == pytest.approx(16.0 + 0.2 + 24.0)
    assert [(part.kind, part.amount) for part in parts(spent)] == [
        ("audio_in", 500_000),
        ("cached_audio", 500_000),
        ("text_out", 1_000_000),
    ]
    assert [part.dollars for part in parts(spent)] == pytest.approx([16.0, 0.2, 24.0])


def test_each_kind_has_its_own_price() -> None:
    spent = bill(
        "gpt-realtime-2.1-mini",
        text_in=3_000_000,
        cached_text=1_000_000,
        image_in=2_000_000,
        cached_image=1_000_000,
        audio_in=1_000_000,
        audio_out=1_000_000,
    )
    assert [(part.kind, round(part.dollars or 0, 4)) for part in parts(spent)] == [
        ("audio_in", 10.0),
        ("text_in", 1.2),
        ("cached_text", 0.06),
        ("image_in", 0.8),
        ("cached_image", 0.08),
        ("audio_out", 20.0),
    ]


def test_more_cached_than_was_given_costs_no_less_than_nothing() -> None:
    assert cost(bill("gpt-realtime-2.1", text_in=10, cached_text=1_000_000)) == pytest.approx(0.4)


def test_no_price_is_not_a_price_of_nothing() -> None:
    unknown = bill("another", audio_in=5)
    assert cost(unknown) is None
    assert parts(unknown) == (BillPart("audio_in", 5, None),)
    assert cost(bill("another", Task.TRANSCRIPT, seconds=5)) is None


def test_the_prices_of_one_service_are_not_those_of_another() -> None:
    assert cost(bill("gpt-realtime-2.1", service="localhost:8080", audio_in=5)) is None
    assert cost(bill("gpt-transcribe", Task.TRANSCRIPT, "localhost:8080", seconds=5)) is None


def test_practice_costs_nothing_whatever_its_model_is_called() -> None:
    assert cost(bill("gpt-realtime-2.1", service=PRACTICE, audio_in=10**6)) == 0.0


def test_every_model_that_is_offered_has_a_price() -> None:
    assert set(MODELS) <= set(PRICES)
    assert set(TRANSCRIBERS) <= set(TRANSCRIPTION)
    assert all(cost(bill(model, text_in=1)) for model in MODELS)
    assert all(cost(bill(model, Task.TRANSCRIPT, seconds=60)) for model in TRANSCRIBERS)


def test_the_sum_leaves_out_what_has_no_price() -> None:
    bills = (
        bill("gpt-realtime-2.1", text_in=1_000_000),
        bill("another", text_in=1_000_000),
        bill("whisper-1", Task.TRANSCRIPT, seconds=60),
    )
    assert total(bills) == pytest.approx(4.006)


def test_tokens_are_counted_in_and_out() -> None:
    spent = bill("x", text_in=1, audio_in=2, image_in=3, text_out=4, audio_out=5, cached_text=1)
    assert tokens((spent, spent)) == 30
