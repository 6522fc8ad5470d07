"""The sound server dies, restarts or hangs in every state of the window, for 0.2 to 60 s.

The servers take turns: that of a trial is known from its seed.
"""

import json
import os
import secrets
import statistics
from collections.abc import Iterator
from contextlib import contextmanager

from tests.hardship.restart_trial import LONGEST_S, RestartStage, RestartTrial
from tests.hardship.trials import Trials
from tests.rig.desktop.desktop import Desktop
from tests.rig.program import Program
from tests.rig.sound.sound_servers import SERVERS, Server
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until
from tests.rig.wiretap import Wiretap

SHORT, LONG = 3, 200
_LONGEST_IN_SHORT_S = 4.0
_TRIALS_OF_A_WINDOW = 8


def run(count: int, first: int) -> Trials:
    """Make the trials of these seeds, one server after the other."""
    longest = _LONGEST_IN_SHORT_S if count <= SHORT else LONGEST_S
    seeds = range(first, first + count)
    made: list[RestartTrial] = []
    for number, server in enumerate(SERVERS):
        mine = [seed for seed in seeds if seed % len(SERVERS) == number]
        if mine:
            made += _on(server, mine, longest)
    failures = tuple(trial.words() for trial in made if trial.wrong)
    backs = [trial.back for trial in made if trial.back] or [0.0]
    figures = {
        "aborts": sum(trial.aborted for trial in made),
        "never back": sum(not trial.back for trial in made),
        "sound back median s": round(statistics.median(backs), 2),
        "sound back worst s": round(max(backs), 2),
        "longest freeze s": round(max(trial.frozen for trial in made), 2),
        "most lost ms": round(max(trial.lost_ms for trial in made)),
    }
    return Trials(len(made), failures, figures)


def _on(server: Server, seeds: list[int], longest: float) -> list[RestartTrial]:
    with Desktop(keyring=False) as desktop:
        sound = VirtualSound(desktop, server)
        os.environ["XDG_RUNTIME_DIR"] = desktop.env["XDG_RUNTIME_DIR"]  # where commands find the window
        return series(desktop, sound, seeds, longest)


def series(desktop: Desktop, sound: VirtualSound, seeds: list[int], longest: float) -> list[RestartTrial]:
    """Make the trials of these seeds on this desktop; no outage is longer than that, in seconds."""
    made: list[RestartTrial] = []
    key = secrets.token_hex(16)
    serving = ("serve", "--json", "--answer", "echo")
    with Program(desktop.family, *serving, name="server", PRESSEL_SERVE_KEY=key) as practice:
        url, _ = practice.served()
        while seeds:
            some, seeds = seeds[:_TRIALS_OF_A_WINDOW], seeds[_TRIALS_OF_A_WINDOW:]
            sound.restore()
            with _window(desktop, sound, url, key, longest) as stage:
                while some:
                    made.append(trial := stage.run(some.pop(0)))
                    print(f"{sound.server} {trial.words() if trial.wrong else _good(trial)}", flush=True)
                    if trial.wrong:  # the others get a window in which nothing went wrong before
                        seeds = some + seeds
                        break
    return made


@contextmanager
def _window(
    desktop: Desktop, sound: VirtualSound, url: str, key: str, longest: float
) -> Iterator[RestartStage]:
    """A window that keeps its microphone ready and sounds its earcons, so that there is much to go wrong."""
    data = desktop.folder / f"data-{secrets.token_hex(4)}"
    data.mkdir(mode=0o700)
    settings = {"cues": True, "show_guide": False, "talk_mode": "hold", "warm_mic_s": "30"}
    (data / "settings.json").write_text(json.dumps({"version": 1, "settings": settings}))
    with Wiretap(url) as tap:
        arguments = ("--url", tap.url, "--data-dir", str(data))
        app = Program(desktop.family, *arguments, name="window", allow=(".*",), OPENAI_API_KEY=key)
        app.__enter__()
        try:
            until(lambda: tap.said("session.updated", "server"), "the window", 30)
            pause(0.5)
            yield RestartStage(sound, tap, app, str(data), longest)
        finally:
            app.stop()


def _good(trial: RestartTrial) -> str:
    return (
        f"{trial.seed}: {trial.state}, away {trial.outage:.1f} s: back after {trial.back:.2f} s, "
        f"longest freeze {trial.frozen:.2f} s"
    )
