"""The report on the talk key, from nothing bound to a key that works."""

import pytest

from app.core.values.talk_key_state import TalkKeyState, Trial
from app.ui.wording.setup.talk_key_report import findings, trial_words, verdict

WORKS = TalkKeyState("Right Ctrl", "X11", True, "Works everywhere.", (("Clash", "none found"),))
HERE = TalkKeyState("", "window", False, "This desktop has no portal.")


def test_what_was_found_is_listed() -> None:
    assert findings(TalkKeyState(), "F13") == (("Talk key", "F13; nothing is bound yet"),)
    assert findings(TalkKeyState(), "") == (("Talk key", "none; nothing is bound yet"),)
    found = dict(findings(WORKS, "Right Ctrl"))
    assert found == {
        "Talk key": "Right Ctrl",
        "Heard by": "X11",
        "Works": "everywhere",
        "Why": "Works everywhere.",
        "Clash": "none found",
    }
    here = dict(findings(HERE, "K"))
    assert here["Works"] == "only while the window is in front"
    assert "type" in here["Mind"]
    assert "Mind" not in dict(findings(HERE, "no such key"))


@pytest.mark.parametrize(
    ("trial", "words", "judged"),
    [
        (Trial(), "down 0, up 0", "choose another key"),
        (Trial(downs=1, ups=1, held_s=1.0), "down 1, up 1, last held 1.0 s", "Hold F13 for a second"),
        (Trial(down=True, downs=1), "down 1, up 0: it is down now", "let it go"),
        (Trial(downs=1, ups=1, held_s=0.1, proved=True), "down 1, up 1, last held 0.1 s", "That was short"),
        (
            Trial(downs=2, ups=2, held_s=1.0, proved=True),
            "down 2, up 2, last held 1.0 s",
            "works: it goes down once",
        ),
        (Trial(downs=1, ups=1, others=1, held_s=1.0), "down 1, up 1, last held 1.0 s", "Another key"),
    ],
)
def test_a_trial_ends_in_a_verdict(trial: Trial, words: str, judged: str) -> None:
    assert trial_words(trial) == words
    talk_key = TalkKeyState("F13", "X11", True, "Works everywhere.", (), None, trial)
    assert judged in verdict(talk_key)


def test_without_a_trial_the_binding_is_judged() -> None:
    assert verdict(TalkKeyState()) == "Nothing is bound yet."
    assert verdict(WORKS) == "Right Ctrl works everywhere."
    assert verdict(HERE) == "This desktop has no portal. Until then hold Space in the window."


def test_every_word_of_ours_goes_through_the_translation() -> None:
    said = lambda text, _n=-1, /: f"«{text}»"  # noqa: E731
    for name, words in findings(WORKS, "K", said):
        assert name.startswith("«")
        assert words.startswith("«") or (name, words) == ("«Heard by»", "X11")
    assert verdict(WORKS, said).startswith("«")
    assert trial_words(Trial(downs=1, ups=1, held_s=0.5), said).startswith("«")
