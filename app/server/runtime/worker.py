"""One thread that makes calls in the order in which they come, and never keeps the program from ending.

Not concurrent.futures: the interpreter joins its threads at exit, so a part that hangs would hang the exit.
"""

import asyncio
import queue
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from app.server.part_ports import PartBroke

T = TypeVar("T")
PREFIX = "pressel-"
"""How the names of our threads begin."""


def attempt(do: Callable[[], T]) -> T:
    """Do one call of a part; PartBroke, whatever the part raised.

    This is the border to native libraries (recogniser, detector, voices) that promise no set of exceptions,
    and the only place of the server that catches all of them: what breaks fails one answer or one take.
    """
    try:
        return do()
    except Exception as error:
        raise PartBroke(str(error) or type(error).__name__) from error


def let_threads_end(seconds: float) -> None:
    """Wait until our threads have finished the calls that they are in, but not longer than this.

    A native library that is unloaded under a running thread complains on stderr, or crashes.
    """
    ends = time.monotonic() + seconds
    for thread in threading.enumerate():
        if thread.name.startswith(PREFIX):
            thread.join(max(0.0, ends - time.monotonic()))


class Worker:
    """A daemon thread that begins with the first call and ends with ``stop``."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._loop = asyncio.get_running_loop()
        self._calls: queue.SimpleQueue[tuple[Callable[[], Any], asyncio.Future[Any]] | None] = (
            queue.SimpleQueue()
        )
        self._thread: threading.Thread | None = None

    def call(self, do: Callable[[], T]) -> "asyncio.Future[T]":
        """The result, or what was raised, arrives in the future on the loop's thread."""
        future: asyncio.Future[T] = self._loop.create_future()
        self._calls.put((do, future))
        if self._thread is None:
            self._begin()
        return future

    def stop(self) -> None:
        """End the thread after the calls that are queued already."""
        self._calls.put(None)

    def _work(self) -> None:
        try:
            self._do_calls()
        except BaseException:
            # Loud, and the end of this thread; the queued calls get a new one.
            self._begin()
            raise

    def _begin(self) -> None:
        self._thread = threading.Thread(target=self._work, name=f"{PREFIX}{self._name}", daemon=True)
        self._thread.start()

    def _do_calls(self) -> None:
        while (one := self._calls.get()) is not None:
            do, future = one
            if future.cancelled():
                continue
            if not self._settle(do, future):
                return

    def _settle(self, do: Callable[[], Any], future: "asyncio.Future[Any]") -> bool:
        """Make one call and report it to the loop; False when the loop has ended."""
        how: Callable[..., None] = _fail
        what: Any = PartBroke("a part broke down")
        try:
            how, what = _fulfil, attempt(do)
        except PartBroke as error:
            how, what = _fail, error
        finally:
            # A BaseException (an exit, an interrupt) ends this thread, loudly, but leaves nobody waiting.
            told = self._tell(how, future, what)
        return told

    def _tell(self, how: Callable[..., None], future: "asyncio.Future[Any]", what: Any) -> bool:
        try:
            self._loop.call_soon_threadsafe(how, future, what)
        except RuntimeError:  # the loop has ended, and nobody waits any more
            return False
        return True


def _fulfil(future: "asyncio.Future[Any]", result: Any) -> None:
    if not future.done():
        future.set_result(result)


def _fail(future: "asyncio.Future[Any]", error: BaseException) -> None:
    if not future.done():
        future.set_exception(error)
