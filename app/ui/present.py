"""What the State means to the person: one pure function to a View; no Qt, no clock, no I/O.

Every sentence goes through ``tr``, so that the window can show it in another language.
"""

from math import ceil

from app.core import prices
from app.core.config import takes_effort, takes_temperature
from app.core.settings import MODELS, VOICES
from app.core.state import LineStage, Phase, Sound, State, phase
from app.core.values import Device
from app.ui.cards import cards, drafts
from app.ui.views import (
    ChipView,
    Choice,
    MeterView,
    MoneyView,
    PickerView,
    StyleView,
    TalkView,
    TemperatureView,
    View,
)
from app.ui.words import Words, elapsed, english, length, loudness, loudness_words, money

KEY = "Space"
NEAR_THE_END = 0.8

# phase: word, shape, colour, what a screen reader is told, whether it interrupts
_CHIPS: dict[Phase, tuple[str, str, str, str, bool]] = {
    Phase.READY: ("Ready", "dot", "ready", "Ready", False),
    Phase.OPENING: ("Opening microphone", "arc", "ready", "", False),
    Phase.RECORDING: ("Recording", "square", "recording", "Recording", False),
    Phase.SENDING: ("Sending", "triangle", "busy", "", False),
    Phase.THINKING: ("Thinking", "triangle", "busy", "", False),
    Phase.SPEAKING: ("Speaking", "note", "speaking", "", False),
    Phase.LISTENING: ("Listening", "square", "recording", "Listening", False),
    Phase.OFFLINE: ("Offline", "slash", "neutral", "Offline", True),
    Phase.ERROR: ("Not connected", "cross", "error", "Not connected", True),
    Phase.NO_KEY: ("Not set up", "ring", "neutral", "No key. Practice available.", False),
}

# phase: text, hint, colour, look
_TALK: dict[Phase, tuple[str, str, str, str]] = {
    Phase.READY: ("Hold {key} to talk", "or press and hold here", "ready", "filled"),
    Phase.OPENING: ("Opening microphone…", "you can speak already", "ready", "tinted"),
    Phase.RECORDING: ("Recording", "let go to send · Esc discards", "recording", "filled"),
    Phase.SENDING: ("Sending…", "", "busy", "tinted"),
    Phase.THINKING: ("Thinking…", "hold {key} to say something else", "busy", "tinted"),
    Phase.SPEAKING: ("Hold {key} to interrupt", "Esc stops the answer", "speaking", "tinted"),
    Phase.LISTENING: ("Listening", "just speak", "recording", "tinted"),
    Phase.OFFLINE: (
        "Hold {key} to record for later",
        "kept here until the connection is back",
        "neutral",
        "tinted",
    ),
    Phase.ERROR: ("Hold {key} to record for later", "see the message above", "error", "tinted"),
    Phase.NO_KEY: ("Hold {key} to record for later", "no key is set up", "neutral", "tinted"),
}


def view(state: State, now: float, tr: Words = english, waited: float = 0.0) -> View:
    """The whole window at the wall-clock time ``now`` (unix seconds).

    ``waited`` is how many seconds the line has backed off.
    """
    at = phase(state)
    return View(
        chip=_chip(state, at, now, tr, waited),
        talk=_talk(state, at, now, tr),
        meter=_meter(state, tr),
        money=_money(state, now, tr),
        title=state.conversation.title or tr("New conversation"),
        subtitle=_subtitle(state, tr),
        banner=tr("Built-in practice voice: nothing leaves this computer.") if state.target.practice else "",
        banner_details=_abilities(tr) if state.target.practice else "",
        conversation=state.conversation.id,
        turns=state.conversation.turns,
        cards=cards(state, tr, now),
        drafts=drafts(state, tr),
        microphones=microphones(state.sound, state.settings.input_device, tr),
        speakers=speakers(state.sound, state.settings.output_device, tr),
        style=_style(state, tr),
        can_stop=state.take is not None or at in (Phase.THINKING, Phase.SPEAKING),
        stop_text=tr("Discard") if state.take is not None and not state.take.hands_free else tr("Stop"),
        status=_status(state, tr),
    )


def _abilities(tr: Words) -> str:
    return tr(
        "It can tell the time and the date, do sums, spell, count, repeat what you said, play your own "
        "recording back and set a timer. Say “help” to hear more."
    )


def _seconds(state: State, now: float) -> float:
    take = state.take
    return 0.0 if take is None or take.at <= 0 else max(0.0, now - take.at)


def _chip(state: State, at: Phase, now: float, tr: Words, waited: float) -> ChipView:
    word, shape, colour, spoken, urgent = _CHIPS[at]
    word = tr(word)
    if at is Phase.RECORDING:
        word = f"{word} {length(_seconds(state, now))}"
    elif at is Phase.OFFLINE and (left := round(state.line.retry_seconds - waited)) >= 1:
        word = tr("Offline, trying again in {n} s").format(n=left)
    elif at is Phase.READY and state.line.stage in (
        LineStage.DIALLING,
        LineStage.GREETING,
        LineStage.CONFIGURING,
    ):
        # Nothing is in the person's way: what is said now is kept until the line is up.
        word, shape, spoken = tr("Connecting"), "arc", ""
    elif at is Phase.READY and (until := max((notice.until for notice in state.notices), default=0.0)):
        word = tr("Limit ends in {n} s").format(n=max(0, ceil(until - now)))
        shape, colour, spoken = "sand", "busy", "The service asks to wait"
    return ChipView(word, shape, colour, tr(spoken) if spoken else "", urgent)


def _talk(state: State, at: Phase, now: float, tr: Words) -> TalkView:
    text, hint, colour, look = _TALK[at]
    text, hint = tr(text).format(key=KEY), tr(hint).format(key=KEY) if hint else ""
    timer, level = "", 0.0
    if at in (Phase.RECORDING, Phase.LISTENING) and state.take is not None:
        level = loudness(state.take.level)
    if at is Phase.RECORDING:
        seconds, longest = _seconds(state, now), float(state.settings.longest_take_s)
        timer = length(seconds)
        if seconds >= NEAR_THE_END * longest:
            hint = tr("{n} s left").format(n=max(0, round(longest - seconds)))
    return TalkView(text, hint, colour, look, timer, level, f"{text}. {hint}".rstrip(". "))


def _meter(state: State, tr: Words) -> MeterView:
    level = state.take.level if state.take is not None else state.sound.level
    return MeterView(
        loudness(level), loudness_words(level, tr), live=state.take is not None or level > -120.0
    )


def _money(state: State, now: float, tr: Words) -> MoneyView:
    age = elapsed(now - state.started_at, tr) if state.started_at else ""
    spent = state.spent
    lines = [
        tr("%n answer(s)", spent.responses),
        tr("%Ln token(s)", prices.tokens(spent)),
        tr("{t} of your voice sent").format(t=length(spent.sent_seconds)),
    ]
    if state.target.practice:
        return MoneyView(tr("Free"), age, "\n".join([tr("Practice costs nothing."), *lines]))
    dollars = prices.cost(spent, state.target.model)
    if dollars is None:
        return MoneyView(
            tr("%Ln token(s)", prices.tokens(spent)),
            age,
            "\n".join([tr("The price of this model is not known."), *lines]),
        )
    written = prices.transcription_cost(spent, state.settings.transcriber)
    note = tr("An estimate from the prices of {date}.").format(date=prices.AS_OF)
    return MoneyView(money(dollars + (written or 0.0)), age, "\n".join([note, *lines]))


def _subtitle(state: State, tr: Words) -> str:
    if state.target.practice:
        return tr("Practice")
    return " · ".join(
        part for part in (state.target.model or state.settings.model, state.settings.voice) if part
    )


def _status(state: State, tr: Words) -> str:
    kept = tr("Text is kept on this computer, sound is not")
    goes = tr("Sound goes to {name} only while you talk").format(name=_where(state))
    if state.target.practice:
        goes = tr("Nothing leaves this computer")
    return " · ".join(filter(None, (_key(state, tr), goes, kept)))


def _key(state: State, tr: Words) -> str:
    """Where the talk key works; nothing before that is known."""
    keying = state.keying
    if keying.everywhere:
        return tr("{key} talks from every window").format(key=keying.key) if keying.key else ""
    if not keying.back_end or not state.settings.talk_key:
        return ""
    return tr("Space talks only while this window is in front: {why}").format(
        why=tr(keying.reason).rstrip(".")
    )


def _where(state: State) -> str:
    target = state.target
    return target.name or target.url.partition("://")[2].partition("/")[0] or "OpenAI"


def _devices(found: tuple[Device, ...], chosen: str, tr: Words) -> tuple[Choice, ...]:
    default = next((device.name for device in found if device.default), "")
    first = tr("System: {name}").format(name=default) if default else tr("System default")
    known = [Choice(device.id, device.name) for device in found]
    if chosen and all(device.id != chosen for device in found):
        known.append(Choice(chosen, tr("Not plugged in")))
    return (Choice("", first), *known)


def microphones(sound: Sound, chosen: str, tr: Words) -> PickerView:
    """The microphones to choose from."""
    note = "" if sound.inputs else tr("No microphone found")
    return PickerView(_devices(sound.inputs, chosen, tr), chosen, note)


def speakers(sound: Sound, chosen: str, tr: Words) -> PickerView:
    """The loudspeakers to choose from."""
    note = tr("No loudspeaker: answers come as text") if sound.speaker_down or not sound.outputs else ""
    return PickerView(_devices(sound.outputs, chosen, tr), chosen, note)


def _style(state: State, tr: Words) -> StyleView:
    settings = state.settings
    return StyleView(
        voice=settings.voice,
        voice_note=voice_note(state, tr),
        voices=_choices(VOICES, settings.voice),
        model=settings.model,
        models=_choices(MODELS, settings.model),
        model_note=tr("The practice voice takes the place of the model.") if state.target.practice else "",
        temperature=temperature(state, tr),
        speed=settings.speed,
        effort=settings.effort,
        effort_enabled=takes_effort(state) and not state.target.practice,
        instructions=settings.instructions,
        theme=settings.theme,
        cues=settings.cues,
    )


def _choices(known: tuple[str, ...], chosen: str) -> tuple[Choice, ...]:
    names = known if chosen in known else (*known, chosen)
    return tuple(Choice(name, name.capitalize() if name in VOICES else name) for name in names)


def voice_note(state: State, tr: Words) -> str:
    """What holds a chosen voice back ("" = nothing)."""
    if state.target.practice:
        return tr("Practice speaks with this computer's own voice.")
    return tr("A change is heard from the next conversation.") if state.line.spoke else ""


def temperature(state: State, tr: Words) -> TemperatureView:
    """Which of the three states the temperature is in, in words."""
    value = state.settings.temperature
    if takes_temperature(state):
        return TemperatureView(value, "sent", tr("Sent with each conversation."))
    if "session.temperature" in state.line.refused:
        return TemperatureView(
            value, "rejected", tr("This server refused it, so the conversation goes on without it.")
        )
    return TemperatureView(value, "unused", tr("Not used by this model. These do work:"))
