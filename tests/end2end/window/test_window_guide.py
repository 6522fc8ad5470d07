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
        desktop.key("Tab")  # the keyboard is on the first choice
        desktop.key("space")
        sees("Your API key")
        desktop.key("alt+n")
        sees("Your microphone")
        desktop.key("alt+n")
        sees("Your loudspeaker")
        desktop.key("alt+n")
        sees("The talk key")
        desktop.keydown("space")
        sees("Pressed. Now let go.")
        desktop.keyup("space")
        sees("Now hold Right Ctrl itself")
        desktop.keydown("Control_R")
        sees("Pressed. Now let go.")
        desktop.keyup("Control_R")
        sees("Your key works")
        assert not scene.tap.said("response.create", "client", 0.0)
        desktop.key("alt+n")
        sees("Your first question")
        with sound.record() as recording:
            at = scene.say(speech("Front_Center"))
            scene.answered(at)
            until(lambda: recording.peak > 0.05, "an answer that can be heard")
        sees("Answer:")
        assert time.monotonic() - begun < 45
        desktop.key("alt+s")
        kept = scene.data / "settings.json"
        until(lambda: json.loads(kept.read_text())["settings"]["show_guide"] is False, "the guide is done")
        assert "Your first question" not in desktop.read(scene.app.pid)
