"""Orders to microphone, loudspeaker and the list of devices, as plain frozen values."""

from dataclasses import dataclass, field

from app.core.messages.effects.effect import Effect


@dataclass(frozen=True, slots=True)
class OpenMicrophone(Effect):
    """Capture for this take from now on. An open earlier take ends first, without a gap between the two.

    ``preroll_ms``: of what a microphone that was kept ready heard before, so much belongs to the take.
    """

    take: int
    preroll_ms: int = 0


@dataclass(frozen=True, slots=True)
class CloseMicrophone(Effect):
    """End this take once the device has delivered what was spoken until now.

    ``discard`` ends it at once and drops the rest.
    """

    take: int
    discard: bool = False


@dataclass(frozen=True, slots=True)
class KeepMicrophone(Effect):
    """After this and later takes leave the device open for so long and remember its last moment; 0: close it
    as soon as no take is open.
    """

    seconds: float


@dataclass(frozen=True, slots=True)
class WatchLevel(Effect):
    """Open the microphone only to measure its level, or stop doing so."""

    on: bool


@dataclass(frozen=True, slots=True)
class Play(Effect):
    """Queue sound of an item: 24 kHz mono s16le."""

    item_id: str
    content_index: int
    pcm: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class FinishSpeaker(Effect):
    """No more sound comes for now: report SpeakerDrained when the queue has been heard."""


@dataclass(frozen=True, slots=True)
class StopSpeaker(Effect):
    """Silence at once, by a cut without a fade; answered by SpeakerStopped before the call returns."""


@dataclass(frozen=True, slots=True)
class SetVolumes(Effect):
    """How loud answers and earcons are, 0 to 100 each; it holds for what sounds already."""

    voice: int
    cues: int


@dataclass(frozen=True, slots=True)
class Cue(Effect):
    """Play an earcon: start, sent, cancelled, latched, error, limit."""

    name: str


@dataclass(frozen=True, slots=True)
class ChooseDevices(Effect):
    """Use these devices by id ("" = follow the system); unknown ones fall back to the system's and are
    remembered.
    """

    input_id: str
    output_id: str
