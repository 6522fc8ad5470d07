"""The controls of the settings, one for each kind of option.

Each has ``value_changed(object)``, emitted only when the person changes something, ``show_value(view)`` and
``part``, the widget that takes the focus first.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QSpinBox,
    QWidget,
)

from app.core.settings.options import Option
from app.ui.parts.access.named_box import NamedBox
from app.ui.parts.boxes import NONE, hbox
from app.ui.parts.input.pickers import Picker
from app.ui.parts.input.wheel import scroll_past
from app.ui.parts.paint.theme import Theme
from app.ui.parts.toggle import Toggle
from app.ui.wording.option_view import OptionView
from app.ui.wording.views import PickerChoice
from app.ui.wording.words import Words

SETTLE_MS = 150
"""So long a slider rests before its value is applied."""


class Control(QWidget):
    """What all controls share."""

    value_changed = Signal(object)
    part: QWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False

    def show_value(self, view: OptionView) -> None:
        """Show this value, unless the person is editing."""
        self._showing = True
        self._show(view)
        self._showing = False

    def flush(self) -> None:
        """Emit a pending change now."""

    def label_with(self, label: QLabel) -> None:
        """Connect the visible label to the control, for screen readers."""
        if isinstance(self.part, NamedBox):
            self.part.label_with(label)
        else:
            label.setBuddy(self.part)

    def _show(self, view: OptionView) -> None:
        raise NotImplementedError

    def _tell(self, value: object) -> None:
        if not self._showing:
            self.value_changed.emit(value)

    def _row(self, *parts: QWidget) -> QHBoxLayout:
        row = hbox(self, margins=NONE, spacing=10)
        for part in parts:
            row.addWidget(part)
        self.part = parts[0]
        self.setFocusProxy(self.part)
        for part in parts:
            scroll_past(part)
        return row


class SwitchControl(Control):
    """On or off."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = Toggle(theme)
        self.box.setAccessibleName(name)
        self.box.toggled.connect(self._tell)
        row = self._row(self.box)
        row.insertStretch(0, 1)

    def _show(self, view: OptionView) -> None:
        self.box.setChecked(bool(view.value))


class ChoiceControl(Control):
    """One of a few."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = Picker(name)
        self.picker.chosen.connect(self._tell)
        self._row(self.picker)

    def _show(self, view: OptionView) -> None:
        self.picker.show_choices(view.choices, str(view.value))


class PickControl(Control):
    """Known values, or any text typed in; taken at Enter or when the focus leaves."""

    def __init__(self, option: Option, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[PickerChoice, ...] = ()
        self._value = ""
        self.box = NamedBox(name)
        self.line = QLineEdit()
        self.box.setLineEdit(self.line)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.line.setAccessibleName(name)
        self.line.setMaxLength(option.longest * 2 or 32_767)
        self.box.activated.connect(lambda place: self._choose(self._choices[place].id))
        self.line.editingFinished.connect(self._typed)
        row = self._row(self.box)
        row.setStretch(0, 1)

    def _show(self, view: OptionView) -> None:
        if self.box.view().isVisible() or (self.box.hasFocus() and self.line.isModified()):
            return
        if view.choices != self._choices:
            self._choices = view.choices
            self.box.clear()
            self.box.addItems([choice.name for choice in view.choices])
        self._value = str(view.value)
        place = next((n for n, choice in enumerate(self._choices) if choice.id == self._value), -1)
        if place >= 0 and (
            place != self.box.currentIndex() or self.box.currentText() != self.box.itemText(place)
        ):
            self.box.setCurrentIndex(place)
            self.box.setEditText(self.box.itemText(place))
        self.line.setCursorPosition(0)

    def flush(self) -> None:
        """Take what is in the line."""
        self._typed()

    def _choose(self, value: str) -> None:
        self.line.setModified(False)
        self._tell(value)

    def _typed(self) -> None:
        if not self.line.isModified():
            return
        self.line.setModified(False)
        text = self.box.currentText().strip()
        by_name = {choice.name.casefold(): choice.id for choice in self._choices}
        self._tell(by_name.get(text.casefold(), text))


class LineControl(Control):
    """One line of text; taken at Enter or when the focus leaves."""

    def __init__(self, option: Option, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setMinimumHeight(34)
        self.line.setAccessibleName(name)
        self.line.setMaxLength(option.longest * 2 or 32_767)
        self.line.editingFinished.connect(self.flush)
        self._row(self.line)

    def _show(self, view: OptionView) -> None:
        if not (self.line.hasFocus() and self.line.isModified()) and self.line.text() != str(view.value):
            self.line.setText(str(view.value))

    def flush(self) -> None:
        """Take what is in the line."""
        if self.line.isModified():
            self.line.setModified(False)
            self._tell(self.line.text().strip())


class NumberControl(Control):
    """A slider and a box for the exact value, which show the same number."""

    def __init__(self, option: Option, name: str, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._option = option
        self._scale = 1 if option.kind == "whole" else 100
        step = _step(option)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(option.least * self._scale), round(option.most * self._scale))
        self.slider.setSingleStep(round(step * self._scale))
        self.slider.setPageStep(round(step * self._scale * 4))
        self.slider.setAccessibleName(name)
        self.slider.setMinimumWidth(90)
        self.spin: QSpinBox | QDoubleSpinBox
        if option.kind == "whole":
            self.spin = whole = QSpinBox()
            whole.setRange(round(option.least), round(option.most))
            whole.setSingleStep(round(step))
            whole.valueChanged.connect(self._turned)
        else:
            self.spin = exact = QDoubleSpinBox()
            exact.setDecimals(2)
            exact.setRange(option.least, option.most)
            exact.setSingleStep(step)
            exact.valueChanged.connect(self._turned)
        unit = tr(option.unit) if option.unit else ""
        self.spin.setAccessibleName(f"{name} ({unit})" if unit else name)
        self.spin.setSuffix(f" {unit}" if unit else "")
        if (nothing := option.names.get(f"{option.least:g}")) is not None:
            self.spin.setSpecialValueText(tr(nothing))
        self.spin.setKeyboardTracking(False)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.spin.setFixedWidth(112)
        self.slider.valueChanged.connect(self._slid)
        self._later = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._later.timeout.connect(lambda: self._tell(self.value()))
        row = self._row(self.slider, self.spin)
        row.setStretch(0, 1)

    def value(self) -> int | float:
        """The number in the box, which is exact; the slider has steps."""
        number = self.spin.value()
        return number if self._option.kind == "whole" else round(number, 2)

    def flush(self) -> None:
        """Emit a pending change now: a moved slider waits until it rests."""
        if self._later.isActive():
            self._later.stop()
            self._tell(self.value())

    def _show(self, view: OptionView) -> None:
        if self._later.isActive() or self.slider.isSliderDown():
            return
        number = view.value
        assert isinstance(number, int | float)
        self._put(number)
        self.slider.setValue(round(number * self._scale))

    def _put(self, number: float) -> None:
        if isinstance(self.spin, QSpinBox):
            self.spin.setValue(round(number))
        else:
            self.spin.setValue(number)

    def _slid(self, place: int) -> None:
        if self._showing or round(float(self.spin.value()) * self._scale) == place:
            return
        self.spin.blockSignals(True)
        self._put(place / self._scale)
        self.spin.blockSignals(False)
        self._later.start()

    def _turned(self, number: float) -> None:
        if self._showing:
            return
        self.slider.blockSignals(True)
        self.slider.setValue(round(number * self._scale))
        self.slider.blockSignals(False)
        self.slider.update()
        self._later.start()


def _step(option: Option) -> float:
    if option.kind == "number":
        return 0.05
    span = option.most - option.least
    return next(step for step in (64.0, 50.0, 25.0, 10.0, 5.0, 1.0) if span >= 20 * step or step == 1.0)
