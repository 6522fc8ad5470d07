"""The look against a real QApplication: what it does to the style, not what the window looks like."""

import pytest
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from app.ui.parts.paint.theme import Theme


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    return qapp


def test_a_second_theme_leaves_the_style_that_is_in_force(app: QApplication, qtbot: QtBot) -> None:
    """A style made anew may get a dead object's address, and PySide then takes it for that object."""
    Theme(app, "light")
    gone: list[str] = []
    style = app.style()
    assert isinstance(style, QStyle)
    style.destroyed.connect(lambda: gone.append("the style"))
    Theme(app, "dark")
    assert gone == []


def test_a_frame_of_the_level_does_not_ask_the_style(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(app, "light")

    def asked(_app: QApplication) -> QStyle:
        raise AttributeError("a dead QWidgetItem has no styleHint")

    monkeypatch.setattr(QApplication, "style", asked)
    assert theme.still in (True, False)


def test_less_movement_can_be_chosen(app: QApplication) -> None:
    theme = Theme(app, "light")
    theme.choose("light", less=True)
    assert theme.still
