"""The head of rows that are folded until they are wanted."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.parts.paint.theme import Theme


class FoldRow(QPushButton):
    """Checked: unfolded."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName("settingRow")
        self.setProperty("look", "fold")
        self._theme = theme
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(max(44, self._theme.px(44)))

    def sizeHint(self) -> QSize:
        """As high as a row of one line."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 60, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The title, and a chevron at the far end that points down while the rows are folded."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour("second" if self.isEnabled() else "border")
        painter.setPen(QPen(colour, 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        edge = min(12.0, self._theme.px(10))
        left = 18.0 if self.isRightToLeft() else self.width() - 18.0 - edge
        box = QRectF(left, self.height() / 2 - edge / 4, edge, edge / 2)
        ends, tip = (box.bottom(), box.top()) if self.isChecked() else (box.top(), box.bottom())
        corner = QPointF(box.center().x(), tip)
        painter.drawLine(QPointF(box.left(), ends), corner)
        painter.drawLine(corner, QPointF(box.right(), ends))
