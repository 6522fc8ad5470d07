"""A sound server of one rig with a virtual microphone and speaker."""

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import soundfile

from tests.rig.desktop.desktop import Desktop
from tests.rig.sound import sound_servers
from tests.rig.sound.recording import Recording
from tests.rig.sound.sound_servers import Server, chosen
from tests.rig.waiting import TooLate, until

SPEAKER, FEED, MICROPHONE = "speaker", "mic_feed", "mic"
_RATE = 48_000
_READERS = ("mic-reader", "speaker-reader")


@dataclass(frozen=True)
class Feeding:
    """A sound that is being played into the microphone."""

    at: float
    """When it was handed to the sound server (monotonic seconds); it sounds within 100 ms from then."""
    name: str
    seconds: float


class VirtualSound:
    """The sound of a desktop: what is fed is heard at the microphone, what is played can be recorded."""

    def __init__(self, desktop: Desktop, server: Server | None = None) -> None:
        self._family = desktop.family
        self.server = server = server or chosen(every=False)[0]
        self._modules: dict[str, str] = {}
        self._feeds = 0
        sound_servers.write_settings(Path(self._family.env["XDG_CONFIG_HOME"]))
        sound_servers.prepare(self._family, server)
        self.start_server()

    # ------------------------------------------------------------------------------------- the server

    def use(self, server: Server) -> None:
        """Have the sound of the desktop from this server; programs that run already keep the old one."""
        if server == self.server:
            return
        self.stop_server()
        self.server = server
        sound_servers.prepare(self._family, server)
        self.start_server()

    def start_server(self) -> None:
        """Start the sound server and add all devices; a server that hangs while starting gets a second
        chance.
        """
        try:
            self._start_parts()
        except TooLate:
            self.stop_server()
            self._start_parts()
        # Otherwise it creates a dummy speaker when there is none, and "no devices at all" could not be
        # tested.
        self._pactl("unload-module", "module-always-sink", check=False)
        self._plug_all()

    def _start_parts(self) -> None:
        sound_servers.start(self._family, self.server)
        try:
            until(lambda: "Server Name" in self._pactl("info", check=False), "the sound server")
        except TooLate as late:
            for part in sound_servers.parts(self.server):
                if part in self._family.running():
                    late.add_note(f"{part}: {self._family.log(part)[-1000:]}")
            raise

    def stop_server(self) -> None:
        """Kill the sound server; all devices disappear with it."""
        self._family.end(*_READERS, *sound_servers.PARTS)
        self._modules.clear()
        run = Path(self._family.env["XDG_RUNTIME_DIR"])
        for stale in (run / "pipewire-0", run / "pulse" / "native", run / "pulse" / "pid"):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(stale)

    def restart_server(self, outage: float = 0.0) -> None:
        """Kill the sound server and start it again after ``outage`` seconds."""
        self.stop_server()
        back = time.monotonic() + outage
        until(lambda: time.monotonic() >= back, "the outage", outage + 1)
        self.start_server()

    @contextlib.contextmanager
    def hanging(self) -> Iterator[None]:
        """Meanwhile the server is there and does not answer."""
        running = self._family.running()
        parts = [running[name] for name in sound_servers.PARTS if name in running]
        for pid in parts:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in parts:
                os.kill(pid, signal.SIGCONT)

    def restore(self) -> None:
        """Restart and reconnect everything, whatever a test did to it."""
        if not set(sound_servers.parts(self.server)) <= set(self._family.running()):
            self.stop_server()
            self.start_server()
        else:
            self._plug_all()

    # ------------------------------------------------------------------------------------- the devices

    def _plug_all(self) -> None:
        self.plug_speaker()
        if FEED not in self._modules:
            properties = "sink_properties=device.description=RigMicFeed"
            self._load(
                FEED,
                "module-null-sink",
                f"sink_name={FEED}",
                "rate=48000",
                "channels=1",
                "channel_map=mono",
                properties,
            )
        self.plug_microphone()

    def plug_speaker(self) -> None:
        """Add the speaker and make it the system's default."""
        if SPEAKER not in self._modules:
            properties = "sink_properties=device.description=Headphones"
            self._load(
                SPEAKER, "module-null-sink", f"sink_name={SPEAKER}", "rate=48000", "channels=2", properties
            )
        until(lambda: SPEAKER in self.devices("sinks"), "the virtual speaker")
        self._default("sink", SPEAKER)
        self._keep_awake()

    def unplug_speaker(self) -> None:
        """Remove the speaker."""
        self._unload(SPEAKER)
        until(lambda: SPEAKER not in self.devices("sinks"), "the virtual speaker to go")

    def plug_microphone(self) -> None:
        """Add the microphone and make it the system's default."""
        if MICROPHONE not in self._modules:
            form = ["channels=1", "channel_map=mono", "source_properties=device.description=Microphone"]
            named = [f"source_name={MICROPHONE}", f"master={FEED}.monitor"]
            self._load(MICROPHONE, "module-remap-source", *named, *form)
        until(lambda: MICROPHONE in self.devices("sources"), "the virtual microphone")
        self._default("source", MICROPHONE)
        self._keep_awake()

    def _keep_awake(self) -> None:
        """PulseAudio's null sinks wake once every second or two, unless somebody reads fast."""
        if self.server != "pulseaudio":
            return
        # Anew each time: a reader whose source goes, or is the default when another becomes it, is moved.
        self._family.end(*_READERS)
        there = self.devices("sources")
        for reader, source in zip(_READERS, (MICROPHONE, f"{SPEAKER}.monitor"), strict=True):
            if source in there:
                command = ["parec", "-d", source, "--raw", "--latency-msec=20", "/dev/null"]
                self._family.start(reader, command)

    def unplug_microphone(self) -> None:
        """Remove the microphone."""
        self._unload(MICROPHONE)
        until(lambda: MICROPHONE not in self.devices("sources"), "the virtual microphone to go")

    def remove_all_devices(self) -> None:
        """Leave the server running without any device."""
        for name in (MICROPHONE, FEED, SPEAKER):
            self._unload(name)
        until(lambda: not self.devices("sinks") and not self.devices("sources"), "all devices to go")

    def devices(self, kind: Literal["sinks", "sources"]) -> list[str]:
        """The names of the devices the server offers."""
        lines = self._pactl("list", "short", kind, check=False).splitlines()
        return [line.split("\t")[1] for line in lines if "\t" in line]

    def _default(self, kind: Literal["sink", "source"], name: str) -> None:
        def chosen() -> bool:
            self._pactl(f"set-default-{kind}", name, check=False)
            return self._pactl(f"get-default-{kind}", check=False) == name

        until(chosen, f"{name} to be the default {kind}")

    def _load(self, name: str, *words: str) -> None:
        self._modules[name] = self._pactl("load-module", *words)

    def _unload(self, name: str) -> None:
        if name in self._modules:
            self._pactl("unload-module", self._modules.pop(name), check=False)

    def _pactl(self, *words: str, check: bool = True) -> str:
        return self._family.run("pactl", *words, check=check)

    # ------------------------------------------------------------------------------------- the sound

    def feed(self, sound: Path | npt.ArrayLike, sink: str = FEED) -> Feeding:
        """Play sound into the microphone (or on ``sink``); returns at once. Arrays: mono at 48,000 Hz."""
        self._feeds += 1
        name = f"feed-{self._feeds}"
        path = sound if isinstance(sound, Path) else self._written(name, np.asarray(sound, np.float64))
        seconds = soundfile.info(path).duration
        # No latency is requested, because a short one would shorten the quantum for everybody.
        at = time.monotonic()
        self._family.start(name, ["paplay", "-d", sink, str(path)])
        return Feeding(at, name, seconds)

    def finish(self, feeding: Feeding) -> None:
        """Wait until the sound has been played."""
        until(lambda: not self._speaks(feeding), "the end of the speech", feeding.seconds + 10)
        self._family.end(feeding.name)

    def _speaks(self, feeding: Feeding) -> bool:
        return feeding.name in self._family.running()

    def cut(self, feeding: Feeding) -> None:
        """Stop playing the sound."""
        self._family.end(feeding.name)

    @contextlib.contextmanager
    def overheard(self) -> Iterator[None]:
        """Meanwhile the microphone also hears the loudspeaker, as if both stood on the same table."""
        self._load("loop", "module-loopback", f"source={SPEAKER}.monitor", f"sink={FEED}", "latency_msec=20")
        try:
            yield
        finally:
            self._unload("loop")

    def record(self, source: str = f"{SPEAKER}.monitor") -> Recording:
        """A context manager that records what the speaker plays (or ``mic``: what the microphone hears)."""
        return Recording(self._family, source)

    def _written(self, name: str, samples: npt.NDArray[np.float64]) -> Path:
        path = self._family.folder / f"{name}.wav"
        soundfile.write(path, samples, _RATE, subtype="PCM_16")
        return path
