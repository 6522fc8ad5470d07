"""Lists of personas: every operation keeps the list usable, and none changes what it was given."""

import msgspec
import pytest

from app.core.settings import personas as cast
from app.core.settings.built_in_personas import BUILT_IN, TUTOR, at_first
from app.core.settings.personas import ASSISTANT, MOST, Persona, Personas
from app.core.settings.settings import Settings

ALL = Personas(BUILT_IN, "assistant")


def ids(personas: Personas) -> list[str]:
    return [one.id for one in personas.all]


def names(personas: Personas) -> list[str]:
    return [one.name for one in personas.all]


def test_nobody_is_the_plain_assistant() -> None:
    assert cast.current(Personas()) == ASSISTANT
    assert cast.current(ALL) == ASSISTANT
    assert cast.current(cast.chosen(ALL, "tutor")) == TUTOR
    assert cast.chosen(ALL, "nobody") is ALL


def test_a_persona_brings_its_values_and_leaves_the_rest() -> None:
    mine = Settings(model="mine", cues=False, voice="verse")
    found = cast.applied(TUTOR, mine)
    assert (found.voice, found.speed, found.instructions) == ("coral", 0.9, TUTOR.instructions)
    assert (found.model, found.cues) == ("mine", False)
    pinned = msgspec.structs.replace(TUTOR, model="its-own")
    assert cast.applied(pinned, mine).model == "its-own"


def test_what_is_changed_in_the_settings_goes_into_the_persona_in_use() -> None:
    old = cast.applied(TUTOR, Settings())
    new = msgspec.structs.replace(old, temperature=1.1, model="another", cues=False)
    found = cast.absorbed(cast.chosen(ALL, "tutor"), old, new)
    assert cast.current(found) == msgspec.structs.replace(TUTOR, temperature=1.1)
    assert found.all[0] == ASSISTANT
    assert cast.absorbed(ALL, old, msgspec.structs.replace(old, cues=False)) is ALL


def test_a_persona_with_a_model_of_its_own_keeps_the_one_that_is_chosen() -> None:
    pinned = cast.edited(ALL, "assistant", model="one")
    found = cast.absorbed(pinned, Settings(model="one"), Settings(model="two"))
    assert cast.current(found).model == "two"


def test_a_new_one_comes_last_with_a_name_of_its_own() -> None:
    once, first = cast.created(ALL, "New persona")
    twice, second = cast.created(once, "New persona")
    assert ids(twice) == [*ids(ALL), first, second]
    assert names(twice)[-2:] == ["New persona", "New persona 2"]
    assert twice.all[-1].starters == ()
    assert twice.current == "assistant"


def test_the_first_of_all_is_in_use() -> None:
    found, first = cast.created(Personas(), "Me")
    assert (found.current, names(found)) == (first, ["Me"])


def test_a_copy_stands_behind_and_has_no_talk_key() -> None:
    with_key = cast.edited(ALL, "tutor", talk_key="F8")
    found, copy = cast.duplicated(with_key, "tutor")
    assert names(found)[1:3] == ["Language tutor", "Language tutor copy"]
    assert (found.all[2].id, found.all[2].talk_key, found.all[2].voice) == (copy, "", "coral")
    again, _ = cast.duplicated(found, "tutor", "Kopie von {name}")
    assert names(again)[2] == "Kopie von Language tutor"
    assert cast.duplicated(ALL, "nobody") == (ALL, "")


def test_names_stay_short_enough() -> None:
    long = cast.edited(ALL, "assistant", name="x" * 60)
    copied, _ = cast.duplicated(long, "assistant")
    assert [len(name) for name in names(copied)[:2]] == [60, 58]
    assert msgspec.convert(msgspec.to_builtins(copied), Personas) == copied


def test_a_full_list_stays_as_it_is() -> None:
    full = Personas()
    for _ in range(MOST):
        full, _ = cast.created(full, "x")
    assert len(set(ids(full))) == len(set(names(full))) == MOST
    assert cast.created(full, "y") == (full, "")


def test_a_change_is_checked_and_named() -> None:
    assert cast.edited(ALL, "nobody", voice="x") is ALL
    assert cast.edited(ALL, "tutor", id="other", voice="sage").all[1].id == "tutor"
    for bad in ({"temperature": 3}, {"voice": ""}, {"icon": "skull"}, {"starters": ["a"] * 4}):
        with pytest.raises(msgspec.ValidationError, match=next(iter(bad))):
            cast.edited(ALL, "tutor", **bad)


@pytest.mark.parametrize(
    ("by", "order"),
    [
        (1, ["assistant", "translator", "tutor", "brainstorm", "interviewer"]),
        (-1, ["tutor", "assistant", "translator", "brainstorm", "interviewer"]),
        (-9, ["tutor", "assistant", "translator", "brainstorm", "interviewer"]),
        (9, ["assistant", "translator", "brainstorm", "interviewer", "tutor"]),
        (0, ["assistant", "tutor", "translator", "brainstorm", "interviewer"]),
    ],
)
def test_moving(by: int, order: list[str]) -> None:
    found = cast.moved(ALL, "tutor", by)
    assert (ids(found), found.current) == (order, "assistant")


def test_moving_nobody_changes_nothing() -> None:
    assert cast.moved(ALL, "nobody", 1) is ALL


def test_the_last_one_stays() -> None:
    found = ALL
    for persona in BUILT_IN:
        found = cast.deleted(found, persona.id)
    assert ids(found) == ["interviewer"]
    assert found.current == "interviewer"
    assert cast.deleted(ALL, "nobody") is ALL


def test_without_the_one_in_use_its_neighbour_is() -> None:
    assert cast.deleted(ALL, "assistant").current == "tutor"
    assert cast.deleted(cast.chosen(ALL, "interviewer"), "interviewer").current == "brainstorm"
    assert cast.deleted(ALL, "tutor").current == "assistant"


def test_a_deletion_can_be_undone() -> None:
    gone = cast.deleted(ALL, "tutor")
    back, own = cast.inserted(gone, TUTOR, 1)
    assert (back, own) == (ALL, "tutor")


def test_imported_ones_take_nobodys_place_nor_talk_key() -> None:
    mine = cast.edited(ALL, "assistant", talk_key="F8")
    theirs = (
        Persona(id="assistant", name="Assistant", talk_key="F8"),
        Persona(id="x", name="X", talk_key="F9"),
    )
    found = cast.imported(mine, theirs)
    assert found.all[:5] == mine.all
    assert names(found)[5:] == ["Assistant 2", "X"]
    assert [one.talk_key for one in found.all[5:]] == ["", "F9"]
    assert len(set(ids(found))) == 7


# ---------------------------------------------------------------- checking


def test_what_was_kept_can_be_used() -> None:
    assert cast.usable(msgspec.json.decode(msgspec.json.encode(ALL))) == (ALL, ())


@pytest.mark.parametrize("body", [None, 5, [], {}, {"all": {}}, {"all": []}, {"all": None}])
def test_rubbish_gives_nobody(body: object) -> None:
    assert cast.usable(body) == (Personas(), ("",))


def test_one_bad_persona_does_not_cost_the_others() -> None:
    good = {"id": "a", "name": "A", "of_the_future": 1}
    bad = [{"id": "b", "name": "B", "temperature": 9}, {"id": "c", "name": ""}, 7]
    found, left_out = cast.usable({"all": [good, *bad, good], "current": "b"})
    assert found == Personas((Persona(id="a", name="A"),), "a")
    assert left_out == ("B", "number 3", "number 4")
    assert cast.usable({"all": bad}) == (Personas(), ("B", "number 2", "number 3"))


# ---------------------------------------------------------------- what comes with the program


def test_the_first_keeps_what_was_set_before_there_were_personas() -> None:
    mine = Settings(voice="verse", instructions="Be brief.", model="mine", speed=1.2)
    found = at_first(mine)
    assert cast.applied(cast.current(found), mine) == mine
    assert cast.current(found).model == ""
    assert found.all[1:] == BUILT_IN[1:]
