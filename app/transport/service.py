"""Which service is talked to and with what credential, by settings, command line and keyring; it dials
nobody.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Protocol

from app.core.service.service_choice import PRACTICE, target_of
from app.core.settings.server_address import OPENAI, host_of
from app.core.settings.settings import Settings
from app.core.values.values import Target
from app.launch_options import LaunchOptions
from app.transport.address import Address, address


class CredentialSource(Protocol):
    """What keeps the credentials."""

    def expects(self, account: str) -> bool:
        """Whether there is a credential, without asking anybody."""

    async def read(self, account: str, *, again: bool = False) -> str:
        """The credential, or ""."""


Where = Callable[[], Awaitable[tuple[str, str]]]


class Services:
    """``where`` gives URL and credential of the practice server and starts it if need be."""

    def __init__(
        self, options: LaunchOptions, vault: CredentialSource, where: Callable[[], Awaitable[tuple[str, str]]]
    ) -> None:
        self._options = options
        self._vault = vault
        self._where = where

    async def first(self, settings: Settings, *, ask: bool = True) -> Target:
        """The server to begin with: the one that the command line names, else the one that the settings do.

        Without ``ask`` the keyring is only opened if a credential is known to be in it.
        """
        options = self._options
        if options.practice:
            found = PRACTICE
        elif options.url:
            found = Target(url=options.url, model=options.model, dialect="ga", name=options.url)
        else:
            found = await self.chosen(settings, ask=ask)
        return replace(found, dialect=options.dialect) if options.dialect else found

    async def chosen(self, settings: Settings, *, ask: bool = True) -> Target:
        """What these settings choose, whatever the command line says; for ``ask`` see ``first``."""
        has_credential = False
        if settings.service == "auto":
            wanted = ask or self._vault.expects(OPENAI)
            has_credential = bool(self._options.credential or (wanted and await self._vault.read(OPENAI)))
        return target_of(settings, has_credential)

    async def resolve(self, target: Target) -> Address:
        """Where to dial and with what credential; starts the practice server. Raises Refused."""
        if target.practice:
            url, key = await self._where()
            return address(replace(target, url=url), key)
        host = host_of(target.url)
        return address(target, await self._vault.read(host) or self.outside(host))

    def outside(self, account: str) -> str:
        """OPENAI_API_KEY, if it is meant for this account: never for a server that was not named together
        with it.
        """
        named = account == OPENAI or (self._options.url and account == host_of(self._options.url))
        return self._options.credential if named else ""
