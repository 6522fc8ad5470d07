"""The sample formats of devices: name and width, nothing else, so that nobody loads numpy for it."""

from typing import Literal

Kind = Literal["u8", "s16", "s32", "f32"]

WIDTH: dict[Kind, int] = {"u8": 1, "s16": 2, "s32": 4, "f32": 4}
"""Bytes of one sample."""
