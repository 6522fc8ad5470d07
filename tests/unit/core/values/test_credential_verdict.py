"""Every verdict on a credential, from the signs that a server and a network give."""

import pytest

from app.core.values.credential_verdict import (
    REASONS,
    FoundServer,
    Signs,
    Verdict,
    cleaned,
    ephemeral,
    judged,
    listed,
    usable,
    well_formed,
)


@pytest.mark.parametrize(
    ("signs", "reason"),
    [
        (Signs(opened=True), "works"),
        (Signs(failure="dns"), "dns"),
        (Signs(failure="offline"), "offline"),
        (Signs(failure="nobody"), "unreachable"),
        (Signs(failure="slow"), "slow"),
        (Signs(failure="tls"), "tls"),
        (Signs(failure="tls_dates"), "tls"),
        (Signs(failure="tls_dates", ahead_s=299.0), "tls"),
        (Signs(failure="tls_dates", ahead_s=301.0), "wrong_clock"),
        (Signs(failure="tls_dates", ahead_s=-86_400.0), "wrong_clock"),
        (Signs(failure="proxy"), "proxy"),
        (Signs(failure="broken"), "server_error"),
        (Signs(status=401), "refused"),
        (Signs(status=401, code="invalid_api_key"), "refused"),
        (Signs(status=403, words="Incorrect API key for this project"), "no_access"),
        (Signs(status=403), "no_access"),
        (Signs(status=404), "not_realtime"),
        (Signs(status=404, words="Not Found"), "not_realtime"),
        (Signs(status=404, code="bad_address"), "not_realtime"),
        (Signs(status=404, words="The model gpt-9 does not exist"), "no_access"),
        (Signs(status=402), "no_credit"),
        (Signs(status=429), "rate_limited"),
        (Signs(status=429, code="rate_limit_exceeded"), "rate_limited"),
        (Signs(status=429, code="insufficient_quota"), "no_credit"),
        (Signs(status=429, words="You exceeded your current quota"), "no_credit"),
        (Signs(status=407), "proxy"),
        (Signs(status=500), "server_error"),
        (Signs(status=503), "server_error"),
        (Signs(status=302), "not_realtime"),
        (Signs(status=400), "not_realtime"),
        (Signs(code="invalid_api_key"), "refused"),
        (Signs(code="model_not_found"), "no_access"),
        (Signs(code="billing_hard_limit_reached"), "no_credit"),
        (Signs(code="account_deactivated"), "refused"),
        (Signs(code="beta_api_shape_disabled"), "old_dialect"),
        (Signs(code="server_error"), "server_error"),
        (Signs(words="it said nothing"), "not_realtime"),
        (Signs(status=200), "not_realtime"),
        (Signs(code="server_closed", words="1011 internal error"), "server_error"),
        (Signs(code="server_closed", status=429, words="slow down"), "rate_limited"),
        (Signs(code="network"), "server_error"),
    ],
)
def test_each_sign_has_its_reason(signs: Signs, reason: str) -> None:
    verdict = judged(signs)
    assert verdict.reason == reason
    assert verdict.works is (reason == "works")


def test_a_list_of_models_says_only_what_it_can() -> None:
    assert listed(Signs(status=200)) is None
    assert listed(Signs(status=200, model="a", models=("a", "b"))) is None
    assert listed(Signs(status=200, model="c", models=("a", "b"))) == Verdict("no_access", "c", "c")
    for status in (
        403,
        404,
        405,
        500,
    ):  # a restricted key, or a server that lists none: the session will tell
        assert listed(Signs(status=status)) is None
    for status in (401, 402, 407, 429):
        assert listed(Signs(status=status)) is not None
    dns = listed(Signs(failure="dns"))
    assert dns is not None
    assert dns.reason == "dns"


def test_details_keep_the_servers_words() -> None:
    assert judged(Signs(status=401, words="Incorrect API key")) == Verdict(
        "refused", "HTTP 401: Incorrect API key"
    )
    assert judged(Signs(failure="dns", words="x", model="m", ahead_s=2.0)) == Verdict("dns", "x", "m", 2.0)


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_words(reason: str) -> None:
    title, remedy = REASONS[reason]
    assert title
    assert not title.endswith(".")
    assert reason.startswith("works") or remedy.endswith(".")


@pytest.mark.parametrize(
    "pasted",
    [
        "sk-abc123456",
        "  sk-abc123456\n",
        '"sk-abc123456"',
        "Bearer sk-abc123456",
        "Authorization: Bearer sk-abc123456",
        "OPENAI_API_KEY=sk-abc123456",
        "export OPENAI_API_KEY='sk-abc123456'",
        "\ufeffsk-abc123456",
        "sk-abc\u200b123456\u2060",
        "\u202ask-abc\xad123456\u202c",
        "“sk-abc123456”",
        "\xa0sk-abc123456\u3000\r\n",
        "\ufeffOPENAI_API_KEY=\u200b'sk-abc123456'\x00",
    ],
)
def test_what_comes_along_with_a_paste_is_left_out(pasted: str) -> None:
    assert cleaned(pasted) == "sk-abc123456"


@pytest.mark.parametrize(
    ("secret", "openai", "own"),
    [
        ("sk-proj-abc_DEF-123", True, True),
        ("ek_0123456789", True, True),
        ("sess-0123456789", True, True),
        ("org-0123456789", False, True),
        ("0123456789abcdef", False, True),
        ("sk-abc def ghi", False, False),
        ("sk-äöü0123", False, False),
        ("sk-1234", False, True),
        ("short", False, False),
        ("", False, False),
    ],
)
def test_what_can_be_a_credential(secret: str, openai: bool, own: bool) -> None:
    assert well_formed(secret, openai=True) is openai
    assert well_formed(secret, openai=False) is own


@pytest.mark.parametrize(
    ("secret", "sent"),
    [
        ("x", True),
        ("EMPTY", True),
        ("a+b/c=", True),
        ("", False),
        ("a b", False),
        ("a\nb", False),
        ("a–b", False),
    ],
)
def test_what_a_header_can_carry(secret: str, sent: bool) -> None:
    assert usable(secret) is sent


def test_an_ephemeral_secret_is_known_by_its_beginning() -> None:
    assert ephemeral("ek_1")
    assert not ephemeral("sk-1")
    assert FoundServer("ws://h").reason == "works"
