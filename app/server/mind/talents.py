"""What the practice mind can do: sums, spelling, counting, repeating, playing back, a long story; pure."""

import re
from collections.abc import Mapping
from typing import Final

from app.protocol.pcm import exact_ms_of
from app.server.mind import numbers, requests, sums
from app.server.part_ports import Answer, Pause, PlayTake, Question, SayText

HIGHEST_COUNT: Final = 100
_ECHO = re.compile(
    r"^\W*(?:please\s+)?(?:repeat after me|say(?: exactly)?|read(?: this)?(?: aloud| out)?)\b[\s:,-]*(.+)$",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT_WORDS: Final = ("repeat", "again", "take")
STORY: Final = (
    "This is a long story about nothing at all, so that you have something to interrupt.",
    "Once upon a time there was a voice that lived in a small computer.",
    "It talked and talked, and nobody ever told it to stop.",
    "You can do better: press the key and begin to speak, and I fall silent at once.",
    "The words that you did not hear are taken out of our conversation, so that I know what you missed.",
    "Are you still there? Then the story goes on.",
    "The voice counted the stars, and after that it counted the holes between the stars.",
    "It found that there were more holes, and that made it thoughtful for an evening or two.",
    "One day somebody pressed a key, and the voice heard a question, and that was the best day of all.",
    "That is the whole story. Next time, interrupt me.",
)


def _say(*texts: str) -> Answer:
    return Answer(tuple(SayText(text) for text in texts))


def sum_(question: Question, arguments: Mapping[str, str]) -> Answer:
    """The sum said back with its result, so that a misheard number shows."""
    done = sums.read(arguments["sum"])
    assert done is not None, "the catalogue takes only sums that can be read"
    if done.value is None:
        return _say(f"{done.said} has no answer: it divides by zero.")
    if done.too_large:
        return _say(f"{done.said} is more than I can say in one breath.")
    figures, exact = numbers.write(done.value)
    return _say(f"{done.said} is {'' if exact else 'about '}{figures.replace('-', 'minus ')}.")


def spell(question: Question, arguments: Mapping[str, str]) -> Answer:
    """Letter by letter."""
    word = arguments["word"]
    letters = [letter.upper() for letter in word if letter.isalnum()]
    return _say(f"{word.capitalize()}:", ", ".join(letters) + ".")


def count(question: Question, arguments: Mapping[str, str]) -> Answer:
    """Up or down, five at a time, between 0 and 100."""
    down = "top" in arguments or requests.plain(question.text).startswith("count down")
    first = _whole(arguments.get("top", "ten") if down else arguments.get("start", "one"))
    last = 0 if down else _whole(arguments.get("end", "ten"))
    if first is None or last is None:
        return _say(f"I can count between zero and {numbers.say(HIGHEST_COUNT)}. Say: count to ten.")
    step = -1 if last < first else 1
    words = [numbers.say(value) for value in range(first, last + step, step)]
    rows = [", ".join(words[at : at + 5]) for at in range(0, len(words), 5)]
    return _say(*(f"{row.capitalize()}." for row in rows))


def _whole(text: str) -> int | None:
    value = numbers.read(text.split())
    return int(value) if value is not None and value.denominator == 1 and value <= HIGHEST_COUNT else None


def repeat(question: Question, arguments: Mapping[str, str]) -> Answer:
    """The last thing that the user said, unless it was itself a request to repeat something."""
    for turn in reversed(question.history):
        if turn.role == "user" and turn.text.strip():
            found = requests.match(turn.text)
            if found is None or found.name not in _ABOUT_WORDS:
                return _say(f"You said: “{turn.text.strip()}”.")
    return _say("You have not said anything before this, in this conversation.")


def again(question: Question, arguments: Mapping[str, str]) -> Answer:
    """The last answer once more."""
    for turn in reversed(question.history):
        if turn.role == "assistant" and turn.text.strip():
            return _say(turn.text.strip())
    return _say("I have not said anything yet.")


def echo(question: Question, arguments: Mapping[str, str]) -> Answer:
    """The words after "say", as they were written."""
    found = _ECHO.match(question.text.strip())
    words = (found[1] if found else arguments["words"]).strip().strip("\"“”'").strip()
    return _say(words or "Say what?")


def take(question: Question, arguments: Mapping[str, str]) -> Answer:
    """The user's own recording, as it arrived here: the surest test of a microphone."""
    if not question.take:
        return _say("I have no recording of you in this conversation. Hold the key and say something first.")
    seconds = exact_ms_of(len(question.take)) / 1000
    return Answer((
        SayText("This is how you sound to me."),
        Pause(200),
        PlayTake(question.take, f"[your recording, {seconds:.1f} seconds]"),
    ))  # fmt: skip


def long(question: Question, arguments: Mapping[str, str]) -> Answer:
    """Something to interrupt."""
    return _say(*STORY)
