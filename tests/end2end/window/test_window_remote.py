"""Remote commands control the shipped window: a take by toggle, one window per data folder."""

import subprocess
import sys
import time

import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.program import ROOT, Program
from tests.rig.scene import Scene, window
from tests.rig.sound.recorded_speech import speech
from tests.rig.sound.recording import likeness
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(180)]


def tell(scene: Scene, *words: str) -> int:
    """Run `pressel WORDS` for this window; returns the exit code."""
    done = subprocess.run(
        [sys.executable, "-m", "app", *words, "--data-dir", str(scene.data)],
        env={**scene.desktop.env, "PYTHONPATH": str(ROOT)},
        timeout=20,
        check=False,
    )
    return done.returncode


def front(scene: Scene) -> int:
    return int(scene.desktop.family.run("xdotool", "getactivewindow", check=False) or 0)


def cover(scene: Scene) -> int:
    """Another program's window, in front and with the keyboard focus."""
    scene.desktop.family.start("other", ["xmessage", "-name", "other", "somebody else's work"])
    other = scene.desktop.find_window("other|xmessage")
    scene.desktop.focus(other)
    return other


def test_toggle_holds_a_take_while_another_window_has_the_keyboard(
    desktop: Desktop, sound: VirtualSound
) -> None:
    said = speech("goforward")
    with window(desktop, sound, answer="echo") as scene:
        other = cover(scene)
        at = time.monotonic()
        assert tell(scene, "toggle") == 0
        pause(0.4)
        scene.sound.finish(scene.sound.feed(said.samples))
        pause(0.2)
        assert tell(scene, "toggle") == 0
        scene.answered(at)
        assert front(scene) == other
        assert likeness(said.at(24_000), scene.tap.heard(at)) > 0.75, scene.tap.summary()
        desktop.family.end("other")


def test_down_up_cancel_and_stop_do_what_the_key_does(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound) as scene:
        at = time.monotonic()
        assert tell(scene, "down") == 0
        pause(0.6)
        assert tell(scene, "cancel") == 0
        assert tell(scene, "up") == 0
        scene.tap.wait_for("input_audio_buffer.clear", "client", at)
        assert scene.tap.said("input_audio_buffer.commit", "client", at) == []
        at = time.monotonic()
        assert tell(scene, "down") == 0
        scene.sound.finish(scene.sound.feed(speech("Front_Center").samples))
        assert tell(scene, "up") == 0
        scene.tap.wait_for("response.output_audio.delta", "server", at)
        assert tell(scene, "stop") == 0
        scene.tap.wait_for("conversation.item.truncate", "client", at)


def test_a_second_start_raises_the_first_and_ends(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound) as scene:
        other = cover(scene)
        assert front(scene) == other
        with Program(desktop.family, "--data-dir", str(scene.data), name="second") as second:
            assert second.wait(20) == 0
        until(lambda: front(scene) == scene.window, "the first window in front")
        elsewhere = desktop.new_folder("another-data")
        with Program(desktop.family, "--practice", "--data-dir", str(elsewhere), name="third") as third:
            until(lambda: len(desktop.windows("Pressel")) == 2, "a window of its own")
            assert third.running
        desktop.family.end("other")


def test_a_hidden_window_is_shown_and_ended(desktop: Desktop, sound: VirtualSound) -> None:
    data = desktop.new_folder("hidden-data")
    with Program(desktop.family, "--hidden", "--practice", "--data-dir", str(data), name="hidden") as app:

        def asked(word: str = "show") -> int:
            return subprocess.run(
                [sys.executable, "-m", "app", word, "--data-dir", str(data)],
                env={**desktop.env, "PYTHONPATH": str(ROOT)},
                capture_output=True,
                check=False,
            ).returncode

        until(lambda: asked() == 0, "the window listens", 30)
        until(lambda: desktop.windows("Pressel"), "the window")
        assert app.running
        assert asked("quit") == 0
        assert app.wait(20) == 0


def test_two_starts_at_the_same_moment_are_one_window(desktop: Desktop, sound: VirtualSound) -> None:
    data = desktop.new_folder("two-data")
    words = ("--practice", "--data-dir", str(data))
    with (
        Program(desktop.family, *words, name="one") as one,
        Program(desktop.family, *words, name="two") as two,
    ):
        until(lambda: one.running != two.running, "the end of one of them", 40)
        ended, stays = (two, one) if one.running else (one, two)
        assert ended.wait() == 0
        until(lambda: len(desktop.windows("Pressel")) == 1, "one window")

        def raised() -> int:
            return int(desktop.family.run("xdotool", "getactivewindow", check=False) or 0)

        until(lambda: desktop.windows("Pressel") == [raised()], "that window in front")
        assert stays.running
