"""Who disables a control that has the focus says where it goes; Qt would go on to the next one."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.access.keep_focus import enable, leave


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    whole = QWidget()
    rows = QVBoxLayout(whole)
    for name, kind in (("field", QLineEdit), ("test", QPushButton), ("reset", QPushButton)):
        part = kind()
        part.setObjectName(name)
        rows.addWidget(part)
    qtbot.addWidget(whole)
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    return whole


def part(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None
    return found


def test_the_focus_goes_to_the_refuge_and_not_to_the_next_button(page: QWidget) -> None:
    field, test, reset = (part(page, name) for name in ("field", "test", "reset"))
    test.setFocus()
    test.setEnabled(False)
    assert reset.hasFocus()  # what Qt does by itself
    test.setEnabled(True)
    test.setFocus()
    enable(test, False, field)
    assert field.hasFocus()
    assert not test.isEnabled()
    enable(test, True, field)
    assert test.isEnabled()
    assert field.hasFocus()


def test_a_refuge_that_cannot_take_it_is_passed_over(page: QWidget) -> None:
    field, test, reset = (part(page, name) for name in ("field", "test", "reset"))
    test.setFocus()
    field.hide()
    enable(test, False, None, field, test, reset)
    assert reset.hasFocus()
    reset.setFocus()
    enable(reset, False, field)
    assert page.focusWidget() is None


def test_the_focus_of_others_stays_where_it_is(page: QWidget) -> None:
    field, test, reset = (part(page, name) for name in ("field", "test", "reset"))
    reset.setFocus()
    enable(test, False, field)
    assert reset.hasFocus()


def test_what_is_hidden_as_a_whole_gives_the_focus_up_too(page: QWidget, qtbot: QtBot) -> None:
    frame = QWidget(page)
    QVBoxLayout(frame).addWidget(inner := QPushButton())
    layout = page.layout()
    assert layout is not None
    layout.addWidget(frame)
    frame.show()
    inner.setFocus()
    leave(frame, inner, part(page, "field"))
    assert part(page, "field").hasFocus()
