"""Whatever shape an error has, its words, its code and what it is about are found."""

from typing import Any

import pytest

from app.protocol.forgiving.error_shapes import DEEPEST_ERROR, named_failure, problem_of, says_failure

WORDS = {"message": "Model whisper is not loaded"}


@pytest.mark.parametrize(
    "said",
    [
        "Model whisper is not loaded",
        {"message": "Model whisper is not loaded"},
        {"error": "Model whisper is not loaded"},
        {"error": WORDS},
        {"error": {"error": WORDS}},
        {"error": None, "message": "Model whisper is not loaded"},
        {"detail": "Model whisper is not loaded"},
        {"error": {"detail": "Model whisper is not loaded"}},
        {"detail": [{"msg": "Model whisper is not loaded"}, {"msg": "and so on"}]},
        {"errors": [None, {}, WORDS]},
        {"message": WORDS},
        {"title": "Unavailable", "detail": "Model whisper is not loaded"},
        {"reason": "Model whisper is not loaded"},
        {"message": "Request failed", "error": WORDS},
        [WORDS],
        {"Message": "Model whisper is not loaded"},
        {"errorMessage": "Model whisper is not loaded"},
        {"error-msg": "Model whisper is not loaded"},
        {"fault": {"faultstring": "Model whisper is not loaded"}},
        {"data": WORDS},
        {"payload": {"error": WORDS}},
        {"error": {"innererror": WORDS}},
        {"base_resp": {"status_msg": "Model whisper is not loaded"}},
        {"exception": "Model whisper is not loaded"},
        {"data": {"voice": "alloy"}, "body": {"detail": "Model whisper is not loaded"}},
        {"message": "Model whisper is not loaded", "data": {"description": "of something else"}},
    ],
)
def test_the_words_are_found(said: Any) -> None:
    assert problem_of(said) == WORDS


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ({"code": 500, "message": "x y"}, {"code": "500", "message": "x y"}),
        ({"error": "unauthorized", "message": "Key?"}, {"code": "unauthorized", "message": "Key?"}),
        ({"error": "Not now, please", "message": "Busy now"}, {"message": "Busy now"}),
        ({"error": "x y", "code": "processing_error"}, {"message": "x y", "code": "processing_error"}),
        ({"Code": "Busy", "data": WORDS}, {"code": "Busy", **WORDS}),
        ({"type": "server_error", "code": None, "message": None}, {"type": "server_error"}),
        (
            {"message": "m", "param": "a.b", "event_id": "e"},
            {"message": "m", "param": "a.b", "event_id": "e"},
        ),
        (
            {"detail": [{"loc": ["body", "session", 0], "msg": "no"}]},
            {"message": "no", "param": "body.session.0"},
        ),
    ],
)
def test_what_else_is_known_is_found(said: Any, problem: dict[str, str]) -> None:
    assert problem_of(said) == problem


@pytest.mark.parametrize(
    "said", [None, 3, "", [], {}, [[]], True, {"message": True}, {"error": {"error": []}}, {"names": ["a"]}]
)
def test_nothing_is_found_in_nothing(said: Any) -> None:
    assert problem_of(said) == {}


def test_it_does_not_look_for_ever() -> None:
    said: Any = WORDS
    for _ in range(DEEPEST_ERROR - 1):
        said = {"error": said}
    assert problem_of(said) == WORDS
    assert problem_of({"error": said}) == {}
    deep: Any = "x"
    for _ in range(50):
        deep = [deep]
    assert problem_of(deep) == {}


@pytest.mark.parametrize(
    ("name", "failure"),
    [
        ("session.error", True),
        ("server_error", True),
        ("Error", True),
        ("error.session", True),
        ("setup.failed", True),
        ("exception", True),
        ("warning", False),
        ("response.terror", False),
        ("errors.cleared", False),
    ],
)
def test_the_name_of_an_event_says_that_something_went_wrong(name: str, failure: bool) -> None:
    assert named_failure(name) is failure


@pytest.mark.parametrize(
    ("said", "failure"),
    [
        ({"error": "no"}, True),
        ({"detail": "no"}, True),
        ({"event": "error", "message": "no"}, True),
        ({"object": "Error", "message": "no"}, True),
        ({"status": "failed", "message": "no"}, True),
        ({"success": False, "message": "no"}, True),
        ({"message": "welcome"}, False),
        ({"status": "ok", "error": None}, False),
        ({}, False),
    ],
)
def test_a_frame_without_a_type_says_that_something_went_wrong(said: dict[str, Any], failure: bool) -> None:
    assert says_failure(said) is failure
