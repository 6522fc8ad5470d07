"""The card of the credential: enter, see, test, keep, replace, remove.

What is typed leaves it by a signal only, and the field is wiped as soon as it is on its way to the
keyring.
"""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDesktopServices,
    QGuiApplication,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from app.ui.parts.access.keep_focus import enable, leave
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import IconButton, push
from app.ui.parts.labels import Label, paragraph, say
from app.ui.parts.paint.theme import Theme
from app.ui.settings.controls.control_row import RowTitle
from app.ui.wording.credential_words import CredentialView, ResultView
from app.ui.wording.words import Words

_SIGNS = {"good": "✓", "warning": "!", "error": "✕"}


class CredentialEntry(QFrame):
    """Built once; each state of the credential shows and hides the same widgets."""

    saved = Signal(str)
    tested = Signal(str)  # "" = test the stored one
    removed = Signal()
    asked_again = Signal()
    adopted = Signal()

    def __init__(self, theme: Theme, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsCard")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # takes the keyboard during a test
        self._tr = tr
        self._view: CredentialView | None = None
        self._left: QWidget | None = None
        self._replacing = self._narrow = False
        self.title, self.status = RowTitle(""), Label()
        self.title.setProperty("tone", "section")
        self.status.setProperty("tone", "badge")
        self.place = paragraph("", "small", selectable=True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.field.setMaxLength(2_000)
        self.field.setMinimumHeight(40)
        self.title.setBuddy(self.field)
        self.eye = IconButton(theme, "eye", tr("Show the key"), 40)
        self.eye.setCheckable(True)
        self.paste = push(tr("Paste"))
        self.test = push(tr("Test"))
        self.save = push(tr("Save"), "primary")
        self.replace = push(tr("Replace"))
        self.remove = push(tr("Remove"))
        self.cancel = push(tr("Cancel"), "quiet")
        self.again = push("")
        self.adopt = push("", "primary")
        self.link = push(tr("Get a key"), "quiet")
        self.busy = paragraph("", "busy", selectable=True)
        self.result = _Result()
        self._build()
        self._wire()

    def _build(self) -> None:
        head = hbox(None, spacing=8)
        for part in (self.title, self.status):
            head.addWidget(part)
        head.addStretch(1)
        self._entry = QWidget()
        hbox(self._entry, (self.field, 1), self.eye, self.paste, margins=NONE, spacing=6)
        self._buttons, self._offers = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (self._buttons, (self.save, self.test, self.replace, self.remove, self.cancel)),
            (self._offers, (self.again, self.adopt)),
        ):
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        self._buttons.addWidget(self.link)
        vbox(
            self,
            head,
            self.place,
            self._entry,
            self._buttons,
            self._offers,
            self.busy,
            self.result,
            margins=(16, 14, 16, 14),
            spacing=8,
        )

    def _wire(self) -> None:
        self.eye.toggled.connect(self._show_letters)
        self.paste.clicked.connect(self._paste)
        self.field.textChanged.connect(lambda _: self._enable())
        self.field.returnPressed.connect(self.save.click)
        self.save.clicked.connect(self._save)
        self.test.clicked.connect(lambda: self.tested.emit(self.field.text()))
        self.replace.clicked.connect(lambda: self._replace(True))
        self.cancel.clicked.connect(lambda: self._replace(False))
        self.remove.clicked.connect(self.removed)
        self.again.clicked.connect(self.asked_again)
        self.adopt.clicked.connect(self.adopted)
        self.link.clicked.connect(self._open_link)

    # ------------------------------------------------------------------ what is shown

    def show_view(self, view: CredentialView) -> None:
        """Show this state; what is being typed stays until it is on its way to the keyring."""
        if view == self._view:
            return
        said = self._view.result if self._view is not None else None
        another = self._view is not None and view.title != self._view.title
        self._view = view
        if view.stored or another:
            self._replacing = False
            self._wipe()
        self.title.rename(view.title)
        self.setAccessibleName(view.title)
        self.field.setAccessibleName(view.title)
        self.field.setAccessibleDescription(view.place)
        self.field.setPlaceholderText(view.placeholder)
        self.status.setText(view.status)
        say(self.place, view.place)
        say(self.busy, view.busy)
        self.again.setText(view.unlock)
        self.adopt.setText(view.adopt)
        self.result.show_view(view.result)
        self._enable()
        if view.result is not None and view.result != said:
            self._announce(f"{view.result.title}. {view.result.words}")

    def fold(self, narrow: bool) -> None:
        """In little width the link goes below the buttons, and the paste button is left out."""
        self._narrow = narrow
        if narrow:
            self._offers.insertWidget(0, self.link)
        else:
            self._buttons.addWidget(self.link)
        self._enable()

    def _enable(self) -> None:
        view = self._view
        if view is None:
            return
        entering = not view.kept or self._replacing
        typed, idle = bool(self.field.text().strip()), not view.busy
        if (has := self.focusWidget()) is not None and has.hasFocus() and has is not self:
            self._left = has
        if not entering:
            leave(self._entry, self)
        self._entry.setVisible(entering)
        self.paste.setVisible(not self._narrow)
        enable(self._entry, idle, self)
        for button, shown, enabled in (
            (self.save, entering, typed),
            (self.test, True, typed or not entering or view.status == self._tr("From OPENAI_API_KEY")),
            (self.replace, not entering, True),
            (self.remove, view.removable and not self._replacing, True),
            (self.cancel, self._replacing, True),
            (self.again, bool(view.unlock), True),
            (self.adopt, bool(view.adopt), True),
            (self.link, bool(view.link) and entering, True),
        ):
            if not shown:
                leave(button, self)
            button.setVisible(shown)
            enable(button, enabled and idle, self)
        if idle and self.hasFocus():
            self._give_back()

    def _give_back(self) -> None:
        """The keyboard to what had it before the wait, or to what took its place."""
        parts = (self._left, self.test, self.replace, self.field)
        for part in parts:
            if part is not None and part.isEnabled() and part.isVisibleTo(self):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _announce(self, words: str) -> None:
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)

    # ------------------------------------------------------------------ what the person does

    def _save(self) -> None:
        self.saved.emit(self.field.text())

    def _replace(self, on: bool) -> None:
        self._replacing = on
        self._wipe()
        self._enable()
        (self.field if on else self.replace).setFocus()

    def _wipe(self) -> None:
        """Clear the field, and its undo history with it."""
        self.field.clear()
        self.field.setModified(False)
        self.eye.setChecked(False)

    def _show_letters(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self.eye.picture("eye_off" if on else "eye")
        self.eye.rename(self._tr("Hide the key") if on else self._tr("Show the key"))

    def _paste(self) -> None:
        self.field.setText(QGuiApplication.clipboard().text().strip())
        self.field.setFocus()

    def _open_link(self) -> None:
        if self._view is not None and self._view.link:
            QDesktopServices.openUrl(QUrl(self._view.link))


class _Result(QFrame):
    """The result of a test: a sign, words, and what the server said."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._words, self._details = (
            paragraph("", "cardTitle", selectable=True),
            paragraph("", selectable=True),
            paragraph("", "small", selectable=True),
        )
        column = vbox(self, margins=(14, 10, 14, 10), spacing=2)
        for label in (self._title, self._words, self._details):
            column.addWidget(label)
        self.hide()

    def show_view(self, result: ResultView | None) -> None:
        """Show it, or nothing."""
        if result is not None:
            self.setProperty("card", result.tone)
            say(self._title, f"{_SIGNS[result.tone]}  {result.title}")
            say(self._words, result.words)
            say(self._details, result.details)
            for part in (self, self._title):
                part.style().unpolish(part)
                part.style().polish(part)
        self.setVisible(result is not None)
