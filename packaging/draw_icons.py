"""Draws resources/icons/pressel.svg at every size: `python packaging/draw_icons.py FOLDER`.

PNG files for Linux, pressel.ico for Windows and pressel.icns for macOS; PySide6 alone, the same on all three.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from environment import ROOT
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter, Qt
from PySide6.QtSvg import QSvgRenderer

SOURCE = ROOT / "resources" / "icons" / "pressel.svg"
PNG = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's four-letter types and their sizes in pixels, @2x ones included.
ICNS = (
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
)


def main(folder: Path) -> None:
    """Write all of them."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    drawing = QSvgRenderer(str(SOURCE))
    (folder / "png").mkdir(parents=True, exist_ok=True)
    for size in PNG:
        (folder / "png" / f"{size}.png").write_bytes(png(drawing, size))
    (folder / "pressel.ico").write_bytes(ico([(size, png(drawing, size)) for size in ICO]))
    (folder / "pressel.icns").write_bytes(icns([(kind, png(drawing, size)) for kind, size in ICNS]))
    del application


def png(drawing: QSvgRenderer, size: int) -> bytes:
    """The drawing as a PNG file of ``size`` by ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    raw = QByteArray()
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(raw.data())


def ico(pictures: list[tuple[int, bytes]]) -> bytes:
    """A Windows icon of PNG pictures; 0 stands for 256 pixels."""
    at, head = 6 + 16 * len(pictures), struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(picture for _, picture in pictures)


def icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """An Apple icon of PNG pictures."""
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
