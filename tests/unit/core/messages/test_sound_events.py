"""The values of app.core.messages.sound_events are plain, frozen and comparable."""

import dataclasses
import inspect

import pytest

from app.core.messages import sound_events

KINDS = [
    kind
    for _, kind in inspect.getmembers(sound_events, inspect.isclass)
    if kind.__module__ == sound_events.__name__
]


@pytest.mark.parametrize("kind", KINDS)
def test_every_public_class_says_what_it_is(kind: type) -> None:
    assert kind.__doc__
    if dataclasses.is_dataclass(kind):
        assert not kind.__doc__.startswith(f"{kind.__name__}(")
        assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
