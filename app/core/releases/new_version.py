"""When to look for a new version, and whether to tell of it. Nothing is ever downloaded or installed here.

One request a day at most. Within a run the day is measured by a timer, which no change of the clock moves;
from one run to the next by the clock, and one that was set back since begins another day. The first request
comes a day after the first start, so that whoever does not want it has had the time to say so.
"""

from typing import assert_never

from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.effects.release_effects import FetchReleaseNews, RememberReleases
from app.core.messages.events.release_events import (
    ReleaseEvent,
    ReleaseNewsFailed,
    ReleaseNewsRead,
    VersionSkipped,
)
from app.core.messages.timer import Timer
from app.core.state import State
from app.core.steps import Step, nothing, noticed, without_notices
from app.core.values.problems import Trouble
from app.core.values.program_version import worth_telling
from app.core.values.release_news import ReleaseMemory, ReleaseNews, ReleaseWatch, expired
from app.core.values.replacing import replace

DAY_S = 86_400.0
SOON_S = 20.0
"""After the start: the window, its sound and its line come first."""
RETRY_S = 3_600.0
"""After nobody could be reached, and so nothing was sent."""
NOTICE = "new_version"


def started(state: State, watch: ReleaseWatch, at: float) -> Step:
    """Tell what is known already, and plan the next look."""
    state = replace(state, releases=watch)
    if not looks(state):
        return (state, ()) if watch.obstacle else (state, (StartTimer(Timer.RELEASES, DAY_S),))
    asked_at = watch.memory.asked_at
    if not 0 < asked_at <= at:
        state, kept = _remembered(state, replace(watch.memory, asked_at=at))
        return _told(state, at), (*kept, StartTimer(Timer.RELEASES, DAY_S))
    return _told(state, at), (StartTimer(Timer.RELEASES, max(SOON_S, asked_at + DAY_S - at)),)


def looks(state: State) -> bool:
    """Whether this program asks for news: it can, and the person has not switched it off."""
    return not state.releases.obstacle and state.settings.look_for_versions


def due(state: State, at: float) -> Step:
    """The day is over. It is noted before anybody is asked, so that a crash does not make it two requests."""
    if not looks(state):
        return (state, ()) if state.releases.obstacle else (state, (StartTimer(Timer.RELEASES, DAY_S),))
    state, kept = _remembered(state, replace(state.releases.memory, asked_at=at))
    fetch = FetchReleaseNews(state.releases.memory.serial)
    return state, (*kept, fetch, StartTimer(Timer.RELEASES, DAY_S))


def update(state: State, event: ReleaseEvent) -> Step:
    """What came of it."""
    match event:
        case ReleaseNewsRead():
            return _read(state, event.news, event.at)
        case ReleaseNewsFailed():
            return _failed(state, event)
        case VersionSkipped():
            return _skipped(state)
        case _:
            assert_never(event)


def quiet(state: State) -> Step:
    """Nothing is told any more where the person has switched it off."""
    return nothing(state if looks(state) else without_notices(state, (NOTICE,)))


def offered(state: State, at: float) -> ReleaseNews | None:
    """The news of a version that is to be told at this time (unix seconds)."""
    memory, news = state.releases.memory, state.releases.memory.news
    if news is None or not looks(state) or news.version == memory.skipped or expired(news, at):
        return None
    return news if worth_telling(news.version, state.releases.present) else None


def _read(state: State, news: ReleaseNews, at: float) -> Step:
    memory = state.releases.memory
    state = replace(state, releases=replace(state.releases, failed=""))
    if news.serial < memory.serial:
        return nothing(state)  # two answers have crossed
    state, kept = _remembered(state, replace(memory, serial=news.serial, news=news))
    return _told(state, at), kept


def _failed(state: State, event: ReleaseNewsFailed) -> Step:
    state = replace(state, releases=replace(state.releases, failed=event.reason))
    if event.reached:
        return nothing(state)
    earlier = replace(state.releases.memory, asked_at=event.at - DAY_S + RETRY_S)
    state, kept = _remembered(state, earlier)
    return state, (*kept, StartTimer(Timer.RELEASES, RETRY_S))


def _skipped(state: State) -> Step:
    memory = state.releases.memory
    if memory.news is None:
        return nothing(state)
    state = without_notices(state, (NOTICE,))
    return _remembered(state, replace(memory, skipped=memory.news.version))


def _told(state: State, at: float) -> State:
    news = offered(state, at)
    if news is None:
        return without_notices(state, (NOTICE,))
    return noticed(state, Trouble(NOTICE, news.version))


def _remembered(state: State, memory: ReleaseMemory) -> Step:
    return replace(state, releases=replace(state.releases, memory=memory)), (RememberReleases(memory),)
