"""The functions that a response calls: collected from whatever event brings them, run once when it is done.

At the service ``response.done`` has them all (OpenAI Realtime API reference, server event response.done);
other servers tell of a call only in its item or in ``response.function_call_arguments.done``, which in the
beta has no name. This file decides; it runs no function itself.
"""

from msgspec import UNSET

from app.core.answer import conversation as talk_log
from app.core.answer import identity
from app.core.answer import reply as answer
from app.core.messages.effects.line_effects import Say
from app.core.messages.effects.program_effects import RunTool
from app.core.state import Call, ReplyStage, State
from app.core.steps import Step, nothing, then
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.protocol.messages import CallArgumentsDone, CreateItem, Item, Response

MOST_ROUNDS = 16
"""So many answers in a row may do nothing but call functions and ask for one more: each is paid for, and a
model that goes round in circles does not end by itself."""


def item_seen(state: State, item: Item, response_id: str = "") -> State:
    """The state that knows the call in this item, if there is one and it belongs to the present response."""
    return _with(state, _call_in(item), response_id) if item.type == "function_call" else state


def arguments_done(state: State, message: CallArgumentsDone) -> State:
    """The state that knows this call."""
    call = Call(message.call_id, message.name, message.arguments, message.item_id)
    return _with(state, call, message.response_id)


def run(state: State, response: Response) -> Step:
    """Every call gets an answer, even one that fails, or the model waits for ever."""
    called = state.reply.called
    for item in response.output if response.output is not UNSET else ():
        if item.type == "function_call":
            called = _merged(called, _call_in(item))
    fresh = tuple(call for call in called if call.id and call.id not in state.reply.calls)
    ids = tuple(call.id for call in fresh)
    rounds = state.reply.rounds if called else 0
    reply = replace(state.reply, calls=state.reply.calls + ids, called=(), rounds=rounds)
    return replace(state, reply=reply), tuple(RunTool(c.id, c.name, c.arguments) for c in fresh)


def answered(state: State, call_id: str, output: str) -> Step:
    """One output goes back; exactly one new response is asked for when the last call is answered, unless that
    has gone on for too long: then the person is asked.
    """
    if call_id not in state.reply.calls:
        return nothing(state)
    rest = tuple(c for c in state.reply.calls if c != call_id)
    state = replace(state, reply=replace(state.reply, calls=rest))
    item = Item(type="function_call_output", call_id=call_id, output=output)
    step: Step = state, (Say(CreateItem(event_id=f"tool-{call_id}"[:64], item=item)),)
    return step if rest else then(step, _next_round)


def _next_round(state: State) -> Step:
    rounds = state.reply.rounds + 1
    if rounds >= MOST_ROUNDS:
        return nothing(talk_log.told(state, Trouble("tool_rounds")))
    state = answer.anew(state)  # another question than the one before
    return answer.want(replace(state, reply=replace(state.reply, rounds=rounds)))


def _with(state: State, call: Call, response_id: str) -> State:
    reply = state.reply
    if reply.stage is not ReplyStage.ACTIVE or identity.stale(reply, response_id):
        return state
    return replace(state, reply=replace(reply, called=_merged(reply.called, call)))


def _merged(called: tuple[Call, ...], news: Call) -> tuple[Call, ...]:
    """The calls with this one, which may complete one of them; what is said later counts."""
    for place, known in enumerate(called):
        if _same(known, news):
            whole = Call(*(new or old for new, old in zip(_fields(news), _fields(known), strict=True)))
            return (*called[:place], whole, *called[place + 1 :])
    return (*called, news)


def _same(known: Call, news: Call) -> bool:
    if known.call_id and news.call_id:
        return known.call_id == news.call_id
    return bool(news.item_id) and known.item_id == news.item_id


def _fields(call: Call) -> tuple[str, str, str, str]:
    return call.call_id, call.name, call.arguments, call.item_id


def _call_in(item: Item) -> Call:
    return Call(_text(item.call_id), _text(item.name), _text(item.arguments), _text(item.id))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
