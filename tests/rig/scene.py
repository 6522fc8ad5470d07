"""The window on the desktop, connected to a practice server through a wiretap."""

import contextlib
import json
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tests.rig.desktop.desktop import Desktop
from tests.rig.program import Program
from tests.rig.sound.recorded_speech import RATE, Speech
from tests.rig.sound.recording import Recording
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until
from tests.rig.wiretap import AUDIO, Message, Wiretap, sound_of

_BEFORE_S, _AFTER_S = 0.4, 0.2


@dataclass
class Scene:
    """One window that is ready for the talk key."""

    desktop: Desktop
    sound: VirtualSound
    tap: Wiretap
    app: Program
    window: int
    data: Path
    pressed: list[float] = field(default_factory=list)
    released: list[float] = field(default_factory=list)

    def press(self) -> float:
        """Press Space; returns the moment."""
        self.pressed.append(self.desktop.keydown("space"))
        return self.pressed[-1]

    def release(self) -> float:
        """Release Space; returns the moment."""
        self.released.append(self.desktop.keyup("space"))
        return self.released[-1]

    def say(self, words: Speech) -> float:
        """Hold Space, play the sound into the microphone, release; returns the moment of the press."""
        quiet = np.zeros(int(_BEFORE_S * RATE)), np.zeros(int(_AFTER_S * RATE))
        at = self.press()
        self.sound.finish(self.sound.feed(np.concatenate([quiet[0], words.samples, quiet[1]])))
        self.release()
        return at

    def hold(self, seconds: float) -> float:
        """Hold Space in silence; returns the moment of the press."""
        at = self.press()
        pause(seconds)
        self.release()
        return at

    def answered(self, after: float, seconds: float = 30.0) -> list[Message]:
        """Wait until the answer to the press at ``after`` is complete; returns its audio chunks.

        An interrupted answer also ends with response.done, but its status is not ``completed``: it does not
        count.
        """
        done = until(lambda: self._completed(after), "a whole answer", seconds)
        deltas = self.tap.said(AUDIO, "server", after)
        return [delta for delta in deltas if delta.event.get("response_id") == done]

    def _completed(self, after: float) -> str:
        for message in self.tap.said("response.done", "server", after):
            if message.event["response"]["status"] == "completed":
                return str(message.event["response"]["id"])
        return ""

    def played(self, recording: Recording, after: float) -> npt.NDArray[np.float64]:
        """Wait until the answer has also been played; returns its sound at 24,000 Hz."""
        deltas = self.answered(after)
        answer = sound_of(deltas)
        if len(answer):
            seconds = len(answer) / 24_000
            over = deltas[0].at + seconds
            until(lambda: time.monotonic() > over, "the answer's own length", seconds + 1)
            # Check the newest tenth of a second twice: a pause between words is not the end.
            until(lambda: self._quiet(recording), "silence after the answer")
        return answer

    @staticmethod
    def _quiet(recording: Recording) -> bool:
        if recording.peak > 0.003:
            return False
        pause(0.3)
        return recording.peak <= 0.003


@contextlib.contextmanager
def window(
    desktop: Desktop,
    sound: VirtualSound,
    *,
    answer: str = "tone",
    allow: tuple[str, ...] = (),
    **chosen: object,
) -> Iterator[Scene]:
    """A window with fresh settings (earcons off unless chosen otherwise) and its own practice server.

    ``answer``: the argument of ``serve --answer``. ``allow``: what the window may write to stderr.
    """
    data = desktop.new_folder("data")
    settings = {"version": 1, "settings": {"cues": False, "show_guide": False, **chosen}}
    (data / "settings.json").write_text(json.dumps(settings))
    key = secrets.token_hex(16)
    serve = ("serve", "--json", "--answer", answer)
    with (
        Program(desktop.family, *serve, name="server", PRESSEL_SERVE_KEY=key) as server,
        Wiretap() as tap,
        # Both start at once; the wiretap holds the window's connection until the server is up.
        Program(
            desktop.family,
            *("--url", tap.url, "--data-dir", str(data)),
            name="window",
            allow=allow,
            OPENAI_API_KEY=key,
        ) as app,
    ):
        tap.upstream, _ = server.served()
        number = until(lambda: _window_of(app, desktop), "the window", 30)
        desktop.focus(number)
        tap.wait_for("session.updated", "server")
        yield Scene(desktop, sound, tap, app, number, data)


def _window_of(app: Program, desktop: Desktop) -> int:
    assert app.running, app.stderr
    return next(iter(desktop.windows("Pressel")), 0)
