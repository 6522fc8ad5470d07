"""The words of the first frame are those of the window that follows, and need nothing of ours loaded."""

import subprocess
import sys

import pytest

from app.core.settings.key_binding import DEFAULT_KEY
from app.core.state import Phase, State
from app.core.values.replacing import replace
from app.ui.first_look import KEY
from app.ui.wording.first_frame_words import OF_STATES, TO_TALK, button_words, in_words, invitation
from app.ui.wording.present import view
from tests.unit.ui.wording.test_present import NOW, STATES, with_settings


def plain(text: str) -> str:
    return text


@pytest.mark.parametrize("phase", list(Phase))
@pytest.mark.parametrize("mode", TO_TALK)
def test_the_button_is_measured_with_every_word_it_can_show(phase: Phase, mode: str) -> None:
    """A word that is not in the list would be cut, since the button is as wide as the widest of the list."""
    turns = {"turn_detection": "server_vad"} if mode == "free" else {"talk_mode": mode}
    shown = view(with_settings(STATES[phase], **turns), NOW)
    assert shown.talk.word in button_words(plain)


def test_no_word_stands_there_twice() -> None:
    words = button_words(plain)
    assert len(set(words)) == len(words) == len(OF_STATES) + 3


@pytest.mark.parametrize("mode", TO_TALK)
def test_the_invitation_of_the_first_frame_is_that_of_the_window(mode: str) -> None:
    turns = {"turn_detection": "semantic_vad"} if mode == "free" else {"talk_mode": mode}
    assert invitation(mode, KEY, plain) == view(with_settings(State(), **turns), NOW).invitation


def test_the_first_frame_has_the_default_talk_key() -> None:
    assert KEY == DEFAULT_KEY


@pytest.mark.parametrize(
    ("bound", "shown"),
    [
        ("Right Ctrl", "Strg rechts"),
        ("Left Alt", "Alt links"),
        ("Ctrl+Space", "Strg+Leertaste"),
        ("Shift+F13", "Umschalt+F13"),
        ("F13", "F13"),
        ("Left", "Left"),
    ],
)
def test_a_talk_key_is_called_what_people_call_it(bound: str, shown: str) -> None:
    german = {"Right {key}": "{key} rechts", "Left {key}": "{key} links", "Space": "Leertaste"}
    german |= {"Ctrl": "Strg", "Shift": "Umschalt"}
    assert in_words(bound, lambda text: german.get(text, text)) == shown


def test_nothing_is_loaded_for_them() -> None:
    program = "import sys; from app.ui.wording import first_frame_words; print('dataclasses' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_before_the_program_knows_its_key_it_is_called_what_it_is_set_to() -> None:
    assert view(State(), NOW).talk_key == KEY
    without = with_settings(State(), talk_key="")
    assert view(without, NOW).talk_key == "Space"
    known = replace(State(), talk_key=replace(State().talk_key, back_end="window"))
    assert view(known, NOW).talk_key == "Space"
