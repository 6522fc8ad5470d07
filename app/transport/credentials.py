"""The hand of the credentials: keeps, removes and tests them and looks for servers; no fact of it holds a
secret.

Where credentials are kept, how one is tested and what the settings choose is given to it.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Protocol

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
from app.core.messages.events.line_events import TargetChanged
from app.core.messages.ports import Report
from app.core.settings.server_address import host_of
from app.core.settings.settings import Settings
from app.core.values.credential_verdict import FoundServer, Verdict
from app.core.values.values import Target
from app.redaction import hide

_log = logging.getLogger(__name__)
PROBE_SECONDS = 3.0


class Where(Protocol):
    """A place for credentials, as far as it matters to the person."""

    @property
    def name(self) -> str:
        """What the person calls it: Secret Service, macOS Keychain ..."""

    @property
    def lasting(self) -> bool:
        """Whether a credential outlives the program."""

    @property
    def why(self) -> str:
        """Words when it does not."""


class Vault(Protocol):
    """What keeps the credentials."""

    def expects(self, account: str) -> bool:
        """Whether there is a credential, without asking anybody."""

    def why_not(self, account: str) -> str:
        """Why there was no answer when it was asked last."""

    def listen(self, late: Callable[[str], None]) -> None:
        """Call ``late`` with the account of a credential that came after its readers had given up."""

    async def read(self, account: str, *, again: bool = False) -> str:
        """The credential, or ""."""

    async def keep(self, account: str, secret: str) -> Where:
        """Keep a credential."""

    async def forget(self, account: str) -> None:
        """Remove a credential; raises VaultError."""

    async def place(self) -> Where:
        """Where one would be kept."""


Test = Callable[[Target, str], Awaitable[Verdict]]
Choose = Callable[[Settings], Awaitable[Target]]


class CredentialHand:
    """Implements the port ``Credentials``. ``outside`` is the credential of the environment for this account,
    or "".
    """

    def __init__(
        self,
        report: Report,
        vault: Vault,
        failures: type[Exception],
        test: Test,
        choose: Choose,
        outside: Callable[[str], str],
    ) -> None:
        self._report = report
        self._vault = vault
        self._failures = failures
        self._test = test
        self._choose = choose
        self._outside = outside
        self._tasks: set[asyncio.Task[None]] = set()
        vault.listen(lambda account: self._begin(self._tell(account, late=True), "late"))

    def do(self, order: CredentialOrder) -> None:
        """Begin; returns at once."""
        self._begin(self._work(order), type(order).__name__)

    def _begin(self, work: Coroutine[None, None, None], name: str) -> None:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._over)

    async def close(self) -> None:
        """End what still runs."""
        for task in (tasks := tuple(self._tasks)):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _work(self, order: CredentialOrder) -> Coroutine[None, None, None]:
        match order:
            case LookForCredential():
                return self._look(order.url, order.again)
            case StoreCredential():
                return self._store(order.url, order.secret)
            case RemoveCredential():
                return self._remove(order.url)
            case TestCredential():
                return self._try(order.target, order.secret)
            case FindServers():
                return self._find(order.urls)
            case ChooseTarget():
                return self._retarget(order.settings)
            case _:
                raise NotImplementedError(f"nobody performs {order!r}")

    async def _look(self, url: str, again: bool) -> None:
        account = host_of(url)
        if again:
            await self._vault.read(account, again=True)
        await self._tell(account)

    async def _tell(self, account: str, why: str = "", *, late: bool = False) -> None:
        """Where the credential of this account is; asks the keyring nothing that it could ask the person."""
        place = await self._vault.place()
        there = self._vault.expects(account)
        self._report(
            CredentialPlaced(
                account=account,
                there=there,
                outside=bool(self._outside(account)) and not there,
                place=place.name,
                lasting=place.lasting,
                why=why or self._vault.why_not(account) or place.why,
                late=late,
            )
        )

    async def _store(self, url: str, secret: str) -> None:
        account = host_of(url)
        place = await self._vault.keep(account, secret)
        _log.info("the key for %s is kept in %s", account, place.name)
        self._report(
            CredentialPlaced(
                account=account, there=True, place=place.name, lasting=place.lasting, why=place.why
            )
        )

    async def _remove(self, url: str) -> None:
        account, why = host_of(url), ""
        try:
            await self._vault.forget(account)
        except self._failures as error:
            why = str(error)
        await self._tell(account, why)

    async def _try(self, target: Target, secret: str) -> None:
        account = host_of(target.url)
        hide(secret)
        if not secret:
            secret = await self._vault.read(account) or self._outside(account)
            hide(secret)
        verdict = await self._test(target, secret)
        _log.info("the key for %s was tested: %s", account, verdict.reason)
        self._report(CredentialTested(account=account, verdict=verdict))

    async def _find(self, urls: tuple[str, ...]) -> None:
        """Ask all at once; what is no Realtime server is not shown."""
        verdicts = await asyncio.gather(*(self._probe(url) for url in urls))
        self._report(ServersFound(servers=tuple(found for found in verdicts if found is not None)))

    async def _probe(self, url: str) -> FoundServer | None:
        try:
            async with asyncio.timeout(PROBE_SECONDS):
                verdict = await self._test(Target(url=url, name=host_of(url)), "")
        except TimeoutError:
            return None
        if verdict.works or verdict.reason == "works_without":
            return FoundServer(url, verdict.dialect or "ga")
        return FoundServer(url, reason=verdict.reason) if verdict.reason == "refused" else None

    async def _retarget(self, settings: Settings) -> None:
        self._report(TargetChanged(target=await self._choose(settings)))

    def _over(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and isinstance(error := task.exception(), Exception):
            task.get_loop().call_exception_handler(
                {"message": "the keys failed", "exception": error, "task": task}
            )
