"""Which responses run and how each ends: one in the default conversation, any number out of band.

A response goes through three steps: it is begun (its id is out, so that it can be cancelled), ordered (mind
and voice are at work, which waits until the ear has finished every take in its context) and ended.
"""

from dataclasses import dataclass
from typing import Any

from msgspec import UNSET

from app.protocol.messages import (
    Item,
    RateLimit,
    RateLimitsUpdated,
    ResponseConfig,
    SessionConfig,
    StatusDetails,
    StatusError,
)
from app.server import errors
from app.server.engine.item_store import ItemRecord
from app.server.engine.items import new_entry
from app.server.engine.question import callable_tools, must_call, question
from app.server.engine.responses import ResponsePlan, Running
from app.server.engine.session_context import Outs, SessionContext
from app.server.engine.session_rules import PCM, speed_of, voice_of
from app.server.engine.usage import Tokens, of_input
from app.server.errors import Refusal
from app.server.part_ports import Answer, Later, SayText
from app.server.work import (
    Called,
    ReplyEnded,
    ReplyFailed,
    Spoke,
    StartReply,
    StopReply,
    WakeLater,
    Wrote,
)

REQUESTS_LIMIT = 1000
TOKENS_LIMIT = 200_000
LATER = "later"


@dataclass(slots=True)
class ResponseStarted:
    """A response and the items that it answers; ``ordered`` once mind and voice are at work."""

    running: Running
    context: list[ItemRecord]
    answer: Answer | None = None
    ordered: bool = False
    first_sound_s: float | None = None
    """When its first sound was made, in seconds of the clock."""


class Answers:
    """The answering side of one session."""

    def __init__(self, shared: SessionContext) -> None:
        self._shared = shared
        self._started: dict[str, ResponseStarted] = {}
        self._default: str | None = None
        self._last_given = Tokens()
        self._requests_left = REQUESTS_LIMIT
        self._tokens_left = TOKENS_LIMIT
        self._later: dict[str, SayText] = {}
        self._overdue: list[SayText] = []
        self._wakes = 0
        self.playback_left_s: float | None = None
        """How long the answer that has just completed still plays at the client; the engine takes it away."""

    @property
    def active(self) -> str | None:
        """The id of the running response of the conversation."""
        return self._default

    # ----------------------------------------------------------------------------- what clients say

    def create(self, config: ResponseConfig) -> Outs | Refusal:
        """A refusal, or a response that ends in response.done whatever happens."""
        in_conversation = config.conversation != "none"
        if in_conversation and self._default is not None:
            return errors.already_active(self._default)
        context = self._context(config)
        if isinstance(context, Refusal):
            return context
        # Items of the response's own ``input`` are in no conversation, so nobody has let the ear hear them.
        hearing: Outs = []
        for entry in context:
            if entry.awaits_ear and not self._shared.is_heard(entry):
                hearing += self._shared.hear_whole(entry)
        return hearing + self._begin(config, context, None)

    def create_by_itself(self) -> Outs:
        """Answer a turn that turn detection has ended; not while an answer runs, as at the service."""
        if self._default is not None or self._shared.session.type != "realtime":
            return []
        return self._begin(ResponseConfig(), list(self._shared.items), None)

    def cancel(self, response_id: str | None) -> Outs | Refusal:
        wanted = self._default if response_id is None else response_id
        if wanted is None or wanted not in self._started:
            return errors.cancel_not_active(response_id)
        return self._end(wanted, "cancelled", StatusDetails(type="cancelled", reason="client_cancelled"))

    def interrupt(self) -> Outs:
        """Barge-in: cancel the answer of the conversation."""
        if self._default is None:
            return []
        return self._end(self._default, "cancelled", StatusDetails(type="cancelled", reason="turn_detected"))

    # ----------------------------------------------------------------------------- what comes back

    def resume(self) -> Outs:
        """Order the responses that waited for the take that the ear has now finished."""
        said: Outs = []
        for started in list(self._started.values()):
            said += self._order(started)
        return said

    def wrote(self, result: Wrote) -> Outs:
        started = self._started.get(result.response_id)
        if started is None:
            return []
        said, full = started.running.write(result.text)
        return [*said, *(self._out_of_tokens(result.response_id) if full else [])]

    def spoke(self, result: Spoke) -> Outs:
        started = self._started.get(result.response_id)
        if started is None:
            return []
        if started.first_sound_s is None:
            started.first_sound_s = self._shared.clock().timestamp()
        self._shared.voice_used = self._shared.voice_used or started.running.in_conversation
        said, full = started.running.speak(result.pcm)
        return [*said, *(self._out_of_tokens(result.response_id) if full else [])]

    def called(self, result: Called) -> Outs:
        started = self._started.get(result.response_id)
        return [] if started is None else [*started.running.call(result.name, result.arguments)]

    def ended(self, result: ReplyEnded) -> Outs:
        if result.response_id not in self._started:
            return []
        return [*self._remember(result.later), *self._end(result.response_id, "completed", None)]

    def failed(self, result: ReplyFailed) -> Outs:
        if result.response_id not in self._started:
            return []
        error = StatusError(type="server_error", code="server_error", message=result.message)
        return self._end(result.response_id, "failed", StatusDetails(type="failed", error=error))

    def rings(self, name: str) -> Outs:
        """The time of something to say unasked (a timer) has come."""
        say = self._later.pop(name, None)
        if say is None:
            return []
        self._overdue.append(say)
        return self._say_overdue()

    # ----------------------------------------------------------------------------- beginnings

    def _context(self, config: ResponseConfig) -> list[ItemRecord] | Refusal:
        if not isinstance(config.input, tuple):
            return list(self._shared.items)
        context: list[ItemRecord] = []
        for index, item in enumerate(config.input):
            if item.type == "item_reference":
                entry = self._shared.items.find(str(item.id))
                if entry is None:
                    return errors.no_referenced_item(f"response.input[{index}].id", str(item.id))
            else:
                entry = new_entry(item, self._fresh(item), self._shared.session)
            context.append(entry)
        return context

    def _fresh(self, item: Item) -> str:
        return item.id if isinstance(item.id, str) and item.id else self._shared.ids("item")

    def _begin(self, config: ResponseConfig, context: list[ItemRecord], answer: Answer | None) -> Outs:
        plan = self._plan(config, context)
        running = Running(plan, self._shared.items, self._shared.ids)
        started = ResponseStarted(running, context, answer)
        self._started[running.id] = started
        # Kept for the next response, whose input counts as cached as far as this one's went.
        if running.in_conversation:
            self._default = running.id
            self._last_given = plan.given
        return [*running.opened(), self._rate_limits(plan.given.total), *self._order(started)]

    def _order(self, started: ResponseStarted) -> Outs:
        # A question whose take is still being heard has no words yet; ``resume`` comes back here.
        if started.ordered or any(entry.awaits_ear for entry in started.context):
            return []
        started.ordered = True
        plan = started.running.plan
        asked = question(started.context, plan, self._shared)
        return [StartReply(plan.response_id, asked, plan.voice, plan.speed, plan.aloud, started.answer)]

    def _plan(self, config: ResponseConfig, context: list[ItemRecord]) -> ResponsePlan:
        session = self._shared.session
        output = config.audio.output if config.audio is not UNSET else UNSET
        wire, voice = _output_of(session)
        if output is not UNSET:
            wire = output.format if output.format is not UNSET else wire
            voice = voice_of(config.audio) or voice
        instructions = _first(config.instructions, session.instructions, "")
        given = of_input(instructions, context)
        limit = _first(config.max_output_tokens, session.max_output_tokens, "inf")
        temperature = _first(config.temperature, session.temperature, None)
        return ResponsePlan(
            response_id=self._shared.ids("resp"),
            conversation_id=None if config.conversation == "none" else self._shared.conversation_id,
            modalities=_first(config.output_modalities, session.output_modalities, ("audio",)),
            voice=voice,
            speed=speed_of(session),
            format=wire,
            instructions=instructions,
            tools=callable_tools(config, session),
            must_call=must_call(config, session),
            limit=None if limit == "inf" else int(limit),
            metadata=_first(config.metadata, None, None),
            temperature=temperature,
            given=given,
            cached=given.least(self._last_given),
        )

    # ----------------------------------------------------------------------------- endings

    def _out_of_tokens(self, response_id: str) -> Outs:
        return self._end(
            response_id, "incomplete", StatusDetails(type="incomplete", reason="max_output_tokens")
        )

    def _end(self, response_id: str, status: str, details: StatusDetails | None) -> Outs:
        # From here on results that are still on their way find no response, and are dropped.
        started = self._started.pop(response_id)
        said: Outs = [] if status == "completed" else [StopReply(response_id)]
        said += started.running.close(status, details)
        if response_id == self._default:
            self._default = None
            if status == "completed":
                self.playback_left_s = self._playback_left(started)
            said += self._say_overdue()
        return said

    def _playback_left(self, started: ResponseStarted) -> float:
        if started.first_sound_s is None:
            return 0.0
        # The client plays in real time from the first sound on, however much faster the sound was sent.
        ends = started.first_sound_s + started.running.played_ms / 1000
        return max(0.0, ends - self._shared.clock().timestamp())

    # ----------------------------------------------------------------------------- later, limits

    def _remember(self, later: tuple[Later, ...]) -> Outs:
        orders: Outs = []
        for one in later:
            self._wakes += 1
            name = f"{LATER}-{self._wakes}"
            self._later[name] = SayText(one.text)
            orders.append(WakeLater(name, one.seconds))
        return orders

    def _say_overdue(self) -> Outs:
        if self._default is not None or not self._overdue:
            return []
        pieces, self._overdue = tuple(self._overdue), []
        return self._begin(ResponseConfig(), list(self._shared.items), Answer(pieces))

    def _rate_limits(self, tokens: int) -> RateLimitsUpdated:
        """Figures as clients expect them; nobody runs out, because they start afresh."""
        self._requests_left = (self._requests_left - 1) or REQUESTS_LIMIT
        left = self._tokens_left - tokens
        self._tokens_left = left if left > 0 else TOKENS_LIMIT
        return RateLimitsUpdated(
            rate_limits=(
                RateLimit(
                    name="requests", limit=REQUESTS_LIMIT, remaining=self._requests_left, reset_seconds=60.0
                ),
                RateLimit(name="tokens", limit=TOKENS_LIMIT, remaining=self._tokens_left, reset_seconds=60.0),
            )
        )


def _first(*values: Any) -> Any:
    """The first value that is set; the last one given has to be."""
    return next(value for value in values if value is not UNSET)


def _output_of(session: SessionConfig) -> tuple[Any, str]:
    output = session.audio.output if session.audio is not UNSET else UNSET
    wire = output.format if output is not UNSET and output.format is not UNSET else PCM
    return wire, voice_of(session.audio)
