"""Access for everyone in all that is not the main page, on Qt's in-memory screen: settings, guide, personas,
help, captions, sign, small window, pill and cards; names, order, sizes, nothing cut.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QListWidget, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.core.state import Conversation, State
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn, TurnStatus
from app.ui.companions.companions import Companions
from app.ui.language import translate
from app.ui.parts.paint.theme import Theme
from app.ui.settings.dialog import SettingsDialog
from app.ui.window.main_window import MainWindow
from app.ui.wording.palette import contrast
from app.ui.wording.setup.guide_words import ROUTES
from tests.component.access.test_access import EMPTY, FULL, TURNS, chosen, controls, fits, shown
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on

PAGES = ("talk", "style", "personas", "sound", "storage", "account", "look", "system", "about")
MUTE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
MANY = tuple(
    Turn(f"m{n}", Role.ASSISTANT if n % 2 else Role.USER, "Some words. " * 40, TurnStatus.DONE, 50_000.0 + n)
    for n in range(12)
)


@pytest.fixture
def session() -> Listener:
    return Listener(FULL)


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app, "light")
    with window_on(qtbot, session, theme, translate) as made:
        yield made
    theme.choose("light")


@pytest.fixture
def beside(window: MainWindow) -> Iterator[Companions]:
    assert window._bridge is not None
    made = Companions(window, window._bridge)
    yield made
    made.close()


def mute(root: QWidget) -> list[object]:
    """The controls that a screen reader has no word for, or two."""
    found: list[object] = []
    for widget in controls(root):
        face = QAccessible.queryAccessibleInterface(widget)
        said = (type(widget).__name__, widget.objectName(), widget.toolTip())
        if face.role() in MUTE and not isinstance(widget, QScrollArea):
            found.append((*said, face.role()))
        if not face.text(QAccessible.Text.Name).strip():
            found.append((*said, "no name"))
        if isinstance(widget, QComboBox) and len(labels(widget)) != 1:
            found.append((*said, labels(widget)))
    return found


def labels(box: QComboBox) -> list[str]:
    """What Qt tells as LABELLED_BY, which is what AT-SPI has of a combo box beside its value."""
    face = QAccessible.queryAccessibleInterface(box)
    return [other.text(QAccessible.Text.Name) for other, _kind in face.relations() if other is not None]


def small(root: QWidget) -> list[object]:
    """Targets of less than 24 pixels."""
    return [(w, w.accessibleName(), w.size()) for w in controls(root) if min(w.width(), w.height()) < 24]


def out_of_order(root: QWidget, first: QWidget, inner: QWidget) -> list[object]:
    """Where Tab goes up or back on a page (``inner``), whose own place on the screen may scroll."""
    first.setFocus()
    seen: list[QWidget] = []
    while len(seen) < 120 and (now := root.focusWidget()) is not None and now not in seen:
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    here = [widget for widget in seen if inner.isAncestorOf(widget)]
    missed = [w for w in controls(inner) if w.isEnabled() and w.focusProxy() is None and w not in seen]
    boxes = [(w, QRect(w.mapTo(inner, QPoint()), w.size())) for w in here]
    back = [
        (one, before, other, after)
        for (one, before), (other, after) in pairwise(boxes)
        if after.top() < before.top() - 4 and after.left() < before.right() and after.bottom() < before.top()
    ]
    return [*back, *(("not reached", w, w.accessibleName()) for w in missed if _tabbed(w))]


def _tabbed(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def settings(window: MainWindow, page: str, qtbot: QtBot, width: int = 900) -> SettingsDialog:
    window.settings.open(page)
    dialog = window.settings.dialog
    assert dialog is not None
    dialog.resize(width, 680)
    qtbot.wait(60)
    return dialog


# ---------------------------------------------------------------- settings, with the personas


def test_there_are_these_pages_and_no_others(window: MainWindow, qtbot: QtBot) -> None:
    assert {page.id for page in settings(window, "talk", qtbot).pages} == set(PAGES)


@pytest.mark.parametrize("width", [360, 900])
def test_every_control_of_the_settings_is_named_and_large_enough(
    window: MainWindow, qtbot: QtBot, width: int
) -> None:
    for page in PAGES:
        dialog = settings(window, page, qtbot, width)
        assert len(controls(dialog)) > 3
        assert mute(dialog) == [], page
        assert small(dialog) == [], page


def test_tab_goes_down_each_page_of_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    for page in PAGES:
        dialog = settings(window, page, qtbot)
        assert out_of_order(dialog, dialog.wanted, dialog.sections[page]) == [], page


@pytest.mark.parametrize(("width", "scale"), [(360, 100), (360, 200), (900, 100), (900, 200)])
def test_no_word_of_the_settings_is_cut(
    window: MainWindow, session: Listener, qtbot: QtBot, width: int, scale: int
) -> None:
    session.become(chosen(FULL, text_scale=scale))
    for page in PAGES:
        dialog = settings(window, page, qtbot, width)
        assert dialog.width() == width
        fits(dialog.sections[page], qtbot)


# ---------------------------------------------------------------- guide, help


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("width", [360, 980])
def test_every_page_of_the_guide_is_for_everyone(
    window: MainWindow, session: Listener, qtbot: QtBot, width: int, scale: int
) -> None:
    session.become(chosen(EMPTY, text_scale=scale))
    window.guide.open()
    guide = window.guide.guide
    assert guide is not None
    for names, place in [(found, n) for found in ROUTES.values() for n in range(len(found))]:
        guide.names, name = names, names[place]
        guide.go(place)
        shown(window, width, qtbot)
        assert mute(guide) == [], name
        assert small(guide) == [], name
        page = guide.stack.currentWidget()
        assert page is not None
        fits(page, qtbot)
        assert out_of_order(window, window.header.settings, page) == [], name


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("width", [360, 900])
def test_the_help_is_for_everyone(
    window: MainWindow, session: Listener, qtbot: QtBot, width: int, scale: int
) -> None:
    session.become(chosen(FULL, text_scale=scale))
    window.help.open()
    found = window.help.shown
    assert found is not None
    found.resize(width, 600)
    for place in range(found.list.count()):
        found.list.setCurrentRow(place)
        qtbot.wait(10)
        words = found.page.document()
        assert words.idealWidth() <= found.page.viewport().width() + 1, place
        assert words.defaultFont().pixelSize() >= 13 * scale / 100 * 0.9
    assert mute(found) == []
    assert small(found) == []
    fits(found, qtbot)
    assert any(isinstance(w, QListWidget | QComboBox) for w in controls(found))
    rows = [found.list.item(place) for place in range(found.list.count())] if found.list.isVisible() else []
    metrics = found.list.fontMetrics()
    assert [row.text() for row in rows if metrics.height() > row.sizeHint().height()] == []


# ---------------------------------------------------------------- beside the window


def test_captions_sign_and_small_window_are_named(
    window: MainWindow, session: Listener, beside: Companions, qtbot: QtBot
) -> None:
    session.become(chosen(FULL, captions=True, overlay="always"))
    qtbot.wait(60)
    for part in (beside.captions, beside.overlay):
        assert part is not None
        face = QAccessible.queryAccessibleInterface(part)
        assert face.text(QAccessible.Text.Name).strip()
        assert mute(part) == []
    beside.compact.turn(True)
    qtbot.wait(60)
    assert controls(window)
    assert mute(window) == []
    assert small(window) == []


@pytest.mark.parametrize("scale", [100, 200])
def test_no_word_of_the_small_window_is_cut(
    window: MainWindow, session: Listener, beside: Companions, qtbot: QtBot, scale: int
) -> None:
    session.become(chosen(FULL, text_scale=scale))
    beside.compact.turn(True)
    qtbot.wait(60)
    fits(window, qtbot)
    assert small(window) == []


@pytest.mark.parametrize("look", ["light", "dark"])
def test_what_is_painted_beside_the_window_can_be_read(
    window: MainWindow, session: Listener, beside: Companions, qtbot: QtBot, look: str
) -> None:
    """By the pixels: what stands out most differs from the ground as much as a text has to."""
    session.become(chosen(FULL, captions=True, overlay="always", theme=look))
    qtbot.wait(60)
    for part in (beside.captions, beside.overlay):
        assert part is not None
        picture = part.grab().toImage()
        seen = Counter(
            picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
        )
        ground = seen.most_common(1)[0][0]
        words = max((contrast(colour, ground), colour) for colour, count in seen.items() if count > 20)
        assert words[0] >= 4.5, (type(part).__name__, ground, words)


# ---------------------------------------------------------------- pill and cards


def long_talk(state: State = FULL) -> State:
    return replace(state, conversation=Conversation("c", "Oslo", (*MANY, *TURNS)))


def test_the_way_to_the_end_is_in_the_tree_and_reached_with_tab(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    session.become(long_talk())
    shown(window, 980, qtbot)
    assert window.area is not None
    assert window.transcript is not None
    window.transcript.verticalScrollBar().setValue(0)
    more = Turn("z", Role.ASSISTANT, "Newer words.", TurnStatus.DONE, 50_990.0)
    session.become(replace(long_talk(), conversation=Conversation("c", "Oslo", (*MANY, *TURNS, more))))
    qtbot.wait(60)
    pill = window.transcript.pill
    assert pill.isVisible()
    assert "1 new" in pill.text()
    assert pill in met(window)
    assert pill.height() >= 24
    view = window.transcript
    middle = view.rect().center().x()
    assert abs(pill.geometry().center().x() - middle) < 3
    assert view.rect().contains(pill.geometry())
    view.setFocus()
    for _ in range(40):
        if window.focusWidget() is pill:
            break
        now = window.focusWidget()
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert window.focusWidget() is pill
    QTest.keyClick(pill, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not pill.isVisible())


def test_the_buttons_of_all_cards_are_in_the_tree(window: MainWindow, qtbot: QtBot) -> None:
    shown(window, 980, qtbot)
    assert window.area is not None
    found = met(window)
    inside = [
        button
        for part in (window.area, window.notices)
        for button in part.findChildren(QAbstractButton)
        if button.isVisible() and button is not window.transcript.pill  # type: ignore[union-attr]
    ]
    assert len(inside) > 6
    assert [button.text() for button in inside if button not in found] == []


def met(root: QWidget) -> set[QWidget]:
    """Who walks the tree meets these."""
    found: set[QWidget] = set()
    left = [root]
    while left:
        face = QAccessible.queryAccessibleInterface(left.pop())
        for number in range(face.childCount()):
            child = face.child(number)
            inner = child.object() if child is not None else None
            if isinstance(inner, QWidget) and inner not in found:
                found.add(inner)
                left.append(inner)
    return found
