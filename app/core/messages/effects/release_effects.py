"""Orders about news of releases, as plain frozen values."""

from dataclasses import dataclass

from app.core.messages.effects.effect import Effect
from app.core.values.release_news import ReleaseMemory


@dataclass(frozen=True, slots=True)
class FetchReleaseNews(Effect):
    """Ask for them, once. ``serial``: older ones are not believed."""

    serial: int


@dataclass(frozen=True, slots=True)
class RememberReleases(Effect):
    """Keep this for the next start."""

    memory: ReleaseMemory
