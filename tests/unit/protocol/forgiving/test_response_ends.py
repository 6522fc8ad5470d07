"""However a server names the end of a response, its status and its reason are found."""

from typing import Any

import pytest

from app.protocol.forgiving.response_ends import NAME, STATUSES, reshape

WORDS = {"message": "out of memory"}


def shaped(raw: dict[str, Any], said: str = NAME) -> dict[str, Any]:
    reshape(raw, said)
    found: dict[str, Any] = raw["response"]
    return found


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("completed", "completed"),
        ("COMPLETED", "completed"),
        ("success", "completed"),
        ("done", "completed"),
        ("canceled", "cancelled"),
        ("interrupted", "cancelled"),
        ("error", "failed"),
        ("failure", "failed"),
        ("incomplete", "incomplete"),
        ("paused", "paused"),
    ],
)
def test_the_status_is_one_of_the_protocols(said: str, meant: str) -> None:
    assert shaped({"response": {"status": said}})["status"] == meant


@pytest.mark.parametrize(("name", "status"), STATUSES.items())
@pytest.mark.parametrize("response", [{}, {"status": "in_progress"}, None, []])
def test_the_name_of_the_event_says_the_status(name: str, status: str, response: Any) -> None:
    assert shaped({"response": response}, name)["status"] == status


@pytest.mark.parametrize(
    "raw",
    [
        {"response": {"status": "failed", "status_details": {"error": WORDS}}},
        {"response": {"status": "failed", "status_details": "out of memory"}},
        {"response": {"status": "failed", "status_details": [WORDS]}},
        {"response": {"status": "failed", "error": WORDS}},
        {"response": {"status": "failed", "last_error": "out of memory"}},
        {"response": {"status": "error", "message": "out of memory"}},
        {"response": {"status": "failed"}, "error": WORDS},
        {"error": "out of memory"},
    ],
)
def test_why_it_failed_is_found_wherever_it_stands(raw: dict[str, Any]) -> None:
    found = shaped(raw)
    assert found["status"] == "failed"
    assert found["status_details"]["error"] == WORDS


def test_why_it_is_incomplete_is_found_under_the_other_name() -> None:
    reason = {"reason": "content_filter"}
    found = shaped(
        {"response": {"incomplete_details": reason, "status_details": None}}, "response.incomplete"
    )
    assert found["status_details"] == reason


def test_what_the_protocol_says_stays() -> None:
    details = {"type": "incomplete", "reason": "content_filter"}
    assert shaped({"response": {"status": "incomplete", "status_details": details}}) == {
        "status": "incomplete",
        "status_details": details,
    }
    assert shaped({"response": {"status": "completed", "error": None, "id": "r"}}) == {
        "status": "completed",
        "error": None,
        "id": "r",
    }
    assert shaped({}) == {}


@pytest.mark.parametrize("status", ["completed", "cancelled"])
def test_what_stands_beside_a_good_end_is_no_reason(status: str) -> None:
    assert "status_details" not in shaped({"response": {"status": status, "message": "x"}, "error": "y"})
