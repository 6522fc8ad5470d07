"""Keeps credentials in the system's keyring, else in memory until the program ends; never in a file of ours.

The only import of ``keyring``. Asking can block until the person has unlocked the keyring, so it happens on a
thread that nobody waits for at exit. Which accounts have a credential in the keyring is noted in a file
(names, no secret), so that a start without any need not ask: it costs 11 MB and, on some systems, a question.
"""

import asyncio
import contextlib
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.core.values.credential_verdict import cleaned
from app.redaction import hide
from app.store.files.known_accounts import KnownAccounts

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "Pressel"
PATIENCE_S = 5.0
"""So long nobody can tell a keyring that is slow from one that never answers."""
PROMPT_S = 60.0
"""The person has just asked for something, and may be typing the keyring's password."""
SILENT = "the keyring does not answer"
# Back ends that encrypt. Others (a plain file among them) are chosen by keyring without a word: not by us.
TRUSTED = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "libsecret",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.Windows": "Windows Credential Manager",
    "keyring.backends.macOS": "macOS Keychain",
}
# What the libraries below keyring let through as it is: where from, and which.
_FOREIGN = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("pywintypes", "error"),
    ("gi.repository.GLib", "Error"),
    ("dbus.exceptions", "DBusException"),
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where credentials are kept. ``lasting``: beyond the end of the program. ``why``: words when it is
    not.
    """

    name: str
    lasting: bool
    why: str = ""


class VaultError(Exception):
    """The keyring did not answer as it should; the message has words for the person and no secret."""


class Vault:
    """Credentials by account (the host they are for).

    Nobody is asked twice in one run: a credential that was read is remembered, and so is a keyring that
    stayed locked, until ``read(again=True)`` or ``keep``. Two who read at once share one question.

    A keyring that waits for its password, or does not answer at all, is waited for ``patience`` seconds. The
    question stays open; its answer is used from when it comes, and reported to who listens.
    """

    def __init__(
        self,
        find: "Callable[[], KeyringBackend] | None" = None,
        noted: Path | None = None,
        patience: float = PATIENCE_S,
    ) -> None:
        """``find`` returns keyring's choice of a back end (default: keyring itself). ``noted``: the file with
        the accounts that have a credential there.
        """
        self._patience = patience
        self._late: Callable[[str], None] = lambda _account: None
        self._find = find or _keyring
        self._noted = KnownAccounts(noted) if noted is not None else None
        self._memory: dict[str, str] = {}
        self._seen: dict[str, str] = {}
        self._failed: dict[str, str] = {}
        self._asking: dict[str, asyncio.Future[str]] = {}
        self._given_up: set[str] = set()

    def expects(self, account: str) -> bool:
        """Whether a credential of this account was seen or kept before; asks nobody. True where nothing is
        noted down.
        """
        return self._noted is None or account in self._memory or account in self._noted.accounts()

    def remember(self, account: str, secret: str) -> None:
        """Keep a credential for this run only."""
        hide(secret)
        self._memory[account] = secret

    def why_not(self, account: str) -> str:
        """Words for why the keyring did not give its credential when it was asked last; "" if it did."""
        return self._failed.get(account, "")

    def silent(self, account: str) -> bool:
        """Whether the keyring has been asked for this credential and has not answered yet."""
        return account in self._asking

    def listen(self, late: Callable[[str], None]) -> None:
        """Call ``late`` with the account of a credential that came after its readers had given up."""
        self._late = late

    async def read(self, account: str, *, again: bool = False, patience: float | None = None) -> str:
        """The credential of this account, or "". A keyring that fails counts as one that is empty, and is not
        asked again unless ``again`` says so: then the person is there to unlock it, and is waited for.

        ``patience``: seconds to wait for it here, where that is less than usual.
        """
        if (known := self._memory.get(account) or self._seen.get(account)) is not None:
            return known
        if account in self._failed and not again:
            return ""
        asking = self._asking.get(account)
        if asking is None:
            self._failed.pop(account, None)
            asking = self._asking[account] = _begin(lambda: self._get(account))
            asking.add_done_callback(lambda done: self._heard(account, done))
        seconds = PROMPT_S if again else self._patience if patience is None else patience
        try:
            async with asyncio.timeout(seconds):
                return await asyncio.shield(asking)
        except VaultError:
            return ""
        except TimeoutError:
            self._given_up.add(account)
            if patience is None:
                self._failed[account] = SILENT
            return ""

    def _heard(self, account: str, done: "asyncio.Future[str]") -> None:
        """The keyring has answered, whether somebody still waits for it or not."""
        self._asking.pop(account, None)
        if done.cancelled():
            return
        given_up = account in self._given_up
        self._given_up.discard(account)
        if (error := done.exception()) is not None:
            self._failed[account] = str(error)
            return
        self._failed.pop(account, None)
        if secret := done.result():
            self._seen[account] = secret
            self._note(account, True)
            if given_up:
                self._late(account)

    async def keep(self, account: str, secret: str) -> Place:
        """Keep a credential, for good where there is a keyring to trust; says where it is now."""
        self.remember(account, secret)
        self._failed.pop(account, None)
        keeping = _begin(lambda: self._set(account, secret))
        keeping.add_done_callback(lambda done: self._kept(account, secret, done))
        try:
            async with asyncio.timeout(PROMPT_S):
                return await asyncio.shield(keeping)
        except VaultError as error:
            return Place("memory", False, str(error))
        except TimeoutError:
            return Place("memory", False, SILENT)

    def _kept(self, account: str, secret: str, done: "asyncio.Future[Place]") -> None:
        """The keyring has taken a credential, or refused it, whether somebody still waits or not."""
        if done.cancelled() or done.exception() is not None:
            return
        if done.result().lasting and self._memory.get(account) == secret:
            self._seen[account] = self._memory.pop(account)
            self._note(account, True)

    async def forget(self, account: str) -> None:
        """Remove a credential everywhere; raises VaultError when the keyring would not."""
        self._memory.pop(account, None)
        self._seen.pop(account, None)
        try:
            async with asyncio.timeout(PROMPT_S):
                await _begin(lambda: self._delete(account))
        except TimeoutError:
            raise VaultError(SILENT) from None
        self._note(account, False)

    async def place(self) -> Place:
        """Where a credential would be kept."""
        try:
            async with asyncio.timeout(self._patience):
                return await _begin(lambda: self._choose()[1])
        except TimeoutError:
            return Place("memory", False, SILENT)

    def accounts(self) -> tuple[str, ...]:
        """The accounts that have a credential here as far as is noted; asks nobody."""
        return tuple(sorted({*self._memory, *(self._noted.accounts() if self._noted else ())}))

    def _note(self, account: str, there: bool) -> None:
        """Note an account or strike it out."""
        if self._noted is not None:
            self._noted.note(account, there)

    # ------------------------------------------------------------------ on the thread

    def _choose(self) -> "tuple[KeyringBackend | None, Place]":
        found = self._find()
        for backend in getattr(found, "backends", None) or [found]:
            if (name := TRUSTED.get(type(backend).__module__)) is not None:
                return backend, Place(name, True)
        kind = f"{type(found).__module__}.{type(found).__qualname__}"
        if kind.startswith("keyring.backends.fail") or kind.startswith("keyring.backends.chainer"):
            return None, Place("memory", False, "this system offers no keyring")
        return None, Place("memory", False, f"the keyring offered ({kind}) does not encrypt what it keeps")

    def _get(self, account: str) -> str:
        backend, _ = self._choose()
        found = (_asked(lambda: backend.get_password(SERVICE, account)) or "") if backend is not None else ""
        hide(found)
        return cleaned(found)  # another program may have put it there

    def _set(self, account: str, secret: str) -> Place:
        backend, place = self._choose()
        if backend is not None:
            _asked(lambda: backend.set_password(SERVICE, account, secret))
        return place

    def _delete(self, account: str) -> None:
        backend, _ = self._choose()
        if backend is not None and _asked(lambda: backend.get_password(SERVICE, account)) is not None:
            _asked(lambda: backend.delete_password(SERVICE, account))


def _keyring() -> "KeyringBackend":
    import keyring

    return keyring.get_keyring()


def _asked(question: Callable[[], T]) -> T:
    """The answer of the keyring, its failures as VaultError."""
    from keyring.errors import KeyringError, KeyringLocked

    try:
        return question()
    except KeyringLocked as error:
        raise VaultError("the keyring is locked") from error
    except UnicodeError as error:  # another program has put it there
        raise VaultError("what the keyring has is no text") from error
    except (KeyringError, OSError) as error:
        raise VaultError(f"the keyring failed ({type(error).__name__})") from error
    except _foreign() as error:
        raise VaultError(f"the keyring failed ({type(error).__name__})") from error


def _foreign() -> tuple[type[Exception], ...]:
    """The errors of the libraries below that are loaded; evaluated when something was raised."""
    found = (getattr(sys.modules.get(module), name, None) for module, name in _FOREIGN)
    return tuple(kind for kind in found if isinstance(kind, type) and issubclass(kind, Exception))


def _begin(work: Callable[[], T]) -> "asyncio.Future[T]":
    """Run on a thread that does not keep the program from ending. A fault of ours there ends the wait too."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if done.cancelled():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result: T | None = None
        failure: BaseException | None = VaultError("the keyring failed")
        try:
            result = work()
            failure = None
        except VaultError as error:
            failure = error
        finally:
            with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits for it any more
                loop.call_soon_threadsafe(settle, result, failure)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    return done
