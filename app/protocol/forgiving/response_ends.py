"""Brings what servers say at the end of a response into the protocol's one shape; it judges no end.

The OpenAI Realtime API reference, server event ``response.done``, knows the statuses completed, cancelled,
incomplete and failed, and names the reason in ``status_details``. Others use words of their own for them, end
a response by the names of OpenAI's Responses API (``response.completed``, ``response.failed``), or put the
error beside the status.
"""

from typing import Any

from app.protocol.forgiving.error_shapes import problem_of
from app.protocol.shapes import JsonObject, as_object

NAME = "response.done"
STATUSES = {
    "response.completed": "completed",
    "response.cancelled": "cancelled",
    "response.canceled": "cancelled",
    "response.incomplete": "incomplete",
    "response.failed": "failed",
}
"""Names of events that are ``response.done``, with the status that each says."""

_MEANT = {
    "complete": "completed",
    "success": "completed",
    "succeeded": "completed",
    "done": "completed",
    "finished": "completed",
    "canceled": "cancelled",
    "interrupted": "cancelled",
    "error": "failed",
    "errored": "failed",
    "failure": "failed",
}
_BESIDE = ("error", "last_error")
"""Where the error stands in a response that has no ``status_details``."""


def reshape(raw: JsonObject, said: str) -> None:
    """The frame of an end, changed in place. ``said``: the name that the server gave it."""
    if not isinstance(raw.get("response"), dict):
        raw["response"] = {}
    response = raw["response"]
    status = response.get("status")
    if isinstance(status, str):
        response["status"] = _MEANT.get(status.lower(), status.lower())
    if said in STATUSES:
        response["status"] = STATUSES[said]
    details = response.get("status_details")
    if not details and isinstance(response.get("incomplete_details"), dict):
        details = response["status_details"] = response["incomplete_details"]
    around = as_object(details)
    about = {name: value for name, value in around.items() if name not in ("type", "reason")}
    error = problem_of(about if around else details) or _beside(raw, response)
    if error:
        response["status_details"] = {**around, "error": {**as_object(around.get("error")), **error}}
        response.setdefault("status", "failed")


def _beside(raw: JsonObject, response: JsonObject) -> dict[str, Any]:
    if response.get("status") in ("completed", "cancelled"):
        return {}
    for place in (response, raw):
        for name in _BESIDE:
            if error := problem_of(place.get(name)):
                return error
    return {"message": response["message"]} if isinstance(response.get("message"), str) else {}
