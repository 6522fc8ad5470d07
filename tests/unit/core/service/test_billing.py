"""What a server counts is booked on the service and model that did the work; sums worked out by hand."""

import pytest

from app.core.messages.effects.archive_effects import SaveBill
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.line_events import TargetChanged
from app.core.messages.events.persona_events import PreviewEnded
from app.core.messages.events.program_events import SettingsApplied
from app.core.service import prices
from app.core.service.billing import MOST_BILLS, OTHER, service_of
from app.core.service.service_choice import PRACTICE
from app.core.settings.server_address import OPENAI_URL
from app.core.settings.settings import Settings
from app.core.values.bill import Bill, Counts, Task
from app.core.values.values import Target
from app.protocol import messages as m
from tests.helpers.playbook import Script, of, up

LARGE, SMALL = "gpt-realtime-2.1", "gpt-realtime-2.1-mini"
OPENAI = Target(url=OPENAI_URL, model=LARGE, name="OpenAI")


def usage(
    text: int = 0, audio: int = 0, cached: tuple[int, int] = (0, 0), made: tuple[int, int] = (0, 0)
) -> m.Usage:
    """``cached`` and ``made``: text, audio."""
    return m.Usage(
        input_token_details=m.InputTokens(
            text_tokens=text,
            audio_tokens=audio,
            cached_tokens_details=m.CachedTokens(text_tokens=cached[0], audio_tokens=cached[1]),
        ),
        output_token_details=m.OutputTokens(text_tokens=made[0], audio_tokens=made[1]),
    )


def answer(script: Script, told: m.Usage | None) -> list[SaveBill]:
    done = m.ResponseDone(response=m.Response(id="r", status="completed", usage=told))
    return of(SaveBill, script.say(done))


def written(script: Script, **told: object) -> list[SaveBill]:
    usage = m.TranscriptionUsage(**told)  # type: ignore[arg-type]
    return of(SaveBill, script.say(m.TranscriptionCompleted(item_id="i", transcript="Hello", usage=usage)))


def dollars(script: Script) -> float:
    """What the conversation and the run have cost, which are the same in these scripts."""
    assert script.state.conversation.bills == script.state.spent.bills
    return prices.total(script.state.spent.bills)


# ---------------------------------------------------------------- five bills, by hand


def test_an_answer_with_part_of_its_input_cached() -> None:
    script = up(OPENAI)
    answer(script, usage(text=1_000, audio=2_000, cached=(400, 500), made=(100, 300)))
    # text 600 x 4 + 400 x 0.40 + 100 x 24; audio 1500 x 32 + 500 x 0.40 + 300 x 64; all per million
    assert dollars(script) == pytest.approx((2_400 + 160 + 2_400 + 48_000 + 200 + 19_200) / 1e6)


def test_a_change_of_model_prices_nothing_anew() -> None:
    script = up(OPENAI)
    answer(script, usage(audio=1_000_000))
    script.play(SettingsApplied(settings=Settings(model=SMALL)))
    answer(script, usage(audio=1_000_000))  # the session goes on with the model that it was begun with
    assert dollars(script) == pytest.approx(64.0)
    script.lose()
    script.play(TargetChanged(target=Target(url=OPENAI_URL, model=SMALL, name="OpenAI")))
    script.connect()
    answer(script, usage(audio=1_000_000))
    assert dollars(script) == pytest.approx(64.0 + 10.0)


def test_practice_is_never_priced_whatever_is_used_after_it() -> None:
    script = up(PRACTICE)
    answer(script, usage(text=5_000, audio=5_000, made=(5_000, 5_000)))
    assert dollars(script) == 0.0
    script.play(TargetChanged(target=OPENAI))
    script.connect()
    answer(script, usage(text=1_000_000))
    assert dollars(script) == pytest.approx(4.0)
    assert [prices.cost(bill) for bill in script.state.spent.bills] == [0.0, pytest.approx(4.0)]


def test_writing_down_is_billed_by_the_second_or_by_tokens_as_the_service_counts() -> None:
    script = up(OPENAI)
    written(script, type="duration", seconds=40.0)
    written(script, type="duration", seconds=20.0)
    assert dollars(script) == pytest.approx(0.0045), "one minute of gpt-transcribe"
    # The server says which model writes now, and counts tokens: 600 x 2.50 + 60 x 10 per million.
    by_tokens = m.Transcription(model="gpt-4o-transcribe")
    config = m.SessionConfig(audio=m.AudioConfig(input=m.AudioInput(transcription=by_tokens)))
    script.say(m.SessionUpdated(session=config))
    told = m.InputTokens(text_tokens=100, audio_tokens=500)
    written(script, type="tokens", input_tokens=600, output_tokens=60, input_token_details=told)
    assert dollars(script) == pytest.approx(0.0045 + 0.0021)
    # Without details the input is sound.
    written(script, type="tokens", input_tokens=600, output_tokens=60)
    assert dollars(script) == pytest.approx(0.0045 + 2 * 0.0021)


def test_a_model_that_is_billed_by_the_minute_is_so_even_if_tokens_are_told() -> None:
    script = up(OPENAI)
    written(script, type="tokens", input_tokens=1_200, output_tokens=80)
    assert dollars(script) == pytest.approx(2 * 0.0045), "1200 tokens of sound are two minutes"


# ---------------------------------------------------------------- where it is booked


def test_each_answer_is_kept_with_its_conversation() -> None:
    script = up(OPENAI)
    script.play(ConversationOpened(conversation="c1"))
    script.connect()
    answer(script, usage(text=7))
    (kept,) = answer(script, usage(text=5))
    assert kept == SaveBill("c1", Bill("api.openai.com", LARGE, Task.ANSWER, 2, Counts(text_in=12)))
    (kept,) = written(script, seconds=2.0)
    assert kept == SaveBill(
        "c1", Bill("api.openai.com", "gpt-transcribe", Task.TRANSCRIPT, 1, Counts(seconds=2))
    )
    assert len(script.state.conversation.bills) == 2


def test_another_conversation_brings_its_own_bills_and_the_run_keeps_all() -> None:
    script = up(OPENAI)
    answer(script, usage(text=7))
    earlier = Bill("api.openai.com", LARGE, Task.ANSWER, 3, Counts(text_in=100))
    script.play(ConversationOpened(conversation="c2", bills=(earlier,)))
    assert script.state.conversation.bills == (earlier,)
    script.connect()
    (kept,) = answer(script, usage(text=1))
    assert kept.bill.counts.text_in == 101
    assert script.state.spent.bills[0].counts.text_in == 8


def test_a_server_that_says_nothing_of_its_cost_has_no_bill() -> None:
    script = up(OPENAI)
    assert answer(script, None) == []
    assert of(SaveBill, script.say(m.TranscriptionCompleted(item_id="i", transcript="Hello"))) == []
    assert written(script, seconds=0.0) == []
    assert script.state.spent.bills == ()


def test_a_preview_is_booked_on_the_service_that_spoke_and_on_no_conversation() -> None:
    script = up(PRACTICE)
    told = usage(made=(0, 7))
    script.play(PreviewEnded(number=1, usage=told, target=OPENAI), PreviewEnded(number=2, usage=told))
    assert [bill.service for bill in script.state.spent.bills] == ["api.openai.com", "practice"]
    script.play(PreviewEnded(number=3))
    assert len(script.state.spent.bills) == 2
    assert script.state.conversation.bills == ()


def test_a_service_is_named_by_its_host() -> None:
    assert service_of(OPENAI) == "api.openai.com"
    assert service_of(Target(url="ws://localhost:8080/v1/realtime")) == "localhost:8080"
    assert service_of(Target(name="Somewhere")) == "Somewhere"
    assert service_of(Target(url=OPENAI_URL, practice=True)) == "practice"


def test_a_server_that_names_another_model_each_time_does_not_fill_the_memory() -> None:
    script = up(OPENAI)
    for number in range(MOST_BILLS + 9):
        named = m.AudioInput(transcription=m.Transcription(model=f"model-{number}"))
        script.say(m.SessionUpdated(session=m.SessionConfig(audio=m.AudioConfig(input=named))))
        written(script, seconds=1.0)
    bills = script.state.spent.bills
    assert len(bills) == MOST_BILLS + 1
    assert (bills[-1].model, bills[-1].times) == (OTHER, 9)
