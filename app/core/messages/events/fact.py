"""The base of all facts: something that happened, as a frozen value with the time when it happened."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Base of the families of facts. ``at``: unix seconds; 0.0 lets the session say when it was taken in."""

    at: float = 0.0
