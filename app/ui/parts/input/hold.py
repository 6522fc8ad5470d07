"""Decides when the talk key counts as held: mouse, touch and Space become one press and one release.

Qt on X11 reports false releases of a held key (a KeyRelease and a KeyPress 0.1 to 5 ms apart, neither marked
as auto-repeat), so the release of a key counts only after 40 ms without a new press.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

RELEASE_MS = 40
_OWN_SPACE = (
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QComboBox,
    QAbstractButton,
    QAbstractSpinBox,
    QAbstractSlider,
)


class Hold(QObject):
    """One hold at a time: the device that presses first holds until it lets go."""

    pressed = Signal()
    released = Signal(float)  # how many seconds ago: the debounce is no part of the take
    lost = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by = ""
        self._spent = False
        self._debounce = QTimer(
            self, singleShot=True, interval=RELEASE_MS, timerType=Qt.TimerType.PreciseTimer
        )
        self._debounce.timeout.connect(lambda: self._let_go(RELEASE_MS))

    @property
    def by(self) -> str:
        """Who holds: ``keyboard``, ``mouse``, ``touch``, ``switch``; "" for nobody."""
        return self._by

    @property
    def active(self) -> bool:
        """Whether a release would end a take."""
        return bool(self._by) and not self._spent

    def down(self, by: str) -> None:
        """A device presses. A second device is ignored; the same one again revokes a false release."""
        if self._by == by:
            self._debounce.stop()
        elif not self._by:
            self._by, self._spent = by, False
            self.pressed.emit()

    def up(self, by: str) -> None:
        """A device lets go; on the keyboard the release counts after ``RELEASE_MS``."""
        if self._by != by:
            return
        if by == "keyboard":
            self._debounce.start()
        else:
            self._let_go(0)

    def lose(self) -> None:
        """The window went to the back, where no release arrives any more.

        A release that is still being debounced has happened and counts; without one the hold is lost.
        """
        if self._debounce.isActive():
            waited = RELEASE_MS - self._debounce.remainingTime()
            self._debounce.stop()
            self._let_go(waited)
        elif self._by:
            active, self._by = self.active, ""
            if active:
                self.lost.emit()

    def spend(self) -> None:
        """The hold was cancelled: its release, when it comes, has no meaning."""
        self._spent = True

    def _let_go(self, ms_ago: int) -> None:
        active, self._by = self.active, ""
        if active:
            self.released.emit(ms_ago / 1000)


class TalkKeys(QObject):
    """Watches the keys of one window before its widgets do: Space talks, Esc cancels, Shift locks a hold.

    Space belongs to editors, lists, sliders and other buttons while they have the focus. A hold that began
    elsewhere ends properly even if the focus moves into one of them.
    """

    escaped = Signal()
    latched = Signal()

    def __init__(self, window: QWindow, hold: Hold, talk_button: QWidget) -> None:
        super().__init__(window)
        self._hold = hold
        self._talk_button = talk_button
        self.can_escape = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Consume the talk keys; on the native window this runs before shortcuts and widgets see them."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._down(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._up(event)
        return False

    def _down(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._escape()
        if event.key() == Qt.Key.Key_Shift and self._hold.active and not event.isAutoRepeat():
            self.latched.emit()
        if event.key() != Qt.Key.Key_Space:
            return False
        if self._hold.by == "keyboard":
            # Swallowed wherever the focus is now, so that a held Space types no blanks. Auto-repeat says
            # nothing; a press that is not one revokes a false release (see the top of this file).
            if not event.isAutoRepeat():
                self._hold.down("keyboard")
            return True
        if event.isAutoRepeat() or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            return False
        if self._taken():
            return False
        self._hold.down("keyboard")
        return True

    def _up(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Space or self._hold.by != "keyboard":
            return False
        if not event.isAutoRepeat():
            self._hold.up("keyboard")
        return True

    def _escape(self) -> bool:
        if not self.can_escape or QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return False
        self._hold.spend()
        self.escaped.emit()
        return True

    def _taken(self) -> bool:
        """Whether Space means something else where the focus is."""
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return True
        focus = QApplication.focusWidget()
        return focus is not self._talk_button and isinstance(focus, _OWN_SPACE)
