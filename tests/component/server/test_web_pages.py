"""Clients that can set no header, as web pages are, and how a handshake says which dialect it wants."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
import websockets
from websockets.exceptions import ConnectionClosed, InvalidStatus

from app.server import serve
from tests.helpers.scripted_server import KEY, Client, running

PAGE = {"Origin": "http://localhost:5173"}
ASKED = {
    "model": "gpt-4o-realtime-preview-2024-12-17",
    "modalities": ["audio", "text"],
    "instructions": "You are a helpful assistant.",
    "voice": "ash",
}


async def minted(place: str, path: str = "sessions", body: Any = None) -> str:
    """A secret of the REST interface."""
    async with httpx2.AsyncClient(base_url=f"http://{place}", trust_env=False) as http:
        asked = ASKED if body is None else body
        bearer = {"Authorization": f"Bearer {KEY}"}
        made = (await http.post(f"/v1/realtime/{path}", json=asked, headers=bearer)).json()
        secret: str = made["client_secret"]["value"] if path == "sessions" else made["value"]
        return secret


@asynccontextmanager
async def page(place: str, path: str = "/v1/realtime", **more: Any) -> AsyncIterator[Client]:
    more.setdefault("additional_headers", PAGE)
    async with websockets.connect(f"ws://{place}{path}", proxy=None, **more) as socket:
        yield Client(socket)


async def typed_turn(one: Client) -> list[str]:
    """The names of the events that a typed question is answered with."""
    await one.ask("hello")
    assert (await one.until("response.done"))["response"]["status"] == "completed"
    return [event["type"] for event in one.events]


@pytest.mark.parametrize("wrapped", [False, True], ids=["text", "object"])
async def test_a_page_names_its_secret_in_its_first_event(wrapped: bool) -> None:
    async with running() as place:
        secret = await minted(place)
        async with page(place) as one:
            await one.say(
                "session.update", session={"client_secret": {"value": secret} if wrapped else secret}
            )
            session = (await one.until("session.created"))["session"]
            assert {name: session[name] for name in ASKED} == {**ASKED, "modalities": ["text", "audio"]}
            assert secret not in json.dumps(await one.until("session.updated"))
            assert {"response.audio.delta", "conversation.item.created"} <= set(await typed_turn(one))


async def test_a_secret_brings_its_session_and_its_dialect_by_whichever_way_it_comes() -> None:
    async with running() as place:
        old = await minted(place)
        new = await minted(
            place, "client_secrets", {"session": {"type": "realtime", "instructions": "Sing."}}
        )
        for path, more in (
            (f"/v1/realtime?api-key={old}", {}),
            ("/v1/realtime", {"subprotocols": ["realtime", f"openai-insecure-api-key.{old}"]}),
            ("/v1/realtime", {"additional_headers": {"Authorization": f"Bearer {old}"}}),
        ):
            async with page(place, path, **more) as one:
                session = (await one.until("session.created"))["session"]
                assert (session["voice"], session["instructions"]) == ("ash", ASKED["instructions"])
                # What a page sends next in the example of the older guide: it is of the beta's shape.
                await one.say("session.update", session={"modalities": ["audio", "text"]})
                await one.until("session.updated")
        async with page(place, f"/v1/realtime?api-key={new}") as one:
            session = (await one.until("session.created"))["session"]
            assert (session["type"], session["instructions"]) == ("realtime", "Sing.")
        # The handshake may ask for the other dialect; the session stays what it was minted as.
        beta = {"Authorization": f"Bearer {new}", "OpenAI-Beta": "realtime=v1"}
        async with page(place, additional_headers=beta) as one:
            session = (await one.until("session.created"))["session"]
            assert (session["modalities"], session["instructions"]) == (["text", "audio"], "Sing.")


async def test_without_a_secret_that_may_be_said_nobody_comes_in_unnamed() -> None:
    async with running() as place:
        await minted(place, "client_secrets", {})
        with pytest.raises(InvalidStatus, match="401"):
            async with page(place):
                pass
        await minted(place)
        with pytest.raises(InvalidStatus, match="401"):
            async with page(place, "/v1/realtime?api-key=wrong"):
                pass
        with pytest.raises(InvalidStatus, match="403"):
            async with page(place, additional_headers={"Origin": "https://example.com"}):
                pass
        async with httpx2.AsyncClient(base_url=f"http://{place}", trust_env=False) as http:
            assert (await http.get("/v1/models")).status_code == 401
            assert (await http.get("/v1/realtime")).status_code == 401
            assert (await http.post("/v1/realtime/sessions", json={})).status_code == 401


@pytest.mark.parametrize(
    "first",
    [
        "{",
        "[]",
        "",
        b"\xff",
        '{"type": "response.create"}',
        '{"type": "session.update"}',
        '{"type": "session.update", "session": {"client_secret": {"value": 3}}}',
        '{"type": "session.update", "session": {"client_secret": "ek_wrong"}}',
        '{"type": "session.update", "session": {"client_secret": "%KEY%"}}',
        '{"type": "session.update", "session": {"client_secret": "%NEW%"}}',
        None,
    ],
)
async def test_who_names_no_secret_is_told_so_and_nothing_else(
    first: str | bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve, "NAMING_S", 0.2 if first is None else 10.0)
    async with running() as place:
        await minted(place)
        new = await minted(place, "client_secrets", {})
        async with page(place) as one:
            if isinstance(first, str):
                first = first.replace("%KEY%", KEY).replace("%NEW%", new)
            if first is not None:
                await one.socket.send(first)
            error = (await one.next())["error"]
            assert (error["code"], error["type"]) == ("invalid_api_key", "invalid_request_error")
            with pytest.raises(ConnectionClosed) as closed:
                await one.next()
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == 3000


@pytest.mark.parametrize(
    ("path", "headers", "subprotocols", "mark"),
    [
        ("/v1/realtime", {}, None, "output_modalities"),
        ("/openai/v1/realtime?model=d", {}, ["realtime"], "output_modalities"),
        ("/v1/realtime", {"OpenAI-Beta": "realtime=v1"}, None, "modalities"),
        ("/v1/realtime", {"OpenAI-Beta": "assistants=v2, realtime=v1"}, None, "modalities"),
        ("/v1/realtime", {}, ["realtime", "openai-beta.realtime-v1"], "modalities"),
        ("/openai/realtime?api-version=2025-04-01-preview&deployment=d", {}, None, "modalities"),
        ("/openai/realtime/?deployment=d", {}, None, "modalities"),
    ],
)
async def test_how_a_handshake_asks_for_a_dialect(
    path: str, headers: dict[str, str], subprotocols: list[str] | None, mark: str
) -> None:
    async with running() as place:
        more: dict[str, Any] = {
            "additional_headers": {"api-key": KEY, **headers},
            "subprotocols": subprotocols,
        }
        async with page(place, path, **more) as one:
            session = (await one.until("session.created"))["session"]
            assert mark in session
            assert ("type" in session) == (mark == "output_modalities")
            assert session["model"] == ("d" if "=d" in path else "pressel-practice")
            # What LiveKit says to Azure: there the address names a deployment, and no model.
            kind = {"type": "realtime"} if mark == "output_modalities" else {}
            await one.say("session.update", session={**kind, "model": "gpt-realtime"})
            assert (await one.next())["type"] == "conversation.created"
            told = await one.next()
            assert told["type"] == ("session.updated" if "deployment=" in path else "error")
