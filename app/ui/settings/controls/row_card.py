"""The rows of one page on a card; those of a group are folded, and built when somebody wants to see them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.core.settings.options import Option
from app.core.settings.settings import GROUPS
from app.ui.parts.access.tab_order import in_order
from app.ui.parts.boxes import NONE, vbox
from app.ui.parts.paint.theme import Theme
from app.ui.settings.controls.fold_row import FoldRow
from app.ui.settings.controls.setting_row import SettingRow
from app.ui.wording.option_view import OptionView
from app.ui.wording.words import Words


class RowCard(QFrame):
    """``options``: in the order of the rows. ``matching``: those that a search has found, or all of them."""

    changed = Signal(str, object)
    acted = Signal(str)
    grown = Signal()

    def __init__(self, options: tuple[Option, ...], theme: Theme, tr: Words) -> None:
        super().__init__()
        self.setObjectName("settingsCard")
        self._theme, self._tr = theme, tr
        self.options = {option.name: option for option in options}
        self.rows: dict[str, SettingRow] = {}
        self.folds: dict[str, FoldRow] = {}
        self._texts = {option.name: _text(option, tr) for option in options}
        self._views: dict[str, OptionView] = {}
        self._matching = set(self.options)
        self._words = ""
        self._narrow = False
        self._column = vbox(self, margins=NONE, spacing=0)
        for option in options:
            if not option.group:
                self._build(option)
            elif option.group not in self.folds:
                self.folds[option.group] = fold = FoldRow(theme, tr(GROUPS[option.group]))
                fold.toggled.connect(self.arrange)
                self._column.addWidget(fold)
        self.arrange()

    def _build(self, option: Option) -> None:
        row = SettingRow(option, self._theme, self._tr)
        row.changed.connect(self.changed)
        row.acted.connect(self.acted)
        row.fold(self._narrow)
        if self._views:
            row.show_view(self._views[option.name])
        before = self._column.count()
        if option.group:
            inside = [name for name in self.rows if self.options[name].group == option.group]
            before = self._column.indexOf(self.folds[option.group]) + 1 + len(inside)
        self.rows[option.name] = row
        self._column.insertWidget(before, row)

    def _build_group(self, group: str) -> None:
        missing = [o for o in self.options.values() if o.group == group and o.name not in self.rows]
        for option in missing:
            self._build(option)
        if missing:
            self.grown.emit()

    def in_order(self) -> list[QWidget]:
        """Its rows from top to bottom."""
        parts: list[QWidget] = [*self.rows.values(), *self.folds.values()]
        return sorted(parts, key=self._column.indexOf)

    def show_views(self, views: dict[str, OptionView]) -> None:
        """Show these values."""
        self._views = views
        for name, row in self.rows.items():
            row.show_view(views[name])

    def fold(self, narrow: bool) -> None:
        """Fit into little width."""
        self._narrow = narrow
        for row in self.rows.values():
            row.fold(narrow)

    # ------------------------------------------------------------------ what is shown

    def found(self, words: str) -> set[str]:
        """The options in whose title, help or values each of these words is."""
        wanted = words.casefold().split()
        return {name for name, text in self._texts.items() if all(word in text for word in wanted)}

    def show_only(self, matching: set[str], words: str) -> None:
        """Show these rows, with the words of the search marked; "" ends the search."""
        self._matching, self._words = matching, words
        self.arrange()

    def reveal(self, name: str) -> None:
        """Unfold what hides this row."""
        if (group := self.options[name].group) in self.folds:
            self.folds[group].setChecked(True)

    def refold(self) -> None:
        """Fold what was unfolded."""
        for fold in self.folds.values():
            fold.setChecked(False)

    def arrange(self) -> None:
        """Show the rows that match, but of a folded group only while a search asks for them."""
        for group, fold in self.folds.items():
            asked = any(self.options[name].group == group for name in self._matching)
            if asked and (fold.isChecked() or self._words):
                self._build_group(group)
            fold.setVisible(asked)
            fold.setEnabled(not self._words)
        for name, row in self.rows.items():
            fold_of = self.folds.get(row.option.group)
            unfolded = fold_of is None or fold_of.isChecked() or bool(self._words)
            row.mark(self._words if name in self._matching else "")
            row.setVisible(name in self._matching and unfolded)
        if self.parent() is not None:  # without one it would flash up as a window
            self.setVisible(bool(self._matching))
        self._end()

    def _end(self) -> None:
        """The last visible row has no line below."""
        shown = [part for part in self.in_order() if not part.isHidden()]
        for part in shown:
            last = part is shown[-1]
            if part.property("last") != last:
                part.setProperty("last", last)
                part.style().unpolish(part)
                part.style().polish(part)

    def order_tabs(self, before: list[QWidget], after: list[QWidget]) -> None:
        """Tab goes through all of it from top to bottom, also through what was built later."""
        in_order((*before, *self.in_order(), *after))


def _text(option: Option, tr: Words) -> str:
    """What a search looks at."""
    names = [tr(name) for name in option.names.values()]
    return " ".join((tr(option.title), tr(option.help), option.name, *names, *option.known)).casefold()
