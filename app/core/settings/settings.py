"""Every option, declared once: type, default, range, words, and when it applies. No secret is among them, and
nothing is read or written here.
"""

from functools import cache
from typing import Annotated, Any, Literal, get_args, get_type_hints

import msgspec
from msgspec import Meta, Struct

from app.core.settings.key_binding import DEFAULT_KEY
from app.core.settings.server_address import without_secrets

Applies = Literal["now", "next answer", "next session", "next start"]
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
GROUPS = {"hands_free": "Hands-free", "timing": "Timing"}
"""Rows of a page that are folded until they are wanted."""
VOICES = ("marin", "cedar", "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse")
MODELS = ("gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2", "gpt-realtime-1.5")
TRANSCRIBERS = (
    "gpt-transcribe",
    "gpt-live-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-transcribe",
    "whisper-1",
)

LANGUAGES = {
    "": "Detected automatically",
    "ar": "العربية",
    "zh": "中文",
    "cs": "Čeština",
    "da": "Dansk",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
    "id": "Bahasa Indonesia",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "nl": "Nederlands",
    "nb": "Norsk",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "fi": "Suomi",
    "sv": "Svenska",
    "tr": "Türkçe",
    "uk": "Українська",
    "vi": "Tiếng Việt",
}

INSTRUCTIONS = (
    "You are a helpful voice assistant. Answer briefly and in the language the user speaks. "
    "Do not read out lists or formatting unless you are asked to."
)


def _words(
    title: str,
    help_text: str,
    applies: Applies,
    page: Page,
    names: dict[str, str] | None = None,
    *,
    unit: str = "",
    known: tuple[str, ...] = (),
    form: str = "",
    group: Literal["", "hands_free", "timing"] = "",
) -> Meta:
    """``names``: what a person reads for each value of a Literal, where the value itself is no word.

    ``unit`` of a number; ``known``: values to offer where any text may be given; ``form``: ``text`` is long,
    ``input`` and ``output`` are sound devices; ``group``: one of ``GROUPS``.
    """
    extra = {
        "applies": applies,
        "page": page,
        "names": names or {},
        "unit": unit,
        "known": known,
        "form": form,
        "group": group,
    }
    return Meta(title=title, description=help_text, extra=extra)


class Settings(Struct, frozen=True, kw_only=True):
    """The settings of one person; validated when converted with msgspec."""

    model: Annotated[
        str,
        Meta(max_length=128),
        _words(
            "Model",
            "Which model answers; any name that your server knows.",
            "next session",
            "style",
            known=MODELS,
        ),
    ] = MODELS[0]
    voice: Annotated[
        str,
        Meta(min_length=1, max_length=64),
        _words(
            "Voice",
            "Who speaks; a voice of your own by its id (voice_…).",
            "next session",
            "style",
            known=VOICES,
        ),
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
    speed: Annotated[
        float, Meta(ge=0.25, le=1.5), _words("Speed", "How fast it speaks.", "next answer", "style", unit="×")
    ] = 1.0
    effort: Annotated[
        Literal["", "minimal", "low", "medium", "high", "xhigh"],
        _words(
            "Reasoning effort",
            "How long it thinks; only the reasoning models take it.",
            "next answer",
            "style",
            {
                "": "The model's own",
                "minimal": "Minimal",
                "low": "Low",
                "medium": "Medium",
                "high": "High",
                "xhigh": "Very high",
            },
        ),
    ] = ""
    expressiveness: Annotated[
        Literal["", "calm", "warm", "lively", "dramatic"],
        _words(
            "Expressiveness",
            "How it speaks; the line that says so is added to the instructions.",
            "next answer",
            "style",
            {"": "Its own way", "calm": "Calm", "warm": "Warm", "lively": "Lively", "dramatic": "Dramatic"},
        ),
    ] = ""
    max_tokens: Annotated[
        int,
        Meta(ge=0, le=4096),
        _words(
            "Longest answer",
            "Where an answer is cut off; 0 is no limit.",
            "next answer",
            "style",
            {"0": "No limit"},
            unit="tokens",
        ),
    ] = 0
    answer: Annotated[
        Literal["audio", "text"],
        _words(
            "Answers",
            "Speech with text, or text alone.",
            "next answer",
            "style",
            {"audio": "Speech and text", "text": "Text only"},
        ),
    ] = "audio"
    instructions: Annotated[
        str,
        Meta(max_length=20_000),
        _words(
            "Instructions",
            "What the model is told before anything is said.",
            "next answer",
            "style",
            form="text",
        ),
    ] = INSTRUCTIONS
    transcriber: Annotated[
        str,
        Meta(max_length=64),
        _words("Transcription model", "Writes down what you say.", "now", "storage", known=TRANSCRIBERS),
    ] = TRANSCRIBERS[0]
    language: Annotated[
        str,
        Meta(max_length=16, pattern=r"^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$"),
        _words(
            "Spoken language",
            "Choose it, or type a language code such as pt-BR.",
            "now",
            "storage",
            LANGUAGES,
            known=tuple(LANGUAGES),
        ),
    ] = ""
    vocabulary: Annotated[
        str,
        Meta(max_length=2_000),
        _words(
            "Vocabulary",
            "Names and rare words, one on each line, so that they are written as you spell them.",
            "now",
            "storage",
            form="text",
        ),
    ] = ""
    talk_key: Annotated[
        str,
        Meta(max_length=64),
        _words(
            "Talk key",
            "It works in every window where the system allows that; in this one Space does as well.",
            "now",
            "talk",
            form="key",
        ),
    ] = DEFAULT_KEY
    talk_mode: Annotated[
        Literal["auto", "hold", "toggle"],
        _words(
            "Way of talking",
            "A tap stays on until the next press; a hold ends when you let go.",
            "now",
            "talk",
            {"auto": "Tap or hold", "hold": "Hold", "toggle": "Press on, press off"},
        ),
    ] = "auto"
    press_in_answer: Annotated[
        Literal["interrupt", "stop"],
        _words(
            "A press during an answer",
            "Silences it at once.",
            "now",
            "talk",
            {"interrupt": "Interrupts and records", "stop": "Only stops it"},
        ),
    ] = "interrupt"
    stop_key: Annotated[
        str,
        Meta(max_length=64),
        _words("Stop key", "Does in every window what Esc does in this one.", "now", "talk", form="key"),
    ] = ""
    latch_shift: Annotated[
        bool,
        _words("Shift locks on", "Press Shift while you hold, and let go of both.", "now", "talk"),
    ] = True
    double_tap: Annotated[
        bool, _words("Two taps lock on", "Two quick presses stay on, with Hold.", "now", "talk")
    ] = False
    swallow_key: Annotated[
        bool,
        _words("Reserve the talk key", "No other program gets it while Pressel runs.", "now", "talk"),
    ] = False
    turn_detection: Annotated[
        Literal["push_to_talk", "server_vad", "semantic_vad"],
        _words(
            "Turn taking",
            "With the talk key, or hands-free by listening for pauses.",
            "now",
            "talk",
            {
                "push_to_talk": "Hold the talk key",
                "server_vad": "Hands-free, by pauses",
                "semantic_vad": "Hands-free, by meaning",
            },
            group="hands_free",
        ),
    ] = "push_to_talk"
    eagerness: Annotated[
        Literal["auto", "low", "medium", "high"],
        _words(
            "Eagerness",
            "How soon a pause ends your turn, when it listens for the meaning.",
            "now",
            "talk",
            {"auto": "Automatic", "low": "Patient", "medium": "Medium", "high": "Eager"},
            group="hands_free",
        ),
    ] = "auto"
    vad_threshold: Annotated[
        float,
        Meta(ge=0.0, le=1.0),
        _words(
            "Speech threshold",
            "How sure it must be that you speak; more in a noisy room.",
            "now",
            "talk",
            group="hands_free",
        ),
    ] = 0.5
    vad_silence_ms: Annotated[
        int,
        Meta(ge=200, le=5_000),
        _words(
            "Pause that ends a turn",
            "How long you may pause, hands-free.",
            "now",
            "talk",
            unit="ms",
            group="hands_free",
        ),
    ] = 500
    vad_prefix_ms: Annotated[
        int,
        Meta(ge=0, le=2_000),
        _words(
            "Sound before speech",
            "How much before the first word is kept, hands-free.",
            "now",
            "talk",
            unit="ms",
            group="hands_free",
        ),
    ] = 300
    tap_ms: Annotated[
        int,
        Meta(ge=200, le=800),
        _words(
            "Longest tap",
            "A shorter press stays on, with Tap or hold.",
            "now",
            "talk",
            unit="ms",
            group="timing",
        ),
    ] = 350
    min_hold_ms: Annotated[
        int,
        Meta(ge=0, le=1000),
        _words(
            "Shortest hold",
            "A shorter press sends nothing, with Hold.",
            "now",
            "talk",
            unit="ms",
            group="timing",
        ),
    ] = 200
    cooldown_ms: Annotated[
        int,
        Meta(ge=0, le=500),
        _words(
            "Pause between presses",
            "A press sooner than this after the last one does not count; helps trembling hands.",
            "now",
            "talk",
            unit="ms",
            group="timing",
        ),
    ] = 0
    tail_ms: Annotated[
        int,
        Meta(ge=0, le=600),
        _words(
            "Release tail",
            "How long it listens on after you let go.",
            "now",
            "talk",
            unit="ms",
            group="timing",
        ),
    ] = 200
    longest_take_s: Annotated[
        int,
        Meta(ge=30, le=600),
        _words(
            "Longest take",
            "Then recording stops; a sound warns 10 s before.",
            "now",
            "talk",
            unit="s",
            group="timing",
        ),
    ] = 120
    cap_action: Annotated[
        Literal["ask", "send"],
        _words(
            "At the longest take",
            "What happens to your words then.",
            "now",
            "talk",
            {"ask": "Keep them and ask", "send": "Send them"},
            group="timing",
        ),
    ] = "ask"
    input_device: Annotated[
        str,
        Meta(max_length=512),
        _words("Microphone", "What hears you.", "now", "sound", form="input"),
    ] = ""
    output_device: Annotated[
        str,
        Meta(max_length=512),
        _words("Loudspeaker", "Where the answers come from.", "now", "sound", form="output"),
    ] = ""
    voice_volume: Annotated[
        int,
        Meta(ge=0, le=100),
        _words(
            "Volume of the answers",
            "Only in Pressel; the system's volume stays as it is.",
            "now",
            "sound",
            unit="%",
        ),
    ] = 100
    noise: Annotated[
        Literal["", "near_field", "far_field"],
        _words(
            "Noise reduction",
            "By the server, before it listens.",
            "now",
            "sound",
            {"": "Off", "near_field": "For a headset", "far_field": "For a room"},
        ),
    ] = "near_field"
    warm_mic_s: Annotated[
        Literal["0", "30", "120", "900"],
        _words(
            "Keep the microphone ready",
            "After a take it stays open for so long, so that the next begins 0.3 s before you press. "
            "That sound stays in memory and is gone unless you press.",
            "now",
            "sound",
            {"0": "Off", "30": "30 seconds", "120": "2 minutes", "900": "15 minutes"},
        ),
    ] = "0"
    cues: Annotated[
        bool,
        _words(
            "Sounds",
            "Short sounds when recording starts, when it is sent or discarded, and when something fails.",
            "now",
            "sound",
        ),
    ] = True
    cue_volume: Annotated[
        int,
        Meta(ge=0, le=100),
        _words("Volume of the sounds", "Apart from that of the answers.", "now", "sound", unit="%"),
    ] = 100
    show_guide: Annotated[
        bool, _words("Set-up guide", "Show it at the next start.", "next start", "system")
    ] = True
    show_practice: Annotated[
        bool,
        _words("What practice can do", "Say it in a line at the next start.", "next start", "system"),
    ] = True
    interface_language: Annotated[
        Literal["", "en", "de", "es", "fr", "ja", "ar", "zh_CN"],
        _words(
            "Language of the window",
            "What you say and hear may be in any other.",
            "next start",
            "look",
            {
                "": "As the system",
                "en": "English",
                "de": "Deutsch",
                "es": "Español",
                "fr": "Français",
                "ja": "日本語",
                "ar": "العربية",
                "zh_CN": "简体中文",
            },
        ),
    ] = ""
    service: Annotated[
        Literal["auto", "practice", "openai", "own"],
        _words(
            "Service",
            "Whom you talk to; the conversation stays when you change it.",
            "now",
            "account",
            {
                "auto": "OpenAI if there is a key, else practice",
                "practice": "Practice (built in, needs no key)",
                "openai": "OpenAI",
                "own": "A server of your own",
            },
        ),
    ] = "auto"
    server_url: Annotated[
        str,
        Meta(max_length=2_000),
        _words("Address", "Of your own server: wss://host/v1/realtime, or Azure's.", "now", "account"),
    ] = ""
    server_model: Annotated[
        str,
        Meta(max_length=128),
        _words(
            "Model on the server",
            "As your own server names it; on Azure that is your deployment.",
            "now",
            "account",
        ),
    ] = ""
    server_dialect: Annotated[
        Literal["auto", "ga", "beta"],
        _words(
            "Protocol version",
            "Which form of the Realtime protocol your own server speaks.",
            "now",
            "account",
            {"auto": "As it says itself", "ga": "GA (current)", "beta": "Beta (older)"},
        ),
    ] = "auto"
    unencrypted_server: Annotated[
        str,
        Meta(max_length=300),
        _words(
            "Unencrypted connection to",
            "The one server (host:port) on another computer that may be spoken to although others on the way "
            "can listen; empty: you are asked.",
            "now",
            "account",
        ),
    ] = ""
    theme: Annotated[
        Literal["system", "light", "dark", "contrast"],
        _words(
            "Look",
            "Light or dark.",
            "now",
            "look",
            {
                "system": "As the system",
                "light": "Light",
                "dark": "Dark",
                "contrast": "The system's own colours",
            },
        ),
    ] = "system"
    captions: Annotated[
        bool, _words("Captions", "A window of its own with both sides in large type.", "now", "look")
    ] = False
    captions_size: Annotated[
        int,
        Meta(ge=16, le=96),
        _words("Size of the captions", "Height of the letters.", "now", "look", unit="px"),
    ] = 32
    overlay: Annotated[
        Literal["off", "busy", "always"],
        _words(
            "Floating status",
            "A small sign above other windows while Pressel is not in front; it never takes the keyboard.",
            "now",
            "system",
            {"off": "Off", "busy": "While something happens", "always": "Always"},
        ),
    ] = "busy"
    overlay_corner: Annotated[
        Literal["top_left", "top_right", "bottom_left", "bottom_right"],
        _words(
            "Corner of the floating status",
            "On the screen where the pointer is.",
            "now",
            "system",
            {
                "top_left": "Top left",
                "top_right": "Top right",
                "bottom_left": "Bottom left",
                "bottom_right": "Bottom right",
            },
        ),
    ] = "bottom_right"
    start_hidden: Annotated[
        bool,
        _words(
            "Start hidden", "Only the icon in the tray; with no tray, the window.", "next start", "system"
        ),
    ] = False
    close_to_tray: Annotated[
        bool,
        _words(
            "Close to the tray",
            "Pressel keeps running until you quit it there. Without a tray, closing quits.",
            "now",
            "system",
        ),
    ] = False
    look_for_versions: Annotated[
        bool,
        _words(
            "Look for new versions",
            "Once a day at most it asks for the number of the newest version, and tells you of a new one. "
            "Only that request is sent, nothing about you or this computer; nothing is downloaded by itself.",
            "now",
            "system",
        ),
    ] = True
    text_scale: Annotated[
        int,
        Meta(ge=80, le=250),
        _words("Size of the text", "In the whole window.", "now", "look", unit="%"),
    ] = 100
    motion: Annotated[
        Literal["system", "less"],
        _words(
            "Movement",
            "Less: levels go in a few steps instead of dancing.",
            "now",
            "look",
            {"system": "As the system", "less": "Less"},
        ),
    ] = "system"
    show_history: Annotated[
        bool,
        _words(
            "List of conversations",
            "Beside the present one, where the window is wide enough. F9 shows and hides it.",
            "now",
            "look",
        ),
    ] = False
    show_style: Annotated[
        bool,
        _words(
            "Panel of voice and style",
            "Beside the conversation in a very wide window. The line under the row opens it anywhere.",
            "now",
            "look",
        ),
    ] = True
    say_states: Annotated[
        bool,
        _words("Announce states", "A screen reader says Recording, Stopped and so on.", "now", "look"),
    ] = True
    say_problems: Annotated[
        bool,
        _words("Announce problems", "A screen reader says at once what went wrong.", "now", "look"),
    ] = True
    say_answers: Annotated[
        bool,
        _words(
            "Read answers out",
            "A screen reader says each sentence; for answers as text. F8 reads the last answer at any time.",
            "now",
            "look",
        ),
    ] = False

    def __post_init__(self) -> None:
        """An address that holds a credential is not kept with it, wherever it was typed or read."""
        if (shown := without_secrets(self.server_url)) != self.server_url:
            msgspec.structs.force_setattr(self, "server_url", shown)


@cache
def hints() -> dict[str, Any]:
    """Each option's full annotation, in the order of declaration."""
    return get_type_hints(Settings, include_extras=True)


def words(name: str) -> Meta:
    """Title, help and ``applies`` of an option."""
    return next(m for m in get_args(hints()[name])[1:] if isinstance(m, Meta) and m.title)


def validated(values: dict[str, object]) -> Settings:
    """Settings from plain values; raises msgspec.ValidationError that names the field."""
    return msgspec.convert(values, Settings)
