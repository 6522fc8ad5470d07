"""Lists to choose one thing from: devices and voices; they show what they are given and say what was
chosen.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.icons import pixmap
from app.ui.level_meter import LevelMeter
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.views import Choice, MeterView, PickerView


class Picker(QComboBox):
    """A combo box of ids and names. ``chosen`` comes only when the person chooses."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda place: self.chosen.emit(self._choices[place].id))

    def show_choices(self, choices: "tuple[Choice, ...]", chosen: str) -> None:
        """Show these, with that one chosen. An open list is left alone."""
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


class _Sign(QLabel):
    """An icon beside a picker; the picker has the name."""

    def __init__(self, theme: Theme, picture: str) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        self.setFixedSize(QSize(22, 22))
        self._draw()
        theme.changed.connect(self._draw)

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        picture: QPixmap = pixmap(self._picture, self._theme.colours["second"], 20, ratio)
        self.setPixmap(picture)


class Devices(QWidget):
    """Microphone with its live level, and loudspeaker."""

    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.microphone = Picker(self.tr("Microphone"))
        self.speaker = Picker(self.tr("Loudspeaker"))
        self.meter = LevelMeter(theme)
        self.note = QLabel()
        self.note.setProperty("tone", "busy")
        self.note.setWordWrap(True)
        self.note.hide()
        self.microphone.chosen.connect(self.microphone_chosen)
        self.speaker.chosen.connect(self.speaker_chosen)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for picture, picker in (("microphone", self.microphone), ("speaker", self.speaker)):
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(_Sign(theme, picture))
            row.addWidget(picker, 1)
            rows.addLayout(row)
            if picker is self.microphone:
                level = QHBoxLayout()
                level.setContentsMargins(28, 0, 2, 0)
                level.addWidget(self.meter)
                rows.addLayout(level)
        rows.addWidget(self.note)

    def show_view(self, microphones: "PickerView", speakers: "PickerView", meter: "MeterView") -> None:
        """Show this state."""
        self.microphone.show_choices(microphones.choices, microphones.chosen)
        self.speaker.show_choices(speakers.choices, speakers.chosen)
        self.meter.show_view(meter)
        note = " · ".join(part for part in (microphones.note, speakers.note) if part)
        if note != self.note.text():
            self.note.setText(note)
            self.note.setVisible(bool(note))
