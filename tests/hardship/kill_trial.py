"""One trial: a program is started, speaks to a server that acknowledges late or never, and is killed with
SIGKILL at a moment that the dice choose; then it is judged what of it is on the disk.
"""

import asyncio
import contextlib
import json
import random
import sqlite3
import stat
import time
from contextlib import closing
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from app.assemble import Assembly
from app.core.values.values import Unsent
from app.launch_options import LaunchOptions
from tests.hardship.killed_child import KINDS, KillPlan, main, progress_file
from tests.rig.waiting import soon

LOST_MS = 650.0
"""So much of what is being said may be missing: a quarter of a second that is collected, two frames, and what
a busy machine with many trials at once takes to write it."""
LATE_S = 1.0
"""So long the disk may lag behind what is acknowledged or cancelled before it counts as kept too long."""
WRITTEN_S = 0.5
"""The end of a take waits for the disk: milliseconds, but many trials share one disk."""
PATIENCE_S = 30.0
_SESSION = {"type": "realtime", "id": "sess_1"}
Json = dict[str, Any]


class SlowServer:
    """Speaks as much of the protocol as a take needs. ``lag_s``: until it acknowledges; None: never."""

    def __init__(self, lag_s: float | None) -> None:
        self._lag_s = lag_s
        self._items = 0

    async def meet(self, line: ServerConnection) -> None:
        """Serve one connection until it ends."""
        answers: asyncio.Queue[tuple[float, Json] | None] = asyncio.Queue()
        answers.put_nowait((0.0, {"type": "session.created", "session": _SESSION}))
        with contextlib.suppress(ConnectionClosed):
            await asyncio.gather(self._hear(line, answers), self._say(line, answers))

    async def _hear(
        self, line: ServerConnection, answers: "asyncio.Queue[tuple[float, Json] | None]"
    ) -> None:
        try:
            async for text in line:
                event = json.loads(text)
                if event["type"] == "session.update":
                    answers.put_nowait((0.0, {"type": "session.updated", "session": _SESSION}))
                elif self._lag_s is not None and (known := self._acknowledgement(event)) is not None:
                    answers.put_nowait((time.monotonic() + self._lag_s, known))
        finally:
            answers.put_nowait(None)

    def _acknowledgement(self, event: Json) -> Json | None:
        if event["type"] == "input_audio_buffer.commit":
            self._items += 1
            return {"type": "input_audio_buffer.committed", "item_id": f"item_{self._items}"}
        if event["type"] == "conversation.item.create":
            return {"type": "conversation.item.added", "item": event["item"]}
        return None

    async def _say(self, line: ServerConnection, answers: "asyncio.Queue[tuple[float, Json] | None]") -> None:
        while (answer := await answers.get()) is not None:
            due, event = answer
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            await line.send(json.dumps(event))


class KillTrial:
    """The trial of one seed. ``run`` returns what was wrong, in words."""

    def __init__(self, seed: int, folder: Path) -> None:
        dice = random.Random(seed)
        self.seed = seed
        self.kind = KINDS[seed % len(KINDS)]
        self._folder = folder
        long = self.kind in ("long",)
        self._hold_s = dice.uniform(2.0, 3.5) if long else dice.uniform(0.3, 1.2)
        self._pause_s = dice.uniform(0.05, 0.4)
        never = self.kind in ("wire", "reconnect") or dice.random() < 0.3
        self._lag_s = None if never else dice.choice([0.0, 0.05, 0.2, 0.5])
        takes = {"typed": 0, "two": 2, "reconnect": 2}.get(self.kind, 1)
        spoken = takes * (self._hold_s + self._pause_s)
        self._kill_s = (
            dice.uniform(0.1, spoken + 0.8) if self.kind != "wire" else spoken + dice.uniform(0, 0.5)
        )
        self.lost_ms = 0.0

    async def run(self, processes: ForkServerContext) -> list[str]:
        """Start, kill, look."""
        self._folder.mkdir(mode=0o700)
        server = SlowServer(self._lag_s)
        async with serve(server.meet, "127.0.0.1", 0, compression=None, max_size=None) as listening:
            port = listening.sockets[0].getsockname()[1]
            target = 9 if self.kind == "offline" else port
            url = f"ws://127.0.0.1:{target}/v1/realtime"
            plan = KillPlan(self.seed, self.kind, self._hold_s, self._pause_s, url, str(self._folder))
            child = processes.Process(target=main, args=(plan,), daemon=True)
            await asyncio.to_thread(child.start)
            try:
                await self._until_ready(child)
                await asyncio.sleep(self._kill_s)
            finally:
                alive = child.is_alive()
                child.kill()
                killed = time.monotonic()
                await asyncio.to_thread(child.join, 10)
            if not alive:
                return [f"the program ended by itself with {child.exitcode}"]
        return await self._judge(plan, killed)

    async def _until_ready(self, child: Any) -> None:
        await soon(
            lambda: any("ready" in line for line in self._progress()) or not child.is_alive(), PATIENCE_S
        )

    def _progress(self) -> list[dict[str, Any]]:
        file = progress_file(self._folder)
        if not file.exists():
            return []
        return [json.loads(line) for line in file.read_bytes().split(b"\n")[:-1]]

    # ------------------------------------------------------------------ afterwards

    async def _judge(self, plan: KillPlan, killed: float) -> list[str]:
        """What is wrong with the disk."""
        data = self._folder / "data"
        wrong = [f"{path.name} is open to others" for path in data.glob("conv*") if not _private(path)]
        with closing(sqlite3.connect(data / "conversations.sqlite3")) as base:
            if (found := base.execute("PRAGMA integrity_check").fetchall()) != [("ok",)]:
                wrong.append(f"the database is damaged: {found[0][0]}")
        again = Assembly(LaunchOptions(url="ws://127.0.0.1:9/v1/realtime", data_dir=str(data)))
        try:
            await again.last_conversation()
            kept = (await again.started()).unsent
        finally:
            await again.database.close()
        progress = self._progress()
        reports = [(line["at"], set(line["outgoing"])) for line in progress if "outgoing" in line]
        waiting = reports[-1][1] if reports else set()
        # What was ordered in the last moment may not have reached the disk; its parts have.
        settled_before = [ids for at, ids in reports if killed - at > WRITTEN_S]
        owed = waiting & settled_before[-1] if settled_before else set()
        wrong += [f"{turn_id} waited and is lost" for turn_id in sorted(owed) if not _named(kept, turn_id)]
        if plan.kind == "typed" and owed and [one.text for one in kept] != [plan.words()]:
            wrong.append(f"typed words became {[one.text for one in kept]}")
        for take in range(plan.takes):
            wrong += self._take(plan, take, progress, kept, killed)
        settled = next((line["at"] for line in reversed(progress) if line.get("outgoing") == []), killed)
        idle = not waiting and killed - settled > LATE_S and all("said" not in line for line in progress[-1:])
        if idle and self.kind not in ("offline", "reconnect") and kept:
            wrong.append(f"{len(kept)} kept although nothing was owed for {killed - settled:.1f} s")
        return wrong

    def _take(
        self,
        plan: KillPlan,
        take: int,
        progress: list[dict[str, Any]],
        kept: tuple[Unsent, ...],
        killed: float,
    ) -> list[str]:
        """What is wrong with one take: it is whole once it was released, and nearly whole before."""
        lines = [line for line in progress if line.get("take") == take]
        said = max((line["said"] for line in lines if "said" in line), default=0)
        sound = plan.sound(take)
        mine = [one for one in kept if one.pcm and sound.startswith(one.pcm)]
        cancelled = next((line["at"] for line in lines if "cancelled" in line), None)
        if cancelled is not None:
            late = killed - cancelled > LATE_S
            return [f"take {take} was cancelled and is kept"] if mine and late else []
        if len(mine) > 1:
            return [f"take {take} is kept {len(mine)} times"]
        released = next((line["at"] for line in lines if "released" in line), None)
        if released is not None and killed - released > WRITTEN_S:
            return [] if not mine or mine[0].pcm == sound else [f"take {take} is kept without its end"]
        ended = sum("released" in line for line in progress)
        waiting: list[str] = next((line["outgoing"] for line in reversed(progress) if "outgoing" in line), [])
        if released is not None and not mine and len(waiting) < ended:
            return []  # acknowledged
        missing = (said - (len(mine[0].pcm) if mine else 0)) / 48
        self.lost_ms = max(self.lost_ms, missing)
        return [f"{missing:.0f} ms of take {take} are lost"] if missing > LOST_MS else []


def _named(kept: tuple[Unsent, ...], turn_id: str) -> bool:
    return any(one.turn_id == turn_id for one in kept)


def _private(path: Path) -> bool:
    return stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
