"""The one table of what the practice mind understands: spoken forms, typed forms, help; pure data and
matching.

The recogniser's grammar, the help answer and the tests are made from it. It answers nothing:
`app.server.mind` does.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

from app.server import sums


def _always(_: re.Match[str]) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Request:
    """One thing that can be asked for."""

    name: str
    spoken: tuple[str, ...]
    """JSGF expansions for the closed grammar; each sentence of them must match `typed` (a test walks them)."""
    typed: tuple[str, ...]
    """Regular expressions for the whole of a `plain` text; named groups are the arguments."""
    help: str = ""
    """How to ask for it, as the help answer says it; empty: not worth a line."""
    accepts: Callable[[re.Match[str]], bool] = field(default=_always)
    """A last check where a pattern alone is too generous."""


@dataclass(frozen=True, slots=True)
class Match:
    """A request found in a text, with its arguments (absent ones left out)."""

    name: str
    arguments: dict[str, str]


SPELLING_WORDS = (
    *("apple", "banana", "beautiful", "computer", "definitely", "elephant", "february", "friend", "house"),
    *("island", "knight", "necessary", "receive", "rhythm", "school", "separate", "tomorrow", "water", "wednesday"),
)

RULES = {
    "digit": "one | two | three | four | five | six | seven | eight | nine",
    "teen": "ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen",
    "tens": "twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety",
    "number": "zero | <digit> | <teen> | <tens> [ <digit> ] | (a | one) hundred",
    "operator": "plus | minus | times | divided by",
    "unit": "second | seconds | minute | minutes | hour | hours",
    "word": " | ".join(SPELLING_WORDS),
}
"""Shared parts of the spoken forms."""

_QUOTE = r"[\"“”']?"

REQUESTS = (
    Request(
        "time",
        ("what time is it [now]", "what is the time", "tell me the time"),
        (r"(?:can you |could you )?(?:tell me )?(?:what time (?:is it|it is)|what is the time|the time|time)(?: right)?(?: now)?",
         r"do you know (?:what time it is|the time)"),
        "What time is it?",
    ),
    Request(
        "date",
        ("what is the date [today | tomorrow]", "what day is it [today | tomorrow]", "what is today's date"),
        (r"(?:what is |what was |tell me )?(?:the )?(?:date|day)(?: is it)?(?: (?P<day>today|tomorrow|yesterday))?",
         r"what (?:day|date) (?:is|was|will) (?:it|(?=to|ye))(?: be)? ?(?P<day>today|tomorrow|yesterday)?",
         r"(?:what is |tell me )?(?P<day>today|tomorrow|yesterday)'s (?:date|day)",
         r"what (?:day|date) is (?P<day>today|tomorrow)"),
        "What day is it?",
    ),
    Request(
        "sum",
        ("what is <number> <operator> <number>",),
        (r"(?:(?:what is|how much is|calculate|compute|work out) )?(?P<sum>.+?)(?: equals| =| makes| is)?",),
        "What is seven plus twelve?",
        lambda match: sums.read(match["sum"]) is not None,
    ),
    Request(
        "spell",
        ("spell <word>", "how do you spell <word>"),
        (r"(?:please )?spell (?:the word )?(?P<word>\S{1,40})", r"how (?:do you|to|do i) spell (?P<word>\S{1,40})",
         r"how is (?P<word>\S{1,40}) (?:spelled|spelt)"),
        "Spell elephant.",
    ),
    Request(
        "count",
        ("count to <number>", "count down from <number>"),
        (r"count(?: up)?(?: from (?P<start>[\w .]+?))? to (?P<end>[\w .]+)", r"count",
         r"count down(?: from (?P<top>[\w .]+))?"),
        "Count to ten.",
    ),
    Request(
        "repeat",
        ("repeat what i said", "please repeat what i said", "what did i say"),
        (r"(?:please )?(?:repeat|say)(?: back)? what i(?: just| have)? said(?: (?:back|again))?", r"what did i(?: just)? say",
         r"repeat(?: (?:that|it|me))?"),
        "Repeat what I said.",
    ),
    Request(
        "again",
        ("say that again", "what did you say"),
        (r"(?:please )?say (?:that|it) (?:again|once more)", r"what did you(?: just)? say", r"(?:i beg your )?pardon", r"again"),
        "Say that again.",
    ),
    Request(
        "take",
        ("play my take [back to me]", "play it back [to me]", "play that back [to me]", "play back my voice"),
        (r"play(?: back)? (?:my (?:take|voice|recording|words)|me|it|that|what i said)(?: back)?(?: to me)?",
         r"let me hear (?:myself|my (?:take|voice|recording))"),
        "Play my take back to me.",
    ),
    Request(
        "timer",
        ("set a timer for <number> <unit>",),
        (r"(?:set|start|make) (?:a|an|the) (?:timer|alarm)(?: (?:for|of|to|in) (?P<length>.+))?",
         r"(?:set|start|make) (?:a|an|the) (?P<length>.+) timer", r"timer(?: (?:for|of))? ?(?P<length>.+)?",
         r"remind me in (?P<length>.+)"),
        "Set a timer for ten seconds.",
    ),
    Request(
        "long",
        ("tell me a [long] story", "let me interrupt you", "say something long"),
        (r"tell me (?:a|another)(?: long)? story", r"let me (?:interrupt|stop) you", r"(?:say|tell me) something long",
         r"(?:show me |demonstrate )(?:how (?:to interrupt|interrupting works)|interrupting|interruption)"),
        "Tell me a long story, and interrupt me.",
    ),
    Request(
        "help",
        ("help [me] [please]", "what can you do", "what can i say"),
        (r"help(?: me)?(?: please)?", r"what can (?:you do|i (?:say|ask)(?: you)?)(?: for me)?", r"what do you (?:do|know|understand)", r"commands?"),
        "What can you do?",
    ),
    Request(
        "who",
        ("who are you", "what are you", "what is your name"),
        (r"(?:who|what)(?: or what)? are you", r"what is your name", r"are you (?:a |an )?(?:real|human|person|robot|ai|computer|machine)(?: .*)?"),
        "Who are you?",
    ),
    Request(
        "hear",
        ("can you hear me",),
        (r"(?:can|do) you hear me(?: now)?", r"(?:testing|test)(?: .*)?"),
    ),
    Request(
        "hello",
        ("hello", "good (morning | afternoon | evening)", "good morning how are you"),
        (r"(?:hello|hi|hey|howdy|greetings)(?: there)?(?: how are you(?: today)?)?",
         r"good (?:morning|afternoon|evening|day)(?: how are you(?: today)?)?", r"how are you(?: today| doing)?"),
    ),
    Request("thanks", ("thank you [very much]", "thanks"), (r"(?:thank you|thanks)(?: (?:very|so) much| a lot)?(?: .{0,20})?",)),
    Request(
        "bye",
        ("goodbye", "good night"),
        (r"(?:good ?bye|bye|bye bye|good night|see you)(?: later| soon)?",),
    ),
    Request(
        "stop",
        ("stop [talking] [now]", "be quiet"),
        (r"(?:please )?(?:stop|quiet|silence|enough|cancel|never ?mind)(?: (?:talking|it|that))?(?: now)?", r"be quiet", r"shut up"),
    ),
    Request(
        "tool",
        (),
        (r"(?:call|use|run)(?: the)?(?: (?:tool|function))? (?P<tool>.+)", r"(?:which|what) (?:tools|functions) (?:do you have|are there)"),
    ),
    Request(
        "echo",
        (),
        (r"(?:repeat after me|say(?: exactly)?|read(?: this)?(?: aloud| out)?|please say(?: exactly)?) (?P<words>.+)",),
        "Repeat after me, followed by anything.",
    ),
)  # fmt: skip
"""In the order in which they are tried; the first match wins."""

_PATTERNS = tuple(
    (request, tuple(re.compile(pattern) for pattern in request.typed)) for request in REQUESTS
)
_EXPANSIONS = {"what's": "what is", "who's": "who is", "how's": "how is", "whats": "what is", "it's": "it is"}
_POLITE = re.compile(r"^(?:(?:okay|ok|hey|um|uh|well|so|please|pressel|now)\s+)+|(?:\s+please)+$")


def plain(text: str) -> str:
    """Lower case, figures and arithmetic kept, other punctuation and courtesies gone: the form that patterns see."""
    text = unicodedata.normalize("NFKC", text).lower()
    text = text.translate({ord("’"): "'", ord("×"): "*", ord("÷"): "/", ord("−"): "-"})
    text = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    text = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", text)
    text = re.sub(r"[^\w\s'+\-*/().=]|\.(?!\d)", " ", text)
    words = " ".join(_EXPANSIONS.get(word, word) for word in text.split())
    return _POLITE.sub("", words).strip() or words


def match(text: str) -> Match | None:
    """Which request a text is, with its arguments from the plain text."""
    simple = plain(text)[:500]
    for request, patterns in _PATTERNS:
        for pattern in patterns:
            found = pattern.fullmatch(simple)
            if found and request.accepts(found):
                arguments = {name: value for name, value in found.groupdict().items() if value}
                return Match(request.name, arguments)
    return None


def jsgf() -> str:
    """The closed grammar of all spoken forms, in JSGF 1.0; its public rule is `request`."""
    forms = [f"({form})" for request in REQUESTS for form in request.spoken]
    rules = [f"<{name}> = {body};" for name, body in RULES.items()]
    return "\n".join(["#JSGF V1.0;", "grammar requests;", *rules, f"public <request> = {' | '.join(forms)};"])


def help_lines() -> tuple[str, ...]:
    """Ways of asking worth telling, in order."""
    return tuple(request.help for request in REQUESTS if request.help)
