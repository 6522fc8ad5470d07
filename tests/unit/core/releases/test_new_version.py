"""When the program looks for a new version, what it tells, and what it never does."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.effects.release_effects import FetchReleaseNews, RememberReleases
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.program_events import SettingsApplied, Started, TimerFired
from app.core.messages.events.release_events import ReleaseNewsFailed, ReleaseNewsRead, VersionSkipped
from app.core.messages.timer import Timer
from app.core.releases.new_version import DAY_S, NOTICE, RETRY_S, SOON_S, offered
from app.core.settings.settings import Settings
from app.core.state import State
from app.core.update import update
from app.core.values.release_news import Obstacle, ReleaseMemory, ReleaseNews, ReleaseWatch
from app.core.values.replacing import replace
from tests.helpers.playbook import PRACTICE

NOW = 1_796_000_000.0  # 2026-11-30
NEWS = ReleaseNews(
    serial=7,
    version="0.2.0",
    released=date(2026, 11, 20),
    expires=date(2027, 2, 20),
    notes="https://example.test/new",
    page="https://example.test/get",
)
OFF = Settings(look_for_versions=False)


class Watching:
    """A program that has begun, at a time that only the test moves."""

    def __init__(
        self,
        memory: ReleaseMemory | None = None,
        obstacle: Obstacle = "",
        settings: Settings | None = None,
        present: str = "0.1.0",
    ) -> None:
        self.state, self.now, self.log = State(), NOW, list[Effect]()
        watch = ReleaseWatch(present, obstacle, memory or ReleaseMemory())
        self.first = self.play(
            Started(settings=settings or Settings(), target=PRACTICE, releases=watch, at=self.now)
        )

    def play(self, event: object) -> list[Effect]:
        self.state, effects = update(self.state, event)  # type: ignore[arg-type]
        self.log += effects
        return list(effects)

    def later(self, seconds: float) -> list[Effect]:
        """The timer fires after so many seconds."""
        self.now += seconds
        return self.play(TimerFired(timer=Timer.RELEASES, at=self.now))

    def told(self) -> list[str]:
        return [notice.detail for notice in self.state.notices if notice.code == NOTICE]

    @property
    def memory(self) -> ReleaseMemory:
        return self.state.releases.memory


def waits(effects: list[Effect]) -> list[float]:
    return [one.seconds for one in effects if isinstance(one, StartTimer) and one.timer is Timer.RELEASES]


def asked(effects: list[Effect]) -> list[int]:
    return [one.serial for one in effects if isinstance(one, FetchReleaseNews)]


def kept(effects: list[Effect]) -> list[ReleaseMemory]:
    return [one.memory for one in effects if isinstance(one, RememberReleases)]


def test_nobody_is_asked_on_the_first_day() -> None:
    program = Watching()
    assert (asked(program.first), waits(program.first)) == ([], [DAY_S])
    assert kept(program.first) == [ReleaseMemory(asked_at=NOW)]


def test_a_day_after_the_last_request_the_next_one_is_noted_and_then_made() -> None:
    program = Watching(ReleaseMemory(asked_at=NOW - 3_600, serial=5))
    assert (asked(program.first), waits(program.first)) == ([], [DAY_S - 3_600])
    effects = program.later(DAY_S - 3_600)
    assert [type(one) for one in effects] == [RememberReleases, FetchReleaseNews, StartTimer]
    assert kept(effects) == [ReleaseMemory(asked_at=program.now, serial=5)]
    assert (asked(effects), waits(effects)) == ([5], [DAY_S])


def test_one_that_is_overdue_waits_until_the_window_is_there() -> None:
    program = Watching(ReleaseMemory(asked_at=NOW - 9 * DAY_S))
    assert (asked(program.first), waits(program.first)) == ([], [SOON_S])


def test_a_clock_that_was_set_back_begins_another_day() -> None:
    program = Watching(ReleaseMemory(asked_at=NOW + 400 * DAY_S, serial=5))
    assert (asked(program.first), waits(program.first)) == ([], [DAY_S])
    assert kept(program.first) == [ReleaseMemory(asked_at=NOW, serial=5)]


@pytest.mark.parametrize("obstacle", ["build", "managed"])
def test_a_build_without_an_address_and_a_managed_installation_never_ask(obstacle: Obstacle) -> None:
    program = Watching(ReleaseMemory(asked_at=1.0, news=NEWS), obstacle)
    program.later(DAY_S)
    program.play(SettingsApplied(settings=OFF))
    program.play(SettingsApplied(settings=Settings()))
    assert (asked(program.log), waits(program.log), kept(program.log), program.told()) == ([], [], [], [])


def test_a_newer_version_is_told_once_and_remembered() -> None:
    program = Watching(ReleaseMemory(asked_at=NOW))
    effects = program.play(ReleaseNewsRead(news=NEWS, at=NOW))
    assert program.told() == ["0.2.0"]
    assert kept(effects) == [ReleaseMemory(asked_at=NOW, serial=7, news=NEWS)]
    program.play(ReleaseNewsRead(news=NEWS, at=NOW + DAY_S))
    assert program.told() == ["0.2.0"]
    assert not any(isinstance(one, StartTimer) for one in effects), "nothing else comes of it"
    again = Watching(program.memory)
    assert (again.told(), asked(again.first)) == (["0.2.0"], []), "the next start knows it without asking"


@pytest.mark.parametrize("present", ["0.2.0", "0.3.0", "1.0rc1", "something else"])
def test_the_same_and_an_older_one_are_not_told(present: str) -> None:
    program = Watching(present=present)
    program.play(ReleaseNewsRead(news=NEWS, at=NOW))
    assert program.told() == []
    assert program.memory.serial == 7


def test_after_the_update_the_notice_is_gone() -> None:
    assert Watching(ReleaseMemory(NOW, 7, "", NEWS)).told() == ["0.2.0"]
    assert Watching(ReleaseMemory(NOW, 7, "", NEWS), present="0.2.0").told() == []


def test_news_that_say_nothing_any_more_are_not_told() -> None:
    stale = replace(NEWS, expires=date(2026, 11, 1))
    assert Watching(ReleaseMemory(NOW, 7, "", stale)).told() == []


def test_an_older_answer_that_comes_late_changes_nothing() -> None:
    program = Watching(ReleaseMemory(NOW, 8))
    assert kept(program.play(ReleaseNewsRead(news=NEWS, at=NOW))) == []
    assert (program.told(), program.memory.serial) == ([], 8)


def test_a_skipped_version_is_not_told_again_and_the_next_one_is() -> None:
    program = Watching(ReleaseMemory(NOW, 7, "", NEWS))
    assert kept(program.play(VersionSkipped(at=NOW))) == [ReleaseMemory(NOW, 7, "0.2.0", NEWS)]
    assert program.told() == []
    program.play(ReleaseNewsRead(news=replace(NEWS, serial=8), at=NOW))
    assert program.told() == []
    program.play(ReleaseNewsRead(news=replace(NEWS, serial=9, version="0.2.1"), at=NOW))
    assert program.told() == ["0.2.1"]
    assert kept(Watching().play(VersionSkipped(at=NOW))) == []


def test_a_version_that_is_withdrawn_is_not_told_any_more() -> None:
    program = Watching(ReleaseMemory(NOW, 7, "", NEWS))
    program.play(ReleaseNewsRead(news=replace(NEWS, serial=8, version="0.1.0"), at=NOW))
    assert program.told() == []


def test_the_notice_outlives_a_change_of_the_conversation() -> None:
    program = Watching(ReleaseMemory(NOW, 7, "", NEWS))
    program.play(ConversationOpened(conversation="c", at=NOW))
    assert program.told() == ["0.2.0"]


def test_where_nobody_was_reached_nothing_was_sent_and_an_hour_later_it_is_tried_again() -> None:
    program = Watching(ReleaseMemory(asked_at=NOW - DAY_S))
    program.later(SOON_S)
    effects = program.play(ReleaseNewsFailed(reason="no network", reached=False, at=program.now))
    assert waits(effects) == [RETRY_S]
    assert kept(effects) == [ReleaseMemory(asked_at=program.now - DAY_S + RETRY_S)]
    restarted = Watching(program.memory)  # at NOW, SOON_S before that
    assert waits(restarted.first) == [RETRY_S + SOON_S], "a restart does not hurry it"
    assert (program.told(), program.state.releases.failed) == ([], "no network")


def test_a_request_that_failed_was_the_one_of_the_day() -> None:
    program = Watching(ReleaseMemory(asked_at=NOW - DAY_S))
    program.later(SOON_S)
    assert program.play(ReleaseNewsFailed(reason="HTTP 500", at=program.now)) == []
    assert (program.told(), program.state.releases.failed) == ([], "HTTP 500")
    program.play(ReleaseNewsRead(news=NEWS, at=program.now))
    assert program.state.releases.failed == ""


def test_switched_off_nobody_is_asked_and_nothing_is_told() -> None:
    program = Watching(ReleaseMemory(NOW - 9 * DAY_S, 7, "", NEWS))
    program.play(SettingsApplied(settings=OFF, at=NOW))
    assert program.told() == []
    effects = program.later(SOON_S)
    assert (asked(effects), kept(effects), waits(effects)) == ([], [], [DAY_S])
    program.play(SettingsApplied(settings=Settings(), at=NOW))
    assert asked(program.later(DAY_S)) == [7]


def test_begun_switched_off_nothing_is_noted() -> None:
    program = Watching(ReleaseMemory(news=NEWS), settings=OFF)
    assert (asked(program.first), kept(program.first), waits(program.first)) == ([], [], [DAY_S])
    assert program.told() == []
    assert offered(program.state, NOW) is None


FAR = st.floats(-30 * DAY_S, 30 * DAY_S)
STEPS = st.lists(
    st.tuples(st.sampled_from(["fire", "restart", "clock", "read", "unreached", "off", "on"]), FAR),
    max_size=40,
)


@given(STEPS)
def test_within_a_run_no_two_requests_reach_anybody_in_one_day(steps: list[tuple[str, float]]) -> None:
    """However the clock is set: between two requests of one run that reach somebody lies a day of the timers,
    which know no clock.
    """
    program = Watching(ReleaseMemory(asked_at=NOW - 2 * DAY_S))
    since, pending = DAY_S, waits(program.first)[-1]
    for step, much in steps:
        match step:
            case "fire":
                since += pending
                effects = program.later(pending)
                if asked(effects):
                    assert since >= DAY_S
                    since = 0.0
            case "clock":
                program.now = max(1.0, program.now + much)
                effects = []
            case "read":
                effects = program.play(ReleaseNewsRead(news=NEWS, at=program.now))
            case "unreached":
                effects = program.play(ReleaseNewsFailed(reason="x", reached=False, at=program.now))
                since = DAY_S  # nobody has heard of it
            case "restart":
                again = Watching.__new__(Watching)
                again.state, again.now, again.log = State(), program.now, []
                watch = ReleaseWatch("0.1.0", "", program.memory)
                effects = again.play(
                    Started(settings=Settings(), target=PRACTICE, releases=watch, at=again.now)
                )
                program, since = again, DAY_S  # the clock alone knows, and it may have been set
            case _:
                settings = OFF if step == "off" else Settings()
                effects = program.play(SettingsApplied(settings=settings, at=program.now))
        pending = (waits(effects) or [pending])[-1]
        assert pending >= min(SOON_S, RETRY_S)


@given(st.lists(st.floats(0, 3 * DAY_S), max_size=30))
def test_over_restarts_a_clock_that_nobody_sets_lets_one_request_a_day_through(pauses: list[float]) -> None:
    now, memory, requests = NOW, ReleaseMemory(asked_at=NOW - DAY_S), list[float]()
    for pause in pauses:
        watch = ReleaseWatch("0.1.0", "", memory)
        state, effects = update(
            State(), Started(settings=Settings(), target=PRACTICE, releases=watch, at=now)
        )
        wait = waits(list(effects))[-1]
        if wait <= pause:  # the program runs so long
            state, more = update(state, TimerFired(timer=Timer.RELEASES, at=now + wait))
            requests += [now + wait] * len(asked(list(more)))
        memory, now = state.releases.memory, now + pause
    assert all(later - earlier >= DAY_S - 1e-3 for earlier, later in itertools.pairwise(requests))
