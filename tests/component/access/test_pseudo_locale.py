"""Every string in the window goes through translation, and there is room for longer ones: a false language
puts brackets round each of them and makes it a third longer.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.settings.key_binding import DEFAULT_KEY
from app.core.settings.options import options
from app.core.settings.settings import MODELS, VOICES
from app.core.state import State
from app.paths import resource
from app.ui.companions.companions import Companions
from app.ui.language import translate
from app.ui.parts.paint.theme import Theme
from app.ui.window.main_window import MainWindow
from app.ui.wording.setup.guide_words import ROUTES
from tests.component.access.test_access import EMPTY, FULL, chosen, fits, shown
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on

# What is a name or a number in every language: the conversation's, devices', models', codes, keys.
DATA = (
    "Oslo",
    "An older conversation about nothing much",
    "Deleted",
    "Desk",
    "Speakers",
    "Example",
    "Pressel",
    "$0.00",
    "no_answer",
    "insufficient_quota",
)
NAMES = {*DATA, DEFAULT_KEY, *MODELS, *VOICES, *(voice.capitalize() for voice in VOICES)}
NAMES |= {"sk-…", *options()["transcriber"].known}


class Brackets(QTranslator):
    """Each text longer, and in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{text}{'~' * (len(text) // 3)}⟧"


@pytest.fixture
def session() -> Listener:
    return Listener(FULL)


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language = Brackets(app)
    app.installTranslator(language)
    theme = Theme(app, "light")
    with window_on(qtbot, session, theme, translate) as made:
        yield made
    app.removeTranslator(language)
    theme.choose("light")


def words_of(widget: QWidget) -> list[str]:
    found = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    if isinstance(widget, QLabel | QPushButton):
        found.append(widget.text())
    if isinstance(widget, QLineEdit):
        found.append(widget.placeholderText())
    if isinstance(widget, QComboBox):
        found += [widget.itemText(place) for place in range(widget.count())]
    return [words for words in found if any(letter.isalpha() for letter in words)]


def untranslated(root: QWidget) -> set[str]:
    found = {
        words for widget in root.findChildren(QWidget) if widget.isVisible() for words in words_of(widget)
    }
    return {words for words in found if "⟦" not in words and not any(name in words for name in NAMES)}


@pytest.mark.parametrize("state", [EMPTY, FULL])
@pytest.mark.parametrize("width", [360, 980])
def test_the_window_is_translated_whole(
    window: MainWindow, session: Listener, qtbot: QtBot, state: State, width: int
) -> None:
    session.become(chosen(state))
    shown(window, width, qtbot, 900)
    window.bar.style_line.setChecked(True)
    assert untranslated(window) == set()
    qtbot.wait(60)
    fits(window, qtbot)


def test_the_settings_are_translated_whole(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.open()
    dialog = window.settings.dialog
    assert dialog is not None
    assert len(dialog.pages) == 9
    for page in dialog.pages:
        dialog.show_page(page.id)
        qtbot.wait(60)
        assert untranslated(dialog) == set(), page.id
    dialog.close()


def test_the_guide_is_translated_whole(window: MainWindow, qtbot: QtBot) -> None:
    window.guide.open()
    guide = window.guide.guide
    assert guide is not None
    for names, place in [(found, n) for found in ROUTES.values() for n in range(len(found))]:
        guide.names = names
        guide.go(place)
        qtbot.wait(60)
        assert untranslated(guide) == set(), names[place]
        fits(guide, qtbot)


def test_what_stands_beside_the_window_is_translated_whole(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    assert window._bridge is not None
    beside = Companions(window, window._bridge)
    session.become(chosen(FULL, captions=True, overlay="always"))
    qtbot.wait(60)
    for part in (beside.captions, beside.overlay):
        assert part is not None
        assert untranslated(part) == set()
        assert "⟦" in QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
    entries = [action.text() for action in beside.tray.menu.actions() if action.text()]
    assert len(entries) > 5
    assert [words for words in entries if "⟦" not in words] == []
    window.help.open()
    assert window.help.shown is not None
    assert "⟦" in window.help.shown.windowTitle()
    beside.close()


def test_a_string_that_forgets_translation_is_found(window: MainWindow) -> None:
    window.header.settings.rename("New thing")
    assert untranslated(window) == {"New thing"}


@pytest.mark.parametrize("width", [360, 900])
@pytest.mark.parametrize("language", ["de", "fr", "ar"])
def test_no_word_is_cut_in_the_languages_with_the_longest_ones(
    qtbot: QtBot, session: Listener, language: str, width: int
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    words = QTranslator(app)
    assert words.load(f"pressel_{language}", str(resource("translations")))
    app.installTranslator(words)
    try:
        with window_on(qtbot, session, Theme(app, "light"), translate) as made:
            shown(made, width, qtbot, 900)
            fits(made, qtbot)
            made.settings.open()
            dialog = made.settings.dialog
            assert dialog is not None
            dialog.resize(width, 680)
            for page in dialog.pages:
                dialog.show_page(page.id)
                fits(dialog.sections[page.id], qtbot)
    finally:
        app.removeTranslator(words)
