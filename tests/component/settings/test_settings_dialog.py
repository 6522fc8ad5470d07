"""The window of the settings on Qt's in-memory screen: every option by the keyboard alone, search, reset,
errors, and what others add; the program behind it is a State that follows.
"""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.settings.options import Option, options
from app.core.settings.settings import PAGES, Settings
from app.core.state import LineStage, LineState, Sound, State
from app.core.values.release_news import ReleaseWatch
from app.core.values.replacing import replace
from app.core.values.values import Device, Target
from app.ui.parts.paint.theme import Theme
from app.ui.settings.controls.setting_row import marked_text
from app.ui.settings.dialog import SettingsDialog
from app.ui.settings.section import Extra
from app.ui.wording.option_view import option_views

OPENAI = Target(url="wss://api.openai.com/v1/realtime", model="gpt-realtime-2.1", name="OpenAI")
SOUND = Sound(inputs=(Device("a", "Desk", default=True),), outputs=(Device("s", "Speakers"),))
# What makes an option work at all, where the state at the beginning does not.
NEEDS: dict[str, dict[str, object]] = {
    "temperature": {"dialect": "beta"},
    "eagerness": {"turn_detection": "semantic_vad"},
    **{
        name: {"turn_detection": "server_vad"}
        for name in ("vad_threshold", "vad_silence_ms", "vad_prefix_ms")
    },
    **{
        name: {"service": "own"}
        for name in ("server_url", "server_model", "server_dialect", "unencrypted_server")
    },
}
PLAIN = [option for option in options().values() if option.kind not in ("key", "other")]
CONTROLS = (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
)


class SettingsProgram:
    """Keeps a State, applies what the dialog says, and shows it again."""

    def __init__(self) -> None:
        self.state = State(target=OPENAI, sound=SOUND)
        self.dialog: SettingsDialog | None = None
        self.acted: list[str] = []

    @property
    def settings(self) -> Settings:
        return self.state.settings

    def become(self, state: State) -> None:
        self.state = state
        assert self.dialog
        self.dialog.show_options(option_views(state))

    def apply(self, changes: dict[str, object]) -> None:
        self.become(replace(self.state, settings=msgspec.structs.replace(self.settings, **changes)))

    def prepare(self, name: str) -> None:
        """Make this option work."""
        wanted = dict(NEEDS.get(name, {}))
        target = replace(self.state.target, dialect=str(wanted.pop("dialect", "ga")))
        self.become(replace(self.state, target=target, releases=ReleaseWatch("0.1.0", "")))
        self.apply(wanted)


Open = Callable[..., SettingsDialog]


@pytest.fixture
def program() -> SettingsProgram:
    return SettingsProgram()


@pytest.fixture
def dialog(qtbot: QtBot, program: SettingsProgram) -> Open:
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def made(*extras: Extra, width: int = 940) -> SettingsDialog:
        found = SettingsDialog(Theme(app, "light"), extras=extras)
        qtbot.addWidget(found)
        found.resize(width, 680)
        found.changed.connect(program.apply)
        found.acted.connect(program.acted.append)
        program.dialog = found
        found.show_options(option_views(program.state))
        found.show()
        found.activateWindow()
        qtbot.waitUntil(found.isActiveWindow)
        return found

    return made


def part(dialog: SettingsDialog, name: str) -> QWidget:
    dialog.show_page(name)
    row = dialog.sections[options()[name].page].rows[name]
    return row.control.part


def type_in(widget: QWidget, text: str) -> None:
    QTest.keySequence(widget, "Ctrl+A")
    QTest.keyClicks(widget, text)


def edit(option: Option, widget: QWidget) -> object:
    """Change it by the keyboard; the value that it must have then."""
    match option.kind:
        case "switch":
            QTest.keyClick(widget, Qt.Key.Key_Space)
            return not option.default
        case "choice" | "input" | "output":
            QTest.keyClick(widget, Qt.Key.Key_End)
            return {"input": "a", "output": "s"}.get(option.kind) or option.values[-1]
        case "number" | "whole":
            QTest.keyClick(widget, Qt.Key.Key_Home)
            if option.default == option.least:
                QTest.keyClick(widget, Qt.Key.Key_End)
                return option.most
            return option.least
        case "text":
            type_in(widget, "Ana and Bo")
            return "Ana and Bo"
        case _:
            text = "fr" if option.name == "language" else "ws://own"
            type_in(widget, text)
            QTest.keyClick(widget, Qt.Key.Key_Return)
            return text


@pytest.mark.parametrize("option", PLAIN, ids=lambda option: option.name)
def test_every_option_is_changed_by_the_keyboard_alone(
    option: Option, dialog: Open, program: SettingsProgram, qtbot: QtBot
) -> None:
    found = dialog()
    program.prepare(option.name)
    widget = part(found, option.name)
    assert widget.isEnabled()
    assert QApplication.focusWidget() in (widget, widget.focusProxy())
    wanted = edit(option, widget)
    qtbot.waitUntil(lambda: getattr(program.settings, option.name) == wanted, timeout=2_000)


@pytest.mark.parametrize("width", [360, 940])
def test_every_control_has_a_name_and_every_row_a_description(dialog: Open, width: int) -> None:
    found = dialog(width=width)
    for page in found.pages:
        found.show_page(page.id)
        for widget in found.findChildren(QWidget):
            bar = isinstance(widget, QScrollBar)
            if bar or not widget.isVisible() or not isinstance(widget, CONTROLS):
                continue
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert spoken.text(QAccessible.Text.Name) or isinstance(widget.parent(), QAbstractSpinBox), widget
        for row in found.sections[page.id].rows.values():
            assert row.option.help[:10] in row.control.part.accessibleDescription()
            assert row.label.buddy() is row.control.part


def test_tab_walks_through_all_rows_from_top_to_bottom(dialog: Open) -> None:
    found = dialog()
    found.show_page("sound")
    rows = found.sections["sound"].rows
    first = next(iter(rows.values())).control.part
    first.setFocus()
    seen: list[str] = []
    for _ in range(20):
        focus = QApplication.focusWidget()
        assert focus
        name = next((name for name, row in rows.items() if row.isAncestorOf(focus)), "")
        if name and name not in seen:
            seen.append(name)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == list(rows)


def test_an_editor_lets_the_tab_key_go(dialog: Open) -> None:
    found = dialog()
    editor = part(found, "instructions")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not editor


# ---------------------------------------------------------------- pages and search


def test_pages_stand_in_the_order_of_the_declarations(dialog: Open) -> None:
    keys = [page.id for page in dialog().pages]
    assert keys == [key for key, _ in PAGES if key in keys]


def test_a_page_is_built_when_it_is_first_shown_and_the_rest_in_idle_time(dialog: Open, qtbot: QtBot) -> None:
    found = dialog()
    assert len(found.sections) == 1
    found.build_rest()
    qtbot.waitUntil(lambda: len(found.sections) == len(found.pages))


def test_the_keyboard_goes_through_the_pages(dialog: Open) -> None:
    found = dialog()
    found.list.setFocus()
    QTest.keyClick(found.list, Qt.Key.Key_Down)
    assert found.sections[found.pages[1].id].isVisible()
    assert not found.sections[found.pages[0].id].isVisible()


def shown(dialog: SettingsDialog) -> list[str]:
    return [n for section in dialog.sections.values() for n, row in section.rows.items() if row.isVisible()]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("temperature", {"temperature"}),
        ("headset", {"noise"}),  # a name of a value
        ("zebra", set()),
        ("VOLUME sounds", {"cue_volume"}),
        ("spell", {"vocabulary"}),  # in the help
    ],
)
def test_search_finds_titles_help_and_names_on_all_pages(dialog: Open, words: str, names: set[str]) -> None:
    found = dialog()
    QTest.keyClicks(found.wanted, words)
    found.settle()
    assert set(shown(found)) == names
    assert found.nothing.isVisible() == (not names)
    QTest.keySequence(found.wanted, "Ctrl+A")
    QTest.keyClick(found.wanted, Qt.Key.Key_Delete)
    rows = found.sections[found.pages[0].id].rows
    assert set(shown(found)) == {name for name, row in rows.items() if not row.option.group}


def test_a_page_is_found_by_its_name_with_all_that_is_on_it(dialog: Open) -> None:
    found = dialog()
    found.wanted.setText("look and access")
    found.settle()
    assert set(shown(found)) >= {"theme"}


def test_what_was_found_is_marked(dialog: Open) -> None:
    found = dialog()
    found.wanted.setText("temper")
    found.settle()
    label = found.sections["style"].rows["temperature"].label
    assert "background-color" in label.text()
    spoken = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert spoken == "Temperature"
    found.wanted.clear()
    assert label.text() == "Temperature"


def test_marks_are_around_the_words_and_nothing_is_taken_for_html() -> None:
    assert marked_text("a <b> ab", ["b"], "#fff") == (
        'a &lt;<span style="background-color:#fff">b</span>&gt; a<span style="background-color:#fff">b</span>'
    )
    assert marked_text("plain", [], "#fff") == "plain"
    assert marked_text("Straẞe", ["e"], "#fff").startswith("Stra")


def test_the_list_of_pages_folds_in_a_small_window(dialog: Open) -> None:
    found = dialog(width=360)
    assert found.folded.isVisible()
    assert not found.list.isVisible()
    found.folded.setFocus()
    QTest.keyClick(found.folded, Qt.Key.Key_Down)
    assert found.sections[found.pages[1].id].isVisible()
    assert found.area.horizontalScrollBar().maximum() == 0


# ---------------------------------------------------------------- folded rows


def test_talk_begins_with_the_key_and_folds_what_is_seldom_changed(dialog: Open) -> None:
    found = dialog()
    found.show_page("talk")
    section = found.sections["talk"]
    assert list(section.rows)[:2] == ["talk_key", "talk_mode"]
    folded = {name for name, option in section.card.options.items() if option.group}
    assert {"eagerness", "vad_silence_ms", "tap_ms", "tail_ms"} <= folded
    assert set(shown(found)) == set(section.card.options) - folded
    fold = section.card.folds["timing"]
    fold.setFocus()
    QTest.keyClick(fold, Qt.Key.Key_Space)
    assert "tap_ms" in shown(found)
    assert "eagerness" not in shown(found)
    QTest.keyClick(fold, Qt.Key.Key_Space)
    assert "tap_ms" not in shown(found)


def test_a_search_unfolds_only_while_it_lasts(dialog: Open) -> None:
    found = dialog()
    found.show_page("talk")
    found.wanted.setText("release tail")
    found.settle()
    assert set(shown(found)) == {"tail_ms"}
    assert found.sections["talk"].card.folds["timing"].isVisible()
    assert not found.sections["talk"].card.folds["hands_free"].isVisible()
    found.wanted.clear()
    assert "tail_ms" not in shown(found)


def test_a_row_asked_for_by_name_is_unfolded_and_a_page_opened_anew_is_folded(dialog: Open) -> None:
    found = dialog()
    found.show_page("tail_ms")
    assert "tail_ms" in shown(found)
    found.show_page("sound")
    found.show_page("talk")
    assert "tail_ms" not in shown(found)


def test_when_a_change_is_in_force_is_said_only_where_that_is_not_at_once(dialog: Open) -> None:
    found = dialog()
    for page in found.pages:
        found.show_page(page.id)
        for row in found.sections[page.id].rows.values():
            if row.isVisible():
                assert row.when.isVisible() == (row.option.applies != "now"), row.option.name
                assert bool(row.when.text()) == (row.option.applies != "now")


@pytest.mark.parametrize("width", [700, 940])
def test_a_title_stands_on_one_line_where_there_is_room(dialog: Open, width: int) -> None:
    """At half the width of a screen as well: its text decides, and not a column."""
    found = dialog(width=width)
    for page in found.pages:
        found.show_page(page.id)
        for row in found.sections[page.id].rows.values():
            if row.isVisible():
                assert row.label.height() < 2 * row.label.fontMetrics().height(), row.option.name


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("width", [360, 700, 940])
def test_no_name_of_a_page_is_cut(dialog: Open, width: int, scale: int) -> None:
    """Where the names leave too little room, they are in a box above the page."""
    found = dialog(width=width)
    found._theme.choose("light", scale)
    found.resize(width + 1, 680)
    assert found.list.isVisible() != found.folded.isVisible()
    if found.list.isVisible():
        longest = max(found.list.fontMetrics().horizontalAdvance(page.title) for page in found.pages)
        assert longest + 64 <= found.list.width() <= width / 2


def test_no_row_of_the_talk_page_is_wider_than_a_narrow_window_with_large_text(dialog: Open) -> None:
    found = dialog(width=360)
    found._theme.choose("light", 200)
    found.resize(361, 640)
    section = found.sections["talk"]
    too_wide = {
        part.metaObject().className() + " " + getattr(part, "text", str)(): part.minimumSizeHint().width()
        for part in section.findChildren(QWidget)
        if part.isVisible() and part.minimumSizeHint().width() > 290
    }
    assert section.minimumSizeHint().width() <= found.area.viewport().width() - 28, too_wide


# ---------------------------------------------------------------- reset, errors, notes


def test_reset_resets_the_page_alone_and_can_be_taken_back(dialog: Open, program: SettingsProgram) -> None:
    found = dialog()
    program.apply({"cue_volume": 30, "noise": "", "speed": 1.3})
    found.show_page("sound")
    reset = found.sections["sound"].reset
    reset.setFocus()
    QTest.keyClick(reset, Qt.Key.Key_Space)
    assert program.settings == Settings(speed=1.3)
    assert reset.text() == "Undo the reset"
    QTest.keyClick(reset, Qt.Key.Key_Space)
    assert program.settings == Settings(cue_volume=30, noise="", speed=1.3)
    assert reset.text() == "Reset this page"


def test_a_value_that_cannot_be_is_refused_beside_the_control(dialog: Open, program: SettingsProgram) -> None:
    found = dialog()
    line = part(found, "language")
    type_in(line, "not a code")
    QTest.keyClick(line, Qt.Key.Key_Return)
    row = found.sections["storage"].rows["language"]
    assert row.error.isVisible()
    assert row.error.text() == "It is a language code such as en or pt-BR."
    assert row.error.text() in line.accessibleDescription()
    assert program.settings.language == ""
    type_in(line, "pt-BR")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not row.error.isVisible()
    assert program.settings.language == "pt-BR"


def test_a_custom_model_and_voice_are_typed_and_known_ones_go_by_their_name(
    dialog: Open, program: SettingsProgram
) -> None:
    found = dialog()
    for name, text, wanted in (
        ("voice", "voice_123", "voice_123"),
        ("voice", "Cedar", "cedar"),
        ("model", "my-own", "my-own"),
    ):
        line = part(found, name)
        type_in(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert getattr(program.settings, name) == wanted


def test_what_was_typed_counts_when_the_window_is_closed(dialog: Open, program: SettingsProgram) -> None:
    found = dialog()
    type_in(part(found, "instructions"), "Be kind.")
    assert program.settings.instructions != "Be kind."
    QTest.keyClick(found, Qt.Key.Key_Escape)
    assert program.settings.instructions == "Be kind."


def test_temperature_is_sent_unused_or_rejected_and_says_so(dialog: Open, program: SettingsProgram) -> None:
    found = dialog()
    found.show_page("style")
    row = found.sections["style"].rows["temperature"]
    assert not row.control.isEnabled()
    assert "Not used by this model" in row.note.text()
    below = list(found.sections["style"].rows)
    place = below.index("temperature")
    assert below[place + 1 : place + 4] == ["speed", "effort", "expressiveness"]  # the levers that do work
    program.become(replace(program.state, target=replace(OPENAI, dialect="beta")))
    assert row.control.isEnabled()
    assert row.note.text() == "Sent with each conversation."
    program.become(replace(program.state, line=LineState(refused=("session.temperature",))))
    assert row.control.isEnabled()
    assert "this value" in row.note.text()
    known = replace(program.state.target, refused=("session.temperature",))
    program.become(replace(program.state, target=known))
    assert not row.control.isEnabled()
    assert "refused" in row.note.text()
    button = next(b for b in row.findChildren(QPushButton) if b.isVisible())
    button.click()
    assert program.acted == ["retry:temperature"]


def test_a_voice_that_waits_offers_a_new_session(dialog: Open, program: SettingsProgram) -> None:
    found = dialog()
    found.show_page("style")
    line = LineState(LineStage.UP, spoke=True, voice="marin", dialled=OPENAI.model)
    program.become(replace(program.state, line=line, settings=Settings(voice="cedar")))
    row = found.sections["style"].rows["voice"]
    button = next(b for b in row.findChildren(QPushButton) if b.isVisible())
    button.click()
    assert program.acted == ["new_session"]
    program.become(replace(program.state, line=replace(line, voice="cedar")))
    assert not button.isVisible()


def test_expressiveness_shows_the_line_that_is_added(dialog: Open, program: SettingsProgram) -> None:
    found = dialog()
    program.apply({"expressiveness": "calm"})
    found.show_page("style")
    assert "Speak calmly" in found.sections["style"].rows["expressiveness"].note.text()
    assert "Speak calmly" in found.sections["style"].rows["instructions"].note.text()


def test_an_example_takes_the_place_of_the_instructions_and_can_be_undone(
    dialog: Open, program: SettingsProgram, qtbot: QtBot
) -> None:
    found = dialog()
    editor = part(found, "instructions")
    assert isinstance(editor, QPlainTextEdit)
    before = editor.toPlainText()
    starters = found.sections["style"].rows["instructions"].control.findChildren(QComboBox)[0]
    starters.setFocus()
    QTest.keyClick(starters, Qt.Key.Key_End)
    assert editor.toPlainText().startswith("Answer in one sentence.")
    QTest.keySequence(editor, "Ctrl+Z")
    assert editor.toPlainText() == before


def test_a_wheel_over_a_control_scrolls_the_page_and_changes_nothing(
    dialog: Open, program: SettingsProgram
) -> None:
    found = dialog()
    found.show_page("sound")
    slider = found.sections["sound"].rows["cue_volume"].control.part
    found.wanted.setFocus()
    program.apply({"cue_volume": 40})
    middle = slider.rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(slider.mapToGlobal(middle)),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, event)
    assert isinstance(slider, QAbstractSlider)
    assert slider.value() == 40


# ---------------------------------------------------------------- what others add


def test_rows_and_pages_of_others_stand_where_they_say_and_are_found(dialog: Open) -> None:
    built: list[str] = []

    def label(text: str) -> Callable[[QWidget], QWidget]:
        def build(parent: QWidget) -> QWidget:
            built.append(text)
            return QLabel(text, parent)

        return build

    found = dialog(
        Extra("look", label("Theme picker"), title="Theme", words="colour", replaces=("theme",)),
        Extra("people", label("Persona list"), title="People", icon="people", after="style"),
    )
    keys = [page.id for page in found.pages]
    assert keys.index("people") == keys.index("style") + 1
    assert built == []
    found.show_page("people")
    assert built == ["Persona list"]
    found.show_page("look")
    assert "theme" not in found.sections["look"].rows
    assert [widget.isVisible() for _, widget in found.sections["look"].added] == [True]
    found.wanted.setText("colour")
    found.settle()
    assert shown(found) == []
    assert [widget.isVisible() for _, widget in found.sections["look"].added] == [True]
    assert not found.nothing.isVisible()


def test_a_page_that_is_not_there_changes_nothing(dialog: Open) -> None:
    found = dialog()
    found.show_page("nowhere")
    assert found.sections[found.pages[0].id].isVisible()


def test_the_keyboard_that_passes_the_pages_leaves_a_search_as_it_is(dialog: Open) -> None:
    found = dialog()
    found.wanted.setFocus()
    QTest.keyClicks(found.wanted, "temperature")
    QTest.keyClick(found.wanted, Qt.Key.Key_Tab)
    assert found.list.hasFocus()
    assert found.wanted.text() == "temperature"
    QTest.keyClick(found.list, Qt.Key.Key_Down)
    assert found.wanted.text() == ""
    assert not found.sections[found.pages[found.list.currentRow()].id].isHidden()
