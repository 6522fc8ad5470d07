"""A configuration that a server refuses gets smaller until there is one that it takes."""

import pytest
from msgspec import UNSET

from app.core.line.line import CONFIGURE_S
from app.core.line.refused_settings import MOST_REFUSED, Path, left_out, named, names_setting
from app.core.line.session_config import session_for
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Dial, RememberRefused
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.events.line_events import LineUp
from app.core.messages.events.program_events import TimerFired
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import LineStage, State
from app.core.values.values import Target
from app.protocol import messages as m
from tests.helpers.playbook import SERVICE, Script, of, wire

NOISE = "session.audio.input.noise_reduction"
SENT = session_for(State(settings=Settings(vocabulary="Pressel", transcriber="whisper-1")))


def configuring(target: Target = SERVICE) -> Script:
    script = Script(target)
    script.play(LineUp())
    script.say(m.SessionCreated())
    return script


def refuse(
    script: Script, param: str | None, words: str = "", code: str = "unknown_parameter"
) -> list[Effect]:
    about = script.state.line.asked_config
    return script.say(m.ErrorSaid(error=m.Problem(code=code, param=param, message=words, event_id=about)))


def sent(effects: list[Effect]) -> m.SessionConfig:
    (message,) = (message for message in wire(effects) if isinstance(message, m.UpdateSession))
    return message.session


def turns(session: m.SessionConfig) -> object:
    """The turn detection that is asked for."""
    assert session.audio
    assert session.audio.input
    return session.audio.input.turn_detection


@pytest.mark.parametrize(
    "param",
    [
        NOISE,
        f"{NOISE}.type",
        "audio.input.noise_reduction",
        "noise_reduction",
        "session.input_audio_noise_reduction",
        "input_audio_noise_reduction.type",
        "/session/audio/input/noise_reduction",
        "body.session.audio.input.noise_reduction.type",
        "$.session.audio.input.noise_reduction",
    ],
)
def test_the_named_setting_is_left_out_however_it_is_named(param: str) -> None:
    script = configuring()
    effects = refuse(script, param)
    session = sent(effects)
    assert session.audio
    assert session.audio.input
    assert session.audio.input.noise_reduction is UNSET
    assert turns(session) is None
    assert script.state.line.refused == (NOISE,)
    assert [n.code for n in script.state.notices] == ["setting_rejected"]
    assert StartTimer(Timer.CONFIGURE, CONFIGURE_S) in effects
    script.say(m.SessionUpdated())
    assert script.state.line.stage is LineStage.UP


@pytest.mark.parametrize(
    ("param", "words", "place"),
    [
        ("session.audio.input.transcription.prompt", "", ("audio", "input", "transcription", "prompt")),
        ("session.audio.input.transcription.no_such", "", ("audio", "input", "transcription")),
        ("session.audio.output.voice", "", ("audio", "output", "voice")),
        ("session.voice", "", ("audio", "output", "voice")),
        ("session.turn_detection", "", ("audio", "input", "turn_detection")),
        ("session.modalities", "", ("output_modalities",)),
        ("session.tools[0].name", "", ("tools",)),
        ("session.audio.output.format.rate", "", ("audio", "output", "format", "rate")),
        ("session.audio.output.format.type", "", ("audio", "output", "format")),
        ("", "Unknown parameter: 'session.audio.output.speed'.", ("audio", "output", "speed")),
        ("", "'realtime' may not have \"speed\"", ("audio", "output", "speed")),
        ("no_such", "`speed` is too fast", ("audio", "output", "speed")),
        ("session.audio", "", ()),
        ("session.audio.input", "", ()),
        ("session", "", ()),
        ("rate", "", ()),
        ("no_such", "nothing 'known' here", ()),
    ],
)
def test_what_is_left_out(param: str, words: str, place: Path) -> None:
    assert left_out(SENT, m.Problem(param=param, message=words)) == place


def test_an_error_that_names_nothing_names_nothing() -> None:
    for param in (UNSET, None, "", "session", "."):
        assert named(SENT, m.Problem(param=param)) == ()


def test_whether_an_error_is_about_a_setting() -> None:
    state = configuring().state
    assert names_setting(
        state, m.Problem(type="server_error", message="'noise_reduction' is not implemented")
    )
    assert not names_setting(state, m.Problem(type="server_error", message="out of memory"))


def test_at_last_only_turn_detection_and_instructions_are_asked_for_and_failure_is_said() -> None:
    script = configuring()
    session = sent(refuse(script, None))
    assert turns(session) is None
    assert session.instructions == script.state.settings.instructions
    assert (session.output_modalities, session.max_output_tokens, session.tools) == (UNSET, UNSET, UNSET)
    assert wire(refuse(script, None, "still not")) == []
    assert script.state.line.stage is LineStage.UP
    told = [(n.code, n.detail) for n in script.state.notices]
    assert told == [("setting_rejected", "still not"), ("not_configured", "still not")]


def test_a_server_that_keeps_its_turn_detection_is_told_of() -> None:
    script = configuring()
    session = sent(refuse(script, "session.turn_detection"))
    assert turns(session) is UNSET
    assert [n.code for n in script.state.notices] == ["setting_rejected", "not_configured"]


def test_refusals_end_somewhere() -> None:
    script = configuring()
    asked = 0
    while wire(refuse(script, "no_such_field", "'audio.output.voice'" if asked % 2 else "'speed'")):
        asked += 1
        assert asked < MOST_REFUSED
    assert script.state.line.stage is LineStage.UP
    greedy = configuring(Target(url="ws://h", refused=tuple(f"session.x{n}" for n in range(MOST_REFUSED))))
    assert turns(sent(refuse(greedy, NOISE))) is None
    assert greedy.state.line.refused[-1] == "session"


def test_only_a_field_that_is_not_known_is_remembered() -> None:
    script = configuring()
    assert of(RememberRefused, refuse(script, "session.audio.output.speed", code="invalid_value")) == []
    (order,) = of(RememberRefused, refuse(script, f"{NOISE}.type"))
    assert order.target.refused == (NOISE,)
    assert of(RememberRefused, refuse(script, None)) == []


def test_while_the_line_is_up_nothing_waits_for_the_next_try() -> None:
    script = configuring()
    script.say(m.SessionUpdated())
    effects = refuse(script, NOISE)
    assert sent(effects)
    assert of(StartTimer, effects) == []


def test_a_server_that_knows_no_part_of_the_current_dialect_is_dialled_in_the_older_one() -> None:
    script = Script()
    script.play(LineUp(), TimerFired(timer=Timer.GREETING))
    effects = refuse(script, "session.type")
    (order,) = of(Dial, effects)
    assert (order.target.dialect, script.state.notices) == ("beta", ())
    script.play(LineUp(), TimerFired(timer=Timer.GREETING))
    assert of(Dial, refuse(script, "session.type")) == []


@pytest.mark.parametrize("param", ["session.audio", "session.output_modalities"])
def test_a_server_that_has_shown_the_current_dialect_is_believed(param: str) -> None:
    script = Script()
    script.play(LineUp())
    script.say(m.SessionCreated(session=m.SessionConfig(type="realtime")))
    assert of(Dial, refuse(script, param)) == []
    mute = configuring()
    assert of(Dial, refuse(mute, param, code="invalid_value")) == []
    assert of(Dial, refuse(configuring(), param))
