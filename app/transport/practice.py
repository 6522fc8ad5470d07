"""The practice server as a second process: started on first use, ended with us; it speaks no protocol
itself.
"""

import asyncio
import contextlib
import json
import logging
import os
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

from app import installation
from app.core.values.problems import Trouble
from app.redaction import concealed, without_credentials
from app.transport.reasons import Refused

# The first start on a cold disk reads a language model.
START_SECONDS = 20.0
END_SECONDS = 2.0
_KEPT_LINES = 12
_LONGEST_LINE = 1024 * 1024
_log = logging.getLogger(__name__)


class Practice:
    """Runs ``command`` and reads its first line, JSON with ``url`` and ``key``.

    The process ends when its standard input does, so it also ends when this program crashes. The credential
    is made over there and comes through the pipe: command lines can be read by everybody on the machine.
    """

    def __init__(self, command: Sequence[str], log: Callable[[str], None] = _log.info) -> None:
        self._command = tuple(command)
        self._log = log
        self._process: asyncio.subprocess.Process | None = None
        self._found: tuple[str, str] | None = None
        self._words: deque[str] = deque(maxlen=_KEPT_LINES)
        self._readers: tuple[asyncio.Task[None], ...] = ()
        self._starting = asyncio.Lock()

    @property
    def pid(self) -> int:
        """Of the running server, else 0."""
        return self._process.pid if self._process is not None and self._process.returncode is None else 0

    async def where(self) -> tuple[str, str]:
        """URL and credential of the server, started anew if it is not running; raises
        Refused("practice_failed").
        """
        async with self._starting:
            if self._found is None or not self.pid:
                await self.close()
                self._found = await self._start()
            return self._found

    async def close(self) -> None:
        """End the process: politely, then firmly."""
        process, self._process, self._found = self._process, None, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), END_SECONDS)
        except TimeoutError:
            _kill(process)
            await process.wait()
        await asyncio.gather(*self._readers)
        self._readers = ()

    async def _start(self) -> tuple[str, str]:
        self._words.clear()
        pipe = asyncio.subprocess.PIPE
        try:
            process = self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                limit=_LONGEST_LINE,
                env=without_credentials(os.environ),
                **_apart(),
            )
        except OSError as error:
            raise Refused(Trouble("practice_failed", str(error))) from error
        assert process.stdout is not None
        assert process.stderr is not None
        loop = asyncio.get_running_loop()
        complaints = loop.create_task(self._follow(process.stderr), name="practice stderr")
        self._readers = (complaints,)
        try:
            first = await asyncio.wait_for(process.stdout.readline(), START_SECONDS)
            said = json.loads(first)
            found = str(said["url"]), str(said["key"])
        except (TimeoutError, ValueError, KeyError, TypeError) as error:
            _kill(process)
            await process.wait()
            await complaints
            self._readers = ()
            detail = " / ".join(self._words) or f"it said nothing useful and ended with {process.returncode}"
            raise Refused(Trouble("practice_failed", detail[-400:])) from error
        self._readers = (complaints, loop.create_task(self._follow(process.stdout), name="practice stdout"))
        return found

    async def _follow(self, stream: asyncio.StreamReader) -> None:
        """Read what it says, so that its pipe never fills."""
        while line := await stream.readline():
            words = concealed(line.decode("utf-8", "replace").rstrip())
            self._words.append(words)
            self._log(f"practice server: {words}")


def _kill(process: asyncio.subprocess.Process) -> None:
    """End it at once. ``Process.kill`` would also collect it, behind the back of the loop that waits for
    it.
    """
    if process.returncode is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)


def _apart() -> dict[str, Any]:
    """A process group of its own: Ctrl-C in a terminal is for us, and we then end the server in order."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def serve_command() -> tuple[str, ...]:
    """The program itself, once more, as the practice server that ends with its standard input."""
    return (*installation.same_program(), "serve", "--port", "0", "--json", "--parent")
