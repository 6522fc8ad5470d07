"""All that can happen: a closed union of the families, so that mypy finds what ``update`` forgets."""

from app.core.messages.events.archive_events import HistoryEvent
from app.core.messages.events.computer_events import ComputerEvent
from app.core.messages.events.credential_events import CredentialEvent
from app.core.messages.events.line_events import LineEvent
from app.core.messages.events.persona_events import PersonaEvent
from app.core.messages.events.presses import PressEvent
from app.core.messages.events.program_events import ProgramEvent
from app.core.messages.events.release_events import ReleaseEvent
from app.core.messages.events.sound_events import DeviceEvent, MicrophoneEvent, SpeakerEvent
from app.core.messages.events.turn_events import TurnEvent

Event = (
    MicrophoneEvent
    | SpeakerEvent
    | DeviceEvent
    | LineEvent
    | PressEvent
    | TurnEvent
    | HistoryEvent
    | PersonaEvent
    | CredentialEvent
    | ReleaseEvent
    | ComputerEvent
    | ProgramEvent
)
