"""Every earcon is ordered where the list of states says, and none for who wants none."""

import pytest

from app.core.messages import effects as f
from app.core.messages import events as e
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
    assert alarm(State(), after) == ((f.Cue(expected),) if expected else ())
    assert alarm(after, after) == ()


def test_who_wants_no_sounds_hears_none() -> None:
    silent = State(settings=Settings(cues=False))
    assert alarm(silent, noticed(silent, Trouble("no_answer"))) == ()
    assert cue(silent, "sent") == ()
    assert cue(State(), "sent") == (f.Cue("sent"),)


def test_one_take_has_its_sounds_in_order() -> None:
    script = up()
    script.tap()
    script.hear(10)
    script.play(e.TimerFired(name="warning"))
    script.tap()
    script.play(e.TimerFired(name="tail"), e.MicrophoneClosed(take=1, at=script.now))
    script.press()
    script.play(e.Cancelled(at=script.now), e.TalkReleased(at=script.now))
    script.play(e.LineLost(trouble=Trouble("invalid_api_key")))
    names = [cue.name for cue in of(f.Cue, script.log)]
    assert names == ["latched", "start", "limit", "sent", "cancelled", "error"]
