"""What the credential card says in each state."""

import pytest
from msgspec.structs import replace

from app.core.settings.settings import Settings
from app.core.state import CredentialState, State
from app.core.values.credential_verdict import REASONS, FoundServer, Verdict
from app.ui.wording.credential_words import address_note, credential_view
from app.ui.wording.words import english

STORE = CredentialState(place="Secret Service", lasting=True)
OWN = Settings(service="own", server_url="localhost:8080")


def of(keys: CredentialState = STORE, **settings: object) -> State:
    return State(settings=replace(Settings(), **settings), credential=keys)


@pytest.mark.parametrize(
    ("keys", "status", "place"),
    [
        (CredentialState(), "No key", ""),
        (STORE, "No key", "It will be kept in the Secret Service, encrypted"),
        (replace(STORE, place="Windows Credential Manager"), "No key", "in Windows Credential Manager,"),
        (replace(STORE, there=True), "Saved", "It is kept in the Secret Service, encrypted"),
        (replace(STORE, outside=True), "From OPENAI_API_KEY", "the one from the environment is used"),
        (
            CredentialState(there=True, place="memory", why="this system offers no keyring"),
            "This session only",
            "for this session only, because this system offers no keyring. Nothing is written to a file.",
        ),
        (replace(STORE, there=True, why="the keyring is locked"), "This session only", "keyring is locked"),
    ],
)
def test_where_the_credential_is(keys: CredentialState, status: str, place: str) -> None:
    view = credential_view(of(keys))
    assert view.status == status
    assert place in view.place
    assert view.kept is view.removable is keys.there


def test_whose_credential_it_is() -> None:
    openai = credential_view(of())
    assert (openai.title, openai.placeholder) == ("Key for OpenAI", "sk-…")
    assert openai.link.startswith("https://")
    own = credential_view(State(settings=OWN))
    assert (own.title, own.link) == ("Key for localhost:8080", "")
    assert credential_view(State(settings=Settings(service="own"))).title == "Key for your server"


@pytest.mark.parametrize("reason", REASONS)
def test_every_result_has_a_tone_and_words(reason: str) -> None:
    result = credential_view(of(replace(STORE, verdict=Verdict(reason, "raw")))).result
    assert result is not None
    assert result.title == REASONS[reason][0]
    works = reason.startswith("works")
    assert (result.tone == "good") is works
    assert result.details == ("" if works else "raw")
    if reason in ("refused", "malformed", "no_access", "no_credit", "wrong_clock", "tls"):
        assert result.tone == "error"


def test_a_result_names_the_model_that_opened() -> None:
    result = credential_view(of(replace(STORE, verdict=Verdict("works", model="m")))).result
    assert result is not None
    assert result.words == "A session with m can be opened."


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (299.0, ""),
        (600.0, "This computer's clock is 10 minutes ahead."),
        (-7_300.0, "This computer's clock is 2 hours behind."),
        (86_400.0 * 400, "This computer's clock is 400 days ahead."),
    ],
)
def test_a_wrong_clock_is_told_whatever_else_was_found(ahead: float, words: str) -> None:
    result = credential_view(of(replace(STORE, verdict=Verdict("works", ahead_s=ahead)))).result
    assert result is not None
    assert result.words == words


def test_what_is_going_on() -> None:
    assert credential_view(of(replace(STORE, doing="storing"))).stored
    assert credential_view(of(replace(STORE, doing="removing"))).busy == "Waiting for the keyring…"
    assert credential_view(of(replace(STORE, doing="testing"))).busy == "Testing the key…"
    searching = credential_view(of(replace(STORE, doing="searching")))
    assert (searching.searching, searching.busy, searching.servers_note) == (True, "", "Looking…")


def test_a_locked_keyring_can_be_asked_again_and_one_that_is_not_there_cannot() -> None:
    assert credential_view(of(replace(STORE, why="the keyring is locked"))).unlock
    assert not credential_view(of(replace(STORE, why="the keyring is locked", doing="storing"))).unlock
    assert not credential_view(of(CredentialState(why="this system offers no keyring"))).unlock


def test_a_credential_that_works_is_offered_for_use_where_practice_was_chosen() -> None:
    good = replace(STORE, there=True, verdict=Verdict("works"))
    assert credential_view(of(good, service="practice")).adopt
    assert not credential_view(of(good)).adopt
    assert not credential_view(of(replace(good, verdict=Verdict("refused")), service="practice")).adopt
    assert not credential_view(of(replace(good, there=False), service="practice")).adopt
    assert not credential_view(of(STORE, service="practice")).adopt


def test_servers_on_this_computer() -> None:
    found = (FoundServer("ws://127.0.0.1:8080/v1/realtime"), FoundServer("ws://h:1/x", reason="refused"))
    view = credential_view(of(replace(STORE, found=found, searched=True)))
    assert [(one.name, one.words) for one in view.servers] == [
        ("127.0.0.1:8080", "Stays on this computer"),
        ("h:1", "Needs a key"),
    ]
    assert view.servers_note == ""
    assert "8080, 8000" in credential_view(of(replace(STORE, searched=True))).servers_note
    assert credential_view(of()).servers_note == ""


@pytest.mark.parametrize(
    ("url", "note"),
    [
        ("", "Type the address of the server."),
        ("localhost:8080", "What you say stays on this computer."),
        ("ws://far.example", "This connection is not encrypted"),
        ("far.example", ""),
    ],
)
def test_what_is_said_about_an_address(url: str, note: str) -> None:
    assert address_note(State(settings=replace(OWN, server_url=url)), english).startswith(note)
