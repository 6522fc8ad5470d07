"""Every event and every effect is a plain, frozen, documented value of one family, and shows no secret."""

import dataclasses
import importlib
import pkgutil
from types import ModuleType
from typing import get_args

import pytest

from app.core.messages import effects, events
from app.core.messages.effects.credential_effects import StoreCredential, TestCredential
from app.core.messages.effects.effect import Effect
from app.core.messages.events.credential_events import CredentialEntered, CredentialTestAsked
from app.core.messages.events.event import Event
from app.core.messages.events.fact import Fact
from app.core.values.values import Target


def family(package: ModuleType) -> list[ModuleType]:
    found = pkgutil.iter_modules(package.__path__)
    return [importlib.import_module(f"{package.__name__}.{module.name}") for module in found]


def kinds(package: ModuleType) -> list[type]:
    return [
        kind
        for module in family(package)
        for kind in vars(module).values()
        if isinstance(kind, type) and kind.__module__ == module.__name__
    ]


EVENTS, EFFECTS = kinds(events), kinds(effects)


def test_there_are_events_and_effects() -> None:
    assert len(EVENTS) > 50
    assert len(EFFECTS) > 30
    assert all(issubclass(kind, Fact) for kind in EVENTS)
    assert all(issubclass(kind, Effect) for kind in EFFECTS)


def test_every_fact_is_of_one_family_and_in_the_union_that_update_answers() -> None:
    families = {kind for kind in EVENTS if kind.__bases__ == (Fact,)}
    assert {kind.__name__ for kind in families} == {
        "MicrophoneFact", "SpeakerFact", "DeviceFact", "LineFact", "PressFact", "TurnFact", "HistoryFact",
        "PersonaFact", "CredentialFact", "ComputerFact", "ReleaseFact", "ProgramFact",
    }  # fmt: skip
    leaves = {kind for kind in EVENTS if kind not in families and kind is not Fact}
    assert all(kind.__base__ in families for kind in leaves)
    assert set(get_args(Event)) == leaves


@pytest.mark.parametrize("kind", [*EVENTS, *EFFECTS])
def test_every_message_says_what_it_is(kind: type) -> None:
    assert kind.__doc__
    assert not kind.__doc__.startswith(f"{kind.__name__}(")
    assert dataclasses.is_dataclass(kind)
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "message",
    [
        CredentialEntered(secret="hunter22"),
        CredentialTestAsked(secret="hunter22"),
        StoreCredential("wss://h", "hunter22"),
        TestCredential(Target(url="wss://h"), "hunter22"),
    ],
)
def test_a_secret_is_in_no_text(message: Event | Effect) -> None:
    assert "hunter22" not in repr(message)


def test_only_these_messages_carry_a_secret() -> None:
    carriers = {kind.__name__ for kind in (*EVENTS, *EFFECTS) if "secret" in kind.__annotations__}
    assert carriers == {"CredentialEntered", "CredentialTestAsked", "StoreCredential", "TestCredential"}
