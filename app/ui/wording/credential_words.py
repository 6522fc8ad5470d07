"""Puts the credential and the servers on this computer into words; pure, like ``present``."""

from dataclasses import dataclass

from app.core.service.service_choice import url_of
from app.core.settings.server_address import LOCAL_PORTS, OPENAI, checked, host_of, is_local
from app.core.state import CredentialState, State
from app.core.values.credential_verdict import CLOCK_OFF_S, REASONS, FoundServer, Verdict
from app.ui.wording.words import Words, english

_WORKS = ("works", "works_without")
# Results that say nothing about the credential: a warning, not an error.
_NOT_THE_KEY = (
    "rate_limited",
    "offline",
    "dns",
    "unreachable",
    "slow",
    "server_error",
    "proxy",
    "clear_text",
)
_BUSY = {
    "storing": "Waiting for the keyring…",
    "removing": "Waiting for the keyring…",
    "testing": "Testing the key…",
}


@dataclass(frozen=True, slots=True)
class ResultView:
    """The result of a test. ``tone``: good, warning or error."""

    tone: str
    title: str
    words: str = ""
    details: str = ""


@dataclass(frozen=True, slots=True)
class ServerView:
    """A server on this computer. ``url`` and ``name`` identify it, ``words`` say what it offers."""

    url: str
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class CredentialView:
    """The card of the credential. ``kept``: there is one, so the field is shown only to replace it.

    ``stored``: the one in the field is on its way to the keyring and may be wiped. ``unlock`` and ``adopt``:
    the words of buttons, "" where a button is of no use; ``link``: where credentials are made.
    """

    title: str
    status: str
    place: str
    kept: bool
    removable: bool
    stored: bool
    busy: str
    unlock: str
    adopt: str
    link: str
    placeholder: str
    result: ResultView | None
    searching: bool
    servers: tuple[ServerView, ...]
    servers_note: str


def credential_view(state: State, tr: Words = english) -> CredentialView:
    """What the card shows now."""
    credential, settings = state.credential, state.settings
    host = host_of(url_of(settings))
    openai = host == OPENAI
    name = "OpenAI" if openai else host or tr("your server")
    return CredentialView(
        title=tr("Key for {name}").format(name=name),
        status=_status(credential, tr),
        place=_place(credential, tr),
        kept=credential.there,
        removable=credential.there,
        stored=credential.doing == "storing",
        busy=tr(_BUSY[credential.doing]) if credential.doing in _BUSY else "",
        unlock=tr("Ask the keyring again")
        if credential.why and credential.lasting and not credential.doing
        else "",
        adopt=tr("Talk to OpenAI from now on") if _adoptable(state) else "",
        link="https://platform.openai.com/api-keys" if openai else "",
        placeholder="sk-…" if openai else tr("The key, if the server wants one"),
        result=_result(credential.verdict, tr) if credential.verdict is not None else None,
        searching=credential.doing == "searching",
        servers=tuple(_server(found, tr) for found in credential.found),
        servers_note=_searched(credential, tr),
    )


def _status(credential: CredentialState, tr: Words) -> str:
    if credential.there:
        return tr("Saved") if credential.lasting and not credential.why else tr("This session only")
    return tr("From OPENAI_API_KEY") if credential.outside else tr("No key")


def _place(credential: CredentialState, tr: Words) -> str:
    """Where the credential is, or would be, stored; the reason where it cannot be stored for good."""
    if credential.why:
        words = tr("A key lasts for this session only, because {why}.").format(why=tr(credential.why))
        return f"{words} {tr('Nothing is written to a file.')}"
    if not credential.place:
        return ""
    if credential.there:
        return tr("It is kept in {place}, encrypted, and in no file of Pressel.").format(
            place=_the(credential, tr)
        )
    words = tr("It will be kept in {place}, encrypted, and in no file of Pressel.").format(
        place=_the(credential, tr)
    )
    if credential.outside:
        words += " " + tr("Until then the one from the environment is used.")
    return words


def _the(credential: CredentialState, tr: Words) -> str:
    article = credential.place in ("Secret Service", "macOS Keychain")
    return tr("the {place}").format(place=credential.place) if article else credential.place


def _adoptable(state: State) -> bool:
    """Whether there is a working credential that is not in use yet."""
    verdict = state.credential.verdict
    return (
        state.settings.service == "practice"
        and verdict is not None
        and verdict.works
        and state.credential.there
    )


def _result(verdict: Verdict, tr: Words) -> ResultView:
    title, remedy = REASONS.get(verdict.reason, REASONS["server_error"])
    words = tr(remedy) if remedy else ""
    works = verdict.reason in _WORKS
    if works and verdict.model:
        words = tr("A session with {model} can be opened.").format(model=verdict.model)
    if abs(verdict.ahead_s) >= CLOCK_OFF_S:
        words = " ".join(part for part in (words, _clock(verdict.ahead_s, tr)) if part)
    tone = "good" if works else "warning" if verdict.reason in _NOT_THE_KEY else "error"
    return ResultView(tone, tr(title), words, "" if works else verdict.detail)


def _clock(ahead_s: float, tr: Words) -> str:
    """How wrong the clock is, in minutes, hours or days."""
    off = abs(ahead_s)
    if off < 2 * 3_600:
        many = tr("{n} minutes").format(n=round(off / 60))
    elif off < 2 * 86_400:
        many = tr("{n} hours").format(n=round(off / 3_600))
    else:
        many = tr("{n} days").format(n=f"{round(off / 86_400):,}")
    ahead, behind = tr("This computer's clock is {t} ahead."), tr("This computer's clock is {t} behind.")
    return (ahead if ahead_s > 0 else behind).format(t=many)


def address_note(state: State, tr: Words) -> str:
    """The remark about the address of one's own server."""
    settings = state.settings
    found = checked(settings.server_url, settings.server_model)
    if found.problem or found.note:
        return tr(found.problem or found.note)
    return tr("What you say stays on this computer.") if is_local(found.url) else ""


def _server(found: FoundServer, tr: Words) -> ServerView:
    words = tr("Stays on this computer") if found.reason == "works" else tr("Needs a key")
    return ServerView(found.url, host_of(found.url), words)


def _searched(credential: CredentialState, tr: Words) -> str:
    if credential.doing == "searching":
        return tr("Looking…")
    if credential.found or not credential.searched:
        return ""
    ports = ", ".join(map(str, LOCAL_PORTS))
    return tr("No Realtime server answers here (ports {ports}).").format(ports=ports)
