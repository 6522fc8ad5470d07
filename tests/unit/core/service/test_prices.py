"""The arithmetic of cost, by hand; no price is fetched."""

import pytest

from app.core.service.prices import cost, tokens, transcription_cost
from app.core.settings.settings import MODELS, TRANSCRIBERS
from app.core.state import Spent


def test_cached_tokens_are_part_of_those_in_and_cost_less() -> None:
    spent = Spent(audio_in=1_000_000, cached_audio=500_000, text_out=1_000_000)
    assert cost(spent, "gpt-realtime-2.1") == pytest.approx(16.0 + 0.2 + 24.0)


def test_no_price_is_not_a_price_of_nothing() -> None:
    assert cost(Spent(audio_in=5), "another") is None
    assert transcription_cost(Spent(), "another") is None


def test_every_model_that_is_offered_has_a_price() -> None:
    assert all(cost(Spent(), model) == 0 for model in MODELS)
    assert all(transcription_cost(Spent(transcribed_seconds=60), name) for name in TRANSCRIBERS)


def test_tokens_are_counted_in_and_out() -> None:
    assert tokens(Spent(text_in=1, audio_in=2, image_in=3, text_out=4, audio_out=5, cached_text=1)) == 15
