"""Connects personas to the window: the list in the style panel, Ctrl+1 to 9, the starters, the page in the
settings, voice samples.
"""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.core.messages.events.persona_events import PersonasApplied, PreviewAsked
from app.core.settings import personas as cast
from app.core.state import State
from app.ui.bridge import Bridge
from app.ui.parts.access.announce import announce
from app.ui.parts.paint.theme import Theme
from app.ui.settings.personas.personas_page import PersonasPage
from app.ui.settings.section import Extra
from app.ui.settings.voice_row import VoiceRow
from app.ui.wording.persona_view import CastView, cast_view, preview_view, sentence
from app.ui.wording.words import Words

if TYPE_CHECKING:
    from app.ui.window.stage import Stage

SHORTCUTS = 9


class PersonaSwitch(QObject):
    """Lives as long as the window."""

    def __init__(self, window: QWidget, stage: "Stage", bridge: Bridge, theme: Theme, tr: Words) -> None:
        super().__init__(window)
        self._window, self._stage = window, stage
        self._bridge, self._theme, self._tr = bridge, theme, tr
        self._shown: tuple[object, ...] = ()
        self._paged: State | None = None
        self._cast: CastView | None = None
        self._panelled = False
        self.page: PersonasPage | None = None
        self.row: VoiceRow | None = None
        stage.banner.back_wanted.connect(self._talk_to)
        stage.settings.add(
            Extra(
                "personas",
                self._build_page,
                title="Personas",
                words=tr("persona name instructions starters import export duplicate tutor translator"),
                icon="people",
                after="style",
            ),
            Extra("style", self._build_row, title=tr("Hear the chosen voice"), words=tr("preview sample")),
        )
        for place in range(SHORTCUTS):
            key = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), window)
            key.activated.connect(lambda place=place: self.choose_at(place))
        bridge.changed.connect(self._show)  # a bound method: disconnected with this object

    def choose(self, persona_id: str) -> None:
        """Put this persona in use."""
        personas = self._bridge.state.personas
        fresh = cast.chosen(personas, persona_id)
        if fresh != personas:
            self._bridge.tell(PersonasApplied(personas=fresh))
            announce(self._window, self._tr("Persona: {name}").format(name=cast.current(fresh).name))

    def choose_at(self, place: int) -> None:
        """Put the persona at this place of the list (from 0) in use."""
        known = self._bridge.state.personas.all
        if place < len(known):
            self.choose(known[place].id)

    def hear(self, voice: str) -> None:
        """Play a sample of this voice, or stop the one that plays."""
        state = self._bridge.state
        text = sentence(voice, state.target.practice, self._tr)
        self._bridge.tell(PreviewAsked(voice=state.preview.voice or voice, text=text))

    def practise(self, persona_id: str) -> None:
        """Start a new conversation with this persona and the practice voice."""
        self.choose(persona_id)
        state = self._bridge.state
        if not state.target.practice:
            self._talk_to("practice")
        self._bridge.new_conversation()
        if self._stage.settings.dialog is not None:
            self._stage.settings.dialog.close()
        self._stage.come_forward()
        self._stage.bar.talk.setFocus()

    def _talk_to(self, service: str) -> None:
        self._bridge.apply(msgspec.structs.replace(self._bridge.state.settings, service=service))

    def show_panel(self) -> None:
        """The style panel has been opened."""
        self._show()

    def _show(self, _news: object = None) -> None:
        """Called up to 17 times a second while an answer streams: touches only what has changed."""
        state = self._bridge.state
        parts = (state.personas, state.target.practice, state.settings.talk_key, state.settings.stop_key)
        if parts != self._shown:
            self._shown = parts
            self._cast = cast_view(state, self._tr)
            self._stage.empty.show_starters(self._cast.starters)
        if (panel := self._stage.style_panel) is not None and not panel.isHidden():
            if not self._panelled:
                self._panelled = True
                panel.hear.clicked.connect(self._hear_chosen)
                panel.persona.chosen.connect(self.choose)
            panel.hear.show_view(preview_view(state, self._tr))
            if self._cast is not None:
                panel.show_cast(self._cast)
        if self.row is not None and self.row.isVisible():
            self.row.refresh()
        if self.page is not None and self.page.isVisible() and _differs(state, self._paged):
            self._paged = state
            self.page.refresh()

    def _hear_chosen(self) -> None:
        self.hear(self._bridge.state.settings.voice)

    def _build_row(self, parent: QWidget) -> QWidget:
        self.row = VoiceRow(self._theme, self._tr, lambda: self._bridge.state, parent)
        self.row.hear.clicked.connect(self._hear_chosen)
        self.row.destroyed.connect(self._forget_row)
        return self.row

    def _forget_row(self) -> None:
        self.row = None

    def _forget_page(self) -> None:
        self.page = None

    def _build_page(self, parent: QWidget) -> QWidget:
        bridge = self._bridge
        self.page = PersonasPage(
            self._theme, self._tr, lambda: bridge.state, bridge.tell, self.practise, parent
        )
        self.page.destroyed.connect(self._forget_page)
        self._paged = None
        return self.page


def _differs(state: State, shown: State | None) -> bool:
    """Whether the page of personas shows anything that has changed."""
    if shown is None:
        return True
    parts = ("personas", "settings", "preview", "notices", "target", "line", "reply", "take")
    return any(getattr(state, part) is not getattr(shown, part) for part in parts)
