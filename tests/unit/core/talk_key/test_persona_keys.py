"""The talk keys of personas: which are bound, who answers, and who gives way."""

import pytest
from msgspec.structs import replace

from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Dial, HangUp, Say
from app.core.messages.effects.program_effects import BindTalkKey
from app.core.messages.effects.sound_effects import OpenMicrophone, StopSpeaker
from app.core.messages.events.persona_events import PersonasApplied, PersonasImported
from app.core.messages.events.presses import Cancelled, TalkPressed, TalkReleased
from app.core.messages.events.program_events import Started, TimerFired
from app.core.messages.events.sound_events import MicrophoneClosed, SpeakerDrained, SpeakerStarted
from app.core.messages.events.turn_events import TextEntered
from app.core.messages.timer import Timer
from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.core.state import TakeStage
from app.core.talk_key.persona_keys import Taken, holder, taken, wanted
from app.core.values.replacing import replace as changed
from app.core.values.talk_key_state import PersonaTalkKey
from app.core.values.values import Target
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, SERVICE, Script, kinds, wire

PLAIN = Persona(id="plain", name="Plain", voice="marin")
TUTOR = Persona(id="tutor", name="Tutor", voice="cedar", instructions="Teach.", talk_key="F13")
GUIDE = Persona(id="guide", name="Guide", talk_key="F14")
CAST = Personas((PLAIN, TUTOR, GUIDE), "plain")
SETTINGS = Settings(talk_key="Right Ctrl", stop_key="F15")


def began(settings: Settings = SETTINGS, cast: Personas = CAST, target: Target = SERVICE) -> Script:
    script = Script(target, settings)
    script.play(Started(settings=settings, target=target, personas=cast, at=script.now))
    script.connect()
    return script


def presses(script: Script, persona: str = "", by: str = "") -> list[Effect]:
    return script.play(TalkPressed(at=script.now, by=by or f"key of {persona}", persona=persona))


def test_keys_that_disturb_nobody_are_bound_beside_the_others() -> None:
    own = (PersonaTalkKey("tutor", "Tutor", "F13"), PersonaTalkKey("guide", "Guide", "F14"))
    assert wanted(SETTINGS, CAST) == BindTalkKey("Right Ctrl", "F15", False, own)


@pytest.mark.parametrize(
    ("key", "bound"),
    [
        ("F13", False),  # Tutor's
        ("F15", False),  # the stop key
        ("Ctrl", False),  # the talk key is one of both
        ("Right Ctrl+A", False),  # begins with the talk key
        ("Ctrl+F13", False),  # F13 is heard with whatever else is held
        ("Alt+A", True),
        ("no such key", False),
        ("Mouse 1", False),  # cannot be a key at all
        ("", False),
    ],
)
def test_who_comes_later_gives_way(key: str, bound: bool) -> None:
    cast = Personas((TUTOR, replace(GUIDE, talk_key=key)), "tutor")
    assert ("guide" in {one.persona for one in wanted(SETTINGS, cast).own}) == bound
    assert wanted(SETTINGS, cast).own[0].persona == "tutor"


def test_the_holder_of_a_key_is_named() -> None:
    everybody = taken(SETTINGS, CAST)
    assert everybody[0] == Taken("talk_key", "", "Right Ctrl")
    assert holder("F14", "tutor", everybody) == Taken("guide", "Guide", "F14")
    assert holder("F14", "guide", everybody) is None
    assert holder("", "guide", everybody) is None
    assert holder("F20", "guide", (*everybody, Taken("x", "X", "nonsense"))) is None


@pytest.mark.parametrize("key", ["F13", "F15", "Right Ctrl+A", "no such key", "Mouse 1"])
def test_a_persona_from_a_file_comes_without_a_key_that_cannot_be_its_own_and_that_is_said(key: str) -> None:
    script = began()
    fresh = (Persona(id="a", name="New", talk_key=key), Persona(id="b", name="Next", talk_key="F20"))
    script.play(PersonasImported(personas=(*fresh, replace(fresh[1], name="Third"))))
    assert [one.talk_key for one in script.state.personas.all[3:]] == ["", "F20", ""]
    (said,) = script.state.notices
    assert (said.code, said.detail) == ("key_left_out", f"New: {key}, Third: F20")


def test_a_persona_from_a_file_keeps_a_key_that_is_free() -> None:
    script = began()
    script.play(PersonasImported(personas=(Persona(id="a", name="New", talk_key="F20"), PLAIN)))
    assert [one.talk_key for one in script.state.personas.all[3:]] == ["F20", ""]
    assert script.state.notices == ()


def test_they_are_bound_at_the_start_and_when_one_changes() -> None:
    script = began()
    first = [one for one in script.log if isinstance(one, BindTalkKey)][-1]
    assert first == wanted(SETTINGS, CAST)
    changed = Personas((PLAIN, replace(TUTOR, talk_key="F20"), GUIDE), "plain")
    assert wanted(SETTINGS, changed) in script.play(PersonasApplied(personas=changed))
    renamed = Personas((replace(PLAIN, name="Other"), replace(TUTOR, talk_key="F20"), GUIDE), "plain")
    again = script.play(PersonasApplied(personas=renamed))
    assert not [one for one in again if isinstance(one, BindTalkKey)]


def test_the_persona_of_the_key_answers_what_is_said() -> None:
    script = began()
    effects = presses(script, "tutor")
    assert script.state.personas.current == "tutor"
    assert script.state.settings.voice == "cedar"
    assert isinstance(effects[0], OpenMicrophone)  # the press waits for nothing
    told = [one.message for one in effects if isinstance(one, Say)]
    assert [one.session.instructions for one in told if isinstance(one, m.UpdateSession)] == ["Teach."]
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.OPENING


def test_the_key_of_all_changes_nobody() -> None:
    script = began()
    presses(script, by="key")
    assert script.state.personas.current == "plain"
    presses(script, "no such persona")
    assert script.state.personas == CAST


def test_another_key_during_a_hold_is_nobodys() -> None:
    script = began()
    presses(script, "tutor")
    assert presses(script, "guide") == []
    assert script.play(TalkReleased(at=script.now + 2, by="key of guide")) == []
    assert script.state.personas.current == "tutor"
    assert script.state.talk_key.holder == "key of tutor"
    script.play(TalkReleased(at=script.now + 2, by="key of tutor"))
    assert script.state.talk_key.holder is None


def test_a_press_that_ends_a_take_belongs_to_who_began_it() -> None:
    script = began(replace(SETTINGS, talk_mode="toggle"))
    presses(script, "tutor")
    script.play(TalkReleased(at=script.now + 0.1, by="key of tutor"))
    script.now += 3
    presses(script, "guide")
    assert script.state.personas.current == "tutor"
    assert script.state.take is None or script.state.take.stage is not TakeStage.RECORDING


def test_a_press_that_only_stops_the_answer_changes_nobody() -> None:
    script = began(replace(SETTINGS, press_in_answer="stop"))
    script.play(TextEntered(text="hello", at=script.now))
    script.say(m.ResponseCreated(response=m.Response(id="r")))
    sound = m.AudioDelta(response_id="r", item_id="a", delta=b"\1\0" * 4800)
    script.say(sound)
    script.play(SpeakerStarted(item_id="a"))
    effects = presses(script, "tutor")
    assert isinstance(effects[0], StopSpeaker)
    assert script.state.personas.current == "plain"


def test_a_persona_with_another_model_answers_on_a_line_of_its_own_and_no_word_is_lost() -> None:
    script = began(cast=Personas((PLAIN, replace(TUTOR, model="gpt-realtime-mini")), "plain"))
    effects = presses(script, "tutor")
    assert isinstance(effects[0], OpenMicrophone)
    fast = changed(SERVICE, model="gpt-realtime-mini")
    assert Dial(fast) in effects
    before = script.hear(20)
    after = script.play(TalkReleased(at=script.now, by="key of tutor"), TimerFired(timer=Timer.TAIL))
    after += script.play(MicrophoneClosed(take=script.take, at=script.now))
    assert "CommitAudio" not in kinds(before) + kinds(after)
    sent = wire(script.connect())
    assert [type(message).__name__ for message in sent][-2:] == ["CommitAudio", "CreateResponse"]
    pcm = b"".join(message.audio for message in sent if isinstance(message, m.AppendAudio))
    assert pcm == FRAME * 20


def test_a_voice_that_has_spoken_gives_way_to_the_personas_in_a_new_session() -> None:
    script = began()
    script.speak()
    script.answer()
    script.finish()
    script.play(SpeakerDrained())
    effects = presses(script, "tutor")
    assert HangUp() in effects
    assert script.state.notices == ()
    session = next(one.session for one in wire(script.connect()) if isinstance(one, m.UpdateSession))
    assert isinstance(session.audio, m.AudioConfig)
    assert isinstance(session.audio.output, m.AudioOutput)
    assert session.audio.output.voice == "cedar"


@pytest.mark.parametrize("when", ["tail", "drain"])
@pytest.mark.parametrize("voice", ["cedar", "marin"])
def test_a_key_pressed_before_the_last_take_is_closed_is_answered_by_its_own_persona(
    when: str, voice: str
) -> None:
    cast = Personas((PLAIN, TUTOR, replace(GUIDE, instructions="Guide.", voice=voice)), "plain")
    script = began(cast=cast)
    presses(script, "tutor")
    said = script.hear(20)
    said += script.play(TalkReleased(at=script.now, by="key of tutor"))
    if when == "drain":
        said += script.play(TimerFired(timer=Timer.TAIL))
    script.now += 0.1
    said += presses(script, "guide")
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.DRAINING
    assert script.state.personas.current == "tutor"  # what is still heard was said to the tutor
    said += script.play(MicrophoneClosed(take=1, at=script.now))
    assert script.state.personas.current == "guide"
    assert script.state.take is not None
    assert (script.state.take.number, script.state.take.stage) == (2, TakeStage.OPENING)
    told = [one.session.instructions for one in wire(said) if isinstance(one, m.UpdateSession)]
    assert "Guide." in told
    last = script.hear(20) + script.play(
        TalkReleased(at=script.now, by="key of guide"),
        TimerFired(timer=Timer.TAIL),
        MicrophoneClosed(take=2, at=script.now),
    )
    heard = b"".join(one.audio for one in wire(said) + wire(last) if isinstance(one, m.AppendAudio))
    assert heard == FRAME * 40


def test_a_key_that_lines_up_a_take_and_gives_it_up_changes_nobody() -> None:
    script = began()
    presses(script, "tutor")
    script.hear(20)
    script.play(TalkReleased(at=script.now, by="key of tutor"), TimerFired(timer=Timer.TAIL))
    script.now += 0.1
    presses(script, "guide")
    script.play(Cancelled(at=script.now + 0.1))
    script.play(MicrophoneClosed(take=1, at=script.now))
    assert script.state.personas.current == "tutor"
