"""The values of app.core.messages.credential_effects are plain, frozen and comparable, and show no secret."""

import inspect

import pytest

from app.core.messages import credential_effects as f
from app.core.values.values import Target


@pytest.mark.parametrize(
    "kind", [k for _, k in inspect.getmembers(f, inspect.isclass) if k.__module__ == f.__name__]
)
def test_every_public_class_says_what_it_is(kind: type) -> None:
    assert kind.__doc__
    assert not kind.__doc__.startswith(f"{kind.__name__}(")
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_a_secret_is_in_no_text() -> None:
    for order in (
        f.StoreCredential("wss://h", "hunter22"),
        f.TestCredential(Target(url="wss://h"), "hunter22"),
    ):
        assert "hunter22" not in repr(order)
