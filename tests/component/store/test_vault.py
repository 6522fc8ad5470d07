"""Keys only in a keyring that encrypts, else in memory; never in a file, never in a message."""

import asyncio
import os
import threading
import types
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from app.store import vault as vault_module
from app.store.files import known_accounts
from app.store.vault import SERVICE, TRUSTED, Place, Vault, VaultError
from tests.rig.waiting import soon

KEY = "sk-test-0123456789"


def backend(module: str, failure: Exception | None = None) -> KeyringBackend:
    """A back end that keeps passwords in a dict and calls itself after ``module``."""

    class Keyring(KeyringBackend):
        priority = 1

        def __init__(self) -> None:
            super().__init__()  # type: ignore[no-untyped-call]
            self.kept: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            if failure:
                raise failure
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            if failure:
                raise failure
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del self.kept[service, username]

    Keyring.__module__ = module
    return Keyring()


def kept_by(found: KeyringBackend) -> dict[tuple[str, str], str]:
    kept = found.kept  # type: ignore[attr-defined]
    assert isinstance(kept, dict)
    return kept


@pytest.mark.parametrize("module", TRUSTED)
async def test_a_trusted_keyring_keeps_the_key(module: str) -> None:
    found = backend(module)
    vault = Vault(lambda: found)
    assert await vault.keep("api.openai.com", KEY) == Place(TRUSTED[module], True)
    assert kept_by(found) == {(SERVICE, "api.openai.com"): KEY}
    assert await Vault(lambda: found).read("api.openai.com") == KEY
    assert await vault.read("other.example") == ""
    await vault.forget("api.openai.com")
    await vault.forget("api.openai.com")
    assert await vault.read("api.openai.com") == ""


async def test_accounts_with_a_key_are_noted_so_that_others_need_no_question(tmp_path: Path) -> None:
    found, noted = backend(next(iter(TRUSTED))), tmp_path / "config" / "keys.json"
    vault = Vault(lambda: found, noted)
    assert not vault.expects("a")
    await vault.keep("a", KEY)
    assert Vault(lambda: found, noted).expects("a")
    assert KEY not in noted.read_text()
    await vault.forget("a")
    assert not vault.expects("a")
    kept_by(found)[SERVICE, "b"] = KEY  # by somebody else
    assert await vault.read("b") == KEY
    assert vault.expects("b")
    noted.write_text("{rubbish")
    assert not vault.expects("b")
    vault.remember("b", KEY)
    assert vault.expects("b")


async def test_a_full_disk_costs_no_note_and_a_new_one_is_made_as_soon_as_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, file = backend(next(iter(TRUSTED))), tmp_path / "keys.json"
    vault = Vault(lambda: found, file)
    await vault.keep("a", KEY)
    before, room, flush = file.read_bytes(), False, os.fsync

    def fsync(descriptor: int) -> None:
        if not room:
            raise OSError(28, "No space left on device")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(known_accounts, "RETRY_S", 0.01)
    await vault.keep("b", KEY)
    assert vault.expects("b")
    await asyncio.sleep(0.05)
    assert file.read_bytes() == before
    assert os.listdir(tmp_path) == [file.name]
    room = True
    await soon(lambda: Vault(lambda: found, file).expects("b"))
    assert Vault(lambda: found, file).accounts() == ("a", "b")


@pytest.mark.parametrize("module", ["keyrings.alt.file", "keyring.backends.null", "somebody.elses"])
async def test_a_keyring_that_does_not_encrypt_gets_nothing(module: str) -> None:
    found = backend(module)
    vault = Vault(lambda: found)
    place = await vault.keep("a", KEY)
    assert not place.lasting
    assert module in place.why
    assert kept_by(found) == {}
    assert await vault.read("a") == KEY
    assert await Vault(lambda: found).read("a") == ""


async def test_without_a_keyring_the_key_lasts_for_this_run() -> None:
    vault = Vault(lambda: backend("keyring.backends.fail"))
    place = await vault.keep("a", KEY)
    assert place == Place("memory", False, "this system offers no keyring")
    assert await vault.place() == place
    assert await vault.read("a") == KEY
    await vault.forget("a")
    assert await vault.read("a") == ""


async def test_a_chain_is_looked_into() -> None:
    plain, good = backend("keyrings.alt.file"), backend("keyring.backends.SecretService")
    chain = types.SimpleNamespace(backends=[plain, good])
    vault = Vault(lambda: chain)  # type: ignore[arg-type, return-value]
    assert (await vault.keep("a", KEY)).name == "Secret Service"
    assert kept_by(plain) == {}
    assert kept_by(good) == {(SERVICE, "a"): KEY}


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (KeyringLocked("collection locked"), "the keyring is locked"),
        (InitError(f"no collection {KEY}"), "the keyring failed (InitError)"),
        (PasswordSetError("x"), "the keyring failed (PasswordSetError)"),
        (OSError("gone"), "the keyring failed (OSError)"),
    ],
)
async def test_a_keyring_that_fails_leaves_the_key_in_memory(failure: Exception, words: str) -> None:
    found = backend("keyring.backends.kwallet", failure)
    vault = Vault(lambda: found)
    assert await vault.keep("a", KEY) == Place("memory", False, words)
    assert await vault.read("a") == KEY
    assert await vault.read("b") == ""
    with pytest.raises(VaultError) as error:
        await vault.forget("a")
    assert KEY not in str(error.value)


async def test_what_another_program_has_put_there_and_is_no_text_is_no_key() -> None:
    """As the Secret Service's back end finds it."""
    module = next(iter(TRUSTED))
    garbage = backend(module, UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"))
    vault = Vault(lambda: garbage)
    assert await vault.read("api.openai.com") == ""
    assert vault.why_not("api.openai.com") == "what the keyring has is no text"


async def test_a_keyring_that_asks_the_person_blocks_nobody() -> None:
    loop = asyncio.get_running_loop()
    asked, answered = asyncio.Event(), threading.Event()

    def find() -> KeyringBackend:
        loop.call_soon_threadsafe(asked.set)
        answered.wait(10)
        return backend("keyring.backends.macOS")

    vault = Vault(find)
    reading = loop.create_task(vault.read("a"))
    await asked.wait()
    vault.remember("b", KEY)
    assert await vault.read("b") == KEY  # the loop goes on
    answered.set()
    assert await reading == ""


async def test_a_reader_that_gave_up_is_not_disturbed_by_the_answer() -> None:
    answered = threading.Event()

    def find() -> KeyringBackend:
        answered.wait(10)
        return backend("keyring.backends.fail")

    reading = asyncio.get_running_loop().create_task(Vault(find).read("a"))
    await asyncio.sleep(0.01)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    answered.set()
    await asyncio.sleep(0.05)


async def test_a_remembered_key_goes_nowhere() -> None:
    found = backend("keyring.backends.SecretService")
    vault = Vault(lambda: found)
    vault.remember("a", KEY)
    assert await vault.read("a") == KEY
    assert kept_by(found) == {}


async def test_the_systems_own_choice_is_asked_by_default() -> None:
    """In the tests that is the back end which fails, by the environment."""
    assert not (await Vault().place()).lasting


class Locked:
    """A keyring whose password nobody has typed yet: ``opened`` lets all questions be answered."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.found = backend(next(iter(TRUSTED)))
        kept_by(self.found)[SERVICE, "a"] = KEY

    def find(self) -> KeyringBackend:
        self.opened.wait(10)
        return self.found


async def test_a_keyring_that_does_not_answer_is_waited_for_once_and_its_answer_is_used_when_it_comes(
    tmp_path: Path,
) -> None:
    locked, late = Locked(), list[str]()
    vault = Vault(locked.find, tmp_path / "keys.json", patience=0.05)
    vault.listen(late.append)
    assert await vault.read("a", patience=0.01) == ""
    assert (vault.silent("a"), vault.why_not("a")) == (True, "")
    assert await vault.read("a") == ""
    assert vault.why_not("a") == "the keyring does not answer"
    async with asyncio.timeout(0.04):
        assert await vault.read("a") == ""
    locked.opened.set()
    await soon(lambda: bool(late))
    assert late == ["a"]
    assert (await vault.read("a"), vault.why_not("a"), vault.silent("a")) == (KEY, "", False)


async def test_a_keyring_that_does_not_answer_holds_no_question_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_module, "PROMPT_S", 0.05)
    locked = Locked()
    vault = Vault(locked.find, tmp_path / "keys.json", patience=0.05)
    silent = Place("memory", False, "the keyring does not answer")
    assert await vault.place() == silent
    assert await vault.keep("b", KEY) == silent
    assert await vault.read("b") == KEY
    assert await vault.read("a", again=True) == ""
    with pytest.raises(VaultError, match="does not answer"):
        await vault.forget("a")
    locked.opened.set()
    await soon(lambda: (SERVICE, "b") in kept_by(locked.found))  # what was asked of it is done all the same
    assert kept_by(locked.found)[SERVICE, "b"] == KEY


async def test_a_credential_that_its_readers_waited_for_is_not_late(tmp_path: Path) -> None:
    locked, late = Locked(), list[str]()
    locked.opened.set()
    vault = Vault(locked.find, patience=5)
    vault.listen(late.append)
    assert await vault.read("a") == KEY
    assert late == []
