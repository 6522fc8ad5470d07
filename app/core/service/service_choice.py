"""The service that is talked to, and its credential: chosen, kept, tested, removed. A secret passes through
in an order and never stays in the State.
"""

from msgspec.structs import replace as changed

from app.core.messages.effects.credential_effects import (
    ChooseTarget,
    CredentialOrder,
    FindServers,
    LookForCredential,
    RemoveCredential,
    StoreCredential,
    TestCredential,
)
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.events.credential_events import (
    CredentialEntered,
    CredentialLooked,
    CredentialPlaced,
    CredentialRemoved,
    CredentialTestAsked,
    CredentialTested,
    DialectFound,
    KeyringAsked,
    ServersFound,
    ServersWanted,
)
from app.core.messages.events.event import Event
from app.core.messages.timer import Timer
from app.core.settings.server_address import LOCAL_PORTS, OPENAI_URL, checked, host_of, is_preview
from app.core.settings.settings import Settings
from app.core.state import CredentialState, State
from app.core.steps import Step, nothing
from app.core.values.credential_verdict import Verdict, cleaned, well_formed
from app.core.values.replacing import replace
from app.core.values.values import Target

PRACTICE = Target(practice=True, dialect="ga", model="pressel-practice", name="Practice")
LOCAL_URLS = tuple(f"ws://127.0.0.1:{port}/v1/realtime" for port in LOCAL_PORTS)
DOING_S = 60.0
"""Longer than a test may take, and than most people need to type the password of a keyring."""
_CHOICE = ("service", "server_url", "server_dialect", "server_model")


def target_of(settings: Settings, has_credential: bool) -> Target:
    """What the settings choose. ``has_credential``: there is one for OpenAI, which ``auto`` goes by."""
    if settings.service == "own":
        return _own(settings)
    if settings.service == "openai" or (settings.service == "auto" and has_credential):
        return _openai(settings)
    return PRACTICE


def _openai(settings: Settings) -> Target:
    return Target(url=OPENAI_URL, model=settings.model, dialect="ga", name="OpenAI")


def _own(settings: Settings) -> Target:
    found = checked(settings.server_url, settings.server_model)
    url = found.url or settings.server_url.strip()  # which is refused when it is dialled
    dialect = settings.server_dialect
    if dialect == "auto":  # the server's first words say what it speaks; the link listens to them
        dialect = "beta" if found.url and is_preview(url) else "ga"
    return Target(
        url=url,
        model=settings.server_model,
        dialect=dialect,
        name=host_of(url) or "server",
        unencrypted=may_be_open(settings, url),
    )


def may_be_open(settings: Settings, url: str) -> bool:
    """Whether the person has allowed an unencrypted connection to the server of this URL."""
    return bool(host := host_of(url)) and host == settings.unencrypted_server.strip().lower()


def url_of(settings: Settings) -> str:
    """The address whose credential is meant: the own server's, else OpenAI's."""
    return _own(settings).url if settings.service == "own" else OPENAI_URL


def applied(state: State, old: Settings) -> Step:
    """The settings of ``state`` have replaced the old ones: chooses the service anew if they name another."""
    settings = state.settings
    if any(getattr(settings, name) != getattr(old, name) for name in _CHOICE):
        credential = CredentialState(
            place=state.credential.place, lasting=state.credential.lasting, found=state.credential.found
        )
        credential = changed(credential, before=_before(state, old))
        return replace(state, credential=credential), (
            ChooseTarget(settings),
            LookForCredential(url_of(settings)),
        )
    target = state.target
    if settings.unencrypted_server != old.unencrypted_server:
        target = replace(target, unencrypted=may_be_open(settings, target.url))
        state = replace(state, target=target)
    if settings.model != old.model and not target.practice and target.model == old.model:
        state = replace(state, target=replace(target, model=settings.model))  # from the next session on
    return nothing(state)


def _before(state: State, old: Settings) -> str:
    if state.settings.service != "practice":
        return ""
    if old.service == "practice":
        return state.credential.before
    return "" if state.target.practice else old.service


def way_back(state: State) -> str:
    """The way back from practice: the service that was left for it, else one that is set up ("" = none)."""
    settings, credential = state.settings, state.credential
    if settings.service != "practice" or credential.before:
        return credential.before
    if settings.server_url.strip():
        return "own"
    return "openai" if credential.there or credential.outside else ""


def update(state: State, event: Event) -> Step:
    """What a fact about credentials means for the service and its credential. What is begun for it ends,
    even if nobody answers.
    """
    after, effects = _followed(state, event)
    if after.credential.doing and after.credential is not state.credential:
        effects = (*effects, StartTimer(Timer.CREDENTIAL, DOING_S))
    return after, effects


def overdue(state: State) -> State:
    """The state that waits no longer for the keyring, a test or a search; a late answer still counts."""
    credential = state.credential
    match credential.doing:
        case "":
            return state
        case "searching":
            return replace(state, credential=changed(credential, doing="", searched=True))
        case "testing":
            return replace(state, credential=changed(credential, doing="", verdict=Verdict("slow")))
        case _:
            silent = Verdict("keyring_silent")
            return replace(state, credential=changed(credential, doing="", verdict=silent))


def _followed(state: State, event: Event) -> Step:
    settings = state.settings
    url = url_of(settings)
    match event:
        case CredentialLooked():
            return state, (LookForCredential(url),)
        case KeyringAsked():
            return _doing(state, "storing"), (LookForCredential(url, again=True),)
        case CredentialEntered():
            return _checked(state, event.secret, "storing", StoreCredential(url, cleaned(event.secret)))
        case CredentialTestAsked() if event.secret:
            order = TestCredential(_tested(settings), cleaned(event.secret))
            return _checked(state, event.secret, "testing", order)
        case CredentialTestAsked():
            return _doing(state, "testing"), (TestCredential(_tested(settings)),)
        case CredentialRemoved():
            return _doing(state, "removing"), (RemoveCredential(url),)
        case ServersWanted():
            return _doing(state, "searching"), (FindServers(LOCAL_URLS),)
        case _:
            return _told(state, event, url)


def _told(state: State, event: Event, url: str) -> Step:
    """What the hand reports. The keyring and the tests answer late: what concerns a service that is no longer
    chosen is dropped.
    """
    match event:
        case CredentialPlaced() if event.account == host_of(url):
            return _placed(state, event)
        case CredentialTested() if event.account == host_of(url):
            return nothing(
                replace(state, credential=changed(state.credential, doing="", verdict=event.verdict))
            )
        case ServersFound():
            credential = changed(state.credential, doing="", found=event.servers, searched=True)
            return nothing(replace(state, credential=credential))
        case DialectFound():
            return nothing(replace(state, target=replace(state.target, dialect=event.dialect)))
        case _:
            return nothing(state)


def _placed(state: State, event: CredentialPlaced) -> Step:
    """The keyring has answered. A credential that was stored or removed is a reason to dial anew; a stored
    one is tested too.
    """
    did = state.credential.doing
    if state.credential.verdict == Verdict("keyring_silent"):
        did = "storing"  # or something else, of which the person has been told that it did not work
    credential = changed(
        state.credential,
        doing="",
        there=event.there,
        outside=event.outside,
        place=event.place,
        lasting=event.lasting,
        why=event.why,
    )
    effects: tuple[Effect, ...] = ()
    if did in ("storing", "removing"):
        effects = (ChooseTarget(state.settings),)
    if did == "storing" and event.there:
        credential = changed(credential, doing="testing")
        effects += (TestCredential(_tested(state.settings)),)
    return replace(state, credential=credential), effects


def _tested(settings: Settings) -> Target:
    """The target of a test. While practising that is OpenAI, where a credential entered now belongs."""
    return _own(settings) if settings.service == "own" else _openai(settings)


def _doing(state: State, what: str) -> State:
    return replace(state, credential=changed(state.credential, doing=what, verdict=None, why=""))


def _checked(state: State, secret: str, what: str, order: CredentialOrder) -> Step:
    """The order, unless this cannot be a credential: then that is said at once, and nothing leaves the
    machine.
    """
    if not well_formed(cleaned(secret), openai=url_of(state.settings) == OPENAI_URL):
        return nothing(
            replace(state, credential=changed(state.credential, doing="", verdict=Verdict("malformed")))
        )
    return _doing(state, what), (order,)
