"""A server that repeats the credential in every way there is: it is found in the header, and nowhere else."""

import asyncio
import base64
import contextlib
import json
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.http11 import Request, Response
from websockets.utils import accept_key

from app import redaction
from app.assemble import Assembly
from app.commands import talk_command
from app.commands.arguments import parser
from app.commands.talk_command import Talk
from app.core.values.values import Target
from app.launch_options import LaunchOptions
from app.session import Session
from app.store.vault import Vault
from app.transport.credential_check import CredentialCheck
from tests.component.transport.test_link import port_of

HEX = "8f1c0b7a93d24e56b1f0c2d3e4a59687"
KINDS = {
    "sk": "-".join(("sk", "proj", "CANARY0123456789_abcdefGHIJ")),
    "ek": "_".join(("ek", "CANARY68af296e8e408191a1120ab6383263c2")),
    "hex": HEX,
    "passphrase": "CANARY/horse+battery=staple&more",
}
CREATED = {"type": "session.created", "event_id": "e", "session": {"type": "realtime", "id": "s"}}


def _packed(text: str) -> str:
    return base64.b64encode(text.encode("utf-8", "surrogatepass")).decode()


def _error(message: str, code: str = "") -> dict[str, object]:
    return {"type": "error", "error": {"type": "invalid_request_error", "code": code, "message": message}}


# How an opened session repeats the key: events that follow the greeting, and the close.
EVENTS: dict[str, Callable[[str], list[dict[str, object] | str]]] = {
    "error": lambda key: [_error(f"no such key: {key}")],
    "error of the account": lambda key: [_error(f"no such key: {key}", "invalid_api_key")],
    "code and param": lambda key: [{"type": "error", "error": {"type": key, "code": key, "param": key}}],
    "escaped": lambda key: [json.dumps(_error(key)).replace(key, "".join(f"\\u{ord(c):04x}" for c in key))],
    "HTTP Basic": lambda key: [_error(f"got Authorization: Basic {_packed(f':{key}')}")],
    "spaced out": lambda key: [_error("  ".join(key))],
    "with signs that nobody sees": lambda key: [{"type": "x.y", "a": "\u200b".join(key)}],
    "hexadecimal": lambda key: [_error(f"got {key.encode().hex()}")],
    "its end": lambda key: [_error(f"the key that ends in {key[5:]}")],
    "upper case": lambda key: [_error(f"KEY {key.upper()}")],
    "session": lambda key: [
        {"type": "session.updated", "session": {"type": "realtime", "id": key, "instructions": key}}
    ],
    "unknown": lambda key: [{"type": f"x.{key}", "a": key}],
    "nonsense": lambda key: [f"{key} is no JSON"],
    "failed answer": lambda key: [
        {"type": "response.created", "response": {"id": "r", "status": "in_progress"}},
        {
            "type": "response.done",
            "response": {
                "id": "r",
                "status": "failed",
                "status_details": {"type": "failed", "error": {"code": key, "message": f"bad {key}"}},
            },
        },
    ],
    "answer": lambda key: [
        {"type": "response.created", "response": {"id": "r", "status": "in_progress"}},
        {
            "type": "response.output_item.added",
            "response_id": "r",
            "item": {"id": "i", "type": "message", "role": "assistant", "content": []},
        },
        {"type": "response.output_text.done", "response_id": "r", "item_id": "i", "text": f"it is {key}"},
        {"type": "response.done", "response": {"id": "r", "status": "completed"}},
    ],
}
# How it repeats the key instead of opening one: status and the rest of the answer.
ANSWERS: dict[str, Callable[[str, str], str]] = {
    "401 as JSON": lambda key, _: _http("401 No", json.dumps(_error(f"Incorrect key: {key}"))),
    "401 as text, cut": lambda key, _: _http("401 No", "x" * 385 + key),
    "403 again and again": lambda key, _: _http("403 No", f"{key} " * 200),
    "500 nested": lambda key, _: _http("500 No", json.dumps({"error": {"detail": {"seen": [key]}}})),
    "redirect": lambda key, _: _http("302 Go", "", f"Location: https://other.example/{key}?token={key}\r\n"),
    "401 as HTTP Basic": lambda key, _: _http("401 No", f"Basic {_packed(f':{key}')} is not known"),
    "reason phrase": lambda key, _: f"HTTP/1.1 401 {key}\r\nContent-Length: 0\r\n\r\n",
    "no HTTP": lambda key, _: f"SSH-2.0-{key}\r\n",
    "no status": lambda key, _: f"HTTP/1.1 {key}\r\n\r\n",
    "bad header": lambda key, _: f"HTTP/1.1 101 Yes\r\n{key}\r\n\r\n",
    "upgrade to it": lambda key, _: f"HTTP/1.1 101 Yes\r\nUpgrade: {key}\r\nConnection: {key}\r\n\r\n",
    "subprotocol": lambda key, accept: (
        "HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Accept: {accept}\r\nSec-WebSocket-Protocol: {key}\r\n\r\n"
    ),
    "accept": lambda key, _: (
        "HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Accept: {key}\r\n\r\n"
    ),
}


def _http(status: str, body: str, headers: str = "") -> str:
    return f"HTTP/1.1 {status}\r\n{headers}Content-Length: {len(body)}\r\n\r\n{body}"


@pytest.fixture(autouse=True)
def _forgotten(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is hidden yet, and the log of a run ends with its test."""
    monkeypatch.setattr(redaction, "_hidden", redaction._Hidden())
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@asynccontextmanager
async def repeating(how: str, sent: list[str]) -> AsyncIterator[str]:
    """A server that repeats what it gets as its Authorization; ``sent`` is what it got."""
    tasks: set[asyncio.Task[object]] = set()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            fields = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
            key = fields.get("Authorization", "").removeprefix("Bearer ")
            sent.append(key)
            writer.write(ANSWERS[how](key, accept_key(fields.get("Sec-WebSocket-Key", ""))).encode("latin-1"))
            await writer.drain()
        writer.close()

    async def talk(connection: ServerConnection) -> None:
        assert connection.request is not None
        key = connection.request.headers.get("Authorization", "").removeprefix("Bearer ")
        sent.append(key)
        await connection.send(json.dumps(CREATED))
        if how.startswith("close"):
            await connection.close(int(how.split()[1]), ("x" * 95 + key)[:120] if "cut" in how else key[:120])
            return
        for event in EVENTS[how](key):
            await connection.send(event if isinstance(event, str) else json.dumps(event))
        await connection.recv()
        await connection.close(4001, f"invalid api key {key}"[:120])

    def refuse(connection: ServerConnection, request: Request) -> Response | None:
        return None if request.headers.get("Upgrade") else connection.respond(404, "")

    if how in ANSWERS:
        async with await asyncio.start_server(meet, "127.0.0.1", 0) as server:
            yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1/realtime"
            for task in tuple(tasks):
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
    else:
        async with serve(talk, "127.0.0.1", 0, process_request=refuse) as talking:
            yield f"ws://127.0.0.1:{port_of(talking)}/v1/realtime"


async def everything_shown(
    url: str, credential: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[str, str]:
    """What a whole run of `pressel talk --json` and a test of the key show, State and log included; and the
    State.
    """
    made: list[Session] = []

    class Kept(Session):
        """Remembers that it was made."""

        def __init__(self, **options: object) -> None:
            super().__init__(**options)  # type: ignore[arg-type]
            made.append(self)

    monkeypatch.setattr(talk_command, "Session", Kept)
    monkeypatch.setattr(talk_command, "TRIES", 1)
    lines: list[str] = []
    assembly = Assembly(LaunchOptions(url=url, credential=credential, data_dir=str(home)))
    assembly._vault = Vault()
    chosen = parser().parse_args(["talk", "--json", "--text", "hello", "--timeout", "3"])
    await Talk(assembly, chosen, lines.append, lines.append).run()
    target = Target(url=url, model="m", name="here")
    verdict = await CredentialCheck(seconds=2.0).test(target, assembly.services.outside(url.split("/")[2]))
    state = repr(made[0].state)
    log = assembly.folders.log.read_text()
    assert log
    return "\n".join((*lines, state, log, repr(verdict), repr(assembly.options))), state


def assert_absent(key: str, shown: str) -> None:
    """Not even half of it, in any case and alphabet, nor what is left when it is cut short."""
    lowered, folded = shown.lower(), "".join(shown.lower().replace("\u200b", "").split())
    packed = [_packed(" " * before + key)[4:-4] for before in range(3)]
    for part in (key, key[: len(key) // 2 + 3], key[len(key) // 2 :], *packed):
        assert part.lower() not in lowered
        assert part.lower() not in folded


@pytest.mark.parametrize(
    "how", [*EVENTS, *ANSWERS, "close 4001", "close 1008", "close 3000", "close 1011 cut", "close 1008 cut"]
)
async def test_what_a_server_repeats_is_shown_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    sent: list[str] = []
    async with repeating(how, sent) as url:
        shown, _ = await everything_shown(url, HEX, tmp_path, monkeypatch)
    assert HEX in sent
    assert_absent(HEX, shown)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "hex"])
@pytest.mark.parametrize(
    "how", ["error of the account", "401 as JSON", "redirect", "no HTTP", "close 1008 cut"]
)
async def test_keys_of_each_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, how: str
) -> None:
    sent: list[str] = []
    async with repeating(how, sent) as url:
        shown, _ = await everything_shown(url, KINDS[kind], tmp_path, monkeypatch)
    assert KINDS[kind] in sent
    assert_absent(KINDS[kind], shown)


@pytest.mark.parametrize(
    "credential", [f" {HEX}\n", f"\ufeff{HEX}", f"{HEX[:9]}\u200b{HEX[9:]}", f"Bearer {HEX}", f"“{HEX}”"]
)
async def test_what_came_along_with_a_key_does_not_go_into_the_header(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, credential: str
) -> None:
    sent: list[str] = []
    async with repeating("401 as JSON", sent) as url:
        shown, _ = await everything_shown(url, credential, tmp_path, monkeypatch)
    assert set(sent) == {HEX}
    assert_absent(HEX, shown)


@pytest.mark.parametrize(
    "credential", [f"{HEX[:16]} {HEX[16:]}", f"{HEX}\n{HEX[::-1]}", f"sk–{HEX}", f"{HEX}\udc80é", f"{HEX}…"]
)
async def test_what_cannot_be_sent_is_sent_nowhere_and_shown_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, credential: str
) -> None:
    sent: list[str] = []
    async with repeating("401 as JSON", sent) as url:
        shown, state = await everything_shown(url, credential, tmp_path, monkeypatch)
    assert sent == []
    assert "malformed_key" in state
    assert_absent(HEX, shown)
    assert_absent(credential, shown)
