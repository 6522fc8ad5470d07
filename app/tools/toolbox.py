"""Runs the functions that the model may call, within a time limit. A failure becomes an answer for the model,
never an exception.
"""

import asyncio
import inspect
import json
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from app.protocol.messages import JsonObject, Tool

_log = logging.getLogger(__name__)

Function = Callable[[JsonObject], Awaitable[object] | object]
SECONDS = 20.0
LONGEST_OUTPUT = 16_000


@dataclass(frozen=True, slots=True)
class Offer:
    """One function: its declaration for the model, and what runs. It runs on the loop, so one that waits must
    be a coroutine.
    """

    tool: Tool
    function: Function
    seconds: float = SECONDS


def offer(name: str, description: str, parameters: JsonObject, function: Function) -> Offer:
    """Make an offer; ``parameters`` is the JSON schema of an object."""
    return Offer(Tool(name=name, description=description, parameters=parameters), function)


class Toolbox:
    """Implements the port ``Toolbox`` over some offers; only what is offered can be called."""

    def __init__(self, offers: Iterable[Offer] = ()) -> None:
        self._offers = {str(one.tool.name): one for one in offers}

    @property
    def offered(self) -> tuple[Tool, ...]:
        """The declarations for the model."""
        return tuple(one.tool for one in self._offers.values())

    async def run(self, name: str, arguments: str) -> str:
        """The output as JSON text; what went wrong is ``{"error": ...}``, for the model to read."""
        if (chosen := self._offers.get(name)) is None:
            return _error(f"there is no function named {name}")
        try:
            values = json.loads(arguments or "{}")
        except ValueError:
            return _error("the arguments are not valid JSON")
        if not isinstance(values, dict):
            return _error("the arguments are not a JSON object")
        try:
            async with asyncio.timeout(chosen.seconds):
                found = chosen.function(values)
                result = await found if inspect.isawaitable(found) else found
            return _cut(result if isinstance(result, str) else json.dumps(result, ensure_ascii=False))
        except TimeoutError:
            return _error(f"{name} took longer than {chosen.seconds:g} seconds")
        except Exception as error:
            _log.warning("tool %s failed: %r", name, error)
            return _error(f"{name} failed: {error}")


def _error(words: str) -> str:
    return json.dumps({"error": words}, ensure_ascii=False)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_OUTPUT else text[:LONGEST_OUTPUT] + " [cut]"
