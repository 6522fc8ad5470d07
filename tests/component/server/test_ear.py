"""The ear against recorded human speech and synthetic requests, with the real recogniser."""

import re
import threading
from functools import cache
from pathlib import Path

import pytest

from app.paths import resource
from app.server.ear import ear
from app.server.ear.ear import Pool, SphinxEar, load
from app.server.mind.catalogue import REQUESTS, RULES
from app.server.part_ports import Recognised
from app.server.voice.voice import system_voice
from tests.helpers.recordings import READ, SPHINX, recording, there

pytestmark = [
    pytest.mark.skipif(not SphinxEar().available, reason="no pocketsphinx for this machine"),
    pytest.mark.skipif(not there(SPHINX), reason="needs the Debian package pocketsphinx-testdata"),
]

CHUNK = 1_920


def hear(pcm: bytes, listener: SphinxEar | None = None) -> tuple[Recognised, list[str]]:
    listener = listener or SphinxEar()
    listener.start()
    news = [listener.feed(pcm[at : at + CHUNK]) for at in range(0, len(pcm), CHUNK)]
    return listener.finish(), [words for words in news if words is not None]


@cache
def read(path: Path) -> tuple[Recognised, list[str]]:
    """What is heard of a recording: heard once, judged alone and with the others."""
    return hear(recording(path))


def words_right(said: str, heard: str) -> float:
    left = heard.split()
    right = 0
    for word in said.split():
        if word in left:
            left.remove(word)
            right += 1
    return right / len(said.split())


def spoken(text: str) -> bytes:
    voice = system_voice()
    if not voice.available:
        pytest.skip("no voice on this system to speak the requests")
    pad = bytes(9_600)
    return pad + b"".join(voice.speak(text, voice="ash", speed=0.95)) + pad


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    load()


@pytest.mark.parametrize("path", [path for path in READ if there(path)], ids=lambda path: path.stem)
def test_read_speech_is_half_understood_and_no_request(path: Path) -> None:
    heard, partials = read(path)
    assert heard.request is None
    assert words_right(READ[path], heard.text) >= 0.5
    assert 0 < heard.confidence <= 1
    assert heard.seconds == pytest.approx(len(recording(path)) / 48_000, abs=0.05)
    assert partials, "words come while the person is still speaking"


def test_read_speech_is_mostly_understood_on_the_whole() -> None:
    clips = [path for path in READ if there(path)]
    right = [words_right(READ[path], read(path)[0].text) for path in clips]
    assert sum(right) / len(right) >= 0.7


@pytest.mark.parametrize(
    ("text", "request_name"),
    [
        ("what can you do", "help"),
        ("what is the date today", "date"),
        ("who are you", "who"),
        ("thank you very much", "thanks"),
        ("repeat what i said", "repeat"),
    ],
)
def test_spoken_requests_are_understood(text: str, request_name: str) -> None:
    # The voice breathes by chance (see test_voice), and one utterance of ten is a bad one.
    right = wrong = 0
    while right < 5:
        heard, _ = hear(spoken(text))
        if (heard.request, heard.text, heard.confidence) == (request_name, text, 0.9):
            right += 1
        else:
            wrong += 1
        assert wrong < 5, heard


def test_nothing_said_is_nothing_heard() -> None:
    listener = SphinxEar()
    assert listener.finish() == Recognised("")
    listener.start()
    assert listener.finish() == Recognised("")
    assert hear(bytes(48_000), listener)[0].text == ""


def test_cancelling_forgets_and_an_odd_byte_does_no_harm() -> None:
    listener = SphinxEar()
    pcm = recording(next(iter(READ)))
    listener.feed(pcm[:CHUNK])
    listener.cancel()
    listener.cancel()
    assert listener.feed(pcm[: CHUNK + 1]) is None
    assert listener.finish().seconds == pytest.approx(0.04, abs=0.01)


def test_two_conversations_at_once_hear_the_same_as_one() -> None:
    pcm = recording(SPHINX / "goforward.raw")
    one, other = SphinxEar(), SphinxEar()
    one.start()
    other.start()
    for at in range(0, len(pcm), CHUNK):
        one.feed(pcm[at : at + CHUNK])
        assert other.feed(pcm[at : at + CHUNK]) is None, "its sound waits while the other one speaks"
    first, second = one.finish(), other.finish()
    assert words_right("go forward ten", first.text) == 1
    assert words_right("go forward ten", second.text) == 1


def test_an_ear_that_never_ends_does_not_make_others_deaf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ear, "PATIENCE", 0.01)
    pool, pcm = Pool(), recording(SPHINX / "goforward.raw")
    stuck = SphinxEar(pool)
    stuck.start()
    assert hear(pcm, SphinxEar(pool))[0].text.startswith("go forward")
    stuck.cancel()


def test_with_all_pairs_busy_it_waits_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ear, "PATIENCE", 0.01)
    monkeypatch.setattr(ear, "PAIRS", 1)
    pool, pcm = Pool(), recording(SPHINX / "goforward.raw")
    first = SphinxEar(pool)
    first.start()
    heard: list[str] = []
    waiting = threading.Thread(target=lambda: heard.append(hear(pcm, SphinxEar(pool))[0].text))
    waiting.start()
    waiting.join(0.2)
    assert waiting.is_alive()
    first.cancel()
    waiting.join(20)
    assert heard[0].startswith("go forward")


def test_the_dictionary_holds_every_word_of_the_requests() -> None:
    known = set(resource("words.txt").read_text(encoding="utf-8").split())
    forms = [form for request in REQUESTS for form in request.spoken]
    asked = re.findall(r"[a-z']+", re.sub(r"<\w+>", " ", " ".join([*forms, *RULES.values()])))
    assert set(asked) <= known
    assert 40_000 < len(known) < 50_000
