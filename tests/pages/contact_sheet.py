"""Puts many pictures on few sheets, so that somebody looks at all of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

GAP, LABEL = 12, 22


def sheet(files: Sequence[Path], out: Path, *, columns: int, height: int = 420) -> None:
    """Draw these PNG files on one, each ``height`` pixels high with its name above, ``columns`` in a row."""
    found = [
        QImage(str(file)).scaledToHeight(height, Qt.TransformationMode.SmoothTransformation) for file in files
    ]
    rows = [found[at : at + columns] for at in range(0, len(found), columns)]
    width = max(sum(image.width() + GAP for image in row) for row in rows) + GAP
    whole = QImage(width, len(rows) * (height + LABEL + GAP) + GAP, QImage.Format.Format_RGB32)
    whole.fill(QColor("#8A8F98"))
    painter = QPainter(whole)
    painter.setFont(QFont("DejaVu Sans", 9))
    for line, row in enumerate(rows):
        left, top = GAP, GAP + line * (height + LABEL + GAP)
        for place, image in enumerate(row):
            name = files[line * columns + place].stem
            painter.drawText(QRect(left, top, image.width() + GAP, LABEL), Qt.AlignmentFlag.AlignLeft, name)
            painter.drawImage(left, top + LABEL, image)
            left += image.width() + GAP
    painter.end()
    whole.save(str(out))
