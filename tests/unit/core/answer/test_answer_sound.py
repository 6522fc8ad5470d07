"""An answer is played once more by the sound that came: kept in memory, bounded, out of everything's way."""

import pytest

from app.core.answer import answer_sound
from app.core.answer.answer_sound import MOST_S, can_play, kept, playable
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Say
from app.core.messages.effects.sound_effects import FinishSpeaker, Play, StopSpeaker
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.program_events import Closing
from app.core.messages.events.sound_events import (
    SpeakerDrained,
    SpeakerFailed,
    SpeakerRegained,
    SpeakerStopped,
)
from app.core.messages.events.turn_events import AnswerPlayed, TextEntered
from app.core.state import AnswerSound, Phase, State, phase
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Heard
from app.paths import resource
from app.protocol import messages as m
from app.protocol.pcm import BYTES_PER_SECOND
from tests.helpers.playbook import Script, of, up

ONE, TWO = b"\x01\x00" * 4_800, b"\x02\x00" * 4_800  # 200 ms each


def answered(script: Script, item: str = "item_a", sound: tuple[bytes, ...] = (ONE, TWO)) -> str:
    """An answer that came and was heard whole; returns the id of its turn."""
    response = f"resp_{item}"
    script.play(TextEntered(text="Tell me", at=script.now))
    script.say(m.ResponseCreated(response=m.Response(id=response)))
    for pcm in sound:
        script.say(m.AudioDelta(response_id=response, item_id=item, content_index=0, delta=pcm))
    script.say(m.AudioTranscriptDelta(response_id=response, item_id=item, content_index=0, delta="One two."))
    script.say(m.ResponseDone(response=m.Response(id=response, status="completed")))
    whole = sum(map(len, sound)) / BYTES_PER_SECOND * 1_000
    script.play(SpeakerDrained(heard=(Heard(item, 0, whole, whole),)))
    return script.state.conversation.turns[-1].turn_id


def played(effects: list[Effect]) -> bytes:
    return b"".join(play.pcm for play in of(Play, effects))


def test_an_answer_is_played_again_from_its_beginning_and_nobody_is_told() -> None:
    script = up()
    turn = answered(script)
    assert playable(script.state) == (turn,)
    effects = script.play(AnswerPlayed(turn_id=turn))
    assert played(effects) == ONE + TWO
    assert effects[-1] == FinishSpeaker()
    assert (script.state.playing_again, phase(script.state)) == (turn, Phase.SPEAKING)
    before = script.state.conversation
    effects = script.play(SpeakerDrained(heard=(Heard(f"own-again-{turn}", 0, 400.0, 400.0),)))
    assert (script.state.playing_again, phase(script.state)) == ("", Phase.READY)
    assert (script.state.conversation, of(Say, effects)) == (before, [])


def test_the_talk_key_stops_it_at_once() -> None:
    script = up()
    turn = answered(script)
    script.play(AnswerPlayed(turn_id=turn))
    effects = script.press()
    assert isinstance(effects[0], StopSpeaker)
    effects = script.play(SpeakerStopped(heard=(Heard(f"own-again-{turn}", 0, 90.0, 400.0),)))
    assert of(Say, effects) == []  # nothing of it is truncated: the server has no such item
    assert script.state.playing_again == ""
    assert not can_play(script.state)
    assert script.play(AnswerPlayed(turn_id=turn)) == []  # the person is talking


def test_asked_once_more_it_stops_and_another_takes_its_place() -> None:
    script = up()
    first, second = answered(script), answered(script, "item_b", (TWO,))
    script.play(AnswerPlayed(turn_id=first))
    assert script.play(AnswerPlayed(turn_id=first)) == [StopSpeaker()]
    script.play(SpeakerStopped(heard=(Heard(f"own-again-{first}", 0, 90.0, 400.0),)))
    assert not script.state.reply.sounding
    script.play(AnswerPlayed(turn_id=first))
    effects = script.play(AnswerPlayed(turn_id=second))
    assert (effects[0], played(effects)) == (StopSpeaker(), TWO)
    script.play(SpeakerStopped(heard=(Heard(f"own-again-{first}", 0, 90.0, 400.0),)))
    assert (script.state.playing_again, script.state.reply.sounding) == (second, True)


def test_of_an_answer_that_was_stopped_no_more_is_played_than_was_heard() -> None:
    script = up()
    turn = answered(script)
    cut = replace(script.state.conversation.turns[-1], heard_chars=3, heard_ms=250.0)
    turns = (*script.state.conversation.turns[:-1], cut)
    script.state = replace(script.state, conversation=replace(script.state.conversation, turns=turns))
    assert played(script.play(AnswerPlayed(turn_id=turn))) == ONE + TWO[: len(TWO) // 4]
    script.play(SpeakerDrained())
    unheard = replace(cut, heard_chars=0, heard_ms=0.0)
    turns = (*turns[:-1], unheard)
    script.state = replace(script.state, conversation=replace(script.state.conversation, turns=turns))
    assert script.play(AnswerPlayed(turn_id=turn)) == []


def test_an_answer_that_begins_to_come_is_heard_instead() -> None:
    script = up()
    turn = answered(script)
    script.play(AnswerPlayed(turn_id=turn))
    script.now += 60
    effects = script.say(m.ResponseCreated(response=m.Response(id="resp_late")))
    assert StopSpeaker() in effects
    assert script.state.playing_again == ""


def test_it_ends_with_its_conversation_and_with_the_loudspeaker() -> None:
    script = up()
    turn = answered(script)
    script.play(AnswerPlayed(turn_id=turn), SpeakerFailed(trouble=Trouble("speaker_lost")))
    assert (script.state.playing_again, can_play(script.state)) == ("", False)
    script.play(ConversationOpened(conversation="other", at=script.now))
    script.play(SpeakerRegained())
    assert script.state.answer_sounds == ()
    assert can_play(script.state)
    assert script.play(AnswerPlayed(turn_id=turn)) == []


def test_sound_that_came_while_no_loudspeaker_was_there_can_be_heard_later() -> None:
    script = up()
    script.play(SpeakerFailed(trouble=Trouble("no_speaker")))
    turn = answered(script)
    assert playable(script.state) == (turn,)


@pytest.mark.parametrize("second", [1, 20])
def test_the_oldest_answers_go_when_there_is_too_much(second: int) -> None:
    state = State()
    for number in range(MOST_S // second + 3):
        state = kept(state, f"k{number}", b"\0" * (second * BYTES_PER_SECOND))
    assert len(playable(state)) == MOST_S // second
    assert playable(state)[-1] == f"k{MOST_S // second + 2}"
    assert sum(one.bytes for one in state.answer_sounds) <= MOST_S * BYTES_PER_SECOND


def test_an_answer_that_is_too_long_is_not_kept_in_part() -> None:
    state = kept(State(), "first", ONE)
    for _ in range(MOST_S + 2):
        state = kept(state, "long", b"\0" * BYTES_PER_SECOND)
    assert playable(state) in ((), ("first",))
    state = kept(state, "next", ONE)
    state = kept(state, "long", ONE)  # late sound of it
    assert "long" not in playable(state)
    assert "next" in playable(state)


def test_two_turns_of_one_answer_are_kept_apart() -> None:
    state = kept(kept(kept(State(), "a", ONE), "b", TWO), "a", TWO)
    sounds = {one.turn_id: b"".join(one.frames) for one in state.answer_sounds}
    assert sounds == {"a": ONE + TWO, "b": TWO}


def test_sound_is_in_no_text_about_the_state() -> None:
    assert repr(AnswerSound("k", (ONE,), len(ONE))) == "AnswerSound('k', 9600 bytes)"
    assert answer_sound.OWN_SOUND == "own-"


def test_it_is_over_when_the_loudspeaker_was_stopped_for_the_end_of_the_program() -> None:
    script = up()
    turn = answered(script)
    script.play(AnswerPlayed(turn_id=turn), Closing())
    script.play(SpeakerStopped(heard=(Heard(f"own-again-{turn}", 0, 90.0, 400.0),)))
    assert (script.state.playing_again, script.state.reply.sounding) == ("", False)


def test_the_help_says_how_much_is_kept() -> None:
    assert MOST_S == 4 * 60
    said = resource("help/en/5-conversations.md").read_text(encoding="utf-8")
    assert "up to four minutes of it; it is never written to disk" in " ".join(said.split())
