"""Notices, unsent messages and single turns put into words; pure, like ``present`` that it serves."""

from datetime import tzinfo

from app.core.problems import Kind, entry
from app.core.state import Notice, Outgoing, State
from app.core.values import Role, Turn, TurnStatus
from app.ui.views import CardView, DraftView, TurnView
from app.ui.words import Words, clock, english, length, spoken_length

_BYTES_PER_SECOND = 48_000  # 24 kHz mono, two bytes a sample

_BUTTONS = {
    "settings": "Settings",
    "devices": "Choose a device",
    "retry": "Retry now",
    "ask_again": "Ask again",
}
# Why a message is kept where nothing went wrong: the person wanted it so.
_WANTED = {
    "cancelled": "Discarded. It can still be sent for a few seconds.",
    "held": "Held back before it was sent",
    "restored": "Kept from the last time",
}
_TONES = {Kind.TURN: "warning", Kind.SESSION: "warning", Kind.CONFIG: "error", Kind.BENIGN: "info"}
_INFORMS = ("session_expired", "setting_rejected", "cannot_update_voice", "too_short", "max_output_tokens")


def cards(state: State, tr: Words = english) -> tuple[CardView, ...]:
    """The notices, oldest first. Drafts speak for themselves, so a card has no button for them."""
    return tuple(_card(notice, tr) for notice in state.notices)


def _card(notice: Notice, tr: Words) -> CardView:
    text = entry(notice.code)
    button = _BUTTONS.get(text.action, "")
    return CardView(
        number=notice.number,
        tone="info" if notice.code in _INFORMS else _TONES[text.kind],
        title=tr(text.title),
        words=tr(text.words) if text.words else "",
        remedy=tr(text.remedy) if text.remedy else "",
        action=text.action if button else "",
        button=tr(button) if button else "",
        details=f"{notice.code}: {notice.detail}" if notice.detail else notice.code,
    )


def drafts(state: State, tr: Words = english) -> tuple[DraftView, ...]:
    """What is kept unsent, oldest first."""
    return tuple(_draft(kept, tr) for kept in state.outgoing if kept.draft)


def _draft(kept: Outgoing, tr: Words) -> DraftView:
    if kept.text:
        text = kept.text if len(kept.text) <= 60 else kept.text[:59].rstrip() + "…"
    else:
        seconds = sum(map(len, kept.frames)) / _BYTES_PER_SECOND
        text = tr("Recording of {t}").format(t=length(seconds))
    reason = _WANTED.get(kept.reason) or (entry(kept.reason).title if kept.reason else "")
    return DraftView(kept.number, text, tr(reason) if reason else "")


def turn_view(turn: Turn, tr: Words = english, zone: tzinfo | None = None) -> TurnView:
    """One turn in words."""
    heard = turn.heard_length
    seconds = turn.audio_ms / 1000
    mark, tone = _mark(turn, heard, tr)
    placeholder = "" if turn.text else _placeholder(turn, tr)
    who = {Role.USER: tr("You"), Role.ASSISTANT: tr("Assistant"), Role.NOTE: ""}[turn.role]
    said = (
        who,
        clock(turn.at, zone),
        spoken_length(seconds, tr) if seconds >= 0.5 else "",
        turn.text or placeholder,
        mark,
    )
    return TurnView(
        role=turn.role,
        who=who,
        when=clock(turn.at, zone),
        length=length(max(1.0, seconds)) if seconds >= 0.1 else "",
        text=turn.text,
        heard=heard,
        mark=mark,
        placeholder=placeholder,
        tone=tone,
        spoken=", ".join(part for part in said if part),
    )


def _mark(turn: Turn, heard: int, tr: Words) -> tuple[str, str]:
    """The words behind the text and their colour."""
    match turn.status:
        case TurnStatus.INTERRUPTED:
            return (tr("not heard") if heard < len(turn.text) else tr("stopped"), "second")
        case TurnStatus.FAILED:
            return (tr(entry(turn.reason).title) if turn.reason else tr("Failed"), "error")
        case TurnStatus.UNSENT:
            return (tr("Not sent"), "busy")
        case _:
            return ("", "second")


def _placeholder(turn: Turn, tr: Words) -> str:
    if turn.status is TurnStatus.WAITING:
        return tr("Writing down…")
    if turn.status is TurnStatus.STREAMING:
        return "…"
    return tr("No words") if turn.role is not Role.NOTE else ""
