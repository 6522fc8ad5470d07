"""The options as forms and command lines see them: which control fits, what a text means, what is refused."""

from typing import Annotated, Any

import pytest

from app.core.settings import options as subject
from app.core.settings.options import Option, given, of_page, options, without_given, wrong
from app.core.settings.settings import PAGES, Settings


def test_every_option_is_there_with_its_default_and_on_one_page() -> None:
    assert subject.options.__wrapped__() == options()
    assert tuple(options()) == Settings.__struct_fields__
    assert [option.default for option in options().values()] == [
        getattr(Settings(), name) for name in Settings.__struct_fields__
    ]
    paged = [option.name for page, _ in PAGES for option in of_page(page)]
    assert sorted(paged) == sorted(Settings.__struct_fields__)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("cues", "switch"),
        ("answer", "choice"),
        ("speed", "number"),
        ("tail_ms", "whole"),
        ("voice", "pick"),
        ("instructions", "text"),
        ("input_device", "input"),
        ("output_device", "output"),
    ],
)
def test_the_type_says_which_control_fits(name: str, kind: str) -> None:
    assert options()[name].kind == kind


def test_a_text_without_known_values_is_a_line_and_a_structure_has_no_control_of_its_own() -> None:
    extra: dict[str, Any] = {"form": "", "known": ()}
    assert subject._kind(str, {}, extra) == "line"
    assert subject._kind(Annotated[tuple[str, ...], 1], {}, extra) == "other"


def test_ranges_units_and_names_come_from_the_declaration() -> None:
    tail, voice, noise = (options()[name] for name in ("tail_ms", "voice", "noise"))
    assert (tail.least, tail.most, tail.unit) == (0, 600, "ms")
    assert (voice.longest, voice.known[0]) == (64, "marin")
    assert noise.names[""] == "Off"
    assert set(noise.values) == set(noise.names)


def test_a_value_is_shown_in_words() -> None:
    assert [options()[name].label(value) for name, value in (("cues", True), ("cues", False))] == [
        "on",
        "off",
    ]
    assert options()["noise"].label("") == "Off"
    assert options()["speed"].label(1.0) == "1"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("cues", "maybe", "It is on or off."),
        ("answer", "smell", "It is one of: audio, text."),
        ("speed", 9.0, "It is a number from 0.25 to 1.5."),
        ("tail_ms", -1, "It is a whole number from 0 to 600."),
        ("voice", "x" * 65, "It is too long: 64 characters at most."),
        ("voice", "", "It cannot be empty."),
        ("language", "not a code", "It is a language code such as en or pt-BR."),
        ("model", 7, "It cannot be this."),
    ],
)
def test_what_cannot_be_is_refused_in_words(name: str, value: object, words: str) -> None:
    assert str(wrong(name, value)) == words


def test_what_can_be_is_not_refused() -> None:
    assert [wrong(name, option.default) for name, option in options().items()] == [None] * len(options())


def test_a_command_line_sets_options_by_name_and_leaves_the_others() -> None:
    kept = Settings(language="de")
    pairs = [
        "speed=1.2",
        "tail-ms=50",
        "cues=off",
        "noise=Off",
        "answer=text",
        "voice=cedar",
        "instructions=a=b",
    ]
    found = given(kept, pairs)
    assert (found.speed, found.tail_ms, found.cues, found.noise) == (1.2, 50, False, "")
    assert (found.answer, found.voice, found.instructions, found.language) == ("text", "cedar", "a=b", "de")
    assert given(kept, ["cues=Yes"]).cues
    assert given(kept, []) == kept


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        ("speed", "it is NAME=VALUE"),
        ("sped=1", "there is no sped; there are model, voice"),
        ("speed=fast", "Speed: It is a number from 0.25 to 1.5."),
        ("tail_ms=1.5", "Release tail: It is a whole number"),
        ("cues=perhaps", "Sounds: It is on or off."),
        ("answer=smell", "Answers: It is one of"),
    ],
)
def test_a_command_line_that_cannot_be_is_refused_in_words(pair: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        given(Settings(), [pair])


def test_an_option_without_names_shows_the_value() -> None:
    assert Option("x", "X", "X.", "now", "talk", "line", "").label("plain") == "plain"


def test_what_was_given_for_one_run_is_not_kept_unless_it_was_changed_since() -> None:
    kept = Settings(speed=0.9, language="de")
    begun = given(kept, ["speed=1.2", "voice=cedar"])
    assert without_given(begun, begun, kept) == kept
    changed = given(begun, ["speed=1.4", "language=fr"])
    assert without_given(changed, begun, kept) == given(kept, ["speed=1.4", "language=fr"])
