"""The catalogue of problems: complete, in plain words, and every protocol error finds its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.values.problems import CATALOGUE, Kind, Trouble, classify, entry

SEEN = (
    "invalid_event",
    "invalid_value",
    "unknown_parameter",
    "missing_required_parameter",
    "unsupported_content_type",
    "bad_response_create",
    "input_audio_buffer_commit_empty",
    "conversation_already_has_active_response",
    "response_cancel_not_active",
    "item_truncate_invalid_item_id",
    "item_delete_invalid_item_id",
    "item_retrieve_invalid_item_id",
    "cannot_update_voice",
    "session_expired",
    "invalid_api_key",
    "invalid_model",
    "model_not_found",
    "insufficient_quota",
    "rate_limit_exceeded",
    "inference_rate_limit_exceeded",
    "beta_api_shape_disabled",
    "account_deactivated",
    "billing_hard_limit_reached",
)


@pytest.mark.parametrize("code", SEEN)
def test_every_code_that_servers_are_known_to_send_has_a_text(code: str) -> None:
    assert classify(code, "invalid_request_error", "") in CATALOGUE


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_shown_problem_says_what_happened_and_what_became_of_the_words(code: str) -> None:
    told = entry(code)
    if told.kind is not Kind.BENIGN:
        assert told.title
        assert told.title[0].isupper()
        assert not told.title.endswith(".")
        assert told.words.endswith(".")
        assert not told.remedy or told.remedy.endswith((".", "?"))
    assert "  " not in told.title + told.words + told.remedy


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("Error committing input audio buffer: buffer too small.", "input_audio_buffer_commit_empty"),
        ("Audio content of 10ms is already shorter than 20ms", "truncate_too_long"),
        ("Only model output audio messages can be truncated", "unsupported_content_type"),
        ("Your session hit the maximum duration of 60 minutes.", "session_expired"),
        ("invalid_request_error.invalid_api_key", "invalid_api_key"),
        ("trial_expired", "insufficient_quota"),
        ("too_short is a word of ours alone", "bad_request"),
        ("Unauthorized", "invalid_api_key"),
        ("Out of credits", "insufficient_quota"),
        ("Too many requests", "rate_limit_exceeded"),
        ("Your account is not authorised to use audio output.", "bad_request"),
        ("Incorrect API key provided", "invalid_api_key"),
        ("You exceeded your current quota", "insufficient_quota"),
        ("Rate limit reached", "rate_limit_exceeded"),
        ("Something else", "bad_request"),
    ],
)
def test_servers_that_omit_the_code_are_understood_by_their_words(message: str, code: str) -> None:
    assert classify(None, "invalid_request_error", message) == code


def test_the_type_speaks_where_nothing_else_does() -> None:
    assert classify("", "server_error", "") == "server_error"
    assert classify("", "authentication_error", "") == "invalid_api_key"
    assert classify("", "session_limit_reached", "") == "refused"


@given(st.text(), st.text(), st.text())
def test_whatever_a_server_says_has_a_text(code: str, kind: str, message: str) -> None:
    assert classify(code, kind, message) in CATALOGUE


def test_an_unknown_code_reads_as_a_server_error() -> None:
    assert entry("no such") is CATALOGUE["server_error"]
    assert Trouble("disk").detail == ""
