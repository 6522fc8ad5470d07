"""The list of devices against a real sound server: it follows what is plugged, and a server that dies ends
nothing else.
"""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.sound.sound_process import ROOT, Sounding
from tests.rig.sound.sound_servers import Server
from tests.rig.sound.virtual_sound import MICROPHONE, SPEAKER, VirtualSound
from tests.rig.waiting import pause, until

pytestmark = pytest.mark.rig

_NAMED: dict[Server, str] = {
    "pulseaudio": r"pulseaudio \d+\.\S+, by the Pulse protocol",
    "pipewire": r"PulseAudio \(on PipeWire \S+\) \S+, by the Pulse protocol",
    "native": r"PipeWire, natively \(library \d+\.\d+\.\d+\)",
}
BACK_S = 3.0
"""So soon after its server the sound is to be back."""

_TELLS = """
from PySide6.QtCore import QCoreApplication, QTimer
from app.audio.near.near_system import NearSystem

app = QCoreApplication([])
looked = []
devices = NearSystem()
devices.start(lambda: looked.append(1))
looked.clear()
devices._system.audioOutputsChanged.emit()
print("meanwhile", len(looked))
QTimer.singleShot(300, app.quit)
app.exec()
print("later", min(1, len(looked)))
devices.shut()
"""


@pytest.fixture
def hands(desktop: Desktop, sound: VirtualSound) -> Iterator[Sounding]:
    with Sounding(desktop.env) as hands:
        yield hands


def newest(hands: Sounding) -> dict[str, list[str] | str]:
    event = hands.all("DevicesChanged")[-1]
    return {
        "inputs": [device["id"] for device in event["inputs"]],
        "outputs": [device["id"] for device in event["outputs"]],
        "input": event["input_in_use"],
        "output": event["output_in_use"],
    }


@pytest.mark.every_server
def test_what_there_is(hands: Sounding) -> None:
    now = newest(hands)
    assert MICROPHONE in now["inputs"]
    assert SPEAKER in now["outputs"]
    assert (now["input"], now["output"]) == (MICROPHONE, SPEAKER)
    names = {device["id"]: device["name"] for device in hands.all("DevicesChanged")[-1]["outputs"]}
    assert names[SPEAKER] == "Headphones"


def test_a_choice_is_kept_while_it_is_away(hands: Sounding, sound: VirtualSound) -> None:
    hands.do("choose", "", SPEAKER)
    sound.unplug_speaker()
    until(lambda: SPEAKER not in newest(hands)["outputs"], "the list without it")
    assert newest(hands)["output"] not in ("", SPEAKER)
    sound.plug_speaker()
    until(lambda: newest(hands)["output"] == SPEAKER, "the choice to be in use again")


def test_the_microphone_comes_and_goes(hands: Sounding, sound: VirtualSound) -> None:
    sound.unplug_microphone()
    until(lambda: MICROPHONE not in newest(hands)["inputs"], "the list without it")
    assert newest(hands)["input"] == ""
    sound.plug_microphone()
    until(lambda: newest(hands)["input"] == MICROPHONE, "the microphone")


@pytest.mark.every_server
def test_a_sound_server_that_dies_and_is_soon_back(hands: Sounding, sound: VirtualSound) -> None:
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    sound.stop_server()
    failed = hands.wait("MicrophoneFailed")
    assert failed["trouble"]["code"] == "sound_server"
    hands.do("open", 2)
    hands.do("cue", "start")
    hands.do("warm")
    assert hands.wait("MicrophoneFailed", failed["at"] + 1e-9)["take"] == 2
    until(lambda: newest(hands)["inputs"] == [], "an empty list")
    sound.start_server()
    until(lambda: newest(hands)["input"] == MICROPHONE, "the microphone again", BACK_S)
    assert newest(hands)["inputs"] == [MICROPHONE]
    again = hands.do("open", 3)
    assert hands.wait("MicrophoneOpened", again)["take"] == 3


def test_a_sound_server_that_stays_away_and_comes_back(hands: Sounding, sound: VirtualSound) -> None:
    """Longer than Qt tries to connect again: it gives up for good after 3 s."""
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    sound.stop_server()
    assert hands.wait("MicrophoneFailed")["trouble"] == {"code": "sound_server", "detail": "", "path": ""}
    pause(3.5)
    sound.start_server()
    until(lambda: newest(hands)["input"] == MICROPHONE, "the microphone again", BACK_S)
    again = hands.do("open", 2)
    assert hands.wait("MicrophoneOpened", again)["take"] == 2


def test_a_sound_server_that_comes_after_the_program(desktop: Desktop, sound: VirtualSound) -> None:
    sound.stop_server()
    with Sounding(desktop.env) as hands:
        assert newest(hands)["inputs"] == []
        at = hands.do("open", 1)
        assert hands.wait("MicrophoneFailed", at)["trouble"]["code"] == "sound_server"
        sound.start_server()
        until(lambda: newest(hands)["input"] == MICROPHONE, "the microphone", BACK_S)
        again = hands.do("open", 2)
        assert hands.wait("MicrophoneOpened", again)["take"] == 2


def test_a_sound_process_that_dies_is_replaced(hands: Sounding) -> None:
    """As when Qt aborts it: the take is kept as far as it came, and the next one begins."""
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    pause(0.3)
    (apart,) = hands.apart()
    os.kill(apart, signal.SIGABRT)
    failed = hands.wait("MicrophoneFailed")
    assert (failed["take"], failed["trouble"]["code"]) == (1, "sound_server")
    assert hands.all("FrameCaptured")
    until(lambda: hands.apart() not in ([], [apart]), "another one", BACK_S)
    until(lambda: newest(hands)["input"] == MICROPHONE, "the microphone again", BACK_S)
    again = hands.do("open", 2)
    assert hands.wait("MicrophoneOpened", again)["take"] == 2


def test_a_sound_server_that_hangs_freezes_nothing(hands: Sounding, sound: VirtualSound) -> None:
    """Qt waits 30 s inside of each call to a server that does not answer."""
    hands.do("warm")
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    with sound.hanging():
        hands.wait("MicrophoneFailed")
        for take in (2, 3):
            hands.do("open", take)
            hands.do("play", "item", 0, os.devnull, 0, 0)
            hands.do("stop")
            at = hands.do("say", "awake")
            assert hands.wait("awake", at)["at"] - at < 1
            assert hands.wait("MicrophoneFailed", at)["take"] == take
    gone_on = time.monotonic()
    until(lambda: newest(hands)["input"] == MICROPHONE, "the microphone again", BACK_S)
    again = hands.do("open", 4)
    opened = hands.wait("MicrophoneOpened", again)
    assert opened["take"] == 4
    assert opened["at"] - gone_on < BACK_S + 1


def test_qt_is_asked_after_it_has_told_and_not_meanwhile(desktop: Desktop, sound: VirtualSound) -> None:
    """While Qt tells of devices it may still be connecting; a stream started then ends the process."""
    done = subprocess.run(
        [sys.executable, "-c", _TELLS], env={**desktop.env, "PYTHONPATH": str(ROOT)}, cwd=ROOT,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.split() == ["meanwhile", "0", "later", "1"], done.stderr


def sound_server_by_the_doctor(desktop: Desktop) -> str:
    told = desktop.family.run(sys.executable, "-m", "app", "doctor", cwd=ROOT, seconds=40)
    return dict(line.split(":", 1) for line in told.splitlines())["Sound server"].strip()


@pytest.mark.every_server
def test_the_doctor_says_which_server_is_in_use(
    desktop: Desktop, sound: VirtualSound, server: Server
) -> None:
    words = sound_server_by_the_doctor(desktop)
    assert re.fullmatch(_NAMED[server], words), words


def test_the_doctor_says_that_no_server_answers(desktop: Desktop, sound: VirtualSound) -> None:
    sound.stop_server()
    assert sound_server_by_the_doctor(desktop) == "none answers"
