"""The settings dialog: pages, search and rows, generated from the declarations in ``core.settings``.

It shows values and emits what was changed; nothing is stored here. What is no plain option (the credential,
personas, the talk-key doctor) is added by its owner through the ``SettingsController``::

    window.settings.add(Extra("personas", build_page, title="Personas", icon="people", after="style"))
    window.settings.open("account")     # the dialog, at that page; an option's name works as well

``Extra`` is declared in ``app.ui.settings.section``. Add before the first opening.
"""

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QWidget,
)
from shiboken6 import delete

from app.core.settings.options import options
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.input.pickers import Picker
from app.ui.parts.labels import Label
from app.ui.parts.paint.icons import pixmap
from app.ui.parts.paint.theme import Theme
from app.ui.settings.section import Extra, Page, Section, pages
from app.ui.wording.option_view import OptionView
from app.ui.wording.views import PickerChoice
from app.ui.wording.words import Words, english

NARROW = 640
WIDEST = 820
LISTED = 2.5
"""So many times the width of the list of pages the window must be wide: else the pages are in a box."""
ROOM = 560
"""So much a row needs for its words and its control beside them."""
IDLE_MS = 40
"""Between two pages that are built ahead."""
SLICE_MS = 5
"""So long a search works on pages before what was typed meanwhile is taken in."""


class SettingsDialog(QDialog):
    """Not modal: what is changed can be tried at once in the window behind it."""

    changed = Signal(dict)  # names of settings and their new values
    acted = Signal(str)  # what a row's button asks for

    def __init__(
        self,
        theme: Theme,
        tr: Words = english,
        extras: tuple[Extra, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(340, 420)
        self._theme, self._tr, self._extras = theme, tr, extras
        self._views: dict[str, OptionView] = {}
        self.sections: dict[str, Section] = {}
        self.pages: tuple[Page, ...] = pages(extras, tr)
        self._page = self.pages[0].id
        self._listed = 214
        self.wanted = QLineEdit()
        self.wanted.setPlaceholderText(tr("Search the settings"))
        self.wanted.setAccessibleName(tr("Search the settings"))
        self.wanted.setClearButtonEnabled(True)
        self.wanted.setMinimumHeight(36)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.list.setIconSize(QSize(20, 20))
        self.folded = Picker(tr("Page"))
        self.nothing = Label(tr("No setting matches."))
        self.nothing.setProperty("tone", "second")
        self.nothing.hide()
        self._build()
        self._wire()

    def _build(self) -> None:
        for page in self.pages:
            item = QListWidgetItem(page.title)
            item.setSizeHint(QSize(0, 40))
            self.list.addItem(item)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.folded.show_choices(tuple(PickerChoice(page.id, page.title) for page in self.pages), self._page)
        self._side = QWidget()
        self._side.setObjectName("settingsSide")
        vbox(self._side, self.wanted, (self.list, 1), self.folded, margins=(12, 14, 12, 12), spacing=10)
        self._body = QWidget()
        self._body.setObjectName("settingsBody")
        self._column = vbox(self._body, self.nothing, 1, margins=(24, 20, 24, 24), spacing=20)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QWidget()
        outer.setObjectName("settingsBody")
        hbox(outer, 1, (self._body, 1000), 1, margins=NONE)
        self._body.setMaximumWidth(WIDEST)
        self.area.setWidget(outer)
        self._whole = hbox(self, self._side, (self.area, 1), margins=NONE, spacing=0)

    def _wire(self) -> None:
        self._paint_icons()
        self._theme.changed.connect(self._paint_icons)
        self._theme.changing.connect(self._shed)
        self._theme.changed.connect(self._fold)
        self.list.itemSelectionChanged.connect(self._turn)
        self.folded.chosen.connect(self.show_page)
        self.wanted.textChanged.connect(self._search)
        QShortcut(QKeySequence.StandardKey.Find, self, self.wanted.setFocus)
        self._rest = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._rest.timeout.connect(self._build_one_more)
        self._queue: list[str] = []
        self._any = False
        self._seek = QTimer(self, singleShot=True, interval=0)
        self._seek.timeout.connect(self._seek_on)

    # ------------------------------------------------------------------ what is shown

    def show_options(self, views: dict[str, OptionView]) -> None:
        """Show these values; only changed rows are touched."""
        if views == self._views:
            return
        self._views = views
        for section in self.sections.values():
            if not section.isHidden():  # hidden ones are updated when they are shown
                section.show_views(views)
        if not self.sections:
            self.show_page(self._page)

    def show_page(self, page_id: str) -> None:
        """Show a page, or the row of an option; a search ends."""
        name, page_id = (page_id, options()[page_id].page) if page_id in options() else ("", page_id)
        if page_id not in {page.id for page in self.pages}:
            return
        self._page = page_id
        if self.wanted.text():
            self.wanted.clear()
        self.folded.setCurrentIndex([page.id for page in self.pages].index(page_id))
        self._section(page_id)
        self._show_sections()
        self.area.verticalScrollBar().setValue(0)
        if name and name in self.sections[page_id].card.options:
            self.sections[page_id].reveal(name)
            row = self.sections[page_id].rows[name]
            row.control.part.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, row, lambda: self.area.ensureWidgetVisible(row, 0, 80))

    def build_rest(self) -> None:
        """Build the other pages one by one while idle, so that a search finds at once."""
        self._rest.start()

    def finish(self) -> None:
        """Take what is being edited."""
        for section in self.sections.values():
            section.flush()

    def _section(self, page_id: str) -> Section:
        found = self.sections.get(page_id)
        if found is None:
            page = next(page for page in self.pages if page.id == page_id)
            found = Section(page, self._extras, self._theme, self._tr)
            found.changed.connect(self.changed)
            found.acted.connect(self.acted)
            found.hide()
            found.fold(self._rows_below)
            self.sections[page_id] = found
            order = [page.id for page in self.pages if page.id in self.sections]
            self._column.insertWidget(order.index(page_id), found)
            if self._views:
                found.show_views(self._views)
        return found

    def _shed(self) -> None:
        """Delete the hidden pages before the look changes: restyling a widget costs Qt half a millisecond."""
        for page_id, section in tuple(self.sections.items()):
            if section.isHidden() and not section.unfinished:
                section.flush()
                del self.sections[page_id]
                delete(section)
        if self.isVisible():
            self._rest.start()

    def _build_one_more(self) -> None:
        missing = [page.id for page in self.pages if page.id not in self.sections]
        if missing:
            self._section(missing[0])
            self._rest.start()

    def _search(self, words: str) -> None:
        """Search all pages, a few at a time: a letter that is typed meanwhile begins anew."""
        words = words.strip()
        self._seek.stop()
        if words:
            self._queue, self._any = [page.id for page in self.pages], False
            self._mark("")
            self._seek.start()
            return
        self._queue = []
        self.nothing.hide()
        for section in self.sections.values():
            section.search("")
        self._show_sections()

    def settle(self) -> None:
        """Finish a search now."""
        self._seek.stop()
        while self._queue:
            self._look_through(self._queue.pop(0))
        self.nothing.setVisible(bool(self.wanted.text().strip()) and not self._any)

    def _seek_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._queue and clock.elapsed() < SLICE_MS:
            self._look_through(self._queue.pop(0))
        if self._queue:
            self._seek.start()
        else:
            self.settle()

    def _look_through(self, page_id: str) -> None:
        """Only the matching rows of this page stay visible."""
        section = self._section(page_id)
        if found := section.search(self.wanted.text().strip()):
            self._any = True
            if section.isHidden() and self._views:
                section.show_views(self._views)
        section.setVisible(found)

    def _show_sections(self) -> None:
        """Show the page that was chosen."""
        for page in self.pages:
            shown = page.id == self._page
            if (section := self.sections.get(page.id)) is not None:
                if shown and section.isHidden():
                    section.refold()
                    if self._views:
                        section.show_views(self._views)
                section.setVisible(shown)
        self._mark(self._page)

    def _turn(self) -> None:
        """A page was selected. Moving the keyboard focus alone changes the current row, not the selection."""
        chosen = self.list.selectedIndexes()
        if chosen:
            self.show_page(self.pages[chosen[0].row()].id)

    def _mark(self, page_id: str) -> None:
        """Select the page in the list without a signal; "" = none, while search results are shown."""
        place = next((n for n, page in enumerate(self.pages) if page.id == page_id), -1)
        self.list.blockSignals(True)
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)

    # ------------------------------------------------------------------ what Qt tells

    @property
    def _narrow(self) -> bool:
        return self.width() < max(NARROW, self._listed * LISTED)

    @property
    def _rows_below(self) -> bool:
        """Whether controls go below their words, for want of room or because the text is large."""
        beside = 0 if self._narrow else self._side.sizeHint().width()
        return self.width() - beside < self._theme.px(ROOM)

    def _fold(self) -> None:
        """The list of pages beside them or in a box above, and the rows for the room that is left."""
        narrow = self._narrow
        self._whole.setDirection(
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )
        self.list.setVisible(not narrow)
        self.folded.setVisible(narrow)
        side = 14 if narrow else 24
        self._column.setContentsMargins(side, 16, side, 24)
        for section in self.sections.values():
            section.fold(self._rows_below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the parts for the new size."""
        super().resizeEvent(event)
        self._fold()

    def done(self, result: int) -> None:
        """Closed in any way: take what was being typed."""
        self.finish()
        super().done(result)

    def _paint_icons(self) -> None:
        longest = max(self.list.fontMetrics().horizontalAdvance(page.title) for page in self.pages)
        self._listed = max(214, longest + 64)  # 64: icon and spaces
        self.list.setFixedWidth(self._listed)
        ratio, colour = self.devicePixelRatioF(), self._theme.colours["second"]
        for place, page in enumerate(self.pages):
            self.list.item(place).setIcon(QIcon(pixmap(page.icon, colour, 20, ratio)))
