"""What microphone, loudspeaker and list of devices need of the system's sound: the shapes that ``near`` (Qt
in this process) and ``apart`` (Qt in a process of its own) both have.

Imports nothing of ours: the process apart is small because of that.
"""

from collections.abc import Callable
from typing import NamedTuple, Protocol

RING_S = 2.0
"""The buffer of a device: the interface may be busy for so long without a gap or a loss. Qt's default of
250 ms loses sound silently.
"""

AFTER_MS = 50.0
"""The silence that ``settle`` adds: longer than a usual quantum of a sound server (21 or 43 ms)."""


class FoundDevice(NamedTuple):
    """A sound device of the system."""

    id: str
    name: str
    default: bool


class InputStream(Protocol):
    """One open microphone at a time. ``heard(pcm, at)`` gets 24 kHz mono s16le, and the monotonic second in
    which the last of it came from the device; ``failed(code)`` the code of a trouble, never inside a call.
    """

    def open(self, device_id: str) -> None:
        """Begin to open; one that is open is closed first. Refusals come by ``failed``."""

    def read(self) -> None:
        """Hand over now what has arrived."""

    def close(self) -> None:
        """Release the device; nothing more is heard of it."""


class OutputStream(Protocol):
    """One open loudspeaker at a time. ``lost(refused)`` says that it is gone, or was never to be had."""

    device_id: str

    @property
    def running(self) -> bool:
        """Whether a device is open or opening."""

    @property
    def audible(self) -> bool:
        """Whether what is written now can be heard."""

    @property
    def room(self) -> int:
        """How many bytes of 24 kHz sound may be written now, on a whole sample."""

    @property
    def taken(self) -> int:
        """How many bytes of 24 kHz sound the device has taken from its buffer since it was opened; exact
        right after ``cut``, else up to 40 ms old.
        """

    def open(self, device_id: str) -> bool:
        """Open this device; False if that is refused at once."""

    def again(self) -> bool:
        """Reopen the stream after ``cut``, cheaper than ``open``; False if that fails."""

    def cut(self) -> None:
        """Be silent at once: a hard cut, what the device holds is dropped. ``again`` reopens the stream."""

    def close(self) -> None:
        """Release the device."""

    def write(self, pcm: bytes) -> None:
        """Give sound to the device, at most ``room`` bytes."""

    def settle(self) -> None:
        """Let what was given be heard to its end, because nothing follows at once; does nothing while there
        is no room. The silence that this adds is not counted as ``taken``.

        PipeWire takes whole quanta through its resampler. The last part of one would wait there and be heard
        as the beginning of the next sound (Qt 6.11 natively on PipeWire 1.4: up to 10 ms).
        """

    def set_volume(self, percent: int) -> None:
        """How loud, 0 to 100, at once. 50 gives a quarter of the amplitude (-12 dB), which sounds about
        half as loud.
        """


Heard = Callable[[bytes, float], None]
Failed = Callable[[str], None]
Lost = Callable[[bool], None]


class SoundSystem(Protocol):
    """The system's sound: its devices, and streams on them."""

    inputs: tuple[FoundDevice, ...]
    outputs: tuple[FoundDevice, ...]

    @property
    def alive(self) -> bool:
        """Whether a stream may be opened."""

    @property
    def starting(self) -> bool:
        """Whether the system has not answered yet, for the first time."""

    @property
    def lead_ms(self) -> float:
        """Milliseconds from the device's buffer to the ear."""

    def start(self, changed: Callable[[], None]) -> None:
        """Ask the system for the first time, and call back after each change of devices or of ``alive``."""

    def look(self) -> None:
        """Ask again."""

    def input_stream(self, heard: Heard, failed: Failed) -> InputStream:
        """A microphone, not open yet."""

    def output_stream(self, lost: Lost) -> OutputStream:
        """A loudspeaker, not open yet."""

    def shut(self) -> None:
        """Release everything; nothing is called back any more."""


def amplitude(percent: int) -> float:
    """The factor for a volume of 0 to 100."""
    return (percent / 100) ** 2
