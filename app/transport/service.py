"""Which service is talked to and with what credential, by settings, command line and keyring; dials nobody.

A keyring may wait for its password or never answer. Nobody waits for it longer than its patience, the window
hardly at all; what it says later is used from then on (``app/transport/credentials.py``).
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Protocol

from app.core.service.service_choice import PRACTICE, may_be_open, target_of
from app.core.settings.server_address import OPENAI, checked, host_of, is_preview, without_secrets
from app.core.settings.settings import Settings
from app.core.values.credential_verdict import cleaned
from app.core.values.problems import Trouble
from app.core.values.values import Target
from app.launch_options import LaunchOptions
from app.redaction import hide
from app.transport.address import Address, address
from app.transport.reasons import Refused


class CredentialSource(Protocol):
    """What keeps the credentials."""

    def expects(self, account: str) -> bool:
        """Whether there is a credential, without asking anybody."""

    def silent(self, account: str) -> bool:
        """Whether it has been asked and has not answered yet."""

    async def read(self, account: str, *, again: bool = False, patience: float | None = None) -> str:
        """The credential, or "". ``patience``: seconds to wait, where that is less than usual."""


Where = Callable[[], Awaitable[tuple[str, str]]]
WINDOW_WAITS_S = 0.5
"""A keyring that works has answered by then; one that does not must not keep the window from being there."""


def taken_in(options: LaunchOptions) -> LaunchOptions:
    """The options with the address completed and the credential cleaned, as those of the settings are; from
    here on no text repeats the credential. An address that cannot be used is refused when it is dialled.
    """
    for secret in (options.credential, credential := cleaned(options.credential)):
        hide(secret)
    url = checked(options.url, options.model).url or without_secrets(options.url)
    pairs = (without_secrets(pair) if pair.startswith("server_url") else pair for pair in options.set)
    return replace(options, url=url, set=tuple(pairs), credential=credential)


def _choice(settings: Settings) -> tuple[str, ...]:
    return settings.service, settings.server_url, settings.server_dialect, settings.server_model


class Services:
    """``where`` gives URL and credential of the practice server and starts it if need be."""

    def __init__(
        self, options: LaunchOptions, vault: CredentialSource, where: Callable[[], Awaitable[tuple[str, str]]]
    ) -> None:
        self._options = options
        self._vault = vault
        self._where = where
        self._begun_with: tuple[str, ...] | None = None
        """What the settings chose at the start; None once the person has chosen anything else."""

    async def first(self, settings: Settings, *, ask: bool = True) -> Target:
        """The server to begin with: the one that the command line names, else the one that the settings do.

        Without ``ask`` the keyring is only opened if a credential is known to be in it, and hardly waited
        for.
        """
        self._begun_with = _choice(settings)
        return await self._first(settings, ask)

    async def _first(self, settings: Settings, ask: bool) -> Target:
        options = self._options
        if options.practice:
            found = PRACTICE
        elif options.url:
            dialect = "beta" if is_preview(options.url) else "ga"
            found = Target(
                url=options.url,
                model=options.model,
                dialect=dialect,
                name=host_of(options.url) or "server",
                unencrypted=may_be_open(settings, options.url),
            )
        else:
            found = await self._of(settings, ask)
        if options.unencrypted:
            found = replace(found, unencrypted=True)
        return replace(found, dialect=options.dialect) if options.dialect else found

    async def chosen(self, settings: Settings) -> Target:
        """What these settings choose. The command line stands until the person chooses another service: a key
        that is saved meanwhile is no such choice.
        """
        if _choice(settings) == self._begun_with:
            return await self._first(settings, ask=True)
        self._begun_with = None
        return await self._of(settings, ask=True)

    async def _of(self, settings: Settings, ask: bool) -> Target:
        """What these settings choose, whatever the command line says; for ``ask`` see ``first``."""
        has_credential = False
        if settings.service == "auto":
            has_credential = bool(self._options.credential) or await self._has_credential(ask)
        return target_of(settings, has_credential)

    async def _has_credential(self, ask: bool) -> bool:
        """Whether the keyring has one for OpenAI; as long as it is silent, whether it should have."""
        expected = self._vault.expects(OPENAI)
        if not ask and not expected:
            return False
        secret = await self._vault.read(OPENAI, patience=None if ask else WINDOW_WAITS_S)
        return bool(secret) or (expected and self._vault.silent(OPENAI))

    async def resolve(self, target: Target) -> Address:
        """Where to dial and with what credential; starts the practice server. Raises Refused."""
        if target.practice:
            url, credential = await self._where()
            target = replace(target, url=url)
        else:
            credential = await self._credential_of(host_of(target.url))
        hide(credential)
        return address(target, credential)

    async def _credential_of(self, host: str) -> str:
        """The credential that is sent there, or ""; Refused("keyring_silent") where the keyring has it and
        says nothing.
        """
        outside = self.outside(host)
        if outside and not self._vault.expects(host):
            return outside
        found = await self._vault.read(host) or outside
        if not found and self._vault.silent(host) and self._vault.expects(host):
            raise Refused(Trouble("keyring_silent", f"it has the key for {host}"))
        return found

    def outside(self, account: str) -> str:
        """OPENAI_API_KEY, if it is meant for this account: never for a server that was not named together
        with it.
        """
        named = account == OPENAI or (self._options.url and account == host_of(self._options.url))
        return self._options.credential if named else ""
