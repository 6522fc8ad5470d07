"""The one function that decides: it is total, and what it does with facts that no other file owns."""

import dataclasses
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.messages.effects.archive_effects import SaveTurn
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import HangUp
from app.core.messages.effects.persona_effects import DropPreview
from app.core.messages.effects.program_effects import SavePreferences
from app.core.messages.effects.sound_effects import (
    ChooseDevices,
    CloseMicrophone,
    OpenMicrophone,
    SetVolumes,
    StopSpeaker,
)
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.event import Event
from app.core.messages.events.fact import Fact
from app.core.messages.events.persona_events import PreviewAsked
from app.core.messages.events.presses import HandsFreeToggled, TalkPressed, TalkReleased
from app.core.messages.events.program_events import (
    Closing,
    SettingsApplied,
    Started,
    StoreCaughtUp,
    StoreFailed,
    TimerFired,
    TranslationMissing,
)
from app.core.messages.events.turn_events import NoticeDismissed
from app.core.messages.timer import Timer
from app.core.settings.personas import ASSISTANT, Personas
from app.core.settings.settings import Settings
from app.core.state import Phase, State, phase
from app.core.update import update
from app.core.values.computer_state import Installed, Storage
from app.core.values.credential_verdict import Verdict
from app.core.values.problems import Trouble
from app.core.values.release_news import ReleaseNews
from app.core.values.values import Role, Target, Turn
from app.protocol import messages as m
from tests.helpers.playbook import PRACTICE, Script, kinds, of, up

FREE = Settings(turn_detection="server_vad")

NEWS = ReleaseNews(1, "9.0", date(2020, 1, 1), date(2099, 1, 1), "https://x.test/", "https://x.test/")


def all_events() -> tuple[type[Fact], ...]:
    return get_args(Event)


def sample(kind: type[Fact]) -> Event:
    """Any event of that kind."""
    known: dict[str, object] = {
        "text": "x",
        "title": "x",
        "fresh": "c9",
        "number": 1,
        "settings": Settings(),
        "on": True,
        "conversation": "c",
        "target": Target(),
        "timer": Timer.TAIL,
        "name": "speed",
        "trouble": Trouble("network"),
        "message": m.Unknown(),
        "take": 1,
        "pcm": b"\0\0",
        "level": -20.0,
        "seconds": 30.0,
        "item_id": "a",
        "turn_id": "k1",
        "call_id": "c",
        "output": "o",
        "personas": Personas((ASSISTANT,), "assistant"),
        "which": (ASSISTANT,),
        "path": "/tmp/x",
        "voice": "cedar",
        "secret": "sk-test-0123456789",
        "account": "api.openai.com",
        "verdict": Verdict("works"),
        "dialect": "beta",
        "language": "de",
        "news": NEWS,
        "reason": "no network",
        "installed": Installed("1.0", "deb", "/data"),
        "storage": Storage("/data"),
        "words": "Pressel: 1.0",
    }
    needed = [
        field.name
        for field in dataclasses.fields(kind)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    ]
    return kind(**{name: known[name] for name in needed})  # type: ignore[arg-type,return-value]


@pytest.mark.parametrize("kind", all_events(), ids=lambda kind: kind.__name__)
def test_every_fact_has_an_answer_at_rest_and_in_the_middle(kind: type[Fact]) -> None:
    busy = up()
    busy.speak()
    busy.answer()
    busy.press()
    for state in (State(), busy.state):
        after, effects = update(state, sample(kind))
        assert isinstance(after, State)
        assert all(isinstance(x, Effect) for x in effects)


def test_a_fact_of_no_family_is_a_fault_of_ours() -> None:
    with pytest.raises(AssertionError):
        update(State(), Fact())  # type: ignore[arg-type]


@given(st.lists(st.sampled_from(all_events()), max_size=40))
def test_any_order_of_facts_is_survived(order: list[type[Event]]) -> None:
    state = State()
    for kind in order:
        state, _ = update(state, sample(kind))
        assert phase(state) in Phase


def test_the_start_chooses_the_devices_and_offers_the_tools() -> None:
    script = Script(settings=Settings(input_device="usb"))
    assert ChooseDevices("usb", "") in script.log
    tool = m.Tool(name="clock")
    script.play(Started(settings=Settings(), target=PRACTICE, tools=(tool,), at=5.0))
    assert (script.state.tools, script.state.started_at) == ((tool,), 5.0)


def test_new_settings_are_kept_and_told_to_whom_they_concern() -> None:
    script = up()
    assert script.play(SettingsApplied(settings=Settings())) == []
    effects = script.play(SettingsApplied(settings=Settings(output_device="bt")))
    assert of(SavePreferences, effects)
    assert ChooseDevices("", "bt") in effects
    assert kinds(effects) == ["UpdateSession"]


def test_a_new_voice_after_the_first_sound_says_when_it_applies() -> None:
    script = up()
    script.play(SettingsApplied(settings=Settings(voice="ash")))
    assert not list(script.state.notices)
    script.speak()
    script.answer()
    script.play(SettingsApplied(settings=Settings(voice="cedar")))
    assert script.state.notices[-1].code == "cannot_update_voice"


def test_going_back_to_the_key_ends_hands_free_listening() -> None:
    script = up(settings=FREE)
    script.play(HandsFreeToggled(on=True, at=1.0))
    assert phase(script.state) is Phase.LISTENING
    assert of(OpenMicrophone, script.play(HandsFreeToggled(on=True, at=1.0))) == []
    effects = script.play(SettingsApplied(settings=Settings()))
    assert of(CloseMicrophone, effects)
    assert script.play(HandsFreeToggled(on=True)) == []


def test_hands_free_can_be_switched_off() -> None:
    script = up(settings=FREE)
    script.play(HandsFreeToggled(on=True, at=1.0))
    assert of(CloseMicrophone, script.play(HandsFreeToggled(on=False)))


def test_a_language_that_cannot_be_spoken_is_named() -> None:
    script = up()
    script.play(TranslationMissing(language="de"))
    assert [(n.code, n.detail) for n in script.state.notices] == [("no_translation", "de")]


def test_notices_can_be_closed_and_the_disk_may_fail() -> None:
    script = up()
    script.play(StoreFailed(trouble=Trouble("disk", "full")))
    number = script.state.notices[-1].number
    script.play(NoticeDismissed(number=number))
    assert not list(script.state.notices)


def test_what_is_said_of_a_file_is_true_in_another_conversation_too() -> None:
    script = up()
    script.play(StoreFailed(trouble=Trouble("kept_aside", "damaged", "/a")))
    script.play(StoreFailed(trouble=Trouble("no_answer")))
    script.play(ConversationOpened(conversation="c1"))
    assert [notice.code for notice in script.state.notices] == ["kept_aside"]


def test_what_is_kept_after_all_is_complained_of_no_more() -> None:
    script = up()
    for code in ("disk", "settings_not_saved", "portable_read_only", "kept_aside"):
        script.play(StoreFailed(trouble=Trouble(code, "full")))
    script.play(StoreCaughtUp())
    assert [notice.code for notice in script.state.notices] == ["kept_aside"]


def test_an_empty_conversation_is_replaced_without_a_new_session() -> None:
    script = Script(PRACTICE)
    assert not of(HangUp, script.play(ConversationOpened(conversation="c1")))
    assert script.state.conversation.id == "c1"
    kept = (Turn("k", Role.USER, "x"),)
    script.play(ConversationOpened(conversation="c2", turns=kept))
    assert script.state.conversation.turns == kept


def test_the_end_is_silent_and_in_order() -> None:
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    script.answer()
    effects = script.play(Closing())
    assert [type(effect) for effect in effects] == [StopSpeaker, SaveTurn, HangUp]
    script = up()
    script.press()
    assert script.play(Closing()) == [CloseMicrophone(1, discard=True), HangUp()]
    assert script.state.take is None


def test_a_voice_that_is_tried_falls_silent_for_the_talk_key_and_has_no_endless_patience() -> None:
    script = up()
    ask = PreviewAsked(voice="cedar", text="x")
    script.play(ask)
    assert script.press()[0] == DropPreview()
    other = up()
    other.play(ask)
    other.play(TimerFired(timer=Timer.PREVIEW))
    assert [n.code for n in other.state.notices] == ["no_preview"]


def test_volumes_are_set_at_the_start_and_at_each_change() -> None:
    script = Script(settings=Settings(voice_volume=80, cue_volume=30))
    assert of(SetVolumes, script.log) == [SetVolumes(80, 30)]
    louder = Settings(voice_volume=90, cue_volume=30)
    assert of(SetVolumes, script.play(SettingsApplied(settings=louder))) == [SetVolumes(90, 30)]
    same = Settings(voice_volume=90, cue_volume=30, speed=1.2)
    assert of(SetVolumes, script.play(SettingsApplied(settings=same))) == []


def test_a_take_that_was_lined_up_by_a_personas_key_is_that_personas() -> None:
    script = up()
    script.press()
    script.hear(20)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    script.now += 0.1
    script.play(TalkPressed(at=script.now, by="own", persona="tutor"))
    assert script.state.personas.current != "tutor"
    script.play(TimerFired(timer=Timer.DRAIN, at=script.now))
    assert script.take == 2
    assert script.state.personas.current == "tutor"
