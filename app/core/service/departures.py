"""In what the present server turns out to depart from its dialect: learnt from its refusals, for this session
and those after it. A refusal of this kind harms nobody and is not shown.

Sources: OpenAI Realtime API reference, client events response.cancel, conversation.item.truncate,
input_audio_buffer.clear and .commit; servers without them answer with an error event in words of their own.
Some cannot switch their voice activity detection off, and tell so only by what they do.
"""

import re

from app.core.state import ReplyStage, State
from app.core.values.replacing import replace
from app.protocol.messages import AudioConfig, AudioInput, Problem, TurnDetection

_BY_EVENT = {
    "response.cancel": "cancels",
    "conversation.item.truncate": "truncates",
    "input_audio_buffer.clear": "clears",
    "input_audio_buffer.commit": "commits",
}
_BY_NAME = {"cancel-": "cancels", "cut-": "truncates", "clear-": "clears", "commit-": "commits"}
"""How the event_id of ours begins that the error is about."""
_EVENT = re.compile("|".join(re.escape(name) for name in _BY_EVENT))
_UNABLE = re.compile(
    r"not (yet )?(implemented|supported|available|handled)|unsupported|does not support|unimplemented"
    r"|(unknown|unrecogni[sz]ed|invalid|unexpected) (client )?(event|message|type)"
    r"|unknown_event|not_implemented|invalid_event|not a valid|not recogni[sz]ed|no handler"
    r"|does not match any of the expected"
)


def departing(state: State, name: str, able: bool) -> State:
    """The state that knows this of its server; ``name`` is a field of ``Capabilities``."""
    others = tuple(known for known in state.target.departures if known[0] != name)
    return replace(state, target=replace(state.target, departures=(*others, (name, able))))


def unable(state: State, error: Problem, about: str) -> str:
    """What the error says that the server cannot do, "" if it says nothing of the kind. ``about``: the
    event_id of ours that it names, "" for none.
    """
    code = error.code if isinstance(error.code, str) else ""
    words = f"{code} {error.message}".lower()
    mentioned = _EVENT.search(words)
    named = next((name for start, name in _BY_NAME.items() if about.startswith(start)), "")
    # "Invalid value: 'response.cancel'. Supported values are: 'session.update', …": the first is the refused.
    refused_value = mentioned is not None and re.search(rf"invalid value.{{0,4}}{mentioned[0]}", words)
    if not (_UNABLE.search(words) or refused_value):
        return ""
    if named:
        return named
    if mentioned is not None:
        return _BY_EVENT[mentioned[0]]
    return "" if about else _in_play(state)


def listens_anyway(state: State) -> bool:
    """Whether a server that hears speech begin in a held take does so against our configuration."""
    take, session = state.take, state.line.session
    if take is None or take.hands_free or not take.sent or session is None:
        return False
    audio = session.audio or AudioConfig()
    return isinstance((audio.input or AudioInput()).turn_detection, TurnDetection)


def harmless(state: State, error: Problem) -> bool:
    """Whether an error that names no event of ours is about an interruption: what was to be cut or cancelled
    is over, so nobody misses it.
    """
    words = error.message.lower()
    cancelling = state.reply.stage is ReplyStage.CANCELLING and "cancel" in words
    return cancelling or (bool(state.reply.cut) and "truncat" in words)


def _in_play(state: State) -> str:
    """What an error that names nothing can be about after an interruption: the cancel went first."""
    if state.reply.stage is ReplyStage.CANCELLING and state.target.can.cancels:
        return "cancels"
    return "truncates" if state.reply.cut and state.target.can.truncates else ""
