"""The values of app.core.messages.credential_events are plain, frozen and comparable, and show no secret."""

import inspect

import pytest

from app.core.messages import credential_events

KINDS = [
    k
    for _, k in inspect.getmembers(credential_events, inspect.isclass)
    if k.__module__ == credential_events.__name__
]


@pytest.mark.parametrize("kind", KINDS)
def test_every_public_class_says_what_it_is(kind: type) -> None:
    assert kind.__doc__
    assert not kind.__doc__.startswith(f"{kind.__name__}(")
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_a_secret_is_in_no_text() -> None:
    assert "hunter22" not in repr(credential_events.CredentialEntered(secret="hunter22"))
    assert "hunter22" not in repr(credential_events.CredentialTestAsked(secret="hunter22"))
    assert sum("secret" in kind.__annotations__ for kind in KINDS) == 2
