"""The vocabulary itself: complete, unambiguous, frozen, and lenient by default."""

import pytest
from msgspec import Struct

from app.protocol import messages as m


def test_every_message_has_a_name_of_its_own() -> None:
    for kinds in (m.CLIENT_MESSAGES, m.SERVER_MESSAGES):
        tags = [kind.__struct_config__.tag for kind in kinds]
        assert len(set(tags)) == len(tags)
        assert all(isinstance(tag, str) and not tag.startswith("_") for tag in tags)
        assert all(not kind.__name__.startswith("_") for kind in kinds)


def test_there_are_as_many_as_the_protocol_has() -> None:
    assert len(m.CLIENT_MESSAGES) == 12  # 11 of the current protocol, one of the beta
    assert len(m.SERVER_MESSAGES) == 47  # 46 and one


def test_every_message_can_be_made_without_fields_and_never_changed() -> None:
    kinds: tuple[type[Struct], ...] = (*m.CLIENT_MESSAGES, *m.SERVER_MESSAGES, m.Unknown, m.Malformed)
    for kind in kinds:
        message = kind()
        with pytest.raises(AttributeError):
            setattr(message, kind.__struct_fields__[0], "other")
