"""The one table of what the practice mind understands: spoken forms, typed forms, help.

The recogniser's grammar, the matching (`requests`), the help answer and the tests are made from it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from app.server.mind import sums


def _always(_: re.Match[str]) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Request:
    """One thing that can be asked for."""

    name: str
    spoken: tuple[str, ...]
    """JSGF expansions for the closed grammar; each sentence must match `typed` (a test walks them)."""
    typed: tuple[str, ...]
    """Regular expressions for the whole of a `plain` text; named groups are the arguments."""
    help: str = ""
    """How to ask for it, as the help answer says it; empty: not worth a line."""
    accepts: Callable[[re.Match[str]], bool] = field(default=_always)
    """A last check where a pattern alone is too generous."""


SPELLING_WORDS = (
    *("apple", "banana", "beautiful", "computer", "definitely", "elephant", "february", "friend"),
    *("house", "island", "knight", "necessary", "receive", "rhythm", "school", "separate"),
    *("tomorrow", "water", "wednesday"),
)

RULES = {
    "digit": "one | two | three | four | five | six | seven | eight | nine",
    "teen": "ten | eleven | twelve | thirteen | fourteen | <later_teen>",
    "later_teen": "fifteen | sixteen | seventeen | eighteen | nineteen",
    "tens": "twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety",
    "number": "zero | <digit> | <teen> | <tens> [ <digit> ] | (a | one) hundred",
    "operator": "plus | minus | times | divided by",
    "unit": "second | seconds | minute | minutes | hour | hours",
    "word": " | ".join(SPELLING_WORDS),
}
"""Shared parts of the spoken forms."""

REQUESTS = (
    Request(
        "time",
        ("what time is it [now]", "what is the time", "tell me the time"),
        (
            r"(?:(?:can|could) you )?(?:tell me )?(?:what time (?:is it|it is)|the time)(?: right)?(?: now)?",
            r"(?:what is the )?time(?: right)?(?: now)?",
            r"do you know (?:what time it is|the time)",
        ),
        "What time is it?",
    ),
    Request(
        "date",
        ("what is the date [today | tomorrow]", "what day is it [today | tomorrow]", "what is today's date"),
        (
            r"(?:what (?:is|was) |tell me )?(?:the )?(?:date|day)(?: (?P<day>today|tomorrow|yesterday))?",
            r"what (?:day|date) (?:is|was|will)(?: it)?(?: be)?(?: (?P<day>today|tomorrow|yesterday))?",
            r"(?:what is |tell me )?(?P<day>today|tomorrow|yesterday)'s (?:date|day)",
        ),
        "What day is it?",
    ),
    Request(
        "sum",
        ("what is <number> <operator> <number>",),
        (r"(?:(?:what is|how much is|calculate|compute|work out) )?(?P<sum>.+?)(?: ?=| equals| makes| is)?",),
        "What is seven plus twelve?",
        lambda match: sums.read(match["sum"]) is not None,
    ),
    Request(
        "spell",
        ("spell <word>", "how do you spell <word>"),
        (
            r"spell (?:the word )?(?P<word>\S{1,40})",
            r"how (?:do you|to|do i) spell (?P<word>\S{1,40})",
            r"how is (?P<word>\S{1,40}) (?:spelled|spelt)",
        ),
        "Spell elephant.",
    ),
    Request(
        "count",
        ("count to <number>", "count down from <number>"),
        (
            r"count(?: up)?(?: from (?P<start>[\w .]+?))? to (?P<end>[\w .]+)",
            r"count",
            r"count down(?: from (?P<top>[\w .]+))?",
        ),
        "Count to ten.",
    ),
    Request(
        "repeat",
        ("repeat what i said", "please repeat what i said", "what did i say"),
        (
            r"(?:repeat|say)(?: back)? what i(?: just| have)? said(?: (?:back|again))?",
            r"what did i(?: just)? say",
            r"repeat(?: (?:that|it|me))?",
        ),
        "Repeat what I said.",
    ),
    Request(
        "again",
        ("say that again", "what did you say"),
        (
            r"say (?:that|it) (?:again|once more)",
            r"what did you(?: just)? say",
            r"(?:i beg your )?pardon",
            r"again",
        ),
        "Say that again.",
    ),
    Request(
        "take",
        ("play my take [back to me]", "play it back [to me]", "play that back [to me]", "play back my voice"),
        (
            r"play(?: back)? (?:my (?:take|voice|recording)|me|it|that|what i said)(?: back)?(?: to me)?",
            r"let me hear (?:myself|my (?:take|voice|recording))",
        ),
        "Play my take back to me.",
    ),
    Request(
        "timer",
        ("set a timer for <number> <unit>",),
        (
            r"(?:set|start|make) (?:a|an|the) (?:timer|alarm)(?: (?:for|of|to|in) (?P<length>.+))?",
            r"(?:set|start|make) (?:a|an|the) (?P<length>.+) timer",
            r"timer(?: (?:for|of))? ?(?P<length>.+)?",
            r"remind me in (?P<length>.+)",
        ),
        "Set a timer for ten seconds.",
    ),
    Request(
        "long",
        ("tell me a [long] story", "let me interrupt you", "say something long"),
        (
            r"tell me (?:a|another)(?: long)? story",
            r"let me (?:interrupt|stop) you",
            r"(?:say|tell me) something long",
            r"(?:show me |demonstrate )(?:how (?:to interrupt|interrupting works)|interrupting|interruption)",
        ),
        "Tell me a long story, and interrupt me.",
    ),
    Request(
        "help",
        ("help [me] [please]", "what can you do", "what can i say"),
        (
            r"help(?: me)?(?: please)?",
            r"what can (?:you do|i (?:say|ask)(?: you)?)(?: for me)?",
            r"what do you (?:do|know|understand)",
            r"commands?",
        ),
        "What can you do?",
    ),
    Request(
        "who",
        ("who are you", "what are you", "what is your name"),
        (
            r"(?:who|what)(?: or what)? are you",
            r"what is your name",
            r"are you (?:a |an )?(?:real|human|person|robot|ai|computer)(?: .*)?",
        ),
        "Who are you?",
    ),
    Request(
        "hear",
        ("can you hear me",),
        (r"(?:can|do) you hear me(?: now)?", r"test(?:ing)?(?: (?:one|two|three|1|2|3|test|testing))*"),
    ),
    Request(
        "hello",
        ("hello", "good (morning | afternoon | evening)", "good morning how are you"),
        (
            r"(?:hello|hi|hey|howdy|greetings)(?: there)?(?: how are you(?: today)?)?",
            r"good (?:morning|afternoon|evening|day)(?: how are you(?: today)?)?",
            r"how are you(?: today| doing)?",
        ),
    ),
    Request(
        "thanks",
        ("thank you [very much]", "thanks"),
        (r"(?:thank you|thanks)(?: (?:very|so) much| a lot)?(?: .{0,20})?",),
    ),
    Request(
        "bye",
        ("goodbye", "good night"),
        (r"(?:good ?bye|bye|bye bye|good night|see you)(?: later| soon)?",),
    ),
    Request(
        "stop",
        ("stop [talking] [now]", "be quiet"),
        (
            r"(?:stop|quiet|silence|enough|cancel|never ?mind)(?: (?:talking|it|that))?(?: now)?",
            r"be quiet",
            r"shut up",
        ),
    ),
    Request(
        "tool",
        (),
        (
            r"(?:call|use|run)(?: the)?(?: (?:tool|function))? (?P<tool>.+)",
            r"(?:which|what) (?:tools|functions) (?:do you have|are there)",
        ),
    ),
    Request(
        "echo",
        (),
        (r"(?:repeat after me|say(?: exactly)?|read(?: this)?(?: aloud| out)?) (?P<words>.+)",),
        "Repeat after me, followed by anything.",
    ),
)
"""In the order in which they are tried; the first match wins."""
