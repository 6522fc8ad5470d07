"""Rows and columns of widgets in one call, instead of a line for each margin, spacing and part."""

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Margins = tuple[int, int, int, int]  # left, top, right, bottom, as in QLayout
Item = QWidget | QLayout | tuple[QWidget | QLayout, int] | int
"""A part, a part with its stretch, or the stretch of an empty space."""

NONE: Margins = (0, 0, 0, 0)
_Box = TypeVar("_Box", bound=QBoxLayout)


def hbox(
    owner: QWidget | None, *items: Item, margins: Margins | None = None, spacing: int | None = None
) -> QHBoxLayout:
    """A row, the layout of ``owner`` unless that is None; ``None``: margins and spacing of the style."""
    return _filled(QHBoxLayout() if owner is None else QHBoxLayout(owner), items, margins, spacing)


def vbox(
    owner: QWidget | None, *items: Item, margins: Margins | None = None, spacing: int | None = None
) -> QVBoxLayout:
    """A column; otherwise like ``hbox``."""
    return _filled(QVBoxLayout() if owner is None else QVBoxLayout(owner), items, margins, spacing)


def _filled(box: _Box, items: tuple[Item, ...], margins: Margins | None, spacing: int | None) -> _Box:
    if margins is not None:
        box.setContentsMargins(*margins)
    if spacing is not None:
        box.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            box.addStretch(item)
            continue
        part, stretch = item if isinstance(item, tuple) else (item, 0)
        if isinstance(part, QWidget):
            box.addWidget(part, stretch)
        else:
            box.addLayout(part, stretch)
    return box
