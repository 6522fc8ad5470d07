"""The row of the settings that plays the chosen voice."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.core.state import State
from app.ui.parts.boxes import hbox, vbox
from app.ui.parts.labels import Label
from app.ui.parts.paint.theme import Theme
from app.ui.parts.voice_button import VoiceButton
from app.ui.wording.persona_view import preview_view
from app.ui.wording.words import Words


class VoiceRow(QFrame):
    """The first row of the page of voice and style. ``state`` returns the present one."""

    def __init__(
        self, theme: Theme, tr: Words, state: Callable[[], State], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tr, self._state = tr, state
        self.setObjectName("settingsCard")
        self.title = Label()
        self.title.setProperty("tone", "section")
        self.words = Label()
        self.words.setProperty("tone", "small")
        self.words.setWordWrap(True)
        self.hear = VoiceButton(theme)
        text = vbox(None, self.title, self.words, spacing=2)
        hbox(self, (text, 1), self.hear, margins=(16, 10, 12, 10))

    def refresh(self) -> None:
        """Show the present state."""
        state = self._state()
        view = preview_view(state, self._tr)
        self.hear.show_view(view)
        if state.target.practice:
            title = self._tr("Hear the practice voice")
            words = self._tr("It is this computer's own, and costs nothing.")
        else:
            title = self._tr("Hear the chosen voice")
            words = self._tr("One sentence from {name}, which costs a little the first time.").format(
                name=state.target.name or "OpenAI"
            )
        if (title, words) != (self.title.text(), self.words.text()):
            self.title.setText(title)
            self.words.setText(words)

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh: hidden, the row does not follow the state."""
        super().showEvent(event)
        self.refresh()
