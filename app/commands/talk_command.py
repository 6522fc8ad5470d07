"""`pressel talk`: asks one question after another through the ordinary Session, with sound from and to files.

Answers are played into memory as fast as they come, so a conversation takes as long as the server does.
"""

import argparse
import asyncio
import contextlib
import os
import signal
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from app import log, paths
from app.assemble import Assembly, new_conversation
from app.audio import sound_file, wavfile
from app.commands.plain import as_line
from app.core.messages.effects.effect import Effect
from app.core.messages.events.event import Event
from app.core.messages.events.presses import TalkPressed, TalkReleased
from app.core.messages.events.program_events import Started
from app.core.messages.events.turn_events import TextEntered
from app.core.settings.options import given, wrong
from app.core.settings.server_address import OPENAI
from app.core.settings.settings import Settings
from app.core.state import LineStage, ReplyStage, State
from app.core.values.problems import entry
from app.core.values.values import Role, Turn, TurnStatus
from app.protocol.pcm import exact_ms_of
from app.session import Session

OK, FAILED, UNREACHABLE, TERMINATED = 0, 1, 3, 143
TRANSCRIPT_SECONDS = 5.0
"""How long the user's words may still be transcribed after the answer is over."""
TRIES = 2
"""A server that cannot be reached so often at the beginning counts as unreachable."""
_MARKS = {
    TurnStatus.FAILED: "[failed]",
    TurnStatus.INTERRUPTED: "[interrupted]",
    TurnStatus.UNSENT: "[not sent]",
}
_FINAL = (TurnStatus.DONE, TurnStatus.INTERRUPTED, TurnStatus.FAILED, TurnStatus.UNSENT)


class BadInput(Exception):
    """A file or a value that cannot be used; the message is for the user."""


@dataclass(frozen=True, slots=True)
class TalkTurn:
    """One turn: sound (24 kHz mono s16le) or typed text."""

    pcm: bytes = b""
    text: str = ""

    @property
    def seconds(self) -> float:
        """How long the sound is."""
        return exact_ms_of(len(self.pcm)) / 1000


class Talk:
    """One conversation. ``say`` writes a line of the result, ``complain`` one of what went wrong."""

    def __init__(
        self,
        assembly: Assembly,
        chosen: argparse.Namespace,
        say: Callable[[str], None],
        complain: Callable[[str], None],
    ) -> None:
        """Read every file, so that a wrong one is found before anything is sent; raises BadInput."""
        self._assembly = assembly
        self._chosen = chosen
        self._say = say
        self._complain = complain
        self._settings = settings_for(assembly.settings, chosen)
        if chosen.keep:  # first: what such a folder makes of the settings adds nothing to it
            _check_folder(assembly.folders.data)
        if assembly.read.note:  # the window says so as well
            complain(assembly.read.note)
        self._questions = [_question(kind, value) for kind, value in chosen.turns]
        if not self._questions:
            raise BadInput("there is nothing to say: give --input FILE or --text WORDS")
        if chosen.output is not None:
            try:
                sound_file.check_output(Path(chosen.output))
            except OSError as error:
                raise BadInput(str(error)) from error
        self._printed = 0
        self._noticed = 0
        self._last_words = ""
        self._terminated = False
        self._ending = False
        self._fault: Exception | None = None
        self._stir = asyncio.Event()

    async def run(self) -> int:
        """Talk, print, write; returns the exit code."""
        log.start(self._assembly.folders.log)
        loop = asyncio.get_running_loop()
        self._end_on_sigterm(loop)
        session = Session(crashed=self._crashed)
        self._microphone = wavfile.FileMicrophone(session.dispatch)
        self._speaker = wavfile.FileSpeaker(session.dispatch)
        session.attach(
            self._assembly.hands(
                session.dispatch, self._microphone, self._speaker, wavfile.NoDevices(), keep=self._chosen.keep
            )
        )
        session.watch(self._changed)
        if self._chosen.json:
            session.listen(self._overheard)
        try:
            code = await self._converse(session)
        except asyncio.CancelledError:
            if not self._terminated:
                raise  # Ctrl-C: asyncio turns it into KeyboardInterrupt
            code = TERMINATED
        finally:
            self._ending = True
            if (trouble := await session.close()) is not None:
                self._complain(f"not saved: {trouble.path}: {trouble.detail}")
                if trouble.code == "disk" and await session.leave() is None:
                    self._complain("it is kept in the temporary folder until the next start")
        return TERMINATED if self._terminated else code

    # ------------------------------------------------------------------ the conversation

    async def _converse(self, session: Session) -> int:
        session.dispatch(new_conversation())
        target = await self._assembly.target(self._settings)
        if why := self._assembly.vault.why_not(OPENAI):
            self._complain(f"{why}; a key that is in it is not used")
        session.dispatch(
            Started(settings=self._settings, target=target, tools=self._assembly.toolbox().offered)
        )
        code = OK
        for question in self._questions:
            code = max(code, await self._turn(session, question))
            if code == UNREACHABLE:
                break
        self._print_turns(session.state, final=True)
        if self._chosen.output and not self._write(Path(self._chosen.output)):
            return FAILED
        return code

    async def _turn(self, session: Session, question: TalkTurn) -> int:
        before = len(session.state.conversation.turns)
        try:
            async with asyncio.timeout(self._chosen.timeout + question.seconds):
                await self._ask(session, question)
                await self._until(session, answered)
        except TimeoutError:
            self._complain(f"no answer within {self._chosen.timeout:g} seconds")
            return UNREACHABLE if not session.state.line.had else FAILED
        if unreachable(session.state):
            return UNREACHABLE
        try:
            async with asyncio.timeout(TRANSCRIPT_SECONDS):
                await self._until(session, written_down)
        except TimeoutError:
            self._complain("what was said was not written down in time")
        return OK if _was_answered(session.state.conversation.turns[before:]) else FAILED

    async def _ask(self, session: Session, question: TalkTurn) -> None:
        if question.text:
            session.dispatch(TextEntered(text=question.text))
            return
        self._microphone.load(question.pcm)
        session.dispatch(TalkPressed())
        take = session.state.take
        begun = take.at if take is not None else 0.0
        await self._microphone.spoken()
        # The file is read faster than real time, so the take's length comes from the file, not the clock.
        session.dispatch(TalkReleased(at=begun + question.seconds))

    async def _until(self, session: Session, met: Callable[[State], bool]) -> None:
        while True:
            if self._fault is not None:
                raise self._fault
            if met(session.state) or unreachable(session.state):
                return
            self._stir.clear()
            await self._stir.wait()

    def _crashed(self, error: Exception) -> None:
        """End the conversation at a fault of ours, or when standard output is closed."""
        self._fault = self._fault or error
        self._stir.set()

    def _end_on_sigterm(self, loop: asyncio.AbstractEventLoop) -> None:
        """End at SIGTERM as at Ctrl-C: in order, closing the connection properly; a second one kills."""
        task = asyncio.current_task()
        assert task is not None

        def end() -> None:
            loop.remove_signal_handler(signal.SIGTERM)
            self._terminated = True
            if not self._ending:
                task.cancel()

        with contextlib.suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(signal.SIGTERM, end)

    # ------------------------------------------------------------------ what is shown

    def _changed(self, state: State, _previous: State) -> None:
        self._stir.set()
        self._print_turns(state)
        for notice in state.notices:
            if notice.number > self._noticed:
                self._noticed = notice.number
                text = entry(notice.code)
                words = text.title + (f" ({notice.detail})" if notice.detail else "")
                if words != self._last_words:  # each attempt to connect raises the same notice
                    self._complain(words)
                self._last_words = words

    def _print_turns(self, state: State, *, final: bool = False) -> None:
        """Print the turns that are complete, in order."""
        for turn in state.conversation.turns[self._printed :]:
            if turn.status not in _FINAL and not final:
                return
            self._printed += 1
            if turn.role is Role.NOTE:
                continue
            if self._chosen.json:
                self._say(as_line("turn", turn))
            else:
                unsent = (
                    " [not sent]" if final and any(o.turn_id == turn.turn_id for o in state.outgoing) else ""
                )
                self._say(f"{'You' if turn.role is Role.USER else 'Assistant'}: {_words(turn)}{unsent}")

    def _overheard(self, thing: Event | Effect) -> None:
        self._say(as_line("event" if isinstance(thing, Event) else "order", thing))

    def _write(self, path: Path) -> bool:
        """Write the answers; what cannot be written there (the disk may be full by now) is kept elsewhere."""
        try:
            sound_file.write(path, self._speaker.heard)
        except OSError as error:
            words = f"{path} cannot be written ({error.strerror or error})"
        else:
            return True
        handle, other = tempfile.mkstemp(prefix="pressel-answers-", suffix=path.suffix)
        os.close(handle)
        try:
            sound_file.write(Path(other), self._speaker.heard)
            self._complain(f"{words}; the answers are kept as {other}")
        except OSError:
            Path(other).unlink(missing_ok=True)
            self._complain(f"{words}, nor can {other}; the sound of the answers is lost")
        return False


def answered(state: State) -> bool:
    """Whether no take, answer or outgoing turn is under way."""
    reply = state.reply
    busy = state.take is not None or reply.wanted or reply.sounding or reply.calls
    waiting = any(not o.draft for o in state.outgoing)
    return not (busy or waiting) and reply.stage is ReplyStage.IDLE


def written_down(state: State) -> bool:
    """Whether every turn has its final text."""
    return all(turn.status in _FINAL for turn in state.conversation.turns)


def unreachable(state: State) -> bool:
    """Whether waiting for the connection is pointless."""
    line = state.line
    if line.stage is LineStage.BLOCKED:
        return True
    return line.stage is LineStage.WAITING and not line.had and line.attempt >= TRIES


_HELD: dict[str, Any] = {"talk_mode": "hold", "double_tap": False, "cooldown_ms": 0}
"""A file is pressed and released, whatever the user's settings for fingers are."""


def settings_for(kept: Settings, chosen: argparse.Namespace) -> Settings:
    """The stored settings, overlaid with the command line's; raises BadInput."""
    values: dict[str, object] = msgspec.to_builtins(kept)
    values |= {
        "turn_detection": "push_to_talk",
        "tail_ms": 0,
        "min_hold_ms": 0,
        "longest_take_s": 600,
        "cues": False,
    }
    for name in ("voice", "instructions", "temperature"):
        if (value := getattr(chosen, name)) is not None:
            if (found := wrong(name, value)) is not None:
                raise BadInput(f"--{name}: {found}")
            values[name] = value
    try:
        return msgspec.structs.replace(given(msgspec.convert(values, Settings), chosen.set), **_HELD)
    except ValueError as error:
        raise BadInput(f"--set {error}") from error


def _question(kind: str, value: str) -> TalkTurn:
    if kind == "text":
        if not value.strip():
            raise BadInput("--text is empty")
        return TalkTurn(text=value)
    try:
        return TalkTurn(pcm=sound_file.read(value))
    except sound_file.BadSound as error:
        raise BadInput(str(error)) from error


def _check_folder(folder: Path) -> None:
    """Whether conversations can be kept there, found out before there is one; raises BadInput."""
    try:
        with tempfile.TemporaryFile(dir=paths.private(folder)):
            pass
    except OSError as error:
        raise BadInput(f"--keep: nothing can be written to {folder} ({error.strerror})") from error


def _was_answered(turns: tuple[Turn, ...]) -> bool:
    answers = [turn for turn in turns if turn.role is Role.ASSISTANT]
    return bool(answers) and all(turn.status is TurnStatus.DONE for turn in answers)


def _words(turn: Turn) -> str:
    text = " ".join(turn.text.split())
    mark = _MARKS.get(turn.status, "")
    if turn.status is TurnStatus.FAILED and turn.reason:
        mark = f"[failed: {turn.reason}]"
    return f"{text} {mark}".strip() or "[no words]"
