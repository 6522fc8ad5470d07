"""The list of devices against a real sound server: it follows what is plugged, and a server that dies ends
nothing else.
"""

import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.sound.sound_process import ROOT, Sounding
from tests.rig.sound.sound_servers import Server
from tests.rig.sound.virtual_sound import MICROPHONE, SPEAKER, VirtualSound
from tests.rig.waiting import until

pytestmark = pytest.mark.rig

_NAMED: dict[Server, str] = {
    "pulseaudio": r"pulseaudio \d+\.\S+, by the Pulse protocol",
    "pipewire": r"PulseAudio \(on PipeWire \S+\) \S+, by the Pulse protocol",
    "native": r"PipeWire, natively \(library \d+\.\d+\.\d+\)",
}

_TELLS = """
from PySide6.QtCore import QCoreApplication, QTimer
from app.audio.devices import QtDevices

app = QCoreApplication([])
devices = QtDevices(lambda event: None)
devices.look()
looked = []
devices._told = None
devices.follow(lambda: looked.append(1))
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


def test_a_sound_server_that_dies_and_is_soon_back(hands: Sounding, sound: VirtualSound) -> None:
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    sound.stop_server()
    failed = hands.wait("MicrophoneFailed")
    assert failed["trouble"]["code"] == "sound_server"
    # To start a stream now would end the process (Qt 6.11, Pulse protocol).
    hands.do("open", 2)
    hands.do("cue", "start")
    hands.do("warm")
    assert hands.wait("MicrophoneFailed", failed["at"] + 1e-9)["take"] == 2
    assert newest(hands)["inputs"] == []
    sound.start_server()
    until(lambda: newest(hands)["input"] == MICROPHONE, "the microphone again", 15)
    assert newest(hands)["inputs"] == [MICROPHONE]
    again = hands.do("open", 3)
    assert hands.wait("MicrophoneOpened", again)["take"] == 3


@pytest.mark.slow
def test_a_sound_server_that_stays_away(hands: Sounding, sound: VirtualSound) -> None:
    """Qt gives up after 3 s and for good: that is said in words, and nothing crashes."""
    hands.do("open", 1)
    hands.wait("MicrophoneOpened")
    sound.restart_server(outage=5)
    at = hands.do("open", 2)
    failed = hands.wait("MicrophoneFailed", at)
    assert failed["trouble"] == {
        "code": "sound_server",
        "detail": "Start Pressel again to get the sound back.",
        "path": "",
    }
    hands.do("warm")
    hands.do("say", "alive")
    hands.wait("alive")


def test_qt_is_asked_after_it_has_told_and_not_meanwhile(desktop: Desktop, sound: VirtualSound) -> None:
    """While Qt tells of devices it may still be connecting; a stream started then ends the process."""
    done = subprocess.run(
        [sys.executable, "-c", _TELLS], env={**desktop.env, "PYTHONPATH": str(ROOT)}, cwd=ROOT,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.split() == ["meanwhile", "0", "later", "1"], done.stderr


@pytest.mark.every_server
def test_the_doctor_says_which_server_is_in_use(
    desktop: Desktop, sound: VirtualSound, server: Server
) -> None:
    told = desktop.family.run(sys.executable, "-m", "app", "doctor", cwd=ROOT, seconds=40)
    words = dict(line.split(":", 1) for line in told.splitlines())["Sound server"].strip()
    assert re.fullmatch(_NAMED[server], words), words
