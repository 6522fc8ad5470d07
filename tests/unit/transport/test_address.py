"""URLs and headers of every kind of server."""

import pytest

from app.core.values.problems import Trouble
from app.core.values.values import Target
from app.transport.address import address, host_of, needs_credential
from app.transport.reasons import Refused


def test_openai() -> None:
    found = address(Target(url="wss://api.openai.com/v1/realtime", model="gpt-realtime-2.1"), "sk-1")
    assert found.url == "wss://api.openai.com/v1/realtime?model=gpt-realtime-2.1"
    assert found.headers == {"Authorization": "Bearer sk-1"}


def test_the_beta_is_asked_for_by_its_header() -> None:
    found = address(Target(url="ws://localhost:8000/v1/realtime", dialect="beta"), "k")
    assert found.headers == {"Authorization": "Bearer k", "OpenAI-Beta": "realtime=v1"}


def test_azure_takes_its_own_header() -> None:
    found = address(Target(url="https://r.openai.azure.com/openai/v1/realtime", model="my deployment"), "k")
    assert found.url == "wss://r.openai.azure.com/openai/v1/realtime?model=my%20deployment"
    assert found.headers == {"api-key": "k"}


@pytest.mark.parametrize(
    ("url", "dialled"),
    [
        ("http://localhost:8080/v1/realtime", "ws://localhost:8080/v1/realtime?model=m"),
        ("  WS://Host/  ", "ws://Host/?model=m"),
        ("ws://host", "ws://host/v1/realtime?model=m"),
        ("wss://h/x?model=other&a=b", "wss://h/x?model=other&a=b"),
        (
            "wss://h/x?api-version=2025-04-01-preview&deployment=d",
            "wss://h/x?api-version=2025-04-01-preview&deployment=d",
        ),
        ("wss://h/x?call_id=rtc_1", "wss://h/x?call_id=rtc_1"),
        ("wss://h/x?empty=", "wss://h/x?empty=&model=m"),
        ("ws://[::1]:9/x", "ws://[::1]:9/x?model=m"),
    ],
)
def test_urls(url: str, dialled: str) -> None:
    assert address(Target(url=url, model="m", unencrypted=True), "").url == dialled


def test_a_server_of_ones_own_needs_no_key_and_gets_no_header() -> None:
    assert address(Target(url="ws://127.0.0.1:1/v1/realtime")).headers == {}


def test_headers_of_the_target_are_sent_too() -> None:
    assert address(Target(url="wss://h/x", headers=(("X-Org", "1"),)), "k").headers == {
        "X-Org": "1",
        "Authorization": "Bearer k",
    }


@pytest.mark.parametrize(
    "url", ["", "host/v1", "ftp://h/x", "ws://", "ws://h:notaport/", "ws://h:99999/", "wss:///x", "ws://[::1"]
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(Refused) as refused:
        address(Target(url=url))
    assert refused.value.trouble.code == "bad_address"


@pytest.mark.parametrize("url", ["wss://api.openai.com/v1/realtime", "wss://eu.api.openai.com/v1/realtime"])
def test_a_service_without_a_key_is_not_even_dialled(url: str) -> None:
    with pytest.raises(Refused) as refused:
        address(Target(url=url))
    assert refused.value.trouble.code == "no_key"


def test_a_host_that_only_looks_like_it_needs_none() -> None:
    assert not needs_credential("wss://openai.com.evil.example/v1")
    assert needs_credential("wss://r.openai.azure.com:443/openai/v1/realtime")


def test_keys_are_kept_by_host_and_port() -> None:
    assert host_of("https://API.openai.com/v1/realtime") == "api.openai.com"
    assert host_of("ws://me:secret@127.0.0.1:8000/x") == "127.0.0.1:8000"


def test_no_credential_is_shown() -> None:
    assert "sk-1" not in repr(address(Target(url="wss://api.openai.com/v1/realtime"), "sk-1"))


@pytest.mark.parametrize("url", ["ws://h/x", "http://192.168.0.2:8080/v1/realtime", "WS://nas.local/x"])
def test_nothing_goes_to_another_computer_in_clear_unless_that_was_agreed_to(url: str) -> None:
    with pytest.raises(Refused) as refused:
        address(Target(url=url), "k")
    assert refused.value.trouble.code == "clear_text"
    assert address(Target(url=url, unencrypted=True), "k").headers == {"Authorization": "Bearer k"}


@pytest.mark.parametrize(
    "url", ["ws://me:PASS@127.0.0.1/x", "wss://h/x?api-key=PASS", "wss://h/x?token=PASS", "wss://***@h/x"]
)
def test_an_address_with_a_credential_in_it_is_not_dialled_and_not_repeated(url: str) -> None:
    with pytest.raises(Refused) as refused:
        address(Target(url=url))
    assert refused.value.trouble.code == "bad_address"
    assert "field of its own" in refused.value.trouble.detail
    assert "PASS" not in str(refused.value)


@pytest.mark.parametrize(
    "credential", ["sk-a b", "sk-a\nsk-b", "sk–abc", "sk-\ufeffabc", "sk-\udc80", " k", "é" * 9]
)
def test_a_credential_that_no_header_can_carry_is_not_sent_and_not_repeated(credential: str) -> None:
    with pytest.raises(Refused) as refused:
        address(Target(url="wss://h/x"), credential)
    assert refused.value.trouble == Trouble("malformed_key", "the key for h")
