"""What a dialect can say, as values that the core may ask; it holds no wire knowledge itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """``name``: ga or beta; the rest says what the dialect has a word for.

    ``temperature``: sampling temperature, 0.6 to 1.2. ``both_modalities``: a spoken answer is asked for as
    text and audio together. ``item_created``: one event tells of a new item instead of added and done.
    ``reasoning``, ``truncation``, ``images``, ``mcp``, ``custom_voice``, ``idle_timeout``: the configuration
    or content exists.
    """

    name: str
    temperature: bool
    both_modalities: bool
    item_created: bool
    reasoning: bool
    truncation: bool
    images: bool
    mcp: bool
    custom_voice: bool
    idle_timeout: bool
