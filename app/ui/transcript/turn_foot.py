"""The small row under a turn: play it again, copy it, more; and when it was said.

One row for all turns, which stands at the one under the pointer or the one that the keyboard is on. Its
buttons are widgets and no drawings, so that Tab and a screen reader reach them.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from app.ui.parts.access.announce import announce
from app.ui.parts.access.keep_focus import leave
from app.ui.parts.boxes import NONE, hbox
from app.ui.parts.buttons import IconButton
from app.ui.parts.labels import Label, say
from app.ui.parts.paint.theme import Theme

_BUTTON, _PICTURE = 28, 17
_COPIED_MS = 1_600


@dataclass(frozen=True, slots=True)
class FootView:
    """What can be done with the turn. ``when``: time and length; ``plays``: its sound is there;
    ``playing``: it is being played again; ``code``: there is code in it.
    """

    turn_id: str
    when: str
    plays: bool = False
    playing: bool = False
    code: bool = False


class TurnFoot(QWidget):
    """Emits what is wanted; ``refuge`` gets the focus when the row goes while it is in it."""

    played = Signal(str)  # turn id
    copied = Signal()
    code_copied = Signal()
    more_wanted = Signal(object)  # a point of the screen
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, refuge: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._refuge = refuge
        self._view = FootView("", "")
        self.setAccessibleName(self.tr("This message"))
        self.play = self._button(theme, "play", self.tr("Play again"))
        self.copy = self._button(theme, "copy", self.tr("Copy"))
        self.code = self._button(theme, "code", self.tr("Copy the code"))
        self.more = self._button(theme, "more", self.tr("More"))
        self.time = Label()
        self.time.setProperty("tone", "small")
        self._row = hbox(self, self.play, self.copy, self.code, self.more, self.time, margins=NONE, spacing=2)
        self._row.setSizeConstraint(self._row.SizeConstraint.SetNoConstraint)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(self._say_when)
        self.play.clicked.connect(lambda: self.played.emit(self._view.turn_id))
        self.copy.clicked.connect(self.copied)
        self.code.clicked.connect(self.code_copied)
        self.more.clicked.connect(
            lambda: self.more_wanted.emit(self.more.mapToGlobal(self.more.rect().center()))
        )
        self.hide()

    def _button(self, theme: Theme, picture: str, name: str) -> IconButton:
        button = IconButton(theme, picture, name, _BUTTON, parent=self, edge=_PICTURE)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        return button

    @property
    def bleed(self) -> int:
        """How far a picture stands from the edge of its button, in pixels."""
        return (self.copy.width() - self.copy.iconSize().width()) // 2

    @property
    def turn_id(self) -> str:
        """The turn it stands at; "" while it is hidden."""
        return self._view.turn_id if not self.isHidden() else ""

    def show_view(self, view: FootView) -> None:
        """Show what can be done with this turn."""
        other = view.turn_id != self._view.turn_id
        if view == self._view:
            return
        self._view = view
        for button, there in ((self.play, view.plays or view.playing), (self.code, view.code)):
            if not there:
                leave(button, self.copy)
            button.setVisible(there)
        self.play.picture("stop" if view.playing else "play")
        self.play.rename(self.tr("Stop") if view.playing else self.tr("Play again"))
        if other or not self._copied.isActive():
            self._say_when()

    def place(self, box: QRect, *, at_right: bool) -> None:
        """Stand in this box of the parent, filled from its right edge or from its left."""
        wide = min(box.width(), self._row.sizeHint().width())
        left = box.right() + 1 - wide if at_right else box.left()
        self.setGeometry(left, box.top(), wide, box.height())
        self.show()
        self.raise_()

    def go(self) -> None:
        """Hide it."""
        leave(self, self._refuge)
        self.hide()

    def _say_when(self) -> None:
        self._copied.stop()
        say(self.time, self._view.when)

    def tell_copied(self) -> None:
        """Say for a moment that it is on the clipboard."""
        say(self.time, self.tr("Copied"))
        announce(self, self.tr("Copied"))
        self._copied.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is on it."""
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self.left.emit()
