"""Each timer reaches the machine that waits for it, and means nothing where nobody does."""

import pytest

from app.core.messages.effects.archive_effects import DeleteConversation
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Dial, HangUp
from app.core.messages.effects.sound_effects import CloseMicrophone, Cue, Play
from app.core.messages.events.line_events import LineUp
from app.core.messages.events.persona_events import PreviewAsked
from app.core.messages.events.presses import Cancelled, TalkReleased
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import FrameCaptured, SampleAsked
from app.core.messages.timer import Timer
from app.core.state import LineStage, ReplyStage, TakeStage
from app.core.timeouts import fired
from app.protocol import messages as m
from tests.helpers.playbook import Script, of, up


def rings(script: Script, timer: Timer) -> list[Effect]:
    script.state, effects = fired(script.state, TimerFired(timer=timer, at=script.now))
    return list(effects)


@pytest.mark.parametrize("timer", Timer)
def test_a_timer_that_fires_when_nothing_waits_for_it_is_answered(timer: Timer) -> None:
    before = up().state
    after, _ = fired(before, TimerFired(timer=timer))
    assert (after.take, after.outgoing, after.notices) == (None, before.outgoing, before.notices)


def test_the_clocks_of_a_take() -> None:
    script = up()
    script.press()
    rings(script, Timer.OPENING)
    assert script.state.take is not None
    assert script.state.take.slow
    script.hear(20)
    assert Cue("limit") in rings(script, Timer.WARNING)
    script.play(TalkReleased(at=script.now))
    assert CloseMicrophone(1) in rings(script, Timer.TAIL)
    assert rings(script, Timer.CAP) == []
    assert script.state.take.stage is TakeStage.DRAINING
    rings(script, Timer.DRAIN)
    assert script.state.take is None


def test_a_cancelled_take_is_gone_when_it_cannot_be_had_back() -> None:
    script = up()
    script.press()
    script.hear(20)
    script.play(Cancelled(at=script.now))
    held = len(script.state.outgoing)
    rings(script, Timer.UNDO)
    assert (held, len(script.state.outgoing)) == (1, 0)


def test_the_clocks_of_an_answer() -> None:
    script = up()
    script.speak()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    rings(script, Timer.PATIENCE)
    stage = script.state.reply.stage
    rings(script, Timer.CANCEL)
    assert (stage, script.state.reply.stage) == (ReplyStage.CANCELLING, ReplyStage.IDLE)
    assert rings(script, Timer.LIMIT) == []


def test_the_clocks_of_the_line() -> None:
    script = Script()
    script.play(LineUp(at=script.now))
    rings(script, Timer.GREETING)
    rings(script, Timer.GREETING)
    assert script.state.line.stage is LineStage.WAITING
    assert of(Dial, rings(script, Timer.REDIAL))
    busy = up()
    rings(busy, Timer.CONFIGURE)
    assert busy.state.line.stage is LineStage.UP
    assert rings(busy, Timer.RENEW)
    assert HangUp() in rings(up(), Timer.IDLE)


def test_a_test_of_the_microphone_plays_what_there_is() -> None:
    script = up()
    script.play(SampleAsked(), FrameCaptured(take=1, pcm=b"\1\0" * 960, level=-9.0))
    assert any(isinstance(effect, Play) for effect in rings(script, Timer.SAMPLE))


def test_a_preview_has_no_endless_patience() -> None:
    script = up()
    script.play(PreviewAsked(voice="cedar", text="x"))
    rings(script, Timer.PREVIEW)
    assert [n.code for n in script.state.notices] == ["no_preview"]


def test_a_deletion_is_carried_out_for_the_conversation_it_is_about() -> None:
    script = up()
    script.state, effects = fired(script.state, TimerFired(timer=Timer.DELETION, about="c"))
    assert effects == (DeleteConversation("c"),)
