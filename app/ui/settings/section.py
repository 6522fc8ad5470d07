"""One page of the settings, built from the declared options and from what others add.

An ``Extra`` is how other parts add more than plain options: a row of their own on a page (the credential, the
talk-key doctor) or a page of their own (personas).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.settings.options import Option, of_page
from app.core.settings.settings import PAGES
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import push
from app.ui.parts.labels import Label
from app.ui.parts.paint.theme import Theme
from app.ui.settings.controls.row_card import RowCard
from app.ui.settings.controls.setting_row import SettingRow
from app.ui.wording.option_view import OptionView
from app.ui.wording.words import Words

ICONS = {
    "talk": "microphone",
    "style": "sliders",
    "sound": "speaker",
    "storage": "archive",
    "account": "lock",
    "look": "contrast",
    "system": "gear",
}


@dataclass(frozen=True, slots=True)
class Extra:
    """Something on a page that is not a plain option.

    ``page``: an id in ``settings.PAGES``, or a new word for a page of its own, which then needs ``title`` and
    ``icon`` and stands behind the page ``after`` ("" = last). ``build(parent)`` makes the widget, each time
    the page is built (another look is cheaper with a page that nobody sees built anew); it is given the whole
    width and may have the methods ``fold(narrow: bool)`` and ``unfinished() -> bool``: something is typed
    there that is kept nowhere else. ``words`` is what the search finds it by, besides the title.
    ``replaces``: options whose plain rows it stands in for. ``first``: above the rows, else below them.
    """

    page: str
    build: Callable[[QWidget], QWidget]
    title: str = ""
    words: str = ""
    icon: str = "gear"
    after: str = ""
    replaces: tuple[str, ...] = ()
    first: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """One line of the list of pages."""

    id: str
    title: str
    icon: str


def pages(extras: Iterable[Extra], tr: Words) -> tuple[Page, ...]:
    """All pages that have something on them, in order."""
    known = dict(PAGES)
    found = [Page(page_id, tr(title), ICONS.get(page_id, "gear")) for page_id, title in PAGES]
    for extra in extras:
        if extra.page in known or any(page.id == extra.page for page in found):
            continue
        place = next((n + 1 for n, page in enumerate(found) if page.id == extra.after), len(found))
        found.insert(place, Page(extra.page, tr(extra.title), extra.icon))
    used = {extra.page for extra in extras}
    return tuple(page for page in found if page.id in used or _plain(page.id, ()))


def _plain(page_id: str, extras: Iterable[Extra]) -> tuple[Option, ...]:
    replaced = {name for extra in extras for name in extra.replaces}
    return tuple(o for o in of_page(page_id) if o.kind != "other" and o.name not in replaced)


class Section(QWidget):
    """Heading, rows on one card, the widgets that others added, and the reset button."""

    changed = Signal(dict)
    acted = Signal(str)

    def __init__(self, page: Page, extras: tuple[Extra, ...], theme: Theme, tr: Words) -> None:
        super().__init__()
        self.page, self._tr = page, tr
        self.added: list[tuple[Extra, QWidget]] = []
        self._before: dict[str, object] = {}
        self._views: dict[str, OptionView] = {}
        self.heading = Label(page.title)
        self.heading.setProperty("tone", "heading")
        self.heading.setWordWrap(True)
        column = vbox(self, self.heading, margins=NONE, spacing=12)
        mine = [extra for extra in extras if extra.page == page.id]
        self._add(column, [extra for extra in mine if extra.first])
        self.card = RowCard(_plain(page.id, extras), theme, tr)
        self.card.changed.connect(lambda name, value: self._change({name: value}))
        self.card.acted.connect(self.acted)
        self.card.grown.connect(self._order)
        column.addWidget(self.card)
        self._add(column, [extra for extra in mine if not extra.first])
        self.reset = push(tr("Reset this page"), "quiet")
        self.reset.clicked.connect(self._reset)
        if not self.card.options:
            self.card.hide()
            self.reset.hide()
        foot = hbox(None, self.reset, 1)
        column.addLayout(foot)

    @property
    def rows(self) -> dict[str, SettingRow]:
        """Those that are built."""
        return self.card.rows

    def _order(self) -> None:
        first = [widget for extra, widget in self.added if extra.first]
        last = [widget for extra, widget in self.added if not extra.first]
        self.card.order_tabs(first, [*last, self.reset])

    def _add(self, column: QVBoxLayout, extras: list[Extra]) -> None:
        for extra in extras:
            widget = extra.build(self)
            self.added.append((extra, widget))
            column.addWidget(widget)

    @property
    def unfinished(self) -> bool:
        """Whether something typed would be lost with the page."""
        asked = (getattr(widget, "unfinished", None) for _, widget in self.added)
        return any(ask() for ask in asked if callable(ask))

    def show_views(self, views: dict[str, OptionView]) -> None:
        """Show these values."""
        self._views = views
        self.card.show_views(views)

    def fold(self, narrow: bool) -> None:
        """Fit into little width."""
        self.card.fold(narrow)
        for _, widget in self.added:
            if callable(fold := getattr(widget, "fold", None)):
                fold(narrow)

    def search(self, words: str) -> bool:
        """Show only the rows that match and mark the words in them; whether any does."""
        wanted = words.casefold().split()
        matching = self.card.found(words)
        extras = [
            all(w in f"{extra.title} {extra.words}".casefold() for w in wanted) for extra, _ in self.added
        ]
        if not matching and not any(extras) and words.casefold() in self.page.title.casefold():
            matching, extras = set(self.card.options), [True] * len(extras)  # the title matches: show all
        self.card.show_only(matching, words)
        for shown, (_, widget) in zip(extras, self.added, strict=True):
            widget.setVisible(shown)
        self.reset.setVisible(bool(self.card.options) and not words)
        return bool(matching) or any(extras)

    def reveal(self, name: str) -> None:
        """Unfold what hides this row."""
        self.card.reveal(name)

    def refold(self) -> None:
        """Fold what was unfolded: the page is opened anew."""
        self.card.refold()

    def flush(self) -> None:
        """Take what is being edited."""
        for row in self.rows.values():
            row.control.flush()

    def _change(self, changes: dict[str, object]) -> None:
        self._before = {}
        self._name_reset()
        self.changed.emit(changes)

    def _reset(self) -> None:
        """Reset to the defaults; until something else is changed the same button undoes that."""
        if self._before:
            back, self._before = self._before, {}
        else:
            self.flush()
            self._before = {name: self._views[name].value for name in self.card.options}
            back = {name: option.default for name, option in self.card.options.items()}
        self._name_reset()
        for row in self.rows.values():
            row.error.clear()
            row.error.hide()
        self.changed.emit(back)

    def _name_reset(self) -> None:
        self.reset.setText(self._tr("Undo the reset") if self._before else self._tr("Reset this page"))
