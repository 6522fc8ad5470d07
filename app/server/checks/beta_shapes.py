"""What a client of the beta dialect may send, where it differs from the current one, as tables of checks.

Source: the beta's client events and session type, as the ``openai`` package ships them (``types.beta``).
``temperature`` is at home here (0.6 to 1.2).
"""

from app.server.checks.event_shapes import (
    EVENT_ID,
    MAX_TOKENS,
    METADATA,
    NOISE_REDUCTION,
    PART_FIELDS,
    REFERENCE,
    SPEED,
    TRANSCRIPTION,
    TURN_DETECTION,
    VOICES,
    events,
    items,
    message_item,
)
from app.server.checks.field_checks import (
    Check,
    anything,
    by_kind,
    choice,
    flag,
    free_object,
    integer,
    listing,
    nullable,
    number,
    record,
    text,
    text_or,
    word_or,
)

FORMAT = choice("pcm16", "g711_ulaw", "g711_alaw")
TEMPERATURE = number(0.6, 1.2)
TOOL = record(
    {"type": choice("function"), "name": text, "description": text, "parameters": free_object}, ("name",)
)
# The beta passes a named function as a plain string; newer beta clients pass the object.
TOOL_CHOICE: Check = text_or(record({"type": choice("function"), "name": text}, ("name",)))
TOKENS: Check = word_or(("inf",), integer(1, 4096))
INPUT_SESSION: dict[str, Check] = {
    "input_audio_format": FORMAT,
    "input_audio_transcription": nullable(TRANSCRIPTION),
    "input_audio_noise_reduction": nullable(NOISE_REDUCTION),
    "turn_detection": nullable(TURN_DETECTION),
    "include": nullable(listing(text)),
    "client_secret": anything,
}
MODALITIES = listing(choice("text", "audio"), most=2)
SESSION = record(
    {
        **INPUT_SESSION,
        "model": text,
        "modalities": MODALITIES,
        "instructions": text,
        "voice": choice(*VOICES),
        "output_audio_format": FORMAT,
        "speed": SPEED,
        "temperature": TEMPERATURE,
        "max_response_output_tokens": MAX_TOKENS,
        "tools": listing(TOOL),
        "tool_choice": TOOL_CHOICE,
        "tracing": nullable(text_or(anything)),
    }
)
TRANSCRIPTION_SESSION = record({**INPUT_SESSION, "modalities": MODALITIES})

PARTS: dict[str, Check] = {
    "input_text": PART_FIELDS["input_text"],
    "input_audio": PART_FIELDS["input_audio"],
    "text": record({"type": text, "text": text}, ("text",)),
}
ITEMS = items(
    message_item(
        {"user": ("input_text", "input_audio"), "assistant": ("text",), "system": ("input_text",)}, PARTS
    )
)
ITEM: Check = by_kind("type", ITEMS, default="message")
RESPONSE = record(
    {
        "conversation": choice("auto", "none"),
        "input": listing(by_kind("type", {**ITEMS, "item_reference": REFERENCE}, default="message")),
        "instructions": text,
        "max_response_output_tokens": TOKENS,
        "max_output_tokens": TOKENS,
        "metadata": METADATA,
        "modalities": MODALITIES,
        "output_audio_format": FORMAT,
        "parallel_tool_calls": flag,
        "temperature": TEMPERATURE,
        "tool_choice": TOOL_CHOICE,
        "tools": listing(TOOL),
        "voice": choice(*VOICES),
    }
)
EVENTS: dict[str, Check] = {
    **events(SESSION, ITEM, RESPONSE),
    "transcription_session.update": record(
        {"type": text, "event_id": EVENT_ID, "session": TRANSCRIPTION_SESSION}, ("session",)
    ),
}
