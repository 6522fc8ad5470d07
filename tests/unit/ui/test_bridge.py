"""The bridge between a session that only records and Qt's signals; no window, no sound, no waiting."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from shiboken6 import delete

from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.presses import Cancelled, TalkPressed, TalkReleased
from app.core.messages.events.program_events import SettingsApplied
from app.core.messages.events.turn_events import TextEntered
from app.core.state import LineStage, LineState, Notice, Sound, State, Take, TakeStage
from app.core.values.replacing import replace
from app.ui.bridge import Bridge
from app.ui.wording.views import View
from tests.helpers.listener import READY, Listener

RECORDING = replace(READY, take=Take(1, TakeStage.RECORDING, at=100.0))
WAITING = replace(READY, line=LineState(LineStage.WAITING, attempt=1, retry_seconds=8.0))


class BridgeDesk:
    """A bridge with a clock in hand and everything that it showed."""

    def __init__(self) -> None:
        self.at = 100.0
        self.talker = Listener()
        self.bridge = Bridge(self.talker, clock=lambda: self.at)
        self.shown: list[View] = []
        self.bridge.changed.connect(self.shown.append)
        self.bridge.start()

    def ticking(self) -> list[int]:
        """The periods of the repeating timers that run, in ms."""
        timers = self.bridge.findChildren(QTimer)
        return sorted(t.interval() for t in timers if t.isActive() and not t.isSingleShot())


@pytest.fixture
def desk(qapp: QCoreApplication) -> Iterator[BridgeDesk]:
    made = BridgeDesk()
    yield made
    delete(made.bridge)  # here and now: its timers may not end on another thread


def test_the_present_state_is_shown_at_the_start(desk: BridgeDesk) -> None:
    assert [shown.chip.word for shown in desk.shown] == ["Ready"]


def test_idle_wakes_three_times_a_minute(desk: BridgeDesk) -> None:
    assert desk.ticking() == [20_000]


@pytest.mark.parametrize("state", [RECORDING, WAITING])
def test_a_clock_on_screen_ticks_each_second_and_only_then(desk: BridgeDesk, state: State) -> None:
    desk.talker.become(state)
    assert desk.ticking() == [1_000, 20_000]
    desk.talker.become(READY)
    assert desk.ticking() == [20_000]


def test_a_recording_without_sound_shows_its_time(desk: BridgeDesk) -> None:
    desk.talker.become(RECORDING)
    desk.at = 107.0
    second = next(t for t in desk.bridge.findChildren(QTimer) if t.interval() == 1_000)
    second.timeout.emit()
    assert desk.shown[-1].talk.timer == "0:07"


def test_the_wait_for_the_line_is_counted_down(desk: BridgeDesk) -> None:
    desk.talker.become(WAITING)
    assert desk.shown[-1].chip.word.endswith("8 s")
    desk.at += 3
    assert desk.bridge.now().chip.word.endswith("5 s")
    desk.talker.become(replace(WAITING, line=replace(WAITING.line, attempt=2)))
    assert desk.shown[-1].chip.word.endswith("8 s")


def test_a_burst_of_levels_is_one_frame_but_a_phase_or_a_notice_is_never_late(desk: BridgeDesk) -> None:
    for level in range(50):
        desk.talker.become(replace(desk.talker.state, sound=Sound(level=-100.0 + level)))
    assert len(desk.shown) == 2
    desk.talker.become(replace(desk.talker.state, notices=(Notice(1, "network"),)))
    assert len(desk.shown) == 3
    desk.talker.become(RECORDING)
    assert len(desk.shown) == 4


def test_a_stopped_bridge_shows_nothing_and_wakes_for_nothing(desk: BridgeDesk) -> None:
    desk.talker.become(RECORDING)
    before = len(desk.shown)
    desk.bridge.stop()
    desk.talker.become(READY)
    assert len(desk.shown) == before
    assert desk.ticking() == []


def test_what_the_person_does_is_told_with_its_time(desk: BridgeDesk) -> None:
    bridge = desk.bridge
    bridge.tell(TalkPressed())
    bridge.tell(TalkReleased(late_s=0.04))
    bridge.tell(Cancelled(at=7.0))  # its own time is overwritten: the bridge has the clock
    bridge.send_text("  hello ")
    bridge.send_text("   ")
    bridge.new_conversation()
    bridge.apply(bridge.state.settings)
    changed = replace(bridge.state.settings, voice="cedar")
    bridge.apply(changed)
    (opened,) = (one for one in desk.talker.told if isinstance(one, ConversationOpened))
    assert len(opened.conversation) == 32
    assert desk.talker.told == [
        TalkPressed(at=100.0),
        TalkReleased(at=100.0, late_s=0.04),
        Cancelled(at=100.0),
        TextEntered(at=100.0, text="hello"),
        ConversationOpened(at=100.0, conversation=opened.conversation),
        SettingsApplied(at=100.0, settings=changed),
    ]
