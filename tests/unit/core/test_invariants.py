"""The seven promises of the talk key, held against random worlds: a microphone, a server's buffer and a
loudspeaker.
"""

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.core.messages.effects.archive_effects import ForgetUnsent, KeepPart, KeepUnsent
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import HangUp, Say
from app.core.messages.effects.sound_effects import (
    CloseMicrophone,
    KeepMicrophone,
    OpenMicrophone,
    Play,
    StopSpeaker,
)
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import LineLost, LineUp, ServerSaid
from app.core.messages.events.presses import (
    Cancelled,
    FocusLost,
    LatchPressed,
    OtherKeyPressed,
    SystemPaused,
    TalkPressed,
    TalkReleased,
    TalkToggled,
)
from app.core.messages.events.program_events import SettingsApplied, TimerFired
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneFailed,
    MicrophoneKept,
    MicrophoneOpened,
    SpeakerDrained,
    SpeakerStopped,
)
from app.core.messages.events.turn_events import DraftDiscarded, DraftSent, TextEntered
from app.core.messages.timer import Timer
from app.core.state import LineStage, State, TakeStage
from app.core.values.problems import Trouble
from app.core.values.values import Heard
from app.protocol import messages as m
from tests.helpers.playbook import SERVICE, Script

BYTES_PER_MS = 48


KEYS = st.sampled_from(("window", "key"))


def marked(take: int, ms: int = 40) -> bytes:
    """Sound that names its take, so that a mixed buffer shows."""
    return take.to_bytes(2, "little") * (24 * ms)


def takes_in(pcm: bytes) -> set[int]:
    return {int.from_bytes(pcm[n : n + 2], "little") for n in range(0, len(pcm), 2 * 24)}


class World(RuleBasedStateMachine):
    """What the core believes on one side, what its orders did to the world on the other."""

    def __init__(self) -> None:
        super().__init__()
        self.script = Script(SERVICE)
        self.microphone: list[int] = []
        self.buffer = b""
        self.committed: dict[int, int] = {}
        self.connection = 0
        self.playing: dict[str, float] = {}
        self.responses = 0
        self.silenced: set[str] = set()
        self.ended: dict[int, str] = {}
        self.keep = 0.0
        self.warm = self.used = False
        self.parts: dict[str, bytes] = {}
        self.on_disk: dict[str, bytes | str] = {}

    @initialize(
        talk_mode=st.sampled_from(("auto", "hold", "toggle")),
        double_tap=st.booleans(),
        cap_action=st.sampled_from(("ask", "send")),
        press_in_answer=st.sampled_from(("interrupt", "stop")),
        warm_mic_s=st.sampled_from(("0", "30")),
        cooldown_ms=st.sampled_from((0, 300)),
        min_hold_ms=st.sampled_from((0, 200)),
        tail_ms=st.sampled_from((0, 200)),
        latch_shift=st.booleans(),
    )
    def wish(self, **wishes: object) -> None:
        self.do(SettingsApplied(settings=msgspec.structs.replace(self.script.state.settings, **wishes)))

    # ---------------------------------------------------------------- the world obeys

    def do(self, *events: Event) -> None:
        for event in events:
            before = self.script.state
            effects = self.script.play(event)
            stops = sum(isinstance(x, StopSpeaker) for x in effects)
            for effect in effects:
                self.obey(effect)
            if stops:
                heard = tuple(Heard(item, 0, ms / 2, ms) for item, ms in self.playing.items())
                self.silenced |= set(self.playing)
                self.playing.clear()
                self.do(SpeakerStopped(heard=heard))
            self.count(before, event)
            self.cool()

    def cool(self) -> None:
        """The device without a take: closed at once, or kept for a while and told of."""
        if self.used and not self.microphone:
            self.used, self.warm = False, self.keep > 0
            if self.warm:
                self.do(MicrophoneKept(seconds=self.keep, at=self.script.now))
        elif self.warm and not self.keep:
            self.kept_long_enough()

    def obey(self, effect: Effect) -> None:
        match effect:
            case OpenMicrophone(take=take):
                assert take not in self.ended, "an ended take is opened again"
                self.used, self.warm = True, False
                self.microphone.append(take)
                assert len(self.microphone) <= 2, "more than one take besides the draining one"
            case CloseMicrophone(take=take, discard=True):
                self.microphone = [n for n in self.microphone if n != take]
            case KeepMicrophone(seconds=seconds):
                self.keep = seconds
            case Say(message=m.AppendAudio(audio=pcm)):
                self.buffer += pcm
            case Say(message=m.ClearAudio()):
                self.buffer = b""
            case Say(message=m.CommitAudio(event_id=name)):
                self.commit(str(name))
            case Play(item_id=item, pcm=pcm):
                assert item not in self.silenced, "sound of an interrupted answer"
                self.playing[item] = self.playing.get(item, 0.0) + len(pcm) / BYTES_PER_MS
            case HangUp():
                self.buffer = b""
            case KeepPart(part=part, start=start):
                there = self.parts.get(part.turn_id, b"")
                assert len(there) == start, "a part in the wrong place"
                self.parts[part.turn_id] = there + part.pcm
            case KeepUnsent(unsent=unsent, parts=parts):
                assert unsent.pcm.startswith(self.parts.pop(parts, b"")), "parts of another take"
                self.on_disk[unsent.turn_id] = unsent.text or unsent.pcm
            case ForgetUnsent(turn_id=turn_id):
                assert self.parts.pop(turn_id, None) or self.on_disk.pop(turn_id, None)
            case _:
                pass

    def commit(self, name: str) -> None:
        number = int(name.removeprefix("commit-"))
        assert len(self.buffer) >= 120 * BYTES_PER_MS, "a commit under 120 ms"
        assert takes_in(self.buffer) == {number}, "a buffer of two takes, or of another one"
        assert self.committed.get(number) != self.connection, "committed twice"
        self.committed[number] = self.connection
        self.buffer = b""

    def count(self, before: State, event: Event) -> None:
        """Each take that is over ended in one way."""
        was, now = before.take, self.script.state.take
        if was is None or (now is not None and now.number == was.number):
            return
        self.microphone = [n for n in self.microphone if n > was.number]
        sent = self.committed.get(was.number) is not None
        kept = any(o.number == was.number for o in self.script.state.outgoing)
        small = was.bytes < 120 * BYTES_PER_MS or was.peak < -60
        tapped = was.tapped and event == TimerFired(timer=Timer.TAIL, at=event.at)
        if tapped or isinstance(event, Cancelled | TalkReleased | OtherKeyPressed):
            self.ended[was.number] = "cancelled"
        else:
            assert sent or kept or small, "a take vanished"
            self.ended[was.number] = "sent" if sent else "kept" if kept else "nothing"

    # ---------------------------------------------------------------- the person

    @rule(by=KEYS)
    def press(self, by: str) -> None:
        self.do(TalkPressed(at=self.script.now, by=by))

    @rule(after=st.sampled_from((0.05, 0.5)), by=KEYS)
    def let_go(self, after: float, by: str) -> None:
        self.script.now += after
        self.do(TalkReleased(at=self.script.now, by=by))

    @rule(after=st.sampled_from((0.02, 0.3)), by=KEYS)
    def tap(self, after: float, by: str) -> None:
        self.script.now += after
        self.do(TalkPressed(at=self.script.now, by=by), TalkReleased(at=self.script.now + 0.01, by=by))

    @rule()
    def switch(self) -> None:
        self.do(TalkToggled(at=self.script.now))

    @rule()
    def lock_on(self) -> None:
        self.do(LatchPressed(at=self.script.now))

    @rule(by=KEYS)
    def other_key(self, by: str) -> None:
        self.do(OtherKeyPressed(at=self.script.now, by=by))

    @rule(reason=st.sampled_from(("lock", "sleep", "switch")))
    def pause(self, reason: str) -> None:
        self.do(SystemPaused(reason=reason))
        take = self.script.state.take
        assert take is None or take.stage in (TakeStage.TAIL, TakeStage.DRAINING)

    @precondition(lambda self: self.warm)
    @rule()
    def kept_long_enough(self) -> None:
        self.warm = False
        self.do(MicrophoneKept(seconds=0.0))

    @rule()
    def escape(self) -> None:
        self.do(Cancelled(at=self.script.now))

    @rule()
    def lose_focus(self) -> None:
        self.do(FocusLost())

    @rule()
    def write(self) -> None:
        self.do(TextEntered(text="hello", at=self.script.now))

    @precondition(lambda self: any(o.draft for o in self.script.state.outgoing))
    @rule(send=st.booleans())
    def drafts(self, send: bool) -> None:
        number = next(o.number for o in self.script.state.outgoing if o.draft)
        self.do(DraftSent(number=number, at=1.0) if send else DraftDiscarded(number=number))

    # ---------------------------------------------------------------- the devices

    @precondition(lambda self: self.microphone)
    @rule(count=st.integers(1, 8), level=st.sampled_from((-20.0, -80.0)))
    def sound(self, count: int, level: float) -> None:
        take = self.microphone[0]
        self.do(MicrophoneOpened(take=take))
        for _ in range(count):
            self.do(FrameCaptured(take=take, pcm=marked(take), level=level))

    @precondition(lambda self: self.microphone)
    @rule()
    def speech(self) -> None:
        for _ in range(3):
            take = self.microphone[0] if self.microphone else 0
            self.do(FrameCaptured(take=take, pcm=marked(take, 2_000), level=-20.0))

    @precondition(lambda self: self.microphone)
    @rule()
    def close(self) -> None:
        self.do(MicrophoneClosed(take=self.microphone[0], at=self.script.now))

    @precondition(lambda self: self.microphone)
    @rule()
    def unplug(self) -> None:
        gone = MicrophoneFailed(take=self.microphone[0], trouble=Trouble("microphone_lost"))
        self.do(gone)

    @precondition(lambda self: self.playing)
    @rule()
    def play_out(self) -> None:
        self.playing.clear()
        self.do(SpeakerDrained())

    @rule(timer=st.sampled_from(Timer))
    def time_passes(self, timer: Timer) -> None:
        self.do(TimerFired(timer=timer, at=self.script.now))

    # ---------------------------------------------------------------- the server

    @precondition(lambda self: self.script.state.line.stage is LineStage.DIALLING)
    @rule()
    def connect(self) -> None:
        self.connection += 1
        self.buffer = b""
        self.do(LineUp(), self.said(m.SessionCreated()), self.said(m.SessionUpdated()))

    @rule(code=st.sampled_from(("network", "session_expired", "invalid_api_key")))
    def break_line(self, code: str) -> None:
        self.buffer = b""
        self.do(LineLost(trouble=Trouble(code)))

    def said(self, message: m.FromServer) -> Event:
        return ServerSaid(message=message, at=self.script.now)

    @precondition(lambda self: any(o.handed for o in self.script.state.outgoing))
    @rule()
    def acknowledge(self) -> None:
        self.do(self.said(m.AudioCommitted(item_id=f"u{len(self.script.log)}")))

    @precondition(lambda self: self.script.state.line.stage is LineStage.UP)
    @rule()
    def respond(self) -> None:
        self.responses += 1
        self.do(self.said(m.ResponseCreated(response=m.Response(id=f"r{self.responses}"))))

    @precondition(lambda self: self.responses)
    @rule(count=st.integers(1, 4))
    def stream(self, count: int) -> None:
        name = str(self.responses)
        for _ in range(count):
            delta = m.AudioDelta(response_id=f"r{name}", item_id=f"a{name}", delta=b"\1\0" * 2400)
            self.do(self.said(delta))

    @precondition(lambda self: self.responses)
    @rule(status=st.sampled_from(("completed", "cancelled", "failed")))
    def done(self, status: str) -> None:
        response = m.Response(id=f"r{self.responses}", status=status)
        self.do(self.said(m.ResponseDone(response=response)))

    # ---------------------------------------------------------------- the promises

    @invariant()
    def the_microphone_is_open_only_for_the_open_take(self) -> None:
        take = self.script.state.take
        allowed = set() if take is None else {take.number, take.number + 1}
        assert set(self.microphone) <= allowed

    @invariant()
    def an_open_microphone_is_shown(self) -> None:
        """In rest it is closed, or kept ready because the person wants that, and the window says so."""
        state = self.script.state
        shown = state.sound.warm_until > 0
        assert self.warm <= shown
        assert not self.warm or self.keep > 0

    @invariant()
    def memory_is_bounded(self) -> None:
        assert len(self.script.state.notices) <= 20
        assert len(self.script.state.reply.abandoned) <= 16

    @invariant()
    def what_was_said_is_on_the_disk_until_it_is_acknowledged_or_cancelled(self) -> None:
        state = self.script.state
        said = {o.turn_id: o.text or b"".join(o.frames) for o in state.outgoing if o.reason != "cancelled"}
        assert self.on_disk == said
        take = state.take
        if take is None or take.hands_free:
            assert not self.parts, "something is left of a take that has ended"
        else:
            (there,) = self.parts.values() or (b"",)
            sound = b"".join(take.frames)
            assert sound.startswith(there)
            assert len(sound) - len(there) < 48 * 250, "more than a quarter of a second would be lost"

    def teardown(self) -> None:
        """Whatever happened: key up and a second later no take is open, but one that stays on without the
        key, which the next press or the longest take ends, by design.
        """
        self.script.now += 1
        for by in ("window", "key"):
            self.do(TalkReleased(at=self.script.now, by=by), TimerFired(timer=Timer.TAIL))
            self.do(TimerFired(timer=Timer.DRAIN, at=self.script.now))
            self.script.now += 1
        take = self.script.state.take
        assert take is None or take.latched
        if take is not None:
            end = TimerFired(timer=Timer.CAP) if take.number % 2 else TalkPressed(at=self.script.now)
            self.do(end, TimerFired(timer=Timer.TAIL), TimerFired(timer=Timer.DRAIN, at=self.script.now))
        assert self.script.state.take is None


World.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestWorld = World.TestCase
