"""What a conversation has cost, in words: the sum, and each part of it."""

from app.core.service.service_choice import PRACTICE
from app.core.settings.server_address import OPENAI_URL
from app.core.state import Conversation, Spent, State
from app.core.values.bill import Bill, Counts, Task
from app.core.values.values import Target
from app.ui.wording.money_words import KINDS, money_view
from app.ui.wording.views import MoneyView
from app.ui.wording.words import english

OPENAI = Target(url=OPENAI_URL, model="gpt-realtime-2.1", name="OpenAI")
ANSWERS = Bill(
    "api.openai.com",
    "gpt-realtime-2.1",
    Task.ANSWER,
    3,
    Counts(text_in=900, cached_text=400, audio_in=1_200, audio_out=2_000),
)
WORDS = Bill("api.openai.com", "gpt-transcribe", Task.TRANSCRIPT, 2, Counts(seconds=80))
PRACTISED = Bill("practice", "pressel-practice", Task.ANSWER, 4, Counts(text_in=900))
ELSEWHERE = Bill("localhost:8080", "gpt-realtime-2.1", Task.ANSWER, 1, Counts(text_in=1_234))


def shown(*bills: Bill, target: Target = OPENAI, spent: Spent | None = None) -> MoneyView:
    state = State(
        target=target,
        conversation=Conversation("c", bills=bills),
        spent=spent or Spent(bills),
        started_at=100.0,
    )
    return money_view(state, 820.0, english)


def test_every_part_is_shown_with_its_amount_and_its_cost() -> None:
    more = Spent((ANSWERS, WORDS, ANSWERS), sent_seconds=81)
    view = shown(ANSWERS, WORDS, spent=more)
    assert (view.cost, view.time) == ("$0.17", "12 min")
    assert view.details.splitlines() == [
        "This conversation: $0.17",
        "OpenAI · gpt-realtime-2.1 · 3 answers",
        "    Audio in · 1,200 tokens · $0.04",
        "    Text in · 500 tokens · < $0.01",
        "    Text in, cached · 400 tokens · < $0.01",
        "    Audio out · 2,000 tokens · $0.13",
        "OpenAI · gpt-transcribe · your words written down",
        "    Sound written down · 1:20 · < $0.01",
        "Since Pressel was started: $0.34",
        "1:21 of your voice sent",
        "An estimate from the prices of 2026-11.",
    ]


def test_practice_is_free_and_stays_so_beside_what_is_paid() -> None:
    view = shown(PRACTISED, target=PRACTICE)
    assert view.cost == ""
    assert view.details.startswith("This conversation: Free")
    assert "Practice · pressel-practice · 4 answers: Practice costs nothing." in view.details
    assert "estimate" not in view.details
    both = shown(PRACTISED, ANSWERS, target=PRACTICE)
    assert both.cost == "$0.17", "what was paid for is not forgotten by going back to practice"
    assert shown(PRACTISED).cost == ""
    assert shown(PRACTISED).details.startswith("This conversation: $0.00")


def test_what_has_no_known_price_is_shown_as_tokens() -> None:
    elsewhere = Target(url="ws://localhost:8080/v1/realtime", model="gpt-realtime-2.1")
    view = shown(ELSEWHERE, target=elsewhere)
    assert view.cost == "1,234 tokens"
    assert (
        "localhost:8080 · gpt-realtime-2.1 · 1 answer: The price of this model is not known." in view.details
    )
    assert "    Text in · 1,234 tokens\n" in view.details
    assert shown(ANSWERS, ELSEWHERE).cost == "$0.17 + 1,234 tokens"
    assert shown(target=elsewhere).details.startswith("This conversation: 0 tokens")


def test_every_kind_that_can_be_counted_has_its_words() -> None:
    assert set(KINDS) == set(Counts.__struct_fields__)


def test_a_model_without_a_name_is_left_out_and_so_is_a_time_that_is_not_known() -> None:
    view = money_view(State(conversation=Conversation(bills=(Bill("host", "", times=1),))), 1.0, english)
    assert view.time == ""
    assert "host · 1 answer:" in view.details
