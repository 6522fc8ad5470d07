"""What the model may call, and what it reads when a call fails."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.protocol.messages import JsonObject
from app.tools import builtin
from app.tools.toolbox import LONGEST_OUTPUT, Toolbox, offer

NOON = datetime(2026, 11, 22, 12, 0, 5, tzinfo=UTC)


def box(function: object, seconds: float = 20.0) -> Toolbox:
    one = offer("f", "d", {"type": "object"}, function)  # type: ignore[arg-type]
    return Toolbox([replace(one, seconds=seconds)])


async def error_of(toolbox: Toolbox, name: str = "f", arguments: str = "{}") -> str:
    return str(json.loads(await toolbox.run(name, arguments))["error"])


async def test_a_plain_function_and_a_coroutine() -> None:
    async def later(arguments: JsonObject) -> str:
        await asyncio.sleep(0)
        return f"got {arguments['a']}"

    assert await box(later).run("f", '{"a": 1}') == "got 1"
    assert json.loads(await box(lambda arguments: {"n": len(arguments)}).run("f", "")) == {"n": 0}


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("other", "{}", "no function named other"),
        ("f", "{", "not valid JSON"),
        ("f", "[1]", "not a JSON object"),
        ("f", "{}", "f failed: broken"),
    ],
)
async def test_what_goes_wrong_is_told_to_the_model(name: str, arguments: str, words: str) -> None:
    def broken(_arguments: JsonObject) -> str:
        raise RuntimeError("broken")

    assert words in await error_of(box(broken), name, arguments)


async def test_a_result_that_is_no_json_is_an_error() -> None:
    assert "failed" in await error_of(box(lambda _: object()))


async def test_a_slow_function_is_ended() -> None:
    async def never(_arguments: JsonObject) -> str:
        await asyncio.Event().wait()
        return ""

    assert "longer than 0.01 seconds" in await error_of(box(never, 0.01))


async def test_ending_the_program_ends_the_tool() -> None:
    async def never(_arguments: JsonObject) -> str:
        await asyncio.Event().wait()
        return ""

    task = asyncio.get_running_loop().create_task(box(never).run("f", "{}"))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_long_output_is_cut() -> None:
    output = await box(lambda _: "x" * 100_000).run("f", "{}")
    assert len(output) < LONGEST_OUTPUT + 20
    assert output.endswith("[cut]")


async def test_the_clock() -> None:
    toolbox = Toolbox([builtin.clock(lambda: NOON)])
    assert json.loads(await toolbox.run("current_time", "{}")) == {
        "date": "2026-11-22",
        "time": "12:00:05",
        "weekday": "Sunday",
        "timezone": "UTC",
    }
    tokyo = json.loads(await toolbox.run("current_time", '{"timezone": "Asia/Tokyo"}'))
    assert (tokyo["time"], tokyo["timezone"]) == ("21:00:05", "Asia/Tokyo")


@pytest.mark.parametrize("zone", ["Nowhere/Land", "../../etc/passwd", "/etc/passwd", "Europe"])
async def test_a_zone_that_is_none(zone: str) -> None:
    toolbox = Toolbox([builtin.clock(lambda: NOON)])
    assert "not known" in await error_of(toolbox, "current_time", json.dumps({"timezone": zone}))


async def test_the_real_clock_is_now() -> None:
    found = json.loads(await Toolbox(builtin.everything()).run("current_time", "{}"))
    assert (
        abs((datetime.fromisoformat(f"{found['date']}T{found['time']}") - datetime.now()).total_seconds()) < 5
    )


def test_what_is_offered_is_what_the_model_is_told() -> None:
    (tool,) = Toolbox(builtin.everything()).offered
    assert tool.name == "current_time"
    assert isinstance(tool.parameters, dict)
    assert tool.parameters["type"] == "object"
