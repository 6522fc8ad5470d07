"""A pair of pocketsphinx decoders, and the readings that they give of one utterance.

pocketsphinx holds the GIL while it decodes, so sound goes in by slices of 20 ms. It runs at 24 kHz, the rate
of the protocol: its mel filters span the same band (133 to 6855 Hz) as at 16 kHz, the rate of the model.
"""

import math
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from typing import Any, Final

from app.paths import resource
from app.protocol.pcm import BYTES_PER_MS, RATE
from app.server.ear.judge import Reading, judge
from app.server.mind import requests

pocketsphinx: Any = None
try:
    import pocketsphinx as _pocketsphinx

    pocketsphinx = _pocketsphinx
except ImportError:  # no wheel for this machine or this Python
    pass

SLICE: Final = 20 * BYTES_PER_MS
"""Bytes given to the decoders at once; 20 ms of sound are about 6 ms of work."""
PRE_EMPHASIS: Final = 0.98
"""What 0.97, the model's own, is at 16 kHz. Measured to be at least as good as resampling to 16 kHz."""

MOST_GUESSES: Final = 3_000
"""HMMs that the open decoder may keep active in a frame (``maxhmmpf``). The default of 30,000 makes it fall
behind just where speech is unclear: a tenth finds the same words in the recordings in two thirds of the time,
and its slowest slices take half as long.
"""

CLOSED_NATS: Final = 1024
"""The grammar search reports scores right-shifted by ten bits (SENSCR_SHIFT in pocketsphinx), so one of its
units is 1024 of the others.
"""
LEAST: Final = 1e-300
"""In place of a likelihood that is too small to be told from nothing."""


def installed() -> bool:
    """Whether there is a recogniser to load."""
    return pocketsphinx is not None


class Pair:
    """Both decoders; half a second and 70 MB to make."""

    def __init__(self) -> None:
        self._open = _open_decoder()
        self._closed = _closed_decoder(self._open)

    def start(self) -> None:
        """Begin an utterance.

        Cepstral means are carried over from one to the next: to start afresh costs 8 % of the words.
        """
        self._open.start_utt()
        self._closed.start_utt()

    def feed(self, sound: bytes) -> None:
        """24 kHz mono s16le of any length."""
        for at in range(0, len(sound), SLICE):
            piece = sound[at : at + SLICE]
            self._open.process_raw(piece, False, False)
            self._closed.process_raw(piece, False, False)

    def words(self) -> str:
        """What the open decoder has so far."""
        return _words(self._open)

    def finish(self) -> tuple[str, str | None, float]:
        """Text, name of the request if it is one, confidence."""
        self.drop()  # both decoders report their last words only when the utterance has ended
        text, request = judge(_reading(self._open), _reading(self._closed, CLOSED_NATS))
        return text, request, _confidence(self._open, text, request)

    def drop(self) -> None:
        """End the utterance in both decoders."""
        self._closed.end_utt()
        self._open.end_utt()


def _open_decoder() -> Any:
    """A decoder of the language model, limited to its 45,000 likeliest words.

    The whole dictionary (126,000 words) costs 27 MB and a third more CPU, for one word in a hundred. Words
    that nobody wants to be misheard with are left out as well.
    """
    with (
        open(resource("words.txt"), encoding="utf-8") as likely,
        open(pocketsphinx.get_model_path("en-us/cmudict-en-us.dict"), encoding="utf-8") as all_of_them,
    ):
        return _decoder(known_lines(all_of_them, likely), fwdflat=False, maxhmmpf=MOST_GUESSES)


def known_lines(dictionary: Iterable[str], words: Iterable[str]) -> Iterator[str]:
    """The lines of a dictionary for some words, variants included; both have to be in alphabetical order.

    A merge, line by line: a set of the words would grow the heap by megabytes that are not returned.
    """
    wanted = iter(words)
    word = next(wanted, "").strip()
    for line in dictionary:
        spelled = line.partition(" ")[0].partition("(")[0]
        while word and word < spelled:
            word = next(wanted, "").strip()
        if word == spelled:
            yield line


def _closed_decoder(teacher: Any) -> Any:
    """A decoder of the grammar with just its own words: the whole dictionary would cost 20 MB more.

    ``compallsen``: it scores the senones that its words do not need as well, so that a score says how far the
    words are from the best fitting sounds of all and not of its own few. That costs 5 % of real time.
    """
    grammar = requests.jsgf()
    lines = []
    for word in sorted(set(re.findall(r"[a-z']+", grammar.split(";", 2)[2]))):
        spelling, variant = word, 1
        # A word's further pronunciations stand in the dictionary as word(2), word(3).
        while sounds := teacher.lookup_word(spelling):
            lines.append(f"{spelling} {sounds}\n")
            variant += 1
            spelling = f"{word}({variant})"
    decoder = _decoder(lines, lm=None, fwdflat=False, bestpath=False, compallsen=True)
    decoder.add_jsgf_string("requests", grammar)
    decoder.activate_search("requests")
    return decoder


def _decoder(dictionary: Iterable[str], **settings: Any) -> Any:
    """A decoder that knows the words of these dictionary lines; pocketsphinx reads them only from a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "words.dict")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(dictionary)
        settings = {"samprate": RATE, "alpha": PRE_EMPHASIS, "loglevel": "FATAL", **settings}
        return pocketsphinx.Decoder(dict=path, **settings)


def _words(decoder: Any) -> str:
    hypothesis = decoder.hyp()
    return str(hypothesis.hypstr or "") if hypothesis is not None else ""


def _reading(decoder: Any, nats: float = 1.0) -> Reading:
    """What a decoder made of an utterance. ``nats``: in one unit of its log scores."""
    words = _words(decoder)
    # <sil>, [NOISE] and the like are no words.
    spoken = [part for part in decoder.seg() if part.word[0] not in "<[("] if words else []
    if not spoken:
        return Reading(words)
    sounds = [sound for part in spoken for sound in (decoder.lookup_word(part.word) or "").split()]
    frames = [part.end_frame - part.start_frame + 1 for part in spoken]
    distances = [-nats * math.log(max(part.ascore, LEAST)) for part in spoken]
    worst = max(far / long for far, long in zip(distances, frames, strict=True))
    return Reading(words, tuple(sounds), sum(frames), sum(distances) / sum(frames), worst)


def _confidence(decoder: Any, text: str, request: str | None) -> float:
    """0.9 for a request that was believed; for free text the geometric mean of the posterior per word."""
    if request is not None:
        return 0.9
    words = len(text.split())
    return float(min(1.0, decoder.get_prob() ** (1 / words))) if words else 0.0
