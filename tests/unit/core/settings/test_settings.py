"""The declarations of the settings: words for each, a default within its range, and no secret among them."""

from typing import get_args

import msgspec
import pytest

from app.core.settings.settings import PAGES, Applies, Settings, hints, validated, words


@pytest.mark.parametrize("name", Settings.__struct_fields__)
def test_every_option_says_what_it_is_and_when_it_applies(name: str) -> None:
    meta = words(name)
    assert meta.title
    assert meta.description
    assert meta.description.endswith(".")
    assert "  " not in meta.description
    assert meta.extra
    assert meta.extra["applies"] in get_args(Applies)
    assert meta.extra["page"] in dict(PAGES)


def test_the_defaults_are_valid() -> None:
    assert validated(msgspec.to_builtins(Settings())) == Settings()


@pytest.mark.parametrize(
    "values", [{"temperature": 2}, {"voice": ""}, {"answer": "smell"}, {"tail_ms": 9_999}, {"speed": "fast"}]
)
def test_values_out_of_range_are_refused_by_name(values: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError, match=next(iter(values))):
        validated(values)


def test_no_option_holds_a_secret() -> None:
    assert not [
        name
        for name in hints()
        if any(word in name for word in ("key", "token", "secret", "password"))
        and name not in ("max_tokens", "talk_key", "stop_key", "swallow_key")
    ]


def test_the_declarations_are_read_once_and_in_order() -> None:
    assert list(hints.__wrapped__()) == list(hints()) == list(Settings.__struct_fields__)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("wss://me:PASS@h/v1/realtime", "wss://***@h/v1/realtime"),
        ("wss://h/v1/realtime?api-key=PASS", "wss://h/v1/realtime?api-key=***"),
        ("h:8000", "h:8000"),
        ("", ""),
    ],
)
def test_no_address_is_kept_with_a_credential_in_it(typed: str, kept: str) -> None:
    """From the file, the command line or the window: each makes a Settings."""
    assert Settings(server_url=typed).server_url == kept
    assert validated({"server_url": typed}).server_url == kept
    assert msgspec.structs.replace(Settings(), server_url=typed).server_url == kept
