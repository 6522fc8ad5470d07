"""What each row of the settings shows: value, choices, whether it works here, and why not; pure."""

from dataclasses import dataclass

from app.core.line.session_config import EXPRESSIONS, hint_for, takes_effort, takes_temperature
from app.core.line.setting_status import only_value, refused, waiting
from app.core.settings.options import Option, options
from app.core.settings.settings import PAGES
from app.core.state import State
from app.core.talk_key.persona_keys import taken
from app.core.values.program_version import worth_telling
from app.ui.wording.credential_words import address_note
from app.ui.wording.present import microphones, speakers, temperature, value_refused, voice_note
from app.ui.wording.setup.working_options import instead_of_temperature
from app.ui.wording.views import PickerChoice
from app.ui.wording.words import Words, english


@dataclass(frozen=True, slots=True)
class OptionView:
    """One row. ``note`` is what to know now; ``action`` is what ``button`` asks for; ``taken``: of a talk
    key, who else has which.
    """

    value: object
    choices: tuple[PickerChoice, ...] = ()
    enabled: bool = True
    note: str = ""
    action: str = ""
    button: str = ""
    taken: tuple[tuple[str, str], ...] = ()


def place_of(name: str, tr: Words = english) -> str:
    """Where an option stands, by the names that the window shows: Settings > Sound > Noise reduction."""
    option = options()[name]
    return " > ".join(map(tr, ("Settings", dict[str, str](PAGES)[option.page], option.title)))


def option_views(state: State, tr: Words = english) -> dict[str, OptionView]:
    """Every option by its name."""
    return {option.name: _row(option, state, tr) for option in options().values()}


def _row(option: Option, state: State, tr: Words) -> OptionView:
    value = getattr(state.settings, option.name)
    enabled, note, action, button = _situation(option.name, state, tr)
    others = taken_keys(state, option.name, tr) if option.kind == "key" else ()
    return OptionView(value, _choices(option, state, tr), enabled, note, action, button, others)


def taken_keys(state: State, owner: str, tr: Words = english) -> tuple[tuple[str, str], ...]:
    """Who else has which talk key, as seen by one owner: talk_key, stop_key or the id of a persona."""
    names = {"talk_key": tr("Talk key"), "stop_key": tr("Stop key")}
    everybody = taken(state.settings, state.personas)
    return tuple((names.get(one.owner) or tr(one.name), one.key) for one in everybody if one.owner != owner)


def _choices(option: Option, state: State, tr: Words) -> tuple[PickerChoice, ...]:
    chosen = getattr(state.settings, option.name)
    match option.kind:
        case "choice":
            return tuple(PickerChoice(value, tr(option.names[value])) for value in option.values)
        case "pick":
            known = option.known if chosen in option.known else (*option.known, chosen)
            return tuple(PickerChoice(value, _name(option, value, tr)) for value in known)
        case "input":
            return microphones(state.sound, chosen, tr).choices
        case "output":
            return speakers(state.sound, chosen, tr).choices
        case _:
            return ()


def _name(option: Option, value: str, tr: Words) -> str:
    if option.name == "voice" and value in option.known:
        return value.capitalize()
    named = option.names.get(value, "")
    return tr(named) if named else value


def _situation(name: str, state: State, tr: Words) -> tuple[bool, str, str, str]:
    """Whether the option works here and now, a note, and an action with its button."""
    settings, practice = state.settings, state.target.practice
    if name in waiting(state):
        note = tr("It applies from a new session on; the conversation is carried over.")
        return True, note, "new_session", tr("Begin a new session now")
    if only_value(state, name):
        return True, value_refused(tr), f"retry:{name}", tr("Try it again")
    if refused(state, name):
        note = tr("This server refused it, so the conversation goes on without it. That is remembered.")
        return False, note, f"retry:{name}", tr("Try it again")
    match name:
        case "model" if practice:
            return True, tr("The practice voice takes the place of the model."), "", ""
        case "voice":
            return True, voice_note(state, tr), "", ""
        case "temperature" if takes_temperature(state):
            return True, temperature(state, tr).words, "", ""
        case "temperature":
            return False, instead_of_temperature(state, tr), "", ""
        case "effort" if practice or not takes_effort(state):
            return False, tr("This model takes no reasoning effort."), "", ""
        case "expressiveness" if line := EXPRESSIONS.get(settings.expressiveness):
            return True, tr("Added to the instructions: “{line}”").format(line=line), "", ""
        case "instructions" if line := EXPRESSIONS.get(settings.expressiveness):
            return True, tr("This line for the expressiveness follows it: “{line}”").format(line=line), "", ""
        case "vocabulary" if not _takes_vocabulary(state):
            return True, tr("The transcription model takes no vocabulary here."), "", ""
        case "eagerness" if settings.turn_detection != "semantic_vad":
            return False, tr("Only with hands-free by meaning."), "", ""
        case "vad_threshold" | "vad_silence_ms" | "vad_prefix_ms" if settings.turn_detection != "server_vad":
            return False, tr("Only with hands-free by pauses."), "", ""
        case "cue_volume" if not settings.cues:
            return False, tr("The sounds are off."), "", ""
        case "server_url" | "server_model" | "server_dialect" | "unencrypted_server" if (
            settings.service != "own"
        ):
            return False, tr("Only for a server of your own."), "", ""
        case "server_url":
            return True, address_note(state, tr), "", ""
        case "look_for_versions":
            return not state.releases.obstacle, look_note(state, tr), "", ""
        case "input_device":
            return True, microphones(state.sound, settings.input_device, tr).note, "", ""
        case "output_device":
            return True, speakers(state.sound, settings.output_device, tr).note, "", ""
        case _:
            return True, "", "", ""


def look_note(state: State, tr: Words) -> str:
    """What came of looking for new versions, or why nobody looks."""
    watch = state.releases
    match watch.obstacle:
        case "build":
            return tr("This build does not look for new versions.")
        case "managed":
            return tr("A package manager updates this installation, so Pressel does not look.")
    if not state.settings.look_for_versions:
        return ""
    if watch.failed:
        return tr("The last look brought nothing. It is tried again within a day.")
    news = watch.memory.news
    if news is None:
        return tr("The first look comes a day after the first start.")
    if worth_telling(news.version, watch.present):
        return tr("Version {version} can be downloaded.").format(version=news.version)
    return tr("This is the newest version.")


def _takes_vocabulary(state: State) -> bool:
    hint = hint_for(state.settings.transcriber)
    return bool(hint) and (hint != "keywords" or state.target.can.keywords)
