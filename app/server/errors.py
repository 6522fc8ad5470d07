"""Every refusal of the practice server, worded as the real service words it.

Source of codes and texts: error events of the real service as its users reported them, and the OpenAI
Realtime API reference, server event error. ``type`` is ``invalid_request_error`` throughout.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from msgspec import UNSET, UnsetType

from app.protocol.messages import Problem

MIN_COMMIT_MS = 100
"""Shorter takes are refused, as the service refuses them."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something was not done. ``param`` is the path of the field at fault."""

    code: str
    message: str
    param: str | None = None
    kind: str = "invalid_request_error"

    def problem(self, event_id: str | UnsetType) -> Problem:
        """The error object; ``event_id`` is the client's own name of the event, null when it gave none."""
        named = None if event_id is UNSET else event_id
        return Problem(type=self.kind, code=self.code, message=self.message, param=self.param, event_id=named)


def quoted(names: Iterable[str]) -> str:
    """``'a', 'b' and 'c'``."""
    shown = [f"'{name}'" for name in names]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def invalid_event(reason: str) -> Refusal:
    return Refusal("invalid_event", reason)


def buffer_full(minutes: int) -> Refusal:
    message = f"The input audio buffer holds {minutes} minutes already. Commit or clear it first."
    return invalid_value("audio", message)


def broke_down(part: str, message: str) -> Refusal:
    return Refusal("server_error", f"The {part} broke down: {message}", kind="server_error")


def unknown_parameter(path: str) -> Refusal:
    return Refusal("unknown_parameter", f"Unknown parameter: '{path}'.", path)


def missing_parameter(path: str) -> Refusal:
    return Refusal("missing_required_parameter", f"Missing required parameter: '{path}'.", path)


def invalid_type(path: str, wanted: str, got: str) -> Refusal:
    message = f"Invalid type for '{path}': expected {wanted}, but got {got} instead."
    return Refusal("invalid_type", message, path)


def invalid_value(path: str, reason: str) -> Refusal:
    return Refusal("invalid_value", reason, path)


def invalid_choice(path: str, value: str, choices: Iterable[str]) -> Refusal:
    shown = value if len(value) <= 80 else f"{value[:80]}…"
    return invalid_value(path, f"Invalid value: '{shown}'. Supported values are: {quoted(choices)}.")


def invalid_audio(path: str = "audio") -> Refusal:
    message = f"Invalid '{path}'. Expected base64-encoded audio bytes but got an invalid value."
    return invalid_value(path, message)


def commit_empty(ms: float) -> Refusal:
    return Refusal(
        "input_audio_buffer_commit_empty",
        "Error committing input audio buffer: buffer too small. Expected at least "
        f"{MIN_COMMIT_MS}ms of audio, but buffer only has {ms:.2f}ms of audio.",
    )


def already_active(response_id: str) -> Refusal:
    return Refusal(
        "conversation_already_has_active_response",
        f"Conversation already has an active response in progress: {response_id}. "
        "Wait until the response is finished before creating a new one.",
    )


def cancel_not_active(response_id: str | None = None) -> Refusal:
    which = "no active response found" if response_id is None else f"response '{response_id}' is not active"
    return Refusal("response_cancel_not_active", f"Cancellation failed: {which}")


def cannot_update_voice() -> Refusal:
    message = "Cannot update a conversation's voice if assistant audio is present."
    return Refusal("cannot_update_voice", message, "session.audio.output.voice")


def model_is_fixed() -> Refusal:
    message = "The model of a session is chosen when it is opened and cannot be changed."
    return invalid_value("session.model", message)


def wrong_session_kind(wanted: str, got: str) -> Refusal:
    message = f"Passing a {got} session update event to a {wanted} session is not allowed."
    return invalid_value("session.type", message)


def tracing_is_fixed() -> Refusal:
    return invalid_value("session.tracing", "Tracing cannot be changed once it is set.")


def no_item(doing: str, item_id: str) -> Refusal:
    """``doing``: truncate, delete or retrieve."""
    gerund = {"truncate": "truncating", "delete": "deleting", "retrieve": "retrieving"}[doing]
    message = f"Error {gerund} item: the item with id '{item_id}' does not exist."
    return Refusal(f"item_{doing}_invalid_item_id", message, "item_id")


def nothing_to_truncate() -> Refusal:
    message = "Only model output audio messages can be truncated"
    return Refusal("unsupported_content_type", message, "item_id")


def already_shorter(has_ms: int, asked_ms: int) -> Refusal:
    message = f"Audio content of {has_ms}ms is already shorter than {asked_ms}ms"
    return invalid_value("audio_end_ms", message)


def no_previous_item(item_id: str) -> Refusal:
    message = f"The previous item with id '{item_id}' does not exist."
    return invalid_value("previous_item_id", message)


def item_exists(item_id: str) -> Refusal:
    return invalid_value("item.id", f"Error adding item: an item with id '{item_id}' already exists.")


def no_such_call(call_id: str) -> Refusal:
    message = f"Tool call ID '{call_id}' not found in conversation."
    return Refusal("invalid_tool_call_id", message, "item.call_id")


def no_referenced_item(path: str, item_id: str) -> Refusal:
    return invalid_value(path, f"The referenced item with id '{item_id}' does not exist.")


def webrtc_only() -> Refusal:
    return invalid_event("'output_audio_buffer.clear' is for WebRTC and SIP connections only.")


def transcription_only() -> Refusal:
    return invalid_event("A transcription session makes no responses.")


def session_expired(minutes: int) -> Refusal:
    message = f"Your session hit the maximum duration of {minutes} minutes."
    return Refusal("session_expired", message)


def no_detector() -> Refusal:
    message = "There is no speech detector on this machine; only manual turns (turn_detection null) work."
    return invalid_value("session.audio.input.turn_detection", message)
