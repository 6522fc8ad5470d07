"""Nothing that a model, a server or a file says is rendered as markup, wherever in the windows it stands."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace as changed
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.settings.personas import Persona, Personas
from app.core.state import Conversation, CredentialState, History, Notice, Sound
from app.core.values.credential_verdict import FoundServer, Verdict
from app.core.values.replacing import replace
from app.core.values.values import Device, KeptConversation, Role, Target, Turn, TurnStatus
from app.ui.bridge import Bridge
from app.ui.companions.companions import Companions
from app.ui.parts.labels import LONGEST_TIP, plain_tip
from app.ui.run import _CrashBox
from app.ui.window.main_window import MainWindow
from tests.helpers.listener import READY, Listener
from tests.helpers.windowed import window_on

MARKUP = "<h1>HUGE</h1><img src='http://127.0.0.1:1/x.png'>&lt;b <a href='javascript:alert(1)'>x</a>"
NOW = time.time()
HOSTILE = replace(
    READY,
    settings=changed(
        READY.settings,
        show_history=True,
        model=MARKUP,
        voice=MARKUP[:64],
        service="own",
        server_url="wss://h/<h1>HUGE</h1>",
        server_model=MARKUP,
        instructions=MARKUP,
        input_device="m",
        output_device="s",
    ),
    target=Target(url="wss://h/<h1>HUGE</h1>", model=MARKUP, name=MARKUP),
    conversation=Conversation(
        "c1",
        MARKUP,
        (
            Turn("u1", Role.USER, MARKUP, TurnStatus.DONE, NOW - 60),
            Turn("a1", Role.ASSISTANT, MARKUP, TurnStatus.FAILED, NOW - 55, reason=MARKUP),
            Turn("n1", Role.NOTE, MARKUP, TurnStatus.DONE, NOW - 50),
        ),
    ),
    history=History("", (KeptConversation("c1", MARKUP, NOW - 60, NOW - 60, 2),), known=True),
    notices=(Notice(1, "refused", MARKUP), Notice(2, "bad_request", MARKUP)),
    sound=Sound(inputs=(Device("m", MARKUP, default=True),), outputs=(Device("s", MARKUP),)),
    credential=CredentialState(
        place=MARKUP,
        why=MARKUP,
        verdict=Verdict("refused", MARKUP, MARKUP),
        found=(FoundServer("ws://127.0.0.1:1/<h1>HUGE</h1>", model=MARKUP),),
        searched=True,
    ),
    personas=Personas(
        all=(Persona(id="p", name=MARKUP[:60], instructions=MARKUP, starters=(MARKUP,)),), current="p"
    ),
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    session = Listener(HOSTILE)
    with window_on(qtbot, session) as made:
        made.resize(1200, 800)
        yield made


def _tips(widget: QWidget) -> list[str]:
    """The tooltips of a widget, of its actions and of the rows that it shows."""
    found = [widget.toolTip(), *(action.toolTip() for action in widget.actions())]
    found += [action.toolTip() for action in widget.findChildren(QAction)]
    models = [widget.model()] if isinstance(widget, QComboBox | QAbstractItemView) else []
    for model in models:
        assert isinstance(model, QAbstractItemModel)
        for row in range(model.rowCount()):
            tip = model.data(model.index(row, 0), Qt.ItemDataRole.ToolTipRole)
            found.append(tip or "")
    return found


def _rendered(widget: QWidget) -> list[str]:
    """What of this widget and all in it Qt would take for markup."""
    found = []
    for one in (widget, *widget.findChildren(QWidget)):
        found += [f"{one!r} {tip}" for tip in _tips(one) if GuiQt.mightBeRichText(tip)]
        if isinstance(one, QLabel):
            rich = one.textFormat() != Qt.TextFormat.PlainText
            # Qt's own labels of a dialog, and marks in the words of ours that a search has found.
            if rich and (GuiQt.mightBeRichText(one.text()) or "HUGE" in one.text()):
                found.append(f"{one!r} {one.text()}")
    return found


def test_the_walk_would_find_it(qtbot: QtBot) -> None:
    """Or the tests below would hold whatever the window does."""
    label = QLabel(MARKUP)
    qtbot.addWidget(label)
    label.setToolTip(MARKUP)
    assert len(_rendered(label)) == 2


def test_all_windows_show_it_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    bridge = Bridge(Listener(HOSTILE))
    companions = Companions(window, bridge)
    seen = ""
    try:
        for page in ("talk", "style", "sound", "storage", "account", "look", "system"):
            window.settings.open(page)
            assert window.settings.dialog is not None
            assert _rendered(window.settings.dialog) == []
        _CrashBox(window).show(RuntimeError(MARKUP))
        window.bar.microphone.open()
        window.bar.style_line.setChecked(True)
        qtbot.wait(100)
        for top in QApplication.topLevelWidgets():
            assert _rendered(top) == []
            seen += " ".join(label.text() for label in top.findChildren(QLabel))
            seen += " ".join(tip for one in top.findChildren(QWidget) for tip in _tips(one))
    finally:
        companions.close()
        bridge.stop()
    assert seen.count("HUGE") >= 8  # in title, details, devices, banner, credential, servers, personas ...


def test_a_tooltip_says_every_word_and_does_not_cover_the_screen() -> None:
    assert plain_tip("2 < 3 & 4 > 1") == "2 < 3 & 4 > 1"
    assert plain_tip("") == ""
    shown = plain_tip(MARKUP)
    assert not GuiQt.mightBeRichText(shown)
    assert shown.replace("\u2060", "") == MARKUP
    assert len(plain_tip("x" * 5_000)) == LONGEST_TIP


def test_no_part_of_the_window_leaves_it_to_qt() -> None:
    """A label or a tooltip made past the helpers would be guessed at again."""
    helpers = ("labels.py", "named_box.py")
    past = re.compile(r"(?<![\w.])QLabel\(|\(QLabel\)|\.setToolTip\(|RichText\b|setHtml\(")
    files = [path for path in Path("app/ui").rglob("*.py") if path.name not in helpers]
    assert files
    # One marks what a search found in our own sentences, escaped; one is shown before Qt is all there.
    assert {path.name for path in files if past.search(path.read_text("utf-8"))} == {
        "setting_row.py",
        "sketch.py",
    }
