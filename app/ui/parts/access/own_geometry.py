"""A QListView whose subclass owns geometry, selection and search; Qt keeps the keyboard and accessibility.

QListView itself would lay out all rows again whenever one grows.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QListView

Index = QModelIndex | QPersistentModelIndex


class OwnGeometry(QListView):
    """Disables what QListView would do on its own."""

    def doItemsLayout(self) -> None:
        """Nothing to do: the subclass keeps its geometry up to date."""

    def updateGeometries(self) -> None:
        """Nothing to do: Qt would set a scroll range of its own."""

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Nothing to move: the subclass repaints when the scroll bar moves."""

    def horizontalOffset(self) -> int:
        """Always 0: it never scrolls sideways."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        """Always False: nothing is hidden."""
        return False

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        """Always empty: nothing can be selected."""
        return QRegion()

    def keyboardSearch(self, _search: str) -> None:
        """Typing letters searches nothing."""
