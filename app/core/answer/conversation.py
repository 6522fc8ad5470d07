"""Items and deltas become the transcript: turns in the order of the conversation, each with its words; it
never speaks.

Order comes from the item chain (previous_item_id) and from places reserved early, never from arrival: the
user's words may be transcribed before, during or after the answer. Source: OpenAI Realtime API reference,
server events conversation.item.added and conversation.item.input_audio_transcription.completed.
"""

from collections.abc import Callable

from msgspec import UNSET
from msgspec.structs import replace

from app.core.messages.effects.archive_effects import SaveTurn
from app.core.settings import personas as cast
from app.core.state import Conversation, Outgoing, ReplyStage, State
from app.core.steps import Step, nothing, noticed
from app.core.values import written_words
from app.core.values.problems import Trouble
from app.core.values.values import Heard, Role, Turn, TurnStatus
from app.core.values.written_words import Parts
from app.protocol.messages import ContentPart, Item

FULLY_HEARD_WITHIN_MS = 20.0
MOST_BEHIND = 16
"""Turns that may be on disk before one that stands before them: words that are transcribed late."""
REPLAYED = "pr_"
"""How the ids begin that we give to items of an earlier session."""
LONGEST_REPLAY = 60
LONGEST_REPLAY_CHARS = 24_000


def find(conversation: Conversation, wanted: Callable[[Turn], bool]) -> int:
    """The place of the last turn that fits, or -1. It searches from the end, where the news is."""
    for place in range(len(conversation.turns) - 1, -1, -1):
        if wanted(conversation.turns[place]):
            return place
    return -1


def by_item(conversation: Conversation, item_id: str) -> int:
    """The place of the turn with that item id, or -1."""
    turns = conversation.turns
    if item_id and turns and turns[-1].item_id == item_id:  # almost always the one that is spoken of
        return len(turns) - 1
    return find(conversation, lambda turn: turn.item_id == item_id) if item_id else -1


def by_turn_id(conversation: Conversation, turn_id: str) -> int:
    """The place of the turn with that id, or -1."""
    return find(conversation, lambda turn: turn.turn_id == turn_id) if turn_id else -1


def told(state: State, trouble: Trouble) -> State:
    """The state with a notice about the answer, which stands at the last turn if there is one."""
    turns = state.conversation.turns
    return noticed(state, trouble, turns[-1].turn_id if turns else "")


def with_turns(state: State, turns: tuple[Turn, ...]) -> State:
    """The state with these turns as its conversation."""
    return replace(state, conversation=replace(state.conversation, turns=turns))


def put(state: State, place: int, turn: Turn) -> State:
    """The state with that turn at that place."""
    turns = state.conversation.turns
    return with_turns(state, turns[:place] + (turn,) + turns[place + 1 :])  # noqa: RUF005 - half the time


def save(state: State, place: int) -> Step:
    """Keep the turn at that place on disk."""
    return state, (_saving(state.conversation, place),)


def _saving(conversation: Conversation, place: int) -> SaveTurn:
    turns = conversation.turns
    behind = turns[place + 1 : place + 1 + MOST_BEHIND]
    return SaveTurn(conversation.id, turns[place], tuple(turn.turn_id for turn in behind))


def changed(state: State, place: int, change: Callable[[Turn], Turn]) -> State:
    """The state with one turn changed; a place of -1 changes nothing."""
    return state if place < 0 else put(state, place, change(state.conversation.turns[place]))


def added(state: State, turn: Turn, after_item: str = "") -> State:
    """The state with a new turn behind the one with that item id, else at the end."""
    turns = state.conversation.turns
    place = by_item(state.conversation, after_item)
    if place < 0:
        return with_turns(state, (*turns, turn))
    return with_turns(state, (*turns[: place + 1], turn, *turns[place + 1 :]))


def new_turn_id(state: State, at: float) -> tuple[State, str]:
    """An id that no other turn has, now or in an earlier run."""
    number = state.counter + 1
    return replace(state, counter=number), f"{int(at * 1000)}-{number}"


# ---------------------------------------------------------------- items


def item_seen(state: State, item: Item, previous: object, at: float) -> Step:
    """An item entered the conversation or was finished: bind it to its turn, or give it one."""
    item_id = item.id if isinstance(item.id, str) else ""
    if item.type != "message" or item.role not in ("user", "assistant") or not item_id:
        return nothing(state)
    place = by_item(state.conversation, item_id)
    if place >= 0:
        return _filled(state, place, item)
    state, turn_id = new_turn_id(state, at)
    role = Role(item.role)
    status = TurnStatus.STREAMING if role is Role.ASSISTANT else TurnStatus.WAITING
    text = words_of(item)
    whole = _of_no_response(state, item)
    if text and (role is Role.USER or whole):
        status = TurnStatus.DONE
    who = _answers(state) if role is Role.ASSISTANT else ""
    turn = Turn(turn_id, role, text, status, at, item_id=item_id, persona=who)
    state = added(state, turn, previous if isinstance(previous, str) else "")
    return save(state, by_item(state.conversation, item_id)) if text and whole else nothing(state)


def _answers(state: State) -> str:
    """Who answers now."""
    return cast.current(state.personas).name


def _of_no_response(state: State, item: Item) -> bool:
    """Whether this is a whole message of the assistant that no response will end, such as a greeting."""
    return item.role == "assistant" and item.status == "completed" and state.reply.stage is ReplyStage.IDLE


def words_of(item: Item) -> str:
    """The text of an item, from whatever parts it has."""
    if item.content is UNSET:
        return ""
    return "".join(part_words(part) for part in item.content)


def part_words(part: ContentPart) -> str:
    """The text of one part, written or spoken."""
    return (part.text or "") if isinstance(part.text, str) else (part.transcript or "")


def _filled(state: State, place: int, item: Item) -> Step:
    """A finished item has the words of its turn, unless they are the person's own: those were typed, or
    were put back by us. Some servers write down what was said nowhere else.
    """
    turn, text = state.conversation.turns[place], words_of(item)
    if turn.typed or turn.item_id.startswith(REPLAYED) or _cut(turn):
        return nothing(state)
    if turn.status is TurnStatus.WAITING and text and item.status != "in_progress":
        return own_text(state, turn.item_id, text)
    state = _written(state, place, text)
    if turn.status is not TurnStatus.STREAMING or turn.response_id or not _of_no_response(state, item):
        return nothing(state)
    return save(changed(state, place, lambda turn: replace(turn, status=TurnStatus.DONE)), place)


def acknowledged(state: State, sent: Outgoing, item_id: str) -> Step:
    """The server has the person's turn: its turn gets the item id and is kept."""
    place = by_turn_id(state.conversation, sent.turn_id)
    status = TurnStatus.DONE if sent.text else TurnStatus.WAITING
    state = changed(state, place, lambda turn: replace(turn, item_id=item_id, status=status, reason=""))
    return save(state, place) if place >= 0 else nothing(state)


# ---------------------------------------------------------------- words


def answer_turn(state: State, item_id: str, response_id: str, at: float) -> tuple[State, int]:
    """The state with a turn for that item, and its place."""
    place = by_item(state.conversation, item_id)
    if place >= 0:
        if state.conversation.turns[place].response_id != response_id:
            state = changed(state, place, lambda turn: replace(turn, response_id=response_id))
        return state, place
    state, turn_id = new_turn_id(state, at)
    who = _answers(state)
    turn = Turn(turn_id, Role.ASSISTANT, at=at, item_id=item_id, response_id=response_id, persona=who)
    return added(state, turn), len(state.conversation.turns)


def answer_delta(state: State, place: int, index: int, delta: str) -> State:
    """More words of an answer."""
    item_id = state.conversation.turns[place].item_id
    return _shown(state, place, written_words.heard(state.written, item_id, index, delta))


def answer_text(state: State, place: int, index: int, text: str) -> Step:
    """The final words of a part of an answer, whenever they come."""
    turn = state.conversation.turns[place]
    if _cut(turn):
        return nothing(state)
    parts = written_words.finished(_known(state, turn), turn.item_id, index, text)
    return _settled(_shown(state, place, parts), place)


def answer_whole(state: State, place: int, text: str) -> Step:
    """The words of a whole message of an answer."""
    if _cut(state.conversation.turns[place]):
        return nothing(state)
    return _settled(_written(state, place, text), place)


def _cut(turn: Turn) -> bool:
    """How much of it was heard is known of the words that it has; others would make that untrue."""
    return turn.heard_chars >= 0


def _settled(state: State, place: int) -> Step:
    """A turn that is over is kept once more."""
    streams = state.conversation.turns[place].status is TurnStatus.STREAMING
    return nothing(state) if streams else save(state, place)


def _written(state: State, place: int, text: str) -> State:
    turn = state.conversation.turns[place]
    return _shown(state, place, written_words.whole(_known(state, turn), turn.item_id, text))


def _known(state: State, turn: Turn) -> Parts:
    """The parts that are remembered; a turn of which none is has its text as one."""
    if not turn.text or any(part.item_id == turn.item_id for part in state.written):
        return state.written
    return written_words.finished(state.written, turn.item_id, 0, turn.text)


def _shown(state: State, place: int, parts: Parts) -> State:
    """The state with these parts, and the turn at that place with its words of them."""
    text = written_words.text_of(parts, state.conversation.turns[place].item_id)
    return changed(replace(state, written=parts), place, lambda turn: replace(turn, text=text))


def sound_received(state: State, item_id: str, response_id: str, ms: float, at: float) -> tuple[State, str]:
    """An answer's sound grew by so many milliseconds; returns the id of its turn as well."""
    place = by_item(state.conversation, item_id)
    if place < 0:
        state, place = answer_turn(state, item_id, response_id, at)
    turn = state.conversation.turns[place]
    return put(
        state, place, replace(turn, audio_ms=turn.audio_ms + ms, response_id=response_id)
    ), turn.turn_id


def own_delta(state: State, item_id: str, delta: str, index: int = 0, *, so_far: bool = False) -> State:
    """Some of the person's words, still being written down. ``so_far``: all of them until now, in the place
    of what came before.
    """
    place = by_item(state.conversation, item_id)
    if place < 0 or state.conversation.turns[place].status is not TurnStatus.WAITING:
        return state
    write = written_words.drafted if so_far else written_words.heard
    return _shown(state, place, write(state.written, item_id, index, delta))


def own_text(state: State, item_id: str, text: str, reason: str = "", index: int = 0) -> Step:
    """The person's words as they were written down in the end; with a reason when that failed."""
    place = by_item(state.conversation, item_id)
    if place < 0:
        return nothing(state)
    known = _known(state, state.conversation.turns[place])
    state = _shown(state, place, written_words.finished(known, item_id, index, text.strip()))
    state = changed(state, place, lambda t: replace(t, status=TurnStatus.DONE, reason=reason))
    return save(state, place)


def without_words(state: State, turn_id: str) -> Step:
    """Nobody wrote the words of that take down in time; should they still come, they are shown."""
    place = by_turn_id(state.conversation, turn_id)
    waits = place >= 0 and state.conversation.turns[place].status is TurnStatus.WAITING
    if not waits or any(out.turn_id == turn_id for out in state.outgoing):
        return nothing(state)
    return save(changed(state, place, lambda turn: replace(turn, status=TurnStatus.DONE)), place)


# ---------------------------------------------------------------- endings


def heard(state: State, parts: tuple[Heard, ...]) -> Step:
    """What the loudspeaker gave out of each item; a part that was cut short marks its turn as interrupted."""
    effects: tuple[SaveTurn, ...] = ()
    for part in parts:
        place = by_item(state.conversation, part.item_id)
        if place < 0:
            continue
        state = put(state, place, _heard(state.conversation.turns[place], part))
        effects += (_saving(state.conversation, place),)
    return state, effects


def _heard(turn: Turn, part: Heard) -> Turn:
    over = turn.status in (TurnStatus.DONE, TurnStatus.FAILED)
    if over and part.heard_ms >= part.received_ms - FULLY_HEARD_WITHIN_MS:
        return replace(turn, heard_ms=part.heard_ms)
    share = part.heard_ms / part.received_ms if part.received_ms > 0 else 0.0
    chars = int(len(turn.text) * min(1.0, share))
    return replace(turn, heard_ms=part.heard_ms, heard_chars=chars, status=TurnStatus.INTERRUPTED)


def response_ended(state: State, response_id: str, status: TurnStatus, reason: str = "") -> Step:
    """Every turn of that response that still streams gets its last status and is kept."""
    effects: tuple[SaveTurn, ...] = ()
    for place, turn in enumerate(state.conversation.turns):
        if turn.response_id == response_id and turn.role is Role.ASSISTANT:
            if turn.status is TurnStatus.STREAMING:
                state = put(state, place, replace(turn, status=status, reason=reason))
            effects += (_saving(state.conversation, place),)
    return state, effects


def left(state: State) -> Step:
    """Nobody will hear the rest of an answer: keep its text as far as it came."""
    effects: tuple[SaveTurn, ...] = ()
    for place, turn in enumerate(state.conversation.turns):
        if turn.role is Role.ASSISTANT and turn.status is TurnStatus.STREAMING and turn.text:
            cut = replace(turn, status=TurnStatus.INTERRUPTED, heard_chars=len(turn.text))
            state = put(state, place, cut)
            effects += (_saving(state.conversation, place),)
    return state, effects


# ---------------------------------------------------------------- replay


def replayed(state: State) -> tuple[State, tuple[Item, ...]]:
    """The conversation so far as items for a new session: text only, oldest first, the newest that fit.

    Assistant sound cannot be put back; turns that are still to be sent are not history yet; of an interrupted
    answer only what was heard. Item ids end with their connection, so each turn gets a new one of ours, by
    which the server's acknowledgement finds the turn that is there.
    """
    pending = {o.turn_id for o in state.outgoing}
    items: list[Item] = []
    turns: list[Turn] = []
    room = LONGEST_REPLAY_CHARS
    for turn in reversed(state.conversation.turns):
        text = _said(turn)
        fits = (
            turn.turn_id not in pending and text.strip() and len(text) <= room and len(items) < LONGEST_REPLAY
        )
        if not fits:
            room = room if turn.turn_id in pending or not text.strip() else 0
            waits = turn.status is TurnStatus.WAITING and turn.turn_id not in pending
            status = TurnStatus.DONE if waits else turn.status  # its words ended with its session
            turns.append(replace(turn, item_id="", status=status))
            continue
        room -= len(text)
        item_id = f"{REPLAYED}{turn.turn_id}"[:32]
        turns.append(replace(turn, item_id=item_id))
        items.append(_item(turn, item_id, text))
    return with_turns(state, tuple(reversed(turns))), tuple(reversed(items))


def _said(turn: Turn) -> str:
    """The part of a turn that the conversation holds: of an interrupted answer, what was heard."""
    if turn.role is Role.NOTE:
        return ""
    return turn.text[: turn.heard_length]


def _item(turn: Turn, item_id: str, text: str) -> Item:
    kind = "input_text" if turn.role is Role.USER else "output_text"
    return Item(
        id=item_id, type="message", role=turn.role.value, content=(ContentPart(type=kind, text=text),)
    )
