"""The hand of the keys over a real vault: what is ordered, what is reported, and never a secret in a fact."""

import asyncio
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from app.core.messages.effects.credential_effects import (
    ChooseTarget,
    CredentialOrder,
    FindServers,
    LookForCredential,
    RemoveCredential,
    StoreCredential,
    TestCredential,
)
from app.core.messages.events.credential_events import CredentialPlaced, CredentialTested, ServersFound
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import TargetChanged
from app.core.settings.server_address import OPENAI_URL
from app.core.settings.settings import Settings
from app.core.values.credential_verdict import FoundServer, Verdict
from app.core.values.values import Target
from app.store.vault import Vault, VaultError
from app.transport.credentials import CredentialHand
from tests.component.store.test_vault import KEY, backend, kept_by

HOST = "api.openai.com"


class CredentialDesk:
    """A hand with a keyring of its own and servers that answer as they are told."""

    def __init__(self, found: KeyringBackend, folder: Path) -> None:
        self.told: list[Event] = []
        self.tested: list[tuple[str, str]] = []
        self.verdicts: dict[str, Verdict] = {}
        self.outside = ""
        self.heard = asyncio.Event()
        vault = Vault(lambda: found, folder / "keys.json")
        self.hand = CredentialHand(
            self._report, vault, VaultError, self._test, self._choose, lambda account: self.outside
        )

    def _report(self, event: Event) -> None:
        self.told.append(event)
        self.heard.set()

    async def _test(self, target: Target, secret: str) -> Verdict:
        self.tested.append((target.url, secret))
        if target.url == "ws://silent/":
            await asyncio.Event().wait()
        return self.verdicts.get(target.url, Verdict("unreachable"))

    async def _choose(self, settings: Settings) -> Target:
        return Target(url="chosen")

    async def does(self, order: CredentialOrder) -> Event:
        """The fact that comes of it."""
        self.heard.clear()
        self.hand.do(order)
        await asyncio.wait_for(self.heard.wait(), 10)
        assert KEY not in repr(self.told)
        return self.told[-1]


@pytest.fixture
def keyring() -> KeyringBackend:
    return backend("keyring.backends.SecretService")


@pytest.fixture
def desk(keyring: KeyringBackend, tmp_path: Path) -> CredentialDesk:
    return CredentialDesk(keyring, tmp_path)


def placed(**changes: object) -> CredentialPlaced:
    usual: dict[str, object] = {"account": HOST, "place": "Secret Service", "lasting": True}
    return CredentialPlaced(**(usual | changes))  # type: ignore[arg-type]


async def test_a_key_is_kept_seen_and_removed(desk: CredentialDesk, keyring: KeyringBackend) -> None:
    assert await desk.does(LookForCredential(OPENAI_URL)) == placed()
    assert await desk.does(StoreCredential(OPENAI_URL, KEY)) == placed(there=True)
    assert list(kept_by(keyring).values()) == [KEY]
    assert await desk.does(LookForCredential(OPENAI_URL)) == placed(there=True)
    assert await desk.does(RemoveCredential(OPENAI_URL)) == placed()
    assert kept_by(keyring) == {}


async def test_a_key_from_outside_is_named_until_one_is_kept(desk: CredentialDesk) -> None:
    desk.outside = KEY
    assert await desk.does(LookForCredential(OPENAI_URL)) == placed(outside=True)
    assert await desk.does(StoreCredential(OPENAI_URL, KEY)) == placed(there=True)
    assert await desk.does(LookForCredential(OPENAI_URL)) == placed(there=True)


async def test_without_a_keyring_it_is_said_why(tmp_path: Path) -> None:
    desk = CredentialDesk(backend("keyrings.alt.file"), tmp_path)
    told = await desk.does(StoreCredential(OPENAI_URL, KEY))
    assert isinstance(told, CredentialPlaced)
    assert (told.there, told.lasting) == (True, False)
    assert "does not encrypt" in told.why
    assert await desk.does(LookForCredential(OPENAI_URL)) == told


async def test_a_keyring_that_will_not_remove_says_so(tmp_path: Path) -> None:
    found = backend("keyring.backends.SecretService", OSError("gone"))
    told = await CredentialDesk(found, tmp_path).does(RemoveCredential(OPENAI_URL))
    assert isinstance(told, CredentialPlaced)
    assert told.why == "the keyring failed (OSError)"


async def test_the_keyring_is_asked_again_only_on_demand(tmp_path: Path) -> None:
    desk = CredentialDesk(backend("keyring.backends.SecretService", OSError("gone")), tmp_path)
    assert await desk.does(LookForCredential(OPENAI_URL)) == placed()
    told = await desk.does(LookForCredential(OPENAI_URL, again=True))
    assert told == placed(why="the keyring failed (OSError)")


async def test_a_key_is_tested_entered_kept_or_from_outside(desk: CredentialDesk) -> None:
    target = Target(url=OPENAI_URL)
    desk.verdicts[OPENAI_URL] = Verdict("works")
    desk.outside = "sk-outside"
    assert await desk.does(TestCredential(target, "sk-typed-in")) == CredentialTested(
        account=HOST, verdict=Verdict("works")
    )
    await desk.does(TestCredential(target))
    await desk.does(StoreCredential(OPENAI_URL, KEY))
    await desk.does(TestCredential(target))
    assert [secret for _, secret in desk.tested] == ["sk-typed-in", "sk-outside", KEY]


async def test_servers_are_asked_without_a_key_and_strangers_left_out(
    desk: CredentialDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.transport.credentials.PROBE_SECONDS", 0.05)
    desk.outside = KEY
    desk.verdicts = {
        "ws://a/": Verdict("works_without", dialect="beta"),
        "ws://b/": Verdict("refused"),
        "ws://c/": Verdict("not_realtime"),
    }
    urls = ("ws://a/", "ws://b/", "ws://c/", "ws://d/", "ws://silent/")
    found = (FoundServer("ws://a/", "beta"), FoundServer("ws://b/", reason="refused"))
    assert await desk.does(FindServers(urls)) == ServersFound(servers=found)
    assert {secret for _, secret in desk.tested} == {""}


async def test_the_service_is_chosen_by_the_settings(desk: CredentialDesk) -> None:
    assert await desk.does(ChooseTarget(Settings())) == TargetChanged(target=Target(url="chosen"))


async def test_what_still_runs_ends_with_the_program(desk: CredentialDesk) -> None:
    desk.hand.do(TestCredential(Target(url="ws://silent/"), KEY))
    await asyncio.sleep(0)
    await asyncio.wait_for(desk.hand.close(), 1)
    assert desk.told == []


async def test_an_order_that_nobody_knows_is_a_fault_of_ours(desk: CredentialDesk) -> None:
    with pytest.raises(NotImplementedError):
        desk.hand.do(CredentialOrder())
