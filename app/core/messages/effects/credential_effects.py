"""What can be asked of the credentials, as plain frozen values; performing them is the work of one hand."""

from dataclasses import dataclass, field

from app.core.messages.effects.effect import Effect
from app.core.settings.settings import Settings
from app.core.values.values import Target


@dataclass(frozen=True, slots=True)
class CredentialOrder(Effect):
    """Base of the orders to the hand of the credentials."""


@dataclass(frozen=True, slots=True)
class LookForCredential(CredentialOrder):
    """Say where the credential of this URL's server is kept, asking nobody; with ``again`` the person may
    be.
    """

    url: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class StoreCredential(CredentialOrder):
    """Keep this credential for the server of this URL."""

    url: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RemoveCredential(CredentialOrder):
    """Remove the credential of the server of this URL."""

    url: str


@dataclass(frozen=True, slots=True)
class TestCredential(CredentialOrder):
    """Try this credential, or with "" the one that is kept, on this target."""

    __test__ = False  # not a class of tests, whatever its name

    target: Target
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class FindServers(CredentialOrder):
    """Look for servers at these URLs."""

    urls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChooseTarget(CredentialOrder):
    """Report TargetChanged for the service that these settings name."""

    settings: Settings
