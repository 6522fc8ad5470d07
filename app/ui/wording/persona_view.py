"""What the window shows of personas and of the voice sample; pure, like ``present``."""

from dataclasses import dataclass

from app.core.settings.key_binding import parse, spelled
from app.core.settings.options import options
from app.core.settings.personas import SHARED, Persona, current, place
from app.core.settings.settings import MODELS, VOICES
from app.core.state import Notice, State
from app.core.talk_key.persona_keys import wanted
from app.core.values.problems import entry
from app.core.values.replacing import replace
from app.core.voice_preview import can_preview
from app.ui.wording.first_frame_words import in_words
from app.ui.wording.option_view import OptionView, option_views, taken_keys
from app.ui.wording.views import PickerChoice
from app.ui.wording.words import Words, english

WRITTEN = "personas_exported"
FAULTS = ("persona_file", "persona_not_written", "key_left_out")


@dataclass(frozen=True, slots=True)
class PreviewView:
    """The button that plays a sample. ``voice``: the one that is playing ("" = none)."""

    voice: str
    enabled: bool
    words: str


@dataclass(frozen=True, slots=True)
class CastView:
    """All personas with their talk keys, the one in use, and its starters: a name to show, an id to send."""

    choices: tuple[PickerChoice, ...]
    chosen: str
    name: str
    starters: tuple[PickerChoice, ...]


@dataclass(frozen=True, slots=True)
class EditorView:
    """The page of personas: all of them, the one being edited, and its rows as the settings show them.

    ``note``: why the last import failed ("" = it did not); ``written``: the notice about the last export, as
    its number (0 = none), its words, and the path.
    """

    personas: tuple[Persona, ...]
    in_use: str
    edited: Persona
    rows: dict[str, OptionView]
    note: str
    written: tuple[int, str, str] = (0, "", "")


def cast_view(state: State, tr: Words = english) -> CastView:
    """The personas for the style panel and the empty page; the built-in ones are translated."""
    personas, now = state.personas, current(state.personas)
    bound = {one.persona: one.key for one in wanted(state.settings, personas).own}
    choices = tuple(
        PickerChoice(one.id, _with_talk_key(tr(one.name), bound.get(one.id, ""), tr)) for one in personas.all
    )
    # The practice server recognises English only.
    practice = state.target.practice
    starters = tuple(PickerChoice(one if practice else tr(one), tr(one)) for one in now.starters if one)
    return CastView(choices, personas.current, tr(now.name), starters)


def _with_talk_key(name: str, key: str, tr: Words) -> str:
    """The name with the talk key of this persona."""
    return f"{name} · {in_words(spelled(parse(key)), tr)}" if key else name


def preview_view(state: State, tr: Words = english) -> PreviewView:
    """The button beside a list of voices."""
    trying = state.preview.voice
    if trying:
        return PreviewView(trying, True, tr("Stop the voice"))
    words = tr("Hear the practice voice") if state.target.practice else tr("Hear this voice (costs a little)")
    return PreviewView("", can_preview(state), words)


def sentence(voice: str, practice: bool, tr: Words = english) -> str:
    """What a voice says as its sample."""
    if practice:
        return tr("Hello. This is the practice voice, and it runs on this computer.")
    name = voice.capitalize() if voice in VOICES else tr("your own voice")
    return tr("Hello, I am {name}. This is how I sound when we talk.").format(name=name)


def editor_view(state: State, persona_id: str, tr: Words = english) -> EditorView:
    """The page with this persona in the editor, or the one in use if this one is gone."""
    personas = state.personas
    found = place(personas, persona_id)
    persona = personas.all[found] if found >= 0 else current(personas)
    note = next((_note(n, tr) for n in reversed(state.notices) if n.code in FAULTS), "")
    written = next((_written(n, tr) for n in state.notices if n.code == WRITTEN), (0, "", ""))
    return EditorView(personas.all, personas.current, persona, _rows(state, persona, tr), note, written)


def _written(notice: Notice, tr: Words) -> tuple[int, str, str]:
    return notice.number, f"{tr(entry(notice.code).title)}:\n{notice.path}", notice.path


def _note(notice: Notice, tr: Words) -> str:
    text = entry(notice.code)
    if notice.code == "persona_not_written":
        return f"{tr(text.title)}: {notice.path} ({notice.detail}). {tr(text.remedy)}"
    if notice.code != "key_left_out":
        return notice.detail
    return f"{tr(text.title)}. {tr(text.words)} {notice.detail}"


def _rows(state: State, persona: Persona, tr: Words) -> dict[str, OptionView]:
    """The rows of the settings with the values of this persona."""
    views = option_views(state, tr)
    rows = {}
    for name in SHARED:
        value = getattr(persona, name)
        view = views[name]
        note = view.note if persona.id == state.personas.current or name == "temperature" else ""
        enabled = view.enabled or name != "temperature"
        rows[name] = OptionView(value, _choices(name, value, view.choices, tr), enabled, note)
    rows["talk_key"] = OptionView(persona.talk_key, taken=taken_keys(state, persona.id, tr))
    preview = preview_view(state, tr)
    if preview.enabled:
        rows["voice"] = replace(rows["voice"], action="hear_voice", button=preview.words)
    return rows


def _choices(
    name: str, value: object, known: tuple[PickerChoice, ...], tr: Words
) -> tuple[PickerChoice, ...]:
    """The choices with this value among them; a persona can also follow the model in use."""
    if name == "model":
        known = (PickerChoice("", tr("The one in use")), *(PickerChoice(one, one) for one in MODELS))
    elif options()[name].kind == "pick":
        known = tuple(choice for choice in known if choice.id in options()[name].known)
    if not known or any(choice.id == value for choice in known):
        return known
    return (*known, PickerChoice(str(value), str(value)))
