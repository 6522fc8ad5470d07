"""What can happen to credentials and services, as plain frozen values; a secret is in none that stays.

``CredentialEntered`` and ``CredentialTestAsked`` carry one on its way in: it is hidden from every text
and never put into the State.
"""

from dataclasses import dataclass, field

from app.core.messages.events.fact import Fact
from app.core.values.credential_verdict import FoundServer, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialFact(Fact):
    """Base of the facts about credentials and services."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialLooked(CredentialFact):
    """Someone looks at the credential of the chosen service: where it is, or would be, kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialEntered(CredentialFact):
    """The person saves a credential for the chosen service."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialTestAsked(CredentialFact):
    """The person tests the credential in the box, or with "" the one that is kept."""

    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialRemoved(CredentialFact):
    """The person removes the kept credential of the chosen service."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringAsked(CredentialFact):
    """The person wants the keyring to be asked once more after it stayed locked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServersWanted(CredentialFact):
    """The person looks for a server on this computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialPlaced(CredentialFact):
    """Where the credential of this account is, or would be, kept. ``outside``: one from the environment is
    used.

    ``late``: the keyring gave it when nobody waited for it any longer.

    ``why``: words when it lasts for this session only, or when the keyring did not do as asked.
    """

    account: str
    there: bool = False
    outside: bool = False
    place: str = ""
    lasting: bool = False
    why: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialTested(CredentialFact):
    """A test is over."""

    account: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ServersFound(CredentialFact):
    """The search on this computer is over."""

    servers: tuple[FoundServer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DialectFound(CredentialFact):
    """The server speaks another dialect than the one it was dialled in."""

    dialect: str


CredentialEvent = (
    CredentialLooked
    | CredentialEntered
    | CredentialTestAsked
    | CredentialRemoved
    | KeyringAsked
    | ServersWanted
    | CredentialPlaced
    | CredentialTested
    | ServersFound
    | DialectFound
)
