"""Makes the question for the mind out of the items that a response answers; pure."""

from msgspec import UNSET

from app.protocol.messages import ResponseConfig, SessionConfig, ToolChoice
from app.server.engine.item_store import ItemRecord, turns
from app.server.engine.responses import ResponsePlan
from app.server.engine.session_context import SessionContext
from app.server.part_ports import Question, ToolResult

_FREE = (UNSET, None, "auto", "required")
"""Choices that leave it open which function; else one is named, in the beta by a plain string."""


def question(context: list[ItemRecord], plan: ResponsePlan, shared: SessionContext) -> Question:
    """The user's newest item is the question, and everything before it the history."""
    place = _newest_user(context)
    asked = context[place] if place is not None else None
    heard = asked.heard if asked else None
    return Question(
        text=asked.text() if asked else "",
        now=shared.clock(),
        spoken=asked.spoken if asked else False,
        request=heard.request if heard else None,
        instructions=plan.instructions,
        history=turns(context[:place] if place is not None else context),
        take=(asked.pcm if asked else b"") or shared.items.last_take(),
        tools=plan.tools,
        must_call=plan.must_call,
        tool_result=_tool_result(context, shared),
    )


def _newest_user(context: list[ItemRecord]) -> int | None:
    places = (place for place in range(len(context) - 1, -1, -1) if context[place].role == "user")
    return next(places, None)


def _tool_result(context: list[ItemRecord], shared: SessionContext) -> ToolResult | None:
    item = context[-1].item if context else None
    if item is None or item.type != "function_call_output":
        return None
    name = shared.items.call_name(str(item.call_id)) or ""
    return ToolResult(name, item.output if isinstance(item.output, str) else "")


def callable_tools(config: ResponseConfig, session: SessionConfig) -> tuple[str, ...]:
    """The functions that the mind may ask for, by the response's own tools and choice or the session's."""
    choice = _choice(config, session)
    tools = session.tools if config.tools is UNSET else config.tools
    names = tuple(str(tool.name) for tool in tools or () if tool.type == "function")
    if choice == "none":
        return ()
    wanted = choice.name if isinstance(choice, ToolChoice) else choice
    return names if wanted in _FREE else tuple(name for name in names if name == wanted)


def must_call(config: ResponseConfig, session: SessionConfig) -> bool:
    """Whether the client wants a call and no other answer."""
    return _choice(config, session) not in (UNSET, None, "auto", "none")


def _choice(config: ResponseConfig, session: SessionConfig) -> object:
    return session.tool_choice if config.tool_choice is UNSET else config.tool_choice
