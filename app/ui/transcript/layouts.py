"""A cache of the layouts of the turns seen last."""

from app.core.values.values import Turn
from app.ui.transcript.turn_layout import Fonts, TurnLayout
from app.ui.wording.views import TurnView

_KEPT = 160


class Layouts:
    """By turn id. A turn that has grown borrows the paragraphs it already had."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Turn, TurnLayout]] = {}

    def __len__(self) -> int:
        return len(self._made)

    def of(self, turn: Turn, words: TurnView, width: int, fonts: Fonts) -> TurnLayout:
        """The layout of this turn, whose words are given, at this width."""
        turn_before, layout = self._made.pop(turn.turn_id, (None, None))
        if layout is None or layout.width != width:
            layout = TurnLayout(words, width, fonts)
        elif turn_before is not turn:
            layout = TurnLayout(words, width, fonts, layout)
        self._made[turn.turn_id] = (turn, layout)
        while len(self._made) > _KEPT:
            del self._made[next(iter(self._made))]
        return layout
