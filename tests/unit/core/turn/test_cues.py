"""Every earcon is ordered where the list of states says, and none if earcons are off."""

import pytest

from app.core.messages.effects.sound_effects import Cue
from app.core.messages.events.line_events import LineLost
from app.core.messages.events.presses import Cancelled, TalkReleased
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import MicrophoneClosed
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import State
from app.core.steps import noticed
from app.core.turn.cues import alarm, cue
from app.core.values.problems import Trouble
from tests.helpers.playbook import of, up


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("invalid_api_key", "error"),
        ("microphone_lost", "error"),
        ("no_answer", "error"),
        ("take_kept", "error"),
        ("take_capped", "limit"),
        ("rate_limit_exceeded", "limit"),
        ("too_short", ""),
        ("nothing_heard", ""),
        ("network", ""),
    ],
)
def test_a_trouble_has_a_sound_or_none(code: str, expected: str) -> None:
    after = noticed(State(), Trouble(code))
    assert alarm(State(), after) == ((Cue(expected),) if expected else ())
    assert alarm(after, after) == ()


def test_who_wants_no_sounds_hears_none() -> None:
    silent = State(settings=Settings(cues=False))
    assert alarm(silent, noticed(silent, Trouble("no_answer"))) == ()
    assert cue(silent, "sent") == ()
    assert cue(State(), "sent") == (Cue("sent"),)


def test_one_take_has_its_sounds_in_order() -> None:
    script = up()
    script.tap()
    script.hear(10)
    script.play(TimerFired(timer=Timer.WARNING))
    script.tap()
    script.play(TimerFired(timer=Timer.TAIL), MicrophoneClosed(take=1, at=script.now))
    script.press()
    script.play(Cancelled(at=script.now), TalkReleased(at=script.now))
    script.play(LineLost(trouble=Trouble("invalid_api_key")))
    names = [cue.name for cue in of(Cue, script.log)]
    assert names == ["latched", "start", "limit", "sent", "cancelled", "error"]
