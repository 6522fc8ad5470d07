"""What microphone, loudspeaker and devices report, as plain frozen values."""

from dataclasses import dataclass, field

from app.core.messages.events.fact import Fact
from app.core.values.problems import Trouble
from app.core.values.values import Device, Heard


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneFact(Fact):
    """Base of the facts of what the microphone reports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneOpened(MicrophoneFact):
    """The first real sample of this take has arrived: speak now."""

    take: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameCaptured(MicrophoneFact):
    """Sound of a take: 24 kHz mono s16le, normally 40 ms; ``level`` is its RMS in dBFS (-120 to 0)."""

    take: int
    pcm: bytes = field(repr=False)
    level: float = -120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneClosed(MicrophoneFact):
    """No frame of this take will follow. ``lost_ms``: sound that the device failed to deliver, by the
    clock.
    """

    take: int
    captured_ms: float = 0.0
    lost_ms: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneFailed(MicrophoneFact):
    """The device is missing, refused or gone; frames delivered before it stay valid."""

    take: int
    trouble: Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneKept(MicrophoneFact):
    """No take is open, yet the device stays so for these seconds at most; 0: it is closed now."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelMeasured(MicrophoneFact):
    """The microphone's level in dBFS while no take is open and someone looks at the meter."""

    level: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerFact(Fact):
    """Base of the facts of what the loudspeaker reports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerStarted(SpeakerFact):
    """The first sample of this item went to the device."""

    item_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerDrained(SpeakerFact):
    """All queued sound was heard and ``FinishSpeaker`` had said that no more comes."""

    heard: tuple[Heard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerStopped(SpeakerFact):
    """The sound was cut on StopSpeaker; ``heard`` accounts for every item that was queued and not yet
    drained.
    """

    heard: tuple[Heard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerFailed(SpeakerFact):
    """The output device is missing or gone; ``heard`` is what was heard until then."""

    trouble: Trouble
    heard: tuple[Heard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerRegained(SpeakerFact):
    """An output device is back and in use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceFact(Fact):
    """Base of the facts of the choice and the trial of devices."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DevicesChanged(DeviceFact):
    """The devices there are now, and which one is really in use ("" = none)."""

    inputs: tuple[Device, ...] = ()
    outputs: tuple[Device, ...] = ()
    input_in_use: str = ""
    output_in_use: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterWanted(DeviceFact):
    """Someone looks at the level meter (or no longer does): the microphone may be opened to show it."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleAsked(DeviceFact):
    """The person tries the microphone: record three seconds and play them back, here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerTried(DeviceFact):
    """The person tries the loudspeaker."""


MicrophoneNews = MicrophoneOpened | MicrophoneClosed | MicrophoneFailed | MicrophoneKept | LevelMeasured
"""What the microphone reports beside the sound itself."""
MicrophoneEvent = FrameCaptured | MicrophoneNews

SpeakerEvent = SpeakerStarted | SpeakerDrained | SpeakerStopped | SpeakerFailed | SpeakerRegained

DeviceEvent = DevicesChanged | MeterWanted | SampleAsked | SpeakerTried
