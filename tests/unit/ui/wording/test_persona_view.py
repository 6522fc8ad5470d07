"""What the window shows of personas and voices: the list, what it offers, the button to hear a voice."""

import msgspec
import pytest

from app.core.settings.key_binding import system
from app.core.settings.personas import Persona, Personas
from app.core.state import LineStage, LineState, Notice, Preview, State, Take
from app.core.values.replacing import replace
from app.core.values.values import Target
from app.ui.wording.persona_view import cast_view, editor_view, preview_view, sentence

ONE = Persona(id="one", name="Tutor", starters=("Ask me", ""), voice="marin", model="a-model-of-mine")
TWO = Persona(id="two", name="Guide")
TWIN = Persona(id="twin", name="Twin", talk_key="Right Alt")  # who comes later gives way
STATE = State(
    target=Target(url="wss://x"),
    line=LineState(LineStage.UP),
    personas=Personas(all=(ONE, TWO), current="one"),
)


def test_the_list_has_all_of_them_and_what_the_one_in_use_offers() -> None:
    shown = cast_view(STATE)
    assert [(choice.id, choice.name) for choice in shown.choices] == [("one", "Tutor"), ("two", "Guide")]
    assert (shown.chosen, shown.name) == ("one", "Tutor")


def test_a_persona_with_a_talk_key_shows_it_where_it_is_chosen() -> None:
    keyed = Personas((ONE, msgspec.structs.replace(TWO, talk_key="Right Alt"), TWIN), "one")

    def german(text: str, n: int = -1) -> str:
        return "{key} rechts" if text == "Right {key}" else text

    shown = cast_view(replace(STATE, personas=keyed), german)
    alt = "Option" if system() == "mac" else "Alt"
    assert [choice.name for choice in shown.choices] == ["Tutor", f"Guide · {alt} rechts", "Twin"]


def test_a_voice_can_be_heard_and_stopped() -> None:
    assert preview_view(STATE).words == "Hear this voice (costs a little)"
    practice = replace(STATE, target=Target(practice=True))
    assert preview_view(practice).words == "Hear the practice voice"
    tried = preview_view(replace(STATE, preview=Preview(voice="cedar")))
    assert (tried.voice, tried.enabled, tried.words) == ("cedar", True, "Stop the voice")


@pytest.mark.parametrize(
    ("voice", "practice", "words"),
    [
        ("marin", True, "the practice voice"),
        ("marin", False, "I am Marin."),
        ("voice_123", False, "I am your own voice."),
    ],
)
def test_a_voice_says_who_it_is(voice: str, practice: bool, words: str) -> None:
    assert words in sentence(voice, practice)


def test_the_editor_shows_the_values_of_the_persona_not_of_the_settings() -> None:
    shown = editor_view(STATE, "one")
    assert (shown.edited, shown.in_use, shown.note) == (ONE, "one", "")
    rows = shown.rows
    assert rows["voice"].value == "marin"
    assert (rows["voice"].action, rows["voice"].button) == ("hear_voice", "Hear this voice (costs a little)")
    models = [choice.id for choice in rows["model"].choices]
    assert models[0] == ""
    assert models[-1] == "a-model-of-mine"
    assert (rows["temperature"].value, rows["temperature"].enabled) == (0.8, False)  # not with this model


def test_a_persona_that_is_gone_gives_way_to_the_one_in_use() -> None:
    assert editor_view(STATE, "no such").edited == ONE
    assert editor_view(STATE, "two").edited == TWO


def test_a_voice_that_cannot_be_tried_has_no_button() -> None:
    talking = replace(STATE, take=Take(1, at=1.0))
    assert not preview_view(talking).enabled
    assert editor_view(talking, "two").rows["voice"].action == ""


def test_why_the_last_file_came_to_nothing_stands_on_the_page() -> None:
    failed = replace(STATE, notices=(Notice(1, "persona_file", "not a persona"), Notice(2, "network")))
    assert editor_view(failed, "one").note == "not a persona"
    full = Notice(1, "persona_not_written", "No space left on device", path="/home/me/ana.json")
    assert editor_view(replace(STATE, notices=(full,)), "one").note == (
        "The personas could not be written to the file: /home/me/ana.json (No space left on device). Choose "
        "another folder, or free some space."
    )
    lost = replace(STATE, notices=(Notice(1, "key_left_out", "Ana: F13"),))
    assert editor_view(lost, "one").note == (
        "A persona came without its talk key. It cannot be bound beside the keys that you have. Ana: F13"
    )


def test_where_the_file_is_that_was_written_stands_on_the_page() -> None:
    assert editor_view(STATE, "one").written == (0, "", "")
    written = replace(STATE, notices=(Notice(7, "personas_exported", path="/home/me/ana.json"),))
    words = "The personas are in a file:\n/home/me/ana.json"
    assert editor_view(written, "one").written == (7, words, "/home/me/ana.json")


def test_rows_offer_only_what_a_persona_can_have() -> None:
    wild = replace(STATE, settings=msgspec.structs.replace(STATE.settings, voice="voice_123"))
    assert "voice_123" not in [choice.id for choice in editor_view(wild, "two").rows["voice"].choices]


def test_the_practice_voice_is_asked_in_the_one_language_that_it_knows() -> None:
    def german(text: str, _n: int = -1, /) -> str:
        return {"Ask me": "Frag mich"}.get(text, text)

    (asked,) = cast_view(STATE, german).starters
    assert (asked.name, asked.id) == ("Frag mich", "Frag mich")
    (asked,) = cast_view(replace(STATE, target=Target(practice=True)), german).starters
    assert (asked.name, asked.id) == ("Frag mich", "Ask me")
