"""The practice server's small and honest mind: picks the function that answers a question; pure.

What can be asked stands in `catalogue`; each request has one function, under its name, in one of the modules
beside this one.
"""

from collections.abc import Callable, Mapping
from typing import Final

from app.server.mind import clock, requests, smalltalk, talents, toolcalls
from app.server.part_ports import Answer, Question, SayText

Reply = Callable[[Question, Mapping[str, str]], Answer]

REPLIES: Final[Mapping[str, Reply]] = {
    "time": clock.time,
    "date": clock.date,
    "timer": clock.timer,
    "sum": talents.sum_,
    "spell": talents.spell,
    "count": talents.count,
    "repeat": talents.repeat,
    "again": talents.again,
    "echo": talents.echo,
    "take": talents.take,
    "long": talents.long,
    "help": smalltalk.help_,
    "who": smalltalk.who,
    "hear": smalltalk.hear,
    "hello": smalltalk.hello,
    "thanks": smalltalk.thanks,
    "bye": smalltalk.bye,
    "stop": smalltalk.stop,
    "tool": toolcalls.call,
}


class PracticeMind:
    """The built-in mind; stateless, so one serves any number of conversations and threads. ``hears``: there
    is a recogniser, so that a take without words is one in which nothing was understood.
    """

    def __init__(self, *, hears: bool = True) -> None:
        self._hears = hears

    def answer(self, question: Question) -> Answer:
        """An answer with at least one piece."""
        if question.tool_result is not None:
            return toolcalls.result(question.tool_result)
        if question.must_call and question.tools:
            return toolcalls.forced(question)
        if not question.text.strip():
            return _no_words(question, self._hears)
        found = requests.match(question.text)
        if found is None:
            return Answer((SayText(smalltalk.heard(question)), SayText(smalltalk.CAN_DO)))
        return REPLIES[found.name](question, found.arguments)


def _no_words(question: Question, hears: bool) -> Answer:
    """Answer a take without words, or a client that asks for a response to nothing."""
    if question.spoken:
        return Answer((SayText(smalltalk.NO_WORDS if hears else smalltalk.DEAF),))
    # A response without a question, whose instructions are "Say exactly: ...": clients have things read so.
    asked = requests.match(question.instructions)
    if asked is not None and asked.name == "echo":
        return talents.echo(Question(question.instructions, question.now), asked.arguments)
    return smalltalk.hello(question, {})
