"""Addresses as people type them, and what is said about those that cannot be used."""

import pytest

from app.core.settings.server_address import (
    LOCAL_PORTS,
    OPENAI_URL,
    Checked,
    billing_page,
    checked,
    exposed,
    holds_secret,
    host_of,
    is_local,
    is_preview,
    loopback_of,
    models_url,
    without_secrets,
)

AZURE = "wss://r.openai.azure.com"


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("api.openai.com", OPENAI_URL),
        ("https://api.openai.com/v1", OPENAI_URL),
        ("http://api.openai.com/v1/", OPENAI_URL),
        (" wss://api.openai.com/v1/realtime ", OPENAI_URL),
        ("localhost:8080", "ws://localhost:8080/v1/realtime"),
        ("127.0.0.1:8000/v1/realtime", "ws://127.0.0.1:8000/v1/realtime"),
        ("[::1]:8000", "ws://[::1]:8000/v1/realtime"),
        ("http://nas.local:8080", "ws://nas.local:8080/v1/realtime"),
        ("ws://api.openai.com/v1/realtime/", OPENAI_URL),
        ("wss://h/v1/realtime/?x=1", "wss://h/v1/realtime?x=1"),
        ("ws://r.services.ai.azure.com/openai/v1/", "wss://r.services.ai.azure.com/openai/v1/realtime"),
        ("https://h/own/path?x=1", "wss://h/own/path?x=1"),
        ("ws://api.openai.com.", OPENAI_URL),
        ("http://api.openai.com.:443/v1/realtime//", "wss://api.openai.com:443/v1/realtime"),
        ("localhost:", "ws://localhost/v1/realtime"),
        ("localhost4:8000", "ws://localhost4:8000/v1/realtime"),
        ("https://r.openai.azure.com", f"{AZURE}/openai/v1/realtime"),
        ("https://r.openai.azure.com/openai/v1/", f"{AZURE}/openai/v1/realtime"),
        (
            f"{AZURE}/openai/realtime?api-version=2025-04-01-preview&deployment=d",
            f"{AZURE}/openai/realtime?api-version=2025-04-01-preview&deployment=d",
        ),
    ],
)
def test_what_is_short_is_made_whole(typed: str, url: str) -> None:
    assert checked(typed, "gpt-realtime") == Checked(url)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Type the address"),
        ("ftp://h", "begin with wss://"),
        ("wss://", "names no server"),
        ("wss://a b", "names no server"),
        ("wss://h:nine", "no address"),
        ("wss://[::1", "no address"),
        ("wss:/h/v1/realtime", "names no server"),
        ("unix:/run/server", "begin with wss://"),
        ("wss://me:secret@h", "field of its own"),
        ("wss://h/v1?k%65y=1", "field of its own"),
        ("wss://h/v1?access%5Ftoken=1", "field of its own"),
        ("wss://h/v1?pwd=1", "field of its own"),
        ("wss://h/v1?id_jwt=1", "field of its own"),
        ("wss://h/v1?sv=2&sig=1", "field of its own"),
        ("wss://h/v1?code=1", "field of its own"),
        (f"wss://h/{'-'.join(('sk', 'proj', 'CANARY0123456789'))}/v1/realtime", "field of its own"),
        (f"wss://h/v1/realtime?x={'_'.join(('ek', 'CANARY68af296e8e40'))}", "field of its own"),
        ("wss://h/v1?api-key=1", "field of its own"),
        ("wss://h/v1?Token=1", "field of its own"),
        (f"{AZURE}/openai/v1/realtime?api-version=2025-04-01-preview", "leave api-version out"),
        (f"{AZURE}/openai/realtime", "add api-version"),
    ],
)
def test_what_cannot_be_used_is_said(typed: str, words: str) -> None:
    found = checked(typed, "m")
    assert words in found.problem
    assert not found.url


def test_azure_needs_a_deployment() -> None:
    assert "deployment" in checked(AZURE).problem
    assert checked(f"{AZURE}/openai/v1/realtime?model=d").url
    assert checked(f"{AZURE}/openai/realtime?api-version=1&deployment=d").url


@pytest.mark.parametrize(
    ("typed", "warned"),
    [
        ("ws://far.example", True),
        ("ws://8.8.8.8", True),
        ("ws://192.168.1.5:8080", False),
        ("ws://box.lan", False),
        ("ws://a.localhost", False),
        ("ws://127.1", False),
        ("ws://LOCALHOST.", False),
        ("ws://0x7f000001", False),
        ("far.example", False),
    ],
)
def test_a_connection_that_others_can_read_is_warned_of(typed: str, warned: bool) -> None:
    assert bool(checked(typed).note) is warned


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("ws://localhost:1/x", True),
        ("ws://a.localhost/x", True),
        ("ws://127.8.0.1/x", True),
        ("ws://[::1]/x", True),
        ("ws://192.168.0.2/x", False),
        ("wss://localhost.evil.example/x", False),
        ("ws://LocalHost./x", True),
        ("ws://ip6-localhost:8000/x", True),
        ("ws://127.1/x", True),
        ("ws://0x7f000001/x", True),
        ("ws://0177.0.0.1/x", True),
        ("ws://2130706433/x", True),
        ("ws://[::ffff:127.0.0.1]/x", True),
        ("ws://[::ffff:7f00:1]/x", True),
        ("ws://[::1%25lo]/x", True),
        ("ws://0.0.0.0:8000/x", True),
        ("ws://[::]:8000/x", True),
        ("ws://[::ffff:192.168.0.2]/x", False),
        ("ws://[2001:db8::1]/x", False),
        ("ws://128.1/x", False),
        ("ws://127.0.0.0.1/x", False),
        ("ws://127.0.0.256/x", False),
        ("ws://127.256.0.1/x", False),
        ("ws://127.x.0.1/x", False),
        ("ws://08.0.0.1/x", False),
        ("ws://127.0.0.1.example/x", False),
        ("ws://localhost4.localdomain4/x", True),
        ("ws://localhost6.localdomain6/x", True),
        ("ws://\uff11\uff12\uff17.0.0.1/x", True),
        ("ws://127\u30020\u30020\u30021/x", True),
        ("ws://\u24dbocalhost/x", True),
        ("ws://127.0.0.1%25.evil.example/x", False),
        ("ws://127.0.0.1%2f/x", False),
        ("ws://[::1", False),
        ("", False),
    ],
)
def test_what_stays_on_this_computer(url: str, local: bool) -> None:
    assert is_local(url) is local


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("wss://h:1/v1/realtime?model=m", "wss://h:1/v1/realtime?model=m"),
        ("ws://me:PASS@h/v1", "ws://***@h/v1"),
        ("me:PASS@h/v1", "***@h/v1"),
        ("ws://me:PA/SS@h/v1", "ws://***@h/v1"),
        ("ws://me:PASS@[::1", "ws://***@[::1"),
        ("ws://h/v1?api-key=PASS&model=m", "ws://h/v1?api-key=***&model=m"),
        ("ws://h/v1?model=m&X-Api-Key=PASS", "ws://h/v1?model=m&X-Api-Key=***"),
        ("ws://h/v1?subscription_key=PASS;password=PASS", "ws://h/v1?subscription_key=***;password=***"),
        ("ws://h/v1#access_token=PASS", "ws://h/v1#access_token=***"),
        ("wss://h/path@2?model=m", "wss://h/path@2?model=m"),
        ("", ""),
    ],
)
def test_an_address_is_shown_without_what_is_secret_in_it(typed: str, shown: str) -> None:
    assert without_secrets(typed) == shown


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        ("wss://h/v1/realtime?model=m&api-version=1", False),
        ("wss://me@h/v1", True),
        ("wss://h/v1?subscription-key=x", True),
        ("wss://***@h/v1", True),
    ],
)
def test_an_address_that_holds_a_credential_is_known(url: str, secret: bool) -> None:
    assert holds_secret(url) is secret


@pytest.mark.parametrize(
    ("url", "open_to_all"),
    [
        ("ws://h/x", True),
        ("http://192.168.0.2/x", True),
        ("wss://h/x", False),
        ("ws://127.0.0.1:1/x", False),
        ("ws://localhost/x", False),
    ],
)
def test_a_connection_to_another_computer_without_encryption_is_exposed(url: str, open_to_all: bool) -> None:
    assert exposed(url) is open_to_all


def test_hosts() -> None:
    assert host_of("https://Me:x@API.openai.com:443/v1") == "api.openai.com:443"
    assert host_of("ws://[::1") == ""
    assert host_of("") == ""


def test_the_preview_of_azure() -> None:
    assert is_preview(f"{AZURE}/openai/realtime?api-version=1")
    assert not is_preview(f"{AZURE}/openai/v1/realtime")
    assert not is_preview(OPENAI_URL)


@pytest.mark.parametrize(
    ("url", "models"),
    [
        (f"{OPENAI_URL}?model=m", "https://api.openai.com/v1/models"),
        ("ws://h:1/v1/realtime", "http://h:1/v1/models"),
        (f"{AZURE}/openai/v1/realtime", "https://r.openai.azure.com/openai/v1/models"),
        (f"{AZURE}/openai/realtime?api-version=1", ""),
        ("ws://h/other", ""),
    ],
)
def test_where_models_are_listed(url: str, models: str) -> None:
    assert models_url(url) == models


def test_each_port_is_asked_once() -> None:
    assert len(set(LOCAL_PORTS)) == len(LOCAL_PORTS)


def test_names_of_this_computer_have_its_addresses_and_nothing_else_has() -> None:
    for name in ("localhost", "LocalHost.", "api.localhost", "ip6-localhost", "localhost4"):
        assert loopback_of(name) == ("127.0.0.1", "::1")
    for other in ("127.0.0.1", "::1", "localhost.example.com", "notlocalhost", "", "192.168.0.2"):
        assert loopback_of(other) == ()


def test_only_a_known_service_has_a_page_to_pay_at() -> None:
    assert billing_page(OPENAI_URL).startswith("https://platform.openai.com/")
    assert billing_page("wss://api.openai.com.example.org/v1/realtime") == ""
    assert billing_page("") == billing_page(AZURE) == ""
