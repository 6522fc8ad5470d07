"""Which target and which key are chosen, and that the parts fit together."""

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from app.assemble import Assembly, new_conversation
from app.core.messages.events.credential_events import CredentialPlaced
from app.core.messages.events.event import Event
from app.core.messages.events.program_events import StoreFailed
from app.core.service.service_choice import PRACTICE
from app.core.settings.settings import Settings
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Role, Target, Turn
from app.launch_options import LaunchOptions
from app.store.files import preferences
from app.store.vault import Vault
from app.transport import service
from app.transport.practice import serve_command
from app.transport.reasons import Refused
from tests.helpers.fake_hands import FakeHands

KEY = "sk-test-0123456789"
OPENAI = "wss://api.openai.com/v1/realtime"
_MADE: list[Assembly] = []


@pytest.fixture(autouse=True)
async def _databases() -> AsyncIterator[None]:
    """Close every file that a test opened: Python 3.13 warns of one that is left to the collector."""
    yield
    for found in _MADE:
        with contextlib.suppress(RuntimeError):  # the test has closed it, and its thread is gone
            await found.database.close()
    _MADE.clear()


def assembly(tmp_path: Path, kept: dict[str, str] | None = None, **options: object) -> Assembly:
    """An assembly at home in ``tmp_path`` whose keyring holds ``kept``."""
    found = Assembly(LaunchOptions(data_dir=str(tmp_path), **options))  # type: ignore[arg-type]
    _MADE.append(found)
    found._vault = Vault()
    for host, key in (kept or {}).items():
        found.vault.remember(host, key)
    return found


async def test_without_anything_it_is_practice(tmp_path: Path) -> None:
    assert await assembly(tmp_path).target() == PRACTICE


async def test_a_key_in_the_keyring_or_the_environment_is_openai(tmp_path: Path) -> None:
    for found in (assembly(tmp_path, {"api.openai.com": KEY}), assembly(tmp_path, credential=KEY)):
        target = await found.target()
        assert (target.url, target.dialect, target.practice) == (OPENAI, "ga", False)
        address = await found.resolve(target)
        assert address.url == f"{OPENAI}?model={found.settings.model}"
        assert address.headers["Authorization"] == f"Bearer {KEY}"


async def test_a_silent_keyring_keeps_nobody_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window begins with what the keyring should have; the line says what it waits for."""
    monkeypatch.setattr(service, "WINDOW_WAITS_S", 0.01)
    answered = threading.Event()

    def find() -> KeyringBackend:
        answered.wait(10)
        return fail.Keyring()  # type: ignore[no-untyped-call]

    def silent(credential: str = "") -> Assembly:
        found = assembly(tmp_path, credential=credential)
        found._vault = Vault(find, tmp_path / "keys.json", patience=0.05)
        return found

    with_none = silent(credential=KEY)
    assert (await with_none.resolve(await with_none.target())).headers["Authorization"] == f"Bearer {KEY}"
    assert await silent().target(ask=False) == PRACTICE
    (tmp_path / "keys.json").write_text('["api.openai.com"]')
    expecting = silent()
    target = await expecting.target(ask=False)
    assert target.url == OPENAI
    with pytest.raises(Refused) as refused:
        await expecting.resolve(target)
    assert refused.value.trouble.code == "keyring_silent"
    in_both = silent(credential=KEY)
    assert (await in_both.resolve(await in_both.target())).headers["Authorization"] == f"Bearer {KEY}"
    answered.set()


async def test_a_key_that_the_keyring_gives_late_is_told(tmp_path: Path) -> None:
    answered, told = threading.Event(), asyncio.Queue[Event]()

    class Slow(fail.Keyring):
        def get_password(self, service: str, username: str, password: str | None = None) -> str:
            answered.wait(10)
            return KEY

    Slow.__module__ = "keyring.backends.SecretService"
    found = assembly(tmp_path)
    found._vault = Vault(Slow, tmp_path / "keys.json", patience=0.05)
    hand = found.keys(told.put_nowait)
    assert await found.vault.read("api.openai.com") == ""
    answered.set()
    event = await told.get()
    assert isinstance(event, CredentialPlaced)
    assert (event.account, event.there, event.late) == ("api.openai.com", True, True)
    await hand.close()


async def test_the_settings_choose_the_service(tmp_path: Path) -> None:
    found = assembly(tmp_path, {"api.openai.com": KEY, "localhost:8080": "own-key-1234"})
    assert await found.target(Settings(service="practice")) == PRACTICE
    own = await found.target(Settings(service="own", server_url="localhost:8080", server_dialect="beta"))
    address = await found.resolve(own)
    assert address.url == "ws://localhost:8080/v1/realtime"
    assert address.headers == {"Authorization": "Bearer own-key-1234", "OpenAI-Beta": "realtime=v1"}
    assert (await assembly(tmp_path / "b").target(Settings(service="openai"))).url == OPENAI


async def test_a_key_from_outside_goes_with_the_server_that_was_named(tmp_path: Path) -> None:
    services = assembly(tmp_path, url="h:1", credential=KEY).services
    assert [services.outside(account) for account in ("h:1", "api.openai.com", "h:2")] == [KEY, KEY, ""]


@pytest.mark.parametrize(
    ("url", "dialled"),
    [
        ("h:1", "wss://h:1/v1/realtime"),
        ("localhost:1/", "ws://localhost:1/v1/realtime"),
        ("http://127.0.0.1:1/v1/", "ws://127.0.0.1:1/v1/realtime"),
        ("https://h/v1/realtime/", "wss://h/v1/realtime"),
        ("ws://api.openai.com", "wss://api.openai.com/v1/realtime"),
    ],
)
async def test_the_address_of_the_command_line_is_completed_as_that_of_the_settings_is(
    tmp_path: Path, url: str, dialled: str
) -> None:
    found = assembly(tmp_path, url=url, credential=KEY)
    target = await found.target()
    assert (target.url, target.dialect) == (dialled, "ga")
    address = await found.resolve(target)
    assert address.url.partition("?")[0] == dialled
    assert address.headers == {"Authorization": f"Bearer {KEY}"}
    preview = await assembly(
        tmp_path, url="r.openai.azure.com/openai/realtime?api-version=1", model="d"
    ).target()
    assert preview.dialect == "beta"


async def test_an_address_with_a_credential_in_it_is_refused_and_shown_nowhere(tmp_path: Path) -> None:
    pairs = ("server_url=ws://me:PASS@h", "vocabulary=me@home")
    found = assembly(tmp_path, url="wss://me:PASS@h/v1?api-key=PASS", set=pairs)
    assert found.settings.vocabulary == "me@home"
    target = await found.target()
    with pytest.raises(Refused) as refused:
        await found.resolve(target)
    assert refused.value.trouble.code == "bad_address"
    assert "PASS" not in f"{target} {refused.value} {found.options}"


async def test_another_computer_is_spoken_to_in_clear_only_if_that_was_said(tmp_path: Path) -> None:
    found = assembly(tmp_path, url="ws://nas:1")
    with pytest.raises(Refused) as refused:
        await found.resolve(await found.target())
    assert refused.value.trouble.code == "clear_text"
    agreed = await found.target(Settings(unencrypted_server="nas:1"))
    assert (await found.resolve(agreed)).url == "ws://nas:1/v1/realtime"
    told = assembly(tmp_path, url="ws://nas:1", unencrypted=True)
    assert (await told.resolve(await told.target())).url == "ws://nas:1/v1/realtime"


@pytest.mark.parametrize(
    "credential", ["\ufeffsk-test-0123456789", " sk-test-01234\u200b56789\n", f"Bearer {KEY}"]
)
async def test_a_key_of_the_environment_is_cleaned(tmp_path: Path, credential: str) -> None:
    found = assembly(tmp_path, credential=credential)
    assert (await found.resolve(await found.target())).headers["Authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("options", [{"practice": True}, {"url": "localhost:8080", "model": "mine"}])
async def test_a_key_that_is_saved_does_not_end_what_the_command_line_says(
    tmp_path: Path, options: dict[str, object]
) -> None:
    found = assembly(tmp_path, None, **options)
    begun = await found.target()
    found.vault.remember("api.openai.com", KEY)
    assert await found.chosen(Settings()) == begun
    assert (await found.chosen(Settings(speed=1.2))) == begun, "no other setting concerns the service"
    # Another service is a choice of the person's own, and so is the way back from it.
    assert (await found.chosen(Settings(service="openai"))).url == OPENAI
    assert (await found.chosen(Settings())).url == OPENAI


async def test_practice_can_be_had_in_spite_of_a_key(tmp_path: Path) -> None:
    found = assembly(tmp_path, credential=KEY, practice=True, dialect="beta")
    target = await found.target()
    assert (target.practice, target.dialect) == (True, "beta")


async def test_the_keyring_goes_before_the_environment(tmp_path: Path) -> None:
    found = assembly(tmp_path, {"api.openai.com": KEY}, credential="sk-other")
    assert (await found.resolve(await found.target())).headers["Authorization"] == f"Bearer {KEY}"


async def test_a_server_that_is_named_gets_the_key_that_comes_with_it(tmp_path: Path) -> None:
    found = assembly(tmp_path, url="ws://127.0.0.1:9/v1/realtime", model="m", dialect="beta", credential=KEY)
    target = await found.target()
    address = await found.resolve(target)
    assert address.url == "ws://127.0.0.1:9/v1/realtime?model=m"
    assert address.headers == {"Authorization": f"Bearer {KEY}", "OpenAI-Beta": "realtime=v1"}


async def test_a_key_goes_to_no_server_that_was_not_named_with_it(tmp_path: Path) -> None:
    found = assembly(tmp_path, {"api.openai.com": KEY}, credential=KEY)
    assert (await found.resolve(Target(url="wss://elsewhere.example/v1/realtime"))).headers == {}


async def test_a_service_without_a_key_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        await assembly(tmp_path).resolve(Target(url=OPENAI))
    assert refused.value.trouble.code == "no_key"


async def test_settings_are_read_and_the_command_line_names_the_model(tmp_path: Path) -> None:
    found = assembly(tmp_path, model="gpt-realtime-2")
    preferences.write(found.folders.settings, Settings(voice="cedar"))
    assert (found.settings.voice, found.settings.model) == ("cedar", "gpt-realtime-2")
    started = await found.started()
    assert started.settings == found.settings
    assert [tool.name for tool in started.tools] == ["current_time"]


async def test_the_window_opens_no_keyring_that_holds_nothing(tmp_path: Path) -> None:
    asked: list[bool] = []

    def find() -> KeyringBackend:
        asked.append(True)
        return fail.Keyring()  # type: ignore[no-untyped-call]

    found = assembly(tmp_path)
    found._vault = Vault(find, tmp_path / "keys.json")
    assert (await found.started()).target == PRACTICE
    assert not asked
    await found.target()
    assert len(asked) == 1
    (tmp_path / "keys.json").write_text('["api.openai.com"]')
    await found.started()
    assert len(asked) == 2
    await found.database.close()


async def test_the_last_conversation_opens_again(tmp_path: Path) -> None:
    found = assembly(tmp_path)
    first = await found.last_conversation()
    assert first.conversation
    assert first.turns == ()
    hands = FakeHands(lambda _: None)
    whole = found.hands(lambda _: None, hands.microphone, hands.speaker, hands.devices)
    whole.keeper.save_turn(first.conversation, Turn("k", Role.USER, "hello", at=5.0))
    await whole.line.close()
    await whole.keeper.close()
    again = assembly(tmp_path)
    opened = await again.last_conversation()
    assert (opened.conversation, opened.title, [turn.text for turn in opened.turns]) == (
        first.conversation,
        "hello",
        ["hello"],
    )
    await again.database.close()


async def test_what_had_to_be_kept_aside_is_told_as_soon_as_somebody_listens(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    (tmp_path / "conversations.sqlite3").write_text("no database")
    found = assembly(tmp_path)
    await found.last_conversation()
    await found.started()
    told: list[Event] = []
    hands = FakeHands(told.append)
    whole = found.hands(told.append, hands.microphone, hands.speaker, hands.devices)
    await whole.keeper.close()
    await whole.line.close()
    await asyncio.sleep(0)
    troubles = [event.trouble for event in told if isinstance(event, StoreFailed)]
    assert [trouble.code for trouble in troubles] == ["kept_aside", "kept_aside"]
    assert [trouble.path for trouble in troubles] == [
        str(tmp_path / "conversations.sqlite3"),
        str(tmp_path / "settings.json"),
    ]
    assert "conversations.damaged" in troubles[0].detail
    assert "settings.damaged" in troubles[1].detail


async def test_a_folder_that_cannot_be_made_is_named_and_is_no_reason_not_to_start(tmp_path: Path) -> None:
    """A file stands in its place: that stops root as well."""
    (tmp_path / "data").write_text("in the way")
    found = assembly(tmp_path / "data")
    told: list[Trouble] = []
    found.complaints.listen(told.append)
    await found.last_conversation()
    await found.started()
    await found.database.close()
    assert told
    assert {(one.code, one.path) for one in told if one.code != "kept_aside"} == {
        ("disk", str(tmp_path / "data" / "conversations.sqlite3"))
    }


def test_every_new_conversation_has_a_name_of_its_own() -> None:
    assert new_conversation().conversation != new_conversation().conversation


def test_the_server_is_the_program_itself() -> None:
    command = serve_command()
    assert command[1:4] == ("-m", "app", "serve")
    assert "--parent" in command


async def test_the_command_line_sets_options_for_this_run(tmp_path: Path) -> None:
    preferences.write(tmp_path / "settings.json", Settings(language="de", speed=0.9))
    found = assembly(tmp_path, set=("speed=1.2", "cues=off"), model="gpt-realtime-1.5")
    assert (found.settings.speed, found.settings.cues, found.settings.language) == (1.2, False, "de")
    assert found.settings.model == "gpt-realtime-1.5"
    keeper = found.keeper(lambda _: None)
    keeper.save_preferences(msgspec.structs.replace(found.settings, theme="dark"))
    await keeper.close()
    assert preferences.read(tmp_path / "settings.json").settings == Settings(
        language="de", speed=0.9, theme="dark"
    )


async def test_a_target_comes_with_what_its_server_is_known_to_refuse(tmp_path: Path) -> None:
    found = assembly(tmp_path, url="ws://127.0.0.1:9/v1", dialect="beta")
    assert (await found.target()).refused == ()
    keeper = found.keeper(lambda _: None)
    keeper.remember_refused(replace(await found.target(), refused=("session.temperature",)))
    await keeper.close()
    assert (await assembly(tmp_path, url="ws://127.0.0.1:9/v1", dialect="beta").target()).refused == (
        "session.temperature",
    )
