"""The neutral vocabulary of both ends of a Realtime connection; it holds values only and never talks to a
wire.

The shapes are those of the current (GA) protocol and each tag is the GA event name, so that the GA dialect
needs no mapping and the beta dialect is a table of differences. Fields that the protocol requires have a
plain default, so a careless server still decodes; fields that it leaves open default to ``UNSET`` and are
then absent from the wire, which is not the same as ``None`` (an explicit ``null`` that switches something
off). Source: the OpenAI Realtime reference, cross-checked in the tests against the models of the ``openai``
package.
"""

from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct, UnsetType

JsonObject = dict[str, Any]

# JSON bounds no number, but whoever counts, draws or stores one does: beyond what a double holds exactly, a
# number from the
# wire is a fault and not a fact.
Whole = Annotated[int, Meta(ge=-(2**53), le=2**53)]


class Value(Struct, frozen=True, kw_only=True):
    """Base of the parts that messages are made of."""


# --------------------------------------------------------------------------- parts of a session


class AudioFormat(Value, frozen=True, kw_only=True):
    """``audio/pcm`` with a rate in Hz, ``audio/pcmu`` or ``audio/pcma`` without."""

    type: str = "audio/pcm"
    rate: Whole | UnsetType = UNSET


class Transcription(Value, frozen=True, kw_only=True):
    """How the user's own words are written down (a separate, asynchronous model)."""

    model: str | UnsetType = UNSET
    language: str | UnsetType = UNSET
    languages: tuple[str, ...] | UnsetType = UNSET
    keywords: tuple[str, ...] | UnsetType = UNSET
    prompt: str | UnsetType = UNSET
    delay: str | UnsetType = UNSET


class NoiseReduction(Value, frozen=True, kw_only=True):
    """``near_field`` (headset) or ``far_field`` (laptop)."""

    type: str = "near_field"
    strength: float | UnsetType = UNSET


class TurnDetection(Value, frozen=True, kw_only=True):
    """``server_vad`` or ``semantic_vad``; no turn detection at all is ``None`` in its place."""

    type: str = "server_vad"
    threshold: float | UnsetType = UNSET
    prefix_padding_ms: Whole | UnsetType = UNSET
    silence_duration_ms: Whole | UnsetType = UNSET
    idle_timeout_ms: Whole | None | UnsetType = UNSET
    eagerness: str | UnsetType = UNSET
    create_response: bool | UnsetType = UNSET
    interrupt_response: bool | UnsetType = UNSET


class CustomVoice(Value, frozen=True, kw_only=True):
    """A voice of the user's own, by id."""

    id: str = ""


class AudioInput(Value, frozen=True, kw_only=True):
    """The microphone's side of a session."""

    format: AudioFormat | UnsetType = UNSET
    transcription: Transcription | None | UnsetType = UNSET
    noise_reduction: NoiseReduction | None | UnsetType = UNSET
    turn_detection: TurnDetection | None | UnsetType = UNSET


class AudioOutput(Value, frozen=True, kw_only=True):
    """The loudspeaker's side of a session or of one response. ``speed`` is 0.25 to 1.5."""

    format: AudioFormat | UnsetType = UNSET
    voice: str | CustomVoice | UnsetType = UNSET
    speed: float | UnsetType = UNSET


class AudioConfig(Value, frozen=True, kw_only=True):
    """Both sides."""

    input: AudioInput | UnsetType = UNSET
    output: AudioOutput | UnsetType = UNSET


class Tool(Value, frozen=True, kw_only=True):
    """A function (flat) or an MCP server that the model may call."""

    type: str = "function"
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    parameters: JsonObject | UnsetType = UNSET
    server_label: str | UnsetType = UNSET
    server_url: str | UnsetType = UNSET
    server_description: str | UnsetType = UNSET
    connector_id: str | UnsetType = UNSET
    tunnel_id: str | UnsetType = UNSET
    authorization: str | UnsetType = UNSET
    headers: dict[str, str] | None | UnsetType = UNSET
    allowed_tools: Any | UnsetType = UNSET
    require_approval: Any | UnsetType = UNSET
    defer_loading: bool | UnsetType = UNSET


class ToolChoice(Value, frozen=True, kw_only=True):
    """One named function or MCP tool that the model has to call."""

    type: str = "function"
    name: str | None | UnsetType = UNSET
    server_label: str | UnsetType = UNSET


class Reasoning(Value, frozen=True, kw_only=True):
    """``effort``: minimal, low, medium, high or xhigh; only the reasoning models take it."""

    effort: str | UnsetType = UNSET


class TokenLimits(Value, frozen=True, kw_only=True):
    """Upper bound of the tokens kept after the instructions."""

    post_instructions: Whole | UnsetType = UNSET


class RetentionRatio(Value, frozen=True, kw_only=True):
    """How much of the conversation survives when it must be cut."""

    type: str = "retention_ratio"
    retention_ratio: float = 0.8
    token_limits: TokenLimits | UnsetType = UNSET


class Prompt(Value, frozen=True, kw_only=True):
    """A stored prompt (its service ends on 2026-11-30; decoded, never sent by us)."""

    id: str = ""
    version: str | None | UnsetType = UNSET
    variables: JsonObject | None | UnsetType = UNSET


class SessionConfig(Value, frozen=True, kw_only=True):
    """A whole or partial session configuration; what is UNSET stays as it is on the server.

    ``temperature`` is neutral vocabulary because compatible servers of the beta dialect take it (0.6 to 1.2);
    the GA dialect never writes it.
    """

    type: str | UnsetType = UNSET
    id: str | UnsetType = UNSET
    object: str | UnsetType = UNSET
    expires_at: Whole | None | UnsetType = UNSET
    model: str | UnsetType = UNSET
    output_modalities: tuple[str, ...] | UnsetType = UNSET
    instructions: str | UnsetType = UNSET
    audio: AudioConfig | UnsetType = UNSET
    include: tuple[str, ...] | None | UnsetType = UNSET
    max_output_tokens: Whole | str | UnsetType = UNSET
    reasoning: Reasoning | None | UnsetType = UNSET
    parallel_tool_calls: bool | UnsetType = UNSET
    tools: tuple[Tool, ...] | UnsetType = UNSET
    tool_choice: str | ToolChoice | UnsetType = UNSET
    truncation: str | RetentionRatio | UnsetType = UNSET
    tracing: Any | None | UnsetType = UNSET
    prompt: Prompt | None | UnsetType = UNSET
    temperature: float | UnsetType = UNSET


# --------------------------------------------------------------------------- items and responses


class ContentPart(Value, frozen=True, kw_only=True):
    """One piece of an item: input_text, input_audio, input_image, output_text or output_audio. ``audio`` is
    raw.
    """

    type: str = ""
    text: str | UnsetType = UNSET
    audio: bytes | None | UnsetType = UNSET
    transcript: str | None | UnsetType = UNSET
    image_url: str | UnsetType = UNSET
    detail: str | UnsetType = UNSET
    format: Any | UnsetType = UNSET


class Item(Value, frozen=True, kw_only=True):
    """A message, function_call, function_call_output, mcp_* item or item_reference of the conversation."""

    id: str | UnsetType = UNSET
    object: str | UnsetType = UNSET
    type: str = "message"
    status: str | UnsetType = UNSET
    role: str | UnsetType = UNSET
    content: tuple[ContentPart, ...] | UnsetType = UNSET
    call_id: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    arguments: str | UnsetType = UNSET
    output: str | None | UnsetType = UNSET
    server_label: str | UnsetType = UNSET
    tools: tuple[Any, ...] | UnsetType = UNSET
    approval_request_id: str | None | UnsetType = UNSET
    approve: bool | UnsetType = UNSET
    reason: str | None | UnsetType = UNSET
    error: Any | None | UnsetType = UNSET


class Problem(Value, frozen=True, kw_only=True):
    """The error object. Only ``type`` and ``message`` are promised; ``event_id`` names the client event at
    fault.
    """

    type: str = ""
    message: str = ""
    code: str | None | UnsetType = UNSET
    param: str | None | UnsetType = UNSET
    event_id: str | None | UnsetType = UNSET


class StatusError(Value, frozen=True, kw_only=True):
    """Why a response failed (quota, rate limit and content refusals arrive here and nowhere else)."""

    type: str | None | UnsetType = UNSET
    code: str | None | UnsetType = UNSET
    message: str | None | UnsetType = UNSET


class StatusDetails(Value, frozen=True, kw_only=True):
    """The reason behind a status that is not ``completed``."""

    type: str | UnsetType = UNSET
    reason: str | UnsetType = UNSET
    error: StatusError | None | UnsetType = UNSET


class CachedTokens(Value, frozen=True, kw_only=True):
    """The cached part of the input, by modality."""

    text_tokens: Whole | UnsetType = UNSET
    audio_tokens: Whole | UnsetType = UNSET
    image_tokens: Whole | UnsetType = UNSET


class InputTokens(Value, frozen=True, kw_only=True):
    """Input by modality; ``cached_tokens`` is a subset of it."""

    text_tokens: Whole | UnsetType = UNSET
    audio_tokens: Whole | UnsetType = UNSET
    image_tokens: Whole | UnsetType = UNSET
    cached_tokens: Whole | UnsetType = UNSET
    cached_tokens_details: CachedTokens | None | UnsetType = UNSET


class OutputTokens(Value, frozen=True, kw_only=True):
    """Output by modality."""

    text_tokens: Whole | UnsetType = UNSET
    audio_tokens: Whole | UnsetType = UNSET


class Usage(Value, frozen=True, kw_only=True):
    """Tokens that one response was billed for; every figure may be missing."""

    total_tokens: Whole | UnsetType = UNSET
    input_tokens: Whole | UnsetType = UNSET
    output_tokens: Whole | UnsetType = UNSET
    input_token_details: InputTokens | None | UnsetType = UNSET
    output_token_details: OutputTokens | None | UnsetType = UNSET


class TranscriptionUsage(Value, frozen=True, kw_only=True):
    """What writing down cost: ``tokens`` with counts or ``duration`` with seconds."""

    type: str = "duration"
    seconds: float | UnsetType = UNSET
    total_tokens: Whole | UnsetType = UNSET
    input_tokens: Whole | UnsetType = UNSET
    output_tokens: Whole | UnsetType = UNSET
    input_token_details: InputTokens | None | UnsetType = UNSET


class Response(Value, frozen=True, kw_only=True):
    """A response as the server reports it. ``status``: in_progress, completed, cancelled, incomplete or
    failed.
    """

    id: str | UnsetType = UNSET
    object: str | UnsetType = UNSET
    status: str | UnsetType = UNSET
    status_details: StatusDetails | None | UnsetType = UNSET
    output: tuple[Item, ...] | UnsetType = UNSET
    conversation_id: str | None | UnsetType = UNSET
    output_modalities: tuple[str, ...] | UnsetType = UNSET
    max_output_tokens: Whole | str | UnsetType = UNSET
    audio: AudioConfig | UnsetType = UNSET
    metadata: dict[str, str] | None | UnsetType = UNSET
    usage: Usage | None | UnsetType = UNSET
    temperature: float | UnsetType = UNSET


class ResponseConfig(Value, frozen=True, kw_only=True):
    """What ``response.create`` may say for one response. ``conversation="none"`` makes it out of band."""

    audio: AudioConfig | UnsetType = UNSET
    conversation: str | UnsetType = UNSET
    input: tuple[Item, ...] | UnsetType = UNSET
    instructions: str | UnsetType = UNSET
    max_output_tokens: Whole | str | UnsetType = UNSET
    metadata: dict[str, str] | None | UnsetType = UNSET
    output_modalities: tuple[str, ...] | UnsetType = UNSET
    parallel_tool_calls: bool | UnsetType = UNSET
    prompt: Prompt | None | UnsetType = UNSET
    reasoning: Reasoning | None | UnsetType = UNSET
    tool_choice: str | ToolChoice | UnsetType = UNSET
    tools: tuple[Tool, ...] | UnsetType = UNSET
    temperature: float | UnsetType = UNSET


class ConversationInfo(Value, frozen=True, kw_only=True):
    """The server's name of the conversation."""

    id: str | UnsetType = UNSET
    object: str | UnsetType = UNSET


class RateLimit(Value, frozen=True, kw_only=True):
    """``name``: requests or tokens; ``reset_seconds`` until the limit is whole again."""

    name: str | UnsetType = UNSET
    limit: Whole | UnsetType = UNSET
    remaining: Whole | UnsetType = UNSET
    reset_seconds: float | UnsetType = UNSET


class Logprob(Value, frozen=True, kw_only=True):
    """Confidence of one transcribed token."""

    token: str = ""
    logprob: float = 0.0
    bytes: tuple[Whole, ...] = ()


# --------------------------------------------------------------------------- client -> server


class ClientMessage(Struct, frozen=True, kw_only=True, tag_field="type"):
    """Base of what a client says; ``event_id`` (at most 512 characters) comes back in an error about it."""

    event_id: str | UnsetType = UNSET


class UpdateSession(ClientMessage, frozen=True, kw_only=True, tag="session.update"):
    session: SessionConfig = SessionConfig()


class AppendAudio(ClientMessage, frozen=True, kw_only=True, tag="input_audio_buffer.append"):
    """``audio`` is raw in memory and base64 on the wire; at most 15 MiB an event; never acknowledged."""

    audio: bytes = b""


class CommitAudio(ClientMessage, frozen=True, kw_only=True, tag="input_audio_buffer.commit"):
    pass


class ClearAudio(ClientMessage, frozen=True, kw_only=True, tag="input_audio_buffer.clear"):
    pass


class CreateItem(ClientMessage, frozen=True, kw_only=True, tag="conversation.item.create"):
    """``previous_item_id`` absent appends, ``"root"`` puts in front."""

    item: Item = Item()
    previous_item_id: str | None | UnsetType = UNSET


class RetrieveItem(ClientMessage, frozen=True, kw_only=True, tag="conversation.item.retrieve"):
    item_id: str = ""


class TruncateItem(ClientMessage, frozen=True, kw_only=True, tag="conversation.item.truncate"):
    """``audio_end_ms``: whole milliseconds of the item's audio that were heard."""

    item_id: str = ""
    content_index: Whole = 0
    audio_end_ms: Whole = 0


class DeleteItem(ClientMessage, frozen=True, kw_only=True, tag="conversation.item.delete"):
    item_id: str = ""


class CreateResponse(ClientMessage, frozen=True, kw_only=True, tag="response.create"):
    response: ResponseConfig | UnsetType = UNSET


class CancelResponse(ClientMessage, frozen=True, kw_only=True, tag="response.cancel"):
    response_id: str | UnsetType = UNSET


class ClearOutputAudio(ClientMessage, frozen=True, kw_only=True, tag="output_audio_buffer.clear"):
    """WebRTC and SIP only."""


class UpdateTranscriptionSession(
    ClientMessage, frozen=True, kw_only=True, tag="transcription_session.update"
):
    """Beta only; in GA a session.update whose session.type is ``transcription``."""

    session: SessionConfig = SessionConfig()


# --------------------------------------------------------------------------- server -> client


class ServerMessage(Struct, frozen=True, kw_only=True, tag_field="type"):
    """Base of what a server says."""

    event_id: str = ""


class _Of(ServerMessage, frozen=True, kw_only=True):
    """Names one content part of one item of one response."""

    response_id: str = ""
    item_id: str = ""
    output_index: Whole = 0
    content_index: Whole = 0


class SessionCreated(ServerMessage, frozen=True, kw_only=True, tag="session.created"):
    session: SessionConfig = SessionConfig()


class SessionUpdated(ServerMessage, frozen=True, kw_only=True, tag="session.updated"):
    session: SessionConfig = SessionConfig()


class TranscriptionSessionUpdated(
    ServerMessage, frozen=True, kw_only=True, tag="transcription_session.updated"
):
    """Beta only."""

    session: SessionConfig = SessionConfig()


class ErrorSaid(ServerMessage, frozen=True, kw_only=True, tag="error"):
    error: Problem = Problem()


class ConversationCreated(ServerMessage, frozen=True, kw_only=True, tag="conversation.created"):
    conversation: ConversationInfo = ConversationInfo()


class ItemAdded(ServerMessage, frozen=True, kw_only=True, tag="conversation.item.added"):
    item: Item = Item()
    previous_item_id: str | None | UnsetType = UNSET


class ItemDone(ServerMessage, frozen=True, kw_only=True, tag="conversation.item.done"):
    item: Item = Item()
    previous_item_id: str | None | UnsetType = UNSET


class ItemCreated(ServerMessage, frozen=True, kw_only=True, tag="conversation.item.created"):
    """The beta's name for added and done in one; compatible servers still send it."""

    item: Item = Item()
    previous_item_id: str | None | UnsetType = UNSET


class ItemRetrieved(ServerMessage, frozen=True, kw_only=True, tag="conversation.item.retrieved"):
    item: Item = Item()


class ItemTruncated(ServerMessage, frozen=True, kw_only=True, tag="conversation.item.truncated"):
    item_id: str = ""
    content_index: Whole = 0
    audio_end_ms: Whole = 0


class ItemDeleted(ServerMessage, frozen=True, kw_only=True, tag="conversation.item.deleted"):
    item_id: str = ""


class TranscriptionDelta(
    ServerMessage, frozen=True, kw_only=True, tag="conversation.item.input_audio_transcription.delta"
):
    """Some words of the user; may be the whole text at once. Trust the completed event."""

    item_id: str = ""
    content_index: Whole | UnsetType = UNSET
    delta: str | UnsetType = UNSET
    logprobs: tuple[Logprob, ...] | None | UnsetType = UNSET
    obfuscation: str | UnsetType = UNSET


class TranscriptionCompleted(
    ServerMessage, frozen=True, kw_only=True, tag="conversation.item.input_audio_transcription.completed"
):
    item_id: str = ""
    content_index: Whole = 0
    transcript: str = ""
    usage: TranscriptionUsage | UnsetType = UNSET
    logprobs: tuple[Logprob, ...] | None | UnsetType = UNSET
    languages: Any | UnsetType = UNSET


class TranscriptionFailed(
    ServerMessage, frozen=True, kw_only=True, tag="conversation.item.input_audio_transcription.failed"
):
    item_id: str = ""
    content_index: Whole = 0
    error: Problem = Problem()


class TranscriptionSegment(
    ServerMessage, frozen=True, kw_only=True, tag="conversation.item.input_audio_transcription.segment"
):
    """One speaker's stretch; times in seconds."""

    item_id: str = ""
    content_index: Whole = 0
    id: str = ""
    speaker: str = ""
    text: str = ""
    start: float = 0.0
    end: float = 0.0


class AudioCommitted(ServerMessage, frozen=True, kw_only=True, tag="input_audio_buffer.committed"):
    item_id: str = ""
    previous_item_id: str | None | UnsetType = UNSET


class AudioCleared(ServerMessage, frozen=True, kw_only=True, tag="input_audio_buffer.cleared"):
    pass


class SpeechStarted(ServerMessage, frozen=True, kw_only=True, tag="input_audio_buffer.speech_started"):
    audio_start_ms: Whole = 0
    item_id: str = ""


class SpeechStopped(ServerMessage, frozen=True, kw_only=True, tag="input_audio_buffer.speech_stopped"):
    audio_end_ms: Whole = 0
    item_id: str = ""


class TimeoutTriggered(ServerMessage, frozen=True, kw_only=True, tag="input_audio_buffer.timeout_triggered"):
    item_id: str = ""
    audio_start_ms: Whole = 0
    audio_end_ms: Whole = 0


class DtmfReceived(ServerMessage, frozen=True, kw_only=True, tag="input_audio_buffer.dtmf_event_received"):
    """SIP only; the one server event that has no event_id."""

    event_id: str | UnsetType = UNSET  # type: ignore[assignment]
    event: str = ""
    received_at: Whole = 0


class OutputAudioStarted(ServerMessage, frozen=True, kw_only=True, tag="output_audio_buffer.started"):
    response_id: str = ""


class OutputAudioStopped(ServerMessage, frozen=True, kw_only=True, tag="output_audio_buffer.stopped"):
    response_id: str = ""


class OutputAudioCleared(ServerMessage, frozen=True, kw_only=True, tag="output_audio_buffer.cleared"):
    response_id: str = ""


class ResponseCreated(ServerMessage, frozen=True, kw_only=True, tag="response.created"):
    response: Response = Response()


class ResponseDone(ServerMessage, frozen=True, kw_only=True, tag="response.done"):
    """Always the end of a response, whatever came of it; the only truth about the outcome."""

    response: Response = Response()


class OutputItemAdded(ServerMessage, frozen=True, kw_only=True, tag="response.output_item.added"):
    response_id: str = ""
    output_index: Whole = 0
    item: Item = Item()


class OutputItemDone(ServerMessage, frozen=True, kw_only=True, tag="response.output_item.done"):
    response_id: str = ""
    output_index: Whole = 0
    item: Item = Item()


class ContentPartAdded(_Of, frozen=True, kw_only=True, tag="response.content_part.added"):
    part: ContentPart = ContentPart()


class ContentPartDone(_Of, frozen=True, kw_only=True, tag="response.content_part.done"):
    part: ContentPart = ContentPart()


class AudioDelta(_Of, frozen=True, kw_only=True, tag="response.output_audio.delta"):
    """``delta`` is raw in memory and base64 on the wire; it comes faster than real time."""

    delta: bytes = b""


class AudioDone(_Of, frozen=True, kw_only=True, tag="response.output_audio.done"):
    pass


class AudioTranscriptDelta(_Of, frozen=True, kw_only=True, tag="response.output_audio_transcript.delta"):
    delta: str = ""


class AudioTranscriptDone(_Of, frozen=True, kw_only=True, tag="response.output_audio_transcript.done"):
    transcript: str = ""


class TextDelta(_Of, frozen=True, kw_only=True, tag="response.output_text.delta"):
    delta: str = ""


class TextDone(_Of, frozen=True, kw_only=True, tag="response.output_text.done"):
    text: str = ""


class CallArgumentsDelta(
    ServerMessage, frozen=True, kw_only=True, tag="response.function_call_arguments.delta"
):
    response_id: str = ""
    item_id: str = ""
    output_index: Whole = 0
    call_id: str = ""
    delta: str = ""


class CallArgumentsDone(
    ServerMessage, frozen=True, kw_only=True, tag="response.function_call_arguments.done"
):
    response_id: str = ""
    item_id: str = ""
    output_index: Whole = 0
    call_id: str = ""
    arguments: str = ""
    name: str = ""


class McpArgumentsDelta(ServerMessage, frozen=True, kw_only=True, tag="response.mcp_call_arguments.delta"):
    response_id: str = ""
    item_id: str = ""
    output_index: Whole = 0
    delta: str = ""
    obfuscation: str | None | UnsetType = UNSET


class McpArgumentsDone(ServerMessage, frozen=True, kw_only=True, tag="response.mcp_call_arguments.done"):
    response_id: str = ""
    item_id: str = ""
    output_index: Whole = 0
    arguments: str = ""


class _McpCall(ServerMessage, frozen=True, kw_only=True):
    item_id: str = ""
    output_index: Whole = 0


class McpCallInProgress(_McpCall, frozen=True, kw_only=True, tag="response.mcp_call.in_progress"):
    pass


class McpCallCompleted(_McpCall, frozen=True, kw_only=True, tag="response.mcp_call.completed"):
    pass


class McpCallFailed(_McpCall, frozen=True, kw_only=True, tag="response.mcp_call.failed"):
    pass


class McpListInProgress(ServerMessage, frozen=True, kw_only=True, tag="mcp_list_tools.in_progress"):
    item_id: str = ""


class McpListCompleted(ServerMessage, frozen=True, kw_only=True, tag="mcp_list_tools.completed"):
    item_id: str = ""


class McpListFailed(ServerMessage, frozen=True, kw_only=True, tag="mcp_list_tools.failed"):
    item_id: str = ""


class RateLimitsUpdated(ServerMessage, frozen=True, kw_only=True, tag="rate_limits.updated"):
    rate_limits: tuple[RateLimit, ...] = ()


# --------------------------------------------------------------------------- what is neither


class Unknown(Struct, frozen=True, kw_only=True):
    """An event whose name no table holds. Counted and kept for the doctor, never an error."""

    name: str = ""
    text: str = ""


class Malformed(Struct, frozen=True, kw_only=True):
    """Something that is no event of a known shape; ``reason`` says why, ``event_id`` names it where it could
    be read.

    ``param`` is filled for what a client said, so that a server can answer it: the path of the field at
    fault.
    """

    name: str = ""
    reason: str = ""
    param: str | None = None
    event_id: str | None = None


CLIENT_MESSAGES: tuple[type[ClientMessage], ...] = tuple(ClientMessage.__subclasses__())
SERVER_MESSAGES: tuple[type[ServerMessage], ...] = tuple(
    leaf for kind in ServerMessage.__subclasses__() for leaf in (kind.__subclasses__() or [kind])
)

FromClient = ClientMessage | Malformed


class TranscriptionUpdated(Struct, frozen=True, kw_only=True):
    """All words of the user so far, from servers that send ``….input_audio_transcription.updated``: each one
    takes the place of the one before, and the completed event of them all. No event of the service's.
    """

    item_id: str = ""
    content_index: Whole = 0
    transcript: str = ""


FromServer = ServerMessage | Unknown | Malformed | TranscriptionUpdated

_NESTED = {"session", "item", "part", "response"}
PLAIN: frozenset[type[Struct]] = frozenset(
    kind for kind in (*CLIENT_MESSAGES, *SERVER_MESSAGES) if not _NESTED & set(kind.__struct_fields__)
)
"""Messages with nothing nested, which are read and written in one pass. Known by class, because 25 messages
of sound go each way in a second.
"""
