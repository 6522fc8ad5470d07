"""The thread that does calls in order, and what becomes of calls that break."""

import asyncio
import threading

import pytest

from app.server.part_ports import PartBroke
from app.server.runtime.worker import Worker, _fail, _fulfil, attempt


async def test_calls_keep_their_order_and_leave_the_loop() -> None:
    worker = Worker("test")
    order: list[int] = []
    calls = [worker.call(lambda n=n: order.append(n)) for n in range(20)]  # type: ignore[misc]
    await asyncio.gather(*calls)
    assert order == list(range(20))
    assert await worker.call(threading.get_ident) != threading.get_ident()
    worker.stop()


async def test_what_breaks_is_told_and_the_next_call_goes_on() -> None:
    worker = Worker("test")
    with pytest.raises(PartBroke, match="division by zero") as told:
        await worker.call(lambda: 1 / 0)
    assert isinstance(told.value.__cause__, ZeroDivisionError)
    assert await worker.call(lambda: 7) == 7
    worker.stop()


def silent() -> None:
    raise AssertionError


def test_whatever_a_part_raises_is_the_part_that_broke_and_never_without_words() -> None:
    with pytest.raises(PartBroke, match="AssertionError"):
        attempt(silent)
    assert attempt(lambda: 7) == 7


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_a_thread_that_dies_leaves_nobody_waiting() -> None:
    worker = Worker("mistake")

    class Worse(BaseException):
        pass

    died: list[threading.Thread] = []

    def worse() -> None:
        died.append(threading.current_thread())
        raise Worse

    broken = worker.call(worse)
    with pytest.raises(PartBroke, match="a part broke down"):
        await broken
    assert await worker.call(lambda: 7) == 7, "the next call has a thread of its own"
    died[0].join(5)
    assert not died[0].is_alive()
    worker.stop()


async def test_a_call_that_nobody_wants_any_more_is_not_done() -> None:
    worker = Worker("test")
    go = threading.Event()
    done: list[str] = []
    first = worker.call(go.wait)
    second = worker.call(lambda: done.append("second"))
    second.cancel()
    go.set()
    await first
    await worker.call(lambda: done.append("third"))
    assert done == ["third"]
    worker.stop()


async def test_a_result_for_a_future_that_is_settled_is_dropped() -> None:
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    future.set_result(1)
    _fulfil(future, 2)
    _fail(future, ValueError())
    assert future.result() == 1


def test_a_loop_that_has_ended_ends_the_thread() -> None:
    go = threading.Event()
    threads: list[threading.Thread] = []

    async def leave() -> None:
        worker = Worker("leave")
        worker.call(go.wait)
        threads.extend(thread for thread in threading.enumerate() if thread.name == "pressel-leave")

    asyncio.run(leave())
    go.set()
    threads[0].join(5)
    assert not threads[0].is_alive()
