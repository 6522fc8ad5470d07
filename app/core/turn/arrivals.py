"""What shows that a turn of the person has reached the server: its acknowledgement, its item, its words or
its answer; it sends nothing.

Not every server names the item of a take, names it once, or acknowledges at all. What is outstanding is
sent in order, so an event that names nothing we know is about the oldest turn that it fits. Source: OpenAI
Realtime API reference, ``input_audio_buffer.committed``, ``conversation.item.added`` and
``conversation.item.input_audio_transcription.completed``.
"""

from collections.abc import Callable, Collection

from app.core.answer import conversation as talk_log
from app.core.state import Outgoing, ReplyStage, State
from app.core.steps import Step, nothing, then
from app.core.turn.outgoing import UNCONFIRMED, acknowledge, text_id
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn, TurnStatus
from app.protocol.messages import Item

Fits = Callable[[Outgoing], bool]


def committed(state: State, item_id: str) -> Step | None:
    """The server took a take out of its buffer. The event names no commit of ours, but commits are answered
    in order, so it is the oldest that was handed over. None: it is no take of ours, so a pause ended a turn
    of hands-free talk.
    """
    if talk_log.by_item(state.conversation, item_id) >= 0:
        return nothing(state)  # its item or its words came first
    if (out := _handed(state, _is_spoken)) is not None:
        return acknowledge(state, out, item_id)
    return spoken(state, item_id)


def item_seen(state: State, item: Item) -> Step | None:
    """An item entered the conversation. None: it is not about a turn that waits for its name."""
    item_id = item.id if isinstance(item.id, str) else ""
    if item.type != "message" or not _may_be_ours(state, item):
        return None
    if talk_log.by_item(state.conversation, item_id) >= 0:
        return None  # its name is known, its words may be news
    if (out := _typed(state, item, item_id)) is not None:
        return acknowledge(state, out, item_id)
    if (place := _answered_first(state, item, item_id)) >= 0:
        return talk_log.save(_named(state, place, item_id), place)
    if (place := _replayed(state, item)) >= 0:
        return nothing(_named(state, place, item_id))
    return spoken(state, item_id) if _has_sound(item) or not talk_log.words_of(item) else None


def spoken(state: State, item_id: str) -> Step | None:
    """An item or its words by a name that nobody has heard of: the take that it can only be, or None."""
    if (place := _nameless(state)) >= 0:
        return nothing(_named(state, place, item_id))
    out = _handed(state, _is_spoken) or _doubted(state)
    if out is not None:
        return acknowledge(state, out, item_id)
    if item_id and (place := _alias(state)) >= 0:
        return nothing(_named(state, place, item_id))
    return None


def proven(state: State, about: Collection[str]) -> Step:
    """Their answer has begun, so these turns have arrived."""
    step = nothing(state)
    for out in state.outgoing:
        if out.turn_id in about and (out.handed or out.reason == UNCONFIRMED):
            step = then(step, lambda s, out=out: acknowledge(s, out, ""))  # type: ignore[misc]
    return step


# ---------------------------------------------------------------- which one


def _may_be_ours(state: State, item: Item) -> bool:
    """A server that leaves the role out means the person's item while the answer has not begun."""
    if isinstance(item.role, str):
        return item.role == "user"
    return state.reply.stage is not ReplyStage.ACTIVE and any(out.handed for out in state.outgoing)


def _has_sound(item: Item) -> bool:
    parts = item.content if isinstance(item.content, tuple) else ()
    return any(part.type == "input_audio" for part in parts)


def _is_spoken(out: Outgoing) -> bool:
    return not out.text


def _handed(state: State, fits: Fits) -> Outgoing | None:
    return next((out for out in state.outgoing if out.handed and fits(out)), None)


def _doubted(state: State) -> Outgoing | None:
    """The oldest take that was given back to the person because nothing was heard of it."""
    doubted = (out for out in state.outgoing if out.draft and out.reason == UNCONFIRMED)
    return next(filter(_is_spoken, doubted), None)


def _typed(state: State, item: Item, item_id: str) -> Outgoing | None:
    """The typed message that this is: by our id, else by its words, else the oldest."""
    by_id = _handed(state, lambda out: bool(out.text) and text_id(out.turn_id) == item_id)
    if by_id is not None or _has_sound(item):
        return by_id
    words = talk_log.words_of(item).strip()
    return _handed(state, lambda out: bool(out.text) and (not words or out.text.strip() == words))


def _answered_first(state: State, item: Item, item_id: str) -> int:
    """The place of the typed message that arrived, as its answer has shown, before it had a name; or -1."""
    here = {out.turn_id for out in state.outgoing}
    words = talk_log.words_of(item).strip()

    def same(turn: Turn) -> bool:
        nameless = turn.typed and not turn.item_id and turn.turn_id not in here
        return nameless and (text_id(turn.turn_id) == item_id or (bool(words) and turn.text.strip() == words))

    return talk_log.find(state.conversation, same)


def _replayed(state: State, item: Item) -> int:
    """The place of the turn that was put back by a name of ours and comes back by another, or -1."""
    words = talk_log.words_of(item).strip()

    def same(turn: Turn) -> bool:
        return turn.item_id.startswith(talk_log.REPLAYED) and turn.text.strip() == words

    return talk_log.find(state.conversation, same) if words else -1


def _nameless(state: State) -> int:
    """The oldest take that has arrived and has neither a name nor words, or -1."""
    here = {out.turn_id for out in state.outgoing}
    for place, turn in enumerate(state.conversation.turns):
        if _waits(turn) and not turn.item_id and turn.turn_id not in here:
            return place
    return -1


def _alias(state: State) -> int:
    """The unanswered take that this is one more name of: the first without words, else the last, else -1."""
    unanswered = {out.turn_id for out in state.unanswered if _is_spoken(out)}
    for place, turn in enumerate(state.conversation.turns):
        if _waits(turn) and turn.turn_id in unanswered:
            return place
    return talk_log.find(state.conversation, lambda turn: turn.turn_id in unanswered)


def _waits(turn: Turn) -> bool:
    return turn.role is Role.USER and not turn.typed and turn.status is TurnStatus.WAITING


def _named(state: State, place: int, item_id: str) -> State:
    return talk_log.changed(state, place, lambda turn: replace(turn, item_id=item_id))
