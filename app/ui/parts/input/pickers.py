"""A drop-down list of devices, voices and the like: it shows choices and emits what was chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from app.ui.parts.access.named_box import NamedBox
from app.ui.parts.input.wheel import scroll_past
from app.ui.parts.labels import set_tip
from app.ui.wording.views import PickerChoice


class Picker(NamedBox):
    """A combo box of ids and names. ``chosen`` is emitted only when the person chooses."""

    chosen = Signal(str)

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
        """Give its lines the padding of the style sheet first."""
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            # The default delegate of a combo box ignores the padding of the style sheet.
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()

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
