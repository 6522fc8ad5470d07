"""Which response and which item a server means where it does not say so, or says something nobody has heard
of; it changes no turn and orders nothing.

Compatible servers leave ids out, send null or "", or make a new one for each event. There is one response
of the conversation at a time, so what names none belongs to that one; what names a response that is over or
was given up does not. An item without a name gets one of ours, which is never told to the server.
"""

from app.core.answer import conversation as talk_log
from app.core.state import Reply, ReplyStage, State
from app.core.values.replacing import replace
from app.core.values.values import Role, TurnStatus
from app.protocol.messages import Response

UNNAMED = "unnamed-"
"""How our own names for responses and items begin that the server gave none."""
REMEMBERED = 16


def response_id_of(response: Response) -> str:
    """The id, "" where the server gave none."""
    return response.id if isinstance(response.id, str) else ""


def known(response_id: str) -> bool:
    """Whether the server gave this name itself, so that it may be told."""
    return bool(response_id) and not response_id.startswith(UNNAMED)


def stale(reply: Reply, response_id: str) -> bool:
    """Whether this response is over, was given up or made way for another."""
    return response_id in reply.abandoned or response_id in reply.past


def succeeded(reply: Reply, response_id: str) -> Reply:
    """The reply with another response as the present one; the one before is past. "": none is known yet."""
    past = reply.past
    if reply.response_id and reply.response_id != response_id:
        past = (*past, reply.response_id)[-REMEMBERED:]
    return replace(reply, response_id=response_id, past=past, items=(), called=())


def begun(state: State, response_id: str) -> State:
    """The state in which the answer that is expected has begun, under this name or one of ours."""
    state, name = (state, response_id) if response_id else _own(state)
    reply = succeeded(state.reply, name)
    # A server may use one name for all of its responses.
    past = tuple(n for n in reply.past if n != name)
    abandoned = tuple(n for n in reply.abandoned if n != name)
    reply = replace(
        reply,
        stage=ReplyStage.ACTIVE,
        answering=False,
        half=b"",
        fresh=False,
        whole=False,
        explained=False,
        owed=False,
        answers=reply.about if reply.owed else (),
        past=past,
        abandoned=abandoned,
    )
    return replace(state, reply=reply)


def response(state: State, response_id: str) -> str:
    """The response that an event with this id can only be about."""
    reply = state.reply
    if response_id == reply.response_id or stale(reply, response_id):
        return response_id
    if not response_id or reply.stage is ReplyStage.ACTIVE:
        return reply.response_id
    return response_id


def item(state: State, item_id: str, response_id: str = "") -> tuple[State, str]:
    """The item of the present response that an event with this id can only be about: itself if it was
    announced or is in the transcript, else the one that was announced last, else it is taken as announced
    now. ``response_id``: as the event says it.
    """
    state, item_id = renamed(state, item_id, response_id)
    items = state.reply.items
    if item_id in items or talk_log.by_item(state.conversation, item_id) >= 0:
        return state, item_id
    if items:
        return state, items[-1]
    state, name = (state, item_id) if item_id else _own(state)
    return replace(state, reply=replace(state.reply, items=(name,))), name


def renamed(state: State, item_id: str, response_id: str = "") -> tuple[State, str]:
    """The name under which a message of the answer is known here: its own, or one of ours where its own is
    that of another turn.
    """
    mark = f"/{item_id}"
    ours = next((n for n in state.reply.items if n.startswith(UNNAMED) and n.endswith(mark)), "")
    if ours or not _taken(state, item_id, response_id):
        return state, ours or item_id
    state, name = _own(state)
    name = f"{name}/{item_id}"
    return replace(state, reply=replace(state.reply, items=(*state.reply.items, name)[-REMEMBERED:])), name


def _taken(state: State, item_id: str, response_id: str) -> bool:
    """Whether a turn that is no part of the present response has this name. Words that come late for an
    answer that is over are its own, unless they are said to be the present one's.
    """
    place, reply = talk_log.by_item(state.conversation, item_id), state.reply
    if place < 0 or item_id in reply.items or reply.stage is not ReplyStage.ACTIVE:
        return False
    turn = state.conversation.turns[place]
    over = turn.status is not TurnStatus.STREAMING and known(response_id) and response_id == reply.response_id
    return turn.role is Role.USER or over


def _own(state: State) -> tuple[State, str]:
    number = state.counter + 1
    return replace(state, counter=number), f"{UNNAMED}{number}"


def announced(state: State, item_id: str) -> State:
    """The state in which the present response has this message; a second name for one without a word is no
    second message.
    """
    reply = state.reply
    if reply.stage is not ReplyStage.ACTIVE or not item_id or item_id in reply.items:
        return state
    if reply.items and empty(state, reply.items[-1]):
        if talk_log.by_item(state.conversation, reply.items[-1]) >= 0:
            return state
        return replace(state, reply=replace(reply, items=(*reply.items[:-1], item_id)))
    return replace(state, reply=replace(reply, items=(*reply.items, item_id)[-REMEMBERED:]))


def refused(state: State, item_id: str) -> State:
    """The state in which this message of a response that was given up is not to be shown."""
    reply = state.reply
    if not item_id or item_id in reply.unwanted or talk_log.by_item(state.conversation, item_id) >= 0:
        return state
    return replace(state, reply=replace(reply, unwanted=(*reply.unwanted, item_id)[-REMEMBERED:]))


def wanted(state: State, item_id: str) -> bool:
    """Whether a message of the assistant is to be shown. While a response beside the answer goes on, a
    message of no response that we know is its own.
    """
    reply = state.reply
    if item_id in reply.unwanted:
        return False
    its_own = bool(reply.beside) and reply.stage is not ReplyStage.ACTIVE
    return not its_own or talk_log.by_item(state.conversation, item_id) >= 0


def empty(state: State, item_id: str) -> bool:
    """Whether nothing has come of that item yet."""
    place = talk_log.by_item(state.conversation, item_id)
    if place < 0:
        return True
    turn = state.conversation.turns[place]
    return not turn.text and not turn.audio_ms
