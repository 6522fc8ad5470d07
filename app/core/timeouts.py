"""Which machine a timer belongs to; the match is complete: a timer without an answer is a type error."""

from typing import assert_never

from app.core import voice_preview
from app.core.answer import conversation as talk_log
from app.core.answer import patience, rate_limit
from app.core.history import history
from app.core.line import line
from app.core.messages.events.program_events import TimerFired
from app.core.messages.timer import Timer
from app.core.releases import new_version
from app.core.service import service_choice
from app.core.state import State
from app.core.steps import Step, nothing, then
from app.core.turn import microphone_test, outgoing, take_interruptions, talk


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
            return patience.over(state)
        case Timer.CANCEL:
            return patience.cancel_overdue(state)
        case Timer.ARRIVAL:
            return then(outgoing.unconfirmed(state), patience.unconfirmed)
        case Timer.WORDS:
            return talk_log.without_words(state, event.about)
        case Timer.LIMIT:
            return rate_limit.over(state)
        case Timer.DIAL:
            return line.dial_overdue(state)
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
        case Timer.CREDENTIAL:
            return nothing(service_choice.overdue(state))
        case Timer.SAMPLE:
            return microphone_test.played(state)
        case Timer.PREVIEW:
            return voice_preview.overdue(state)
        case Timer.RELEASES:
            return new_version.due(state, event.at)
        case Timer.DELETION:
            return history.deletion_due(state, event.about)
        case _:
            assert_never(event.timer)
