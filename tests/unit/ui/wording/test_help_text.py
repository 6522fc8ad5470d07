"""Names in the manual are filled in from where they are declared; the search finds words in any case."""

import pytest

from app.ui.wording.help_text import filled, found, parts, places, sought, title


def echo(owner: str, words: str) -> str:
    return f"{owner}/{words}" if owner != "present" else words.upper()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("**{option:warm_mic_s}**", "**SETTINGS ▸ SOUND ▸ KEEP THE MICROPHONE READY**"),
        ("{option:tail_ms}", "SETTINGS ▸ TALK ▸ TIMING ▸ RELEASE TAIL"),
        ("{page:account}", "SETTINGS ▸ ACCOUNT AND COST"),
        ("{page:personas}", "SETTINGS ▸ PERSONAS"),
        ("{row:talk|Does it work?}", "SETTINGS ▸ TALK ▸ DOES IT WORK?"),
        ("{menu:MainWindow|Help}", "MoreMenu/More ▸ MainWindow/Help"),
        ("{word:Undo}, {word:Button|Undo}", "UNDO, Button/Undo"),
        ("{problem:no_microphone}: {button:retry}", "NO MICROPHONE: RETRY NOW"),
        ("{key:Ctrl+F} and {not a name}", "<Ctrl+F> and {not a name}"),
    ],
)
def test_a_name_is_the_words_of_the_window(written: str, shown: str) -> None:
    assert filled(written, echo, lambda keys: f"<{keys}>") == shown


@pytest.mark.parametrize(
    "name", ["{option:no_such_option}", "{page:nowhere}", "{row:nowhere|Title}", "{button:none}"]
)
def test_a_name_of_nothing_is_a_fault(name: str) -> None:
    with pytest.raises(KeyError):
        filled(name, echo, str)


def test_the_way_to_an_option_begins_with_the_settings() -> None:
    assert parts("option", "cues") == (("present", "Settings"), ("present", "Sound"), ("present", "Sounds"))


def test_the_title_is_the_first_heading() -> None:
    assert title("words\n# One\n# Two") == "One"
    assert title("words") == ""


def test_all_words_are_looked_for_in_any_case_and_order() -> None:
    text = "Hold the KEY, then speak. (Größe)"
    assert found(text, sought("speak key"))
    assert found(text, sought("größe"))
    assert not found(text, sought("key nowhere"))
    assert found(text, ())
    assert found(text, sought("("))


def test_every_place_is_marked_once_and_the_longest_word_wins() -> None:
    assert list(places("a key, keys", sought("key keys"))) == [(2, 5), (7, 11)]
    assert list(places("nothing", sought("key"))) == []
    assert list(places("nothing", ())) == []


def test_a_wrapped_line_is_joined_without_a_space_where_none_are_written() -> None:
    def whole(text: str) -> str:
        return filled(text, echo, str)

    assert whole("話した\n内容。\n\n次") == "話した内容。\n\n次"
    assert whole("- 一つ\n  続き\n- 二つ\n1. 三つ\n# 題") == "- 一つ続き\n- 二つ\n1. 三つ\n# 題"
    assert whole("`pressel`\n を") == "`pressel`を"
    assert whole("| 一 |\n| 二 |") == "| 一 |\n| 二 |"
    assert whole("two\nwords") == "two\nwords"
