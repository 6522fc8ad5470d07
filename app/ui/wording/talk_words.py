"""The words, shapes and colours of state chip and talk button in each talk mode; pure, like ``present``."""

from math import ceil

from app.core.settings.settings import Settings
from app.core.state import LineStage, Phase, State
from app.core.turn.press_meaning import WARNING_S
from app.ui.wording.first_frame_words import TO_TALK, WINDOW_KEY, in_words, invitation
from app.ui.wording.views import ChipView, PickerChoice, PickerView, TalkView
from app.ui.wording.words import Words, length, loudness

NEAR_THE_END = 0.8

# phase: word, shape, colour, what a screen reader is told, whether it interrupts
CHIPS: dict[Phase, tuple[str, str, str, str, bool]] = {
    Phase.READY: ("Ready", "dot", "ready", "Ready", False),
    Phase.OPENING: ("Opening microphone", "arc", "ready", "Opening microphone", False),
    Phase.RECORDING: ("Recording", "square", "recording", "Recording", False),
    Phase.LATCHED: ("Recording", "lock", "recording", "Locked on", False),
    Phase.SENDING: ("Sending", "triangle", "neutral", "", False),
    Phase.THINKING: ("Thinking", "triangle", "neutral", "Still thinking", False),
    Phase.SPEAKING: ("Speaking", "note", "speaking", "", False),
    Phase.LISTENING: ("Listening", "square", "recording", "Listening", False),
    Phase.MUTED: ("Muted", "slash", "neutral", "Muted", False),
    Phase.CANCELLED: ("Discarded · Undo", "cross", "neutral", "Discarded, undo available", False),
    Phase.OFFLINE: ("Offline", "slash", "neutral", "Offline", True),
    Phase.ERROR: ("Not connected", "cross", "error", "Not connected", True),
    Phase.NO_KEY: ("Not set up", "ring", "neutral", "No key. Practice available.", False),
}

# States that pass by as they should are announced only when they last this long (seconds).
PATIENT = {Phase.THINKING: 3.0}

# phase: text, hint, colour, look; "" = depends on the talk mode, see TALK_MODES
TALK: dict[Phase, tuple[str, str, str, str]] = {
    Phase.READY: ("", "", "ready", "filled"),
    Phase.OPENING: ("Opening microphone…", "you can speak already", "ready", "tinted"),
    Phase.RECORDING: ("Recording", "let go to send · Esc discards", "recording", "filled"),
    Phase.LATCHED: ("Press to send", "Esc discards", "recording", "latched"),
    Phase.SENDING: ("Sending…", "", "neutral", "tinted"),
    Phase.THINKING: ("Thinking…", "press {key} to say something else", "neutral", "tinted"),
    Phase.SPEAKING: ("Press {key} to interrupt", "Esc stops the answer", "speaking", "tinted"),
    Phase.LISTENING: ("Listening", "just speak · {key} ends it", "recording", "tinted"),
    Phase.MUTED: ("Muted", "nothing is heard", "neutral", "tinted"),
    Phase.CANCELLED: ("", "what you said can still be taken back", "ready", "filled"),
    Phase.OFFLINE: ("", "kept here until the connection is back", "neutral", "tinted"),
    Phase.ERROR: ("", "see the message above", "error", "tinted"),
    Phase.NO_KEY: ("", "no key is set up", "neutral", "tinted"),
}

# phase: the word on the button; where there is none, that of the talk mode
_BRIEF = {
    Phase.OPENING: "Opening…",
    Phase.RECORDING: "Recording",
    Phase.LATCHED: "Send",
    Phase.SENDING: "Sending",
    Phase.THINKING: "Thinking",
    Phase.SPEAKING: "Interrupt",
    Phase.LISTENING: "Listening",
    Phase.MUTED: "Muted",
    Phase.OFFLINE: "Offline",
    Phase.ERROR: "Not connected",
    Phase.NO_KEY: "Not set up",
}
_WITHOUT_MICROPHONE = ("no_microphone", "microphone_lost", "sound_server")

# The shape before the words. Phases without one here get a microphone: those in which talking may begin.
_SHAPES = {
    Phase.RECORDING: "square",
    Phase.LATCHED: "lock",
    Phase.SENDING: "dots",
    Phase.THINKING: "dots",
    Phase.SPEAKING: "wave",
    Phase.LISTENING: "wave",
    Phase.MUTED: "slash",
    Phase.OFFLINE: "slash",
    Phase.ERROR: "cross",
    Phase.NO_KEY: "ring",
}

# talk mode: to talk, how else, for later, the headline of an empty window, its name in the list
TALK_MODES: dict[str, tuple[str, str, str, str, str]] = {
    "auto": (
        "Hold {key} to talk",
        "or tap it, and tap again to send",
        "Hold {key} to record for later",
        "Hold {key} and speak",
        "Tap or hold",
    ),
    "hold": (
        "Hold {key} to talk",
        "or press and hold here",
        "Hold {key} to record for later",
        "Hold {key} and speak",
        "Hold",
    ),
    "toggle": (
        "Press {key} to talk",
        "press again to send",
        "Press {key} to record for later",
        "Press {key} and speak",
        "Press on, press off",
    ),
    "free": (
        "Press {key} to listen",
        "then just speak, hands-free",
        "Press {key} to listen",
        "Press {key} once, then just speak",
        "Hands-free",
    ),
}
_ENDS = {
    "auto": "Let go when you are done, or tap to begin and tap to send.",
    "hold": "Let go when you are done. Press again to interrupt the answer.",
    "toggle": "Press again when you are done. Press once more to interrupt the answer.",
    "free": "A pause ends your turn. Press again to stop listening.",
}
_TO_TALK = (Phase.READY, Phase.CANCELLED)
_LATER = (Phase.OFFLINE, Phase.ERROR, Phase.NO_KEY)


def talk_mode(settings: Settings) -> str:
    """How the person talks: auto, hold, toggle or free."""
    return settings.talk_mode if settings.turn_detection == "push_to_talk" else "free"


def modes(state: State, tr: Words) -> PickerView:
    """The talk modes as a list to choose from."""
    found = tuple(PickerChoice(name, tr(words[-1])) for name, words in TALK_MODES.items())
    return PickerView(found, talk_mode(state.settings))


def chosen_mode(settings: Settings, name: str) -> dict[str, object]:
    """The settings that a choice from the list changes."""
    if name != "free":
        return {"talk_mode": name, "turn_detection": "push_to_talk"}
    return {"turn_detection": "server_vad"} if settings.turn_detection == "push_to_talk" else {}


def talk_key_name(state: State) -> str:
    """What the person presses: the system-wide key where there is one, else that of the window. Until it is
    known what became of binding it, it is called what it is set to, so that the name need not change.
    """
    talk_key = state.talk_key
    if not talk_key.back_end and not talk_key.key:
        return state.settings.talk_key or WINDOW_KEY
    return talk_key.key if talk_key.everywhere and talk_key.key else WINDOW_KEY


def invites(state: State, tr: Words) -> str:
    """What stands in the empty line for messages."""
    return invitation(talk_mode(state.settings), talk_key_name(state), tr)


def talk_key_words(state: State, tr: Words) -> str:
    """The talk key as people name it: translated, with its side."""
    return in_words(talk_key_name(state), tr)


def reach(state: State, tr: Words) -> str:
    """Where the talk key works; "" until that is known."""
    talk_key = state.talk_key
    if talk_key.everywhere:
        return (
            tr("{key} talks from every window").format(key=talk_key_words(state, tr)) if talk_key.key else ""
        )
    if not talk_key.back_end or not state.settings.talk_key:
        return ""
    return tr("Space talks only while this window is in front: {why}").format(
        why=tr(talk_key.reason).rstrip(".")
    )


def headline(state: State, tr: Words) -> str:
    """What to do, where nothing has been said yet."""
    return tr(TALK_MODES[talk_mode(state.settings)][3]).format(key=talk_key_words(state, tr))


def explanation(state: State, tr: Words) -> str:
    """How a take ends in this talk mode."""
    return tr(_ENDS[talk_mode(state.settings)])


def chip(state: State, at: Phase, now: float, tr: Words, waited: float) -> ChipView:
    """The state in a word."""
    word, shape, colour, spoken, urgent = CHIPS[_shown(state, at)]
    word, brief = tr(word), ""
    if _shown(state, at) in (Phase.RECORDING, Phase.LATCHED):
        word, spoken = _recording(state, at, now, tr), spoken if at is not Phase.OPENING else ""
    elif at is Phase.OFFLINE and (left := round(state.line.retry_seconds - waited)) >= 1:
        word = tr("Offline, trying again in {n} s").format(n=left)
        brief = tr("Offline, {n} s").format(n=left)
    elif at is Phase.READY and state.line.stage in (
        LineStage.DIALLING,
        LineStage.GREETING,
        LineStage.CONFIGURING,
    ):
        # Not a state of its own for the person: what is said now is kept until the line is up.
        word, shape, spoken = tr("Connecting"), "arc", ""
    elif at is Phase.READY and (until := max((notice.until for notice in state.notices), default=0.0)):
        left = max(0, ceil(until - now))
        word, brief = tr("Limit ends in {n} s").format(n=left), tr("Limit, {n} s").format(n=left)
        shape, colour, spoken = "sand", "busy", "The service asks to wait"
    return ChipView(word, shape, colour, tr(spoken) if spoken else "", urgent, PATIENT.get(at, 0.0), brief)


def talk(state: State, at: Phase, now: float, tr: Words) -> TalkView:
    """The talk button."""
    text, hint, colour, look = TALK[_shown(state, at)]
    words = TALK_MODES[talk_mode(state.settings)]
    if at in _TO_TALK:
        text, hint = words[0], hint or words[1]
    elif at in _LATER:
        text = words[2]
    elif at is Phase.SPEAKING and state.settings.press_in_answer == "stop":
        text = "Press {key} to stop the answer"
    key = talk_key_words(state, tr)
    text, hint = tr(text).format(key=key), tr(hint).format(key=key) if hint else ""
    timer, level = "", 0.0
    if at in (Phase.RECORDING, Phase.LATCHED, Phase.LISTENING) and state.take is not None:
        level = loudness(state.take.level)
    if _shown(state, at) in (Phase.RECORDING, Phase.LATCHED):
        timer, left = length(_seconds(state, now)), _left(state, now)
        if left <= (1 - NEAR_THE_END) * state.settings.longest_take_s:
            hint, colour = tr("{n} s left").format(n=left), "busy"
            timer = hint if left <= WARNING_S else timer
    if at is Phase.OPENING and look == "filled":
        look = "tinted"
    shape = _SHAPES.get(_shown(state, at), "microphone")
    word = _word(state, at)
    if word == "No microphone":
        shape, colour, look = "slash", "neutral", "tinted"
        text, hint = tr(word), ""  # a screen reader is told too
    spoken = f"{text}. {hint}".rstrip(". ")
    return TalkView(text, hint, colour, look, timer, level, spoken, shape, tr(word))


def _word(state: State, at: Phase) -> str:
    """The one word on the button."""
    if at is Phase.SPEAKING and state.settings.press_in_answer == "stop":
        return "Stop"
    told = any(notice.code in _WITHOUT_MICROPHONE for notice in state.notices)
    if at in _TO_TALK and not state.sound.inputs and (told or state.sound.known):
        return "No microphone"
    return _BRIEF.get(_shown(state, at)) or TO_TALK[talk_mode(state.settings)]


def _shown(state: State, at: Phase) -> Phase:
    """The phase to show. Opening the microphone is shown only when it is slow: speech is captured from the
    press on anyway, and a word that flashes by would only unsettle.
    """
    return Phase.RECORDING if at is Phase.OPENING and state.take is not None and not state.take.slow else at


def _seconds(state: State, now: float) -> float:
    take = state.take
    return 0.0 if take is None or take.at <= 0 else max(0.0, now - take.at)


def _left(state: State, now: float) -> int:
    return max(0, ceil(state.settings.longest_take_s - _seconds(state, now)))


def _recording(state: State, at: Phase, now: float, tr: Words) -> str:
    if (left := _left(state, now)) <= WARNING_S:
        return tr("Recording, {n} s left").format(n=left)
    time = length(_seconds(state, now))
    if at is Phase.LATCHED:
        return tr("Recording {t}, press to send").format(t=time)
    return f"{tr('Recording')} {time}"
