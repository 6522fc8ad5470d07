"""What the test of the microphone says; pure."""

import pytest

from app.core.state import NO_LEVEL, Sample, SampleStage, Sound, State, Take
from app.core.values.replacing import replace
from app.core.values.values import Device
from app.ui.wording.setup.sound_words import microphone_trial

READY = State(sound=Sound(inputs=(Device("m", "Desk"),)))


@pytest.mark.parametrize(
    ("sample", "words", "trying"),
    [
        (None, "", False),
        (Sample(1), "Say something", True),
        (Sample(1, SampleStage.PLAYING, ms=3000, peak=-20.0), "This is how you sound. Level: good", True),
        (Sample(1, SampleStage.DONE, ms=3000, peak=-50.0), "Level: quiet. Did you hear", False),
        (Sample(1, SampleStage.DONE, ms=3000, peak=-80.0), "muted", False),
        (Sample(1, SampleStage.DONE), "Is another program using it?", False),
    ],
)
def test_what_came_of_the_recording(sample: Sample | None, words: str, trying: bool) -> None:
    shown = microphone_trial(replace(READY, sample=sample))
    assert words in shown.verdict
    assert bool(words) == bool(shown.verdict)
    assert shown.trying == trying
    assert shown.ready != trying


def test_without_a_microphone_or_during_a_take_nothing_is_recorded() -> None:
    shown = microphone_trial(replace(READY, sound=Sound()))
    assert not shown.ready
    assert "Plug one in" in shown.verdict
    assert not microphone_trial(replace(READY, take=Take(1))).ready


def test_the_level_is_that_of_the_take_or_of_the_open_microphone() -> None:
    assert not microphone_trial(READY).meter.live
    listening = microphone_trial(replace(READY, sound=replace(READY.sound, level=-20.0)))
    assert (listening.meter.live, listening.meter.words) == (True, "good")
    assert microphone_trial(replace(READY, take=Take(1, level=-3.0))).meter.words == "too loud"
    assert READY.sound.level == NO_LEVEL
