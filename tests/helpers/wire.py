"""Hypothesis strategies for every message class, to test the dialects with; it imports no dialect.

The generated messages are canonical: required fields are present, formats carry their rate, content types
match the role.
"""

from functools import cache
from typing import Any, get_type_hints

from hypothesis import strategies as st
from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from app.protocol import messages as m

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
SMALL = st.integers(0, 10**6)
FLOATS = st.floats(0, 100, allow_nan=False)
FLAG = st.booleans()
SOUND = st.binary(max_size=24)
JSON = st.recursive(
    st.none() | st.booleans() | SMALL | TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2),
    max_leaves=4,
)
OBJECTS = st.dictionaries(TEXT, JSON, max_size=2)


def maybe(strategy: st.SearchStrategy[Any], *, null: bool = False) -> st.SearchStrategy[Any]:
    """A field that may be absent, and perhaps null."""
    absent: st.SearchStrategy[Any] = st.just(UNSET)
    return absent | st.none() | strategy if null else absent | strategy


def texts(*names: str) -> st.SearchStrategy[str]:
    """One of a few short texts."""
    return st.sampled_from(names)


def tuples(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A short tuple."""
    return st.lists(strategy, max_size=2).map(tuple)


FORMATS = st.sampled_from(
    [
        m.AudioFormat(type="audio/pcm", rate=24_000),
        m.AudioFormat(type="audio/pcmu"),
        m.AudioFormat(type="audio/pcma"),
    ]
)
VAD_FIELDS = {"create_response": maybe(FLAG), "interrupt_response": maybe(FLAG)}


@cache
def vad(beta: bool) -> st.SearchStrategy[Any]:
    """Turn detection of either kind."""
    idle = {} if beta else {"idle_timeout_ms": maybe(st.integers(5000, 30000), null=True)}
    server = st.builds(
        m.TurnDetection,
        type=st.just("server_vad"),
        threshold=maybe(FLOATS),
        prefix_padding_ms=maybe(SMALL),
        silence_duration_ms=maybe(SMALL),
        **idle,
        **VAD_FIELDS,
    )
    eagerness = maybe(texts("low", "medium", "high", "auto"))
    semantic = st.builds(m.TurnDetection, type=st.just("semantic_vad"), eagerness=eagerness, **VAD_FIELDS)
    return server | semantic


@cache
def audio_input(beta: bool) -> st.SearchStrategy[Any]:
    """The input side of the audio configuration."""
    more = {} if beta else {"languages": maybe(tuples(TEXT)), "keywords": maybe(tuples(TEXT))}
    delay = {} if beta else {"delay": maybe(texts("minimal", "low", "xhigh"))}
    strength = {} if beta else {"strength": maybe(FLOATS)}
    return st.builds(
        m.AudioInput,
        format=maybe(FORMATS),
        transcription=maybe(
            st.builds(
                m.Transcription,
                model=maybe(texts("whisper-1", "gpt-4o-transcribe")),
                language=maybe(TEXT),
                prompt=maybe(TEXT),
                **more,
                **delay,
            ),
            null=True,
        ),
        noise_reduction=maybe(
            st.builds(m.NoiseReduction, type=texts("near_field", "far_field"), **strength), null=True
        ),
        turn_detection=maybe(vad(beta), null=True),
    )


@cache
def audio_output(beta: bool, *, speed: bool) -> st.SearchStrategy[Any]:
    """The output side of the audio configuration."""
    voices: st.SearchStrategy[Any] = texts("alloy", "verse")
    if not beta:
        voices = voices | st.builds(m.CustomVoice, id=TEXT)
    speeds = maybe(FLOATS) if speed else st.just(UNSET)
    return st.builds(m.AudioOutput, format=maybe(FORMATS), voice=maybe(voices), speed=speeds)


def filled(config: Any) -> Any:
    """Exclude empty objects: a flat shape cannot distinguish them from absent ones."""
    if isinstance(config, UnsetType):
        return config
    sides = {
        name: UNSET if side == type(side)() else side
        for name, side in (("input", config.input), ("output", config.output))
    }
    audio = m.AudioConfig(**sides)
    return UNSET if audio == m.AudioConfig() else audio


@cache
def tools(beta: bool) -> st.SearchStrategy[Any]:
    """Functions, and MCP servers where the dialect has them."""
    function = st.builds(
        m.Tool,
        type=st.just("function"),
        name=maybe(TEXT),
        description=maybe(TEXT),
        parameters=maybe(OBJECTS),
    )
    mcp = st.builds(
        m.Tool,
        type=st.just("mcp"),
        server_label=TEXT,
        server_url=maybe(TEXT),
        headers=maybe(st.dictionaries(TEXT, TEXT, max_size=2), null=True),
        allowed_tools=maybe(st.lists(TEXT, max_size=2), null=True),
        require_approval=maybe(texts("always", "never"), null=True),
    )
    return tuples(function if beta else function | mcp)


@cache
def choices(beta: bool) -> st.SearchStrategy[Any]:
    """A tool choice: a word, or one tool by name."""
    words = texts("auto", "none", "required")
    named = st.builds(m.ToolChoice, type=st.just("function"), name=TEXT)
    mcp = st.builds(m.ToolChoice, type=st.just("mcp"), name=maybe(TEXT, null=True), server_label=TEXT)
    return words if beta else words | named | mcp


PROMPTS = st.builds(m.Prompt, id=TEXT, version=maybe(TEXT, null=True), variables=maybe(st.none()))
MODALITIES = st.sampled_from([("audio",), ("text",)])
LIMIT = st.integers(1, 4096) | st.just("inf")
EFFORT = st.builds(m.Reasoning, effort=maybe(texts("minimal", "low", "high")))
METADATA = st.dictionaries(TEXT, TEXT, max_size=2)
INCLUDE = st.just(("item.input_audio_transcription.logprobs",))
TRACING = st.just("auto") | st.fixed_dictionaries({"workflow_name": TEXT})
TRUNCATION = texts("auto", "disabled") | st.builds(
    m.RetentionRatio,
    retention_ratio=st.floats(0, 1),
    token_limits=maybe(st.builds(m.TokenLimits, post_instructions=maybe(SMALL))),
)
SERVER_OWNED = {
    "id": maybe(TEXT),
    "object": maybe(st.just("realtime.session")),
    "expires_at": maybe(SMALL, null=True),
}


@cache
def sessions(beta: bool, *, server: bool) -> st.SearchStrategy[Any]:
    """A speech session."""
    sound = st.builds(
        m.AudioConfig, input=maybe(audio_input(beta)), output=maybe(audio_output(beta, speed=True))
    )
    only_ga: dict[str, st.SearchStrategy[Any]] = {
        "type": st.just("realtime"),
        "include": maybe(INCLUDE, null=True),
        "reasoning": maybe(EFFORT, null=True),
        "parallel_tool_calls": maybe(FLAG),
        "truncation": maybe(TRUNCATION),
        "prompt": maybe(PROMPTS, null=True),
    }
    return st.builds(
        m.SessionConfig,
        model=maybe(st.just("gpt-realtime")),
        output_modalities=maybe(MODALITIES),
        instructions=maybe(TEXT),
        audio=maybe(sound).map(filled) if beta else maybe(sound),
        max_output_tokens=maybe(LIMIT),
        tools=maybe(tools(beta)),
        tool_choice=maybe(choices(beta)),
        tracing=maybe(TRACING, null=True),
        **({"temperature": maybe(st.floats(0.6, 1.2))} if beta else only_ga),
        **(SERVER_OWNED if server else {}),
    )


@cache
def transcription_sessions(*, server: bool) -> st.SearchStrategy[Any]:
    """A transcription session, in the beta's form."""
    sound = st.builds(m.AudioConfig, input=maybe(audio_input(True)))
    reported = st.builds(
        m.TurnDetection, type=texts("server_vad", "semantic_vad"), silence_duration_ms=maybe(SMALL)
    )
    plain = st.builds(
        m.AudioConfig,
        input=st.builds(m.AudioInput, format=maybe(FORMATS), turn_detection=maybe(reported, null=True)),
    )
    return st.builds(
        m.SessionConfig,
        audio=maybe(plain if server else sound).map(filled),
        **({} if server else {"include": maybe(INCLUDE)}),
    )


# --------------------------------------------------------------------------- items


@cache
def parts(beta: bool, role: str, written: bool = False) -> st.SearchStrategy[Any]:
    """Content that matches a role; ``written``: only text from an assistant."""
    if role == "system":
        return st.builds(m.ContentPart, type=st.just("input_text"), text=maybe(TEXT))
    prefix = "input" if role == "user" else "output"
    said = st.builds(m.ContentPart, type=st.just(f"{prefix}_text"), text=maybe(TEXT))
    sound = st.builds(
        m.ContentPart,
        type=st.just(f"{prefix}_audio"),
        audio=maybe(SOUND, null=True),
        transcript=maybe(TEXT, null=True),
    )
    image = st.builds(
        m.ContentPart,
        type=st.just("input_image"),
        image_url=maybe(TEXT),
        detail=maybe(texts("auto", "low", "high")),
    )
    if role == "assistant" and written:
        return said
    return said | sound | image if role == "user" and not beta else said | sound


@cache
def items(beta: bool, *, reference: bool = False) -> st.SearchStrategy[Any]:
    """Items of every type that the dialect has."""
    common = {
        "id": maybe(TEXT),
        "object": maybe(st.just("realtime.item")),
        "status": maybe(texts("completed", "incomplete", "in_progress")),
    }
    found = [
        st.builds(
            m.Item,
            type=st.just("message"),
            role=st.just(role),
            content=tuples(parts(beta, role, beta and reference)),
            **common,
        )
        for role in ("user", "assistant", "system")
    ]
    call = {"name": TEXT, "arguments": TEXT}
    found.append(st.builds(m.Item, type=st.just("function_call"), call_id=maybe(TEXT), **call, **common))
    found.append(st.builds(m.Item, type=st.just("function_call_output"), call_id=TEXT, output=TEXT, **common))
    if reference:
        found.append(st.builds(m.Item, type=st.just("item_reference"), id=TEXT))
    if not beta:
        mcp = {"id": TEXT, "server_label": TEXT}
        listed = st.fixed_dictionaries({"name": TEXT, "input_schema": OBJECTS})
        found += [
            st.builds(m.Item, type=st.just("mcp_approval_request"), **mcp, **call),
            st.builds(m.Item, type=st.just("mcp_list_tools"), tools=tuples(listed), **mcp),
            st.builds(
                m.Item,
                type=st.just("mcp_call"),
                output=maybe(TEXT, null=True),
                error=maybe(
                    st.fixed_dictionaries({"type": st.just("http_error"), "code": SMALL, "message": TEXT})
                ),
                approval_request_id=maybe(TEXT, null=True),
                **mcp,
                **call,
            ),
            st.builds(
                m.Item,
                type=st.just("mcp_approval_response"),
                id=TEXT,
                approval_request_id=TEXT,
                approve=FLAG,
                reason=maybe(TEXT, null=True),
            ),
        ]
    return st.one_of(found)


@cache
def usages(beta: bool) -> st.SearchStrategy[Any]:
    """Token counts of a response."""
    modal = {"text_tokens": maybe(SMALL), "audio_tokens": maybe(SMALL)}
    image = {} if beta else {"image_tokens": maybe(SMALL)}
    cached = (
        {}
        if beta
        else {"cached_tokens_details": maybe(st.builds(m.CachedTokens, **modal, **image), null=True)}
    )
    return st.builds(
        m.Usage,
        total_tokens=maybe(SMALL),
        input_tokens=maybe(SMALL),
        output_tokens=maybe(SMALL),
        input_token_details=maybe(
            st.builds(m.InputTokens, cached_tokens=maybe(SMALL), **modal, **image, **cached), null=True
        ),
        output_token_details=maybe(st.builds(m.OutputTokens, **modal), null=True),
    )


@cache
def responses(beta: bool) -> st.SearchStrategy[Any]:
    """A response as a server reports it."""
    named = audio_output(True, speed=False)  # a reported response has no custom voices
    sound = st.builds(m.AudioConfig, output=maybe(named))
    why = st.builds(
        m.StatusDetails,
        type=maybe(texts("cancelled", "failed")),
        reason=maybe(texts("turn_detected", "client_cancelled")),
        error=maybe(
            st.builds(m.StatusError, type=maybe(TEXT, null=True), code=maybe(TEXT, null=True)), null=True
        ),
    )
    return st.builds(
        m.Response,
        id=maybe(TEXT),
        object=maybe(st.just("realtime.response")),
        status=maybe(texts("completed", "cancelled", "failed", "incomplete", "in_progress")),
        status_details=maybe(why, null=True),
        output=maybe(tuples(items(beta))),
        conversation_id=maybe(TEXT, null=True),
        output_modalities=maybe(MODALITIES),
        max_output_tokens=maybe(LIMIT),
        audio=maybe(sound).map(filled) if beta else maybe(sound),
        metadata=maybe(METADATA, null=True),
        usage=maybe(usages(beta), null=True),
        **({"temperature": maybe(FLOATS)} if beta else {}),
    )


def ended(response: m.Response) -> m.Response:
    """The response with a status."""
    return replace(response, status="failed") if response.status is UNSET else response


@cache
def configs(beta: bool) -> st.SearchStrategy[Any]:
    """The configuration that a client sends for one response."""
    sound = st.builds(m.AudioConfig, output=maybe(audio_output(beta, speed=False)))
    only_ga = {
        "parallel_tool_calls": maybe(FLAG),
        "prompt": maybe(PROMPTS, null=True),
        "reasoning": maybe(EFFORT, null=True),
    }
    return st.builds(
        m.ResponseConfig,
        audio=maybe(sound).map(filled) if beta else maybe(sound),
        conversation=maybe(texts("auto", "none")),
        input=maybe(tuples(items(beta, reference=True))),
        instructions=maybe(TEXT),
        max_output_tokens=maybe(LIMIT),
        metadata=maybe(METADATA, null=True),
        output_modalities=maybe(MODALITIES),
        tool_choice=maybe(choices(beta)),
        tools=maybe(tools(beta)),
        **({"temperature": maybe(FLOATS)} if beta else only_ga),
    )


# --------------------------------------------------------------------------- messages

LOGPROBS = tuples(st.builds(m.Logprob, token=TEXT, logprob=FLOATS, bytes=tuples(st.integers(0, 255))))
PROBLEMS = st.builds(
    m.Problem,
    type=TEXT,
    message=TEXT,
    code=maybe(TEXT, null=True),
    param=maybe(TEXT, null=True),
)
DURATION = st.builds(m.TranscriptionUsage, type=st.just("duration"), seconds=FLOATS)
TOKENS = st.builds(
    m.TranscriptionUsage,
    type=st.just("tokens"),
    total_tokens=SMALL,
    input_tokens=SMALL,
    output_tokens=SMALL,
    input_token_details=maybe(st.builds(m.InputTokens, text_tokens=maybe(SMALL), audio_tokens=maybe(SMALL))),
)
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: SMALL,
    float: FLOATS,
    bytes: SOUND,
    str | UnsetType: maybe(TEXT),
    int | UnsetType: maybe(SMALL),
    str | None | UnsetType: maybe(TEXT, null=True),
    m.ConversationInfo: st.builds(
        m.ConversationInfo, id=maybe(TEXT), object=maybe(st.just("realtime.conversation"))
    ),
    tuple[m.Logprob, ...] | None | UnsetType: maybe(LOGPROBS, null=True),
    m.TranscriptionUsage | UnsetType: DURATION | TOKENS,
    tuple[m.RateLimit, ...]: tuples(
        st.builds(
            m.RateLimit,
            name=maybe(texts("requests", "tokens")),
            limit=maybe(SMALL),
            remaining=maybe(SMALL),
            reset_seconds=maybe(FLOATS),
        )
    ),
}


def fields(kind: type[Any], beta: bool, *, server: bool) -> dict[str, st.SearchStrategy[Any]]:
    """A strategy for each field of one message."""
    nested: dict[Any, st.SearchStrategy[Any]] = {
        m.SessionConfig: sessions(beta, server=server),
        m.Item: items(beta),
        m.ContentPart: parts(beta, "assistant"),
        m.Response: responses(beta),
        m.ResponseConfig | UnsetType: maybe(configs(beta)),
        # Conversion to the beta loses this field, so it is never generated for the beta:
        Any | UnsetType: st.just(UNSET) if beta else maybe(st.just([{"code": "en"}])),
        m.Problem: PROBLEMS,
    }
    if kind.__name__.startswith(("UpdateTranscription", "TranscriptionSession")):
        nested[m.SessionConfig] = transcription_sessions(server=server)
    if kind is m.ResponseDone:  # an end without a status is not canonical: it gets one from its error
        nested[m.Response] = responses(beta).map(ended)
    known = {**PLAIN, **nested}
    hints = get_type_hints(kind)
    found = {name: known[hints[name]] for name in kind.__struct_fields__}
    if kind is m.DtmfReceived:
        found["event_id"] = st.just(UNSET)
    if beta and kind is m.CallArgumentsDone:
        found["name"] = st.just("")
    if beta and kind is m.TranscriptionDelta:
        found["obfuscation"] = st.just(UNSET)
    return found


def messages(kind: type[Any], beta: bool) -> st.SearchStrategy[Any]:
    """Any message of one class that the dialect can express."""
    return st.builds(kind, **fields(kind, beta, server=issubclass(kind, m.ServerMessage)))
