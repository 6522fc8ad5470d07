"""What a server repeats of a credential is gone before anybody sees it, wherever in an event it stands."""

import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import redaction
from app.protocol import dialect
from app.protocol.messages import (
    AudioDelta,
    AudioTranscriptDelta,
    FromServer,
    ResponseDone,
    TextDelta,
    TextDone,
    TranscriptionDelta,
)
from app.transport.scrubbing import Scrubber, scrubbed

KEY = "0123456789abcdeffedcba9876543210"


@pytest.fixture(autouse=True)
def _hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "_hidden", redaction._Hidden())
    redaction.hide(KEY)


def _decoded(event: dict[str, object]) -> FromServer:
    return dialect.by_name("ga").decode_server(json.dumps(event))


@pytest.mark.parametrize(
    "event",
    [
        {
            "type": "error",
            "error": {"type": "x", "code": KEY, "message": f"no such key: {KEY}", "param": KEY},
        },
        {"type": "session.created", "session": {"id": KEY, "model": KEY, "instructions": f"a {KEY}"}},
        {"type": KEY},
        {
            "type": "response.done",
            "response": {
                "id": "r",
                "status": "failed",
                "status_details": {"type": "failed", "error": {"code": "x", "message": KEY.upper()}},
                "output": [{"id": "i", "type": "message", "content": [{"type": "text", "text": KEY}]}],
            },
        },
        {"type": "response.output_text.delta", "item_id": KEY, "response_id": "r", "delta": f"it is {KEY}"},
        {"type": "rate_limits.updated", "rate_limits": [{"name": KEY}]},
        "not an object",
    ],
)
def test_the_credential_is_in_no_field(event: dict[str, object]) -> None:
    message = _decoded(event)
    assert KEY not in repr(scrubbed(message)).lower()


def test_a_message_without_it_is_passed_on_as_it_is() -> None:
    message = _decoded(
        {"type": "response.output_audio.delta", "item_id": "i", "response_id": "r", "delta": "AAAA"}
    )
    assert isinstance(message, AudioDelta)
    assert scrubbed(message) is message


def test_a_key_that_is_a_word_stays_a_word_in_what_is_said() -> None:
    redaction.hide("ollama")
    said = _decoded(
        {"type": "response.output_text.delta", "item_id": "i", "response_id": "r", "delta": "ollama"}
    )
    assert scrubbed(said) is said
    refused = _decoded({"type": "error", "error": {"type": "x", "message": "no such key: ollama"}})
    assert "ollama" not in repr(scrubbed(refused))


def shown(*said: FromServer) -> str:
    """The words of the deltas that get through, in order."""
    scrubber = Scrubber()
    through = [message for one in said for message in scrubber.clean(one)] + list(scrubber.rest())
    words = (TextDelta, AudioTranscriptDelta, TranscriptionDelta)
    return "".join(one.delta or "" for one in through if isinstance(one, words))


@pytest.mark.parametrize("kind", [TextDelta, AudioTranscriptDelta, TranscriptionDelta])
@pytest.mark.parametrize("size", [1, 2, 7, 11, 12, 13, 31])
def test_a_credential_that_is_spread_over_deltas_is_in_none(kind: type[TextDelta], size: int) -> None:
    text = f"your key is {KEY.upper()}, and that is it"
    parts = [text[at : at + size] for at in range(0, len(text), size)]
    assert shown(*(kind(item_id="i", delta=part) for part in parts)) == "your key is ***, and that is it"


WORDS = st.lists(
    st.one_of(st.text("01ab f9", max_size=9), st.integers(0, 31).map(lambda n: KEY[:n])), max_size=6
)


@given(words=WORDS, cuts=st.lists(st.integers(0, 60), max_size=6))
def test_however_it_is_cut_what_is_shown_is_what_the_whole_text_would_show(
    words: list[str], cuts: list[int]
) -> None:
    text = "".join(words)
    at = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    parts = [text[a:b] for a, b in itertools.pairwise(at)]
    assert shown(*(TextDelta(item_id="i", delta=part) for part in parts)) == redaction.without_hidden(text)


def test_each_delta_is_passed_on_at_once_and_only_what_may_be_a_credential_waits() -> None:
    scrubber = Scrubber()
    (first,) = scrubber.clean(TextDelta(item_id="i", delta="it is 012"))
    assert first == TextDelta(item_id="i", delta="it is ")
    (second,) = scrubber.clean(TextDelta(item_id="i", delta="3 and 9"))
    assert second == TextDelta(item_id="i", delta="0123 and 9")
    whole = TextDelta(item_id="i", delta=" so")
    assert scrubber.clean(whole)[0] is whole


def test_what_waits_is_shown_before_the_part_ends_or_another_begins() -> None:
    scrubber = Scrubber()
    scrubber.clean(TextDelta(item_id="i", delta="01"))
    rest, other = scrubber.clean(TextDelta(item_id="j", delta="0"))
    assert rest == TextDelta(item_id="i", delta="01")
    assert other == TextDelta(item_id="j", delta="")
    sound = AudioDelta(item_id="i", delta=b"00")
    assert scrubber.clean(sound) == (sound,)
    rest, end = scrubber.clean(TextDone(item_id="j", text="0"))
    assert rest == TextDelta(item_id="j", delta="0")
    assert end == TextDone(item_id="j", text="0")
    assert scrubber.rest() == ()


def test_a_credential_that_is_cut_short_is_taken_out_at_the_end() -> None:
    scrubber = Scrubber()
    scrubber.clean(TextDelta(item_id="i", delta=KEY[:20]))
    rest, _ = scrubber.clean(ResponseDone())
    assert rest == TextDelta(item_id="i", delta="***")


def test_one_credential_that_ends_as_another_begins_is_not_cut_in_two() -> None:
    redaction.hide("76543210-and-more-of-it")
    assert shown(TextDelta(delta=f"{KEY}"), TextDelta(delta=" is it")) == "*** is it"
