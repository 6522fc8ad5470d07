"""The row below the conversation: line for messages, talk button, microphone; under it a line of words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGraphicsOpacityEffect,
    QSizePolicy,
    QWidget,
)

from app.ui.language import translate
from app.ui.parts.access.keep_focus import leave
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import IconButton
from app.ui.parts.input.hold import Hold
from app.ui.parts.input.text_box import TextBox
from app.ui.parts.labels import Elided
from app.ui.parts.level_meter import LevelMeter
from app.ui.parts.paint.theme import Theme
from app.ui.talk.button import TalkButton
from app.ui.talk.microphone_menu import MicrophoneMenu
from app.ui.talk.style_line import StyleLine
from app.ui.talk.waveform import Waveform
from app.ui.wording.first_frame_words import invitation
from app.ui.wording.palette import (
    ABOVE,
    BELOW,
    BODY,
    GAP,
    TIGHT,
    bar_height,
    column,
    edges,
    line_height,
    note_height,
    tint,
)

if TYPE_CHECKING:
    from app.ui.wording.views import View

LISTEN_MS = 8_000
"""Choosing a microphone closes the menu that shows its level: it stays live so long after."""
_METER = 72
_PALE = 0.55
_NAME = 150


class TalkBar(QFrame):
    """One row in the column of the conversation; in a tight window the messages have a row of their own.

    What cannot act now is not there: the buttons that stop, mute and lock appear beside the talk button.
    """

    level_wanted = Signal(bool)  # whether the level is being looked at

    def __init__(self, theme: Theme, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talkBar")
        self._theme = theme
        self._tight: bool | None = None
        self._small = self._hot = self._level_on = self._choosing = False
        self.listening = QTimer(self, singleShot=True, interval=LISTEN_MS)
        self.listening.timeout.connect(self._watch)
        self.field = TextBox(theme)
        self.waveform = Waveform(theme)
        self.field.cover(self.waveform)
        self.lock = IconButton(theme, "lock", self.tr("Lock the recording on"), 44)
        self.lock.hint("Shift")
        self.mute = IconButton(theme, "microphone", self.tr("Mute the microphone"), 44)
        self.mute.setCheckable(True)
        self.stop = IconButton(theme, "stop", self.tr("Stop"), 44)
        self.stop.hint("Esc")
        self.talk = TalkButton(theme, hold)
        self.microphone = MicrophoneMenu(theme)
        self.style_line = StyleLine(theme)
        self.privacy = Elided()
        self.meter = LevelMeter(theme)
        self.in_use = Elided()
        self._build()
        self.microphone.opened.connect(self._choose)
        self.microphone.microphone_chosen.connect(lambda _: self.listening.start())
        theme.changed.connect(self._restyle)
        self._restyle()

    def _build(self) -> None:
        for label in (self.privacy, self.in_use):
            label.setProperty("tone", "small")
        self.privacy.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.in_use.setAccessibleDescription(self.tr("The microphone that is open"))
        self.meter.setFixedWidth(_METER)
        self.row = QWidget()
        self._upper, self._lower = hbox(None, spacing=GAP), hbox(None, spacing=GAP)
        self._rows = vbox(self.row, self._upper, self._lower, margins=NONE, spacing=0)
        self.line = QWidget()
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(12)
        self._live = QWidget()
        hbox(self._live, self.meter, self.in_use, margins=NONE, spacing=8)
        head = hbox(None, self.style_line, (self._words, 1), spacing=12)
        self._lines = vbox(self.line, head, margins=NONE, spacing=0)
        self._whole = vbox(self, self.row, self.line, spacing=GAP // 2)
        for act in (self.lock, self.mute, self.stop):
            act.hide()
        self._live.hide()
        for part in (self.field, self.lock, self.mute, self.stop, self.talk, self.microphone):
            part.setParent(self.row)  # shown without a parent it would be a window, and take the keyboard
        self.privacy.setParent(self.line)
        self._live.setParent(self.line)
        self.field.show()

    # ------------------------------------------------------------------ its form

    @property
    def in_order(self) -> list[QWidget]:
        """The order of Tab, as the parts stand."""
        acts = [self.lock, self.mute, self.stop]
        row = [self.microphone, self.talk, *acts] if self._tight else [*acts, self.talk, self.microphone]
        return [self.field, *row, self.style_line]

    def shrink(self, small: bool) -> None:
        """In the small window only the talk button stays, and what stops it."""
        self._small = small
        self.field.setVisible(not small)
        self.microphone.setVisible(not small)
        self.line.setVisible(not small)
        self._arrange()

    def step_back(self, on: bool) -> None:
        """Stand behind something else that is to be looked at now: paler, and still of use."""
        dims = on and self._theme.colours["second"] != self._theme.colours["text"]
        effect = QGraphicsOpacityEffect(self) if dims else None
        if effect is not None:
            effect.setOpacity(_PALE)
        self.setGraphicsEffect(effect)  # type: ignore[arg-type]

    def _restyle(self) -> None:
        scale = self._scale
        font = self.font()
        font.setPixelSize(self._theme.px(BODY))
        self._column = column(QFontMetricsF(font).averageCharWidth())
        self.meter.setFixedWidth(min(_METER, self._theme.px(_METER)))
        self.privacy.setFixedHeight(note_height(scale) if self._tight else line_height(scale))
        self._arrange()

    @property
    def _scale(self) -> float:
        return self._theme.px(100) / 100

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in line with the conversation; in a tight window put the line for messages above the rest."""
        self._arrange()
        self._whole.activate()  # else the first frame has the parts where the width before had them
        super().resizeEvent(event)

    def _arrange(self) -> None:
        width, scale = self.width(), self._scale
        left, right = edges(width, self._column, scale)
        if self.isRightToLeft():
            left, right = right, left
        self._whole.setContentsMargins(left, ABOVE, right, BELOW)
        tight = width < TIGHT * scale
        self.talk.widen(tight or self._small, timed=self._small)
        self.setFixedHeight(self.talk.height() + 2 * ABOVE if self._small else bar_height(width, scale))
        if tight != self._tight:
            self._tight = tight
            self._fold(tight=tight)

    def _fold(self, *, tight: bool) -> None:
        for layout in (self._upper, self._lower, self._words):
            while layout.takeAt(0) is not None:
                pass
        acts = (self.lock, self.mute, self.stop)
        if tight:
            self._upper.addWidget(self.field)
        row = (
            (self.microphone, self.talk, *acts) if tight else (self.field, *acts, self.talk, self.microphone)
        )
        for part in row:
            self._lower.addWidget(part, int(part is (self.talk if tight else self.field)))
        self._rows.setSpacing(GAP if tight else 0)
        self.privacy.setFixedHeight(note_height(self._scale) if tight else line_height(self._scale))
        if tight:
            self._words.addStretch(1)
            self._words.addWidget(self._live)
            self._lines.addWidget(self.privacy)
            self.privacy.setAlignment(Qt.AlignmentFlag.AlignLeading)
        else:
            self._words.addWidget(self.privacy, 1)
            self._words.addWidget(self._live)
            self.privacy.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.in_use.setVisible(not tight)

    # ------------------------------------------------------------------ the level

    def _choose(self, choosing: bool) -> None:
        self._choosing = choosing
        self._watch()

    def _watch(self) -> None:
        """Open the microphone for its level only while the person is choosing one; else it stays closed."""
        wanted = (self._choosing or self.listening.isActive()) and self.microphone.can_listen
        if wanted != self._level_on:
            self._level_on = wanted
            self.level_wanted.emit(wanted)

    def rest(self) -> None:
        """The window is left: close the microphone."""
        self.listening.stop()
        self._watch()

    # ------------------------------------------------------------------ what is shown

    def begin(self, mode: str, key: str) -> None:
        """The words of this talk mode and key, until the first View comes."""
        self.talk.begin(mode)
        self.field.edit.setPlaceholderText(invitation(mode, key, translate))

    def show_view(self, view: "View") -> None:
        """Show this state."""
        self.talk.show_view(view.talk, view.reach)
        self.waveform.show_view(view.talk)
        self.microphone.show_view(view)
        self.meter.show_view(view.meter)
        # The level once: its room belongs to the words about privacy while the waveform shows it.
        self.meter.setVisible(not view.talk.timer)
        if view.invitation != self.field.edit.placeholderText():
            self.field.edit.setPlaceholderText(view.invitation)
        self.style_line.show_words(view.style_line)
        if (view.privacy, view.kept) != (self.privacy.text(), self.privacy.details):
            self.privacy.setText(view.privacy)
            self.privacy.details = view.kept
            self.privacy.setAccessibleDescription(view.kept)
            self.privacy.update()
        self._show_in_use(view)
        self._show_acts(view)
        hot = view.talk.colour == "recording" or bool(view.talk.timer)
        if hot != self._hot:
            self._hot = hot
            self.update()

    def _show_in_use(self, view: "View") -> None:
        if view.in_use != self.in_use.text():
            self.in_use.setText(view.in_use)
            self.in_use.setFixedWidth(min(self._theme.px(_NAME), self.in_use.sizeHint().width()))
        if self._live.isHidden() == bool(view.in_use):
            self._live.setVisible(bool(view.in_use))

    def _show_acts(self, view: "View") -> None:
        if view.stop_text != self.stop.accessibleName():
            self.stop.rename(view.stop_text)
            self.stop.picture("stop" if view.stop_text == self.tr("Stop") else "close")
        muted = bool(view.muted)
        if muted != self.mute.isChecked() or self.mute.property("crossed") != muted:
            self.mute.setChecked(muted)
            self.mute.setProperty("crossed", muted)
            self.mute.picture("microphone_off" if muted else "microphone")
            self.mute.rename(self.tr("Unmute the microphone") if muted else self.tr("Mute the microphone"))
        self._there(self.stop, view.can_stop)
        self._there(self.lock, view.can_lock)
        self._there(self.mute, view.muted is not None)

    def _there(self, button: IconButton, on: bool) -> None:
        """A button that goes away while it has the focus gives it to the talk button, not to the next one."""
        if button.isHidden() != on:
            return
        if not on:
            leave(button, self.talk)
        button.setVisible(on)

    def changeEvent(self, event: QEvent) -> None:
        """The margins are mirrored where people read from the right."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """While it records, the whole bar is tinted and has an edge in the colour of recording."""
        super().paintEvent(event)
        if not self._hot:
            return
        colours = self._theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tint(colours, "recording", 0.07)))
        painter.fillRect(QRect(0, 0, self.width(), 3), QColor(colours["recording"]))
