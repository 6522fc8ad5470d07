"""What waits for a new session, what a server refused, and how both end."""

import pytest

from app.core.line.setting_status import PATHS, concerns, only_value, refused, waiting
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Dial, HangUp, RememberRefused
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.events.line_events import SessionRenewed, SettingRetried, TargetChanged
from app.core.messages.events.program_events import SettingsApplied, TimerFired
from app.core.messages.events.sound_events import SpeakerDrained
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import LineStage, State
from app.core.values.replacing import replace
from app.core.values.values import Target
from app.protocol import messages as m
from tests.helpers.playbook import PRACTICE, SERVICE, Script, kinds, of, up, wire

BETA = Target(url="ws://local", name="Local", dialect="beta")


def deny(script: Script, param: str, code: str = "unknown_parameter") -> list[Effect]:
    asked = script.state.line.asked_config
    return script.say(m.ErrorSaid(error=m.Problem(code=code, param=param, event_id=asked)))


def configured(effects: list[Effect]) -> m.SessionConfig:
    found = [message.session for message in wire(effects) if isinstance(message, m.UpdateSession)]
    return found[-1]


def voice_of(session: m.SessionConfig) -> object:
    assert session.audio
    assert session.audio.output
    return session.audio.output.voice


def test_every_option_that_is_sent_has_its_path() -> None:
    assert set(PATHS) <= set(Settings.__struct_fields__)
    assert concerns("session.reasoning", "effort")
    assert concerns("session.reasoning.effort", "effort")
    assert concerns("session.audio.input.turn_detection", "vad_threshold")
    assert not concerns("session.audio.output.speed", "voice")
    assert not concerns("session", "theme")


def test_a_server_that_takes_next_to_nothing_takes_turns_and_instructions() -> None:
    assert concerns("session", "voice")
    for name in ("turn_detection", "eagerness", "instructions", "expressiveness", "theme"):
        assert not concerns("session", name)


# ---------------------------------------------------------------- a new session


def test_a_voice_chosen_after_the_first_sound_waits_and_a_new_session_has_it_with_the_conversation() -> None:
    script = up()
    script.speak()
    script.answer()
    script.play(SettingsApplied(settings=Settings(voice="cedar")))
    assert waiting(script.state) == ("voice",)
    assert [n.code for n in script.state.notices] == ["cannot_update_voice"]
    asked = script.play(SessionRenewed())
    assert asked == [StartTimer(Timer.RENEW, 0.5)]  # an answer is under way
    script.finish()
    script.play(SpeakerDrained())
    fresh = script.play(TimerFired(timer=Timer.RENEW))
    assert of(HangUp, fresh)
    assert of(Dial, fresh)
    assert script.state.notices == ()
    begun = script.connect()
    assert voice_of(configured(begun)) == "cedar"
    assert kinds(begun).count("CreateItem") == 1
    assert waiting(script.state) == ()


def test_the_present_voice_chosen_again_waits_for_nothing() -> None:
    script = up()
    script.speak()
    script.answer()
    script.play(SettingsApplied(settings=Settings(voice="cedar")))
    script.play(SettingsApplied(settings=Settings()))
    assert waiting(script.state) == ()


def test_where_no_session_is_open_a_new_one_is_nothing_to_do() -> None:
    assert Script(PRACTICE).play(SessionRenewed()) == []


def test_a_model_from_the_settings_is_dialled_with_the_next_session() -> None:
    script = up(replace(SERVICE, model=Settings().model))
    script.play(SettingsApplied(settings=Settings(model="gpt-realtime-1.5")))
    assert waiting(script.state) == ("model",)
    dialled = of(Dial, script.play(SessionRenewed()))
    assert [order.target.model for order in dialled] == ["gpt-realtime-1.5"]
    script.connect()
    assert waiting(script.state) == ()


@pytest.mark.parametrize("target", [PRACTICE, replace(SERVICE, model="named-with-the-server")])
def test_a_model_that_is_not_from_the_settings_stays(target: Target) -> None:
    script = up(target)
    script.play(SettingsApplied(settings=Settings(model="gpt-realtime-1.5")))
    assert script.state.target.model == target.model
    assert waiting(script.state) == ()


# ---------------------------------------------------------------- refused


def test_a_server_without_temperature_is_remembered_and_the_conversation_goes_on_without() -> None:
    script = up(BETA)
    fresh = deny(script, "session.temperature")
    assert of(RememberRefused, fresh) == [RememberRefused(replace(BETA, refused=("session.temperature",)))]
    assert not configured(fresh).temperature
    assert refused(script.state, "temperature")
    assert not only_value(script.state, "temperature")
    later = Script(script.state.target)
    assert not configured(later.connect()).temperature


def test_a_value_that_was_refused_is_not_remembered_and_another_is_asked_for() -> None:
    script = up()
    fresh = deny(script, "session.audio.output.voice", "invalid_value")
    assert of(RememberRefused, fresh) == []
    assert only_value(script.state, "voice")
    assert not voice_of(configured(fresh))
    assert not voice_of(configured(script.play(SettingsApplied(settings=Settings(speed=1.2)))))
    assert voice_of(configured(script.play(SettingsApplied(settings=Settings(voice="sage"))))) == "sage"


def test_what_a_server_has_not_is_not_asked_for_because_its_value_changed() -> None:
    script = up(BETA)
    deny(script, "session.temperature")
    fresh = script.play(SettingsApplied(settings=Settings(temperature=1.1)))
    assert not configured(fresh).temperature


def test_it_is_asked_for_once_more_if_the_person_wants_that() -> None:
    script = up(BETA)
    deny(script, "session.temperature")
    fresh = script.play(SettingRetried(name="temperature"))
    assert of(RememberRefused, fresh) == [RememberRefused(BETA)]
    assert configured(fresh).temperature == 0.8
    assert script.play(SettingRetried(name="temperature")) == []


def test_another_server_is_asked_for_all_that_it_is_not_known_to_refuse() -> None:
    script = up(BETA)
    deny(script, "session.temperature")
    other = Target(url="ws://other", dialect="beta", refused=("session.tools",))
    script.play(TargetChanged(target=other))
    assert script.state.line.refused == ("session.tools",)


def test_without_a_line_nothing_waits() -> None:
    assert waiting(State()) == ()
    assert State().line.stage is LineStage.REST
