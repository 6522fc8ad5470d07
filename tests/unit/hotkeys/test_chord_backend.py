"""Chords over a key source, and the check of the real keys while one is held."""

import asyncio

import pytest

from app.core.settings.key_binding import parse
from app.hotkeys import chord_backend
from app.hotkeys.backend import OpenedSource, PersonaKey, Unavailable, WantedKeys
from app.hotkeys.chord_backend import ChordBackEnd
from tests.unit.hotkeys.fake_systems import FakeSource, HeardKeys


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chord_backend, "LOOK_S", 0.002)


def begun(binding: str = "F13", stop: str = "") -> tuple[ChordBackEnd, FakeSource, HeardKeys]:
    source, heard = FakeSource(), HeardKeys()
    back_end = ChordBackEnd(source, heard.listener)
    back_end.bind(WantedKeys(parse(binding), parse(stop) if stop else None))
    return back_end, source, heard


async def test_keys_become_facts() -> None:
    _, source, heard = begun("Right Ctrl", "Ctrl+F12")
    assert source.moved
    for key, down in (("Right Ctrl", True), ("C", True), ("Left Shift", True), ("Right Ctrl", False)):
        source.moved(key, down, 1)
    source.moved("Left Shift", False, 1)
    source.moved("Left Ctrl", True, 1)
    source.moved("F12", True, 1)
    assert heard.words == ["down", "other", "latch", "up", "stop"]
    assert heard.bound[0].reason == "Works everywhere."
    assert source.asked == 0


async def test_a_lost_release_is_found_and_nothing_is_asked_at_rest() -> None:
    _, source, heard = begun()
    assert source.moved
    source.truth = {"F13"}
    source.moved("F13", True, 1)
    await asyncio.sleep(0.02)
    assert heard.words == ["down"]
    assert source.asked > 2
    source.truth = set()
    async with asyncio.timeout(2):
        while heard.words != ["down", "up"]:  # noqa: ASYNC110
            await asyncio.sleep(0.002)
    asked = source.asked
    await asyncio.sleep(0.02)
    assert source.asked == asked
    source.moved("F13", False, 1)
    source.moved("F13", True, 1)
    assert heard.words == ["down", "up", "down"]


async def test_one_doubt_is_no_proof() -> None:
    _, source, heard = begun()
    assert source.moved
    answers = iter([set(), {"F13"}, set(), {"F13"}, set(), {"F13"}])

    source.all_down = lambda keys: set(keys) <= next(answers, {"F13"})  # type: ignore[method-assign]
    source.moved("F13", True, 1)
    await asyncio.sleep(0.03)
    assert heard.words == ["down"]


async def test_a_release_that_the_question_brings_counts_once() -> None:
    _, source, heard = begun()
    moved = source.moved
    assert moved

    def all_down(_keys: object) -> bool:
        moved("F13", False, 1)
        return False

    source.all_down = all_down  # type: ignore[method-assign,assignment]
    moved("F13", True, 1)
    await asyncio.sleep(0.03)
    assert heard.words == ["down", "up"]


async def test_a_key_that_the_keyboard_has_not_takes_none_of_the_others_along() -> None:
    source, heard, tutor = FakeSource(), HeardKeys(), HeardKeys()
    back_end = ChordBackEnd(source, heard.listener)
    own = (PersonaKey("t", "Tutor", parse("F14"), tutor.listener),)
    source.opened = OpenedSource(missing=("F24",))
    back_end.bind(WantedKeys(parse("F13"), parse("F24"), persona_keys=own))  # no stop key
    bound = heard.bound[-1]
    assert (bound.key, bound.everywhere) == ("F13", True)
    assert "no key F24" in bound.reason
    assert ("Stop key", "This keyboard has no key F24.") in bound.checks
    back_end.bind(WantedKeys(parse("F24"), parse("F15"), persona_keys=own))  # no talk key
    bound = heard.bound[-1]
    assert (bound.key, bound.everywhere, bound.reason) == ("", False, "This keyboard has no key F24.")
    assert source.moved
    source.moved("F14", True, 1)
    source.moved("F14", False, 1)
    source.moved("F15", True, 1)
    assert (tutor.words, heard.words) == (["down", "up"], ["stop"])


async def test_what_is_held_already_and_what_is_missing() -> None:
    source, heard = FakeSource(), HeardKeys()
    source.opened = OpenedSource(held=("Left Ctrl",), note="Works everywhere. A clash.")
    back_end = ChordBackEnd(source, heard.listener)
    back_end.bind(WantedKeys(None, parse("Ctrl+F12")))
    assert source.moved
    source.moved("F12", True, 1)
    assert heard.words == ["stop"]
    assert (heard.bound[0].key, heard.bound[0].reason) == ("", "Works everywhere. A clash.")
    back_end.bind(WantedKeys(parse("F13")))
    assert source.closed == 1
    source.opened = OpenedSource(missing=("F13",))
    with pytest.raises(Unavailable, match="no key F13"):
        back_end.bind(WantedKeys(parse("F13")))
    back_end.shut()
    back_end.shut()
    assert source.closed == 3


async def test_nothing_grows_over_a_hundred_thousand_presses() -> None:
    _, source, heard = begun("Ctrl+Space")
    assert source.moved
    for _ in range(100_000):
        source.moved("Left Ctrl", True, 1)
        source.moved("Space", True, 1)
        source.moved("Left Ctrl", False, 1)
        source.moved("Space", False, 1)
    assert len(heard.words) == 200_000
    assert len(asyncio.all_tasks()) == 1


async def test_keys_of_personas_have_ears_of_their_own() -> None:
    source, heard, tutor, guide = FakeSource(), HeardKeys(), HeardKeys(), HeardKeys()
    source.opened = OpenedSource(missing=("F24",))
    own = (
        PersonaKey("t", "Tutor", parse("F14"), tutor.listener),
        PersonaKey("g", "Guide", parse("F24"), guide.listener),
    )
    back_end = ChordBackEnd(source, heard.listener)
    back_end.bind(WantedKeys(parse("F13"), parse("F15"), persona_keys=own))
    assert heard.bound[0].checks == (("Tutor", "F14"), ("Guide", "This keyboard has no key F24."))
    assert source.moved
    for key, down in (("F14", True), ("F13", True), ("F14", False), ("F13", False), ("F24", True)):
        source.moved(key, down, 1)
    assert (tutor.words, heard.words, guide.words) == (["down", "up"], ["down", "up"], [])


async def test_a_lost_release_of_a_personas_key_is_found_as_well() -> None:
    source, heard, tutor = FakeSource(), HeardKeys(), HeardKeys()
    back_end = ChordBackEnd(source, heard.listener)
    back_end.bind(WantedKeys(None, persona_keys=(PersonaKey("t", "Tutor", parse("F14"), tutor.listener),)))
    assert source.moved
    source.truth = set()
    source.moved("F14", True, 1)
    async with asyncio.timeout(2):
        while tutor.words != ["down", "up"]:  # noqa: ASYNC110
            await asyncio.sleep(0.002)
    assert heard.words == []
    back_end.shut()
    assert source.closed == 1


async def test_a_second_talk_key_makes_no_shortcut_of_a_bare_modifier_that_is_held_to_talk() -> None:
    source, heard, tutor = FakeSource(), HeardKeys(), HeardKeys()
    back_end = ChordBackEnd(source, heard.listener)
    own = (PersonaKey("t", "Tutor", parse("F14"), tutor.listener),)
    back_end.bind(WantedKeys(parse("Right Ctrl"), persona_keys=own))
    assert source.moved
    for key, down in (("Right Ctrl", True), ("F14", True), ("F14", False), ("Right Ctrl", False)):
        source.moved(key, down, 1)
    assert (heard.words, tutor.words) == (["down", "up"], ["down", "up"])
    for key, down in (("Right Ctrl", True), ("C", True), ("C", False), ("Right Ctrl", False)):
        source.moved(key, down, 1)
    assert heard.words[2:] == ["down", "other", "up"]
