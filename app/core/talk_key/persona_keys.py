"""The talk keys that personas have of their own: which of them can be bound beside each other. None is bound
here.
"""

from msgspec import Struct
from msgspec.structs import replace as changed

from app.core.messages.effects.program_effects import BindTalkKey
from app.core.settings.key_binding import Binding, clashes, objections, parse
from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.core.values.talk_key_state import PersonaTalkKey


class Taken(Struct, frozen=True):
    """A keyboard key that is in use. ``owner``: talk_key, stop_key, or the id of a persona."""

    owner: str
    name: str
    key: str


def taken(settings: Settings, personas: Personas) -> tuple[Taken, ...]:
    """All keys that are wanted, those of the settings first: of two that clash the later one gives way."""
    found = [Taken("talk_key", "", settings.talk_key), Taken("stop_key", "", settings.stop_key)]
    found += [Taken(one.id, one.name, one.talk_key) for one in personas.all]
    return tuple(one for one in found if one.key)


def holder(key: str, owner: str, others: tuple[Taken, ...]) -> Taken | None:
    """Who has this key already, or one that clashes with it; None if it is free for ``owner``."""
    if (binding := _read(key)) is None:
        return None
    for other in others:
        if other.owner != owner and (known := _read(other.key)) is not None and clashes(binding, known):
            return other
    return None


def wanted(settings: Settings, personas: Personas) -> BindTalkKey:
    """What is to be bound: the keys of the settings, and of the personas those that clash with none."""
    everybody = taken(settings, personas)
    own = tuple(
        PersonaTalkKey(one.id, one.name, one.talk_key)
        for one in personas.all
        if _usable(one) and holder(one.talk_key, one.id, _before(one.id, everybody)) is None
    )
    return BindTalkKey(settings.talk_key, settings.stop_key, settings.swallow_key, own)


def fitting(
    settings: Settings, personas: Personas, fresh: tuple[Persona, ...]
) -> tuple[tuple[Persona, ...], tuple[Persona, ...]]:
    """These personas without the keys that clash with others or cannot be bound, and those that lost one."""
    everybody, fit, lost = taken(settings, personas), list[Persona](), list[Persona]()
    for one in fresh:
        if one.talk_key and (not _usable(one) or holder(one.talk_key, "", everybody) is not None):
            lost.append(one)
            fit.append(changed(one, talk_key=""))
            continue
        everybody += (Taken("new", one.name, one.talk_key),)
        fit.append(one)
    return tuple(fit), tuple(lost)


def _before(owner: str, everybody: tuple[Taken, ...]) -> tuple[Taken, ...]:
    place = next(n for n, one in enumerate(everybody) if one.owner == owner)
    return everybody[:place]


def _usable(persona: Persona) -> bool:
    binding = _read(persona.talk_key)
    return binding is not None and not any(one.fatal for one in objections(binding))


def _read(key: str) -> Binding | None:
    try:
        return parse(key) if key else None
    except ValueError:
        return None
