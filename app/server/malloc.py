"""Keeps the memory that this process holds near what it uses, where the C library can be asked (glibc); it
allocates nothing itself.
"""

import ctypes
import sys
from functools import cache
from typing import Final

_MMAP_THRESHOLD: Final = -3
_ARENA_MAX: Final = -8
"""Their numbers in glibc's malloc.h."""
_LARGE: Final = 128 * 1024


@cache
def _library() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None


def one_arena() -> None:
    """For all threads; by itself glibc opens a new one, and keeps it, for nearly every thread that comes.

    Large blocks stay outside it, so that they go back when they are freed.
    """
    library = _library()
    if library is not None:
        library.mallopt(_ARENA_MAX, 1)
        library.mallopt(_MMAP_THRESHOLD, _LARGE)


def give_back() -> None:
    """Hand what is free back to the system; a millisecond or two."""
    library = _library()
    if library is not None:
        library.malloc_trim(0)
