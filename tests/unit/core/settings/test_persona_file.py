"""The file in which personas travel: there and back without a loss, every bad one explained, no secret in
it.
"""

import json

import pytest

from app.core.settings.built_in_personas import BUILT_IN
from app.core.settings.persona_file import LARGEST, REMOVED, BadFile, packed, unpacked
from app.core.settings.personas import MOST, Persona

ODD = Persona(
    id="x",
    name="Anna & Ülkü “日本”",
    icon="heart",
    instructions='Say "so":\n\ttabs, \u2028 and 🦊.',
    voice="voice_1234",
    temperature=1.2,
    speed=0.25,
    language="de-CH",
    model="mine",
    starters=("Los!",),
    talk_key="F8",
)


def file(*personas: object, **more: object) -> bytes:
    return json.dumps(
        {"schema": "pressel-persona", "version": 1, "personas": list(personas), **more}
    ).encode()


def test_there_and_back() -> None:
    back = unpacked(packed((ODD, *BUILT_IN)))
    assert [one.id for one in back] == [f"imported-{n}" for n in range(1, 7)]
    for sent, came in zip((ODD, *BUILT_IN), back, strict=True):
        assert {**_fields(came), "id": ""} == {**_fields(sent), "id": ""}


def _fields(persona: Persona) -> dict[str, object]:
    return {name: getattr(persona, name) for name in persona.__struct_fields__}


def test_a_person_can_read_it() -> None:
    text = packed((ODD,)).decode()
    assert text.startswith('{\n  "schema": "pressel-persona",\n  "version": 1,')
    assert "日本" in text
    assert '"id"' not in text


def test_a_pasted_credential_is_taken_out() -> None:
    secrets = ("sk-" + "proj-" + "a1" * 20, "ek_" + "b2" * 12, "Bearer " + "c3" * 20)
    leaky = Persona(
        id="x", name=secrets[1], instructions=f"Use {secrets[0]}.", starters=(f"Say {secrets[2]}",)
    )
    raw = packed((leaky,))
    assert not any(secret.encode() in raw for secret in secrets)
    (back,) = unpacked(raw)
    assert back.instructions == f"Use {REMOVED}."
    harmless = Persona(id="x", name="Risk-taker", instructions="Ask for the sk-8 and task-oriented skills.")
    assert unpacked(packed((harmless,)))[0].instructions == harmless.instructions


def test_one_persona_may_leave_out_all_but_its_name() -> None:
    assert unpacked(file({"name": "Ana", "of_the_future": 1})) == (Persona(id="imported-1", name="Ana"),)


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "no persona file"),
        (b"\xff\xfe\x00", "no persona file"),
        (b'{"schema": "\xff"}', "no persona file"),
        (b"[]", "no persona file"),
        (b'{"schema": "pressel-persona"}', "no persona file"),
        (b'{"schema": "other", "version": 1, "personas": []}', "no persona file"),
        (file(version=2), "newer version"),
        (file(), "no persona in the file"),
        (file(*[{"name": "x"}] * (MOST + 1)), "more than 100"),
        (file({"name": "x"}, {"name": "y", "temperature": 4}), r"Persona 2 .*temperature"),
        (file({"voice": "x"}), r"Persona 1 .*name"),
        (file(5), "Persona 1"),
        (file({"name": "x", "instructions": "i" * 20_001}), r"Persona 1 .*instructions"),
        (b" " * (LARGEST + 1), "too large"),
        (b"[" * 100_000, "no persona file"),
    ],
)
def test_a_bad_file_is_explained(raw: bytes, why: str) -> None:
    with pytest.raises(BadFile, match=why):
        unpacked(raw)
