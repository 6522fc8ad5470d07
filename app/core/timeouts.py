"""Which machine a timer belongs to; the match is complete: a timer without an answer is a type error."""

from typing import assert_never

from app.core import voice_preview
from app.core.answer import outcome, rate_limit
from app.core.history import history
from app.core.line import line
from app.core.messages.events.program_events import TimerFired
from app.core.messages.timer import Timer
from app.core.state import State
from app.core.steps import Step
from app.core.turn import microphone_test, take_interruptions, talk


def fired(state: State, event: TimerFired) -> Step:
    """The step of the machine that waited; nothing where it no longer waits."""
    match event.timer:
        case Timer.TAIL:
            return talk.tail_over(state)
        case Timer.DRAIN:
            return talk.drain_overdue(state, event.at)
        case Timer.CAP:
            return take_interruptions.capped(state)
        case Timer.WARNING:
            return take_interruptions.near_the_end(state)
        case Timer.OPENING:
            return take_interruptions.slow(state)
        case Timer.UNDO:
            return talk.undo_over(state)
        case Timer.PATIENCE:
            return outcome.out_of_patience(state)
        case Timer.CANCEL:
            return outcome.cancel_overdue(state)
        case Timer.LIMIT:
            return rate_limit.over(state)
        case Timer.GREETING:
            return line.greeting_overdue(state)
        case Timer.CONFIGURE:
            return line.configure_overdue(state)
        case Timer.HELD:
            return line.held(state)
        case Timer.REDIAL:
            return line.redial(state)
        case Timer.RENEW:
            return line.renew(state)
        case Timer.IDLE:
            return line.idle(state)
        case Timer.SAMPLE:
            return microphone_test.played(state)
        case Timer.PREVIEW:
            return voice_preview.overdue(state)
        case Timer.DELETION:
            return history.deletion_due(state, event.about)
        case _:
            assert_never(event.timer)
