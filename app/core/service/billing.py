"""What a server says that it counted goes on the bill of the service and model that did the work, so that a
later change of either prices nothing anew. Every figure may be missing, or be one that cannot be meant.
"""

from msgspec import UNSET, UnsetType

from app.core.messages.effects.archive_effects import SaveBill
from app.core.settings.server_address import host_of
from app.core.state import State
from app.core.steps import Step, nothing
from app.core.values.bill import PRACTICE, Bill, Counts, Task, added, of_model
from app.core.values.replacing import replace
from app.core.values.values import Target
from app.protocol import messages as m

MOST_TOKENS = 10**9
"""Of one response; the largest contexts are a thousandth of it."""
MOST_SECONDS = 86_400.0
MOST_BILLS = 64
OTHER = "other"
"""The model of all further bills: a server may name a new one each time."""


def service_of(target: Target) -> str:
    """The name of a service on a bill: its host, or ``PRACTICE``."""
    return PRACTICE if target.practice else host_of(target.url) or target.name


def answered(state: State, usage: m.Usage | None | UnsetType) -> Step:
    """A response is over."""
    if not usage:
        return nothing(state)
    model = state.line.dialled or state.target.model
    return _booked(state, Bill(service_of(state.target), model, Task.ANSWER, 1, _tokens(usage)))


def previewed(state: State, usage: m.Usage | None, target: Target | None) -> State:
    """A voice was tried out: it belongs to no conversation, and to the service that spoke."""
    if not usage:
        return state
    target = target or state.target
    bill = Bill(service_of(target), target.model, Task.ANSWER, 1, _tokens(usage))
    return _spent(state, bill)


def written(state: State, usage: m.TranscriptionUsage | UnsetType) -> Step:
    """Something that the person said was written down; a service counts its seconds, or tokens."""
    if not usage:
        return nothing(state)
    counts = _transcribed(usage)
    if counts == Counts():
        return nothing(state)
    bill = Bill(service_of(state.target), _transcriber(state), Task.TRANSCRIPT, 1, counts)
    return _booked(state, bill)


def _booked(state: State, bill: Bill) -> Step:
    """On the bills of this run and of the present conversation, which are kept."""
    talk = state.conversation
    here = _bounded(talk.bills, bill)
    talk = replace(talk, bills=added(talk.bills, here))
    save = SaveBill(talk.id, of_model(talk.bills, here))
    return _spent(replace(state, conversation=talk), bill), (save,)


def _spent(state: State, bill: Bill) -> State:
    bills = state.spent.bills
    return replace(state, spent=replace(state.spent, bills=added(bills, _bounded(bills, bill))))


def _bounded(bills: tuple[Bill, ...], bill: Bill) -> Bill:
    known = len(bills) < MOST_BILLS or any(bill.model == other.model for other in bills)
    return bill if known else replace(bill, model=OTHER)


def _tokens(usage: m.Usage) -> Counts:
    given = usage.input_token_details or m.InputTokens()
    cached = given.cached_tokens_details or m.CachedTokens()
    made = usage.output_token_details or m.OutputTokens()
    return Counts(
        text_in=_n(given.text_tokens),
        audio_in=_n(given.audio_tokens),
        image_in=_n(given.image_tokens),
        cached_text=_n(cached.text_tokens),
        cached_audio=_n(cached.audio_tokens),
        cached_image=_n(cached.image_tokens),
        text_out=_n(made.text_tokens),
        audio_out=_n(made.audio_tokens),
    )


def _transcribed(usage: m.TranscriptionUsage) -> Counts:
    if (seconds := usage.seconds) is not UNSET:
        return Counts(seconds=seconds if 0.0 <= seconds <= MOST_SECONDS else 0.0)
    given = usage.input_token_details or m.InputTokens()
    text, audio = _n(given.text_tokens), _n(given.audio_tokens)
    if not text and not audio:  # without details all of it is the sound
        audio = _n(usage.input_tokens)
    return Counts(text_in=text, audio_in=audio, text_out=_n(usage.output_tokens))


def _transcriber(state: State) -> str:
    """The model that the server says it writes with, else the one that it was asked for."""
    session = state.line.session
    heard = session.audio.input if session and session.audio else UNSET
    said = heard.transcription if heard else UNSET
    model = said.model if said else UNSET
    return model or state.settings.transcriber


def _n(value: object) -> int:
    """A count that can be meant: the bill adds up, so one odd figure would spoil all others."""
    return value if isinstance(value, int) and 0 <= value <= MOST_TOKENS else 0
