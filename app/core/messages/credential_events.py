"""What can happen to keys and services, as plain frozen values; a secret is in none that stays.

``KeyEntered`` and ``KeyTestAsked`` carry one on its way in: it is hidden from every text and never put into
the State.
"""

from dataclasses import dataclass, field

from app.core.messages.events import Event
from app.core.values.credential_verdict import FoundServer, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFact(Event):
    """Base of the facts about keys and services."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLooked(KeyFact):
    """Someone looks at the key of the chosen service: where it is, or would be, kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyEntered(KeyFact):
    """The person saves a key for the chosen service."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTestAsked(KeyFact):
    """The person tests the key in the box, or with "" the one that is kept."""

    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRemoved(KeyFact):
    """The person removes the kept key of the chosen service."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringAsked(KeyFact):
    """The person wants the keyring to be asked once more after it stayed locked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServersWanted(KeyFact):
    """The person looks for a server on this computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPlaced(KeyFact):
    """Where the key of this account is, or would be, kept. ``outside``: one from the environment is used.

    ``why``: words when it lasts for this session only, or when the keyring did not do as asked.
    """

    account: str
    there: bool = False
    outside: bool = False
    place: str = ""
    lasting: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTested(KeyFact):
    """A test is over."""

    account: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ServersFound(KeyFact):
    """The search on this computer is over."""

    servers: tuple[FoundServer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DialectFound(KeyFact):
    """The server speaks another dialect than the one it was dialled in."""

    dialect: str
