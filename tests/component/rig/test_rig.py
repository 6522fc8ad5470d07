"""The rig itself: what is fed is heard, what is played is recorded, keys arrive, and nothing stays behind."""

import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.checks.judges.running import ROOT
from tests.rig import guard
from tests.rig.desktop.desktop import Desktop
from tests.rig.sound import sound_servers
from tests.rig.sound.recorded_speech import resampled, speech
from tests.rig.sound.recording import likeness, match
from tests.rig.sound.virtual_sound import MICROPHONE, SPEAKER, VirtualSound
from tests.rig.waiting import until

pytestmark = pytest.mark.rig


def test_what_is_said_is_heard_at_the_microphone(sound: VirtualSound) -> None:
    said = speech("goforward")
    with sound.record(MICROPHONE) as heard:
        feeding = sound.feed(said.samples)
        sound.finish(feeding)
    found = heard.correlate(said.at(heard.rate))
    assert found.correlation > 0.98
    assert found.snr > 20
    assert 0 < heard.time_of(found.lag) - feeding.at < 1.0
    assert max(map(abs, heard.slips(said.at(heard.rate)))) < 1


def test_what_is_played_is_recorded_at_the_speaker(sound: VirtualSound) -> None:
    played = speech("Front_Center")
    with sound.record() as heard:
        feeding = sound.feed(played.samples, SPEAKER)
        sound.finish(feeding)
    found = heard.correlate(played.at(heard.rate))
    assert found.correlation > 0.98
    first, last = heard.first_sound(feeding.at), heard.last_sound()
    assert first
    assert last
    assert first < last < feeding.at + played.seconds + 1


def test_a_gap_shows(sound: VirtualSound) -> None:
    tone = np.sin(np.arange(48_000) * 2 * np.pi * 300 / 48_000) * 0.5
    with sound.record() as heard:
        sound.finish(sound.feed(np.concatenate([tone, np.zeros(4800), tone]), SPEAKER))
    assert heard.gaps(20) == [pytest.approx(100, abs=3)]


def test_recorded_speech_comes_with_its_words() -> None:
    assert speech("goforward").words == "go forward ten meters"
    assert speech("005").words == "eight of spades four of clubs seven of hearts"
    assert 2 < speech("goforward").seconds < 4


def test_a_key_reaches_a_window(desktop: Desktop, tmp_path: Path) -> None:
    desktop.family.start("xev", ["xev", "-name", "keys here", "-event", "keyboard"])
    desktop.focus(desktop.find_window("^keys here$"))
    desktop.keydown("space")
    until(lambda: "KeyPress event" in desktop.family.log("xev"), "the press")
    assert "KeyRelease event" not in desktop.family.log("xev")
    desktop.keyup("space")
    until(lambda: "KeyRelease event" in desktop.family.log("xev"), "the release")
    assert "keysym 0x20, space" in desktop.family.log("xev")
    assert desktop.screenshot(tmp_path / "screen.png").stat().st_size > 1000
    desktop.family.end("xev")


def test_the_keyring_keeps_a_secret(desktop: Desktop) -> None:
    words = ["secret-tool", "store", "--label=rig", "service", "rig-test"]
    subprocess.run(words, env=desktop.env, input="hush", text=True, check=True, timeout=20)
    assert desktop.family.run("secret-tool", "lookup", "service", "rig-test") == "hush"
    desktop.family.run("secret-tool", "clear", "service", "rig-test")


def test_devices_come_and_go(sound: VirtualSound) -> None:
    sound.unplug_microphone()
    assert MICROPHONE not in sound.devices("sources")
    sound.plug_microphone()
    assert MICROPHONE in sound.devices("sources")
    sound.remove_all_devices()
    assert sound.devices("sinks") == []
    sound.restore()
    assert SPEAKER in sound.devices("sinks")


def test_the_sound_server_comes_back(sound: VirtualSound) -> None:
    sound.stop_server()
    assert sound.devices("sinks") == []
    sound.start_server()
    assert SPEAKER in sound.devices("sinks")


def test_nothing_stays_behind() -> None:
    desktop = Desktop()
    sound = VirtualSound(desktop)
    folder = str(desktop.folder)
    there = desktop.family.running()
    assert {"dbus", "xvfb", "openbox", *sound_servers.parts(sound.server), "keyring"} <= set(there)
    desktop.close()
    assert guard.marked(folder) == []
    assert [name for name, pid in there.items() if guard.alive(pid)] == []
    assert not Path(folder).exists()


def test_nothing_stays_behind_after_a_kill() -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.rig", "up"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout
    with child.stdout as said:
        lines = list(iter(said.readline, "# up; Ctrl-C takes it down\n"))
        folder = next(line for line in lines if "HOME" in line).split("=")[1].strip().removesuffix("/home")
        assert len(guard.marked(folder)) > 5
        child.send_signal(signal.SIGKILL)
        child.wait()
    until(lambda: not Path(folder).exists(), "the folder to go")
    assert guard.marked(folder) == []


@pytest.mark.parametrize("start", [0, 1_000, 190_000, 229_000, -3_000])
def test_a_reference_is_found_wherever_it_lies(start: int) -> None:
    noise = np.random.default_rng(1)
    reference = noise.standard_normal(24_000)
    recorded = noise.standard_normal(230_000) * 0.05
    low, high = max(0, start), min(len(recorded), start + len(reference))
    recorded[low:high] += reference[low - start : high - start]
    found = match(reference, recorded)
    assert found.lag == start
    assert found.correlation > 0.98


def test_a_delay_by_part_of_a_sample_is_no_noise_and_noise_is() -> None:
    said = speech("goforward")
    reference = said.at(24_000)
    for samples in range(4):  # at 48,000 in a second: halves at 24,000
        delayed = resampled(np.concatenate([np.zeros(samples), said.samples]), 48_000, 24_000)
        assert match(reference, delayed).snr > 40
        noise = np.random.default_rng(samples).standard_normal(len(delayed))
        noise *= 10 ** (-16 / 20) * np.std(reference) / np.std(noise)
        assert match(reference, delayed + noise).snr == pytest.approx(16, abs=0.5)


def test_one_slip_costs_one_window_and_foreign_sound_all_of_them() -> None:
    said = speech("goforward").at(24_000)
    middle = len(said) // 2
    slipped = np.concatenate([np.zeros(5_000), said[:middle], np.zeros(500), said[middle:], np.zeros(5_000)])
    assert match(said, slipped).correlation < 0.9
    assert likeness(said, slipped) > 0.75
    assert likeness(said, speech("Front_Center").at(24_000)) < 0.25
    assert likeness(said, np.zeros(90_000)) == 0
