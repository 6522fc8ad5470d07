"""The page of personas: list, editor, undo, import and export. What the person wants becomes events."""

import re
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QMenu,
    QWidget,
)

from app.core.messages.events.event import Event
from app.core.messages.events.persona_events import (
    PersonasApplied,
    PersonasExported,
    PersonasWanted,
    PreviewAsked,
)
from app.core.messages.events.presses import TalkKeyTried
from app.core.messages.events.turn_events import NoticeDismissed
from app.core.settings import personas as cast
from app.core.settings.persona_file import ENDING
from app.core.settings.personas import Persona
from app.core.state import State
from app.ui.parts.access.announce import announce
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import push
from app.ui.parts.labels import Label
from app.ui.parts.paint.theme import Theme
from app.ui.settings.personas.persona_editor import PersonaEditor
from app.ui.settings.personas.persona_list import PersonaList
from app.ui.settings.personas.written_note import WrittenNote
from app.ui.wording.persona_view import FAULTS, editor_view, sentence
from app.ui.wording.words import Words

Tell = Callable[[Event], None]


class PersonasPage(QWidget):
    """``state`` returns the present one, ``tell`` takes events, ``practise`` starts a practice."""

    def __init__(
        self,
        theme: Theme,
        tr: Words,
        state: Callable[[], State],
        tell: Tell,
        practise: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tr, self._state, self._tell, self._practise = tr, state, tell, practise
        self._edited = state().personas.current
        self._known: frozenset[str] | None = None  # the ids before an import began
        self._gone: tuple[Persona, int, bool] | None = None
        self.choosing: QFileDialog | None = None
        self.list = PersonaList(theme, tr)
        self.editor = PersonaEditor(theme, tr)
        self.note = Label()
        self.note.setProperty("tone", "error")
        self.note.setWordWrap(True)
        self.note.hide()
        self.written = WrittenNote(tr)
        self._build()
        self._wire()

    def _build(self) -> None:
        tr = self._tr
        self.gone = QFrame()
        self.gone.setProperty("card", "info")
        self.gone_words = Label()
        self.gone_words.setWordWrap(True)
        self.undo = push(tr("Undo"))
        hbox(self.gone, (self.gone_words, 1), self.undo, margins=(14, 8, 8, 8))
        self.gone.hide()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(16)
        self._across.addWidget(self.list)
        self._across.addWidget(self.editor, 1)
        vbox(self, self.note, self.written, self.gone, self._across, margins=NONE, spacing=10)
        self.which = QMenu(self)
        self.which.addAction(tr("This persona…")).triggered.connect(lambda: self._ask_where(one=True))
        self.which.addAction(tr("All personas…")).triggered.connect(lambda: self._ask_where(one=False))
        self.fold(False)

    def _wire(self) -> None:
        self.list.looked_at.connect(self.show_persona)
        self.list.asked.connect(self._do)
        self.editor.asked.connect(self._do)
        self.editor.changed.connect(self._change)
        self.undo.clicked.connect(self._take_back)
        self.written.seen.connect(lambda number: self._tell(NoticeDismissed(number=number)))

    # ------------------------------------------------------------------ what is shown

    def refresh(self) -> None:
        """Show the present state."""
        state = self._state()
        if self._known is not None:
            fresh = [one.id for one in state.personas.all if one.id not in self._known]
            if fresh:
                self._edited, self._known = fresh[0], None
        view = editor_view(state, self._edited, self._tr)
        self._edited = view.edited.id
        self.list.show_personas(view.personas, view.in_use, view.edited.id)
        self.editor.show_view(view)
        if view.note != self.note.text():
            self.note.setText(view.note)
            self.note.setVisible(bool(view.note))
        self.written.show_written(*view.written)

    def show_persona(self, persona_id: str) -> None:
        """Edit this persona, after taking what was being edited."""
        self.editor.flush()
        self._edited = persona_id
        self.refresh()

    def fold(self, narrow: bool) -> None:
        """The list above the editor, or beside it."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._across.setDirection(down if narrow else right)
        self.list.fold(narrow)
        self.written.fold(narrow)
        self.editor.fold(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh: hidden, the page does not follow the state."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what was being edited; deletions become final."""
        super().hideEvent(event)
        self.editor.flush()
        self._gone = None
        self.gone.hide()

    # ------------------------------------------------------------------ what the person does

    def _do(self, what: str) -> None:
        """A button or shortcut was used."""
        self.editor.flush()
        personas, edited = self._state().personas, self._edited
        match what:
            case "create":
                fresh, self._edited = cast.created(personas, self._tr("New persona"))
                self._apply(fresh)
                QTimer.singleShot(0, self.editor.name, self.editor.name.setFocus)
            case "duplicate":
                fresh, copy = cast.duplicated(personas, edited, self._tr("{name} copy"))
                self._edited = copy or edited
                self._apply(fresh)
            case "up" | "down":
                self._apply(cast.moved(personas, edited, -1 if what == "up" else 1))
            case "delete":
                self._delete()
            case "use":
                self._apply(cast.chosen(personas, edited))
            case "practise":
                self._practise(edited)
            case "hear_voice":
                self._hear()
            case "key_trial:on" | "key_trial:":  # a key being captured must not talk
                self._tell(TalkKeyTried(on=what.endswith("on")))
            case "import":
                self._ask_which()
            case "export":
                button = self.list.buttons["export"]
                self.which.popup(button.mapToGlobal(button.rect().bottomLeft()))
            case _:
                pass

    def _apply(self, personas: cast.Personas) -> None:
        self._tell(PersonasApplied(personas=personas))
        self.refresh()

    def _change(self, persona_id: str, changes: dict[str, object]) -> None:
        """Fields were edited; an invalid value is not taken."""
        try:
            personas = cast.edited(self._state().personas, persona_id, **changes)
        except msgspec.ValidationError:
            self.refresh()
            return
        self._tell(PersonasApplied(personas=personas))

    def _delete(self) -> None:
        personas = self._state().personas
        place = cast.place(personas, self._edited)
        rest = cast.deleted(personas, self._edited)
        if rest is personas:
            return
        persona = personas.all[place]
        self._gone = persona, place, personas.current == persona.id
        self._edited = rest.all[min(place, len(rest.all) - 1)].id
        words = self._tr("“{name}” is deleted.").format(name=persona.name)
        self.gone_words.setText(words)
        self.gone.show()
        self._apply(rest)
        self.list.list.setFocus()
        announce(self, self._tr("{words} Undo is above the list.").format(words=words))

    def _take_back(self) -> None:
        if self._gone is None:
            return
        (persona, place, used), self._gone = self._gone, None
        personas, back = cast.inserted(self._state().personas, persona, place)
        self.gone.hide()
        self._edited = back or self._edited
        self._apply(cast.chosen(personas, back) if used else personas)
        self.list.list.setFocus()

    def _hear(self) -> None:
        state = self._state()
        voice = editor_view(state, self._edited).edited.voice
        text = sentence(voice, state.target.practice, self._tr)
        self._tell(PreviewAsked(voice=state.preview.voice or voice, text=text))

    # ------------------------------------------------------------------ files

    def _ask_which(self) -> None:
        dialog = self._dialog(self._tr("Import personas"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self._tr("Personas (*{ending})").format(ending=ENDING), self._tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def _ask_where(self, *, one: bool) -> None:
        personas = self._state().personas.all
        which = tuple(persona for persona in personas if persona.id == self._edited) if one else personas
        dialog = self._dialog(self._tr("Export personas"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.selectFile(file_name(which))
        dialog.fileSelected.connect(lambda path: self._tell(PersonasExported(path=path, which=which)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        if self.choosing is not None:
            self.choosing.deleteLater()
        self.choosing = QFileDialog(self, title, folder)
        return self.choosing

    def import_from(self, path: str) -> None:
        """Import this file; an earlier error message is dismissed."""
        state = self._state()
        for notice in state.notices:
            if notice.code in FAULTS:
                self._tell(NoticeDismissed(number=notice.number))
        self._known = frozenset(one.id for one in state.personas.all)
        self._tell(PersonasWanted(path=path))


def file_name(which: tuple[Persona, ...]) -> str:
    """The suggested file name for an export."""
    name = which[0].name if len(which) == 1 else "personas"
    plain = re.sub(r"[^\w-]+", "-", name.casefold()).strip("-") or "persona"
    return f"{plain}{ENDING}"
