"""The box that takes a key: what is pressed is what is bound, and what cannot be is said."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.settings.options import options
from app.ui.parts.input.key_names import button_name, key_name
from app.ui.settings.controls.talk_key_capture import TalkKeyControl
from app.ui.wording.option_view import OptionView
from app.ui.wording.words import english

_K, _NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
RIGHT_CTRL, LEFT_CTRL = 0xFFE4, 0xFFE3


def event(key: Qt.Key, down: bool, *, keysym: int = 0, scan: int = 0, pad: bool = False) -> QKeyEvent:
    kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
    modifiers = Qt.KeyboardModifier.KeypadModifier if pad else _NONE
    return QKeyEvent(kind, key.value, modifiers, scan, keysym, 0)


@pytest.fixture
def control(qtbot: QtBot) -> TalkKeyControl:
    found = TalkKeyControl(options()["talk_key"], "Talk key", english)
    qtbot.addWidget(found)
    found.show_value(OptionView("F13", (), True, "", "", ""))
    found.setMinimumWidth(300)  # as its row makes it
    found.show()
    return found


@pytest.fixture
def pressed(control: TalkKeyControl) -> Callable[..., None]:
    def press(key: Qt.Key, down: bool, keysym: int = 0) -> None:
        QApplication.sendEvent(control.box, event(key, down, keysym=keysym))

    return press


def test_a_bare_modifier_keeps_its_side(control: TalkKeyControl, pressed: Callable[..., None]) -> None:
    told: list[object] = []
    trying: list[bool] = []
    control.value_changed.connect(told.append)
    control.trying.connect(trying.append)
    control.box.click()
    assert control.box.text() == "Press the key you want to hold"
    pressed(_K.Key_Control, True, RIGHT_CTRL)
    assert control.box.text() == "Right Ctrl…"
    pressed(_K.Key_Control, False, RIGHT_CTRL)
    assert told == ["Right Ctrl"]
    assert trying == [True, False]
    assert control.box.text() == "Right Ctrl"


def test_a_combination_is_taken_when_the_first_key_comes_up(
    control: TalkKeyControl, pressed: Callable[..., None]
) -> None:
    told: list[object] = []
    control.value_changed.connect(told.append)
    control.box.click()
    pressed(_K.Key_Control, True, LEFT_CTRL)
    pressed(_K.Key_Tab, True)
    pressed(_K.Key_Tab, False)
    assert told == ["Ctrl+Tab"]


@pytest.mark.parametrize(("key", "words"), [(_K.Key_F6, "next"), (_K.Key_Return, "Send a typed message")])
def test_a_key_of_our_own_is_refused_with_the_reason(
    control: TalkKeyControl, pressed: Callable[..., None], key: Qt.Key, words: str
) -> None:
    told: list[object] = []
    control.value_changed.connect(told.append)
    control.box.click()
    pressed(key, True)
    pressed(key, False)
    assert told == []
    assert words in control.note.text()
    assert control.box.text() == "F13"


def test_a_key_that_somebody_has_is_refused_with_the_owner(
    control: TalkKeyControl, pressed: Callable[..., None]
) -> None:
    control.value_changed.connect(pytest.fail)
    control.show_value(
        OptionView("F13", taken=(("Tutor", "F14"), ("Odd", "no such key"), ("Stop key", "Ctrl")))
    )
    control.box.click()
    pressed(_K.Key_F14, True)
    pressed(_K.Key_F14, False)
    assert control.note.text() == "Tutor has this key already."
    control.box.click()
    pressed(_K.Key_Control, True, LEFT_CTRL)
    pressed(_K.Key_F8, True)
    pressed(_K.Key_F8, False)
    assert control.note.text() == "Stop key has this key already."
    assert control.box.text() == "F13"


def test_a_letter_is_taken_with_a_warning(control: TalkKeyControl, pressed: Callable[..., None]) -> None:
    told: list[object] = []
    control.value_changed.connect(told.append)
    control.box.click()
    pressed(_K.Key_K, True)
    pressed(_K.Key_K, False)
    assert told == ["K"]
    control.show_value(OptionView("K", (), True, "", "", ""))
    assert "not be able to type" in control.note.text()
    assert not control.note.isHidden()


def test_escape_takes_nothing(control: TalkKeyControl, pressed: Callable[..., None]) -> None:
    control.value_changed.connect(pytest.fail)
    control.box.click()
    pressed(_K.Key_Escape, True)
    assert control.box.text() == "F13"


def test_a_side_button_is_taken_and_the_left_one_is_a_click(control: TalkKeyControl) -> None:
    told: list[object] = []
    control.value_changed.connect(told.append)
    control.box.click()
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.BackButton):
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            QApplication.sendEvent(
                control.box, QMouseEvent(kind, QPointF(5, 5), QPointF(5, 5), button, button, _NONE)
            )
    assert told == ["Mouse 4"]


def test_none_can_be_chosen(control: TalkKeyControl) -> None:
    told: list[object] = []
    control.value_changed.connect(told.append)
    control.none.click()
    assert told == [""]
    assert control.box.text() == "None. Press to choose one"


def test_the_focus_going_elsewhere_ends_the_listening(control: TalkKeyControl, qtbot: QtBot) -> None:
    trying: list[bool] = []
    control.trying.connect(trying.append)
    control.box.click()
    other = QWidget()
    qtbot.addWidget(other)
    QApplication.sendEvent(control.box, QEvent(QEvent.Type.Hide))
    control.box.stop()
    assert trying == [True, False]


@pytest.mark.parametrize(
    ("made", "on", "name"),
    [
        (event(_K.Key_Control, True, scan=0x11D), "windows", "Right Ctrl"),
        (event(_K.Key_Shift, True, scan=0x2A), "windows", "Left Shift"),
        (event(_K.Key_Alt, True, keysym=61), "mac", "Right Alt"),
        (event(_K.Key_Control, True, keysym=54), "mac", "Right Super"),
        (event(_K.Key_Meta, True, keysym=59), "mac", "Left Ctrl"),
        (event(_K.Key_5, True, pad=True), "linux", "Numpad 5"),
        (event(_K.Key_5, True), "linux", "5"),
        (event(_K.Key_F24, True), "linux", "F24"),
        (event(_K.Key_MediaTogglePlayPause, True), "linux", "Media Play"),
        (event(_K.Key_unknown, True), "linux", ""),
    ],
)
def test_keys_are_named_on_every_system(made: QKeyEvent, on: str, name: str) -> None:
    assert key_name(made, on) == name  # type: ignore[arg-type]
    assert button_name(Qt.MouseButton.ForwardButton) == "Mouse 5"
