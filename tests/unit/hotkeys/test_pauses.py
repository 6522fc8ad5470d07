"""Which messages of Windows and macOS mean lock, sleep and change of user; runs on every system."""

import asyncio
import threading
from collections.abc import Callable

import pytest

from app.core.messages.events.event import Event
from app.core.messages.events.presses import SystemPaused
from app.core.messages.ports import Report
from app.hotkeys.choose import BackEndChoice
from app.hotkeys.macos.pauses import CONSOLE, LOCKED, WILL_SLEEP, MacPauses
from app.hotkeys.session_pauses import Paused, SessionPauses
from app.hotkeys.talk_key import SystemTalkKey
from app.hotkeys.windows.pauses import POWER, SESSION, WindowsPauses

NOWHERE = BackEndChoice("window", "a test")


class FakeWindowsNews:
    """Windows, as far as pauses know it."""

    def __init__(self, fault: OSError | None = None) -> None:
        self.told: Callable[[int, int], None] | None = None
        self.fault = fault

    def start(self, told: Callable[[int, int], None]) -> None:
        """Refused if there is a fault."""
        if self.fault is not None:
            raise self.fault
        self.told = told

    def stop(self) -> None:
        """Ends the listening."""
        self.told = None

    def send(self, *messages: tuple[int, int]) -> None:
        """From the thread on which Windows tells."""
        assert self.told is not None
        told = self.told
        thread = threading.Thread(target=lambda: [told(*message) for message in messages])
        thread.start()
        thread.join()


class FakeMacNews:
    """macOS, as far as pauses know it."""

    def __init__(self) -> None:
        self.told: Callable[[str | int], None] | None = None
        self.here = True

    def start(self, told: Callable[[str | int], None]) -> None:
        """Keeps whom to tell."""
        self.told = told

    def on_console(self) -> bool:
        """As ``here`` says."""
        return self.here

    def stop(self) -> None:
        """Ends the listening."""
        self.told = None


def hand(report: Report, build: Callable[[Paused], SessionPauses | None]) -> SystemTalkKey:
    return SystemTalkKey(report, choice=NOWHERE, pauses=build)


def reasons(told: list[Event]) -> list[str]:
    return [event.reason for event in told if isinstance(event, SystemPaused)]


async def test_windows_tells_of_lock_sleep_and_change_of_user() -> None:
    told: list[Event] = []
    news = FakeWindowsNews()
    key = hand(told.append, lambda paused: WindowsPauses(paused, news))
    key.bind("")
    key.bind("")  # listens once
    news.send((SESSION, 7), (SESSION, 8), (POWER, 4), (POWER, 18), (SESSION, 2), (SESSION, 4), (0x00FF, 4))
    await asyncio.sleep(0)
    assert reasons(told) == ["lock", "sleep", "switch", "switch"]
    late = news.told
    assert late is not None
    late(SESSION, 7)
    key.shut()
    await asyncio.sleep(0)
    assert len(reasons(told)) == 4
    assert news.told is None


async def test_a_windows_that_refuses_is_one_without_pauses() -> None:
    told: list[Event] = []
    key = hand(told.append, lambda paused: WindowsPauses(paused, FakeWindowsNews(OSError("no"))))
    key.bind("")
    key.shut()
    assert reasons(told) == []


def test_news_for_a_loop_that_is_closed_go_nowhere() -> None:
    told: list[str] = []
    news = FakeWindowsNews()
    pauses = WindowsPauses(told.append, news)

    async def begin() -> None:
        pauses.start()

    asyncio.run(begin())
    news.send((SESSION, 7))
    assert told == []


@pytest.mark.parametrize("here", [True, False])
async def test_macos_tells_of_lock_sleep_and_change_of_user(here: bool) -> None:
    told: list[Event] = []
    news = FakeMacNews()
    news.here = here
    key = hand(told.append, lambda paused: MacPauses(paused, news))
    key.bind("")
    assert news.told is not None
    for what in (LOCKED, 0xE0000270, WILL_SLEEP, 0xE0000300, CONSOLE, "com.apple.screenIsUnlocked"):
        news.told(what)
    assert reasons(told) == ["lock", "sleep", *([] if here else ["switch"])]
    key.shut()
    assert news.told is None


async def test_where_nobody_tells_there_are_no_pauses() -> None:
    told: list[Event] = []
    key = hand(told.append, lambda _: None)
    key.bind("")
    key.shut()
    assert reasons(told) == []
