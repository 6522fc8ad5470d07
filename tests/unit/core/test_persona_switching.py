"""Personas are put in force by the way of the settings, and a key of their own puts them in use."""

import msgspec
import pytest

from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Dial, HangUp
from app.core.messages.effects.persona_effects import (
    ExportPersonas,
    ImportPersonas,
    SavePersonas,
)
from app.core.messages.effects.program_effects import SavePreferences
from app.core.messages.events.persona_events import (
    PersonasApplied,
    PersonasExported,
    PersonasImported,
    PersonasWanted,
    PersonasWritten,
)
from app.core.messages.events.presses import TalkPressed, TalkReleased, TalkToggled
from app.core.messages.events.program_events import Closing, SettingsApplied, Started
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
)
from app.core.settings import personas as cast
from app.core.settings.built_in_personas import BUILT_IN, TUTOR, at_first
from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.core.state import TakeStage
from app.core.values.problems import Trouble
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, Script, of, up, wire


def choose(script: Script, persona_id: str) -> list[Effect]:
    return script.play(PersonasApplied(personas=cast.chosen(script.state.personas, persona_id)))


def orders(effects: list[Effect]) -> list[str]:
    return [type(effect).__name__ for effect in effects]


def configuration(effects: list[Effect]) -> m.SessionConfig:
    (message,) = [one for one in wire(effects) if isinstance(one, m.UpdateSession)]
    return message.session


def test_the_start_brings_the_kept_ones_or_those_of_the_program() -> None:
    assert Script().state.personas == at_first(Settings())
    mine = Personas((Persona(id="me", name="Me"),), "me")
    state = Script().state
    script = Script()
    script.play(Started(settings=Settings(), target=state.target, personas=mine))
    assert script.state.personas == mine


def test_choosing_one_puts_its_values_in_force_and_keeps_both() -> None:
    script = up()
    effects = choose(script, "tutor")
    assert script.state.personas.current == "tutor"
    assert script.state.settings == cast.applied(TUTOR, Settings())
    assert of(SavePersonas, effects) == [SavePersonas(script.state.personas)]
    assert of(SavePreferences, effects) == [SavePreferences(script.state.settings)]
    session = configuration(effects)
    assert session.instructions == TUTOR.instructions
    assert isinstance(session.audio, m.AudioConfig)
    assert isinstance(session.audio.output, m.AudioOutput)
    assert (session.audio.output.voice, session.audio.output.speed) == ("coral", 0.9)
    assert script.state.notices == ()


def test_a_new_voice_after_the_first_sound_is_said_to_wait() -> None:
    script = up()
    script.speak()
    script.answer()
    script.finish()
    session = configuration(choose(script, "tutor"))
    assert isinstance(session.audio, m.AudioConfig)
    assert isinstance(session.audio.output, m.AudioOutput)
    assert session.audio.output.voice is msgspec.UNSET
    assert [n.code for n in script.state.notices] == ["cannot_update_voice"]


def test_what_is_changed_goes_into_the_persona_in_use() -> None:
    script = up()
    choose(script, "tutor")
    hotter = msgspec.structs.replace(script.state.settings, temperature=1.2, cues=False)
    effects = script.play(SettingsApplied(settings=hotter))
    assert cast.current(script.state.personas).temperature == 1.2
    assert script.state.personas.all[0] == BUILT_IN[0]
    assert len(of(SavePersonas, effects)) == 1
    louder = msgspec.structs.replace(hotter, cues=True)
    assert of(SavePersonas, script.play(SettingsApplied(settings=louder))) == []
    choose(script, "assistant")
    assert script.state.settings.temperature == 0.8
    choose(script, "tutor")
    assert script.state.settings.temperature == 1.2


def test_editing_another_one_changes_nothing_that_is_in_force() -> None:
    script = up()
    changed = cast.edited(script.state.personas, "tutor", voice="sage")
    effects = script.play(PersonasApplied(personas=changed))
    assert orders(effects) == ["SavePersonas"]
    assert script.play(PersonasApplied(personas=changed)) == []
    assert script.play(PersonasApplied(personas=Personas())) == []
    assert script.state.personas == changed


def test_editing_the_one_in_use_is_in_force_at_once() -> None:
    script = up()
    changed = cast.edited(script.state.personas, "assistant", instructions="Rhyme.")
    effects = script.play(PersonasApplied(personas=changed))
    assert configuration(effects).instructions == "Rhyme."
    assert len(of(SavePersonas, effects)) == 1


def test_import_and_export_are_orders_and_bad_files_notices() -> None:
    script = up()
    assert script.play(PersonasWanted(path="/a")) == [ImportPersonas("/a")]
    assert script.play(PersonasExported(path="/b", which=(TUTOR,))) == [ExportPersonas("/b", (TUTOR,))]
    script.play(PersonasWritten(path="/b"))
    (notice,) = script.state.notices
    assert (notice.code, notice.path) == ("personas_exported", "/b")
    script.play(PersonasExported(path="/c", which=(TUTOR,)))
    assert not list(script.state.notices)
    effects = script.play(PersonasImported(personas=(replaced(TUTOR, name="Ana"),)))
    assert orders(effects) == ["SavePersonas"]
    assert script.state.personas.all[-1].name == "Ana"
    script.play(PersonasImported(trouble=Trouble("persona_file", "x: no")))
    assert [(n.code, n.detail) for n in script.state.notices] == [("persona_file", "x: no")]
    key = script.state.settings.talk_key
    script.play(PersonasImported(personas=(Persona(id="x", name="X", talk_key=key),)))
    assert script.state.personas.all[-1].talk_key == ""
    assert (script.state.notices[-1].code, script.state.notices[-1].detail) == ("key_left_out", f"X: {key}")


def replaced(persona: Persona, **changes: object) -> Persona:
    return msgspec.structs.replace(persona, **changes)


def test_the_key_of_a_persona_puts_it_in_use() -> None:
    script = up()
    script.play(PersonasApplied(personas=Personas(BUILT_IN, BUILT_IN[0].id)))
    script.play(TalkPressed(at=script.now, by="own", persona=TUTOR.id))
    assert script.state.personas.current == TUTOR.id
    assert script.state.take is not None


def test_the_key_of_a_persona_with_another_voice_begins_a_session_of_its_own() -> None:
    script = up()
    script.play(PersonasApplied(personas=Personas(BUILT_IN, BUILT_IN[0].id)))
    script.speak()
    script.answer()
    script.finish()
    effects = script.play(TalkPressed(at=script.now, by="own", persona=TUTOR.id))
    assert of(HangUp, effects) == [HangUp()]
    assert of(Dial, effects) == [Dial(script.state.target)]
    assert orders(effects).index("OpenMicrophone") < orders(effects).index("HangUp")


def test_a_press_that_sends_puts_nobody_in_use() -> None:
    script = up(settings=Settings(talk_mode="toggle"))
    script.play(PersonasApplied(personas=Personas(BUILT_IN, BUILT_IN[0].id)))
    script.press()
    script.hear()
    script.play(TalkReleased(at=script.now))
    script.play(TalkPressed(at=script.now + 2, by="own", persona=TUTOR.id))
    assert script.state.personas.current == BUILT_IN[0].id


def hurried(*, double_tap: bool = False) -> Script:
    """A persona's take is in its tail."""
    script = up(settings=Settings(talk_mode="hold", double_tap=double_tap))
    script.play(PersonasApplied(personas=Personas(BUILT_IN, BUILT_IN[0].id)))
    script.play(TalkPressed(at=script.now, by="own", persona=TUTOR.id))
    script.hear(0 if double_tap else 20)
    script.now += 0.01
    script.play(TalkReleased(at=script.now, by="own"))
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.TAIL
    return script


def test_the_key_of_another_persona_ends_the_tail_and_lines_up_a_take_for_it() -> None:
    script = hurried()
    other = BUILT_IN[2].id
    script.play(TalkPressed(at=script.now + 0.01, by="other", persona=other))
    assert script.state.take is not None
    assert script.state.take.next is not None
    assert (script.state.take.stage, script.state.take.next.persona) == (TakeStage.DRAINING, other)
    assert script.state.personas.current == TUTOR.id
    script.play(MicrophoneClosed(take=1, at=script.now))
    assert script.take == 2
    assert script.state.personas.current == other
    script.play(FrameCaptured(take=2, pcm=FRAME, level=-20.0))
    assert script.state.personas.current == other


@pytest.mark.parametrize("persona", [TUTOR.id, "", "nobody"])
def test_the_same_persona_or_the_key_of_all_goes_on_in_the_tail(persona: str) -> None:
    script = hurried()
    script.play(TalkPressed(at=script.now + 0.01, by="own", persona=persona))
    assert script.take == 1
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.RECORDING
    script.play(TalkReleased(at=script.now + 1, by="own"), TalkReleased(at=script.now + 2, by="own"))
    assert script.state.personas.current == TUTOR.id


def test_a_tap_that_waits_for_a_second_is_none_of_another_persona() -> None:
    script = hurried(double_tap=True)
    script.play(TalkPressed(at=script.now + 0.01, by="other", persona=BUILT_IN[2].id))
    assert script.take == 2
    assert script.state.personas.current == BUILT_IN[2].id


def test_a_take_that_is_given_up_before_it_begins_changes_nobody() -> None:
    script = hurried()
    other = BUILT_IN[2].id
    script.play(TalkPressed(at=script.now + 0.01, by="other", persona=other))
    script.play(TalkReleased(at=script.now + 0.02, by="other"))
    assert script.state.take is not None
    assert script.state.take.next is None
    script.play(MicrophoneClosed(take=1, at=script.now))
    assert script.state.take is None
    assert script.state.personas.current == TUTOR.id


def test_a_switch_after_a_take_that_was_given_up_belongs_to_nobody() -> None:
    script = hurried()
    script.play(TalkPressed(at=script.now + 0.01, by="other", persona=BUILT_IN[2].id))
    script.play(TalkReleased(at=script.now + 0.02, by="other"))
    script.play(TalkToggled(at=script.now + 1.0))
    script.play(MicrophoneClosed(take=1, at=script.now))
    assert script.take == 2
    assert script.state.personas.current == TUTOR.id


def test_a_key_of_another_persona_does_nothing_to_a_take_that_stays_on() -> None:
    script = up(settings=Settings(talk_mode="toggle"))
    script.play(PersonasApplied(personas=Personas(BUILT_IN, BUILT_IN[0].id)))
    script.play(TalkPressed(at=script.now, by="own", persona=TUTOR.id))
    script.play(TalkReleased(at=script.now + 0.1, by="own"))
    script.play(TalkPressed(at=script.now + 1, by="other", persona=BUILT_IN[2].id))
    assert script.take == 1
    assert script.state.personas.current == TUTOR.id


def test_a_key_that_begins_no_take_changes_nobody() -> None:
    script = up()
    before = script.state.personas
    script.play(Closing(at=script.now))
    script.play(TalkPressed(at=script.now + 1, by="own", persona=BUILT_IN[2].id))
    assert script.state.take is None
    assert script.state.personas == before
