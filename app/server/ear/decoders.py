"""A pair of pocketsphinx decoders over one utterance; it shares nothing, waits for nobody and judges nothing.

pocketsphinx holds the GIL while it decodes, so sound goes in by slices of 20 ms. It hears at 24 kHz, the rate
of the protocol: its filters span the same band (133 to 6855 Hz) as at 16 kHz, where the model was trained.
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
"""The model's 0.97 at 16 kHz, at 24 kHz: measured on the same sound, as good as resampling or better."""

MOST_GUESSES: Final = 3_000
"""Word beginnings weighed at once by the open decoder. By itself it weighs up to 30,000 where speech is
unclear, and falls behind just there: with a tenth it hears the same words of the recordings in two thirds of
the time, and its slowest slices take half as long.
"""

CLOSED_NATS: Final = 1024
"""The closed decoder keeps its scores shifted by ten bits."""
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

        Cepstral means stay from one to the next: starting them afresh costs 8 % of the words.
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
        self.drop()
        text, request = judge(_reading(self._open), _reading(self._closed, CLOSED_NATS))
        return text, request, _confidence(self._open, text, request)

    def drop(self) -> None:
        """End the utterance in both decoders."""
        self._closed.end_utt()
        self._open.end_utt()


def _open_decoder() -> Any:
    """A decoder of the language model, with its 45,000 likeliest words.

    The whole dictionary (126,000 words) costs 27 MB and a third more work, and hears one word in a hundred
    better; words that nobody wants to be misheard with are left out as well.
    """
    with (
        open(resource("words.txt"), encoding="utf-8") as likely,
        open(pocketsphinx.get_model_path("en-us/cmudict-en-us.dict"), encoding="utf-8") as all_of_them,
    ):
        return _decoder(known_lines(all_of_them, likely), fwdflat=False, maxhmmpf=MOST_GUESSES)


def known_lines(dictionary: Iterable[str], words: Iterable[str]) -> Iterator[str]:
    """The lines of a dictionary for some words, variants included; both are in the order of their letters.

    Line by line, because what is held here is never given back to the system.
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
    """A decoder of the grammar, with its few words only: the whole dictionary would be 20 MB more.

    It weighs the sounds that its words do not need as well, so that a score tells how far the words are from
    the best fitting sounds of all, not of its own; that is a twentieth of real time.
    """
    grammar = requests.jsgf()
    lines = []
    for word in sorted(set(re.findall(r"[a-z']+", grammar.split(";", 2)[2]))):
        spelling, variant = word, 1
        while sounds := teacher.lookup_word(spelling):
            lines.append(f"{spelling} {sounds}\n")
            variant += 1
            spelling = f"{word}({variant})"
    decoder = _decoder(lines, lm=None, fwdflat=False, bestpath=False, compallsen=True)
    decoder.add_jsgf_string("requests", grammar)
    decoder.activate_search("requests")
    return decoder


def _decoder(dictionary: Iterable[str], **settings: Any) -> Any:
    """A decoder that knows the words of these dictionary lines; it reads them from a file only."""
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
    """What a decoder made of an utterance. ``nats``: in one unit of its logarithms."""
    words = _words(decoder)
    spoken = [part for part in decoder.seg() if part.word[0] not in "<[("] if words else []
    if not spoken:
        return Reading(words)
    sounds = [sound for part in spoken for sound in (decoder.lookup_word(part.word) or "").split()]
    frames = [part.end_frame - part.start_frame + 1 for part in spoken]
    distances = [-nats * math.log(max(part.ascore, LEAST)) for part in spoken]
    worst = max(far / long for far, long in zip(distances, frames, strict=True))
    return Reading(words, tuple(sounds), sum(frames), sum(distances) / sum(frames), worst)


def _confidence(decoder: Any, text: str, request: str | None) -> float:
    """0.9 for a believed request; for free text the geometric mean of the words' posterior."""
    if request is not None:
        return 0.9
    words = len(text.split())
    return float(min(1.0, decoder.get_prob() ** (1 / words))) if words else 0.0
