"""The panel of kept conversations: search, list, and the tools for one of them. It emits what is wanted."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.history.history_model import HistoryModel
from app.ui.history.row_paint import RowPaint
from app.ui.parts.access.announce import announce
from app.ui.parts.access.keep_focus import enable, leave
from app.ui.parts.boxes import hbox, vbox
from app.ui.parts.buttons import IconButton, push
from app.ui.parts.labels import Label, paragraph, say
from app.ui.parts.paint.icons import pixmap
from app.ui.parts.paint.theme import Theme
from app.ui.wording.history_view import Day, HistoryRow, HistoryView
from app.ui.wording.words import Words, english

WIDTH, WIDEST = 280, 420
_SHARE = 0.36
"""Of the window, which the panel takes at most for its titles."""
_MEASURED = 40
"""So many titles decide how wide it is."""
_TYPED_MS = 120
"""After the last letter: the list is not to flicker with each."""


class HistoryPanel(QFrame):
    """Click or Enter opens; F2 renames, Delete deletes, Ctrl+E exports."""

    sought = Signal(str)
    opened = Signal(str, str)  # the conversation, and the turn to show ("" = its end)
    renamed = Signal(str, str)
    deleted = Signal(str)
    restored = Signal(str)
    export_wanted = Signal(str, str)  # the conversation and its title
    closed = Signal()

    def __init__(
        self, theme: Theme, tr: Words = english, day: Day = str, parent: QWidget | None = None
    ) -> None:
        """``day`` formats a date for its heading."""
        super().__init__(parent)
        self.setObjectName("historyPanel")
        self.setAccessibleName(self.tr("Conversations"))
        self._theme = theme
        self._found = ""
        self._narrow, self._wide, self._room = False, theme.px(WIDTH), 0
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search all conversations"))
        self.search.setAccessibleName(self.tr("Search all conversations"))
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setText(self.search.accessibleName())  # of the button that Qt makes of it
        self.list = QListView()
        self.list.setObjectName("historyList")
        self.list.setAccessibleName(self.tr("Conversations"))
        self.model = HistoryModel(tr, day, self)
        self.note = paragraph("", "second")
        self.gone = QFrame()
        self.gone_words = Label()
        self.undo = push(self.tr("Undo"))
        self.tools: dict[str, QPushButton] = {}
        self._later = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._build()
        self._wire()
        self._restyle()

    def _build(self) -> None:
        title = Label(self.tr("Conversations"))
        title.setProperty("tone", "title")
        close = IconButton(self._theme, "close", self.tr("Close the conversations"))
        close.clicked.connect(self.closed)
        head = hbox(None, (title, 1), close, margins=(18, 8, 8, 4))
        field = vbox(None, self.search, margins=(12, 0, 12, 8))
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.note.setContentsMargins(18, 8, 18, 8)
        self._build_list()
        self.gone.setProperty("card", "info")
        self.gone_words.setWordWrap(True)
        hbox(self.gone, (self.gone_words, 1), self.undo, margins=(12, 8, 8, 8))
        self.gone.hide()
        below = vbox(None, self.gone, self._tool_row(), margins=(12, 4, 12, 8))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 1, 0)  # room for the edge line, on either side
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(field)
        whole.addWidget(self.note)
        whole.addWidget(self.list, 1)
        whole.addLayout(below)

    def _build_list(self) -> None:
        view = self.list
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setModel(self.model)
        self._paint = RowPaint(self._theme, self.model, view)
        view.setItemDelegate(self._paint)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setLayoutMode(QListView.LayoutMode.Batched)  # a thousand rows must not block typing
        view.setMouseTracking(True)
        view.setTabKeyNavigation(False)

    def _tool_row(self) -> QHBoxLayout:
        row = hbox(None, spacing=2)
        for what, picture, words, keys in (
            ("rename", "pencil", self.tr("Rename"), "F2"),
            ("export", "export", self.tr("Export…"), "Ctrl+E"),
            ("delete", "trash", self.tr("Delete"), "Del"),
        ):
            self.tools[what] = button = IconButton(self._theme, picture, words)
            button.hint(keys)
            button.setEnabled(False)
            button.clicked.connect(lambda _=False, what=what: self._do(what))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _wire(self) -> None:
        self._later.timeout.connect(lambda: self.sought.emit(self.search.text()))
        self.search.textChanged.connect(lambda: self._later.start())
        self.search.returnPressed.connect(self._open_first)
        self.list.clicked.connect(lambda index: self._open(index.row()))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._judge())
        self.list.customContextMenuRequested.connect(self._menu)
        self.model.renamed.connect(self.renamed)
        self.undo.clicked.connect(self._take_back)
        for where, keys, call in (
            (self.list, "Return", lambda: self._open(self.list.currentIndex().row())),
            (self.list, "Enter", lambda: self._open(self.list.currentIndex().row())),
            (self.list, "Del", lambda: self._do("delete")),
            (self.list, "Ctrl+E", lambda: self._do("export")),
            (self.search, "Down", self._into_list),
        ):
            key = QShortcut(QKeySequence(keys), where)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(call)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.search.setMinimumHeight(max(36, self._theme.px(26)))
        self._wide = self._needed()
        self.fold(self._narrow)
        self._glass.setIcon(QIcon(pixmap("search", self._theme.colours["second"], 16, 2)))
        self.list.doItemsLayout()

    # ------------------------------------------------------------------ what is shown

    def show_view(self, view: HistoryView) -> None:
        """Show these conversations; the selection stays on the same conversation."""
        chosen = self.model.id(self.list.currentIndex().row())
        scrolled = self.list.verticalScrollBar().value()
        first = not self.model.rowCount()
        if self.model.show(view):
            place = self.model.place(chosen)
            if place >= 0:
                self.list.setCurrentIndex(self.model.index(place))
            self.list.verticalScrollBar().setValue(scrolled)
        if not view.gone:
            leave(self.gone, self.list, self.search)
        self.gone.setVisible(bool(view.gone))
        if view.gone:
            self.gone_words.setText(view.gone[-1][1])
            self.undo.setProperty("conversation", view.gone[-1][0])
        say(self.note, view.note)
        if view.note:
            leave(self.list, self.search)
        self.list.setVisible(not view.note)
        if view.found != self._found:
            self._found = view.found
            announce(self.list, view.note or view.found)
        self._judge()
        if first and view.rows:  # they come a moment after the panel
            self._wide = self._needed()
            self.fold(self._narrow)

    def fold(self, narrow: bool) -> None:
        """In a small window the panel takes all the width."""
        self._narrow = narrow
        room = self.window().width()
        if self.isHidden() or room != self._room:  # else nothing moves because a title is longer
            self._wide, self._room = self._needed(), room
        self.setMinimumWidth(0 if narrow else self._wide)
        self.setMaximumWidth(16_777_215 if narrow else self._wide)

    def _needed(self) -> int:
        """The width at which the titles are whole, within limits, in pixels."""
        least, most = self._theme.px(WIDTH), self._theme.px(WIDEST)
        rows = range(min(_MEASURED, self.model.rowCount()))
        titles = (self.model.words(row).title for row in rows if self.model.id(row))
        wanted = self._paint.title_width(titles)
        return max(least, min(wanted, most, round(self.window().width() * _SHARE)))

    def _row(self) -> HistoryRow | None:
        place = self.list.currentIndex().row()
        return self.model.words(place) if self.model.id(place) else None

    def _judge(self) -> None:
        there = self._row() is not None
        for button in self.tools.values():
            enable(button, there, self.list, self.search)

    # ------------------------------------------------------------------ what the person does

    def seek(self) -> None:
        """Focus the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if self._row() is None:
            self._choose_near(0)

    def _open_first(self) -> None:
        """Enter in the search field: search now if the words are newer than the list, else go to the list."""
        if self._later.isActive():
            self._later.stop()
            self.sought.emit(self.search.text())
            return
        self._into_list()

    def _open(self, place: int) -> None:
        if self.model.id(place):
            row = self.model.words(place)
            self.opened.emit(row.id, row.turn)

    def _do(self, what: str) -> None:
        row = self._row()
        if row is None:
            return
        if what == "rename":
            self.list.setFocus()
            self.list.scrollTo(self.list.currentIndex())
            self.list.edit(self.list.currentIndex())
        elif what == "export":
            self.export_wanted.emit(row.id, row.title)
        else:
            place = self.list.currentIndex().row()
            self.deleted.emit(row.id)
            self._choose_near(place)

    def _choose_near(self, place: int) -> None:
        if (near := self.model.near(place)) >= 0:
            self.list.setCurrentIndex(self.model.index(near))

    def _take_back(self) -> None:
        self.restored.emit(str(self.undo.property("conversation")))
        self.list.setFocus()

    def _menu(self, where: QPoint) -> None:
        if self._row() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self.list.currentIndex().row()
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self._open(place))
        for what, words in (
            ("rename", self.tr("Rename")),
            ("export", self.tr("Export…")),
            ("delete", self.tr("Delete")),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, what=what: self._do(what))
        menu.popup(self.list.viewport().mapToGlobal(where))

    def sizeHint(self) -> QSize:
        """As wide as a column."""
        return QSize(self._wide, 400)
