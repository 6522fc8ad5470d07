"""The manual in every language: the same chapters, and each name in it is that of something that is there."""

import importlib.util
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.audio.pcm.earcons import NAMES
from app.core.settings.options import options
from app.store.conversations.search import MOST
from app.ui import language
from app.ui.parts.paint.theme import Theme
from app.ui.window.help_window import KEYS, HelpWindow, topics
from app.ui.window.main_window import MainWindow
from app.ui.wording.help_text import OTHER_PAGES, PLACE, parts, title
from app.ui.wording.words import english
from tests.checks.judges.running import ROOT
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on

LANGUAGES = language.SHIPPED


def chapters(spoken: str) -> dict[str, str]:
    return {name: file.read_text(encoding="utf-8") for name, file in topics(spoken).items()}


def named(text: str) -> list[tuple[str, str]]:
    return [(found[1], found[2]) for found in PLACE.finditer(text)]


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The window speaks this language; English again afterwards."""
    before = QLocale()
    language.install(qapp, request.param)
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    language.install(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.fixture
def help_window(spoken: str, qapp: QApplication, qtbot: QtBot) -> HelpWindow:
    from app.ui.language import translate

    made = HelpWindow(Theme(qapp, "light"), translate)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("other", LANGUAGES)
def test_every_language_has_the_same_chapters_and_names(other: str) -> None:
    ours, theirs = chapters("en"), chapters(other)
    assert list(theirs) == list(ours)
    for name, text in ours.items():
        for form in (r"^#+ ", r"^- ", r"^\d\. ", r"^\|"):
            there = [len(re.findall(form, one, re.MULTILINE)) for one in (theirs[name], text)]
            assert there[0] == there[1], (name, form)
        assert sorted(named(theirs[name])) == sorted(named(text)), name
        assert theirs[name].count("**") % 2 == 0
        written = [sorted(re.findall(r"`[^`]+`", one)) for one in (theirs[name], text)]
        assert written[0] == written[1], name


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
def test_every_chapter_is_set_whole(help_window: HelpWindow, spoken: str) -> None:
    for place, name in enumerate([*topics(spoken), KEYS]):
        help_window.list.setCurrentRow(place)
        shown = help_window.page.toPlainText()
        assert shown.startswith(help_window.list.item(place).text()), name
        assert not re.search(r"\*\*|[{}|]", shown), (name, re.search(r".{20}(\*\*|[{}|]).{20}", shown))


@pytest.mark.parametrize("spoken", ["ja", "zh_CN"], indirect=True)
def test_a_line_that_was_wrapped_leaves_no_gap_where_no_spaces_are_written(help_window: HelpWindow) -> None:
    for text in help_window._texts.values():
        gap = re.search(r".{20}[\u3040-\u9fff、。，；：]\n *(?=[\u3040-\u9fff]).{9}", text)
        assert not gap, gap[0]


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_german_keys_are_those_on_a_german_keyboard(help_window: HelpWindow) -> None:
    help_window.show_chapter("conversations")
    assert "Strg+F" in help_window.page.toPlainText()
    assert "Ctrl+" not in help_window.page.toPlainText()


def _sentences() -> set[tuple[str, str]]:
    file = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("pressel_translations", file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return set(module.messages())


def test_every_word_that_is_filled_in_is_one_that_the_window_says() -> None:
    known = _sentences()
    for name, text in chapters("en").items():
        for kind, words in named(text):
            if kind != "key":
                assert set(parts(kind, words)) <= known, (name, kind, words)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot, Listener()) as made:
        yield made


def test_every_way_leads_to_what_is_there(window: MainWindow) -> None:
    """Each page, option and part is on its page of the settings, each line in the menu."""
    window.settings.open("talk")
    dialog = window.settings.dialog
    assert dialog is not None
    titles = {page.id: page.title for page in dialog.pages}
    for page in dialog.pages:
        dialog.show_page(page.id)
    window.header.more.click()
    assert window.header.more.lines is not None
    lines = {action.text().partition("\t")[0] for action in window.header.more.lines.actions()}
    window.header.more.lines.close()
    for text in chapters("en").values():
        for kind, name in named(text):
            way = [words for _, words in parts(kind, name)]
            if kind in ("option", "page", "row"):
                section = dialog.sections[next(one for one, shown in titles.items() if shown == way[1])]
            if kind == "option":
                assert name in section.card.options, name
                folds = {group: fold.text() for group, fold in section.card.folds.items()}
                assert way[2:-1] == [folds[group]] if (group := options()[name].group) else len(way) == 3, (
                    name
                )
            elif kind == "row":
                assert way[2] in {extra.title for extra, _ in section.added}, name
            elif kind == "page":
                assert way[1] == {**titles, **OTHER_PAGES}[name]
            elif kind == "menu":
                assert way[1] in lines, name


def test_the_sounds_that_are_named_are_those_that_there_are() -> None:
    sentence = re.search(r"The short sounds \(([^)]*)\)", chapters("en")["sound"])
    assert sentence
    said = re.split(r", | and ", sentence[1])
    words = {"start": "start", "sent": "sent", "cancelled": "discarded", "latched": "locked on"}
    heard = [words.get(name, name) for name in NAMES if name != "hello"]
    assert sorted(said) == sorted(heard)


def test_as_many_conversations_are_listed_as_is_said() -> None:
    assert MOST == 1_000
    assert "the newest thousand of them" in chapters("en")["conversations"]
    assert "lists the newest thousand" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_window_without_a_translation_reads_the_english_manual(qapp: QApplication, qtbot: QtBot) -> None:
    made = HelpWindow(Theme(qapp, "light"), english)
    qtbot.addWidget(made)
    assert made.list.item(0).text() == title(chapters("en")["start"])
    assert QCoreApplication.instance().property("languageShown") in (None, "en")  # type: ignore[union-attr]
