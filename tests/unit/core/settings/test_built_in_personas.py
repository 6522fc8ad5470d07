"""The personas that come with the program are complete, valid and fit to be spoken to."""

import msgspec
import pytest

from app.core.settings.built_in_personas import BUILT_IN, at_first
from app.core.settings.personas import ICONS, Persona
from app.core.settings.settings import VOICES, Settings


@pytest.mark.parametrize("persona", BUILT_IN, ids=lambda persona: persona.id)
def test_each_is_complete(persona: Persona) -> None:
    assert msgspec.convert(msgspec.to_builtins(persona), Persona) == persona
    assert len(persona.starters) == 3
    assert all(starter.endswith((".", "?", "!")) for starter in persona.starters)
    assert persona.voice in VOICES
    assert persona.model == persona.talk_key == ""
    assert persona.instructions.endswith(".")
    assert "\n-" not in persona.instructions
    assert "  " not in persona.instructions


def test_no_two_are_alike() -> None:
    for part in ("id", "name", "icon", "voice", "instructions"):
        assert len({getattr(persona, part) for persona in BUILT_IN}) == len(BUILT_IN)
    assert {persona.icon for persona in BUILT_IN} <= set(ICONS)


def test_the_assistant_is_in_use_at_first() -> None:
    found = at_first(Settings())
    assert (found.all, found.current) == (BUILT_IN, "assistant")
