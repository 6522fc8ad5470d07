"""The choice of the talk key on its page of the guide, where each press is a dry run; the settings use
``TalkKeyControl`` in a row.
"""

from PySide6.QtWidgets import QWidget

from app.core.messages.events.presses import TalkKeyTried
from app.core.settings.options import options
from app.ui.bridge import Bridge
from app.ui.parts.boxes import NONE, vbox
from app.ui.settings.controls.talk_key_capture import TalkKeyControl
from app.ui.wording.words import Words


class TalkKeyChoice(QWidget):
    """Follows the bridge as long as it exists."""

    def __init__(self, tr: Words, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        option = options()["talk_key"]
        self.control = TalkKeyControl(option, tr(option.title), tr)
        vbox(self, self.control, margins=NONE)
        self.control.value_changed.connect(lambda key: bridge.choose(talk_key=key))
        # The capture over, the page goes on trying: with the new key, from the beginning.
        self.control.trying.connect(lambda _: bridge.tell(TalkKeyTried(on=True)))
        bridge.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.control.show_value(self._bridge.options()["talk_key"])
