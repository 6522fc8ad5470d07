"""The window survives missing devices and a missing sound server, reports them, and recovers."""

import re
import time

import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.scene import Scene, window
from tests.rig.sound.recorded_speech import speech
from tests.rig.sound.recording import likeness
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(180)]

# Qt's own messages when devices disappear while in use.
QT_ON_LOSS = (
    r"PulseAudio",
    r"pa_",
    r"[Pp]ipe[Ww]ire",
    r"qt\.multimedia",
    r"QAudio",
    r"Ignoring dummy output",
)
# The window's messages: microphone missing, loudspeaker missing, or the sound server missing.
NO_SOUND = re.compile(r"No microphone|[Ss]ound server|system's sound")


def works(scene: Scene) -> bool:
    """Run one more turn: what is said arrives."""
    said = speech("Front_Center")
    at = scene.say(said)
    try:
        scene.tap.wait_for("input_audio_buffer.commit", "client", at, 3)
    except AssertionError:
        return False
    return likeness(said.at(24_000), scene.tap.heard(at)) > 0.75


def test_the_microphone_is_pulled_out_in_mid_take(desktop: Desktop, sound: VirtualSound) -> None:
    said = speech("005")
    with window(desktop, sound, allow=QT_ON_LOSS) as scene:
        at = scene.press()
        feeding = sound.feed(said.samples)
        until(lambda: len(scene.tap.heard(at)) > 24_000, "a second of speech on the wire")
        sound.unplug_microphone()
        sound.finish(feeding)
        scene.release()
        assert scene.app.running
        assert likeness(said.at(24_000)[:18_000], scene.tap.heard(at), 150) > 0.5
        sound.plug_microphone()
        until(lambda: works(scene), "a whole turn after it came back", 30)


def test_the_sound_server_restarts(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound, allow=QT_ON_LOSS) as scene:
        assert works(scene)
        sound.restart_server()
        until(lambda: works(scene), "a whole turn after the restart", 40)


def test_the_sound_server_is_away_for_long(desktop: Desktop, sound: VirtualSound) -> None:
    """Longer than Qt tries to connect again: it gives up on a Pulse server for good after 3 s."""
    with window(desktop, sound, allow=QT_ON_LOSS) as scene:
        assert works(scene)
        sound.stop_server()
        away = time.monotonic()
        scene.hold(0.8)
        until(lambda: NO_SOUND.search(desktop.read(scene.app.pid)), "words about it in the window")
        until(lambda: time.monotonic() > away + 4, "an outage that is long enough")
        sound.start_server()
        until(lambda: works(scene), "a whole turn after it came back", 20)


def test_the_sound_server_restarts_in_mid_take(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound, allow=QT_ON_LOSS) as scene:
        at = scene.press()
        sound.feed(speech("005").samples)
        until(lambda: len(scene.tap.heard(at)) > 12_000, "speech on the wire")
        sound.restart_server()
        scene.release()
        until(lambda: works(scene), "a whole turn after the restart", 40)


@pytest.mark.parametrize("way", ["no device", "no server"])
def test_without_any_device_the_window_opens_and_says_so(
    desktop: Desktop, sound: VirtualSound, way: str
) -> None:
    if way == "no device":
        sound.remove_all_devices()
    else:
        sound.stop_server()
    with window(desktop, sound, allow=QT_ON_LOSS) as scene:
        at = scene.hold(0.8)
        told = until(lambda: NO_SOUND.findall(desktop.read(scene.app.pid)), "words about it in the window")
        assert scene.app.running, told
        assert scene.tap.said("input_audio_buffer.commit", "client", at) == []


def test_a_device_that_comes_later_is_used(desktop: Desktop, sound: VirtualSound) -> None:
    sound.remove_all_devices()
    with window(desktop, sound, allow=QT_ON_LOSS) as scene:
        scene.hold(0.5)
        sound.restore()
        until(lambda: works(scene), "a whole turn with the new device", 30)
