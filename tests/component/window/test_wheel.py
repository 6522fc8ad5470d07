"""The mouse wheel scrolls what it is over; it never changes a control that it only passes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QSlider,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.state import Sound
from app.core.values.replacing import replace
from app.core.values.values import Device
from app.ui.window.main_window import MainWindow
from tests.helpers.listener import READY, Listener
from tests.helpers.windowed import window_on

_SOUND = Sound(
    inputs=(Device("a", "Desk", default=True), Device("b", "Headset")),
    outputs=(Device("s", "Speakers"), Device("t", "Headset")),
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot, Listener(replace(READY, sound=_SOUND))) as made:
        made.resize(1300, 900)
        yield made


def _changeable(top: QWidget) -> list[QWidget]:
    """What shows a value that the wheel could change."""
    kinds = (QComboBox, QAbstractSlider, QAbstractSpinBox, QTabBar)
    found = [one for one in top.findChildren(QWidget) if isinstance(one, kinds)]
    return [one for one in found if not isinstance(one, QScrollBar)]


def _value(control: QWidget) -> object:
    match control:
        case QComboBox():
            return control.currentIndex(), control.currentText()
        case QAbstractSlider():
            return control.value()
        case QAbstractSpinBox():
            return control.text()
        case QTabBar():
            return control.currentIndex()
        case _:
            raise AssertionError(control)


def _turned(control: QWidget, notch: int) -> None:
    """Turn the wheel by one notch over the control; as a mouse does."""
    middle = control.rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(control.mapToGlobal(middle)),
        QPoint(0, 0),
        QPoint(0, notch),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, event)


def _changed_by_passing(top: QWidget) -> tuple[list[str], int]:
    """Names of the controls that a passing wheel changed, and how many it passed."""
    wrong, controls = [], _changeable(top)
    for control in controls:
        control.clearFocus()
        before = _value(control)
        for notch in (-120, 120, 120):
            _turned(control, notch)
            if _value(control) != before:
                wrong.append(control.accessibleName() or repr(control))
                break
    return wrong, len(controls)


def test_the_walk_would_find_it(qtbot: QtBot) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setValue(50)
    assert _changed_by_passing(slider.parentWidget() or _around(slider))[0]


def _around(control: QWidget) -> QWidget:
    around = QWidget()
    control.setParent(around)
    return around


def test_nothing_in_the_window_is_changed_by_a_wheel_that_passes(window: MainWindow, qtbot: QtBot) -> None:
    window.bar.style_line.setChecked(True)
    qtbot.wait(50)
    wrong, passed = _changed_by_passing(window)
    assert wrong == []
    assert passed >= 4  # persona, voice, two sliders


def test_nothing_in_the_settings_is_changed_by_a_wheel_that_passes(window: MainWindow, qtbot: QtBot) -> None:
    passed = 0
    for page in ("talk", "style", "sound", "storage", "account", "look", "system"):
        window.settings.open(page)
        assert window.settings.dialog is not None
        qtbot.wait(50)
        wrong, some = _changed_by_passing(window.settings.dialog)
        assert wrong == []
        passed += some
    assert passed > 20


def test_a_control_with_the_focus_takes_the_wheel(window: MainWindow, qtbot: QtBot) -> None:
    window.bar.style_line.setChecked(True)
    assert window.style_panel is not None
    slider = window.style_panel.speed
    slider.setFocus()
    qtbot.waitUntil(slider.hasFocus)
    before = slider.value()
    _turned(slider, -120)
    assert slider.value() != before
