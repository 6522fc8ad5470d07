"""What the State means to the person: one pure function to a View; no Qt, no clock, no I/O.

Every sentence goes through ``tr``, which translates it.
"""

from math import ceil

from msgspec.structs import replace as changed

from app.core.history import history
from app.core.line.session_config import takes_effort, takes_temperature
from app.core.line.setting_status import only_value
from app.core.service import prices
from app.core.service.service_choice import target_of, way_back
from app.core.settings.settings import MODELS, VOICES
from app.core.state import NO_LEVEL, Phase, Sound, State, phase
from app.core.values.values import Device
from app.ui.wording.cards import at_turns, cards, drafts
from app.ui.wording.talk_words import chip, explanation, headline, modes, reach, talk, talk_key_words
from app.ui.wording.views import (
    AccessView,
    MeterView,
    MoneyView,
    PickerChoice,
    PickerView,
    StyleView,
    TemperatureView,
    View,
)
from app.ui.wording.words import Words, elapsed, english, length, loudness, loudness_words, money


def view(state: State, now: float, tr: Words = english, waited: float = 0.0) -> View:
    """The whole window at the wall-clock time ``now`` (unix seconds).

    ``waited`` is how many seconds the line has backed off.
    """
    at = phase(state)
    return View(
        chip=chip(state, at, now, tr, waited),
        talk=talk(state, at, now, tr),
        meter=_meter(state, tr),
        money=_money(state, now, tr),
        title=history.title(state.conversation) or tr("New conversation"),
        subtitle=_subtitle(state, tr),
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
        status=_status(state, now, tr),
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


def _status(state: State, now: float, tr: Words) -> str:
    if words := _kept_ready(state, now, tr):
        return f"{words} · {_where_to(state, tr)}"
    return _where_to(state, tr)


def _kept_ready(state: State, now: float, tr: Words) -> str:
    """That the microphone is open although nobody talks: privacy demands that this is always said."""
    left = state.sound.warm_until - now
    if state.take is not None or not state.sound.warm_until:
        return ""
    if left > 99:
        return tr("Microphone kept ready, {n} min").format(n=ceil(left / 60))
    return tr("Microphone kept ready, {n} s").format(n=max(0, ceil(left)))


def _where_to(state: State, tr: Words) -> str:
    kept = tr("Text is kept here, sound only until it has arrived")
    goes = tr("Sound goes to {name} only while you talk").format(name=_where(state))
    if state.target.practice:
        goes = tr("What you say stays on this computer")
    return " · ".join(filter(None, (reach(state, tr), goes, kept)))


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
        cues=settings.cues,
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
    return TemperatureView(value, "unused", tr("Not used by this model. These do work:"))
