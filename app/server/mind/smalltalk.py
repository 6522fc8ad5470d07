"""What the practice mind says about itself, and greetings; pure. It claims no skill that it lacks."""

from collections.abc import Mapping
from typing import Final

from app.server.mind.requests import help_lines
from app.server.part_ports import Answer, Question, SayText

NAME: Final = "the built-in practice voice"
CAN_DO: Final = (
    "I am only the built-in practice voice. I can tell the time and the date, do sums, spell, count, "
    "set a timer, repeat what you said and play it back to you. Ask me: what can you do?"
)
NO_WORDS: Final = (
    "I heard no words in that. Keep the key down while you speak, a little longer than you think."
)
DEAF: Final = (
    "I cannot understand speech here: there is no speech recognition for the Python of this installation. "
    "Type your question, and I answer it."
)


def _say(*texts: str) -> Answer:
    return Answer(tuple(SayText(text) for text in texts))


def heard(question: Question) -> str:
    """What arrived, word for word, so that the person sees what went wrong."""
    words = " ".join(question.text.split())
    shown = words if len(words) <= 200 else words[:199].rstrip() + "…"
    return f"I heard: “{shown}”." if question.spoken else f"You wrote: “{shown}”."


def help_(question: Question, arguments: Mapping[str, str]) -> Answer:
    """Every way of asking that is worth telling."""
    return _say("You can say, or type:", *help_lines(), "You can talk over me at any time, and I stop.")


def who(question: Question, arguments: Mapping[str, str]) -> Answer:
    """Plainly: a program, here, and small."""
    return _say(
        f"I am {NAME}: a small program, not a language model.",
        "I run wholly on this computer, and nothing that you say leaves it.",
        "I am here so that you can try everything out before you connect a real model.",
    )


def hear(question: Question, arguments: Mapping[str, str]) -> Answer:
    """A sound check, with the evidence."""
    return _say("Yes." if question.spoken else "I can read you.", heard(question))


def hello(question: Question, arguments: Mapping[str, str]) -> Answer:
    """By the time of day."""
    hour = question.now.hour
    greeting = "Good morning" if 4 <= hour < 12 else "Good afternoon" if 12 <= hour < 18 else "Good evening"
    return _say(f"{greeting}. I am {NAME}.", "Ask me: what can you do?")


def thanks(question: Question, arguments: Mapping[str, str]) -> Answer:
    """Politely."""
    return _say("You are welcome.")


def bye(question: Question, arguments: Mapping[str, str]) -> Answer:
    """Politely."""
    return _say("Goodbye.")


def stop(question: Question, arguments: Mapping[str, str]) -> Answer:
    """It has stopped already: the new turn did that."""
    return _say("All right.")
