"""Whatever comes to the practice server's port is answered with a status or hung up on; nothing escapes into
the log, and the next client is served.
"""

import asyncio
import logging
import os
import random
from collections import Counter
from typing import Any

import pytest

from tests.helpers.scripted_server import KEY, client, running

ROUNDS = int(os.environ.get("REQUESTS", "300"))
"""More of them on demand; the same seed gives the same requests."""
BEARER = b"Authorization: Bearer " + KEY.encode()
ODD = (
    b"", b"\xb2", b"9" * 5_000, b"-1", b"+1", b"1_0", b" 2 ", b"0x2", b"\xff\xfe", b"a" * 9_000, b"[",
    b"\x00",
    b"\xe2\x82\xac", b"1e400", b"2, 2", b"2, 3", b"\t", b"%ff", b"chunked", b"gzip, chunked",
)  # fmt: skip
METHODS = (*b"GET GET POST POST POST HEAD PUT OPTIONS CONNECT get POS PRI".split(), b"")
TARGETS = (
    b"/v1/realtime", b"/v1/realtime/client_secrets", b"/v1/realtime/sessions", b"/v1/models", b"//[", b"/",
    b"*", b"//[::1", b"http://[/v1/models", b"/v1/realtime?model=%ff&model=%",
    b"/v1/models?api-key=%00%ff&api-key",
    b"/v1/realtime?intent=transcription&;=", b"/openai/realtime?deployment=", b"/\xff/realtime",
    b"//]@[/realtime", b"/v1/realtime?" + b"a=b&" * 1_000, b"/v1/realtime#x", b"/" + b"x" * 9_000,
)  # fmt: skip
VERSIONS = (b"HTTP/1.1", b"HTTP/1.1", b"HTTP/1.1", b"HTTP/1.0", b"HTTP/2", b"HTTP/\xb2.1", b"")
NAMES = (
    b"Content-Length", b"Transfer-Encoding", b"Origin", b"Host", b"Authorization", b"api-key", b"Upgrade",
    b"Connection", b"Sec-WebSocket-Protocol", b"Sec-WebSocket-Key", b"Sec-WebSocket-Version",
    b"Sec-WebSocket-Extensions", b"OpenAI-Beta", b"Expect", b"Content-Type", b"\xff", b"",
)  # fmt: skip
HANDSHAKE = (
    b"Upgrade: websocket",
    b"Connection: Upgrade",
    b"Sec-WebSocket-Version: 13",
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
)
ORIGINS = (
    b"http://localhost",
    b"http://[",
    b"http://[::1",
    b"https://a.example",
    b"//[",
    b"http://\xff",
    b"null",
)
SECONDS = (
    b"1" + b"0" * 400, b"1e999", b"-1e999", b"NaN", b"60.5", b"true", b"null", b'"60"', b"60", b"9" * 5_000,
)  # fmt: skip
SESSIONS = (b"null", b"{}", b'{"type":"realtime"}', b'{"type":"\xff"}', b"[]", b"[" * 999, b'"\xed\xa0\x80"')
NO_BODIES = (b"", b"{", b"\xff\xfe{}", b"\xef\xbb\xbf{}", b"[" * 5_000, b'{"a":' * 500)


def body(luck: random.Random) -> bytes:
    number = luck.choice(SECONDS)
    expiry = b'{"anchor":"created_at","seconds":' + number + b"}"
    secret = b'{"expires_after":' + expiry + b',"session":' + luck.choice(SESSIONS) + b"}"
    model = b'{"session":{"type":"realtime","model":' + number + b"}}"
    beta = b'{"temperature":' + number + b',"voice":"ash"}'
    made = luck.choice((secret, secret, model, beta, *NO_BODIES))
    return luck.randbytes(40) if luck.random() < 0.1 else made


def request(luck: random.Random) -> bytes:
    """A request that is right in most parts and odd in some."""
    posts = [b"POST %b HTTP/1.1" % target for target in TARGETS[1:3]]
    right = luck.choice((b"GET /v1/models HTTP/1.1", b"GET /v1/realtime HTTP/1.1", *posts))
    odd = b" ".join((luck.choice(METHODS), luck.choice(TARGETS), luck.choice(VERSIONS)))
    lines = [luck.choice((right, odd)), b"Host: a"]
    lines += [BEARER] if luck.random() < 0.9 else []
    lines += list(HANDSHAKE) if luck.random() < 0.3 else []
    lines += [b"Origin: " + luck.choice(ORIGINS) for _ in range(luck.choice((0, 0, 1, 2)))]
    lines += [luck.choice(NAMES) + b": " + luck.choice(ODD) for _ in range(luck.choice((0, 0, 1, 2)))]
    content = b"" if lines[0].startswith(b"GET") and luck.random() < 0.7 else body(luck)
    if content and luck.random() < 0.3:
        lines.append(b"Transfer-Encoding: chunked")
        content = b"%x\r\n%b\r\n0\r\n\r\n" % (len(content), content) if luck.random() < 0.7 else content
    elif content and luck.random() < 0.9:
        lines.append(b"Content-Length: %d" % len(content))
    whole = b"\r\n".join(lines) + b"\r\n\r\n" + content
    if luck.random() < 0.2:
        place = luck.randrange(len(whole))
        whole = whole[:place] + luck.randbytes(luck.choice((0, 1, 3))) + whole[place + 1 :]
    return whole


async def answered(place: str, sent: bytes) -> bytes:
    """What comes back before the server hangs up; after a moment of silence we say no more."""
    host, _, port = place.partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(sent)
    got, patience = b"", 0.05
    try:
        while True:
            try:
                async with asyncio.timeout(patience):
                    more = await reader.read(65_536)
            except TimeoutError:
                assert patience < 5
                writer.write_eof()
                patience = 5
                continue
            if not more:
                return got
            got += more
    except ConnectionError:  # it hung up while we were still writing
        return got
    finally:
        writer.close()


async def test_any_request_is_answered_and_nothing_escapes(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    luck = random.Random(7)
    seen: Counter[bytes] = Counter()
    escaped: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: escaped.append(context))
    async with running() as place:
        for _ in range(ROUNDS):
            sent = request(luck)
            status = (await answered(place, sent))[9:12]
            seen[status] += 1
            assert status.isdigit(), sent[:300]
            assert not status.startswith(b"5") or status == b"501", sent[:300]
            assert not [record for record in caplog.records if record.exc_info], sent[:300]
            assert escaped == [], sent[:300]
        async with client(place) as one:
            await one.manual()
    assert {b"101", b"200", b"400", b"401", b"403", b"404", b"405", b"426", b"501"} <= seen.keys()
