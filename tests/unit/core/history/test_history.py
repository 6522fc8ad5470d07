"""The list of kept conversations: what is asked of the disk, what is shown, the undo of a deletion."""

import msgspec
import pytest

from app.core.history.history import UNDO_S, shown, title, title_of
from app.core.messages.effects.archive_effects import (
    DeleteAllConversations,
    DeleteConversation,
    ExportConversation,
    LoadConversation,
    RenameConversation,
    SeekConversations,
)
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import CloseMicrophone
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
from app.core.messages.events.program_events import Closing, TimerFired
from app.core.messages.timer import Timer
from app.core.state import Conversation, History, State
from app.core.values.problems import Trouble
from app.core.values.values import KeptConversation, Role, Turn, TurnStatus
from tests.helpers.playbook import Script, of

ONE = KeptConversation("one", "One", 10.0, 300.0, 2)
TWO = KeptConversation("two", "Two", 20.0, 200.0, 4)
SAID = Turn("u", Role.USER, "Hello there", TurnStatus.DONE, 400.0)
ANSWER = Turn("a", Role.ASSISTANT, "Good day", TurnStatus.DONE, 405.0)


def looked(*kept: KeptConversation, words: str = "") -> Script:
    script = Script()
    script.play(ConversationOpened(conversation="now", at=1.0))
    script.play(HistorySought(words=words), HistoryFound(words=words, found=kept))
    return script


def ids(state: State) -> list[str]:
    return [kept.id for kept in shown(state)]


def test_the_title_is_what_was_answered_first() -> None:
    noise = Turn("n", Role.USER, "faye", TurnStatus.DONE, 390.0)
    late = Turn("l", Role.USER, "", TurnStatus.WAITING, 395.0)
    heard = Turn("h", Role.ASSISTANT, "", TurnStatus.STREAMING, 396.0, audio_ms=40.0)
    empty = msgspec.structs.replace(heard, audio_ms=0.0)
    assert title(Conversation("c", "", (noise,))) == "faye"
    assert title(Conversation("c", "", (noise, empty))) == "faye"
    assert title(Conversation("c", "", (noise, late, heard))) == "faye"
    assert title(Conversation("c", "", (noise, SAID, heard))) == "Hello there"
    assert title(Conversation("c", "", (noise, late, heard, SAID, ANSWER))) == "Hello there"
    assert title(Conversation("c", "", (ANSWER, Turn("x", Role.NOTE, "note")))) == ""
    assert title(Conversation("c", "Given", (noise, SAID, ANSWER))) == "Given"


def test_looking_asks_the_disk_and_shows_what_it_says() -> None:
    script = Script()
    assert script.play(HistorySought(words="x")) == [SeekConversations("x")]
    assert not script.state.history.known
    script.play(HistoryFound(words="x", found=(ONE,)))
    assert script.state.history.known
    assert ids(script.state) == ["one"]


def test_the_answer_to_an_older_question_is_dropped() -> None:
    script = Script()
    script.play(HistorySought(words="ol"), HistorySought(words="old"))
    script.play(HistoryFound(words="ol", found=(ONE,)))
    assert ids(script.state) == []
    script.play(HistoryFound(words="old", found=(TWO,)))
    assert ids(script.state) == ["two"]


def test_the_present_conversation_is_in_its_place_as_it_is_now() -> None:
    script = looked(ONE, TWO)
    assert ids(script.state) == ["one", "two"]  # nothing was said in it yet
    script.play(ConversationOpened(conversation="now", turns=(SAID, ANSWER)))
    assert shown(script.state)[0] == KeptConversation("now", "Hello there", 400.0, 405.0, 2)
    assert ids(script.state) == ["now", "one", "two"]
    older = (msgspec.structs.replace(SAID, at=250.0),)
    script.play(ConversationOpened(conversation="two", title="Two", turns=older))
    assert ids(script.state) == ["one", "two"]


def test_a_search_shows_what_was_found_and_no_more() -> None:
    script = looked(ONE, TWO, words="w")
    script.play(ConversationOpened(conversation="two", title="Renamed", turns=(SAID,)))
    assert [(kept.id, kept.title) for kept in shown(script.state)] == [("one", "One"), ("two", "Renamed")]
    script.play(ConversationOpened(conversation="other", turns=(SAID,)))
    assert ids(script.state) == ["one", "two"]


def test_another_one_is_loaded_and_the_present_one_is_not() -> None:
    script = looked(ONE)
    assert script.play(ConversationWanted(conversation="one")) == [LoadConversation("one")]
    assert script.play(ConversationWanted(conversation="now")) == []


def test_a_title_is_given_here_and_on_the_disk() -> None:
    script = looked(ONE, TWO)
    script.play(ConversationOpened(conversation="one", title="One", turns=(SAID,)))
    fresh = ConversationRenamed(conversation="one", title="  A  new name ")
    assert script.play(fresh) == [RenameConversation("one", "A new name")]
    assert script.state.conversation.title == "A new name"
    assert script.play(ConversationRenamed(conversation="two", title="2")) == [RenameConversation("two", "2")]
    assert [kept.title for kept in script.state.history.found] == ["A new name", "2"]
    assert script.state.conversation.title == "A new name"
    assert script.play(ConversationRenamed(conversation="two", title=" ")) == []


def test_what_is_deleted_is_gone_from_sight_at_once_and_from_the_disk_later() -> None:
    script = looked(ONE, TWO)
    assert script.play(ConversationDeleted(conversation="one", fresh="f")) == [
        StartTimer(Timer.DELETION, UNDO_S, "one")
    ]
    assert ids(script.state) == ["two"]
    assert script.play(TimerFired(timer=Timer.DELETION, about="one")) == [DeleteConversation("one")]
    assert (script.state.history.gone, ids(script.state)) == ((), ["two"])


def test_a_deletion_can_be_taken_back() -> None:
    script = looked(ONE, TWO)
    script.play(ConversationDeleted(conversation="two", fresh="f"))
    script.play(ConversationDeleted(conversation="one", fresh="f"))
    assert script.play(DeletionUndone(conversation="one")) == [StopTimer(Timer.DELETION, "one")]
    assert ids(script.state) == ["one"]
    assert [kept.id for kept in script.state.history.gone] == ["two"]


def test_the_end_of_the_program_ends_the_way_back() -> None:
    script = looked(ONE, TWO)
    script.play(ConversationDeleted(conversation="two", fresh="f"))
    assert of(DeleteConversation, script.play(Closing())) == [DeleteConversation("two")]


def test_the_present_one_is_deleted_by_leaving_it() -> None:
    script = looked(ONE)
    script.play(ConversationOpened(conversation="now", turns=(SAID,)))
    script.play(ConversationDeleted(conversation="now", fresh="f"))
    assert script.state.conversation == Conversation("f")
    assert ids(script.state) == ["one"]
    script.play(DeletionUndone(conversation="now"))
    assert ids(script.state) == ["now", "one"]


def test_all_are_deleted_the_present_one_and_those_within_their_undo_too() -> None:
    script = looked(ONE, TWO)
    script.play(ConversationOpened(conversation="now", turns=(SAID, ANSWER)))
    script.play(ConversationDeleted(conversation="one", fresh="f"))
    orders = script.play(AllDeleted(fresh="g"))
    assert StopTimer(Timer.DELETION, "one") in orders
    assert orders[-1] == DeleteAllConversations()  # behind every turn that is still to be written
    assert script.state.conversation == Conversation("g")
    assert script.state.history == History(known=True)
    assert ids(script.state) == []
    assert script.play(TimerFired(timer=Timer.DELETION, about="two")) == [DeleteConversation("two")]
    assert script.play(HistoryFound(found=())) == []


def test_what_is_not_there_cannot_be_deleted() -> None:
    assert looked(ONE).play(ConversationDeleted(conversation="nobody", fresh="f")) == []


def test_it_is_written_to_a_file_and_a_failure_is_told() -> None:
    script = looked(ONE)
    wanted = ConversationExported(conversation="one", path="/x.md")
    assert script.play(wanted) == [ExportConversation("one", "/x.md")]
    script.play(HistoryFailed(trouble=Trouble("not_exported", "no room")))
    assert [(n.code, n.detail) for n in script.state.notices] == [("not_exported", "no room")]


def test_a_file_that_is_written_is_told_with_its_place() -> None:
    script = looked(ONE)
    script.play(HistoryFailed(trouble=Trouble("not_exported", "no room")))
    script.play(ConversationWritten(path="/home/me/x.md"))
    assert [(n.code, n.path) for n in script.state.notices] == [("exported", "/home/me/x.md")]


def test_opening_another_one_in_mid_take_keeps_what_was_said() -> None:
    script = Script()
    script.connect()
    script.play(ConversationOpened(conversation="now"))
    script.press()
    script.hear(25)
    effects = script.play(ConversationOpened(conversation="one", at=script.now))
    assert [close.discard for close in of(CloseMicrophone, effects)] == [True]
    kept = [out for out in script.state.outgoing if out.draft]
    assert [(out.reason, sum(map(len, out.frames)) > 40_000) for out in kept] == [("moved", True)]


def test_a_name_is_the_given_one_or_the_first_words_of_the_person() -> None:
    assert title(Conversation("c", "Given", (SAID,))) == "Given"
    assert title(Conversation("c", "", (ANSWER, SAID))) == "Hello there"
    assert title(Conversation("c", "", (ANSWER,))) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" a \n b ", "a b"),
        ("word " * 20, "word word word word word word word word word word word…"),
        ("", ""),
    ],
)
def test_a_title_is_short_and_in_one_line(text: str, expected: str) -> None:
    assert title_of(text) == expected
