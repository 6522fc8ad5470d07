"""Puts notices, unsent messages and single turns into words; pure, like ``present`` that it serves."""

from datetime import tzinfo
from math import ceil

from app.core.answer.answer_sound import can_play, playable
from app.core.settings.server_address import billing_page
from app.core.state import LineStage, Notice, Outgoing, State
from app.core.values.problems import CatalogueEntry, Kind, entry
from app.core.values.values import Role, Turn, TurnStatus
from app.protocol.pcm import BYTES_PER_SECOND
from app.ui.wording.views import AtTurns, CardView, DraftView, TurnView
from app.ui.wording.words import Words, clock, english, length, spoken_length

_NONE: frozenset[str] = frozenset()
_LOST, _MISSING, _ENDED = "microphone_lost", "no_microphone", "take_kept"
"""What an unplugged microphone is told by, of which one card is enough."""

# Every action in the catalogue of problems has a button, except "draft": the draft has a card of its own.
BUTTONS = {
    "settings": "Settings",
    "key": "Change the key",
    "model": "Choose a model",
    "billing": "Open billing",
    "devices": "Choose a device",
    "retry": "Retry now",
    "unencrypted": "Connect without encryption",
    "ask_again": "Ask again",
    "new_session": "New session now",
    "show_file": "Show in folder",
    "whats_new": "What is new",
    "download": "Download",
    "skip_version": "Skip this version",
}
# Reasons for a draft that are no problem: the person or the system paused it.
_WANTED = {
    "cancelled": "It can still be taken back for a few seconds.",
    "held": "Held back before it was sent",
    "restored": "Kept from the last time",
    "focus_lost": "The window went to the back while you held the key",
    "lock": "The screen was locked",
    "sleep": "The computer went to sleep",
    "switch": "Another user came",
    "moved": "Another conversation was opened",
}
_TONES = {Kind.TURN: "warning", Kind.SESSION: "warning", Kind.CONFIG: "error", Kind.BENIGN: "info"}
_INFORMS = (
    "session_expired",
    "setting_rejected",
    "cannot_update_voice",
    "key_left_out",
    "too_short",
    "exported",
    "personas_exported",
    "max_output_tokens",
    "new_version",
)


def cards(state: State, tr: Words = english, now: float = 0.0) -> tuple[CardView, ...]:
    """The notices, oldest first, without those that the card of a draft or a later notice already tells."""
    shown = _shown(state)
    kept = [out for out in state.outgoing if out.draft and out.turn_id in shown]
    told = {(out.turn_id, code) for out in kept for code in (out.reason, _ENDED)}
    if any(out.reason == _LOST for out in kept) or any(n.code == _MISSING for n in state.notices):
        told.add(("", _LOST))
    fresh = (notice for notice in state.notices if (notice.turn, notice.code) not in told)
    idle = _NONE if billing_page(state.target.url) else frozenset(("billing",))
    return tuple(_card(notice, tr, now, shown, idle) for notice in fresh)


def _actions(text: CatalogueEntry) -> tuple[str, ...]:
    return text.action, text.also, text.instead


def _shown(state: State) -> frozenset[str]:
    return (
        frozenset(turn.turn_id for turn in state.conversation.turns)
        if state.notices or state.outgoing
        else _NONE
    )


def _card(notice: Notice, tr: Words, now: float, shown: frozenset[str], idle: frozenset[str]) -> CardView:
    """``idle``: actions that do nothing with this service."""
    text = entry(notice.code)
    remedy = tr(text.remedy) if text.remedy else ""
    if notice.until:
        remedy = tr("It is asked for again by itself in {n} s.").format(n=max(0, ceil(notice.until - now)))
    return CardView(
        number=notice.number,
        tone="info" if notice.code in _INFORMS else _TONES[text.kind],
        title=tr(text.title),
        words=_heard(notice, tr) + (tr(text.words) if text.words else ""),
        remedy=remedy,
        buttons=tuple((name, tr(BUTTONS[name])) for name in _actions(text) if name in BUTTONS.keys() - idle),
        details=_details(notice),
        turn=notice.turn if notice.turn in shown else "",
    )


def _heard(notice: Notice, tr: Words) -> str:
    """The measured or named part: the peak level of a take, the path of a file, the version."""
    if notice.code == "new_version":
        return tr("Version {version} can be downloaded.").format(version=notice.detail) + " "
    if notice.path:
        return f"{notice.path}\n"
    if notice.code != "nothing_heard" or not notice.detail:
        return ""
    return tr("The loudest sound was at {level}.").format(level=notice.detail) + " "


def _details(notice: Notice) -> str:
    return f"{notice.code}: {notice.detail}" if notice.detail else notice.code


def drafts(state: State, tr: Words = english) -> tuple[DraftView, ...]:
    """What is kept unsent, oldest first."""
    shown = _shown(state)
    details = {(notice.turn, notice.code): _details(notice) for notice in state.notices}
    return tuple(
        _draft(kept, tr, shown, details.get((kept.turn_id, kept.reason), ""))
        for kept in state.outgoing
        if kept.draft
    )


def _draft(kept: Outgoing, tr: Words, shown: frozenset[str], details: str) -> DraftView:
    undo = kept.reason == "cancelled"
    if kept.text:
        text = kept.text if len(kept.text) <= 60 else kept.text[:59].rstrip() + "…"
    else:
        seconds = sum(map(len, kept.frames)) / BYTES_PER_SECOND
        text = tr("Recording of {t}").format(t=length(seconds))
    text = (tr("Discarded: {text}") if undo else tr("Unsent: {text}")).format(text=text)
    reason = _WANTED.get(kept.reason) or (entry(kept.reason).title if kept.reason else "")
    return DraftView(
        number=kept.number,
        text=text,
        reason=tr(reason) if reason else "",
        turn=kept.turn_id if kept.turn_id in shown else "",
        sound=bool(kept.frames),
        undo=undo,
        details=details,
    )


def at_turns(state: State, tr: Words = english) -> AtTurns:
    """What is known of the turns beyond themselves."""
    waiting = tuple((out.turn_id, _unsent(out, tr)) for out in state.outgoing if _waits(state, out))
    return AtTurns(waiting, playable(state) if can_play(state) else (), state.playing_again)


def _waits(state: State, out: Outgoing) -> bool:
    """Whether nothing of it is on its way: it is a draft, or the line is not just being dialled."""
    line = state.line
    up = line.stage is LineStage.UP
    dialled = line.stage in (LineStage.DIALLING, LineStage.GREETING, LineStage.CONFIGURING)
    return out.draft or not (up or out.handed or (dialled and not line.attempt))


def _unsent(out: Outgoing, tr: Words) -> str:
    if not out.frames:
        return tr("Not sent yet")
    seconds = sum(map(len, out.frames)) / BYTES_PER_SECOND
    return tr("Not sent yet, {t} kept").format(t=length(max(1.0, seconds)))


def turn_view(
    turn: Turn, tr: Words = english, zone: tzinfo | None = None, around: AtTurns | None = None
) -> TurnView:
    """One turn in words."""
    heard = turn.heard_length
    seconds = turn.audio_ms / 1000
    waiting = dict(around.waiting).get(turn.turn_id, "") if around is not None else ""
    mark, tone = (waiting, "busy") if waiting else _mark(turn, heard, tr)
    placeholder = "" if turn.text else _placeholder(turn, tr)
    if waiting and not turn.text:  # it says so in the place of the words
        placeholder, mark = waiting, ""
    who = {Role.USER: tr("You"), Role.ASSISTANT: tr("Assistant"), Role.NOTE: ""}[turn.role]
    said = (who, clock(turn.at, zone), spoken_length(seconds, tr) if seconds >= 0.5 else "")
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
        said=", ".join(part for part in said if part),
        copy=tr("Copy"),
        grows=turn.status is TurnStatus.STREAMING,
    )


def _mark(turn: Turn, heard: int, tr: Words) -> tuple[str, str]:
    """The mark after the text, and the tone it is painted in."""
    match turn.status:
        case TurnStatus.INTERRUPTED:
            whole = heard >= len(turn.text)
            return (tr("Stopped") if whole else tr("Stopped; the rest was not heard"), "second")
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
    if turn.status is TurnStatus.UNSENT:
        return tr("Recording")
    return tr("No words") if turn.role is not Role.NOTE else ""
