"""The bar at the bottom: devices, the talk button, voice, stop, typed messages, and a status line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.ui.parts.boxes import NONE, hbox
from app.ui.parts.buttons import IconButton, push
from app.ui.parts.input.hold import Hold
from app.ui.parts.input.pickers import DevicePickers, Picker, Sign
from app.ui.parts.input.text_box import TextBox
from app.ui.parts.labels import Label
from app.ui.parts.paint.icons import icon
from app.ui.parts.paint.theme import Theme
from app.ui.talk.button import TalkButton
from app.ui.talk.talk_mode_picker import TalkModePicker
from app.ui.wording.palette import SPACE, WIDEST, columns

if TYPE_CHECKING:
    from app.ui.wording.views import View

LISTEN_MS = 8_000  # the open list of microphones hides the level: it stays live so long after


class TalkBar(QFrame):
    """Wide: three columns. Narrow: the button between two small ones; devices fold away."""

    level_wanted = Signal(bool)  # whether the level is being looked at

    def __init__(self, theme: Theme, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talkBar")
        self._theme = theme
        self._narrow: bool | None = None
        self._choosing = self._level_on = False
        self.listening = QTimer(self, singleShot=True, interval=LISTEN_MS)
        self.listening.timeout.connect(self._watch)
        self.devices = DevicePickers(theme)
        self.more = IconButton(theme, "more", self.tr("Persona, voice and devices"), 44)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._unfold)
        self.talk = TalkButton(theme, hold)
        self.persona = Picker(self.tr("Persona"))
        self.voice = Picker(self.tr("Voice"))
        self.talk_mode = TalkModePicker(theme)
        self.stop = push(self.tr("Stop"))
        self.stop.setProperty("look", "")
        self.stop.setMinimumWidth(76)
        self.stop.setEnabled(False)
        self.stop_small = IconButton(theme, "stop", self.tr("Stop"), 44)
        self.stop_small.setEnabled(False)
        self.text = TextBox(theme)
        self.status = Label()
        self.status.setProperty("tone", "small")
        self.status.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._build()
        self._paint_icons()
        theme.changed.connect(self._restyle)

    def _build(self) -> None:
        self._right = QWidget()
        right = QGridLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setHorizontalSpacing(6)
        for row, (picture, picker) in enumerate((("people", self.persona), ("sliders", self.voice))):
            right.addWidget(Sign(self._theme, picture), row, 0)
            right.addWidget(picker, row, 1)
            picker.setMinimumContentsLength(4)
        self._ends = QWidget(self._right)
        hbox(self._ends, self.stop, margins=NONE, spacing=6)
        right.addWidget(self.talk_mode, 0, 2)
        right.addWidget(self._ends, 1, 2)
        right.setColumnStretch(1, 1)
        right.setColumnStretch(2, 1)
        self.devices.microphone.opened.connect(self._choose)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for part in (
            self.devices,
            self.more,
            self.talk,
            self._right,
            self.stop_small,
            self.text,
            self.status,
        ):
            part.setParent(self)  # shown without a parent it would be a window, and take the keyboard
        self.fold(False)

    def fold(self, narrow: bool) -> None:
        """Lay out for a wide or a narrow window."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid = self._grid
        while grid.takeAt(0) is not None:
            pass
        for widget in (self.devices, self._right):
            widget.setVisible(not narrow)
        for widget in (self.more, self.stop_small):
            widget.setVisible(narrow)
        if narrow:
            grid.addWidget(self._right, 0, 0, 1, 3)
            grid.addWidget(self.devices, 1, 0, 1, 3)
            grid.addWidget(self.more, 2, 0)
            grid.addWidget(self.talk, 2, 1)
            grid.addWidget(self.stop_small, 2, 2)
            self._unfold(self.more.isChecked())
        else:
            middle = Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(self.devices, 2, 0, middle)
            grid.addWidget(self.talk, 2, 1)
            grid.addWidget(self._right, 2, 2, middle)
            self.status.show()
        self._watch()
        self._fold_right(narrow)
        self.status.setWordWrap(narrow)
        grid.setHorizontalSpacing(6 if narrow else SPACE)
        grid.setColumnStretch(1, 1)
        self._centre(self.width())
        grid.addWidget(self.text, 3, 0, 1, 3)
        grid.addWidget(self.status, 4, 0, 1, 3)

    def _fold_right(self, narrow: bool) -> None:
        """Lay out the right column; wide, its rows are level with those of the devices."""
        right, ends, talk_mode = self._right.layout(), self._ends.layout(), self.talk_mode.layout()
        assert isinstance(right, QGridLayout)
        assert isinstance(ends, QHBoxLayout)
        assert talk_mode is not None
        right.setVerticalSpacing(8 if narrow else 18)
        right.addWidget(self.voice, 1, 1, 1, 2 if narrow else 1)
        self._ends.setVisible(not narrow)
        if narrow:
            talk_mode.addWidget(self.talk_mode.mute)
        else:
            ends.insertWidget(0, self.talk_mode.mute)

    def _unfold(self, shown: bool) -> None:
        if self._narrow:
            self.devices.setVisible(shown)
            self._right.setVisible(shown)
            self.status.setVisible(not shown)  # a small window has no room for both
        self._watch()

    def _choose(self, choosing: bool) -> None:
        if self._choosing and not choosing:
            self.listening.start()
        self._choosing = choosing
        self._watch()

    def _watch(self) -> None:
        """Open the microphone for its level only while the person is choosing one; else it stays closed."""
        looking = self._choosing or self.listening.isActive() or bool(self._narrow and self.more.isChecked())
        wanted = looking and self.devices.can_listen
        if wanted != self._level_on:
            self._level_on = wanted
            self.level_wanted.emit(wanted)

    def rest(self) -> None:
        """The window is left: fold the devices away and close the microphone."""
        self.listening.stop()
        self.more.setChecked(False)
        self._watch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the parts: on a very wide screen they stop growing."""
        self._centre(event.size().width())
        super().resizeEvent(event)

    def _centre(self, width: int) -> None:
        scale = self._theme.px(100) / 100
        side = 10 if self._narrow else max(16, (width - self._theme.px(WIDEST)) // 2)
        self._grid.setContentsMargins(side, 10, side, 8)
        beside = (0, 0) if self._narrow else columns(width - 2 * side, scale)
        self._grid.setColumnMinimumWidth(0, beside[0])
        self._grid.setColumnMinimumWidth(2, beside[1])

    def _restyle(self) -> None:
        self._centre(self.width())
        self._paint_icons()

    def _paint_icons(self) -> None:
        self.stop.setIcon(icon("stop", self._theme.colours["second"]))

    def show_view(self, view: "View") -> None:
        """Show this state."""
        self.talk.show_view(view.talk)
        self.devices.show_view(view.microphones, view.speakers, view.meter)
        self.talk_mode.show_view(view)
        self.voice.show_choices(view.style.voices, view.style.voice)
        self.voice.explain(view.style.voice_note or self.tr("Voice"))
        if view.stop_text != self.stop.text():
            self.stop.setText(view.stop_text)
            self.stop_small.rename(view.stop_text)
        self.stop.setEnabled(view.can_stop)
        self.stop_small.setEnabled(view.can_stop)
        if view.status != self.status.text():
            self.status.setText(view.status)
