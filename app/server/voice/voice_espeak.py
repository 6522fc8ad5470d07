"""Makes speech with the espeak-ng library, the system's or a wheel's, through ctypes.

The library is GPL-3: it is used where the user's system has it, in this separate process, and is not part of
the app. It is not re-entrant, so one lock guards every call. Source: espeak-ng's speak_lib.h.
"""

import ctypes
import ctypes.util
import logging
import threading
from typing import Any, Final

from app.server.voice.timbres import Timbre, pace

log = logging.getLogger(__name__)

SYNCHRONOUS: Final = 2
DONT_EXIT: Final = 0x8000
UTF8: Final = 1
POSITION_CHARACTER: Final = 1
RATE, PITCH, WORD_GAP = 1, 3, 7
BUFFER_MS: Final = 200

_LIBRARIES = ("libespeak-ng.so.1", "libespeak-ng.so", "libespeak-ng.dylib", "libespeak-ng.dll")
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class EspeakLibrary:
    """The one initialised library of this process."""

    def __init__(self, path: str, data: str | None) -> None:
        """Raises OSError when it cannot be loaded or finds no voice data."""
        self._lib = ctypes.CDLL(path)
        self._lib.espeak_Initialize.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
        self._lib.espeak_Info.restype = ctypes.c_char_p
        self._lib.espeak_Synth.argtypes = [
            *(ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_uint),
            *(ctypes.c_void_p, ctypes.c_void_p),
        ]
        where = data.encode() if data else None
        self._hz = self._lib.espeak_Initialize(SYNCHRONOUS, BUFFER_MS, where, DONT_EXIT)
        if self._hz <= 0 or self._lib.espeak_SetVoiceByName(b"en-us") != 0:
            raise OSError(f"espeak-ng from {path} has no voice data")
        self._lock = threading.Lock()
        self._sound = bytearray()
        self._timbre: Timbre | None = None
        self._keep = _Callback(self._collect)  # held, because ctypes keeps no reference to a callback
        self._lib.espeak_SetSynthCallback(self._keep)
        version = (self._lib.espeak_Info(None) or b"").decode(errors="replace").split()
        self.name = " ".join(["espeak-ng", *version[:1]])

    def make(self, text: str, timbre: Timbre, speed: float) -> tuple[bytes, int]:
        """One text to samples, in some milliseconds."""
        # A NUL inside would end the text early; the one at the end is counted in the size.
        words = text.replace("\0", " ").encode() + b"\0"
        rate, gap = pace(speed)
        with self._lock:
            self._sound.clear()
            self._become(timbre)
            self._lib.espeak_SetParameter(RATE, rate, 0)
            self._lib.espeak_SetParameter(WORD_GAP, gap, 0)
            self._lib.espeak_Synth(words, len(words), 0, POSITION_CHARACTER, 0, UTF8, None, None)
            return bytes(self._sound), self._hz

    def _become(self, timbre: Timbre) -> None:
        """Change the voice; a variant that is not installed leaves the plain one."""
        if timbre != self._timbre:
            names = (timbre.espeak, timbre.espeak.partition("+")[0], "en")
            next(name for name in names if self._lib.espeak_SetVoiceByName(name.encode()) == 0)
            self._timbre = timbre
        self._lib.espeak_SetParameter(PITCH, timbre.pitch, 0)

    def _collect(self, samples: Any, count: int, _events: Any) -> int:
        if samples and count > 0:
            self._sound += ctypes.string_at(samples, count * 2)
        return 0


def open_espeak() -> EspeakLibrary | None:
    """The system's library, else the one of the optional `espeakng_loader` wheel, else None."""
    found = ctypes.util.find_library("espeak-ng")
    for path in (*([found] if found else []), *_LIBRARIES):
        try:
            return EspeakLibrary(path, None)
        except OSError as error:
            log.debug("no espeak-ng at %s: %s", path, error)
    try:
        import espeakng_loader

        return EspeakLibrary(espeakng_loader.get_library_path(), espeakng_loader.get_data_path())
    except (ImportError, OSError) as error:
        log.debug("no espeak-ng from a wheel: %s", error)
    return None
