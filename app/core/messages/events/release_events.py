"""What comes of looking for new versions of the program; plain frozen values."""

from dataclasses import dataclass

from app.core.messages.events.fact import Fact
from app.core.values.release_news import ReleaseNews


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseFact(Fact):
    """Base of the facts about releases of the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseNewsRead(ReleaseFact):
    """These are signed by the project, not older than what was seen, and not out of date."""

    news: ReleaseNews


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseNewsFailed(ReleaseFact):
    """There are none, and why, in English. ``reached``: somebody was asked."""

    reason: str
    reached: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionSkipped(ReleaseFact):
    """The person does not want to hear of the version that is told."""


ReleaseEvent = ReleaseNewsRead | ReleaseNewsFailed | VersionSkipped
