"""A cache of the layouts of the turns seen last."""

from app.core.values.values import Turn
from app.ui.transcript.turns.fonts import Fonts
from app.ui.transcript.turns.turn_layout import TurnLayout
from app.ui.wording.views import TurnView

_KEPT = 160


class Layouts:
    """By turn id. A turn that has grown borrows the paragraphs it already had."""

    def __init__(self) -> None:
        self._made: dict[str, TurnLayout] = {}

    def __len__(self) -> int:
        return len(self._made)

    def of(self, turn: Turn, words: TurnView, width: int, fonts: Fonts) -> TurnLayout:
        """The layout of this turn, whose words are given, at this width."""
        layout = self._made.pop(turn.turn_id, None)
        if layout is None or layout.width != width:
            layout = TurnLayout(words, width, fonts)
        elif layout.turn != words:
            layout = TurnLayout(words, width, fonts, layout)
        self._made[turn.turn_id] = layout
        while len(self._made) > _KEPT:
            del self._made[next(iter(self._made))]
        return layout
