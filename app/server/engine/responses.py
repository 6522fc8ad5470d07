"""One running response: turns words and sound into the protocol's events, in the protocol's order.

The order (Realtime API reference, server events of a response): created, output_item.added, item.added,
content_part.added, transcript and audio deltas, audio.done, transcript.done, content_part.done,
output_item.done, item.done, done.
"""

from dataclasses import dataclass, field
from typing import Any

import msgspec
from msgspec import UNSET

from app.protocol.messages import (
    AudioConfig,
    AudioDelta,
    AudioDone,
    AudioFormat,
    AudioOutput,
    AudioTranscriptDelta,
    AudioTranscriptDone,
    CallArgumentsDelta,
    CallArgumentsDone,
    ContentPart,
    ContentPartAdded,
    ContentPartDone,
    Item,
    ItemAdded,
    ItemDone,
    OutputItemAdded,
    OutputItemDone,
    Response,
    ResponseCreated,
    ResponseDone,
    ServerMessage,
    StatusDetails,
    TextDelta,
    TextDone,
)
from app.protocol.pcm import BYTES_PER_MS
from app.server.engine.item_store import ConversationItems, ItemRecord, cut
from app.server.engine.usage import CHARACTERS, Tokens, of_assistant_audio, of_text, usage
from app.server.ids import Ids
from app.server.sound.wire_sound import WireOut

Messages = list[ServerMessage]
ARGUMENT_PIECE = 16
"""Characters of a function call's arguments in one delta."""


@dataclass(frozen=True, slots=True)
class ResponsePlan:
    """What one response was asked to be: the session's values with those of response.create over them.

    conversation_id: None makes it out of band. limit: most output tokens, None without end. given: its input
    in tokens.
    """

    response_id: str
    conversation_id: str | None
    modalities: tuple[str, ...]
    voice: str
    speed: float
    format: AudioFormat
    instructions: str
    tools: tuple[str, ...]
    must_call: bool
    limit: int | None
    metadata: dict[str, str] | None
    temperature: float | None
    given: Tokens
    cached: Tokens

    @property
    def aloud(self) -> bool:
        return "audio" in self.modalities


@dataclass(slots=True)
class Growing:
    """The message that is being written and spoken."""

    entry: ItemRecord
    index: int
    text: str = ""
    pcm: bytearray = field(default_factory=bytearray)


class Running:
    """A response between response.created and response.done."""

    def __init__(self, plan: ResponsePlan, items: ConversationItems, ids: Ids) -> None:
        self.plan = plan
        self._items = items
        self._ids = ids
        self._output: list[ItemRecord] = []
        self._growing: Growing | None = None
        self._tokens = Tokens()
        self._wire = WireOut(plan.format)
        self.played_ms = 0
        """Sound made so far, in milliseconds."""

    @property
    def id(self) -> str:
        return self.plan.response_id

    @property
    def in_conversation(self) -> bool:
        return self.plan.conversation_id is not None

    def opened(self) -> Messages:
        return [ResponseCreated(response=self._shown("in_progress", None, done=False))]

    def write(self, text: str) -> tuple[Messages, bool]:
        """Words of the answer. The flag says that the response has used up its tokens."""
        said, growing = self._message()
        full = False
        if self.plan.limit is not None:
            left = max(0, (self.plan.limit - self._tokens.total) * CHARACTERS)
            full = len(text) > left
            text = text[:left]
        self._tokens += Tokens(text=of_text(text))
        growing.text += text
        growing.entry.words = growing.text
        where = self._where(growing)
        for word in _words(text):
            delta = AudioTranscriptDelta if self.plan.aloud else TextDelta
            said.append(delta(**where, delta=word))
        return said, full

    def speak(self, pcm: bytes) -> tuple[Messages, bool]:
        """Sound of the answer. The flag says that the response has used up its tokens."""
        said, growing = self._message()
        # The difference of two sums and not the cost of this slice: each part of 50 ms begun costs a token,
        # and slices of 100 ms and less would round up again and again.
        before = of_assistant_audio(len(growing.pcm) // BYTES_PER_MS)
        growing.pcm += pcm
        growing.entry.ms = len(growing.pcm) // BYTES_PER_MS
        self.played_ms += len(pcm) // BYTES_PER_MS
        self._tokens += Tokens(audio=of_assistant_audio(growing.entry.ms) - before)
        wire = self._wire.feed(pcm)
        if wire:
            said.append(AudioDelta(**self._where(growing), delta=wire))
        full = self.plan.limit is not None and self._tokens.total >= self.plan.limit
        return said, full

    def call(self, name: str, arguments: str) -> Messages:
        """A function call: the item is whole at once, but its arguments go out in pieces."""
        said = self._close_message("completed")
        index = len(self._output)
        call_id = self._ids("call")
        item = Item(
            id=self._ids("item"),
            object="realtime.item",
            type="function_call",
            status="in_progress",
            call_id=call_id,
            name=name,
            arguments="",
        )
        entry = ItemRecord(item)
        said += self._add(entry, index)
        entry.item = msgspec.structs.replace(item, status="completed", arguments=arguments)
        self._tokens += Tokens(text=of_text(name + arguments))
        where: dict[str, Any] = {
            "response_id": self.id,
            "item_id": entry.id,
            "output_index": index,
            "call_id": call_id,
        }
        said += [
            CallArgumentsDelta(**where, delta=arguments[start : start + ARGUMENT_PIECE])
            for start in range(0, len(arguments), ARGUMENT_PIECE)
        ]
        said.append(CallArgumentsDone(**where, arguments=arguments, name=name))
        return said + self._finish(entry, index)

    def close(self, status: str, details: StatusDetails | None = None) -> Messages:
        """Close everything that is still open; the last message is response.done."""
        said = self._close_message("completed" if status == "completed" else "incomplete")
        return [*said, ResponseDone(response=self._shown(status, details, done=True))]

    # ----------------------------------------------------------------------------- the growing message

    def _message(self) -> tuple[Messages, Growing]:
        if self._growing is not None:
            return [], self._growing
        item = Item(
            id=self._ids("item"),
            object="realtime.item",
            type="message",
            status="in_progress",
            role="assistant",
            content=(),
        )
        entry = ItemRecord(item, open=True)
        growing = Growing(entry, len(self._output))
        self._growing = growing
        said = self._add(entry, growing.index)
        # What the item holds from now on; the events above show it empty.
        entry.item = msgspec.structs.replace(item, content=(self._content(""),))
        part = (
            ContentPart(type="audio", transcript="") if self.plan.aloud else ContentPart(type="text", text="")
        )
        said.append(ContentPartAdded(**self._where(growing), part=part))
        return said, growing

    def _close_message(self, status: str) -> Messages:
        growing, self._growing = self._growing, None
        if growing is None:
            return []
        where = self._where(growing)
        said: Messages = []
        if self.plan.aloud:
            # The resampler of telephone sound holds the last milliseconds; a later message begins afresh.
            rest = self._wire.feed(b"", last=True)
            self._wire = WireOut(self.plan.format)
            if rest:
                said.append(AudioDelta(**where, delta=rest))
            said.append(AudioDone(**where))
            said.append(AudioTranscriptDone(**where, transcript=growing.text))
            part = ContentPart(type="audio", transcript=growing.text)
        else:
            said.append(TextDone(**where, text=growing.text))
            part = ContentPart(type="text", text=growing.text)
        said.append(ContentPartDone(**where, part=part))
        entry = growing.entry
        entry.item = msgspec.structs.replace(
            entry.item, status=status, content=(self._content(growing.text),)
        )
        entry.words, entry.pcm, entry.open = growing.text, bytes(growing.pcm), False
        said += self._finish(entry, growing.index)
        # A client may truncate while the answer still comes: it has stopped playing, so the cut holds, but
        # only now is it known how long the whole was.
        if entry.cut_ms is not None:
            cut(entry, min(entry.cut_ms, entry.ms))
        return said

    def _content(self, text: str) -> ContentPart:
        if self.plan.aloud:
            return ContentPart(type="output_audio", transcript=text)
        return ContentPart(type="output_text", text=text)

    def _add(self, entry: ItemRecord, index: int) -> Messages:
        self._output.append(entry)
        said: Messages = [OutputItemAdded(response_id=self.id, output_index=index, item=entry.item)]
        if self.in_conversation:
            before = self._items.append(entry)
            said.append(ItemAdded(item=entry.item, previous_item_id=before))
        return said

    def _finish(self, entry: ItemRecord, index: int) -> Messages:
        said: Messages = [OutputItemDone(response_id=self.id, output_index=index, item=entry.item)]
        # A client may have deleted the item meanwhile, and then created another of the same id.
        if self.in_conversation and self._items.find(entry.id) is entry:
            said.append(ItemDone(item=entry.item, previous_item_id=self._items.before(entry)))
        return said

    def _where(self, growing: Growing) -> dict[str, Any]:
        return {
            "response_id": self.id,
            "item_id": growing.entry.id,
            "output_index": growing.index,
            "content_index": 0,
        }

    def _shown(self, status: str, details: StatusDetails | None, *, done: bool) -> Response:
        plan = self.plan
        return Response(
            id=self.id,
            object="realtime.response",
            status=status,
            status_details=details,
            output=tuple(entry.item for entry in self._output) if done else (),
            conversation_id=plan.conversation_id,
            output_modalities=plan.modalities,
            max_output_tokens="inf" if plan.limit is None else plan.limit,
            audio=AudioConfig(output=AudioOutput(format=plan.format, voice=plan.voice)),
            metadata=plan.metadata,
            usage=usage(plan.given, self._tokens, plan.cached) if done else None,
            temperature=UNSET if plan.temperature is None else plan.temperature,
        )


def _words(text: str) -> list[str]:
    """The text in words, each with the blanks before it: joined they are the text again."""
    words: list[str] = []
    for piece in text.split(" "):
        words.append(piece if not words else f" {piece}")
    return [word for word in words if word]
