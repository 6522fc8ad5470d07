"""Every option, declared once: type, default, range, words, and when it applies; it holds no secret and no
I/O.
"""

from typing import Annotated, Any, Literal, get_args, get_type_hints

import msgspec
from msgspec import Meta, Struct

Applies = Literal["now", "next answer", "next session"]
Page = Literal["talk", "style", "sound", "storage", "account", "look", "system"]
PAGES: tuple[tuple[Page, str], ...] = (
    ("talk", "Talk"),
    ("style", "Voice and style"),
    ("sound", "Sound"),
    ("storage", "Transcript and storage"),
    ("account", "Account and cost"),
    ("look", "Look and access"),
    ("system", "System"),
)
VOICES = ("marin", "cedar", "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse")
MODELS = ("gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2", "gpt-realtime-1.5")
TRANSCRIBERS = (
    "gpt-transcribe",
    "gpt-live-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-transcribe",
    "whisper-1",
)

INSTRUCTIONS = (
    "You are a helpful voice assistant. Answer briefly and in the language the user speaks. "
    "Do not read out lists or formatting unless you are asked to."
)


def _words(
    title: str, help_text: str, applies: Applies, page: Page, names: dict[str, str] | None = None
) -> Meta:
    """``names``: what a person reads for each value of a Literal, where the value itself is no word."""
    return Meta(
        title=title, description=help_text, extra={"applies": applies, "page": page, "names": names or {}}
    )


class Settings(Struct, frozen=True, kw_only=True):
    """The settings of one person; validated when converted with msgspec."""

    voice: Annotated[
        str, Meta(min_length=1, max_length=64), _words("Voice", "Who speaks.", "next session", "style")
    ] = "marin"
    temperature: Annotated[
        float,
        Meta(ge=0.6, le=1.2),
        _words(
            "Temperature",
            "How freely the model chooses its words; not every server takes it.",
            "next answer",
            "style",
        ),
    ] = 0.8
    instructions: Annotated[
        str,
        Meta(max_length=20_000),
        _words("Instructions", "What the model is told before anything is said.", "now", "style"),
    ] = INSTRUCTIONS
    model: Annotated[
        str, Meta(max_length=128), _words("Model", "Which model answers.", "next session", "style")
    ] = MODELS[0]
    speed: Annotated[
        float, Meta(ge=0.25, le=1.5), _words("Speed", "How fast it speaks.", "next answer", "style")
    ] = 1.0
    effort: Annotated[
        Literal["", "minimal", "low", "medium", "high", "xhigh"],
        _words(
            "Reasoning effort",
            "How long it thinks; only the reasoning models take it.",
            "next answer",
            "style",
        ),
    ] = ""
    max_tokens: Annotated[
        int,
        Meta(ge=0, le=4096),
        _words("Longest answer", "In tokens; 0 is no limit.", "next answer", "style"),
    ] = 0
    answer: Annotated[
        Literal["audio", "text"],
        _words("Answer as", "Speech with text, or text alone.", "next answer", "style"),
    ] = "audio"
    transcriber: Annotated[
        str,
        Meta(max_length=64),
        _words("My words are written by", "The model that transcribes you.", "now", "storage"),
    ] = TRANSCRIBERS[0]
    language: Annotated[
        str,
        Meta(max_length=16),
        _words("I speak", "A language code such as en; empty: it is guessed.", "now", "storage"),
    ] = ""
    noise: Annotated[
        Literal["", "near_field", "far_field"],
        _words("Noise reduction", "For a headset or for a room.", "now", "sound"),
    ] = "near_field"
    turn_detection: Annotated[
        Literal["push_to_talk", "server_vad", "semantic_vad"],
        _words("Turns", "By the talk key, or hands-free by listening for pauses.", "now", "talk"),
    ] = "push_to_talk"
    eagerness: Annotated[
        Literal["auto", "low", "medium", "high"],
        _words("Eagerness", "How soon a pause ends your turn.", "now", "talk"),
    ] = "auto"
    input_device: Annotated[
        str, Meta(max_length=512), _words("Microphone", "Empty: the system's.", "now", "sound")
    ] = ""
    output_device: Annotated[
        str, Meta(max_length=512), _words("Loudspeaker", "Empty: the system's.", "now", "sound")
    ] = ""
    min_hold_ms: Annotated[
        int, Meta(ge=0, le=1000), _words("Shortest hold", "A shorter press sends nothing.", "now", "talk")
    ] = 200
    tail_ms: Annotated[
        int,
        Meta(ge=0, le=600),
        _words("Release tail", "How long it listens on after you let go.", "now", "talk"),
    ] = 200
    longest_take_s: Annotated[
        int,
        Meta(ge=30, le=600),
        _words("Longest take", "Then it stops and keeps what you said.", "now", "talk"),
    ] = 120
    cues: Annotated[
        bool, _words("Sounds", "Short sounds at start, sent, cancelled and error.", "now", "sound")
    ] = True
    theme: Annotated[Literal["system", "light", "dark"], _words("Look", "Light or dark.", "now", "look")] = (
        "system"
    )


def hints() -> dict[str, Any]:
    """Each option's full annotation, in the order of declaration."""
    return get_type_hints(Settings, include_extras=True)


def words(name: str) -> Meta:
    """Title, help and ``applies`` of an option."""
    return next(m for m in get_args(hints()[name])[1:] if isinstance(m, Meta) and m.title)


def validated(values: dict[str, object]) -> Settings:
    """Settings from plain values; raises msgspec.ValidationError that names the field."""
    return msgspec.convert(values, Settings)
