"""The values of app.core.messages.presses are plain, frozen and comparable."""

import dataclasses
import inspect

import pytest

from app.core.messages import presses


@pytest.mark.parametrize(
    "kind", [k for _, k in inspect.getmembers(presses, inspect.isclass) if k.__module__ == presses.__name__]
)
def test_every_public_class_says_what_it_is(kind: type) -> None:
    assert kind.__doc__
    if dataclasses.is_dataclass(kind):
        assert not kind.__doc__.startswith(f"{kind.__name__}(")
        assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
