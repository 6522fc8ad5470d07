"""The options as a form, a command line and a page of documentation need them, read from the declarations in
``settings.py``. Nothing is declared here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, get_args, get_origin

import msgspec
from msgspec import Meta

from app.core.settings.server_address import without_secrets
from app.core.settings.settings import Settings, hints, validated, words

Kind = Literal[
    "switch", "choice", "number", "whole", "line", "pick", "text", "key", "input", "output", "other"
]
_YES = ("on", "yes", "true", "1")
_NO = ("off", "no", "false", "0")


@dataclass(frozen=True, slots=True)
class Option:
    """One option; ``names`` are the words for its ``values``.

    ``kind`` says which control fits: ``pick`` offers ``known`` and takes any text, ``input`` and ``output``
    are sound devices, ``key`` a key to press, ``other`` has no control of its own. ``group``: the
    rows that it is folded with, one of ``settings.GROUPS``; "" = it always shows.
    """

    name: str
    title: str
    help: str
    applies: str
    page: str
    kind: Kind
    default: object
    values: tuple[str, ...] = ()
    names: dict[str, str] = field(default_factory=dict)
    known: tuple[str, ...] = ()
    unit: str = ""
    least: float = 0.0
    most: float = 0.0
    longest: int = 0
    group: str = ""

    def label(self, value: object) -> str:
        """What a person reads for a value of this option, without its unit."""
        if isinstance(value, bool):
            return "on" if value else "off"
        text = f"{value:g}" if isinstance(value, float) else str(value)
        return self.names.get(text, text)


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why a value is refused: an English sentence with ``{names}``, and the facts that fill them."""

    words: str
    facts: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.words.format(**self.facts)


@cache
def options() -> dict[str, Option]:
    """Every option by name, in the order of declaration."""
    kinds = hints()
    return {name: _option(name, kinds[name]) for name in Settings.__struct_fields__}


def of_page(page: str) -> tuple[Option, ...]:
    """The options of one page."""
    return tuple(option for option in options().values() if option.page == page)


def wrong(name: str, value: object) -> Wrong | None:
    """Why this value is refused for this option; None if it is valid."""
    try:
        validated({name: value})
    except msgspec.ValidationError:
        return _reason(options()[name], value)
    return None


def given(kept: Settings, pairs: Iterable[str]) -> Settings:
    """The settings with these ``name=value`` pairs; raises ValueError with a sentence for the person."""
    changes: dict[str, Any] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        pair = without_secrets(pair)  # from here on it is only repeated to the person
        name = name.strip().replace("-", "_")
        if not equals:
            raise ValueError(f"{pair}: it is NAME=VALUE, for example speed=1.2")
        if name not in options():
            raise ValueError(f"{pair}: there is no {name}; there are {', '.join(options())}")
        value = _value(options()[name], text)
        if (found := wrong(name, value)) is not None:
            raise ValueError(f"{pair}: {options()[name].title}: {found}")
        changes[name] = validated({name: value}).__getattribute__(name)
    return msgspec.structs.replace(kept, **changes)


def without_given(now: Settings, begun: Settings, kept: Settings) -> Settings:
    """The settings to write to disk: what the command line gave for one run, and nobody changed since, is
    left out.

    ``begun`` are those that the run began with, ``kept`` those on disk.
    """
    # Unchanged since the start, and not what the disk has: so it came from the command line.
    lent = {
        name: getattr(kept, name)
        for name in Settings.__struct_fields__
        if getattr(now, name) == getattr(begun, name) != getattr(kept, name)
    }
    return msgspec.structs.replace(now, **lent)


def _value(option: Option, text: str) -> object:
    """The value that a text means for this option; the text itself if it means none."""
    plain = text.strip().casefold()
    match option.kind:
        case "switch" if plain in (*_YES, *_NO):
            return plain in _YES
        case "whole" | "number":
            try:
                return int(text) if option.kind == "whole" else float(text)
            except ValueError:
                return text
        case "choice":
            by_name = {words.casefold(): value for value, words in option.names.items()}
            return text if text in option.values else by_name.get(plain, plain)
        case _:
            return text


def _reason(option: Option, value: object) -> Wrong:
    match option.kind:
        case "switch":
            return Wrong("It is on or off.")
        case "choice":
            return Wrong("It is one of: {names}.", {"names": ", ".join(filter(None, option.values))})
        case "number" | "whole":
            words = "It is a whole number" if option.kind == "whole" else "It is a number"
            return Wrong(
                words + " from {least} to {most}.", {"least": f"{option.least:g}", "most": f"{option.most:g}"}
            )
        case _ if isinstance(value, str) and option.longest and len(value) > option.longest:
            return Wrong("It is too long: {n} characters at most.", {"n": option.longest})
        case _ if option.name == "language":
            return Wrong("It is a language code such as en or pt-BR.")
        case _ if value == "":
            return Wrong("It cannot be empty.")
        case _:
            return Wrong("It cannot be this.")


def _option(name: str, kind: Any) -> Option:
    meta, told = words(name), {}
    for part in get_args(kind)[1:]:
        for bound in ("ge", "le", "max_length"):
            if isinstance(part, Meta) and (found := getattr(part, bound)) is not None:
                told[bound] = found
    extra = meta.extra or {}
    plain = get_args(kind)[0]
    values = get_args(plain) if get_origin(plain) is Literal else ()
    return Option(
        name=name,
        title=meta.title or name,
        help=meta.description or "",
        applies=extra["applies"],
        page=extra["page"],
        kind=_kind(plain, told, extra),
        default=getattr(Settings(), name),
        values=values,
        names=extra["names"] | {value: extra["names"].get(value, value) for value in values},
        known=extra["known"],
        unit=extra["unit"],
        least=told.get("ge", 0.0),
        most=told.get("le", 0.0),
        longest=told.get("max_length", 0),
        group=extra["group"],
    )


def _kind(plain: Any, told: dict[str, Any], extra: dict[str, Any]) -> Kind:
    found: Kind = "other"
    if plain is bool:
        found = "switch"
    elif get_origin(plain) is Literal:
        found = "choice"
    elif plain in (int, float) and "le" in told:
        found = "whole" if plain is int else "number"
    elif plain is str:
        found = extra["form"] or ("pick" if extra["known"] else "line")
    return found
