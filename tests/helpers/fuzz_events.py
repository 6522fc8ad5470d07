"""Generates server events by seed: valid, mutated and malformed ones."""

import json
import random
from collections.abc import Callable
from typing import Any

from app.protocol import beta, ga
from app.protocol import messages as m

Event = dict[str, Any]
_IDS = tuple(f"item_{n}" for n in range(40))
_RESPONSES = tuple(f"resp_{n}" for n in range(12))
_WORDS = ("", "hello", "a \N{SNOWMAN} and \0", "x" * 300, "config-1", "commit-1", "text-1", "in_progress")
_SOUND = ("", "AAAA", "AAA", "////", "not base64!", "AQACAAMA" * 60)


class Rubbish:
    """Texts of server events in one dialect, the same for the same seed."""

    def __init__(self, seed: int, dialect: str = "ga") -> None:
        self._dice = random.Random(seed)
        self._beta = dialect == "beta"
        self._plain = _every_kind()
        self._rich: list[Callable[[], Event]] = [
            self._session, self._committed, self._item, self._response, self._done, self._sound, self._words,
            self._written, self._error, self._limits,
        ]  # fmt: skip

    def text(self) -> str | bytes:
        """Generate the next text."""
        dice = self._dice.random()
        event = self._good()
        if dice < 0.45:
            return self._spelled(event)
        if dice < 0.85:
            for _ in range(self._dice.choice((1, 1, 2, 5))):
                self._mutate(event)
            return self._spelled(event)
        return self._broken(json.dumps(event))

    def _good(self) -> Event:
        if self._dice.random() < 0.3:
            return dict(self._dice.choice(self._plain)) | self._ids()
        return self._dice.choice(self._rich)()

    def _spelled(self, event: Event) -> str:
        text = json.dumps(event)
        if not self._beta:
            return text
        message = ga.decode_server(text)
        return beta.encode_server(message) if isinstance(message, m.ServerMessage) else text

    # ------------------------------------------------------------------ good ones

    def _pick(self, among: tuple[Any, ...]) -> Any:
        return self._dice.choice(among)

    def _ids(self) -> Event:
        places = {"output_index": 0, "content_index": self._pick((0, 0, 1))}
        names = {"item_id": self._pick(_IDS), "response_id": self._pick(_RESPONSES)}
        return {"event_id": f"event_{self._dice.randrange(10**6)}"} | names | places

    def _session(self) -> Event:
        session = {"type": "realtime", "id": "sess", "voice": self._pick(_WORDS), "expires_at": 10**10}
        return {
            "type": self._pick(("session.created", "session.updated", "session.updated")),
            "session": session,
        }

    def _committed(self) -> Event:
        kind = self._pick(("committed", "speech_started", "speech_stopped", "cleared"))
        return {"type": f"input_audio_buffer.{kind}", "previous_item_id": self._pick(_IDS)} | self._ids()

    def _message(self) -> Event:
        role = self._pick(("user", "assistant", "assistant", "system"))
        kind = self._pick(("message", "message", "function_call", "function_call_output"))
        part = {"type": self._pick(("output_audio", "input_audio", "text")), "transcript": self._pick(_WORDS)}
        call = {"call_id": self._pick(_IDS), "name": "clock", "arguments": "{}"}
        return {"id": self._pick(_IDS), "type": kind, "role": role, "content": [part]} | call

    def _item(self) -> Event:
        kind = self._pick(("conversation.item.added", "conversation.item.done", "response.output_item.done"))
        return {
            "type": kind,
            "item": self._message(),
            "previous_item_id": self._pick((None, *_IDS)),
        } | self._ids()

    def _response(self) -> Event:
        response = {"id": self._pick(_RESPONSES), "status": "in_progress", "output": []}
        return {"type": "response.created", "response": response}

    def _done(self) -> Event:
        status = self._pick(("completed", "completed", "cancelled", "failed", "incomplete", "never heard of"))
        usage = {"total_tokens": 9, "input_token_details": {"text_tokens": self._pick((0, 7, -1, None))}}
        output = [self._message()] if self._dice.random() < 0.5 else []
        response = {"id": self._pick(_RESPONSES), "status": status, "output": output, "usage": usage}
        return {"type": "response.done", "response": response}

    def _sound(self) -> Event:
        return {"type": "response.output_audio.delta", "delta": self._pick(_SOUND)} | self._ids()

    def _words(self) -> Event:
        kind = self._pick(("output_audio_transcript", "output_text"))
        return {"type": f"response.{kind}.delta", "delta": self._pick(("a ", "word "))} | self._ids()

    def _written(self) -> Event:
        kind = self._pick(("delta", "completed", "failed"))
        more = {"delta": "w ", "transcript": "words", "error": {"type": "x", "message": self._pick(_WORDS)}}
        return {"type": f"conversation.item.input_audio_transcription.{kind}"} | more | self._ids()

    def _error(self) -> Event:
        codes = (
            "rate_limit_exceeded",
            "response_cancel_not_active",
            "input_audio_buffer_commit_empty",
            "x",
            None,
        )
        error = {"type": "invalid_request_error", "code": self._pick(codes), "message": self._pick(_WORDS)}
        return {
            "type": "error",
            "error": error | {"event_id": self._pick(_WORDS), "param": self._pick(_WORDS)},
        }

    def _limits(self) -> Event:
        limit = {"name": "tokens", "limit": 9, "remaining": 3, "reset_seconds": 1.5}
        return {"type": "rate_limits.updated", "rate_limits": [limit]}

    # ------------------------------------------------------------------ bad ones

    def _mutate(self, event: Event) -> None:
        """Remove, retype or add one field somewhere in the event."""
        where: Any = event
        while True:
            keys = list(where) if isinstance(where, dict) else list(range(len(where)))
            if not keys:
                return
            key = self._dice.choice(keys)
            if isinstance(where[key], dict | list) and self._dice.random() < 0.7:
                where = where[key]
                continue
            break
        self._spoil(where, key)

    def _spoil(self, where: Any, key: Any) -> None:
        match self._dice.randrange(5):
            case 0:
                del where[key]
            case 1 if isinstance(where, dict):
                where[self._pick(("extra", "type", "id", "object"))] = self._nonsense()
            case _:
                where[key] = self._nonsense()

    def _nonsense(self) -> Any:
        deep: Any = "end"
        for _ in range(self._pick((1, 3, 40))):
            deep = {"a": [deep]}
        values: tuple[Any, ...] = (
            None,
            True,
            -1,
            2**70,
            1.5e300,
            "",
            "x" * 2000,
            [],
            {},
            [None],
            deep,
            "resp_1",
            "\ud7ff\0",
        )
        return self._pick(values)

    def _broken(self, text: str) -> str | bytes:
        """Text that is invalid JSON or not an object."""
        at = self._dice.randrange(len(text))
        match self._dice.randrange(6):
            case 0:
                return text[:at]
            case 1:
                return text[:at] + chr(self._dice.randrange(1, 0xD7FF)) + text[at + 1 :]
            case 2:
                raw = bytearray(text.encode())
                raw[at % len(raw)] ^= 1 << self._dice.randrange(8)
                return bytes(raw)
            case 3:
                return self._dice.randbytes(self._dice.randrange(200))
            case 4:
                return json.dumps([text, at, None])
            case _:
                return "[" * self._dice.choice((1, 100, 3000))


def _every_kind() -> list[Event]:
    """An event with only its type, for every server event of the vocabulary."""
    kinds: list[type[m.ServerMessage]] = [m.ServerMessage]
    for kind in kinds:
        kinds += kind.__subclasses__()
    tags = {kind.__struct_config__.tag for kind in kinds}
    return [{"type": tag} for tag in sorted(map(str, tags)) if "." in tag or tag == "error"]
