"""Whatever shape an error has, its words, its code and what it is about are found."""

from typing import Any

import pytest

from app.protocol.forgiving.error_shapes import DEEPEST_ERROR, problem_of

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
    "said", [None, 3, "", [], {}, [[]], True, {"message": True}, {"error": {"error": []}}]
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
