"""The regions of the window: the cycle of F6, the order of Tab, and which cards stand where."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.parts.access.tab_order import in_order

if TYPE_CHECKING:
    from app.ui.transcript.area import TranscriptArea
    from app.ui.transcript.notices import Notices
    from app.ui.window.stage import Stage
    from app.ui.wording.views import View


def next_region(stage: "Stage", focus: QWidget | None) -> None:
    """Move the focus round header, kept conversations, conversation, style panel and row."""
    talk = stage.transcript if stage.empty.isHidden() else stage.empty.first
    regions: list[tuple[QWidget | None, QWidget | None]] = [
        (stage.header, stage.header.history),
        (stage.history_panel, stage.history_panel.search if stage.history_panel else None),
        (stage.conversation, stage.guide.first or talk),
        (stage.style_panel, stage.style_panel.persona if stage.style_panel else None),
        (stage.bar, stage.bar.talk),
    ]
    shown = [(region, first) for region, first in regions if region and first and region.isVisible()]
    here = next((n for n, (region, _) in enumerate(shown) if focus and region.isAncestorOf(focus)), -1)
    shown[(here + 1) % len(shown)][1].setFocus(Qt.FocusReason.TabFocusReason)


def bring_forward(window: QWidget, token: str = "") -> None:
    """Raise the window, hidden or not; ``token``: an xdg-activation token of the desktop ("" = none)."""
    if token:  # Qt's Wayland plugin reads it at the next activation and unsets it
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def tab_through(stage: "Stage") -> None:
    """Tab visits the parts as they stand, column by column, each from top to bottom."""
    turns = stage.area.in_order if stage.area is not None else ()
    middle = (stage.guide.guide, stage.empty, *turns, stage.notices)
    order: tuple[tuple[QWidget | None, ...], ...]
    if stage.panels_within:  # they stand in the place of the conversation, between header and row
        order = (
            (stage.header, stage.banner, stage.history_panel),
            middle,
            (stage.style_panel, *stage.bar.in_order),
        )
    else:
        order = (
            (stage.history_panel, stage.header, stage.banner),
            middle,
            (*stage.bar.in_order, stage.style_panel),
        )
    in_order(part for parts in order for part in parts)


def make_room(stage: "Stage", narrow: bool) -> None:
    """In a small window a panel takes the place of the conversation."""
    panelled = stage.style_panel is not None and not stage.style_panel.isHidden()
    stage.conversation.setVisible(not (narrow and (panelled or stage.history_covers)))


def show_cards(view: "View", notices: "Notices", area: "TranscriptArea | None") -> None:
    """Show each card at its turn, and those without one above the row."""
    notices.show_view(
        tuple(card for card in view.cards if not card.turn),
        tuple(draft for draft in view.drafts if not draft.turn),
    )
    if area is not None:
        area.show_view(
            view.turns,
            tuple(card for card in view.cards if card.turn),
            tuple(draft for draft in view.drafts if draft.turn),
            view.at_turns,
        )
