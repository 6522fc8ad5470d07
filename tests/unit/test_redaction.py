"""No credential and no sound is left in a text that may be shown."""

import base64
import html
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import redaction
from app.redaction import hide, redacted, without_credentials, without_hidden

SECRETS = [
    "sk-proj-abcDEF123456_-xyz",
    "sk-abcdef123456",
    "ek_68af296e8e408191a1120ab6383263c2",
    "rk-123456789",
    "sess-AbCdEf123456",
]


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(
    "line",
    [
        "key {}",
        "Authorization: Bearer {}",
        "headers={{'Authorization': 'Bearer {}'}}",
        '{{"api_key": "{}"}}',
        "wss://host/v1?api-key={}&model=m",
        "openai-insecure-api-key.{}",
        "Incorrect API key provided: {}. You can find",
    ],
)
def test_keys_are_taken_out(secret: str, line: str) -> None:
    assert secret not in redacted(line.format(secret))


@pytest.mark.parametrize(
    "line",
    [
        "Bearer Zm9vYmFyYmF6cXV4",
        "api-key: 0123456789abcdef",
        '{"token": "0123456789"}',
        "secret=hunter2hunter2",
    ],
)
def test_credentials_of_unknown_form_are_known_by_their_name(line: str) -> None:
    found = redacted(line)
    assert "***" in found
    assert not any(word in found for word in ("Zm9v", "0123", "hunter"))


def test_sound_is_a_number_of_bytes() -> None:
    pcm = bytes(range(256)) * 8
    encoded = base64.b64encode(pcm[:1920]).decode()
    assert redacted(f'{{"type":"input_audio_buffer.append","audio":"{encoded}"}}') == (
        '{"type":"input_audio_buffer.append","audio":"<1920 B>"}'
    )
    assert redacted(f"FrameCaptured(pcm={bytes(1920)!r}, level=1)") == "FrameCaptured(pcm=<1920 B>, level=1)"
    assert len(redacted(f"{pcm!r}")) < 20


@pytest.mark.parametrize(
    "line",
    [
        "connected to wss://api.openai.com/v1/realtime?model=gpt-realtime-2.1",
        "total_tokens: 12345, item_CqXWYz0123456789abcde",
        "the task-force, a risk-free desk-top",
        "b'short'",
        "session sess_001 resp_001",
        "/home/someone/.local/share/pressel/conversations.sqlite3",
    ],
)
def test_the_rest_stays(line: str) -> None:
    assert redacted(line) == line


def test_a_key_of_any_shape_is_taken_out_once_it_has_been_seen() -> None:
    line = "the server said: hunter2-is-no-usual-key is not known"
    assert redacted(line) == line
    hide("hunter2-is-no-usual-key")
    assert redacted(line) == "the server said: *** is not known"
    hide("key")  # too short: common words would go with it
    assert redacted("the key for h") == "the key for h"


@pytest.fixture(autouse=True)
def _forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is hidden that another test has told to."""
    monkeypatch.setattr(redaction, "_hidden", redaction._Hidden())


HEX = "0123456789abcdeffedcba9876543210"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        (f"no such key: {HEX}!", "no such key: ***!"),
        (f"no such key: {HEX.upper()}!", "no such key: ***!"),
        (f"{HEX}{HEX}", "******"),
        (f"cut short: {HEX[:20]}", "cut short: ***"),
        (f"cut short: {HEX[:20]} and on", "cut short: *** and on"),
        (f"another: {HEX[:11]}", f"another: {HEX[:11]}"),
    ],
)
def test_a_hidden_key_is_found_however_it_is_repeated(said: str, left: str) -> None:
    hide(HEX)
    assert without_hidden(said) == left
    assert redacted(said) == left


@pytest.mark.parametrize(
    "secret",
    [
        "correct horse battery staple",
        "correct\nhorsebatterystaple\tand more",
        "a+b/c=d&e%f\"g\\h'i",
        "\ufeffcorrect\u200bhorse–battery",
        "half a pair \udcff of surrogates",
    ],
)
def test_it_is_found_in_each_way_of_writing_it_down(secret: str) -> None:
    hide(secret)
    for written in (
        secret,
        " ".join(secret.split()),
        repr(secret),
        repr([secret]),
        json.dumps({"a": secret}),
        json.dumps({"a": secret}, ensure_ascii=False),
        quote(secret, safe="", errors="surrogateescape"),
    ):
        left = without_hidden(f"<{written}>")
        assert "***" in left
        assert "horse" not in left
        assert len(left) < 18, left


_BASIC = base64.b64encode(f":{HEX}".encode()).decode()
_BEARER = base64.urlsafe_b64encode(json.dumps({"Authorization": f"Bearer {HEX}"}).encode()).decode()


@pytest.mark.parametrize(
    "written",
    [
        " ".join(HEX),
        "\n    ".join((HEX[:9], HEX[9:20], HEX[20:])),
        "\u200b".join(HEX),
        "\ufeff\u00ad".join((HEX[:3], HEX[3:])),
        "".join(f"\\u{ord(sign):04x}" for sign in HEX),
        "".join(f"%{ord(sign):02X}" for sign in HEX),
        HEX.encode().hex(),
        HEX[5:],
        HEX[-12:],
    ],
)
def test_it_is_found_with_signs_between_and_in_other_alphabets_and_without_its_beginning(
    written: str,
) -> None:
    hide(HEX)
    left = without_hidden(f"<{written}>")
    assert left == "<***>"


@pytest.mark.parametrize(
    "packed",
    [
        base64.b64encode(f"{before}{HEX}{after}".encode()).decode()
        for before in ("", "a", "ab")
        for after in ("", "c", "cd")
    ]
    + [_BASIC, _BEARER],
)
def test_of_a_base64_with_the_key_in_it_nothing_can_be_read(packed: str) -> None:
    hide(HEX)
    first, stars, last = without_hidden(f"Authorization: Basic {packed}").rpartition("***")
    assert stars
    for left in (first.rpartition(" ")[2], last):
        readable = base64.urlsafe_b64decode(left[: len(left) // 4 * 4]).decode("latin-1")
        assert not any(HEX[at : at + 3] in readable for at in range(len(HEX) - 2))


@pytest.mark.parametrize("secret", ["ab/cd+ef==" * 3, "a&b<c>'d\"" * 3])
def test_it_is_found_as_other_libraries_escape_it(secret: str) -> None:
    hide(secret)
    for written in (
        quote(secret),
        quote(secret, safe=""),
        html.escape(secret),
        json.dumps(secret).replace("/", "\\/"),
        base64.urlsafe_b64encode(secret.encode()).decode(),
    ):
        left = without_hidden(written)
        assert "***" in left
        assert len(left) < 10, left


def test_the_gaps_between_words_are_no_part_of_a_short_key() -> None:
    hide("nosuch1")
    hide("o pen up")
    assert without_hidden("no such 1, NOSUCH1, open up, o pen\nup") == "no such 1, ***, open up, ***"


def test_each_line_of_a_key_is_hidden_by_itself() -> None:
    """Two keys in one variable, or a key that was wrapped."""
    hide("short 0123456789abcdef\nfedcba9876543210")
    assert without_hidden("short, fedcba9876543210") == "short, ***"


def test_what_only_looks_like_a_key_stays_where_people_speak() -> None:
    assert without_hidden("token: abcdef, sk-abcdef123456") == "token: abcdef, sk-abcdef123456"


def test_a_password_in_an_address_is_taken_out() -> None:
    assert redacted("http://me:PASS@proxy:3128 is no proxy") == "http://***@proxy:3128 is no proxy"
    assert redacted("see https://h/v1 or mail a@b") == "see https://h/v1 or mail a@b"


_SECRETS = st.text(st.characters(codec="utf-8", exclude_characters="*"), min_size=6, max_size=40).filter(
    lambda secret: len(redaction._folded(secret)) >= 6
)


@given(
    secrets=st.lists(_SECRETS, min_size=1, max_size=3), around=st.text(max_size=20), cut=st.integers(12, 40)
)
def test_no_hidden_text_is_left_whole_or_cut_short(secrets: list[str], around: str, cut: int) -> None:
    redaction._hidden = redaction._Hidden()
    for secret in secrets:
        hide(secret)
    said = around.join(("", *secrets, *(secret[:cut] for secret in secrets if len(secret) > 12), ""))
    left = without_hidden(said)
    for secret in secrets:
        folded = redaction._folded(secret)
        assert secret not in left
        assert len(folded) < 12 or folded[:12] not in redaction._folded(left)


def test_a_child_process_inherits_no_credentials() -> None:
    ours = {
        "OPENAI_API_KEY": "x",
        "https_proxy": "y",
        "SITE": "https://me:PASS@h",
        "NOTE": "sk-0",
        "PATH": "/bin",
    }
    assert without_credentials(ours) == {"PATH": "/bin"}
