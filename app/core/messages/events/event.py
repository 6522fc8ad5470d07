"""The base of all facts: something that happened, as a plain frozen value with the time it happened at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Base of all facts."""

    at: float = 0.0
