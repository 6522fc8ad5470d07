"""The list of kept conversations: searched, opened, renamed, deleted with undo. Like all of ``app/core`` it
decides and reads no disk.
"""

from collections.abc import Callable, Iterable

from app.core.messages.effects.archive_effects import (
    DeleteAllConversations,
    DeleteConversation,
    ExportConversation,
    LoadConversation,
    RenameConversation,
    SeekConversations,
)
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.events.archive_events import (
    AllDeleted,
    ConversationDeleted,
    ConversationExported,
    ConversationOpened,
    ConversationRenamed,
    ConversationWanted,
    ConversationWritten,
    DeletionUndone,
    HistoryFailed,
    HistoryFound,
    HistorySought,
)
from app.core.messages.events.event import Event
from app.core.messages.timer import Timer
from app.core.state import Conversation, History, State
from app.core.steps import Step, nothing, noticed, without_notices
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import KeptConversation, Role, Turn

UNDO_S = 8.0
LONGEST_TITLE = 60

Open = Callable[[State, ConversationOpened], Step]


def update(state: State, event: Event, opened: Open) -> Step:
    """The answer to a fact about the kept conversations; ``opened`` opens another one."""
    match event:
        case HistorySought():
            history = replace(state.history, words=event.words)
            return replace(state, history=history), (SeekConversations(event.words),)
        case HistoryFound() if event.words == state.history.words:
            return nothing(replace(state, history=replace(state.history, found=event.found, known=True)))
        case HistoryFailed():
            return nothing(noticed(state, event.trouble))
        case ConversationWritten():
            return nothing(
                noticed(without_notices(state, ("not_exported",)), Trouble("exported", path=event.path))
            )
        case ConversationWanted() if event.conversation != state.conversation.id:
            return state, (LoadConversation(event.conversation),)
        case ConversationRenamed():
            return _renamed(state, event.conversation, " ".join(event.title.split()))
        case ConversationDeleted():
            return _deleted(state, event, opened)
        case AllDeleted():
            return _all_deleted(state, event, opened)
        case DeletionUndone():
            return _undone(state, event.conversation)
        case ConversationExported():
            return state, (ExportConversation(event.conversation, event.path),)
        case _:
            return nothing(state)


def deletion_due(state: State, conversation: str) -> Step:
    """The undo of this deletion is over: now it is deleted on disk."""
    return _without(state, conversation), (DeleteConversation(conversation),)


def at_the_end(state: State) -> tuple[Effect, ...]:
    """Deletes on disk what is still within its undo, because the program ends."""
    return tuple(DeleteConversation(kept.id) for kept in state.history.gone)


def title_of(text: str) -> str:
    """The first words as a title, cut between two words."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST_TITLE else words[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"


def title_among(said: Iterable[tuple[Role, str, bool]]) -> str:
    """The title for turns, oldest first, each as (whose, its text, whether words or sound of it came): the
    first words of the person that were answered; where nothing was, the first ones ("" = none).
    """
    first = asked = ""
    for role, text, there in said:
        if role is Role.USER:
            asked, first = text, first or text
        elif role is Role.ASSISTANT and there and asked:
            return title_of(asked)
    return title_of(first)


def title(conversation: Conversation) -> str:
    """The given title, else the first words of the person that were answered ("" = nothing was said)."""
    turns = ((turn.role, turn.text, bool(turn.text or turn.audio_ms)) for turn in conversation.turns)
    return conversation.title or title_among(turns)


def shown(state: State) -> tuple[KeptConversation, ...]:
    """The list as it is shown: the present conversation as it is now, and none that is deleted.

    While a search is on, the present one is only in the list if the search found it.
    """
    gone = {kept.id for kept in state.history.gone}
    found = tuple(kept for kept in state.history.found if kept.id not in gone)
    present = state.conversation
    if not present.turns or present.id in gone:
        return found
    place = next((n for n, kept in enumerate(found) if kept.id == present.id), None)
    if state.history.words:
        return (
            found if place is None else (*found[:place], _named(found[place], present), *found[place + 1 :])
        )
    rest = tuple(kept for kept in found if kept.id != present.id)
    return _latest_first((_as_kept(present), *rest))


def _named(kept: KeptConversation, present: Conversation) -> KeptConversation:
    return replace(kept, title=title(present))


def _as_kept(present: Conversation) -> KeptConversation:
    turns: tuple[Turn, ...] = present.turns
    return KeptConversation(
        present.id, title(present), turns[0].at, max(turn.at for turn in turns), len(turns)
    )


def _latest_first(all_: tuple[KeptConversation, ...]) -> tuple[KeptConversation, ...]:
    return tuple(sorted(all_, key=lambda kept: -kept.updated))


def _renamed(state: State, conversation: str, words: str) -> Step:
    if not words:
        return nothing(state)
    found = tuple(
        replace(kept, title=words) if kept.id == conversation else kept for kept in state.history.found
    )
    state = replace(state, history=replace(state.history, found=found))
    if conversation == state.conversation.id:
        state = replace(state, conversation=replace(state.conversation, title=words))
    return state, (RenameConversation(conversation, words),)


def _deleted(state: State, event: ConversationDeleted, opened: Open) -> Step:
    """Takes it out of sight at once; the disk follows when the undo is over."""
    kept = next((kept for kept in shown(state) if kept.id == event.conversation), None)
    if kept is None:
        return nothing(state)
    history = replace(state.history, gone=(*state.history.gone, kept))
    clock = StartTimer(Timer.DELETION, UNDO_S, kept.id)
    if kept.id != state.conversation.id:
        return replace(state, history=history), (clock,)
    # The list may not have it yet: it was not there when the list was read.
    found = (kept, *(other for other in history.found if other.id != kept.id))
    state = replace(state, history=replace(history, found=_latest_first(found)))
    state, effects = opened(state, ConversationOpened(conversation=event.fresh, at=event.at))
    return state, (clock, *effects)


def _all_deleted(state: State, event: AllDeleted, opened: Open) -> Step:
    """No undo: the window has asked. What is said now is ended first, so that it is written before the rest
    goes; what no server has acknowledged belongs to no conversation and stays.
    """
    clocks = tuple(StopTimer(Timer.DELETION, kept.id) for kept in state.history.gone)
    state, effects = opened(state, ConversationOpened(conversation=event.fresh, at=event.at))
    state = replace(state, history=History(known=True))
    return state, (*clocks, *effects, DeleteAllConversations())


def _undone(state: State, conversation: str) -> Step:
    return _restored(state, conversation), (StopTimer(Timer.DELETION, conversation),)


def _restored(state: State, conversation: str) -> State:
    gone = tuple(kept for kept in state.history.gone if kept.id != conversation)
    return replace(state, history=replace(state.history, gone=gone))


def _without(state: State, conversation: str) -> State:
    state = _restored(state, conversation)
    found = tuple(kept for kept in state.history.found if kept.id != conversation)
    return replace(state, history=replace(state.history, found=found))
