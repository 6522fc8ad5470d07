"""One schedule of faults: a conversation by dice through a faulty relay, and the judgement of what is left.

The session, the link, the keeper and its database are the real ones; sound comes from memory. However the
connection fails, each thing said has to end exactly once: at the server, or as a draft that the person sees.
"""

import asyncio
import random
import sqlite3
import time
import traceback
from collections import Counter, defaultdict
from contextlib import closing
from pathlib import Path

import msgspec
import numpy as np

from app.assemble import Assembly, new_conversation
from app.audio.wavfile import FileMicrophone, FileSpeaker, NoDevices
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.events.event import Event
from app.core.messages.events.presses import Cancelled, TalkPressed, TalkReleased
from app.core.messages.events.program_events import Started
from app.core.messages.events.turn_events import RetryAsked, TextEntered
from app.core.messages.ports import Report
from app.core.settings.settings import Settings
from app.core.state import LineStage, ReplyStage, State
from app.core.update import update
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn, TurnStatus
from app.launch_options import LaunchOptions
from app.protocol.pcm import exact_ms_of
from app.session import Session, Update
from tests.hardship.faulty_frames import FaultyFrames
from tests.hardship.faulty_tcp import FLIP, KINDS, FaultyTcp

PATIENCE_S = 60.0
"""From the last fault until everything has to be settled; the core's longest wait for a server is shorter."""
SETTINGS = msgspec.structs.replace(
    Settings(), tail_ms=0, min_hold_ms=0, cues=False, talk_mode="hold", double_tap=False, cooldown_ms=0
)


def relay(server: int, seed: int, dice: random.Random) -> FaultyTcp | FaultyFrames:
    """Every third schedule spoils events, the others the connection below them."""
    if seed % 3 == 2:
        return FaultyFrames(server, seed)
    kinds = dice.sample(KINDS, dice.randint(1, 4))
    return FaultyTcp(server, seed, [*kinds, FLIP] if seed % 9 == 4 else kinds)


class RecordingSpeaker(FileSpeaker):
    """Remembers what sound each item had: ``sounds``, 24 kHz mono s16le by item id."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.sounds: dict[str, bytes] = defaultdict(bytes)

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """Hear it."""
        self.sounds[item_id] += pcm
        super().play(item_id, content_index, pcm)


class FaultSchedule:
    """``run`` lives through the schedule of one seed; returns what was wrong, nothing if it held.

    ``haste``: how much faster than it means to the core loses patience with a server.
    """

    def __init__(self, seed: int, server: int, credential: str, folder: Path, haste: float = 1.0) -> None:
        self.seed = seed
        self.settled_s = 0.0
        self.used: Counter[str] = Counter()
        self._dice = random.Random(seed)
        self._relay = relay(server, seed, self._dice)
        self._credential = credential
        self._folder = folder
        self._haste = haste
        self._crashes: list[str] = []
        self._turn_ids: dict[int, str] = {}
        self._said: dict[int, bytes] = {}
        self._typed = 0
        self._last = ""

    async def run(self) -> list[str]:
        """Converse amid faults, then without; judge when all is settled."""
        async with self._relay:
            session = await self._begun()
            try:
                for number in range(self._dice.randint(2, 4)):
                    await self._step(session, number)
                    await asyncio.sleep(self._dice.choice((0.02, 0.3, 1.0, 2.0)))
                await asyncio.sleep(self._dice.uniform(0, 1.5))
                self._relay.clean = True
                wrong = await self._settled(session)
                state = session.state
            finally:
                await session.close()
            self.used = self._relay.used
        return [*wrong, *self._crashes, *self._of_turns(state), *self._of_sound(state), *self._of_disk(state)]

    async def _begun(self) -> Session:
        assembly = Assembly(
            LaunchOptions(
                url=f"ws://127.0.0.1:{self._relay.port}/v1/realtime",
                data_dir=str(self._folder),
                credential=self._credential,
            )
        )
        session = Session(_hastened(self._haste), crashed=self._crashed)
        self._microphone = FileMicrophone(session.dispatch)
        self._speaker = RecordingSpeaker(session.dispatch)
        session.attach(assembly.hands(session.dispatch, self._microphone, self._speaker, NoDevices()))
        session.watch(self._watched)
        session.dispatch(new_conversation())
        session.dispatch(Started(settings=SETTINGS, target=await assembly.target(SETTINGS), tools=()))
        return session

    def _crashed(self, error: Exception) -> None:
        self._crashes.append(f"crash: {''.join(traceback.format_exception(error))[-900:]}")

    def _watched(self, state: State, _previous: State) -> None:
        self._turn_ids |= {out.number: out.turn_id for out in state.outgoing if out.number > 0}

    # ------------------------------------------------------------------ what is said

    async def _step(self, session: Session, number: int) -> None:
        kind = self._last = self._dice.choice(("take", "take", "take", "cancel", "type"))
        if kind == "type":
            self._typed += 1
            session.dispatch(TextEntered(text=f"note {number}"))
            return
        pcm = _tone(self._dice.choice((300, 600, 900, 1_500, 5_500)), number)
        self._microphone.load(pcm)
        session.dispatch(TalkPressed())
        take = session.state.take
        assert take is not None, "a press begins a take, whatever the connection does"
        speaking = asyncio.get_running_loop().create_task(self._microphone.spoken())
        if kind == "cancel":
            await asyncio.sleep(0.01)
            session.dispatch(Cancelled())
            await speaking
            session.dispatch(TalkReleased())
            return
        await speaking
        self._said[take.number] = pcm
        session.dispatch(TalkReleased(at=take.at + exact_ms_of(len(pcm)) / 1000))

    async def _settled(self, session: Session) -> list[str]:
        begun = time.monotonic()
        while not _at_rest(session.state, spoilt=self._spoils):
            if time.monotonic() - begun > PATIENCE_S:
                return [f"not settled: {_where(session.state)}"]
            if session.state.line.stage is LineStage.BLOCKED:
                session.dispatch(RetryAsked())  # what a garbled refusal may ask of the person
            await asyncio.sleep(0.02)
        self.settled_s = time.monotonic() - begun
        return []

    # ------------------------------------------------------------------ the judgement

    @property
    def _spoils(self) -> bool:
        """Whether the relay loses or changes what the server says while the connection holds: then an answer
        may be gone for good, and it is enough that the person is told.
        """
        return isinstance(self._relay, FaultyFrames) or FLIP in self._relay.kinds

    def _of_turns(self, state: State) -> list[str]:
        wrong = []
        turns = {turn.turn_id: turn for turn in _users(state)}
        drafts = {out.turn_id for out in state.outgoing if out.draft}
        spoken = [turn for turn in turns.values() if not turn.typed]
        for number in self._said:
            turn = turns.get(self._turn_ids.get(number, ""))
            if turn is None:
                wrong.append(f"take {number} is in no transcript")
            elif (turn.status is TurnStatus.UNSENT) != (turn.turn_id in drafts):
                wrong.append(
                    f"take {number} is {turn.status}, and {'a' if turn.turn_id in drafts else 'no'} draft"
                )
        if len(spoken) != len(self._said):
            wrong.append(f"{len(spoken)} spoken turns for {len(self._said)} takes")
        if len(turns) - len(spoken) != self._typed:
            wrong.append(f"{len(turns) - len(spoken)} typed turns for {self._typed} typed messages")
        if len(_users(state)) != len(turns):
            wrong.append("a turn stands in the transcript twice")
        last = [turn for turn in _users(state)[-1:] if turn.turn_id not in drafts]
        if self._last != "cancel" and last and not self._heeded(state, last[0]):
            wrong.append(f"the last turn ({last[0].status}) got no answer, and nobody was told")
        return wrong

    def _heeded(self, state: State, question: Turn) -> bool:
        """Whether something answers this turn, or, where that is the most that can be had, a notice says that
        nothing does.
        """
        after = state.conversation.turns[state.conversation.turns.index(question) + 1 :]
        answered = any(turn.role is Role.ASSISTANT for turn in after)
        return answered or (self._spoils and bool(state.notices))

    def _of_sound(self, state: State) -> list[str]:
        """Each whole answer is one take, sample by sample, and no more whole answers than questions came."""
        if self._spoils:
            return []
        whole = [
            turn
            for turn in state.conversation.turns
            if turn.role is Role.ASSISTANT and turn.status is TurnStatus.DONE
        ]
        wrong = []
        if len(whole) > len(_users(state)):
            wrong.append(f"{len(whole)} whole answers to {len(_users(state))} questions")
        for turn in whole:
            sound = self._speaker.sounds.get(turn.item_id, b"")
            if sound and sound not in self._said.values():
                wrong.append(
                    f"an answer of {len(sound)} B is none of the takes {list(map(len, self._said.values()))}"
                )
        return wrong

    def _of_disk(self, state: State) -> list[str]:
        file = self._folder / "conversations.sqlite3"
        owed = {out.turn_id for out in state.outgoing if out.draft and out.reason != "cancelled"}
        sent = {turn.turn_id for turn in _users(state) if turn.item_id}
        if not file.exists():
            return ["nothing was written to the disk"] if owed or sent else []
        with closing(sqlite3.connect(file)) as database:
            (health,) = database.execute("PRAGMA integrity_check").fetchone()
            unsent = {key for (key,) in database.execute("SELECT key FROM unsent")}
            kept = {key for (key,) in database.execute("SELECT key FROM turns WHERE role = 'user'")}
            (parts,) = database.execute(
                "SELECT count(*) FROM parts WHERE key NOT IN (SELECT parts FROM unsent)"
            ).fetchone()
        wrong = [] if health == "ok" else [f"the database: {health}"]
        if unsent != owed:
            wrong.append(f"unsent on disk: {sorted(unsent)}, in the window: {sorted(owed)}")
        if not sent <= kept:
            wrong.append(f"sent and not on disk: {sorted(sent - kept)}")
        if parts:
            wrong.append(f"{parts} parts on disk belong to no turn")
        return wrong


def _hastened(haste: float) -> Update:
    """``update``, with timers that run out sooner."""

    def decide(state: State, event: Event) -> tuple[State, tuple[Effect, ...]]:
        state, effects = update(state, event)
        sooner = (
            replace(effect, seconds=effect.seconds / haste) if isinstance(effect, StartTimer) else effect
            for effect in effects
        )
        return state, tuple(sooner)

    return decide


def _at_rest(state: State, *, spoilt: bool) -> bool:
    """Nothing is under way, nothing waits for the server, and the line is up or not needed. ``spoilt``: an
    answer may be gone for good, so what the person was told of does not count as waiting.
    """
    under_way = state.take is not None or state.reply.stage is not ReplyStage.IDLE or state.reply.wanted
    told = spoilt and any(notice.code == "no_answer" for notice in state.notices)
    waiting = (state.unanswered and not told) or any(not out.draft for out in state.outgoing)
    return not under_way and not waiting and state.line.stage in (LineStage.UP, LineStage.REST)


def _where(state: State) -> str:
    """Where each machine stands."""
    outgoing = [
        (out.number, "draft" if out.draft else "handed" if out.handed else "") for out in state.outgoing
    ]
    return (
        f"line {state.line.stage}, reply {state.reply.stage}, wanted {state.reply.wanted}, "
        f"outgoing {outgoing}, unanswered {len(state.unanswered)}, take {state.take}, "
        f"told {[notice.code for notice in state.notices]}, "
        f"turns {[(turn.role.value, turn.status.value) for turn in state.conversation.turns]}"
    )


def _users(state: State) -> list[Turn]:
    return [turn for turn in state.conversation.turns if turn.role is Role.USER]


def _tone(ms: int, number: int) -> bytes:
    """A tone that no other take of this schedule has: 24 kHz mono s16le."""
    tone: bytes = (np.sin(np.arange(24 * ms) * (0.02 + number * 0.004)) * 9_000).astype("<i2").tobytes()
    return tone
