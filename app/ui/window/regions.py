"""The regions of the window: what F6 goes round, what Tab goes through, which cards stand where; it shows
nothing of its own.
"""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.parts.tab_order import in_order

if TYPE_CHECKING:
    from app.ui.transcript.area import TranscriptArea
    from app.ui.transcript.notices import Notices
    from app.ui.window.main_window import MainWindow
    from app.ui.wording.views import View


def next_region(window: "MainWindow") -> None:
    """The focus goes to header, conversation, panel, talk bar, and round again."""
    talk = window.transcript if window.empty.isHidden() else window.empty.first
    regions = [
        (window.header, window.header.new),
        (window.conversation, window.guide.first or talk),
        (window.panel, window.panel.voice if window.panel else None),
        (window.bar, window.bar.talk),
    ]
    shown = [(region, first) for region, first in regions if region and first and region.isVisible()]
    focus = window.focusWidget()
    here = next((n for n, (region, _) in enumerate(shown) if focus and region.isAncestorOf(focus)), -1)
    shown[(here + 1) % len(shown)][1].setFocus(Qt.FocusReason.TabFocusReason)


def bring_forward(window: QWidget, token: str = "") -> None:
    """To the front, from wherever it was; ``token`` is the desktop's leave to do so ("" = none)."""
    if token:  # Qt's Wayland part takes it from here, once
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def tab_through(window: "MainWindow") -> None:
    """Tab goes as the eye does: from top to bottom."""
    turns = window.area.in_order if window.area is not None else ()
    in_order(
        (
            window.header,
            window.banner,
            window.guide.guide,
            window.empty,
            *turns,
            window.notices,
            window.panel,
            window.bar,
        )
    )


def show_cards(view: "View", notices: "Notices", area: "TranscriptArea | None") -> None:
    """Cards stand at their turn, those that have none above the talk bar."""
    notices.show_view(
        tuple(card for card in view.cards if not card.turn),
        tuple(draft for draft in view.drafts if not draft.turn),
    )
    if area is not None:
        area.show_view(
            view.turns,
            tuple(card for card in view.cards if card.turn),
            tuple(draft for draft in view.drafts if draft.turn),
        )
