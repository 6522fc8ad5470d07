"""The vault and its hand on a real Secret Service: unlocked, locked, refused, absent, slow."""

import asyncio
import gc
import time
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import keyring as library
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService

from app.core.messages.effects.credential_effects import StoreCredential
from app.core.messages.events.credential_events import CredentialPlaced
from app.core.messages.events.event import Event
from app.core.settings.server_address import OPENAI, OPENAI_URL
from app.core.settings.settings import Settings
from app.core.values.credential_verdict import Verdict
from app.core.values.values import Target
from app.store.vault import Place, Vault, VaultError
from app.transport.credentials import CredentialHand
from tests.rig.desktop.wallet import Wallet

# The library leaves its connection to the bus to the collector when it fails.
pytestmark = [pytest.mark.rig, pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")]

KEY = "sk-test-0123456789"
STORE = Place("Secret Service", True)


@pytest.fixture(autouse=True)
def _connections() -> Iterator[None]:
    """Collect them where their warning is expected."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def find() -> KeyringBackend:
    """keyring's own back end, made anew: it is on the bus of the environment."""
    return SecretService.Keyring()  # type: ignore[no-untyped-call]


@pytest.fixture(scope="module")
def _wallet() -> Iterator[Wallet]:
    with Wallet() as found:
        yield found


@pytest.fixture
def wallet(_wallet: Wallet, monkeypatch: pytest.MonkeyPatch) -> Wallet:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", _wallet.address)
    return _wallet


@asynccontextmanager
async def heartbeat() -> AsyncIterator[list[float]]:
    """How long the loop was away between two beats of 5 ms, in seconds."""
    gaps: list[float] = []

    async def beat() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            gaps.append(time.perf_counter() - before)

    task = asyncio.get_running_loop().create_task(beat())
    try:
        yield gaps
    finally:
        task.cancel()


async def test_an_unlocked_one_keeps_the_key_and_gives_it_back(wallet: Wallet, tmp_path: Path) -> None:
    noted = tmp_path / "keys.json"
    vault = Vault(find, noted)
    assert await vault.keep(OPENAI, KEY) == STORE
    again = Vault(find, noted)
    assert again.expects(OPENAI)
    assert await again.read(OPENAI) == KEY
    assert wallet.files
    for file in (*wallet.files, noted):
        assert KEY.encode() not in file.read_bytes()
    assert await vault.keep(OPENAI, "sk-test-another-one") == STORE
    assert await Vault(find).read(OPENAI) == "sk-test-another-one"
    await again.forget(OPENAI)
    assert await Vault(find).read(OPENAI) == ""
    assert not again.expects(OPENAI)


async def test_keyring_itself_chooses_it(wallet: Wallet, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the setting that keeps tests away from the wallet of whoever runs them."""
    before = library.get_keyring()  # as the environment chose it, for the tests that follow
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    library.core.init_backend()
    try:
        assert await Vault().place() == STORE
    finally:
        library.set_keyring(before)


async def test_a_locked_one_is_asked_once_and_the_key_lasts_for_the_session(tmp_path: Path) -> None:
    with Wallet() as wallet, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", wallet.address)
        await Vault(find).keep(OPENAI, KEY)
        wallet.lock()
        asked: list[KeyringBackend] = []

        def counting() -> KeyringBackend:
            asked.append(find())
            return asked[-1]

        vault = Vault(counting, tmp_path / "keys.json")
        assert not any([await vault.read(OPENAI) for _ in range(3)])
        assert len(asked) == 1
        assert vault.why_not(OPENAI) == "the keyring is locked"
        assert await vault.read(OPENAI, again=True) == ""
        assert len(asked) == 2
        place = await vault.keep(OPENAI, "sk-test-another-one")
        assert place == Place("memory", False, "the keyring is locked")
        assert await vault.read(OPENAI) == "sk-test-another-one"
        with pytest.raises(VaultError, match="locked"):
            await vault.forget(OPENAI)


@pytest.mark.parametrize("denied", ["Collection.CreateItem", "Service.OpenSession", "Collection.SearchItems"])
async def test_one_that_refuses_is_said_to_have_failed(denied: str) -> None:
    with Wallet(denied=(denied,)) as wallet, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", wallet.address)
        vault = Vault(find)
        place = await vault.keep(OPENAI, KEY)
        if denied == "Collection.SearchItems":
            assert await Vault(find).read(OPENAI) == ""
        else:
            assert (place.name, place.lasting) == ("memory", False)
            assert place.why.startswith("the keyring failed (")
            assert KEY not in place.why
        assert await vault.read(OPENAI) == KEY


async def test_a_bus_without_one_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    with Wallet(there=False) as wallet:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", wallet.address)
        place = await Vault(find).keep(OPENAI, KEY)
        assert (place.name, place.lasting) == ("memory", False)
        assert place.why.startswith("the keyring failed (")


async def test_a_slow_one_holds_up_nothing_else(wallet: Wallet, tmp_path: Path) -> None:
    """It is stopped for a second: the loop that draws the window goes on, and two askers are one question."""
    told: list[Event] = []
    done = asyncio.Event()

    def report(event: Event) -> None:
        told.append(event)
        done.set()

    async def test(target: Target, secret: str) -> Verdict:
        return Verdict("works")

    async def choose(settings: Settings) -> Target:
        return Target()

    vault = Vault(find, tmp_path / "keys.json")
    hand = CredentialHand(report, vault, VaultError, test, choose, lambda _: "")
    await vault.place()  # what is loaded once is no part of the measure
    wallet.stop()
    try:
        async with heartbeat() as gaps:
            began = time.perf_counter()
            hand.do(StoreCredential(OPENAI_URL, KEY))
            asyncio.get_running_loop().call_later(1.0, wallet.go)
            async with asyncio.timeout(20):
                await done.wait()
            lasted = time.perf_counter() - began
    finally:
        wallet.go()
    assert told == [CredentialPlaced(account=OPENAI, there=True, place="Secret Service", lasting=True)]
    assert lasted >= 1.0
    assert len(gaps) > 30
    assert sorted(gaps)[int(len(gaps) * 0.95)] < 0.1
    assert max(gaps) < 0.5
    await hand.close()
    reader = Vault(find)
    wallet.stop()
    try:
        both = [asyncio.get_running_loop().create_task(reader.read(OPENAI)) for _ in range(2)]
        await asyncio.sleep(0.1)
        assert len(reader._asking) == 1
        wallet.go()
        async with asyncio.timeout(20):
            assert [await one for one in both] == [KEY, KEY]
    finally:
        wallet.go()
    await reader.forget(OPENAI)


async def test_a_program_that_ends_waits_for_no_keyring(wallet: Wallet) -> None:
    """The question is dropped with its asker; the thread that asks keeps nobody from ending."""
    wallet.stop()
    try:
        reading = asyncio.get_running_loop().create_task(Vault(find).read(OPENAI))
        await asyncio.sleep(0.05)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(reading, 1)
    finally:
        wallet.go()
    await asyncio.sleep(0.2)
