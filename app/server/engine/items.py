"""What clients do to items: create, retrieve, truncate, delete."""

from msgspec import UNSET, structs

from app.protocol.messages import (
    AudioFormat,
    ContentPart,
    CreateItem,
    DeleteItem,
    Item,
    ItemAdded,
    ItemDeleted,
    ItemDone,
    ItemRetrieved,
    ItemTruncated,
    RetrieveItem,
    SessionConfig,
    TruncateItem,
)
from app.protocol.pcm import BYTES_PER_MS
from app.server import errors
from app.server.engine.item_store import ItemRecord, cut
from app.server.engine.session_context import Outs, SessionContext
from app.server.engine.session_rules import PCM, input_of
from app.server.errors import Refusal
from app.server.sound.wire_sound import from_wire, to_wire


def new_entry(item: Item, item_id: str, session: SessionConfig) -> ItemRecord:
    """A client's item as the server keeps it: completed, with its sound decoded and out of what is shown."""
    pcm = b""
    parts: list[ContentPart] = []
    for part in item.content if isinstance(item.content, tuple) else ():
        shown = part
        if part.type == "input_audio":
            pcm += from_wire(bytes(part.audio or b""), _wire_of(session))
            # An empty transcript becomes null: the words are still to be heard.
            shown = ContentPart(type="input_audio", transcript=part.transcript or None)
        elif part.type in ("output_audio", "output_text", "text") and item.role == "assistant":
            shown = ContentPart(type="output_text", text=part.text)
        parts.append(shown)
    kept = structs.replace(
        item,
        id=item_id,
        object="realtime.item",
        status="completed",
        content=tuple(parts) if item.type == "message" else UNSET,
    )
    return ItemRecord(kept, pcm=pcm, ms=len(pcm) // BYTES_PER_MS)


def create(shared: SessionContext, message: CreateItem) -> Outs | Refusal:
    item = message.item
    if isinstance(item.id, str) and item.id and shared.items.find(item.id):
        return errors.item_exists(item.id)
    if item.type == "function_call_output" and shared.items.call_name(str(item.call_id)) is None:
        return errors.no_such_call(str(item.call_id))
    after = shared.items.last_id
    if message.previous_item_id == "root":
        after = None
    elif isinstance(message.previous_item_id, str):
        after = message.previous_item_id
        if shared.items.find(after) is None:
            return errors.no_previous_item(after)
    item_id = item.id if isinstance(item.id, str) and item.id else shared.ids("item")
    if item.type == "function_call" and not isinstance(item.call_id, str):
        item = structs.replace(item, call_id=shared.ids("call"))
    entry = new_entry(item, item_id, shared.session)
    shared.items.add(entry, after)
    said: Outs = [
        ItemAdded(item=entry.item, previous_item_id=after),
        ItemDone(item=entry.item, previous_item_id=after),
    ]
    return said + (shared.hear_whole(entry) if entry.spoken else [])


def retrieve(shared: SessionContext, message: RetrieveItem) -> Outs | Refusal:
    """The item with its sound, in the session's input or output format as the role has it."""
    entry = shared.items.find(message.item_id)
    if entry is None:
        return errors.no_item("retrieve", message.item_id)
    item = entry.item
    sounding = {"input_audio", "output_audio"}
    if entry.pcm and entry.parts:
        wire = _wire_of(shared.session) if entry.role == "user" else _out_of(shared.session)
        sound = to_wire(entry.pcm, wire)
        item = structs.replace(
            item,
            content=tuple(
                structs.replace(part, audio=sound) if part.type in sounding else part for part in entry.parts
            ),
        )
    return [ItemRetrieved(item=item)]


def truncate(shared: SessionContext, message: TruncateItem) -> Outs | Refusal:
    entry = shared.items.find(message.item_id)
    if entry is None:
        return errors.no_item("truncate", message.item_id)
    if entry.role != "assistant" or not entry.ms or message.content_index != 0:
        return errors.nothing_to_truncate()
    # Of an answer that is still being spoken the server knows only what has been made so far; the client
    # cannot have heard more.
    if message.audio_end_ms > entry.ms:
        return errors.already_shorter(entry.ms, message.audio_end_ms)
    if entry.open:
        entry.cut_ms = message.audio_end_ms
    else:
        cut(entry, message.audio_end_ms)
    return [ItemTruncated(item_id=entry.id, content_index=0, audio_end_ms=message.audio_end_ms)]


def delete(shared: SessionContext, message: DeleteItem) -> Outs | Refusal:
    entry = shared.items.find(message.item_id)
    if entry is None:
        return errors.no_item("delete", message.item_id)
    shared.items.remove(entry)
    return [ItemDeleted(item_id=entry.id)]


def _wire_of(session: SessionConfig) -> AudioFormat:
    wire = input_of(session).format
    return wire if isinstance(wire, AudioFormat) else PCM


def _out_of(session: SessionConfig) -> AudioFormat:
    output = session.audio.output if session.audio is not UNSET else UNSET
    wire = output.format if output is not UNSET else UNSET
    return wire if isinstance(wire, AudioFormat) else PCM
