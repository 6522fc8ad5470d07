"""The button beside a list of voices that plays a sample, with its progress."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.parts.access.keep_focus import enable
from app.ui.parts.buttons import IconButton
from app.ui.parts.paint.icons import icon
from app.ui.parts.paint.theme import Theme
from app.ui.wording.persona_view import PreviewView


class VoiceButton(IconButton):
    """A triangle, or a square while a sample plays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._trying = False
        super().__init__(
            theme, "play", QCoreApplication.translate("VoiceButton", "Hear this voice"), 36, parent=parent
        )

    def show_view(self, view: PreviewView) -> None:
        """Show what pressing it would do."""
        if view.words != self.accessibleName():
            self.rename(view.words)
        enable(self, view.enabled, self.parentWidget())
        if bool(view.voice) != self._trying:
            self._trying = bool(view.voice)
            self._picture = "stop" if self._trying else "play"
            self.setIcon(icon(self._picture, self._theme.colours[self._colour]))
