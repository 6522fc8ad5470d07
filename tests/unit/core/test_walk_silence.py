"""Whatever sounds, in every state that random walks reach: silence is the first order of a press."""

import random

from app.core.messages.effects.sound_effects import Play, StopSpeaker
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import ServerSaid
from app.core.messages.events.persona_events import PreviewAsked, PreviewEnded, PreviewSounded
from app.core.messages.events.presses import (
    Cancelled,
    HandsFreeToggled,
    TalkPressed,
    TalkReleased,
    TalkToggled,
)
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    SampleAsked,
    SpeakerDrained,
    SpeakerStopped,
)
from app.core.messages.events.turn_events import AnswerPlayed, DraftPlayed, TextEntered
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import SampleStage, State
from app.core.update import update
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, of, up

LONG = FRAME * 30
SETTINGS = (
    Settings(),
    Settings(press_in_answer="stop"),
    Settings(turn_detection="server_vad"),
    Settings(talk_mode="toggle"),
)


class Walk:
    """One random walk; ``sounds`` counts by the orders alone whether the loudspeaker has something."""

    def __init__(self, seed: int, settings: Settings) -> None:
        self.dice = random.Random(seed)
        self.script = up(settings=settings)
        self.sounds = False
        self.responses = 0

    def step(self) -> None:
        script = self.script
        script.now += self.dice.choice((0.05, 0.3, 2.0))
        fresh = script.play(self.dice.choice(self.choices()))
        if of(StopSpeaker, fresh):
            self.sounds = False
            script.play(SpeakerStopped())
        self.sounds = self.sounds or bool(of(Play, fresh))

    def choices(self) -> list[Event]:
        state, now = self.script.state, self.script.now
        number = state.take.number if state.take else state.sample.number if state.sample else 1
        answer = state.reply.response_id or "r0"
        self.responses += 1
        said = (
            m.ResponseCreated(response=m.Response(id=f"r{self.responses}")),
            m.ItemAdded(item=m.Item(id=f"a{answer}", type="message", role="assistant")),
            m.AudioDelta(response_id=answer, item_id=f"a{answer}", delta=FRAME),
            m.ResponseDone(response=m.Response(id=answer, status="completed")),
            m.AudioCommitted(item_id=f"u{self.responses}"),
        )
        return [
            TalkPressed(at=now, persona=self.dice.choice(("", "tutor"))),
            TalkReleased(at=now),
            TalkToggled(at=now),
            Cancelled(at=now),
            HandsFreeToggled(at=now, on=True),
            TextEntered(at=now, text="hello"),
            SampleAsked(at=now),
            PreviewAsked(at=now, voice="cedar", text="x"),
            *self.preview(now, state.preview.number),
            FrameCaptured(at=now, take=number, pcm=LONG, level=-20.0),
            FrameCaptured(at=now, take=number, pcm=LONG, level=-20.0),
            MicrophoneClosed(at=now, take=number),
            *(DraftPlayed(at=now, number=draft.number) for draft in state.outgoing),
            *(AnswerPlayed(at=now, turn_id=one.turn_id) for one in state.answer_sounds),
            *(ServerSaid(at=now, message=message) for message in said),
            *(TimerFired(at=now, timer=timer) for timer in (Timer.TAIL, Timer.DRAIN, Timer.CANCEL)),
            self.silent(now),
        ]

    def preview(self, now: float, number: int) -> list[Event]:
        """What the voice that is tried says, while one is."""
        if not number:
            return []
        return [PreviewSounded(at=now, number=number, pcm=FRAME), PreviewEnded(at=now, number=number)]

    def silent(self, now: float) -> Event:
        """The loudspeaker has nothing more to say; only then does it say so."""
        return TimerFired(at=now, timer=Timer.WARNING) if self.sounds else SpeakerDrained(at=now)


def kind(state: State) -> str:
    """What it is that sounds."""
    if state.preview.sounding:
        return "preview"
    if state.sample is not None and state.sample.stage is SampleStage.PLAYING:
        return "sample"
    if state.playing_again:
        return "answer played again"
    if state.take is not None and state.take.hands_free:
        return "answer while hands-free"
    return "answer or draft"


def test_silence_is_the_first_order_of_a_press_whatever_sounds() -> None:
    met: set[str] = set()
    for seed in range(400):
        walk = Walk(seed, SETTINGS[seed % len(SETTINGS)])
        for _ in range(40):
            walk.step()
            if not walk.sounds:
                continue
            state, later = walk.script.state, walk.script.now + 10.0  # no repetition, no cooling
            met.add(kind(state))
            for event in (
                TalkPressed(at=later),
                TalkPressed(at=later, persona="tutor"),
                TalkToggled(at=later),
            ):
                _, effects = update(state, event)
                assert effects[0] == StopSpeaker(), (seed, kind(state), event, effects)
                assert len(of(StopSpeaker, effects)) == 1
    assert met == {"preview", "sample", "answer while hands-free", "answer or draft", "answer played again"}
