"""The base of all orders: what the core wants done, as a plain frozen value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effect:
    """Base of all orders."""
