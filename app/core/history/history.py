"""The list of kept conversations: looked through, opened, renamed, deleted with a way back; it decides as
``update`` does and reads nothing itself.
"""

from collections.abc import Callable

from app.core.messages.effects.archive_effects import (
    DeleteConversation,
    ExportConversation,
    LoadConversation,
    RenameConversation,
    SeekConversations,
)
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.events.archive_events import (
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
from app.core.state import Conversation, State
from app.core.steps import Step, nothing, noticed, then, without_notices
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import KeptConversation, Role, Turn

UNDO_S = 8.0
LONGEST_TITLE = 60

Open = Callable[[State, ConversationOpened], Step]


def update(state: State, event: Event, opened: Open) -> Step:
    """The answer to a fact about the kept conversations; ``opened`` puts another one in place."""
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
        case DeletionUndone():
            return _undone(state, event.conversation)
        case ConversationExported():
            return state, (ExportConversation(event.conversation, event.path),)
        case _:
            return nothing(state)


def deletion_due(state: State, conversation: str) -> Step:
    """The time to take this deletion back is over."""
    return _without(state, conversation), (DeleteConversation(conversation),)


def at_the_end(state: State) -> tuple[Effect, ...]:
    """What the person deleted is deleted, though the program ends before the way back did."""
    return tuple(DeleteConversation(kept.id) for kept in state.history.gone)


def title_of(text: str) -> str:
    """The first words as a title."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST_TITLE else words[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"


def title(conversation: Conversation) -> str:
    """Its name: the given one, else the first words of the person ("" = nothing was said)."""
    return conversation.title or next(
        (title_of(turn.text) for turn in conversation.turns if turn.role is Role.USER and turn.text), ""
    )


def shown(state: State) -> tuple[KeptConversation, ...]:
    """The list as it is to be seen: the present conversation as it is now, and none that is deleted."""
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
    """It is out of sight at once; it is deleted when nobody wants it back."""
    kept = next((kept for kept in shown(state) if kept.id == event.conversation), None)
    if kept is None:
        return nothing(state)
    history = replace(state.history, gone=(*state.history.gone, kept))
    step: Step = replace(state, history=history), (StartTimer(Timer.DELETION, UNDO_S, kept.id),)
    if kept.id != state.conversation.id:
        return step
    # The list may not have it yet: it was not there when the list was read.
    found = (kept, *(other for other in history.found if other.id != kept.id))
    step = replace(step[0], history=replace(history, found=_latest_first(found))), step[1]
    return then(step, lambda s: opened(s, ConversationOpened(conversation=event.fresh, at=event.at)))


def _undone(state: State, conversation: str) -> Step:
    return _restored(state, conversation), (StopTimer(Timer.DELETION, conversation),)


def _restored(state: State, conversation: str) -> State:
    gone = tuple(kept for kept in state.history.gone if kept.id != conversation)
    return replace(state, history=replace(state.history, gone=gone))


def _without(state: State, conversation: str) -> State:
    state = _restored(state, conversation)
    found = tuple(kept for kept in state.history.found if kept.id != conversation)
    return replace(state, history=replace(state.history, found=found))
