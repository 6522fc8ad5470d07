"""Key names: read, spelled, told apart, and objected to."""

import pytest

from app.core.settings.key_binding import (
    DEFAULT_KEY,
    KEYS,
    Binding,
    clashes,
    kind_of,
    meets,
    objections,
    parse,
    spelled,
    system,
)
from app.core.settings.own_keys import OWN_KEYS, OwnKey
from app.ui.wording.shortcuts import SHORTCUTS


@pytest.mark.parametrize(
    ("text", "key", "modifiers"),
    [
        ("Right Ctrl", "Right Ctrl", ()),
        ("ctrl", "Ctrl", ()),
        ("Ctrl+Shift+Space", "Space", ("Ctrl", "Shift")),
        ("shift + control + space", "Space", ("Ctrl", "Shift")),
        ("F13", "F13", ()),
        ("mouse  4", "Mouse 4", ()),
        ("Media Play", "Media Play", ()),
        ("right option", "Right Alt", ()),
        ("Left Command+Left Option+K", "K", ("Left Alt", "Left Super")),
        ("AltGr+Menu", "Menu", ("AltGr",)),
        ("Ctrl+Super", "Super", ("Ctrl",)),
        ("left", "Left", ()),
        ("Left Bracket", "Left Bracket", ()),
    ],
)
def test_a_binding_is_read(text: str, key: str, modifiers: tuple[str, ...]) -> None:
    assert parse(text) == Binding(key, modifiers)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "missing"),
        ("Ctrl+", "missing"),
        ("Wibble", "no key named Wibble"),
        ("Left Wibble", "no key named"),
        ("A+Ctrl", "A can only be the last"),
        ("Left Ctrl+Right Ctrl", "twice"),
    ],
)
def test_what_is_no_binding_says_why(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse(text)


@pytest.mark.parametrize("name", KEYS)
def test_every_key_is_read_as_it_is_spelled(name: str) -> None:
    assert str(parse(name)) == name
    assert str(parse(spelled(parse(name), "mac"))) == name
    assert parse(name.upper()) == parse(name)


def test_a_mac_has_names_of_its_own() -> None:
    assert spelled(parse("Left Alt+Super+K"), "mac") == "Left Option+Command+K"
    assert spelled(parse("Left Alt+Super+K"), "linux") == "Left Alt+Super+K"
    assert spelled(parse("Page Up")) == "Page Up"
    assert [system(name) for name in ("win32", "darwin", "linux", "freebsd14")] == [
        "windows",
        "mac",
        "linux",
        "linux",
    ]
    assert parse(DEFAULT_KEY).bare


def test_sides_are_told_apart_where_they_are_named() -> None:
    assert meets("Ctrl", "Left Ctrl")
    assert meets("Ctrl", "Right Ctrl")
    assert meets("Right Ctrl", "Right Ctrl")
    assert not meets("Right Ctrl", "Left Ctrl")
    assert not meets("A", "B")
    assert kind_of("Right Shift") == "Shift"
    assert kind_of("A") == ""


def test_a_modifier_alone_and_a_mouse_button_are_known_as_such() -> None:
    assert parse("Ctrl+Shift").bare
    assert not parse("Ctrl+K").bare
    assert parse("Ctrl+Mouse 1").mouse
    assert parse("Ctrl+Mouse 1").parts == ("Ctrl", "Mouse 1")


@pytest.mark.parametrize(
    ("text", "on", "codes", "fatal"),
    [
        ("Right Ctrl", "linux", [], False),
        ("F13", "windows", [], False),
        ("Mouse 4", "linux", [], False),
        ("Ctrl+Mouse 1", "linux", [], False),
        ("Mouse 2", "linux", ["mouse"], True),
        ("Esc", "linux", ["own"], True),
        ("F6", "mac", ["own"], True),
        ("F9", "linux", ["own"], True),
        ("Enter", "linux", ["own", "types"], True),
        ("Tab", "linux", ["own", "types"], True),
        ("Left Ctrl+Comma", "linux", ["own"], True),
        ("Left Alt+Tab", "linux", ["reserved"], False),
        ("F12", "windows", ["reserved"], False),
        ("F12", "linux", [], False),
        ("Super+Space", "mac", ["reserved"], False),
        ("K", "linux", ["types"], False),
        ("Shift+K", "linux", ["types"], False),
        ("Ctrl+K", "linux", [], False),
        ("Caps Lock", "linux", ["lock"], False),
        ("AltGr", "linux", ["altgr"], False),
        ("Right Alt", "windows", ["altgr"], False),
        ("Ctrl+Alt+K", "windows", ["altgr"], False),
    ],
)
def test_what_speaks_against_a_key_is_said(text: str, on: str, codes: list[str], fatal: bool) -> None:
    found = objections(parse(text), on)  # type: ignore[arg-type]
    assert [one.code for one in found] == codes
    assert any(one.fatal for one in found) is fatal
    assert all(one.words.endswith(".") for one in found)


def test_a_portal_takes_neither_bare_modifiers_nor_mouse_buttons() -> None:
    assert [one.code for one in objections(parse("Right Ctrl"), portal=True)] == ["portal"]
    assert [one.code for one in objections(parse("Mouse 5"), portal=True)] == ["portal"]
    assert not objections(parse("F13"), portal=True)


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("F13", "F13", True),
        ("Ctrl", "Right Ctrl", True),
        ("Left Ctrl", "Right Ctrl", False),
        ("Right Ctrl", "Ctrl+Space", True),  # it is pressed on the way
        ("Ctrl+Space", "Ctrl+Shift+Space", False),  # exactly its modifiers
        ("F13", "Ctrl+F13", True),  # heard with whatever else is held
        ("F5", "Ctrl+F5", False),
        ("A", "B", False),
    ],
)
def test_keys_that_cannot_be_told_apart_clash(one: str, other: str, clash: bool) -> None:
    assert clashes(parse(one), parse(other)) == clashes(parse(other), parse(one)) == clash


@pytest.mark.parametrize("own", OWN_KEYS, ids=lambda own: own.keys)
def test_a_key_of_the_window_is_refused_with_what_it_does_there(own: OwnKey) -> None:
    found = objections(parse(own.keys.replace(",", "Comma")))
    refusal = next((one for one in found if one.code == "own"), None)
    assert (refusal is None) == own.free
    if refusal is not None:
        assert refusal.fatal
        assert str(refusal) == f"Pressel uses this key itself: {own.does}."


def test_what_the_window_does_not_use_is_not_refused() -> None:
    assert not any(one.fatal for one in objections(parse("Ctrl+Q"), "linux"))
    assert not any(one.fatal for one in objections(parse("Ctrl+0"), "linux"))


def test_the_help_lists_the_keys_that_refuse() -> None:
    assert dict(SHORTCUTS)["F9"] in str(objections(parse("F9"))[0])
    assert {keys for keys, _ in SHORTCUTS} <= {own.keys for own in OWN_KEYS}
