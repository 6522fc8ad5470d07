"""Keeps the memory that this process holds near what it uses. On glibc only: elsewhere nothing happens."""

import ctypes
import sys
from functools import cache
from typing import Final

_MMAP_THRESHOLD: Final = -3
_ARENA_MAX: Final = -8
"""M_MMAP_THRESHOLD and M_ARENA_MAX in glibc's malloc.h; mallopt(3)."""
_LARGE: Final = 128 * 1024


@cache
def _library() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None


def one_arena() -> None:
    """Let all threads share one heap; by itself glibc opens another for nearly every thread, and keeps it.

    Large blocks are mapped outside it, so that they go back to the system when they are freed.
    """
    library = _library()
    if library is not None:
        library.mallopt(_ARENA_MAX, 1)
        library.mallopt(_MMAP_THRESHOLD, _LARGE)


def give_back() -> None:
    """Return free memory to the system; takes a millisecond or two."""
    library = _library()
    if library is not None:
        library.malloc_trim(0)
