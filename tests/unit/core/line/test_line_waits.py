"""The line waits for nobody for ever, and does not rest while somebody waits for it."""

from app.core.line import line
from app.core.messages.effects.line_effects import HangUp
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.events.program_events import TimerFired
from app.core.messages.timer import Timer
from app.core.state import LineStage
from tests.helpers.playbook import SERVICE, Script, of, up


def test_connecting_does_not_wait_for_ever_for_the_keyring_or_the_network() -> None:
    script = Script(SERVICE)
    assert StartTimer(Timer.DIAL, line.DIAL_S) in script.log
    effects = script.play(TimerFired(timer=Timer.DIAL))
    assert of(HangUp, effects) != []
    assert script.state.line.stage is LineStage.WAITING
    assert script.state.notices[-1].code == "dial_overdue"
    assert script.play(TimerFired(timer=Timer.DIAL)) == []


def test_the_line_does_not_rest_while_something_is_on_its_way() -> None:
    script = up()
    script.speak()
    script.answer()
    script.finish()
    script.speak()
    script.play(TimerFired(timer=Timer.CANCEL))
    assert of(HangUp, script.play(TimerFired(timer=Timer.IDLE))) == []
