"""Previews of a voice are heard, fall silent at once and cost what they cost."""

import msgspec
import pytest

from app.core import voice_preview
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.persona_effects import (
    FetchPreview,
)
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import FinishSpeaker, Play
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import TargetChanged
from app.core.messages.events.persona_events import (
    PreviewAsked,
    PreviewEnded,
    PreviewSounded,
)
from app.core.messages.events.presses import Cancelled
from app.core.messages.events.program_events import Closing, TimerFired
from app.core.messages.events.sound_events import (
    SampleAsked,
    SpeakerDrained,
    SpeakerFailed,
    SpeakerStopped,
    SpeakerTried,
)
from app.core.messages.events.turn_events import AskedAgain, DraftSent, TextEntered
from app.core.messages.timer import Timer
from app.core.state import Preview
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Heard
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, PRACTICE, Script, up

ASK = PreviewAsked(voice="cedar", text="Hello.")


def orders(effects: list[Effect]) -> list[str]:
    return [type(effect).__name__ for effect in effects]


def sounding() -> Script:
    script = up()
    script.play(ASK)
    script.play(PreviewSounded(number=script.state.preview.number, pcm=FRAME))
    return script


def test_a_voice_is_fetched_in_a_session_of_its_own() -> None:
    script = up()
    fetch, timer = script.play(ASK)
    number = script.state.preview.number
    assert isinstance(fetch, FetchPreview)
    assert (fetch.number, fetch.target) == (number, script.state.target)
    assert timer == StartTimer(Timer.PREVIEW, 15.0)
    update, create = fetch.messages
    assert isinstance(update, m.UpdateSession)
    assert isinstance(update.session.audio, m.AudioConfig)
    assert isinstance(update.session.audio.output, m.AudioOutput)
    assert update.session.audio.output.voice == "cedar"
    assert update.session.temperature is msgspec.UNSET
    assert isinstance(create, m.CreateResponse)
    assert isinstance(create.response, m.ResponseConfig)
    assert create.response.conversation == "none"
    assert "Hello." in str(create.response.input)


def test_what_the_server_refuses_is_left_out() -> None:
    state = replace(up().state, line=replace(up().state.line, refused=("session.audio.output.speed",)))
    update, _ = voice_preview.preview_messages(state, "cedar", "x")
    assert isinstance(update, m.UpdateSession)
    assert isinstance(update.session.audio, m.AudioConfig)
    assert isinstance(update.session.audio.output, m.AudioOutput)
    assert update.session.audio.output.speed is msgspec.UNSET


def test_it_is_heard_to_its_end() -> None:
    script = up()
    script.play(ASK)
    number = script.state.preview.number
    assert script.play(PreviewSounded(number=number, pcm=FRAME)) == [
        StopTimer(Timer.PREVIEW),
        Play(f"own-preview-{number}", 0, FRAME),
    ]
    assert script.play(PreviewEnded(number=number)) == [StopTimer(Timer.PREVIEW), FinishSpeaker()]
    assert script.state.preview.voice == "cedar"
    assert script.play(SpeakerDrained(heard=(Heard(f"own-preview-{number}", 0, 40.0, 40.0),))) == []
    assert script.state.preview == Preview()


def test_silence_in_it_is_no_sound() -> None:
    script = up()
    script.play(ASK)
    assert script.play(PreviewSounded(number=script.state.preview.number, pcm=b"")) == []
    assert not script.state.preview.sounding


def test_the_talk_key_silences_it_before_the_microphone_opens() -> None:
    script = sounding()
    effects = script.press()
    assert orders(effects)[:4] == ["StopSpeaker", "DropPreview", "StopTimer", "OpenMicrophone"]
    assert script.state.preview == Preview()


@pytest.mark.parametrize(
    "event",
    [
        Cancelled(),
        TextEntered(text="hello"),
        DraftSent(number=1),
        AskedAgain(),
        SampleAsked(),
        SpeakerTried(),
        ConversationOpened(conversation="x"),
        TargetChanged(target=PRACTICE),
        Closing(),
    ],
    ids=lambda event: type(event).__name__,
)
def test_whatever_the_person_does_silences_it(event: Event) -> None:
    script = sounding()
    assert orders(script.play(event))[:3] == ["StopSpeaker", "DropPreview", "StopTimer"]
    assert script.state.preview == Preview()


def test_the_server_of_the_conversation_hears_nothing_of_it() -> None:
    script = sounding()
    heard = (Heard(f"own-preview-{script.state.preview.number}", 0, 10.0, 40.0),)
    script.play(Cancelled())
    assert script.play(SpeakerStopped(heard=heard)) == []


def test_asked_again_it_stops_and_another_voice_takes_its_place() -> None:
    script = sounding()
    assert orders(script.play(ASK)) == ["StopSpeaker", "DropPreview", "StopTimer"]
    assert script.state.preview == Preview()
    script = sounding()
    effects = script.play(PreviewAsked(voice="sage", text="x"))
    assert orders(effects) == ["StopSpeaker", "DropPreview", "StopTimer", "FetchPreview", "StartTimer"]
    assert script.state.preview.voice == "sage"


def test_late_sound_of_one_that_was_dropped_is_not_heard_but_counts() -> None:
    script = sounding()
    number = script.state.preview.number
    script.play(Cancelled())
    assert script.play(PreviewSounded(number=number, pcm=FRAME)) == []
    usage = m.Usage(output_token_details=m.OutputTokens(audio_tokens=7))
    assert script.play(PreviewEnded(number=number, usage=usage)) == []
    assert script.state.spent.bills[0].counts.audio_out == 7


def test_while_something_else_goes_on_no_voice_is_tried() -> None:
    talking = up()
    talking.press()
    answering = up()
    answering.speak()
    answering.answer()
    silent = up()
    silent.play(SpeakerFailed(trouble=Trouble("no_speaker")))
    trying = up()
    trying.play(SampleAsked())
    for script in (talking, answering, silent, trying):
        assert script.play(ASK) == []
        assert script.state.preview == Preview()
    assert up().play(PreviewAsked(voice="", text="x")) == []


def test_one_that_fails_says_why() -> None:
    for ended, why in (
        (PreviewEnded(number=0, trouble=Trouble("invalid_api_key", "wrong key")), "wrong key"),
        (PreviewEnded(number=0, trouble=Trouble("network")), "network"),
        (PreviewEnded(number=0), "no sound came"),
        (TimerFired(timer=Timer.PREVIEW), "no answer came"),
    ):
        script = up()
        script.play(ASK)
        if isinstance(ended, PreviewEnded):
            ended = replace(ended, number=script.state.preview.number)
        effects = script.play(ended)
        assert orders(effects) == ["DropPreview", "StopTimer"]
        assert [(n.code, n.detail) for n in script.state.notices] == [("no_preview", why)]
        assert script.state.preview == Preview()


def test_a_clock_that_rings_for_nobody_is_ignored() -> None:
    assert up().play(TimerFired(timer=Timer.PREVIEW)) == []


def test_a_loudspeaker_that_goes_away_ends_it() -> None:
    script = sounding()
    script.play(SpeakerFailed(trouble=Trouble("speaker_lost")))
    assert script.state.preview == Preview()
