"""The panel of voice and style: where it stands, what of it is seen, and when it opens by itself."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.messages.events.program_events import SettingsApplied
from app.core.values.replacing import replace
from app.core.values.values import Target
from app.ui.style.style_panel import StylePanel
from app.ui.window.main_window import MainWindow
from tests.helpers.listener import READY, Listener
from tests.helpers.windowed import window_on


@pytest.fixture
def session() -> Listener:
    return Listener()


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as made:
        yield made


def opened(window: MainWindow) -> StylePanel:
    window.bar.style_line.click()
    assert window.style_panel is not None
    assert window.style_panel.isVisible()
    return window.style_panel


def box(window: MainWindow, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint()), part.size())


@pytest.mark.parametrize("target", [READY.target, Target(practice=True)])
def test_what_is_changed_most_is_seen_without_scrolling(
    window: MainWindow, session: Listener, qtbot: QtBot, target: Target
) -> None:
    session.become(replace(READY, target=target))
    window.resize(980, 680)
    panel = opened(window)
    parts = (panel.persona, panel.voice, panel.hear, panel.temperature, panel.instructions, panel.speed)

    def whole() -> None:
        assert box(window, panel).height() == 680
        inside = box(window, panel)
        assert [part for part in parts if not inside.contains(box(window, part))] == []
        tops = [box(window, part).top() for part in parts if part is not panel.hear]
        assert tops == sorted(tops)

    qtbot.waitUntil(whole)
    assert not panel.model.isVisible()
    panel.more.click()
    assert panel.model.isVisible()
    assert panel.effort.isVisible()


def test_the_line_under_the_row_opens_and_closes_it_and_the_focus_goes_along(window: MainWindow) -> None:
    window.bar.style_line.setFocus()
    panel = opened(window)
    assert panel.persona.hasFocus()
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    assert window.bar.style_line.hasFocus()
    assert not window.bar.style_line.isChecked()


def test_in_a_small_window_it_takes_the_place_of_the_conversation(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(360, 640)
    qtbot.waitUntil(lambda: window.width() == 360)
    panel = opened(window)
    assert not window.conversation.isVisible()
    assert window.bar.talk.isVisible()
    qtbot.waitUntil(lambda: box(window, panel).width() == 360)
    window.resize(980, 680)
    qtbot.waitUntil(window.conversation.isVisible)


def test_in_a_wide_window_it_is_open_until_the_person_closes_it(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    assert window.style_panel is None
    window.resize(1280, 700)
    qtbot.waitUntil(lambda: window.style_panel is not None and window.style_panel.isVisible())
    assert window.bar.talk.hasFocus()
    assert session.told == []
    window.bar.style_line.click()
    (chosen,) = [event.settings for event in session.told if isinstance(event, SettingsApplied)]
    assert not chosen.show_style
    session.become(replace(READY, settings=chosen))
    assert window.style_panel is not None
    assert not window.style_panel.isVisible()
    window.resize(980, 700)
    window.resize(1400, 700)
    qtbot.wait(50)
    assert not window.style_panel.isVisible()
    session.choose(show_style=True)
    assert window.style_panel.isVisible()


def test_look_and_sounds_are_left_to_the_settings(window: MainWindow) -> None:
    names = {one.accessibleName() for one in opened(window).findChildren(QWidget)}
    assert "Temperature" in names
    assert not names & {"Look", "Short sounds at start, sent and error"}


def test_a_name_that_is_cut_is_whole_in_the_tooltip(window: MainWindow, session: Listener) -> None:
    picker = opened(window).voice
    picker.grab()
    assert picker.toolTip() == "Voice"
    long = "voice_of_a_person_with_an_uncommonly_long_name_that_fits_into_no_list"
    session.choose(voice=long)
    picker.grab()
    assert picker.toolTip() == long


def test_it_does_not_stand_beside_the_guide_unasked(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1400, 760)
    qtbot.waitUntil(lambda: window.style_panel is not None and window.style_panel.isVisible())
    assert window.style_panel is not None
    window.guide.open()
    assert not window.style_panel.isVisible()
    window.guide.close()
    assert window.style_panel.isVisible()
