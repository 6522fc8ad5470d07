"""The recording side: turns appended sound into user items, by hand or by turn detection, and transcribes.

Turn detection runs behind the sound: what is appended is ordered to be watched, and the edges come back
later. Positions are therefore bytes since the session began, and an ``epoch`` counts the starts of the
detector, so that edges of a stream that was committed, cleared or reconfigured meanwhile are dropped.
"""

from msgspec import UNSET, structs

from app.protocol.messages import (
    AudioCleared,
    AudioCommitted,
    AudioFormat,
    ContentPart,
    Item,
    ItemAdded,
    ItemDone,
    Problem,
    SpeechStarted,
    SpeechStopped,
    TimeoutTriggered,
    TranscriptionCompleted,
    TranscriptionDelta,
    TranscriptionFailed,
    TranscriptionUsage,
    TurnDetection,
)
from app.protocol.pcm import BYTES_PER_MS
from app.server import errors
from app.server.engine.answers import Answers
from app.server.engine.buffer import LONGEST_MS, InputBuffer
from app.server.engine.item_store import ItemRecord
from app.server.engine.session_context import Outs, SessionContext
from app.server.engine.session_rules import PCM, input_of, vad_of
from app.server.errors import Refusal
from app.server.part_ports import Recognised, VadEdge
from app.server.sound.wire_sound import WireIn
from app.server.work import (
    DropTake,
    FinishTake,
    Hear,
    StartVad,
    TakeFailed,
    TakeHeard,
    WakeLater,
    Watch,
    Watched,
)

PATIENCE_MS = {"low": 1500, "medium": 800, "auto": 800, "high": 400}
"""semantic_vad is plain silence here, longer or shorter by eagerness: this ear cannot tell when a sentence is
over.
"""
IDLE = "idle"


class InputTakes:
    """One session's buffer, its turn detection and the takes that the ear has not finished."""

    def __init__(self, shared: SessionContext, answers: Answers) -> None:
        self._shared = shared
        self._answers = answers
        self._buffer = InputBuffer()
        shared.take = shared.ids("item")
        self._wire = PCM
        self._decoder = WireIn(PCM)
        self._vad: TurnDetection | None = None
        self._epoch = 0
        self._vad_base = 0
        self._watched = 0
        self._speaking = False
        self._idle_round = 0

    # ----------------------------------------------------------------------------- what clients say

    def configure(self) -> Outs:
        """Apply the session's input format and turn detection, at the start and after every update."""
        wire = input_of(self._shared.session).format
        if isinstance(wire, AudioFormat) and wire != self._wire:
            # What the old decoder still holds was spoken before the change and belongs in front of it.
            self._buffer.append(self._decoder.finish())
            self._wire, self._decoder = wire, WireIn(wire)
        vad = vad_of(self._shared.session)
        if vad == self._vad:
            return []
        self._vad = vad
        self._speaking = False
        self._idle_round += 1
        if vad is None:
            return self._feed()
        # By hand, the ear hears while the client appends; with turn detection, only what is speech. So what
        # it has heard of the buffer is dropped, and heard again if the detector finds speech in it.
        heard_before = self._buffer.fed > self._buffer.start
        self._buffer.fed = self._buffer.start
        return [*([DropTake(self._shared.take)] if heard_before else []), *self._start_vad()]

    def append(self, data: bytes) -> Outs | Refusal:
        if self._buffer.ms > LONGEST_MS:
            return errors.buffer_full(LONGEST_MS // 60_000)
        pcm = self._decoder.feed(data)
        self._buffer.append(pcm)
        if self._vad is None:
            return self._feed()
        return [Watch(self._epoch, pcm)] if pcm else []

    def clear(self) -> Outs:
        self._decoder.finish()
        self._buffer.drop_to(self._buffer.end)
        dropped: Outs = [DropTake(self._shared.take), AudioCleared()]
        self._shared.take = self._shared.ids("item")
        self._speaking = False
        return dropped + (self._start_vad() if self._vad else [])

    def commit(self) -> Outs | Refusal:
        """The client ends its turn."""
        self._buffer.append(self._decoder.finish())
        if self._buffer.ms < errors.MIN_COMMIT_MS:
            return errors.commit_empty(self._buffer.ms)
        self._speaking = False
        committed = self._commit_to(self._buffer.end)
        return committed + (self._start_vad() if self._vad else [])

    # ----------------------------------------------------------------------------- what the ear says

    def heard(self, result: TakeHeard) -> Outs:
        entry = self._shared.hearing.pop(result.take, None)
        if entry is None:
            return []
        entry.heard = result.heard
        return [*self._transcribed(entry, result.heard), *self._answers.resume()]

    def failed(self, result: TakeFailed) -> Outs:
        entry = self._shared.hearing.pop(result.take, None)
        if entry is None:
            return []
        entry.heard = Recognised("")
        said: Outs = []
        if self._writes_down(entry):
            problem = Problem(
                type="server_error", code="transcription_failed", message=result.message, param=None
            )
            said.append(
                TranscriptionFailed(item_id=entry.id, content_index=_audio_index(entry), error=problem)
            )
        return said + self._answers.resume()

    def watched(self, result: Watched) -> Outs:
        """The detector has looked at some more sound."""
        if result.epoch != self._epoch or self._vad is None:
            return []
        self._watched += result.size
        said: Outs = []
        for edge in result.edges:
            said += self._started(edge) if edge.kind == "started" else self._stopped(edge)
        # Speech goes to the ear as far as it was watched, and no further: what comes behind an end that is
        # not yet found would belong to no take.
        if self._speaking:
            said += self._feed(self._watched)
        else:
            self._buffer.trim_idle()
        return said

    # ----------------------------------------------------------------------------- turn detection

    def _start_vad(self) -> Outs:
        assert self._vad is not None
        self._epoch += 1
        self._vad_base = self._buffer.start
        self._watched = self._vad_base
        vad = self._vad
        if vad.type == "semantic_vad":
            order = StartVad(self._epoch, 0.5, 300, PATIENCE_MS[str(vad.eagerness)])
        else:
            order = StartVad(
                self._epoch,
                _number(vad.threshold, 0.5),
                int(_number(vad.prefix_padding_ms, 300)),
                int(_number(vad.silence_duration_ms, 500)),
            )
        # Its position 0 is the start of the buffer, so what waits there already is watched first.
        waiting = self._buffer.peek()
        return [order, Watch(self._epoch, waiting)] if waiting else [order]

    def _started(self, edge: VadEdge) -> Outs:
        assert self._vad is not None
        self._speaking = True
        self._idle_round += 1
        self._buffer.drop_to(self._vad_base + edge.at_ms * BYTES_PER_MS)
        at_ms = self._buffer.start // BYTES_PER_MS
        said: Outs = [SpeechStarted(audio_start_ms=at_ms, item_id=self._shared.take)]
        if self._vad.interrupt_response is not False:
            said += self._answers.interrupt()
        return said

    def _stopped(self, edge: VadEdge) -> Outs:
        assert self._vad is not None
        self._speaking = False
        end = self._vad_base + edge.at_ms * BYTES_PER_MS
        said: Outs = [SpeechStopped(audio_end_ms=end // BYTES_PER_MS, item_id=self._shared.take)]
        said += self._commit_to(end)
        if self._vad.create_response is not False:
            said += self._answers.create_by_itself()
        return said

    # ----------------------------------------------------------------------------- silence that lasts

    def arm_idle(self, after_playback_s: float) -> Outs:
        """Start the idle timeout, if the session has one, when the answer has been played to its end."""
        if self._vad is None or not self._vad.idle_timeout_ms:
            return []
        self._idle_round += 1
        return [WakeLater(f"{IDLE}-{self._idle_round}", after_playback_s + self._vad.idle_timeout_ms / 1000)]

    def idle(self, name: str) -> Outs:
        """The idle timeout has come. Its name holds the round, which everything that happens counts up."""
        if (
            self._vad is None
            or name != f"{IDLE}-{self._idle_round}"
            or self._speaking
            or self._answers.active
        ):
            return []
        start, end = self._buffer.start // BYTES_PER_MS, self._buffer.end // BYTES_PER_MS
        said: Outs = [TimeoutTriggered(item_id=self._shared.take, audio_start_ms=start, audio_end_ms=end)]
        said += self._commit_to(self._buffer.end)
        return said + self._start_vad() + self._answers.create_by_itself()

    # ----------------------------------------------------------------------------- items

    def _feed(self, position: int | None = None) -> Outs:
        sound = self._buffer.feed_to(self._buffer.end if position is None else position)
        return [Hear(self._shared.take, sound)] if sound else []

    def _commit_to(self, position: int) -> Outs:
        said = self._feed(position)
        pcm = self._buffer.take_to(position)
        take = self._shared.take
        item = Item(
            # A client may have given this name to an item of its own in the meantime.
            id=self._shared.ids("item") if self._shared.items.find(take) else take,
            object="realtime.item",
            type="message",
            status="completed",
            role="user",
            content=(ContentPart(type="input_audio", transcript=None),),
        )
        entry = ItemRecord(item, pcm=pcm, ms=len(pcm) // BYTES_PER_MS)
        before = self._shared.items.append(entry)
        self._shared.hearing[take] = entry
        self._shared.take = self._shared.ids("item")
        return [
            *said,
            FinishTake(take),
            AudioCommitted(item_id=entry.id, previous_item_id=before),
            ItemAdded(item=item, previous_item_id=before),
            ItemDone(item=item, previous_item_id=before),
        ]

    def _writes_down(self, entry: ItemRecord) -> bool:
        wanted = bool(input_of(self._shared.session).transcription)
        return wanted and self._shared.items.find(entry.id) is entry

    def _transcribed(self, entry: ItemRecord, heard: Recognised) -> Outs:
        if not self._writes_down(entry):
            return []
        parts = list(entry.parts)
        index = _audio_index(entry)
        parts[index] = structs.replace(parts[index], transcript=heard.text)
        entry.item = structs.replace(entry.item, content=tuple(parts))
        said: Outs = []
        if heard.text:
            said.append(TranscriptionDelta(item_id=entry.id, content_index=index, delta=heard.text))
        spent = TranscriptionUsage(type="duration", seconds=entry.ms / 1000)
        said.append(
            TranscriptionCompleted(item_id=entry.id, content_index=index, transcript=heard.text, usage=spent)
        )
        return said


def _audio_index(entry: ItemRecord) -> int:
    return next(index for index, part in enumerate(entry.parts) if part.type == "input_audio")


def _number(value: object, default: float) -> float:
    return default if value is UNSET or not isinstance(value, int | float) else value
