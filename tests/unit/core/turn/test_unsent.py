"""What no server has acknowledged outlives the program, and nothing else does."""

import pytest

from app.core.messages.effects.archive_effects import ForgetUnsent, KeepPart, KeepUnsent
from app.core.messages.effects.effect import Effect
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.line_events import LineLost
from app.core.messages.events.presses import Cancelled, HandsFreeToggled, TalkReleased
from app.core.messages.events.program_events import Closing, Started, TimerFired
from app.core.messages.events.sound_events import MicrophoneClosed
from app.core.messages.events.turn_events import DraftDiscarded, DraftSent, RetryAsked, TextEntered
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.values.problems import Trouble
from app.core.values.values import Role, Turn, TurnStatus, Unsent
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, SERVICE, Script, kinds, of, up


def offline() -> Script:
    script = up()
    script.play(LineLost(trouble=Trouble("network"), at=script.now))
    return script


def acknowledge(script: Script) -> list[Effect]:
    return script.say(m.AudioCommitted(item_id="item_1"))


def test_what_is_on_the_wire_is_on_the_disk_until_it_is_acknowledged() -> None:
    script = up()
    script.speak()
    (order,) = of(KeepUnsent, script.log)
    assert order.unsent.pcm == FRAME * 10
    assert not [one for one in of(ForgetUnsent, script.log) if one.turn_id == order.unsent.turn_id]
    assert of(ForgetUnsent, acknowledge(script)) == [ForgetUnsent(order.unsent.turn_id)]


def test_typed_words_on_the_wire_are_on_the_disk_until_they_are_acknowledged() -> None:
    script = up()
    script.play(TextEntered(text="remember the milk", at=5.0))
    (order,) = of(KeepUnsent, script.log)
    assert (order.unsent.text, order.parts) == ("remember the milk", "")
    assert not of(ForgetUnsent, script.log)


def test_a_line_that_comes_up_erases_nothing_of_what_waited() -> None:
    script = offline()
    script.speak()
    (order,) = of(KeepUnsent, script.log)
    kept = order.unsent
    assert kept.pcm == FRAME * 10
    assert kept.conversation == script.state.conversation.id
    assert kept.at == script.state.conversation.turns[-1].at
    assert kept.turn_id == script.state.outgoing[0].turn_id
    script.play(RetryAsked())
    effects = script.connect()
    assert "CommitAudio" in kinds(effects)
    assert not of(ForgetUnsent, effects)
    assert len(of(KeepUnsent, script.log)) == 1
    assert of(ForgetUnsent, acknowledge(script)) == [ForgetUnsent(kept.turn_id)]


def test_typed_words_are_kept_too_and_forgotten_when_thrown_away() -> None:
    script = offline()
    effects = script.play(TextEntered(text="remember the milk", at=5.0))
    (order,) = of(KeepUnsent, effects)
    assert (order.unsent.text, order.unsent.pcm) == ("remember the milk", b"")
    script.play(Cancelled(at=6.0))  # held back: now a draft, and on the disk already
    assert len(of(KeepUnsent, script.log)) == 1
    number = script.state.outgoing[0].number
    assert ForgetUnsent(order.unsent.turn_id) in script.play(DraftDiscarded(number=number))


def test_a_cancelled_take_leaves_nothing() -> None:
    script = offline()
    script.press()
    script.hear()
    script.play(Cancelled(at=script.now))
    assert script.state.outgoing
    script.play(Closing(at=9.0))
    assert not of(KeepUnsent, script.log)


def test_the_end_of_the_program_keeps_what_is_being_said() -> None:
    script = up()
    script.press()
    script.hear(frames=4)
    effects = script.play(Closing(at=9.0))
    (order,) = of(KeepUnsent, effects)
    assert order.unsent.pcm == FRAME * 4
    (turn,) = script.state.conversation.turns
    assert (turn.status, turn.reason) == (TurnStatus.UNSENT, "held")


def test_the_end_of_the_program_erases_nothing() -> None:
    script = up()
    script.speak()
    assert not of(ForgetUnsent, script.play(Closing(at=9.0)))


def test_an_empty_take_and_hands_free_sound_are_no_words() -> None:
    script = up()
    script.press()
    assert not of(KeepUnsent, script.play(Closing(at=9.0)))
    assert script.state.take is None


def test_what_was_kept_comes_back_as_drafts() -> None:
    script = Script()
    turns = (Turn("k1", Role.USER, status=TurnStatus.DONE, at=1.0, audio_ms=1500),)
    script.play(ConversationOpened(conversation="c", turns=turns))
    kept = (Unsent("k1", "c", pcm=b"\x01\x00" * 36_000, at=1.0), Unsent("k2", "other", text="hello", at=2.0))
    effects = script.play(Started(settings=script.state.settings, target=SERVICE, unsent=kept, at=3.0))
    assert not of(KeepUnsent, effects)
    first, second = script.state.outgoing
    assert (first.number, second.number, script.state.take_number) == (1, 2, 2)
    assert [len(frame) for frame in first.frames] == [48_000, 24_000]
    assert (second.text, second.frames) == ("hello", ())
    assert first.draft
    assert second.draft
    assert script.state.conversation.turns[0].status is TurnStatus.UNSENT
    assert ForgetUnsent("k2") in script.play(DraftDiscarded(number=2))


SECOND = b"\x01\x00" * 24_000


def saying(seconds: int, frame: bytes = SECOND) -> Script:
    """A line that is up and a take that has been said for so long."""
    script = up()
    script.press()
    script.hear(frames=seconds, pcm=frame)
    return script


def test_a_take_is_kept_part_by_part_while_it_is_said() -> None:
    script = up()
    script.press()
    for number in range(1, 16):
        script.hear(frames=1, pcm=bytes([number, 0]) * 960)
    first, second = of(KeepPart, script.log)
    assert first.part.pcm == b"".join(bytes([number, 0]) * 960 for number in range(1, 8))
    assert second.part.pcm == b"".join(bytes([number, 0]) * 960 for number in range(8, 14))
    assert (first.start, second.start) == (0, 7 * 1_920)
    assert first.part.turn_id == second.part.turn_id
    assert first.part.at == 1_000.0
    assert first.part.conversation == script.state.conversation.id


@pytest.mark.parametrize("frame", [b"\x02\x00" * 700, SECOND, SECOND * 11])
def test_parts_end_with_whole_frames_and_leave_none_out(frame: bytes) -> None:
    script = saying(30, frame)
    parts = of(KeepPart, script.log)
    assert all(len(one.part.pcm) % len(frame) == 0 for one in parts)
    whole = b"".join(one.part.pcm for one in parts)
    assert (frame * 30).startswith(whole)
    assert len(frame * 30) - len(whole) < 12_000
    starts = [sum(len(one.part.pcm) for one in parts[:number]) for number in range(len(parts))]
    assert [one.start for one in parts] == starts


@pytest.mark.parametrize("end", [TalkReleased, Closing])
def test_the_turn_takes_over_the_parts_of_its_take(end: type[TalkReleased | Closing]) -> None:
    script = saying(6)
    over(script, end(at=script.now))
    (order,) = of(KeepUnsent, script.log)
    assert order.parts == of(KeepPart, script.log)[0].part.turn_id
    assert order.unsent.pcm == SECOND * 6
    assert not of(ForgetUnsent, script.log)


def test_a_cancelled_take_takes_its_parts_with_it_and_had_back_it_is_written_whole() -> None:
    script = saying(6)
    name = of(KeepPart, script.log)[0].part.turn_id
    assert of(ForgetUnsent, script.play(Cancelled(at=script.now))) == [ForgetUnsent(name)]
    (draft,) = script.state.outgoing
    (order,) = of(KeepUnsent, script.play(DraftSent(number=draft.number, at=script.now)))
    assert (order.unsent.pcm, order.parts) == (SECOND * 6, "")


def test_parts_of_a_take_that_comes_to_nothing_go() -> None:
    script = up()
    script.press()
    script.hear(frames=6, pcm=SECOND, level=-90.0)
    name = of(KeepPart, script.log)[0].part.turn_id
    over(script, TalkReleased(at=script.now))
    assert not script.state.outgoing
    assert of(ForgetUnsent, script.log) == [ForgetUnsent(name)]


def over(script: Script, end: TalkReleased | Closing) -> None:
    script.play(end)
    if script.state.take is not None:
        script.play(TimerFired(timer=Timer.TAIL), MicrophoneClosed(take=script.take, at=script.now))
    assert script.state.take is None


def test_a_syllable_that_is_no_take_never_touches_the_disk() -> None:
    script = up()
    script.press()
    script.hear(frames=2)
    over(script, TalkReleased(at=script.now))
    assert not of(KeepPart, script.log)
    assert not of(KeepUnsent, script.log)
    assert not of(ForgetUnsent, script.log)


def test_listening_hands_free_is_no_take_to_be_kept() -> None:
    settings = Settings(turn_detection="server_vad")
    script = up(settings=settings)
    script.play(HandsFreeToggled(on=True, at=script.now))
    script.hear(frames=12, pcm=SECOND)
    script.play(HandsFreeToggled(on=False, at=script.now))
    assert not of(KeepPart, script.log)
    assert not of(ForgetUnsent, script.log)
