"""What can be asked for: every order the core may give, as plain frozen values; performing them is the
session's work.
"""

from dataclasses import dataclass, field

from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.core.values.talk_key_state import PersonaTalkKey
from app.core.values.values import Target, Turn, Unsent
from app.protocol.messages import ClientMessage, SessionConfig


@dataclass(frozen=True, slots=True)
class Effect:
    """Base of all orders."""


@dataclass(frozen=True, slots=True)
class Dial(Effect):
    """Open the line to this target."""

    target: Target


@dataclass(frozen=True, slots=True)
class HangUp(Effect):
    """Close the line in order (1000); nothing is reported for it."""


@dataclass(frozen=True, slots=True)
class Say(Effect):
    """Send this message; the order of Say effects is the order on the wire."""

    message: ClientMessage


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
    """Silence at once with a short fade; answered by SpeakerStopped before the call returns."""


@dataclass(frozen=True, slots=True)
class StartTimer(Effect):
    """Report TimerFired(name) after so many seconds; starting it again moves it."""

    name: str
    seconds: float


@dataclass(frozen=True, slots=True)
class StopTimer(Effect):
    """Forget the timer; no error when it does not run."""

    name: str


@dataclass(frozen=True, slots=True)
class RunTool(Effect):
    """Run this function of the toolbox; ``arguments`` is the model's JSON text."""

    call_id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class SaveTurn(Effect):
    """Keep this turn (insert or replace by key) in this conversation."""

    conversation: str
    turn: Turn


@dataclass(frozen=True, slots=True)
class KeepUnsent(Effect):
    """Keep what could not be sent, by key, so that it outlives the program."""

    unsent: Unsent


@dataclass(frozen=True, slots=True)
class KeepPart(Effect):
    """Keep the next part of a take that is still being said, by its key and the number of the part."""

    part: Unsent
    number: int


@dataclass(frozen=True, slots=True)
class ForgetUnsent(Effect):
    """It was sent, or the person threw it away: nothing of it stays on the disk, and no part of it."""

    turn_id: str


@dataclass(frozen=True, slots=True)
class SavePreferences(Effect):
    """Keep the settings."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class SavePersonas(Effect):
    """Keep the personas."""

    personas: Personas


@dataclass(frozen=True, slots=True)
class ExportPersonas(Effect):
    """Write these to the file that the person named."""

    path: str
    personas: tuple[Persona, ...]


@dataclass(frozen=True, slots=True)
class ImportPersonas(Effect):
    """Read this file and report PersonasImported."""

    path: str


@dataclass(frozen=True, slots=True)
class FetchPreview(Effect):
    """Have a voice speak, in a short session of its own with this target: send these messages, report
    PreviewSounded and PreviewEnded with this number. An earlier one is dropped.
    """

    number: int
    target: Target
    messages: tuple[ClientMessage, ...]


@dataclass(frozen=True, slots=True)
class DropPreview(Effect):
    """The voice is not wanted any more; nothing is reported of it."""


@dataclass(frozen=True, slots=True)
class RememberRefused(Effect):
    """Keep in mind, beyond this run, that the target's server has no such settings; () forgets."""

    target: Target


@dataclass(frozen=True, slots=True)
class ChooseDevices(Effect):
    """Use these devices by id ("" = follow the system); unknown ones fall back to the system's and are
    remembered.
    """

    input_id: str
    output_id: str


@dataclass(frozen=True, slots=True)
class BindTalkKey(Effect):
    """Listen for these keys in the whole system ("" = none). ``swallow``: keep them from other programs.
    ``own``: those of personas.
    """

    key: str
    stop: str = ""
    swallow: bool = False
    own: tuple[PersonaTalkKey, ...] = ()


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
class Configured(Effect):
    """For the record: the session configuration that the server says is in force."""

    session: SessionConfig
