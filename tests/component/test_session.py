"""The loop with fake hands and scripted decisions: order, re-entrancy, timers, tools, the end."""

import asyncio
import logging
import time
from collections.abc import Callable

import pytest

from app.core.messages.effects.archive_effects import (
    ArchiveOrder,
    ForgetUnsent,
    KeepPart,
    KeepUnsent,
    SaveBill,
    SaveTurn,
)
from app.core.messages.effects.computer_effects import ComputerOrder
from app.core.messages.effects.credential_effects import CredentialOrder
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Configured, Dial, HangUp, RememberRefused, Say
from app.core.messages.effects.persona_effects import (
    DropPreview,
    ExportPersonas,
    FetchPreview,
    ImportPersonas,
    SavePersonas,
)
from app.core.messages.effects.program_effects import (
    BindTalkKey,
    RunTool,
    SavePreferences,
    StartTimer,
    StopTimer,
)
from app.core.messages.effects.release_effects import FetchReleaseNews, RememberReleases
from app.core.messages.effects.sound_effects import (
    ChooseDevices,
    CloseMicrophone,
    Cue,
    FinishSpeaker,
    KeepMicrophone,
    OpenMicrophone,
    Play,
    SetVolumes,
    StopSpeaker,
    WatchLevel,
)
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import LineUp, ServerSaid
from app.core.messages.events.presses import Cancelled, TalkPressed, TalkReleased
from app.core.messages.events.program_events import Closing, Started, TimerFired, ToolAnswered
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneOpened,
    SpeakerStopped,
)
from app.core.messages.events.turn_events import TextEntered
from app.core.messages.timer import Timer
from app.core.settings.personas import ASSISTANT, Personas
from app.core.settings.settings import Settings
from app.core.state import State
from app.core.update import update as decide
from app.core.values.bill import Bill
from app.core.values.problems import Trouble
from app.core.values.release_news import ReleaseMemory
from app.core.values.replacing import replace
from app.core.values.values import Role, Target, Turn, Unsent
from app.protocol import messages as m
from app.protocol.messages import AppendAudio, CancelResponse
from app.protocol.messages import SessionConfig as Configuration
from app.session import Session, Update
from tests.helpers.fake_hands import FakeHands, FakePreviewer, FakeReleaseFeed

Orders = dict[type[Event], tuple[Effect, ...]]


class ScriptedUpdate:
    """An ``update`` that gives fixed orders for an event, counts, and remembers what it was told."""

    def __init__(self, orders: Orders) -> None:
        self.orders = orders
        self.seen: list[Event] = []

    def __call__(self, state: State, event: Event) -> tuple[State, tuple[Effect, ...]]:
        self.seen.append(event)
        return replace(state, counter=state.counter + 1), self.orders.get(type(event), ())

    def kinds(self) -> list[type[Event]]:
        """The kinds of the events seen."""
        return [type(event) for event in self.seen]


def begin(update: Update, crashed: Callable[[Exception], None] | None = None) -> tuple[Session, FakeHands]:
    session = Session(update, crashed=crashed)
    hands = FakeHands(session.dispatch)
    session.attach(hands.together())
    return session, hands


CAST = Personas((ASSISTANT,), "assistant")
EVERY_ORDER: dict[Effect, tuple[object, ...] | None] = {
    SetVolumes(50, 20): ("speaker.volumes", 50, 20),
    RememberRefused(Target(name="t")): ("keeper.remember_refused", Target(name="t")),
    Dial(Target(name="t")): ("line.dial", Target(name="t")),
    HangUp(): ("line.hang_up",),
    Say(CancelResponse()): ("line.send", CancelResponse()),
    BindTalkKey("F13", "F14", True): ("talk_key.bind", "F13", "F14", True),
    OpenMicrophone(3, 300): ("microphone.open", 3, 300),
    KeepMicrophone(30.0): ("microphone.keep", 30.0),
    CloseMicrophone(3, discard=True): ("microphone.close", 3, True),
    WatchLevel(True): ("microphone.watch", True),
    Play("i", 1, b"xy"): ("speaker.play", "i", 1, b"xy"),
    FinishSpeaker(): ("speaker.finish",),
    StopSpeaker(): ("speaker.stop",),
    Cue("start"): ("speaker.cue", "start"),
    SaveBill("c", Bill("s", "m")): ("keeper.save_bill", "c", Bill("s", "m")),
    SaveTurn("c", Turn("k", Role.USER), ("j",)): ("keeper.save_turn", "c", Turn("k", Role.USER), ("j",)),
    KeepUnsent(Unsent("k", "c"), "p"): ("keeper.keep_unsent", Unsent("k", "c"), "p"),
    KeepPart(Unsent("k", "c"), 2): ("keeper.keep_part", Unsent("k", "c"), 2),
    ForgetUnsent("k"): ("keeper.forget_unsent", "k"),
    SavePreferences(Settings()): ("keeper.save_preferences", Settings()),
    RememberReleases(ReleaseMemory(1.0)): ("keeper.remember_releases", ReleaseMemory(1.0)),
    FetchReleaseNews(7): ("releases.fetch", 7),
    SavePersonas(CAST): ("keeper.save_personas", CAST),
    ExportPersonas("/x", (ASSISTANT,)): ("keeper.export_personas", "/x", (ASSISTANT,)),
    ImportPersonas("/x"): ("keeper.import_personas", "/x"),
    FetchPreview(1, Target(), (CancelResponse(),)): (
        "previewer.fetch",
        1,
        Target(),
        (CancelResponse(),),
    ),
    DropPreview(): ("previewer.drop",),
    ChooseDevices("a", "b"): ("devices.choose", "a", "b"),
    RunTool("c1", "clock", "{}"): ("toolbox.run", "clock", "{}"),
    ArchiveOrder(): ("archive.do", ArchiveOrder()),
    CredentialOrder(): ("keys.do", CredentialOrder()),
    ComputerOrder(): ("computer.do", ComputerOrder()),
    StartTimer(Timer.IDLE, 60.0): None,
    StopTimer(Timer.IDLE): None,
    Configured(Configuration()): None,
}


def test_every_order_is_in_the_table() -> None:
    # By name: a dataclass with slots is made twice, and the first make stays among the subclasses.
    assert {type(effect).__name__ for effect in EVERY_ORDER} == {
        kind.__name__ for kind in Effect.__subclasses__()
    }


@pytest.mark.parametrize("effect", EVERY_ORDER, ids=lambda effect: type(effect).__name__)
async def test_each_order_reaches_its_hand(effect: Effect) -> None:
    session = Session(ScriptedUpdate({TalkPressed: (effect,)}))
    hands = FakeHands(session.dispatch)
    hands.previewer = FakePreviewer(hands.notes)
    hands.releases = FakeReleaseFeed(hands.notes)
    session.attach(hands.together())
    session.dispatch(TalkPressed())
    await asyncio.sleep(0)
    expected = EVERY_ORDER[effect]
    assert hands.notes.calls == ([expected] if expected else [])
    await session.close()


async def test_without_their_hands_no_voice_is_tried_and_no_version_looked_for() -> None:
    orders = (FetchPreview(1, Target(), ()), DropPreview(), FetchReleaseNews(7))
    session, hands = begin(ScriptedUpdate({TalkPressed: orders}))
    session.dispatch(TalkPressed())
    assert hands.notes.calls == []
    await session.close()


async def test_an_event_reported_by_a_hand_waits_until_all_orders_are_done() -> None:
    script = ScriptedUpdate(
        {
            Cancelled: (StopSpeaker(), Say(CancelResponse())),
            SpeakerStopped: (HangUp(),),
        }
    )
    session, hands = begin(script)
    session.dispatch(Cancelled())
    assert hands.notes.names() == ["speaker.stop", "line.send", "line.hang_up"]
    assert script.kinds() == [Cancelled, SpeakerStopped]
    await session.close()


async def test_watchers_are_told_once_with_the_state_before_the_burst() -> None:
    session, _ = begin(ScriptedUpdate({Cancelled: (CloseMicrophone(1),), TalkPressed: (StopSpeaker(),)}))
    told: list[tuple[int, int]] = []
    unwatch = session.watch(lambda state, previous: told.append((previous.counter, state.counter)))
    session.dispatch(Cancelled())
    session.dispatch(TalkPressed())
    unwatch()
    session.dispatch(TalkPressed())
    assert told == [(0, 2), (2, 4)]
    await session.close()


async def test_listeners_hear_events_and_orders_in_order() -> None:
    session, _ = begin(ScriptedUpdate({Cancelled: (CloseMicrophone(1), HangUp())}))
    heard: list[str] = []
    end = session.listen(lambda thing: heard.append(type(thing).__name__))
    session.dispatch(Cancelled())
    end()
    session.dispatch(Cancelled())
    assert heard == ["Cancelled", "CloseMicrophone", "HangUp", "MicrophoneClosed"]
    await session.close()


async def test_events_are_stamped_only_when_nobody_has() -> None:
    script = ScriptedUpdate({})
    session, _ = begin(script)
    session.dispatch(TalkPressed())
    session.dispatch(TalkPressed(at=5.0))
    assert script.seen[0].at > 1_700_000_000
    assert script.seen[1].at == 5.0
    await session.close()


@pytest.mark.parametrize("jump", [-3600.0, -3.0, 3600.0])
async def test_a_clock_that_is_set_in_a_hold_changes_nothing_of_the_take(
    jump: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, _ = begin(decide)
    session.dispatch(Started(settings=Settings(talk_mode="hold", tail_ms=0), target=Target(url="ws://x")))
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now)
    session.dispatch(TalkPressed())
    take = session.state.take
    assert take is not None
    session.dispatch(MicrophoneOpened(take=take.number))
    session.dispatch(FrameCaptured(take=take.number, pcm=b"\x10\x20" * 24 * 400, level=-20.0))
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + jump)
    now += 20.0
    session.dispatch(TalkReleased())
    assert [len(out.frames) for out in session.state.outgoing] == [1]
    assert session.state.notices == ()
    session.dispatch(TalkPressed())
    assert session.state.take is not None
    assert session.state.take.at == pytest.approx(real() + jump, abs=5.0), "afterwards the new time counts"
    await session.close()


async def test_orders_given_before_there_are_hands_wait_for_them() -> None:
    session = Session(ScriptedUpdate({Started: (ChooseDevices("m", "s"),)}))
    session.dispatch(Started(settings=Settings(), target=Target()))
    hands = FakeHands(session.dispatch)
    session.attach(hands.together())
    assert hands.notes.calls == [("devices.choose", "m", "s")]
    await session.close()


async def test_a_timer_fires_once_and_starting_it_again_moves_it() -> None:
    loop = asyncio.get_running_loop()
    fired: asyncio.Future[float] = loop.create_future()

    def update(state: State, event: Event) -> tuple[State, tuple[Effect, ...]]:
        match event:
            case TalkPressed():
                return state, (
                    StartTimer(Timer.TAIL, 0.0),
                    StartTimer(Timer.CAP, 0.0),
                    StartTimer(Timer.TAIL, 0.05),
                )
            case Cancelled():
                return state, (StopTimer(Timer.CAP), StopTimer(Timer.IDLE))
            case TimerFired(timer=timer):
                assert timer is Timer.TAIL
                fired.set_result(loop.time())
        return state, ()

    session, _ = begin(update)
    begun = loop.time()
    session.dispatch(TalkPressed())
    session.dispatch(Cancelled())
    assert 0.045 <= await fired - begun < 2
    await session.close()


async def test_a_tool_answers_with_an_event() -> None:
    script = ScriptedUpdate({TalkPressed: (RunTool("call", "clock", "{}"),)})
    session, hands = begin(script)
    hands.toolbox.output = "noon"
    session.dispatch(TalkPressed())
    await asyncio.sleep(0.01)
    answer = script.seen[-1]
    assert isinstance(answer, ToolAnswered)
    assert (answer.call_id, answer.output) == ("call", "noon")
    await session.close()


async def test_a_fault_of_ours_is_told_and_the_loop_goes_on() -> None:
    def update(state: State, event: Event) -> tuple[State, tuple[Effect, ...]]:
        if isinstance(event, Cancelled):
            raise ZeroDivisionError
        return replace(state, counter=state.counter + 1), ()

    faults: list[Exception] = []
    session, _ = begin(update, crashed=faults.append)
    session.dispatch(Cancelled())
    session.dispatch(TalkPressed())
    assert [type(fault) for fault in faults] == [ZeroDivisionError]
    assert session.state.counter == 1
    await session.close()


async def test_an_order_that_fails_does_not_keep_the_others_from_being_carried_out() -> None:
    faults: list[Exception] = []
    orders = (StopTimer(Timer.CAP), HangUp(), Cue("sent"), StartTimer(Timer.IDLE, 0.0))
    script = ScriptedUpdate({TalkPressed: orders})
    session, hands = begin(script, crashed=faults.append)

    def breaks() -> None:
        raise OverflowError

    hands.line.hang_up = breaks  # type: ignore[method-assign]
    session.dispatch(TalkPressed())
    await asyncio.sleep(0.01)
    assert [type(fault) for fault in faults] == [OverflowError]
    assert "speaker.cue" in hands.notes.names()
    assert isinstance(script.seen[-1], TimerFired)
    await session.close()


@pytest.mark.parametrize("seconds", [-1.0, float("nan"), 1e300, 40 * 86_400.0])
async def test_a_timer_of_any_length_can_be_started(seconds: float) -> None:
    loop, asked = asyncio.get_running_loop(), []
    call_later = loop.call_later

    def noted(delay: float, *rest: object) -> asyncio.TimerHandle:
        asked.append(delay)
        return call_later(delay, *rest)  # type: ignore[arg-type]

    session, _ = begin(ScriptedUpdate({TalkPressed: (StartTimer(Timer.RENEW, seconds),)}))
    loop.call_later = noted  # type: ignore[method-assign,assignment]
    session.dispatch(TalkPressed())
    assert all(0.0 <= delay <= 24 * 86_400 for delay in asked)
    assert len(asked) == 1
    await session.close()


async def test_a_fault_in_a_tool_is_told() -> None:
    faults: list[Exception] = []
    session, hands = begin(ScriptedUpdate({TalkPressed: (RunTool("c", "t", ""),)}), crashed=faults.append)
    hands.toolbox.failure = KeyError("ours")
    session.dispatch(TalkPressed())
    await asyncio.sleep(0.01)
    assert [type(fault) for fault in faults] == [KeyError]
    await session.close()


async def test_without_anybody_to_tell_a_fault_is_raised() -> None:
    def update(state: State, event: Event) -> tuple[State, tuple[Effect, ...]]:
        raise ZeroDivisionError

    session, _ = begin(update)
    with pytest.raises(ZeroDivisionError):
        session.dispatch(TalkPressed())


async def test_closing_is_in_order_and_nothing_happens_afterwards() -> None:
    script = ScriptedUpdate(
        {
            TalkPressed: (StartTimer(Timer.IDLE, 0.0), RunTool("c", "t", "")),
            Closing: (CloseMicrophone(1, discard=True), HangUp()),
        }
    )
    session, hands = begin(script)
    session.dispatch(TalkPressed())
    await session.close()
    await session.close()
    await asyncio.sleep(0.01)
    assert hands.notes.names() == [
        "microphone.close",
        "line.hang_up",
        "talk_key.shut",
        "microphone.shut",
        "speaker.shut",
        "line.close",
        "keeper.close",
        "keys.close",
        "computer.close",
    ]
    session.dispatch(TalkPressed())
    assert script.kinds() == [TalkPressed, Closing, MicrophoneClosed]


async def test_what_could_not_be_written_at_the_end_is_told_and_tried_again() -> None:
    session, hands = begin(ScriptedUpdate({}))
    full = Trouble("disk", "full", "/there")
    hands.keeper.unkept = [full, full]  # type: ignore[attr-defined]
    assert [await session.close() for _ in range(4)] == [full, full, None, None]
    assert hands.notes.names().count("keeper.close") == 3


async def test_what_nobody_can_be_asked_about_is_left_to_the_keeper() -> None:
    session, hands = begin(ScriptedUpdate({}))
    hands.keeper.unkept = [Trouble("disk", "full", "/there")]  # type: ignore[attr-defined]
    await session.close()
    assert await session.leave() is None
    assert hands.notes.names()[-1] == "keeper.leave"
    assert await Session(ScriptedUpdate({})).leave() is None


async def test_a_watcher_that_fails_disturbs_neither_the_others_nor_the_hands() -> None:
    faults: list[Exception] = []
    session, hands = begin(ScriptedUpdate({TalkPressed: (HangUp(),)}), crashed=faults.append)
    told: list[int] = []

    def broken(_state: State, _previous: State) -> None:
        raise ZeroDivisionError

    session.watch(broken)
    session.watch(lambda state, _: told.append(state.counter))
    session.dispatch(TalkPressed())
    assert (told, len(faults), hands.notes.names()) == ([1], 1, ["line.hang_up"])
    await session.close()


async def test_a_device_that_fails_to_close_keeps_nobody_from_ending_well() -> None:
    faults: list[Exception] = []
    session, hands = begin(ScriptedUpdate({}), crashed=faults.append)

    def broken() -> None:
        raise OSError("the device is gone")

    hands.microphone.shut = broken  # type: ignore[method-assign]
    await session.close()
    assert hands.notes.names() == [
        "talk_key.shut",
        "speaker.shut",
        "line.close",
        "keeper.close",
        "keys.close",
        "computer.close",
    ]
    assert [type(fault) for fault in faults] == [OSError]


async def test_one_event_costs_little() -> None:
    """The session's own part of an event, without deciding: well under the 2.5 ms that an event may take."""
    session, _ = begin(ScriptedUpdate({TalkPressed: (Say(AppendAudio(audio=b"\0" * 1920)),)}))
    loop = asyncio.get_running_loop()
    loop.set_debug(False)
    begun = loop.time()
    for _ in range(1000):
        session.dispatch(TalkPressed())
    assert (loop.time() - begun) / 1000 < 0.0005
    await session.close()


async def test_phases_and_the_names_of_what_goes_over_the_wire_are_logged_and_nothing_else(
    caplog: pytest.LogCaptureFixture,
) -> None:
    session, _ = begin(decide)
    with caplog.at_level(logging.DEBUG, "app.session"):
        session.dispatch(Started(settings=Settings(), target=Target(url="wss://x", name="x")))
        session.dispatch(LineUp())
        session.dispatch(ServerSaid(message=m.SessionCreated(session=m.SessionConfig(id="sess"))))
        session.dispatch(ServerSaid(message=m.SessionUpdated()))
        session.dispatch(TextEntered(text="my private words"))
    lines = [record.getMessage() for record in caplog.records if record.name == "app.session"]
    assert lines[:3] == ["< SessionCreated", "> UpdateSession", "< SessionUpdated"]
    assert "> CreateItem" in lines
    assert any(line.startswith("= ") and line.endswith(", was ready") for line in lines)
    assert "private" not in caplog.text
    await session.close()


async def test_nothing_is_logged_unless_it_is_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    session, _ = begin(decide)
    with caplog.at_level(logging.INFO, "app.session"):
        session.dispatch(Started(settings=Settings(), target=Target(url="wss://x", name="x")))
        session.dispatch(TextEntered(text="x"))
    assert [record for record in caplog.records if record.name == "app.session"] == []
    await session.close()
