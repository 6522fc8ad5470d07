"""Drop-down lists of devices, voices and the like: they show a PickerView and emit what was chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QSpacerItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from app.ui.parts.access.named_box import NamedBox
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.input.wheel import scroll_past
from app.ui.parts.labels import Label, set_tip
from app.ui.parts.level_meter import LevelMeter
from app.ui.parts.paint.icons import pixmap
from app.ui.parts.paint.theme import Theme
from app.ui.wording.views import PickerChoice

if TYPE_CHECKING:
    from app.ui.wording.views import MeterView, PickerView


class Picker(NamedBox):
    """A combo box of ids and names. ``chosen`` is emitted only when the person chooses."""

    chosen = Signal(str)
    opened = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._choices: tuple[PickerChoice, ...] = ()
        self._note = name
        self.bare = False  # show only the icon of the chosen one
        set_tip(self, name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        scroll_past(self)
        self.activated.connect(lambda place: self.chosen.emit(self._choices[place].id))

    def show_choices(self, choices: tuple[PickerChoice, ...], chosen: str) -> None:
        """Show these choices and the chosen one; while the list is open it is left alone."""
        if self.view().isVisible():
            return
        if choices != self._choices:
            self._choices = choices
            self.clear()
            for choice in choices:
                self.addItem(choice.name)
        place = next((n for n, choice in enumerate(choices) if choice.id == chosen), -1)
        if place != self.currentIndex():
            self.setCurrentIndex(place)

    def explain(self, note: str) -> None:
        """Set the tooltip, which is replaced while the chosen name is elided."""
        if note != self._note:
            self._note = note
            self.update()

    def showPopup(self) -> None:
        """Report that the list opens."""
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            # The default delegate of a combo box ignores the padding of the style sheet.
            self.setItemDelegate(QStyledItemDelegate(self))
        self.view().installEventFilter(self)
        super().showPopup()
        self.opened.emit(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the list closes: hidePopup is not called for Esc or a click outside."""
        if event.type() == QEvent.Type.Hide:
            self.opened.emit(False)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Elide a name that is too long, and show it whole in the tooltip."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        whole = option.currentText
        option.currentText = shortened(whole, QFontMetrics(self.font()), room.width() - 4)
        set_tip(self, self._note if self.bare or option.currentText == whole else whole)
        if self.bare:
            option.currentText = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def shortened(whole: str, metrics: QFontMetrics, width: int) -> str:
    """The text elided to this width; what follows a middle dot (a talk key) stays if it fits."""
    cut = Qt.TextElideMode.ElideRight
    head, point, tail = whole.rpartition(" · ")
    left = width - metrics.horizontalAdvance(point + tail)
    if not head or left < metrics.horizontalAdvance("mm…"):
        return metrics.elidedText(whole, cut, width)
    return metrics.elidedText(head, cut, left) + point + tail


def sign_width(theme: Theme) -> int:
    """Width and height of ``Sign``; grows with the text up to a limit."""
    return min(28, theme.px(20)) + 2


class Sign(Label):
    """An icon beside a picker; it has no name, because the picker has one."""

    def __init__(self, theme: Theme, picture: str) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        self._draw()
        theme.changed.connect(self._draw)

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        size = sign_width(self._theme)
        edge = size - 2
        self.setFixedSize(size, size)
        picture: QPixmap = pixmap(self._picture, self._theme.colours["second"], edge, ratio)
        self.setPixmap(picture)


class DevicePickers(QWidget):
    """Microphone with its live level, and loudspeaker."""

    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.microphone = Picker(self.tr("Microphone"))
        self.speaker = Picker(self.tr("Loudspeaker"))
        self.meter = LevelMeter(theme)
        self.note = Label()
        self.note.setProperty("tone", "busy")
        self.note.setWordWrap(True)
        self.note.hide()
        self.can_listen = False  # whether there is a microphone to show the level of
        self.microphone.chosen.connect(self.microphone_chosen)
        self.speaker.chosen.connect(self.speaker_chosen)
        rows = vbox(self, margins=NONE, spacing=4)
        for picture, picker in (("microphone", self.microphone), ("speaker", self.speaker)):
            row = hbox(None, Sign(theme, picture), (picker, 1), spacing=6)
            rows.addLayout(row)
            if picker is self.microphone:
                self._level = hbox(None, margins=(0, 0, 2, 0), spacing=0)
                self._before = QSpacerItem(0, 0)
                self._level.addItem(self._before)
                self._level.addWidget(self.meter, 1)
                rows.addLayout(self._level)
        rows.addWidget(self.note)
        self._theme = theme
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        """The level begins below the list."""
        self._before.changeSize(sign_width(self._theme) + 6, 0)
        self._level.invalidate()

    def show_view(self, microphones: "PickerView", speakers: "PickerView", meter: "MeterView") -> None:
        """Show this state."""
        for picker, found, none in (
            (self.microphone, microphones, self.tr("No microphone")),
            (self.speaker, speakers, self.tr("No loudspeaker")),
        ):
            known = found.choices if _any(found) else (PickerChoice("", none),)
            picker.show_choices(known, found.chosen)
        self.can_listen = not microphones.note
        self.meter.show_view(meter)
        note = " · ".join(part for part in (microphones.note, speakers.note) if part)
        if note != self.note.text():
            self.note.setText(note)
            self.note.setVisible(bool(note))


def _any(found: "PickerView") -> bool:
    """Whether there is a device besides the entry for the system default."""
    return len(found.choices) > 1
