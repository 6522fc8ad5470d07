"""A thousand random ways to press the talk key on a real X server, in every mode, on a line that answers."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from app.core.messages.effects.line_effects import Dial, Say
from app.core.messages.effects.sound_effects import CloseMicrophone, OpenMicrophone
from app.core.messages.events.event import Event
from app.core.messages.events.presses import SystemPaused
from app.core.messages.events.program_events import Started
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneOpened,
    SpeakerDrained,
)
from app.core.messages.events.turn_events import RetryAsked, TextEntered
from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.core.state import LineStage
from app.core.values.values import Heard, Target
from app.hotkeys.choose import BackEndChoice
from app.hotkeys.talk_key import SystemTalkKey
from app.protocol import messages as m
from app.session import Session
from app.transport.address import Address
from app.transport.link import Link
from tests.helpers.fake_hands import FakeHands, FakeSpeaker, Notes
from tests.helpers.scripted_server import KEY, running
from tests.rig.desktop.desktop import Desktop
from tests.rig.desktop.keyboards import FIRST, FIRST_MOUSE, Keyboards
from tests.rig.waiting import pause, soon

pytestmark = [pytest.mark.rig, pytest.mark.timeout(120)]
PATTERNS = 125
SHIFT, LETTER, STOP = "50", "54", "96"
LEAST = 120 * 48  # bytes: less than that no server takes
EMPTY = Personas()
# As people would set them, ten times as fast: a person takes a minute for what passes here in seconds.
QUICK = {"tap_ms": 12, "min_hold_ms": 6, "tail_ms": 10, "cues": False, "stop_key": "F12"}


class PatternEars:
    """A microphone that opens after a while and hears somebody talk; every sample names its take. What
    belongs to a take comes before anything of the next one.
    """

    def __init__(self, report: Callable[[Event], None], dice: random.Random) -> None:
        self._report, self._dice = report, dice
        self.live: dict[int, int] = {}
        self._opened = self._closing = 0

    def open(self, take: int, preroll_ms: int = 0) -> None:
        self._opened += 1
        self.live[take] = self._opened
        self._later(self._hear, take, self._opened, True)

    def close(self, take: int, *, discard: bool = False) -> None:
        self.live.pop(take, None)
        if not discard:
            self._closing += 1
            self._later(self._closed, take)

    def _closed(self, take: int) -> None:
        self._closing -= 1
        self._report(MicrophoneClosed(take=take))

    def _hear(self, take: int, opened: int, first: bool = False) -> None:
        if self._closing:
            self._later(self._hear, take, opened, first)
        elif self.live.get(take) == opened:
            if first:
                self._report(MicrophoneOpened(take=take))
            self._report(FrameCaptured(take=take, pcm=take.to_bytes(2, "little") * 2400, level=-20.0))
            self._later(self._hear, take, opened)

    def _later(self, what: Callable[..., None], *words: object) -> None:
        asyncio.get_running_loop().call_later(self._dice.choice((0, 0.001, 0.004, 0.01)), what, *words)

    def keep(self, seconds: float) -> None:
        """Nothing to keep open."""

    def watch(self, on: bool) -> None:
        """Never asked."""

    def shut(self) -> None:
        """Nothing to release."""


class PatternSpeaker(FakeSpeaker):
    """Plays an answer for a while."""

    def __init__(self, report: Callable[[Event], None]) -> None:
        super().__init__(Notes(), report)
        self._drain = report
        self._end: asyncio.TimerHandle | None = None

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        self.heard = (Heard(item_id, content_index, 10.0, 500.0),)

    def finish(self) -> None:
        loop = asyncio.get_running_loop()
        self._end = loop.call_later(0.05, self._drain, SpeakerDrained(heard=self.heard))

    def stop(self) -> None:
        if self._end is not None:
            self._end.cancel()
        super().stop()


@dataclass
class Ledger:
    """What became of each take, by what was ordered."""

    ends: dict[int, list[str]] = field(default_factory=dict)
    facts: Counter[str] = field(default_factory=Counter)
    heard: Counter[int] = field(default_factory=Counter)
    buffer: bytes = b""
    handed: set[int] = field(default_factory=set)
    """What was committed on this line: on another one it is sent again."""

    def note(self, thing: object) -> None:
        self.facts[type(thing).__name__] += 1
        match thing:
            case OpenMicrophone(take=take):
                if self.ends.get(take) == ["cancelled"]:  # lined up behind another, and taken back
                    del self.ends[take]
                assert take not in self.ends, "opened twice"
                self.ends[take], self.heard[take] = [], 0
            case FrameCaptured(take=take, pcm=pcm):
                self.heard[take] += len(pcm)
            case CloseMicrophone(take=take, discard=True):
                self.ends[take].append("cancelled")
            case Say(message=m.AppendAudio(audio=pcm)):
                self.buffer += pcm
            case Say(message=m.ClearAudio()):
                self.buffer = b""
            case Say(message=m.CommitAudio(event_id=name)):
                number = int(str(name).removeprefix("commit-"))
                assert len(self.buffer) == self.heard[number] >= LEAST
                assert {self.buffer[n : n + 2] for n in range(0, len(self.buffer), 480)} == {
                    number.to_bytes(2, "little")
                }, "sound of another take"
                self.buffer = b""
                assert number not in self.handed, "committed twice"
                self.handed.add(number)
                if self.ends[number] != ["sent"]:
                    self.ends[number].append("sent")
            case Dial():
                self.buffer = b""
                self.handed.clear()

    def judged(self, session: Session) -> Counter[str]:
        """How many takes ended how: each in one way, and without a word only what was too short for it."""
        for draft in session.state.outgoing:
            if draft.reason != "cancelled":  # that one may be taken back for five seconds
                self.ends[draft.number].append(f"draft: {draft.reason}")
        assert {take: ends for take, ends in self.ends.items() if len(ends) > 1} == {}
        unsaid = [take for take, ends in self.ends.items() if not ends]
        assert {take: self.heard[take] for take in unsaid if self.heard[take] >= LEAST} == {}
        return Counter(ends[0] if ends else "too short" for ends in self.ends.values())


@dataclass
class Table:
    """A session on a real line, a talk key on a real keyboard."""

    session: Session
    ledger: Ledger
    ears: PatternEars


@pytest.fixture
async def line(on_rig: None) -> AsyncIterator[str]:
    async with running() as place:
        yield f"ws://{place}/v1/realtime?model=m"


@asynccontextmanager
async def seated(
    url: str, dice: random.Random, settings: Settings, personas: Personas = EMPTY
) -> AsyncIterator[Table]:
    """The line is up and the key is bound."""
    session = Session()
    hands = FakeHands(session.dispatch)
    hands.microphone = ears = PatternEars(session.dispatch, dice)
    hands.speaker = PatternSpeaker(session.dispatch)
    hands.talk_key = SystemTalkKey(session.dispatch, choice=BackEndChoice("x11", "a test"))

    async def resolve(_: Target) -> Address:
        return Address(url, {"Authorization": f"Bearer {KEY}"})

    hands.line = Link(session.dispatch, resolve)
    ledger = Ledger()
    session.listen(ledger.note)
    session.attach(hands.together())
    session.dispatch(Started(settings=settings, target=Target(url=url, name="here"), personas=personas))
    session.dispatch(RetryAsked())
    try:
        await soon(lambda: session.state.line.stage is LineStage.UP)
        assert session.state.talk_key.everywhere, session.state.talk_key.reason
        yield Table(session, ledger, ears)
    finally:
        await session.close()


def drawn(dice: random.Random, press: str, release: str) -> tuple[str, int]:
    """A way to press it, with ``~`` for a while in between, and how many presses it has."""
    up = " ".join(dice.sample(release.split(), len(release.split())))
    plain = f"{press} ~ {up}"
    meanwhile = {
        "latch": f"+{SHIFT} -{SHIFT}",
        "stop": f"+{STOP} -{STOP}",
        "other": f"+{LETTER} -{LETTER}",
    }
    what = dice.choices(("plain", "twice", *meanwhile), (60, 12, 12, 8, 8))[0]
    if what == "twice":
        return f"{plain} {press} ~ {up}", 2
    return (plain, 1) if what == "plain" else (f"{press} ~ {meanwhile[what]} ~ {up}", 1)


def play(display: str, dice: random.Random, moves: str) -> None:
    """On a thread of its own: the loop has to answer meanwhile."""
    with Keyboards(display) as hands:
        for move in moves.split():
            if move == "~":
                pause(dice.choice((0, 0, 0.002, 0.008, 0.02)))
            else:
                hands.move(move, FIRST_MOUSE if "m" in move else FIRST)


async def lock_at_times(session: Session, dice: random.Random | None) -> None:
    """The screen is locked now and then, and opened at once."""
    while dice is not None:
        await asyncio.sleep(dice.choice((0.03, 0.1, 0.2)))
        session.dispatch(SystemPaused(reason="lock"))


@pytest.mark.parametrize(
    ("key", "press", "mode"),
    [
        ("F13", "+191", {"talk_mode": "hold"}),
        ("Ctrl+Space", "+37 +65", {"talk_mode": "hold", "double_tap": True}),
        ("Right Ctrl", "+105", {"talk_mode": "hold", "press_in_answer": "stop"}),
        ("F13", "+191", {"talk_mode": "auto"}),
        ("Right Ctrl", "+105", {"talk_mode": "auto", "latch_shift": False}),
        ("Ctrl+Shift+Space", "+37 +50 +65", {"talk_mode": "auto", "cooldown_ms": 10}),
        ("Mouse 4", "+m8", {"talk_mode": "toggle"}),
        ("F13", "+191", {"talk_mode": "toggle", "swallow_key": True, "locks": True}),
        ("Right Ctrl", "+105", {"talk_mode": "hold", "min_hold_ms": 0, "locks": True}),
    ],
    ids=lambda value: " ".join(map(str, value.values())) if isinstance(value, dict) else None,
)
async def test_every_take_has_exactly_one_end_and_none_sticks(
    desktop: Desktop,
    line: str,
    monkeypatch: pytest.MonkeyPatch,
    key: str,
    press: str,
    mode: dict[str, object],
) -> None:
    monkeypatch.setattr("app.core.turn.press_meaning.DOUBLE_TAP_S", 0.015)
    dice = random.Random(f"{key} {mode}")
    locks = mode.pop("locks", False)
    ways = [drawn(dice, press, press.replace("+", "-")) for _ in range(PATTERNS)]
    moves, presses = " ~ ".join(way for way, _ in ways), sum(count for _, count in ways)
    display = desktop.env["DISPLAY"]
    async with seated(line, dice, Settings(talk_key=key, **(QUICK | mode))) as table:  # type: ignore[arg-type]
        session, ledger = table.session, table.ledger
        async with asyncio.TaskGroup() as tasks:
            locking = tasks.create_task(lock_at_times(session, dice if locks else None))
            await asyncio.to_thread(play, display, dice, moves)
            await soon(lambda: ledger.facts["TalkReleased"] >= presses, 20)
            locking.cancel()
        assert ledger.facts["TalkPressed"] == ledger.facts["TalkReleased"] == presses
        # What stays on by design is ended by the stop key, like anything else.
        await soon(lambda: (take := session.state.take) is None or take.latched)
        await asyncio.to_thread(play, display, dice, f"+{STOP} -{STOP}")
        await soon(lambda: session.state.take is None)
        # And a press is heard in the middle of an answer.
        session.dispatch(TextEntered(text="long"))
        await soon(lambda: session.state.reply.sounding)
        stops = ledger.facts["StopSpeaker"]
        await asyncio.to_thread(play, display, dice, f"{press} {press.replace('+', '-')}")
        await soon(lambda: ledger.facts["TalkReleased"] > presses)
        assert ledger.facts["StopSpeaker"] > stops
        await asyncio.to_thread(play, display, dice, f"+{STOP} -{STOP}")
        await soon(lambda: session.state.take is None)
        await soon(lambda: all(out.draft for out in session.state.outgoing))
        assert table.ears.live == {}
        assert session.state.talk_key.holder is None
        assert not session.state.stroke.down
        assert {notice.code for notice in session.state.notices} <= {"too_short", "take_kept"}
        found = ledger.judged(session)
    assert set(found) <= {"sent", "cancelled", "too short", *(["draft: lock"] if locks else ())}
    assert found["sent"] > 0


@pytest.mark.parametrize("mode", ["hold", "auto", "toggle"])
async def test_of_three_keys_at_once_the_first_wins_whoever_answers(
    desktop: Desktop, line: str, mode: str
) -> None:
    """The key of all, and those of two personas with a voice each: many a press wants another session."""
    dice = random.Random(mode)
    tutor = Persona(id="tutor", name="Tutor", voice="cedar", talk_key="F14")
    guide = Persona(id="guide", name="Guide", voice="marin", talk_key="F15")
    down: set[str] = set()
    moves: list[str] = []
    for _ in range(2 * PATTERNS):
        key = dice.choice(("191", "192", "193"))
        moves.append(f"{'-' if key in down else '+'}{key}")
        down ^= {key}
    moves += [f"-{key}" for key in sorted(down)]
    presses = sum(move[0] == "+" for move in moves)
    display = desktop.env["DISPLAY"]
    settings = Settings(talk_key="F13", talk_mode=mode, **(QUICK | {"min_hold_ms": 0}))  # type: ignore[arg-type]
    async with seated(line, dice, settings, Personas((tutor, guide), "guide")) as table:
        session, ledger = table.session, table.ledger
        await asyncio.to_thread(play, display, dice, " ~ ".join(moves))
        await soon(lambda: ledger.facts["TalkReleased"] >= presses, 20)
        assert ledger.facts["TalkPressed"] == presses
        await asyncio.to_thread(play, display, dice, f"+{STOP} -{STOP}")
        await soon(lambda: session.state.take is None)
        await soon(lambda: all(out.draft for out in session.state.outgoing), 10)
        assert table.ears.live == {}
        assert session.state.talk_key.holder is None
        assert not session.state.stroke.down
        assert ledger.facts["Dial"] > 1
        assert ledger.judged(session)["sent"] > 0
