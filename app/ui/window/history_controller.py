"""Connects the kept conversations to the window: F9 and Ctrl+F, the panel, the file dialog of an export."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QStandardPaths
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from app.conversation_ids import new_conversation_id
from app.core.history.history import title
from app.core.messages.events.archive_events import (
    ConversationDeleted,
    ConversationExported,
    ConversationRenamed,
    ConversationWanted,
    DeletionUndone,
    HistorySought,
)
from app.ui.bridge import Bridge
from app.ui.language import dates
from app.ui.parts.paint.theme import Theme
from app.ui.window.regions import make_room, tab_through
from app.ui.wording.history_view import history_view
from app.ui.wording.words import Words

if TYPE_CHECKING:
    from datetime import date

    from app.core.state import State
    from app.ui.history.panel import HistoryPanel
    from app.ui.window.stage import Stage

FORMS = (("md", "Markdown"), ("txt", "Text"), ("json", "JSON"))


class HistoryController(QObject):
    """Lives as long as the window; builds the panel at its first use.

    Whether the panel is open is a setting. In a small window it covers the conversation, so there it opens
    only when asked for.
    """

    def __init__(self, window: QWidget, stage: "Stage", bridge: Bridge, theme: Theme, tr: Words) -> None:
        super().__init__(window)
        self._window, self._stage, self._bridge, self._theme, self._tr = window, stage, bridge, theme, tr
        self.panel: HistoryPanel | None = None
        self.choosing: QFileDialog | None = None
        self._narrow = False
        self._over = False  # whether it is open in a small window
        self._shown: tuple[object, ...] = ()
        self._awaited: tuple[str, str] = ("", "")
        stage.header.history.toggled.connect(self.show_panel)
        QShortcut(QKeySequence("Ctrl+F"), window, self.seek)
        bridge.changed.connect(self._changed)  # a bound method: disconnected with this object

    @property
    def is_open(self) -> bool:
        """Whether the panel is to be visible."""
        return self._over if self._narrow else self._bridge.state.settings.show_history

    def show_panel(self, on: bool) -> None:
        """Open it or close it."""
        if on == self.is_open:
            return
        if self._narrow:
            self._over = on
        else:
            self._bridge.choose(show_history=on)
        self._place()
        if on and self.panel is not None:
            self.panel.seek()
        elif not on:
            self._stage.bar.talk.setFocus()

    def seek(self) -> None:
        """Open the panel and focus its search."""
        self.show_panel(True)
        if self.panel is not None:
            self.panel.seek()

    def fold(self, narrow: bool) -> None:
        """The window has become small, or wide again."""
        if narrow != self._narrow:
            self._narrow, self._over = narrow, False
        self._place()

    # ------------------------------------------------------------------ what is shown

    def _place(self) -> None:
        """Show the panel beside the conversation or in its place, or hide it."""
        if self.is_open and self.panel is None:
            self._build()
        button = self._stage.header.history
        button.blockSignals(True)
        button.setChecked(self.is_open)
        button.blockSignals(False)
        if self.panel is not None:
            opens = self.is_open and self.panel.isHidden()
            self.panel.fold(self._narrow)
            self._stage.take_in(self.panel, narrow=self._narrow)
            self.panel.setVisible(self.is_open)
            if opens:
                self._seek(self.panel.search.text())
        self._stage.history_covers = self._narrow and self._over
        make_room(self._stage, self._narrow)

    def _build(self) -> None:
        from app.ui.history.panel import HistoryPanel

        self.panel = panel = HistoryPanel(self._theme, self._tr, self._day)
        panel.hide()
        panel.sought.connect(self._seek)
        panel.opened.connect(self._open)
        panel.renamed.connect(
            lambda which, words: self._bridge.tell(ConversationRenamed(conversation=which, title=words))
        )
        panel.deleted.connect(
            lambda which: self._bridge.tell(
                ConversationDeleted(conversation=which, fresh=new_conversation_id())
            )
        )
        panel.restored.connect(lambda which: self._bridge.tell(DeletionUndone(conversation=which)))
        panel.export_wanted.connect(self.export)
        panel.closed.connect(lambda: self.show_panel(False))
        self._stage.take_in(panel, narrow=self._narrow)
        tab_through(self._stage)

    def _changed(self, _view: object) -> None:
        """Refresh the list, and reveal the turn that was waited for once its conversation is open."""
        state = self._bridge.state
        if self.is_open == (self.panel is None or self.panel.isHidden()):
            self._place()
        self._reveal(state)
        if self.panel is None or self.panel.isHidden():
            return
        shown = (
            state.history,
            state.conversation.id,
            title(state.conversation),
            len(state.conversation.turns),
        )
        if shown != self._shown:
            self._shown = shown
            self.panel.show_view(history_view(state, self._bridge.clock(), self._tr))

    def _reveal(self, state: "State") -> None:
        conversation, turn = self._awaited
        if conversation and conversation == state.conversation.id:
            self._awaited = ("", "")
            if turn and self._stage.transcript is not None:
                self._stage.transcript.reveal(turn)

    @staticmethod
    def _day(day: "date") -> str:
        locale = dates()
        this_year = day.year == QDate.currentDate().year()
        form = locale.dateFormat(QLocale.FormatType.LongFormat)
        if this_year:  # the present year needs no mention
            form = re.sub(r"[\s,./]*(?:\bde\b\s*)?y{2,4}(?:\s*年|\s*г\.)?", "", form).strip()
        return locale.toString(QDate(day.year, day.month, day.day), form)

    # ------------------------------------------------------------------ what the person does

    def _seek(self, words: str) -> None:
        self._bridge.tell(HistorySought(words=" ".join(words.split())))

    def _open(self, conversation: str, turn: str) -> None:
        self._awaited = (conversation, turn)
        self._bridge.tell(ConversationWanted(conversation=conversation))
        self._reveal(self._bridge.state)
        if self._narrow:
            self.show_panel(False)

    def export(self, conversation: str, name: str) -> None:
        """Ask for a file and export the conversation to it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        if self.choosing is not None:
            self.choosing.deleteLater()
        self.choosing = dialog = QFileDialog(self._window, self._tr("Export the conversation"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {f"{self._tr(words)} (*.{ending})": ending for ending, words in FORMS}
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(FORMS[0][0])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
        dialog.selectFile(f"{file_name(name) or self._tr('Conversation')}.md")
        dialog.fileSelected.connect(
            lambda path: self._bridge.tell(ConversationExported(conversation=conversation, path=path))
        )
        dialog.open()


def file_name(words: str) -> str:
    """A title as a file name that is valid on every system."""
    return " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", words).split()).strip(". ")[:80]
