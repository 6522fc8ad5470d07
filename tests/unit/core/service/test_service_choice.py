"""Which service is chosen, what becomes of its credential, and that the secret is in no State."""

import pytest
from msgspec.structs import replace as changed

from app.core.line import line
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
from app.core.messages.effects.line_effects import Dial, HangUp
from app.core.messages.effects.program_effects import SavePreferences, StartTimer
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
from app.core.messages.events.line_events import TargetChanged
from app.core.messages.events.program_events import SettingsApplied, TimerFired
from app.core.messages.events.turn_events import RetryAsked
from app.core.messages.timer import Timer
from app.core.service.service_choice import (
    DOING_S,
    LOCAL_URLS,
    PRACTICE,
    may_be_open,
    target_of,
    url_of,
    way_back,
)
from app.core.settings.server_address import OPENAI_URL
from app.core.settings.settings import Settings
from app.core.state import CredentialState, LineStage, State
from app.core.update import update
from app.core.values.credential_verdict import FoundServer, Verdict
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Target
from tests.helpers.playbook import up

KEY = "sk-test-0123456789"
OPENAI = Target(url=OPENAI_URL, model=Settings().model, name="OpenAI")
OWN = Settings(service="own", server_url="localhost:8080", server_model="m")
LOCAL = "ws://localhost:8080/v1/realtime"


PATIENCE = StartTimer(Timer.CREDENTIAL, DOING_S)


def orders(effects: tuple[Effect, ...]) -> list[Effect]:
    """Without the rest of what a change of settings orders."""
    return [effect for effect in effects if isinstance(effect, CredentialOrder)]


@pytest.mark.parametrize(
    ("service", "has_credential", "target"),
    [
        ("auto", False, PRACTICE),
        ("auto", True, OPENAI),
        ("practice", True, PRACTICE),
        ("openai", False, OPENAI),
    ],
)
def test_the_service_that_is_chosen(service: str, has_credential: bool, target: Target) -> None:
    settings = changed(Settings(), service=service)
    assert target_of(settings, has_credential) == target
    assert url_of(settings) == OPENAI_URL


@pytest.mark.parametrize(
    ("url", "dialect", "spoken"),
    [
        ("localhost:8080", "auto", "ga"),
        ("localhost:8080", "beta", "beta"),
        ("https://r.openai.azure.com/openai/realtime?api-version=1", "auto", "beta"),
        ("https://r.openai.azure.com/openai/realtime?api-version=1", "ga", "ga"),
        ("nonsense://", "auto", "ga"),
    ],
)
def test_a_server_of_ones_own(url: str, dialect: str, spoken: str) -> None:
    settings = changed(OWN, server_url=url, server_dialect=dialect)
    assert target_of(settings, True).dialect == spoken


def test_a_server_of_ones_own_has_its_own_model_and_credential() -> None:
    assert target_of(OWN, True) == Target(url=LOCAL, model="m", name="localhost:8080")
    assert url_of(OWN) == LOCAL
    assert target_of(changed(OWN, server_url=""), False).name == "server"


def test_what_was_allowed_to_be_in_clear_is_one_server() -> None:
    far = changed(OWN, server_url="ws://nas.local:8080", unencrypted_server="NAS.local:8080 ")
    assert target_of(far, True).unencrypted
    assert not target_of(changed(far, server_url="ws://nas.local:8081"), True).unencrypted
    assert not target_of(changed(far, unencrypted_server=""), True).unencrypted
    assert not may_be_open(Settings(), "")


def test_an_address_with_a_credential_in_it_reaches_no_target() -> None:
    target = target_of(changed(OWN, server_url="ws://me:PASS@h/v1?api-key=PASS"), True)
    assert "PASS" not in repr(target)


def test_the_answer_to_the_question_holds_for_the_server_in_use() -> None:
    script = up()
    state = replace(script.state, target=Target(url="ws://nas:1/v1/realtime", name="nas:1"))
    state, effects = update(
        state, SettingsApplied(settings=changed(state.settings, unencrypted_server="nas:1"))
    )
    assert state.target.unencrypted
    assert not orders(effects)
    state, _ = update(state, SettingsApplied(settings=changed(state.settings, unencrypted_server="")))
    assert not state.target.unencrypted


def test_the_question_about_encryption_is_answered_once_and_the_server_is_dialled() -> None:
    script = up()
    target = Target(url="ws://nas:1/v1/realtime", name="nas:1")
    state, _ = line.hang_up_for(replace(script.state, target=target), Trouble("clear_text", "ws://nas:1"))
    assert state.line.stage is LineStage.BLOCKED
    allowed = changed(state.settings, unencrypted_server="nas:1")
    state, effects = update(state, SettingsApplied(settings=allowed))
    assert SavePreferences(allowed) in effects
    state, effects = update(state, RetryAsked())
    assert Dial(replace(target, unencrypted=True)) in effects


def test_another_service_is_dialled_while_the_program_runs() -> None:
    script = up()
    old, turns = script.state.settings, script.state.conversation
    new = changed(old, service="own", server_url="localhost:8080")
    state, effects = update(script.state, SettingsApplied(settings=new))
    assert SavePreferences(new) in effects
    assert orders(effects) == [ChooseTarget(new), LookForCredential(LOCAL)]
    target = target_of(new, False)
    state, effects = update(state, TargetChanged(target=target))
    assert [effect for effect in effects if isinstance(effect, HangUp | Dial)] == [HangUp(), Dial(target)]
    assert state.conversation == turns
    assert state.line.stage is LineStage.DIALLING


def test_another_model_counts_from_the_next_session_on() -> None:
    state = State(target=OPENAI)
    new = changed(state.settings, model="other")
    state, effects = update(state, SettingsApplied(settings=new))
    assert state.target == target_of(new, True)
    assert orders(effects) == []
    for target in (PRACTICE, target_of(OWN, False)):
        same, _ = update(State(target=target), SettingsApplied(settings=new))
        assert same.target == target


def test_practice_knows_the_service_that_was_left_for_it() -> None:
    practice = SettingsApplied(settings=changed(OWN, service="practice"))
    left, _ = update(State(settings=OWN, target=target_of(OWN, True)), practice)
    assert (left.credential.before, way_back(left)) == ("own", "own")
    other, _ = update(left, SettingsApplied(settings=changed(left.settings, server_model="n")))
    assert way_back(other) == "own"
    back, _ = update(other, SettingsApplied(settings=OWN))
    assert (back.credential.before, way_back(back)) == ("", "")
    auto, _ = update(State(target=PRACTICE), SettingsApplied(settings=Settings(service="practice")))
    assert way_back(auto) == ""  # it was practice before, for want of a key


def test_practice_after_a_start_leads_to_what_is_set_up() -> None:
    practice = State(settings=Settings(service="practice"), target=PRACTICE)
    assert way_back(practice) == ""
    assert way_back(replace(practice, settings=changed(OWN, service="practice"))) == "own"
    assert way_back(replace(practice, credential=CredentialState(there=True))) == "openai"
    assert way_back(replace(practice, credential=CredentialState(outside=True))) == "openai"


def test_a_look_asks_for_the_place() -> None:
    assert update(State(), CredentialLooked())[1] == (LookForCredential(OPENAI_URL),)
    placed = CredentialPlaced(account="api.openai.com", place="Secret Service", lasting=True, outside=True)
    state, effects = update(State(), placed)
    assert (
        state.credential.place,
        state.credential.lasting,
        state.credential.there,
        state.credential.outside,
    ) == (
        "Secret Service",
        True,
        False,
        True,
    )
    assert effects == ()


def test_a_credential_is_stored_used_and_tested() -> None:
    state, effects = update(State(), CredentialEntered(secret=f" Bearer {KEY}\n"))
    assert effects == (StoreCredential(OPENAI_URL, KEY), PATIENCE)
    assert state.credential.doing == "storing"
    state, effects = update(state, CredentialPlaced(account="api.openai.com", there=True, why="no keyring"))
    assert effects == (ChooseTarget(state.settings), TestCredential(OPENAI), PATIENCE)
    assert (state.credential.there, state.credential.why, state.credential.doing) == (
        True,
        "no keyring",
        "testing",
    )
    state, _ = update(state, CredentialTested(account="api.openai.com", verdict=Verdict("works")))
    assert (state.credential.doing, state.credential.verdict) == ("", Verdict("works"))
    assert KEY not in repr(state)


def test_a_credential_for_a_server_of_ones_own_is_tested_there() -> None:
    state = State(settings=OWN)
    state, effects = update(state, CredentialTestAsked(secret="any-text-will-do"))
    assert effects == (TestCredential(target_of(OWN, False), "any-text-will-do"), PATIENCE)
    assert state.credential.doing == "testing"


def test_the_stored_credential_is_tested_without_being_seen() -> None:
    assert update(State(), CredentialTestAsked())[1] == (TestCredential(OPENAI), PATIENCE)


@pytest.mark.parametrize(
    "event", [CredentialEntered(secret="rubbish"), CredentialTestAsked(secret="not a key at all")]
)
def test_what_cannot_be_a_credential_is_sent_nowhere(event: Event) -> None:
    state, effects = update(State(), event)
    assert effects == ()
    assert state.credential.verdict == Verdict("malformed")


def test_a_credential_is_removed_and_the_service_chosen_anew() -> None:
    state, effects = update(State(), CredentialRemoved())
    assert effects == (RemoveCredential(OPENAI_URL), PATIENCE)
    state, effects = update(state, CredentialPlaced(account="api.openai.com"))
    assert effects == (ChooseTarget(state.settings),)
    assert not state.credential.there


def test_a_keyring_that_stayed_locked_is_asked_again() -> None:
    state, effects = update(State(), KeyringAsked())
    assert effects == (LookForCredential(OPENAI_URL, again=True), PATIENCE)
    _, effects = update(state, CredentialPlaced(account="api.openai.com", there=True))
    assert ChooseTarget(state.settings) in effects


def test_servers_on_this_computer() -> None:
    state, effects = update(State(), ServersWanted())
    assert effects == (FindServers(LOCAL_URLS), PATIENCE)
    assert state.credential.doing == "searching"
    found = (FoundServer(LOCAL),)
    state, _ = update(state, ServersFound(servers=found))
    assert (state.credential.found, state.credential.searched, state.credential.doing) == (found, True, "")


def test_an_answer_about_a_service_that_is_no_longer_chosen_is_dropped() -> None:
    for late in (
        CredentialPlaced(account="other"),
        CredentialTested(account="other", verdict=Verdict("works")),
    ):
        assert update(State(), late) == (State(), ())


def test_a_dialect_that_the_server_turns_out_to_speak_is_believed() -> None:
    state, _ = update(State(target=OPENAI), DialectFound(dialect="beta"))
    assert state.target.dialect == "beta"


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        (CredentialEntered(secret=KEY), "keyring_silent"),
        (CredentialRemoved(), "keyring_silent"),
        (KeyringAsked(), "keyring_silent"),
        (CredentialTestAsked(), "slow"),
        (ServersWanted(), ""),
    ],
)
def test_whatever_is_begun_with_a_credential_ends_by_itself_and_with_words(asked: Event, reason: str) -> None:
    state, effects = update(State(), asked)
    assert PATIENCE in effects
    state, _ = update(state, TimerFired(timer=Timer.CREDENTIAL))
    assert state.credential.doing == ""
    assert (state.credential.verdict.reason if state.credential.verdict else "") == reason
    assert state.credential.searched == (not reason)
    assert update(state, TimerFired(timer=Timer.CREDENTIAL)) == (state, ())


def test_a_keyring_that_answers_late_has_kept_the_credential_all_the_same() -> None:
    state, _ = update(State(), CredentialEntered(secret=KEY))
    state, _ = update(state, TimerFired(timer=Timer.CREDENTIAL))
    placed = CredentialPlaced(account="api.openai.com", there=True, place="keyring", lasting=True)
    state, effects = update(state, placed)
    assert ChooseTarget(state.settings) in effects
    assert state.credential.doing == "testing"
