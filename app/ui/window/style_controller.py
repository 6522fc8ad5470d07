"""Opens the panel of voice and style beside the conversation, or in its place; builds it at its first use."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.bridge import Bridge
from app.ui.parts.paint.fade_in import fade_in
from app.ui.parts.paint.theme import Theme
from app.ui.window.regions import make_room, tab_through

if TYPE_CHECKING:
    from app.ui.style.style_panel import StylePanel
    from app.ui.window.stage import Stage
    from app.ui.wording.views import View

WIDE = 1280
"""From this width on there is room for it: it is open unless the person has closed it."""


class StyleController(QObject):
    """In a wide window the choice to have it open is a setting; in others it is open until it is closed."""

    opened = Signal(bool)

    def __init__(self, window: QWidget, stage: "Stage", bridge: Bridge, theme: Theme) -> None:
        super().__init__(window)
        self._stage, self._bridge, self._theme = stage, bridge, theme
        self.panel: StylePanel | None = None
        self._wide = self._narrow = False
        self._over = False  # whether it is open in a window that is not wide
        stage.bar.style_line.toggled.connect(self.show_panel)

    @property
    def is_open(self) -> bool:
        """Whether the panel is to be visible. It does not stand beside the guide unasked."""
        if not self._wide:
            return self._over
        return self._bridge.state.settings.show_style and not self._stage.guide.is_open

    def show_panel(self, on: bool) -> None:
        """Open it or close it; the focus goes along."""
        if on == self.is_open:
            return
        if self._wide:
            self._bridge.choose(show_style=on)
        else:
            self._over = on
        self._place()
        if on and self.panel is not None:
            self.panel.persona.setFocus()
        elif not on:
            self._stage.bar.style_line.setFocus()

    def fold(self, width: int, *, narrow: bool) -> None:
        """The window has another width, in pixels."""
        wide = width >= self._theme.px(WIDE)
        if (wide, narrow) != (self._wide, self._narrow):
            self._wide, self._narrow, self._over = wide, narrow, False
        self._place()

    def show_view(self, view: "View") -> None:
        """Show these settings, and whether the panel is open."""
        if self.is_open == (self.panel is None or self.panel.isHidden()):
            self._place()
        if self.panel is not None and not self.panel.isHidden():
            self.panel.show_view(view.style)

    def _place(self) -> None:
        if self.is_open and self.panel is None:
            self._build()
        button = self._stage.bar.style_line
        button.blockSignals(True)
        button.setChecked(self.is_open)
        button.blockSignals(False)
        if self.panel is None:
            return
        opens = self.is_open and self.panel.isHidden()
        self.panel.fold(self._narrow)
        self._stage.take_in_style(self.panel, narrow=self._narrow)
        if not opens:
            self.panel.setVisible(self.is_open)
        else:
            fade_in(self.panel, self._theme)
            self.panel.show_view(self._bridge.now().style)
            self.opened.emit(True)
        make_room(self._stage, self._narrow)

    def _build(self) -> None:
        from app.ui.style.style_panel import StylePanel

        self.panel = panel = StylePanel(self._theme)
        panel.hide()
        panel.changed.connect(lambda changes: self._bridge.choose(**changes))
        panel.closed.connect(lambda: self.show_panel(False))
        self._stage.take_in_style(panel, narrow=self._narrow)
        tab_through(self._stage)
