"""Personas: named bundles of instructions, voice and style, and the operations on a list of them. Pure
values: nothing is stored or put in force here.
"""

from typing import Annotated, Literal, get_args

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace as changed_struct

from app.core.settings.settings import INSTRUCTIONS, Settings

Icon = Literal["spark", "book", "globe", "bulb", "briefcase", "heart", "code", "music"]
ICONS: tuple[Icon, ...] = get_args(Icon)
MOST = 100
SHARED = ("instructions", "voice", "temperature", "speed", "language", "model")

LANGUAGE = r"^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$"
"""As for the option of the same name."""

_Starter = Annotated[str, Meta(max_length=200)]


class Persona(Struct, frozen=True, kw_only=True):
    """``model``: "" follows the one in use. ``starters``: requests that the empty window offers.
    ``talk_key``: a talk key of its own, as ``key_binding.py`` spells it ("" = none).
    """

    id: Annotated[str, Meta(min_length=1, max_length=64)]
    name: Annotated[str, Meta(min_length=1, max_length=60)]
    icon: Icon = "spark"
    instructions: Annotated[str, Meta(max_length=20_000)] = INSTRUCTIONS
    voice: Annotated[str, Meta(min_length=1, max_length=64)] = "marin"
    temperature: Annotated[float, Meta(ge=0.6, le=1.2)] = 0.8
    speed: Annotated[float, Meta(ge=0.25, le=1.5)] = 1.0
    language: Annotated[str, Meta(max_length=16, pattern=LANGUAGE)] = ""
    model: Annotated[str, Meta(max_length=128)] = ""
    starters: Annotated[tuple[_Starter, ...], Meta(max_length=3)] = ()
    talk_key: Annotated[str, Meta(max_length=64)] = ""


class Personas(Struct, frozen=True):
    """The list in its order, and the id of the persona in use. It is only empty before it has been read."""

    all: tuple[Persona, ...] = ()
    current: str = ""


ASSISTANT = Persona(
    id="assistant",
    name="Assistant",
    icon="spark",
    starters=("What time is it?", "What is 17 times 23?", "What can you do?"),
)


# ---------------------------------------------------------------- looking


def place(personas: Personas, persona_id: str) -> int:
    """The index of that persona, -1 if there is none."""
    return next((n for n, one in enumerate(personas.all) if one.id == persona_id), -1)


def current(personas: Personas) -> Persona:
    """The persona in use; the plain assistant if there is none."""
    found = place(personas, personas.current)
    return personas.all[found] if found >= 0 else ASSISTANT


def applied(persona: Persona, settings: Settings) -> Settings:
    """The settings with everything that this persona brings."""
    values = {name: getattr(persona, name) for name in SHARED if name != "model" or persona.model}
    return changed_struct(settings, **values)


# ---------------------------------------------------------------- changing


def chosen(personas: Personas, persona_id: str) -> Personas:
    """The list with that persona in use; an unknown id changes nothing."""
    return personas if place(personas, persona_id) < 0 else Personas(personas.all, persona_id)


def absorbed(personas: Personas, old: Settings, new: Settings) -> Personas:
    """The list with what was changed in the settings written into the persona in use.

    A persona that follows the model in use goes on following it.
    """
    persona = current(personas)
    changes = {
        name: getattr(new, name)
        for name in SHARED
        if getattr(new, name) != getattr(old, name) and (name != "model" or persona.model)
    }
    return edited(personas, persona.id, **changes) if changes else personas


def edited(personas: Personas, persona_id: str, **changes: object) -> Personas:
    """The list with one persona edited; raises msgspec.ValidationError that names the field."""
    found = place(personas, persona_id)
    if found < 0:
        return personas
    values = {**msgspec.to_builtins(personas.all[found]), **changes, "id": persona_id}
    return _with(personas, found, msgspec.convert(values, Persona))


def created(personas: Personas, name: str) -> tuple[Personas, str]:
    """The list with a plain new persona at the end, and its id."""
    return inserted(personas, changed_struct(ASSISTANT, id="", name=name, starters=()), len(personas.all))


def duplicated(personas: Personas, persona_id: str, pattern: str = "{name} copy") -> tuple[Personas, str]:
    """The list with a copy behind that persona, and the copy's id ("" if there is nothing to copy). A talk
    key is not copied: two cannot have it.
    """
    found = place(personas, persona_id)
    if found < 0:
        return personas, ""
    persona = personas.all[found]
    return inserted(personas, changed_struct(persona, id="", talk_key=""), found + 1, pattern)


def inserted(personas: Personas, persona: Persona, at: int, pattern: str = "{name}") -> tuple[Personas, str]:
    """The list with one more, and its id: its own if that is free. Its name is made unique.

    A full list stays as it is; the id is "" then.
    """
    if len(personas.all) >= MOST:
        return personas, ""
    taken = {one.id for one in personas.all}
    own = persona.id if persona.id and persona.id not in taken else _fresh_id(taken)
    name = _fresh_name({one.name for one in personas.all}, pattern.format(name=persona.name))
    fresh = changed_struct(persona, id=own, name=name)
    at = max(0, min(at, len(personas.all)))
    return Personas((*personas.all[:at], fresh, *personas.all[at:]), personas.current or own), own


def moved(personas: Personas, persona_id: str, by: int) -> Personas:
    """The list with that persona moved down by so many places (up: negative), at most to the end."""
    found = place(personas, persona_id)
    if found < 0:
        return personas
    rest = [one for one in personas.all if one.id != persona_id]
    rest.insert(max(0, min(found + by, len(rest))), personas.all[found])
    return Personas(tuple(rest), personas.current)


def deleted(personas: Personas, persona_id: str) -> Personas:
    """Without it; the last one stays. If it was in use, its neighbour is from now on."""
    found = place(personas, persona_id)
    if found < 0 or len(personas.all) == 1:
        return personas
    rest = tuple(one for one in personas.all if one.id != persona_id)
    in_use = personas.current
    if in_use == persona_id:
        in_use = rest[min(found, len(rest) - 1)].id
    return Personas(rest, in_use)


def imported(personas: Personas, fresh: tuple[Persona, ...]) -> Personas:
    """The list with all of these at the end, with new ids and without talk keys that others have."""
    keys = {one.talk_key for one in personas.all}
    for persona in fresh:
        key = "" if persona.talk_key in keys else persona.talk_key
        personas, _ = inserted(personas, changed_struct(persona, id="", talk_key=key), len(personas.all))
    return personas


def _with(personas: Personas, at: int, persona: Persona) -> Personas:
    return Personas((*personas.all[:at], persona, *personas.all[at + 1 :]), personas.current)


def _fresh_id(taken: set[str]) -> str:
    return next(name for n in range(1, len(taken) + 2) if (name := f"persona-{n}") not in taken)


def _fresh_name(taken: set[str], name: str) -> str:
    name = name[:60]
    numbered = (f"{name[:56]} {n}" for n in range(2, len(taken) + 3))
    return name if name not in taken else next(one for one in numbered if one not in taken)


# ---------------------------------------------------------------- checking


def usable(values: object) -> tuple[Personas, tuple[str, ...]]:
    """The valid personas of a file's body, and the names of those that are not: one that was damaged by hand
    does not cost the others.

    A body that is invalid as a whole gives no persona and ("",).
    """
    if not isinstance(values, dict) or not isinstance(given := values.get("all"), list):
        return Personas(), ("",)
    found: dict[str, Persona] = {}
    bad: list[str] = []
    for number, one in enumerate(given, 1):
        try:
            persona = msgspec.convert(one, Persona)
        except msgspec.ValidationError:
            name = one.get("name") if isinstance(one, dict) else None
            bad.append(name if isinstance(name, str) and name else f"number {number}")
            continue
        found.setdefault(persona.id, persona)
    known = tuple(found.values())[:MOST]
    if not known:
        return Personas(), tuple(bad) or ("",)
    in_use = values.get("current")
    return Personas(known, in_use if in_use in found else known[0].id), tuple(bad)
