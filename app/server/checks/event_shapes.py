"""What a client of the current (GA) protocol may send, field by field, as tables of checks.

Source: the client events, session and item types of the Realtime API reference. Fields that the service
rejects (``temperature``) are absent here and are therefore unknown parameters.
"""

from app.protocol.pcm import RATE
from app.server.checks.field_checks import (
    Check,
    anything,
    by_kind,
    choice,
    flag,
    free_object,
    integer,
    listing,
    mapping,
    nullable,
    number,
    record,
    short_text,
    text,
    text_or,
    word_or,
)

VOICES = ("alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar")
APPEND_CHARACTERS = 15 * 1024 * 1024 * 4 // 3
"""15 MiB of sound in base64."""

EVENT_ID = short_text(512)
ITEM_ID = short_text(64)
AUDIO = short_text(APPEND_CHARACTERS)
VOICE: Check = word_or(VOICES, record({"id": text}, ("id",)))
FORMAT: Check = by_kind(
    "type",
    {
        "audio/pcm": record({"type": text, "rate": integer(RATE, RATE)}),
        "audio/pcmu": record({"type": text}),
        "audio/pcma": record({"type": text}),
    },
    default="audio/pcm",
)
TRANSCRIPTION = record(
    {
        "model": text,
        "language": text,
        "languages": listing(text),
        "keywords": listing(text),
        "prompt": text,
        "delay": choice("minimal", "low", "medium", "high", "xhigh"),
    }
)
NOISE_REDUCTION = record({"type": choice("near_field", "far_field"), "strength": number(0, 1)})
TURN_DETECTION: Check = by_kind(
    "type",
    {
        "server_vad": record(
            {
                "type": text,
                "threshold": number(0, 1),
                "prefix_padding_ms": integer(0, 60_000),
                "silence_duration_ms": integer(0, 60_000),
                "idle_timeout_ms": nullable(integer(5000, 30_000)),
                "create_response": flag,
                "interrupt_response": flag,
            }
        ),
        "semantic_vad": record(
            {
                "type": text,
                "eagerness": choice("low", "medium", "high", "auto"),
                "create_response": flag,
                "interrupt_response": flag,
            }
        ),
    },
    default="server_vad",
)
FUNCTION = record({"type": text, "name": text, "description": text, "parameters": free_object}, ("name",))
MCP = record(
    {
        "type": text,
        "server_label": text,
        "server_url": text,
        "server_description": text,
        "connector_id": text,
        "tunnel_id": text,
        "authorization": text,
        "headers": nullable(mapping(text)),
        "allowed_tools": anything,
        "require_approval": anything,
        "defer_loading": flag,
    },
    ("server_label",),
)
TOOL: Check = by_kind("type", {"function": FUNCTION, "mcp": MCP}, default="function")
TOOL_CHOICE: Check = word_or(
    ("auto", "none", "required"),
    by_kind(
        "type",
        {
            "function": record({"type": text, "name": text}, ("name",)),
            "mcp": record({"type": text, "server_label": text, "name": nullable(text)}, ("server_label",)),
        },
    ),
)
MAX_TOKENS: Check = word_or(("inf",), integer(1, 4096))
REASONING = nullable(record({"effort": choice("minimal", "low", "medium", "high", "xhigh")}))
TRUNCATION: Check = word_or(
    ("auto", "disabled"),
    record(
        {
            "type": choice("retention_ratio"),
            "retention_ratio": number(0, 1),
            "token_limits": record({"post_instructions": integer(0)}),
        },
        ("type", "retention_ratio"),
    ),
)
PROMPT = nullable(
    record({"id": text, "version": nullable(text), "variables": nullable(free_object)}, ("id",))
)
METADATA = nullable(mapping(short_text(512), most=16, longest_key=64))
SPEED = number(0.25, 1.5)

AUDIO_INPUT = record(
    {
        "format": FORMAT,
        "transcription": nullable(TRANSCRIPTION),
        "noise_reduction": nullable(NOISE_REDUCTION),
        "turn_detection": nullable(TURN_DETECTION),
    }
)
REALTIME_SESSION = record(
    {
        "type": choice("realtime"),
        "model": text,
        "output_modalities": listing(choice("text", "audio"), most=1),
        "instructions": text,
        "audio": record(
            {"input": AUDIO_INPUT, "output": record({"format": FORMAT, "voice": VOICE, "speed": SPEED})}
        ),
        "include": nullable(listing(choice("item.input_audio_transcription.logprobs"))),
        "max_output_tokens": MAX_TOKENS,
        "reasoning": REASONING,
        "parallel_tool_calls": flag,
        "tools": listing(TOOL),
        "tool_choice": TOOL_CHOICE,
        "truncation": TRUNCATION,
        "tracing": nullable(text_or(anything)),
        "prompt": PROMPT,
    },
    ("type",),
)
TRANSCRIPTION_SESSION = record(
    {
        "type": choice("transcription"),
        "audio": record({"input": AUDIO_INPUT}),
        "include": nullable(listing(choice("item.input_audio_transcription.logprobs"))),
    },
    ("type",),
)
SESSION: Check = by_kind("type", {"realtime": REALTIME_SESSION, "transcription": TRANSCRIPTION_SESSION})

PART_FIELDS: dict[str, Check] = {
    "input_text": record({"type": text, "text": text}, ("text",)),
    "input_audio": record(
        {"type": text, "audio": AUDIO, "transcript": nullable(text), "format": anything}, ("audio",)
    ),
    "input_image": record(
        {"type": text, "image_url": text, "detail": choice("auto", "low", "high")}, ("image_url",)
    ),
    "output_text": record({"type": text, "text": text}, ("text",)),
    # The type exists, but assistant audio cannot be put in: the service asks for the text.
    "output_audio": record(
        {"type": text, "text": text, "transcript": nullable(text), "audio": nullable(text)}, ("text",)
    ),
}


def message_item(role_parts: dict[str, tuple[str, ...]], parts: dict[str, Check]) -> Check:
    """A message whose role says which content types it may have; the first of them goes without saying."""
    known = {"id": ITEM_ID, "object": text, "type": text, "status": text, "role": text}
    return by_kind(
        "role",
        {
            role: record(
                {
                    **known,
                    "content": listing(by_kind("type", {name: parts[name] for name in names}, names[0])),
                },
                ("content",),
            )
            for role, names in role_parts.items()
        },
    )


def items(message: Check) -> dict[str, Check]:
    """Every item that a client may create, by type."""
    head: dict[str, Check] = {"id": ITEM_ID, "object": text, "type": text, "status": text}
    call = {**head, "name": text, "call_id": text, "arguments": text}
    return {
        "message": message,
        "function_call": record(call, ("name", "arguments")),
        "function_call_output": record({**head, "call_id": text, "output": text}, ("call_id", "output")),
    }


ITEMS = items(
    message_item(
        {
            "user": ("input_text", "input_audio", "input_image"),
            "assistant": ("output_text", "output_audio"),
            "system": ("input_text",),
        },
        PART_FIELDS,
    )
)
ITEM: Check = by_kind("type", ITEMS)
REFERENCE = record({"type": text, "id": ITEM_ID}, ("id",))
INPUT: Check = listing(by_kind("type", {**ITEMS, "item_reference": REFERENCE}))

RESPONSE = record(
    {
        "audio": record({"output": record({"format": FORMAT, "voice": VOICE})}),
        "conversation": choice("auto", "none"),
        "input": INPUT,
        "instructions": text,
        "max_output_tokens": MAX_TOKENS,
        "metadata": METADATA,
        "output_modalities": listing(choice("text", "audio"), most=1),
        "parallel_tool_calls": flag,
        "prompt": PROMPT,
        "reasoning": REASONING,
        "tool_choice": TOOL_CHOICE,
        "tools": listing(TOOL),
    }
)


def events(session: Check, item: Check, response: Check) -> dict[str, Check]:
    """The client events that both dialects have, by name."""
    head: dict[str, Check] = {"type": text, "event_id": EVENT_ID}
    named = {**head, "item_id": text}
    whole = integer(0)
    return {
        "session.update": record({**head, "session": session}, ("session",)),
        "input_audio_buffer.append": record({**head, "audio": AUDIO}, ("audio",)),
        "input_audio_buffer.commit": record(head),
        "input_audio_buffer.clear": record(head),
        "conversation.item.create": record(
            {**head, "item": item, "previous_item_id": nullable(text)}, ("item",)
        ),
        "conversation.item.retrieve": record(named, ("item_id",)),
        "conversation.item.truncate": record(
            {**named, "content_index": whole, "audio_end_ms": whole},
            ("item_id", "content_index", "audio_end_ms"),
        ),
        "conversation.item.delete": record(named, ("item_id",)),
        "response.create": record({**head, "response": response}),
        "response.cancel": record({**head, "response_id": text}),
        "output_audio_buffer.clear": record(head),
    }


EVENTS = events(SESSION, ITEM, RESPONSE)
