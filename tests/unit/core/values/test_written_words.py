"""The final words win, wherever they stand and whenever they come, and nothing is shown twice."""

import pytest

from app.core.values import written_words as w

Steps = list[tuple[str, int, str]]
FINAL = "It is ten o'clock. Lunch is at noon."


def written(steps: Steps) -> str:
    parts: w.Parts = ()
    for kind, index, text in steps:
        match kind:
            case "delta":
                parts = w.heard(parts, "a1", index, text)
            case "draft":
                parts = w.drafted(parts, "a1", index, text)
            case "done":
                parts = w.finished(parts, "a1", index, text)
            case _:
                parts = w.whole(parts, "a1", text)
    return w.text_of(parts, "a1")


@pytest.mark.parametrize(
    "steps",
    [
        [("delta", 0, "It is ten o'clock."), ("delta", 0, " Lunch is at noon.")],
        [("delta", 0, "It is \ufffd\ufffd"), ("done", 0, FINAL)],
        [("done", 0, FINAL), ("delta", 0, "It is "), ("delta", 0, "ten o'clock.")],
        [("done", 0, "It is ten o'clock."), ("done", 0, " Lunch is at noon.")],
        [("done", 0, "It is ten o'clock."), ("done", 0, "Lunch is at noon.")],
        [("done", 0, "It is ten o'clock."), ("done", 1, "Lunch is at noon.")],
        [("done", 1, "Lunch is at noon."), ("done", 0, "It is ten o'clock. ")],
        [("done", 0, "It is ten o'clock. "), ("done", 0, FINAL)],
        [("done", 0, FINAL), ("done", 0, "It is ten o'clock.")],
        [
            ("delta", 0, "It is ten o'clock."),
            ("done", 0, "It is ten o'clock."),
            ("delta", 0, " Lunch is at noon."),
            ("done", 0, " Lunch is at noon."),
        ],
        [("draft", 0, "It is"), ("draft", 0, "It is den"), ("draft", 0, FINAL)],
        [("draft", 0, "It is den"), ("done", 0, FINAL)],
        [("whole", 0, FINAL)],
        [("delta", 0, "It is \ufffd"), ("whole", 0, FINAL)],
        [("done", 0, FINAL), ("whole", 0, FINAL)],
        [("done", 0, FINAL), ("whole", 0, "Lunch is at noon.")],
        [("done", 0, "It is ten o'clock."), ("done", 1, "Lunch is at noon."), ("whole", 0, FINAL)],
        [("done", 0, "It's 10."), ("whole", 0, FINAL)],
        [("done", 0, FINAL), ("done", 0, " "), ("whole", 0, "")],
    ],
)
def test_the_same_words_come_out_of_whatever_comes_in(steps: Steps) -> None:
    assert written(steps) == FINAL


def test_words_are_joined_with_a_blank_where_their_script_has_blanks() -> None:
    assert w.joined("one", "two") == "one two"
    assert w.joined("one ", "two") == "one two"
    assert w.joined("", "two") == "two"
    assert w.joined("十点。", "午餐") == "十点。午餐"


def test_items_do_not_mix_and_the_oldest_are_forgotten() -> None:
    parts = w.heard(w.heard((), "a1", 0, "one"), "a2", 0, "two")
    parts = w.heard(parts, "a1", 0, " more")
    assert (w.text_of(parts, "a1"), w.text_of(parts, "a2")) == ("one more", "two")
    for number in range(w.MOST):
        parts = w.heard(parts, f"b{number}", 0, "x")
    assert len(parts) == w.MOST
    assert w.text_of(parts, "a1") == ""
