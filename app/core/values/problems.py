"""What can go wrong, one text each: what happened, what became of what was said, and what to do."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How far a problem reaches."""

    BENIGN = "benign"  # a race that harms nobody: never shown
    TURN = "turn"  # this turn failed, the session goes on
    SESSION = "session"  # the connection ends, a new one is dialled
    CONFIG = "config"  # only the person can mend it: no retry


@dataclass(frozen=True, slots=True)
class Trouble:
    """A problem as it was met: its code in the catalogue below, and the raw words for the details."""

    code: str
    detail: str = ""
    path: str = ""
    """The file it is about, where that matters to the person."""


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One catalogue text. ``action``, ``also``, ``instead``: its buttons (``ui/window/card_actions.py``)."""

    kind: Kind
    title: str
    words: str
    remedy: str
    action: str = ""
    also: str = ""
    instead: str = ""


def _turn(title: str, words: str, remedy: str, action: str = "") -> CatalogueEntry:
    return CatalogueEntry(Kind.TURN, title, words, remedy, action)


def _config(title: str, words: str, remedy: str, action: str = "settings", also: str = "") -> CatalogueEntry:
    return CatalogueEntry(Kind.CONFIG, title, words, remedy, action, also)


def _line(title: str, words: str, remedy: str, action: str = "retry", also: str = "") -> CatalogueEntry:
    return CatalogueEntry(Kind.SESSION, title, words, remedy, action, also)


_KEPT = "What you said is kept here and is sent when the connection is back."
_NOTHING = "Nothing was sent."

CATALOGUE: dict[str, CatalogueEntry] = {
    # races that the protocol allows
    "response_cancel_not_active": CatalogueEntry(Kind.BENIGN, "Already finished", "", ""),
    "item_truncate_invalid_item_id": CatalogueEntry(Kind.BENIGN, "Nothing to cut", "", ""),
    "item_delete_invalid_item_id": CatalogueEntry(Kind.BENIGN, "Nothing to delete", "", ""),
    "item_retrieve_invalid_item_id": CatalogueEntry(Kind.BENIGN, "Nothing to fetch", "", ""),
    "unsupported_content_type": CatalogueEntry(Kind.BENIGN, "Nothing to cut", "", ""),
    "truncate_too_long": CatalogueEntry(Kind.BENIGN, "Nothing to cut", "", ""),
    # the turn
    "input_audio_buffer_commit_empty": _turn(
        "Too short to send", _NOTHING, "Hold the key while you speak and let go when you are done."
    ),
    "too_short": _turn("Too short to send", _NOTHING, "Hold the key while you speak."),
    "nothing_heard": _turn(
        "Nothing was heard", _NOTHING, "Is the microphone muted, or another one chosen?", "devices"
    ),
    "conversation_already_has_active_response": _turn(
        "The answer before this one was not finished",
        "What you said has arrived.",
        "The answer is asked for again.",
    ),
    "no_answer": _turn("No answer came", "What you said has arrived.", "Ask again.", "ask_again"),
    "response_failed": _turn("The answer failed", "What you said has arrived.", "Ask again.", "ask_again"),
    "content_filter": _turn(
        "The service withheld the answer", "What you said has arrived.", "Say it in other words."
    ),
    "max_output_tokens": _turn(
        "The answer was cut at its longest",
        "What you said has arrived.",
        'Say "go on", or raise the limit in the settings.',
        "settings",
    ),
    "rate_limit_exceeded": _turn(
        "The service asks to wait", "What you said has arrived.", "Ask again in a few seconds.", "ask_again"
    ),
    "transcription_failed": _turn(
        "Your words could not be written down", "The model has heard them all the same.", ""
    ),
    "bad_request": _turn("The server did not accept a request", "The conversation goes on.", ""),
    "cannot_update_voice": _turn(
        "The voice cannot change once it has spoken",
        "The conversation goes on with the present voice.",
        "It speaks from a new session on; the conversation is carried over.",
        "new_session",
    ),
    "setting_rejected": _turn(
        "This server does not take one of the settings", "The conversation goes on without it.", ""
    ),
    "not_configured": _turn(
        "The server did not take the settings of the conversation",
        "The conversation goes on with the server's own: it may end your turn at a pause.",
        "The other protocol in the settings may help; the details say why.",
        "settings",
    ),
    "empty_answer": _turn("The answer was empty", "What you said has arrived.", "Ask again.", "ask_again"),
    "tool_rounds": _turn(
        "The model keeps calling functions",
        "What you said has arrived; the last results were given to the model.",
        "Ask it to go on, or say it in another way.",
        "ask_again",
    ),
    "server_error": _turn("The server met an error", "What you said has arrived.", "Ask again.", "ask_again"),
    "gave_up": _turn(
        "The connection ended three times before an answer came",
        "What you said is kept here, unsent.",
        "Send it again, say it in another way, or discard it.",
        "draft",
    ),
    "unconfirmed": _turn(
        "The server did not confirm that this arrived",
        "What you said is kept here, unsent.",
        "Send it again or discard it.",
        "draft",
    ),
    "broke_off": _turn(
        "The answer stopped in the middle", "What came of it is kept.", "Ask again.", "ask_again"
    ),
    # the line
    "offline": _line("You seem to be offline", _KEPT, "It is tried again by itself.", "retry"),
    "network": _line("The connection is lost", _KEPT, "It is tried again by itself.", "retry"),
    "unreachable": _line("The server cannot be reached", _KEPT, "It is tried again by itself.", "retry"),
    "tls": _line(
        "The secure connection failed",
        _KEPT,
        "Check the clock, the proxy and the address.",
        "retry",
        "settings",
    ),
    "dial_overdue": _line(
        "Connecting takes too long",
        _KEPT,
        "The keyring may be waiting for its password, or the network does not answer. "
        "It is tried again by itself.",
        "retry",
        "settings",
    ),
    "session_expired": _line("The session was renewed", _KEPT, ""),
    "server_closed": _line(
        "The server closed the connection", _KEPT, "It is tried again by itself.", "retry"
    ),
    "busy": _line("The service asks to wait", _KEPT, "It is tried again by itself.", "retry"),
    "line_failed": _line(
        "Pressel met a fault in the connection", _KEPT, "It is tried again by itself.", "retry"
    ),
    "too_slow": _line(
        "The network is too slow for live sound", _KEPT, "It is tried again by itself.", "retry"
    ),
    # only the person can mend it
    "not_taken": _config(
        "The server hung up because of what it was sent",
        "What you said is kept here and is not sent again by itself.",
        "Say it shorter or in another way, or try again.",
        "retry",
    ),
    "keyring_silent": _config(
        "The keyring does not answer",
        _KEPT,
        "Unlock it: Pressel goes on as soon as it gives the key.",
        "retry",
        "key",
    ),
    "no_key": _config("No key", _KEPT, "Add a key, or practise without one.", "key"),
    "malformed_key": _config(
        "The key cannot be used",
        _KEPT,
        "A blank, a line break or a foreign sign is in it: copy it again, whole.",
        "key",
    ),
    "clear_text": _config(
        "The connection would not be encrypted",
        "Others on the way could hear you and read the key, so nothing was sent; what you said is kept here.",
        "Use an address with wss://, or allow it for this server if you trust the network.",
        "unencrypted",
        "settings",
    ),
    "invalid_api_key": _config(
        "The key was refused", _KEPT, "Check the key in the settings.", "key", "retry"
    ),
    "no_access": _config(
        "The key has no access to this model", _KEPT, "Choose another model.", "model", "key"
    ),
    "invalid_model": _config("The server does not know this model", _KEPT, "Choose another model.", "model"),
    "insufficient_quota": _config(
        "The account has no credit", _KEPT, "Add credit at the service, then retry.", "billing", "retry"
    ),
    "account_deactivated": _config(
        "The account is closed", _KEPT, "Ask the service, or use another key.", "key"
    ),
    "beta_api_shape_disabled": _config(
        "The service no longer speaks the older protocol",
        _KEPT,
        "Choose the current protocol (GA) in the settings.",
    ),
    "bad_address": _config(
        "The address of the server is not usable", _KEPT, "Check the address in the settings."
    ),
    "moved": _config(
        "The server points to another address",
        _KEPT,
        "Nothing was sent there. If you trust it, enter that address in the settings.",
    ),
    "refused": _config("The server refused the connection", _KEPT, "See the details.", "retry"),
    "practice_failed": _config(
        "The built-in practice server did not start", _KEPT, "Try again; the details say why.", "retry"
    ),
    # sound
    "no_microphone": _turn(
        "No microphone", _NOTHING, "Plug one in: it is used as soon as it is there.", "devices"
    ),
    "microphone_denied": _turn(
        "The microphone is not allowed", _NOTHING, "Allow it in the system's privacy settings.", "devices"
    ),
    "microphone_lost": _turn(
        "The microphone was disconnected",
        "What was heard until then is kept.",
        "Plug it in again or choose another.",
        "devices",
    ),
    "microphone_busy": _turn(
        "The microphone could not be opened", _NOTHING, "Another program may hold it.", "devices"
    ),
    "sound_lost": _turn(
        "Some sound was lost on the way in",
        "The rest has arrived.",
        "The computer may be too busy; closing other programs helps.",
    ),
    "no_speaker": _turn(
        "No loudspeaker", "The answer is shown as text.", "Plug one in or choose one.", "devices"
    ),
    "speaker_lost": _turn(
        "The loudspeaker was disconnected", "The answer is shown as text.", "Choose another.", "devices"
    ),
    "sound_unreadable": _turn(
        "Some of the answer's sound could not be read",
        "What you said has arrived; the words of the answer are shown as far as they come.",
        "Ask again; the details say what was wrong.",
        "ask_again",
    ),
    "sound_server": _turn(
        "The system's sound is not available", _NOTHING, "It is used again as soon as it is back.", "devices"
    ),
    # the rest
    "kept_aside": _turn(
        "A file could not be used and was kept aside",
        "What is in it is not lost.",
        "The details name the file.",
        "show_file",
    ),
    "no_translation": _turn(
        "The chosen language could not be loaded",
        "The window speaks English for now; nothing else is changed.",
        "Choose another language, or install Pressel anew.",
        "settings",
    ),
    "disk": _turn(
        "The conversation could not be saved",
        "It stays in this window.",
        "Free some space, or check the folder.",
    ),
    "portable_read_only": _turn(
        "This portable Pressel lies where nothing can be written",
        "The conversation stays in this window until you quit; settings are not kept.",
        "Move it to a disk that can be written, or delete the file pressel-portable beside the program.",
        "show_file",
    ),
    "taken_in": _turn(
        "What could not be saved last time is here again",
        "It was kept beside the conversations when Pressel ended, and is in its place now.",
        "",
    ),
    "settings_not_saved": _turn(
        "The settings could not be saved",
        "They are in use, and are saved by themselves as soon as that is possible.",
        "Free some space, or check the folder.",
    ),
    "history_unread": _turn(
        "The kept conversations could not be read",
        "They stay in their file; what you say now goes on.",
        "Try it again; the details say why.",
    ),
    "exported": _turn("The conversation is in a file", "It stays here as well.", "", "show_file"),
    "not_exported": _turn(
        "The conversation could not be written to the file",
        "It is unharmed in Pressel.",
        "Choose another folder, or free some space.",
    ),
    "persona_file": _turn(
        "The personas could not be imported", "Yours are as they were.", "The details say why."
    ),
    "personas_exported": _turn("The personas are in a file", "They stay here as well.", "", "show_file"),
    "persona_not_written": _turn(
        "The personas could not be written to the file",
        "They are unharmed in Pressel.",
        "Choose another folder, or free some space.",
    ),
    "new_version": CatalogueEntry(
        Kind.TURN,
        "There is a new version of Pressel",
        "It is not downloaded by itself.",
        "",
        "whats_new",
        "download",
        "skip_version",
    ),
    "key_left_out": _turn(
        "A persona came without its talk key", "It cannot be bound beside the keys that you have.", ""
    ),
    "no_preview": _turn("The voice could not be heard", "The conversation goes on.", "Try it again."),
    "take_capped": _turn(
        "Recording stopped at its longest", "What you said is kept unsent.", "Send it or discard it.", "draft"
    ),
    "take_kept": _turn(
        "Recording stopped", "What you said is kept unsent.", "Send it or discard it.", "draft"
    ),
    "garbled": CatalogueEntry(Kind.BENIGN, "The server said something unreadable", "", ""),
}

_ALIASES = {
    "inference_rate_limit_exceeded": "rate_limit_exceeded",
    "billing_hard_limit_reached": "insufficient_quota",
    "insufficient_balance": "insufficient_quota",
    "insufficient_credits": "insufficient_quota",
    "out_of_credits": "insufficient_quota",
    "payment_required": "insufficient_quota",
    "trial_expired": "insufficient_quota",
    "authentication_error": "invalid_api_key",
    "authentication_failed": "invalid_api_key",
    "invalid_token": "invalid_api_key",
    "unauthenticated": "invalid_api_key",
    "unauthorized": "invalid_api_key",
    "too_many_requests": "rate_limit_exceeded",
    "model_not_found": "invalid_model",
    "session_limit_reached": "refused",
    "model_load_error": "refused",
    "unknown_parameter": "setting_rejected",
    "invalid_value": "bad_request",
    "invalid_event": "bad_request",
    "missing_required_parameter": "bad_request",
    "bad_response_create": "bad_request",
    "invalid_request_error": "bad_request",
}

_PHRASES = (
    ("maximum duration", "session_expired"),
    ("buffer too small", "input_audio_buffer_commit_empty"),
    ("already shorter than", "truncate_too_long"),
    ("only model output audio messages can be truncated", "unsupported_content_type"),
    ("no active response", "response_cancel_not_active"),
    ("cancellation failed", "response_cancel_not_active"),
    ("already has an active response", "conversation_already_has_active_response"),
    ("incorrect api key", "invalid_api_key"),
    ("invalid api key", "invalid_api_key"),
    ("invalid key", "invalid_api_key"),
    ("no api key", "invalid_api_key"),
    ("missing api key", "invalid_api_key"),
    ("missing authorization", "invalid_api_key"),
    ("invalid token", "invalid_api_key"),
    ("not authenticated", "invalid_api_key"),
    ("authentication failed", "invalid_api_key"),
    ("authentication required", "invalid_api_key"),
    ("unauthorized", "invalid_api_key"),
    ("unauthorised", "invalid_api_key"),
    ("quota", "insufficient_quota"),
    ("insufficient balance", "insufficient_quota"),
    ("insufficient credit", "insufficient_quota"),
    ("insufficient funds", "insufficient_quota"),
    ("out of credit", "insufficient_quota"),
    ("no credit", "insufficient_quota"),
    ("trial expired", "insufficient_quota"),
    ("payment required", "insufficient_quota"),
    ("rate limit", "rate_limit_exceeded"),
    ("too many requests", "rate_limit_exceeded"),
)

_CODE = re.compile(r"[a-z]+(?:_[a-z]+)+")


def entry(code: str) -> CatalogueEntry:
    """The catalogue text of a code; one that is unknown reads as a server error."""
    return CATALOGUE.get(code, CATALOGUE["server_error"])


def classify(code: str | None, kind: str, message: str) -> str:
    """The catalogue code of a protocol error, by its code or type, else by what its message contains.

    ``invalid_request_error`` is the type of nearly every error and says nothing, so the message goes first.
    """
    lowered = message.lower()
    for name in ((code or "").lower(), kind.lower()):
        if name != "invalid_request_error" and (known := _ALIASES.get(name, name)) in CATALOGUE:
            return known
    for found in _CODE.finditer(lowered):  # the reason of a close: "invalid_request_error.invalid_api_key"
        known = _ALIASES.get(found[0], found[0])
        if known in CATALOGUE and entry(known).kind is not Kind.TURN:
            return known
    for phrase, known in _PHRASES:
        if phrase in lowered:
            return known
    return "server_error" if kind == "server_error" else "bad_request"
