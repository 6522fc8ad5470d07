"""The first start: by the keyboard alone to a spoken answer, without a credential."""

import json
import time

import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.scene import window
from tests.rig.sound.recorded_speech import speech
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(120)]


def test_to_a_spoken_answer_by_the_keyboard_alone(desktop: Desktop, sound: VirtualSound) -> None:
    begun = time.monotonic()
    with window(desktop, sound, show_guide=True) as scene:

        def sees(words: str) -> None:
            until(lambda: words in desktop.read(scene.app.pid), words)

        sees("Welcome to Pressel")
        with sound.record() as recording:
            at = scene.say(speech("Front_Center"))  # the talk key works from the first moment
            scene.answered(at)
            until(lambda: recording.peak > 0.05, "an answer that can be heard")
        assert time.monotonic() - begun < 45
        desktop.key("F6")  # the header
        desktop.key("F6")  # the guide, whose first control is the first choice
        desktop.key("space")
        sees("Your microphone")
        for title in (
            "Your loudspeaker",
            "The talk key",
            "Try it",
            "Your API key",
            "What happens to your words",
            "That is all",
        ):
            desktop.key("alt+n")
            sees(title)
        desktop.key("alt+s")
        kept = scene.data / "settings.json"
        until(lambda: json.loads(kept.read_text())["settings"]["show_guide"] is False, "the guide is done")
        assert "That is all" not in desktop.read(scene.app.pid)
