"""What the State means to the person: one pure function to a View; no Qt, no clock, no I/O.

Every sentence goes through ``tr``, which translates it.
"""

from math import ceil

from msgspec.structs import replace as changed

from app.core.history import history
from app.core.line.session_config import takes_effort, takes_temperature
from app.core.line.setting_status import only_value
from app.core.service.service_choice import target_of, way_back
from app.core.settings.personas import current
from app.core.settings.settings import MODELS, VOICES
from app.core.state import NO_LEVEL, Phase, Sound, State, held, phase
from app.core.values.values import Device
from app.ui.wording.cards import at_turns, cards, drafts
from app.ui.wording.money_words import money_view
from app.ui.wording.setup.working_options import instead_of_temperature
from app.ui.wording.talk_words import chip, explanation, headline, invites, modes, reach, talk, talk_key_words
from app.ui.wording.views import (
    AccessView,
    ChipView,
    MeterView,
    PickerChoice,
    PickerView,
    ServiceView,
    StyleView,
    TemperatureView,
    View,
)
from app.ui.wording.words import Words, english, loudness, loudness_words


def view(state: State, now: float, tr: Words = english, waited: float = 0.0) -> View:
    """The whole window at the wall-clock time ``now`` (unix seconds).

    ``waited`` is how many seconds the line has backed off.
    """
    at = phase(state)
    told = chip(state, at, now, tr, waited)
    return View(
        chip=told,
        talk=talk(state, at, now, tr),
        meter=_meter(state, tr),
        money=money_view(state, now, tr),
        title=history.title(state.conversation) or tr("New conversation"),
        service=_service(state, told, tr),
        banner=_practice_banner(tr) if state.target.practice else "",
        banner_details=_abilities(tr) if state.target.practice else "",
        way_back=_way_back(state, tr),
        conversation=state.conversation.id,
        turns=state.conversation.turns,
        at_turns=at_turns(state, tr),
        cards=cards(state, tr, now),
        drafts=drafts(state, tr),
        modes=modes(state, tr),
        muted=state.take.muted if state.take is not None and state.take.hands_free else None,
        talk_key=talk_key_words(state, tr),
        headline=headline(state, tr),
        explanation=explanation(state, tr),
        microphones=microphones(state.sound, state.settings.input_device, tr),
        speakers=speakers(state.sound, state.settings.output_device, tr),
        style=_style(state, tr),
        access=_access(state),
        can_stop=state.take is not None
        or bool(state.preview.voice)
        or at in (Phase.THINKING, Phase.SPEAKING),
        stop_text=tr("Discard") if state.take is not None and not state.take.hands_free else tr("Stop"),
        can_lock=_can_lock(state),
        invitation=invites(state, tr),
        reach=reach(state, tr),
        style_line=_style_line(state, tr),
        privacy=_privacy(state, now, tr),
        kept=tr("Text is kept here, sound only until it has arrived"),
        in_use=_in_use(state, tr),
    )


def _practice_banner(tr: Words) -> str:
    return tr("Built-in practice voice: what you say stays on this computer.")


def _abilities(tr: Words) -> str:
    return tr(
        "It can tell the time and the date, do sums, spell, count, repeat what you said, play your own "
        "recording back and set a timer. Say “help” to hear more."
    )


def _meter(state: State, tr: Words) -> MeterView:
    level = state.take.level if state.take is not None else state.sound.level
    return MeterView(
        loudness(level), loudness_words(level, tr), live=state.take is not None or level > NO_LEVEL
    )


def _service(state: State, told: ChipView, tr: Words) -> ServiceView:
    """Who answers; while the line is not what it should be, that instead, as the state says it."""
    tones = {Phase.OFFLINE: "busy", Phase.ERROR: "error", Phase.NO_KEY: "second"}
    at = phase(state)
    if at in tones or (at is Phase.READY and told.shape != "dot"):
        tone = tones.get(at, told.colour if told.colour == "busy" else "second")
        return ServiceView(told.word, tone, told.brief)
    if state.target.practice:
        return ServiceView(tr("Practice"), details=f"{_practice_banner(tr)} {_abilities(tr)}")
    return ServiceView(_where(state), details=state.target.model or state.settings.model)


def _can_lock(state: State) -> bool:
    """Whether a take is held that may go on without the key."""
    take = state.take
    return held(state) and take is not None and not take.latched and state.settings.latch_shift


def _style_line(state: State, tr: Words) -> str:
    """Persona, voice and temperature in words; what is not used is left out."""
    settings = state.settings
    voice = settings.voice.capitalize() if settings.voice in VOICES else settings.voice
    parts = [tr(current(state.personas).name), tr("Practice voice") if state.target.practice else voice]
    if takes_temperature(state) and not state.target.practice:
        parts.append(f"{settings.temperature:g}")
    return " · ".join(parts)


def _in_use(state: State, tr: Words) -> str:
    """The microphone that is open, by its name."""
    sound = state.sound
    if state.take is None and sound.level <= NO_LEVEL and not sound.warm_until:
        return ""
    return next((one.name for one in sound.inputs if one.id == sound.input_in_use), tr("Microphone"))


def _privacy(state: State, now: float, tr: Words) -> str:
    """Where sound goes, in one sentence that is true in each way of talking, and what is kept of it that was
    not sent.
    """
    kept = any(one.draft and one.frames for one in state.outgoing)
    unsent = tr("the sound of what is unsent is kept here") if kept else ""
    return " · ".join(filter(None, (_kept_ready(state, now, tr), _goes(state, tr), unsent)))


def _goes(state: State, tr: Words) -> str:
    take = state.take
    if state.target.practice:
        return tr("What you say stays on this computer")
    if take is not None and take.hands_free:
        words = tr("Muted: {name} hears nothing") if take.muted else tr("{name} hears all until you stop it")
    elif state.settings.turn_detection != "push_to_talk":
        words = tr("Once started, {name} hears all until you stop it")
    else:
        words = tr("Sound goes to {name} only while you talk")
    return words.format(name=_where(state))


def _kept_ready(state: State, now: float, tr: Words) -> str:
    """That the microphone is open although nobody talks: privacy demands that this is always said."""
    left = state.sound.warm_until - now
    if state.take is not None or not state.sound.warm_until:
        return ""
    if left > 99:
        return tr("Microphone kept ready, {n} min").format(n=ceil(left / 60))
    return tr("Microphone kept ready, {n} s").format(n=max(0, ceil(left)))


def _where(state: State) -> str:
    target = state.target
    return target.name or target.url.partition("://")[2].partition("/")[0] or "OpenAI"


def _devices(found: tuple[Device, ...], chosen: str, tr: Words) -> tuple[PickerChoice, ...]:
    default = next((device.name for device in found if device.default), "")
    first = tr("System: {name}").format(name=default) if default else tr("System default")
    known = [PickerChoice(device.id, device.name) for device in found]
    if chosen and all(device.id != chosen for device in found):
        known.append(PickerChoice(chosen, tr("Not plugged in")))
    return (PickerChoice("", first), *known)


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
    )


def _access(state: State) -> AccessView:
    settings = state.settings
    return AccessView(
        settings.text_scale,
        settings.motion == "less",
        settings.say_states,
        settings.say_problems,
        settings.say_answers,
    )


def _choices(known: tuple[str, ...], chosen: str) -> tuple[PickerChoice, ...]:
    names = known if chosen in known else (*known, chosen)
    return tuple(PickerChoice(name, name.capitalize() if name in VOICES else name) for name in names)


def voice_note(state: State, tr: Words) -> str:
    """Why a chosen voice is not heard yet ("" = it is)."""
    if state.target.practice:
        return tr("Practice speaks with this computer's own voice.")
    return tr("A change is heard from the next conversation.") if state.line.spoke else ""


def _way_back(state: State, tr: Words) -> PickerChoice | None:
    """The service to go back to from practice, with the words of its button."""
    if not state.target.practice or not (service := way_back(state)):
        return None
    name = target_of(changed(state.settings, service=service), True).name
    return PickerChoice(service, tr("Back to {name}").format(name=name))


def value_refused(tr: Words) -> str:
    """The note for a server that accepts an option but refused this value of it."""
    return tr("This server refused this value, and goes on without it. Choose another, and that is sent.")


def temperature(state: State, tr: Words) -> TemperatureView:
    """The state of the temperature (see ``TemperatureView``) in words."""
    value = state.settings.temperature
    if takes_temperature(state):
        return TemperatureView(value, "sent", tr("Sent with each conversation."))
    if only_value(state, "temperature"):
        return TemperatureView(value, "value", value_refused(tr))
    if "session.temperature" in state.line.refused:
        return TemperatureView(
            value, "rejected", tr("This server refused it, so the conversation goes on without it.")
        )
    return TemperatureView(value, "unused", instead_of_temperature(state, tr))
