"""The button of the microphone: its menu has microphones, loudspeakers, ways of talking, the live level."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from app.ui.parts.boxes import hbox
from app.ui.parts.buttons import IconButton
from app.ui.parts.labels import set_tip
from app.ui.parts.level_meter import LevelMeter
from app.ui.parts.paint.theme import Theme

if TYPE_CHECKING:
    from app.ui.wording.views import PickerView, View

_WIDE, _ARROW = 56, 4


class MicrophoneMenu(IconButton):
    """Built at each opening from the newest View; ``opened`` tells when its level is looked at."""

    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)
    mode_chosen = Signal(str)
    settings_wanted = Signal()
    opened = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "microphone", "", 44, parent=parent)
        self.rename(self.tr("Microphone and loudspeaker"))
        self._view: View | None = None
        self.lines: QMenu | None = None
        self._meter: LevelMeter | None = None
        self.clicked.connect(self.open)

    def _restyle(self) -> None:
        super()._restyle()
        self.setFixedSize(QSize(self.width() + _WIDE - 44, self.height()))

    @property
    def can_listen(self) -> bool:
        """Whether there is a microphone to show the level of."""
        return self._view is not None and not self._view.microphones.note

    def show_view(self, view: "View") -> None:
        """Show this state; an open menu keeps its lines, and only its level goes on."""
        self._view = view
        if self._meter is not None:
            self._meter.show_view(view.meter)

    def open(self) -> None:
        """Show the menu above the button."""
        if self._view is None:
            return
        if self.lines is not None:
            self.lines.deleteLater()
        self.lines = menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        menu.aboutToHide.connect(self._closed)
        view = self._view
        no_microphone, no_speaker = self.tr("No microphone"), self.tr("No loudspeaker")
        self._offer(self.tr("Microphone"), view.microphones, self.microphone_chosen, no_microphone)
        self._add_meter(menu, view)
        self._offer(self.tr("Loudspeaker"), view.speakers, self.speaker_chosen, no_speaker)
        self._offer(self.tr("How you talk"), view.modes, self.mode_chosen)
        if view.reach:
            self._heading(view.reach)
        menu.addSeparator()
        menu.addAction(self.tr("Sound settings…")).triggered.connect(self.settings_wanted)
        size = menu.sizeHint()
        left = 0 if self.isRightToLeft() else self.width() - size.width()
        self.opened.emit(True)
        menu.popup(self.mapToGlobal(QPoint(left, -size.height())))

    def _heading(self, words: str) -> None:
        assert self.lines is not None
        line = self.lines.addAction(_plain(words))
        set_tip(line, words)
        line.setEnabled(False)

    def _offer(self, name: str, found: "PickerView", chosen: SignalInstance, none: str = "") -> None:
        """A heading and a line for each choice; ``none``: what is said where only the system's default is."""
        assert self.lines is not None
        if not self.lines.isEmpty():
            self.lines.addSeparator()
        self._heading(name)
        if none and len(found.choices) <= 1:
            self._heading(none)
            return
        group = QActionGroup(self.lines)
        for choice in found.choices:
            line = self.lines.addAction(_plain(choice.name))
            set_tip(line, choice.name)
            line.setCheckable(True)
            line.setChecked(choice.id == found.chosen)
            group.addAction(line)
            line.triggered.connect(lambda _=False, choice=choice: chosen.emit(choice.id))

    def _add_meter(self, menu: QMenu, view: "View") -> None:
        if view.microphones.note:
            return
        self._meter = LevelMeter(self._theme)
        self._meter.show_view(view.meter)
        around = QWidget()
        hbox(around, self._meter, margins=(14, 4, 14, 8))
        line = QWidgetAction(menu)
        line.setDefaultWidget(around)
        line.setEnabled(False)
        menu.addAction(line)

    def _closed(self) -> None:
        self._meter = None
        self.opened.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, and a small arrow that says that a menu opens."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("second"), 1.6, c=Qt.PenCapStyle.RoundCap))
        away = self.width() - 11 if not self.isRightToLeft() else 11
        tip = QPointF(away, self.height() / 2 + 2)
        painter.drawPolyline([tip + QPointF(-_ARROW, -_ARROW), tip, tip + QPointF(_ARROW, -_ARROW)])


def _plain(words: str) -> str:
    """The words of a line: an ampersand is one, and marks no letter of the keyboard."""
    return words.replace("&", "&&")
