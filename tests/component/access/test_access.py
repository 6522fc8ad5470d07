"""Access for everyone, on Qt's in-memory screen: names, order, sizes, contrast, motion, mirrored."""

import re
import time
from collections.abc import Iterator
from itertools import pairwise

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.settings.settings import Settings
from app.core.state import Conversation, History, LineStage, LineState, Notice, Outgoing, Sound, State, Take
from app.core.state import TakeStage as Stage
from app.core.values.replacing import replace
from app.core.values.values import Device, KeptConversation, Role, Target, Turn, TurnStatus
from app.ui.language import translate
from app.ui.parts.chip import StateChip
from app.ui.parts.labels import Elided
from app.ui.parts.paint.theme import Theme, from_system, sheet
from app.ui.talk.button import TalkButton
from app.ui.talk.style_line import StyleLine
from app.ui.window.main_window import MainWindow
from app.ui.wording.views import MeterView, TalkView
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on

TURNS = (
    Turn("k1", Role.USER, "What should I pack?", TurnStatus.DONE, 50_531.0, audio_ms=7_000),
    Turn("k2", Role.ASSISTANT, "Layers first.", TurnStatus.INTERRUPTED, 50_540.0, heard_chars=6),
    Turn("k3", Role.USER, "", TurnStatus.UNSENT, 50_550.0, audio_ms=2_000, reason="take_kept"),
)
EMPTY = State(
    settings=Settings(show_guide=False),
    target=Target(url="wss://api.example.org", model="gpt-realtime-2.1", name="Example"),
    line=LineState(LineStage.UP),
    sound=Sound((Device("a", "Desk", default=True),), (Device("s", "Speakers", default=True),)),
    started_at=1.0,
)
OLDER = KeptConversation("old", "An older conversation about nothing much", 40_000.0, 40_500.0, 2)
GONE = KeptConversation("gone", "Deleted", 30_000.0, 30_500.0, 2)
FULL = replace(
    EMPTY,
    settings=Settings(show_guide=False, show_history=True),
    history=History("", (OLDER, GONE), known=True, gone=(GONE,)),
    conversation=Conversation("c", "Oslo", TURNS),
    notices=(
        Notice(3, "no_answer", "15 s", turn="k1"),
        Notice(4, "insufficient_quota", "raw words"),
        Notice(5, "rate_limit_exceeded", until=4e9),
    ),
    outgoing=(
        Outgoing(7, "k3", frames=(b"\0" * 96_000,), draft=True, reason="take_kept"),
        Outgoing(8, "gone", frames=(b"\0" * 96_000,), draft=True, reason="cancelled"),
    ),
)
ONLY_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSlider, QAbstractScrollArea)


def chosen(state: State, **changes: object) -> State:
    return replace(state, settings=msgspec.structs.replace(state.settings, **changes))


@pytest.fixture
def session() -> Listener:
    return Listener(FULL)


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    direction = app.layoutDirection()
    theme = Theme(app, "light")
    with window_on(qtbot, session, theme, translate) as made:
        yield made
    app.setLayoutDirection(direction)
    theme.choose("light")


def shown(window: MainWindow, width: int, qtbot: QtBot, height: int = 760) -> None:
    window.resize(width, height)
    qtbot.wait(60)


def controls(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisible()
        and not isinstance(widget, QScrollBar)
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not widget.metaObject().className().startswith("QComboBox")
        and not widget.objectName().startswith("qt_spinbox")
    ]


# ---------------------------------------------------------------- names and roles


@pytest.mark.parametrize("width", [360, 980])
@pytest.mark.parametrize("state", [EMPTY, FULL])
def test_every_control_has_a_name_and_a_role(
    window: MainWindow, session: Listener, qtbot: QtBot, width: int, state: State
) -> None:
    session.become(state)
    shown(window, width, qtbot)
    window.bar.style_line.setChecked(True)
    window.settings.open()
    assert window.settings.dialog is not None
    nameless: list[tuple[QWidget, object]] = []
    found = controls(window) + controls(window.settings.dialog)
    assert len(found) > 15
    for widget in found:
        face = QAccessible.queryAccessibleInterface(widget)
        assert face is not None
        role = face.role()
        if role in (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane):
            nameless.append((widget, role))
        if not face.text(QAccessible.Text.Name).strip():
            nameless.append((widget, widget.toolTip()))
    assert nameless == []
    window.settings.dialog.close()


def test_whoever_walks_the_tree_meets_every_control(window: MainWindow, qtbot: QtBot) -> None:
    """What is inside a list or a canvas has no place in the tree that a screen reader walks."""
    shown(window, 980, qtbot)
    met = set()

    def walk(widget: QWidget) -> None:
        face = QAccessible.queryAccessibleInterface(widget)
        for number in range(face.childCount()):
            child = face.child(number)
            inner = child.object() if child is not None else None
            if isinstance(inner, QWidget) and inner not in met:
                met.add(inner)
                walk(inner)

    walk(window)
    assert [w for w in controls(window) if w not in met] == []


# ---------------------------------------------------------------- order


@pytest.mark.parametrize("width", [360, 980])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("state", [EMPTY, FULL])
def test_tab_goes_on_or_down_and_never_back(
    window: MainWindow, session: Listener, qtbot: QtBot, width: int, mirrored: bool, state: State
) -> None:
    session.become(state)
    if mirrored:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(window, width, qtbot, 900)
    panel = window.history_panel
    beside = panel is not None and panel.isVisible() and not window.panels_within
    controls(panel if panel is not None and beside else window.header)[0].setFocus()
    boxes: list[tuple[QWidget, QRect]] = []
    while len(boxes) < 60:
        focus = window.focusWidget()
        assert focus is not None
        if boxes and focus is boxes[0][0]:
            break
        boxes.append((focus, QRect(focus.mapTo(window, QPoint()), focus.size())))
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert len(boxes) > 8
    back = []
    for (one, before), (other, after) in pairwise(boxes):
        onward = after.right() <= before.left() if mirrored else after.left() >= before.right()
        inside = window.area is not None and one is window.transcript and window.area.isAncestorOf(other)
        moved = (window.area, window.notices)  # they scroll to what has the focus
        scrolled = any(part is not None and part.isAncestorOf(one) for part in moved)
        if not (onward or after.top() >= before.bottom() or inside or scrolled):
            back.append((one, before, other, after))
    assert back == []


def test_f6_goes_round_all_regions(window: MainWindow, qtbot: QtBot) -> None:
    shown(window, 980, qtbot)
    window.bar.style_line.setChecked(True)
    assert window.area is not None
    assert window.style_panel is not None
    assert window.history is not None
    assert window.history.panel is not None
    regions = (window.header, window.history.panel, window.area, window.style_panel, window.bar)
    window.bar.talk.setFocus()
    seen = []
    for _ in regions:
        QTest.keyClick(window, Qt.Key.Key_F6)
        focus = window.focusWidget()
        seen.append(next(region for region in regions if focus and region.isAncestorOf(focus)))
    assert seen == list(regions)


# ---------------------------------------------------------------- sizes


@pytest.mark.parametrize("width", [360, 980])
def test_targets_are_large_enough_everywhere(window: MainWindow, qtbot: QtBot, width: int) -> None:
    shown(window, width, qtbot)
    window.bar.style_line.setChecked(True)
    small = [
        (w, w.size())
        for w in controls(window)
        if min(w.width(), w.height()) < (44 if window.bar.row.isAncestorOf(w) else 24)
    ]
    assert small == []


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit; those that end in an ellipsis say the rest in a tooltip."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        if not widget.text() or isinstance(widget, Elided | StateChip | TalkButton | StyleLine):
            continue  # they are cut on purpose, and their tooltips say the rest
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() is ONLY_ICON:
            continue  # its text is its name
        wanted = widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                found.append(
                    f"{widget.text()!r} needs {widget.heightForWidth(widget.width())}: {widget.size()}"
                )
        elif wanted.width() > widget.width() + 1 or wanted.height() > widget.height() + 1:
            found.append(f"{widget.text()!r} needs {wanted}: {widget.size()}")
        box = QRect(widget.mapTo(root, QPoint()), widget.size())
        if box.left() < 0 or box.right() > root.width():
            found.append(f"{widget.text()!r} is off the window: {box}")
    return found


def fits(root: QWidget, qtbot: QtBot) -> None:
    """Wait until no word is cut: wrapped labels get their height some layouts after their width or words."""

    def whole() -> None:
        assert clipped(root) == []

    qtbot.waitUntil(whole)


@pytest.mark.parametrize("scale", [80, 100, 200, 250])
@pytest.mark.parametrize("width", [360, 980])
@pytest.mark.parametrize("state", [EMPTY, FULL])
def test_nothing_is_cut_at_any_size_of_the_text(
    window: MainWindow, session: Listener, qtbot: QtBot, scale: int, width: int, state: State
) -> None:
    session.become(chosen(state, text_scale=scale))
    shown(window, width, qtbot, 1000)
    assert window.width() == width
    fits(window, qtbot)


def test_the_text_grows_as_chosen(window: MainWindow, session: Listener, qtbot: QtBot) -> None:
    assert window.transcript is not None
    session.choose(show_history=False)
    before = window.transcript.box_of(1).height(), window.header.title.fontMetrics().height()
    session.choose(text_scale=200)
    qtbot.wait(60)
    after = window.transcript.box_of(1).height(), window.header.title.fontMetrics().height()
    assert after[1] == pytest.approx(2 * before[1], abs=2)
    assert after[0] > 1.5 * before[0]


# ---------------------------------------------------------------- contrast, motion


def test_high_contrast_is_the_systems_colours_and_no_others(window: MainWindow, session: Listener) -> None:
    system = QPalette()
    for role, name in (("Window", "#000000"), ("WindowText", "#FFFF00"), ("Highlight", "#00FFFF")):
        system.setColor(getattr(QPalette.ColorRole, role), QColor(name))
    colours = from_system(system)
    assert set(colours.values()) == {"#000000", "#FFFF00", "#00FFFF"}
    assert colours["text"] == colours["border"] == colours["recording"] == "#FFFF00"
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", sheet(colours))) <= set(colours.values())
    system.setColor(QPalette.ColorRole.Highlight, QColor("#101010"))
    assert from_system(system)["focus"] == "#FFFF00"  # a mark that cannot be seen is none
    session.become(chosen(FULL, theme="contrast"))
    assert window.palette().window().color() == window.grab().toImage().pixelColor(3, 300)
    session.become(chosen(FULL, theme="dark"))
    assert window.grab().toImage().pixelColor(3, 300).lightness() < 40


def test_with_less_motion_the_levels_go_in_steps(window: MainWindow, session: Listener) -> None:
    recording = replace(EMPTY, take=Take(1, Stage.RECORDING, at=1.0))
    for motion, least, most in (("less", 2, 5), ("system", 12, 40)):
        session.become(chosen(recording, motion=motion))
        pictures = set()
        for level in range(40):
            window.bar.waveform.show_view(
                TalkView("Recording", "", "recording", "filled", timer="0:07", level=level / 40)
            )
            window.bar.meter.show_view(MeterView(level / 40, "good", live=True))
            images = window.bar.waveform.grab().toImage(), window.bar.meter.grab().toImage()
            pictures.add(tuple(bytes(image.constBits()) for image in images))
        assert least <= len(pictures) <= 2 * most


def test_a_change_of_the_look_takes_less_than_a_fifth_of_a_second(
    window: MainWindow, session: Listener
) -> None:
    took = []
    for look in ("dark", "light", "dark", "light", "dark"):
        began = time.thread_time()
        session.become(chosen(FULL, theme=look))
        window.repaint()
        took.append(time.thread_time() - began)
    assert sorted(took)[2] < 0.2


# ---------------------------------------------------------------- mirrored


def test_right_to_left_is_mirrored(window: MainWindow, session: Listener, qtbot: QtBot) -> None:
    shown(window, 980, qtbot)
    parts = (
        window.header.history,
        window.header.more,
        window.bar.field,
        window.bar.talk,
        window.bar.microphone,
        window.bar.style_line,
    )

    def places() -> list[QRect]:
        return [QRect(part.mapTo(window, QPoint()), part.size()) for part in parts]

    before = places()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(80)
    mirrored = [QRect(980 - box.right() - 1, box.top(), box.width(), box.height()) for box in before]
    assert places() == mirrored
    fits(window, qtbot)
