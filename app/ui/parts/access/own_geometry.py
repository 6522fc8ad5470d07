"""A QListView whose subclass owns geometry, selection and search; Qt keeps the keyboard and accessibility.

QListView itself would lay out all rows again whenever one grows.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QListView

Index = QModelIndex | QPersistentModelIndex


class OwnGeometry(QListView):
    """What Qt would do and must not."""

    def doItemsLayout(self) -> None:
        """Our own geometry is always up to date."""

    def updateGeometries(self) -> None:
        """As above: Qt's own would set another scroll range."""

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Painted anew by ``_scrolled``."""

    def horizontalOffset(self) -> int:
        """Never sideways."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        """Nothing is hidden."""
        return False

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        """Nothing is ever selected."""
        return QRegion()

    def keyboardSearch(self, _search: str) -> None:
        """Letters do not search."""
