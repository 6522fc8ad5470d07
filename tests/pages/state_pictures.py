"""Pictures of the window in each state, language, look, width and size of text, without a screen or a server:
the states are values, so that every picture is the same at each run but for the clock.
"""

import itertools
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QColor, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.core.settings.built_in_personas import at_first
from app.core.settings.settings import Settings
from app.core.state import (
    Conversation,
    History,
    LineStage,
    LineState,
    Notice,
    Reply,
    ReplyStage,
    Sound,
    Spent,
    State,
    Take,
    TakeStage,
)
from app.core.values.bill import Bill, Counts
from app.core.values.replacing import replace
from app.core.values.talk_key_state import TalkKeyState
from app.core.values.values import Device, KeptConversation, Role, Target, Turn, TurnStatus
from app.ui import language
from app.ui.bridge import Bridge
from app.ui.parts.paint import theme as look
from app.ui.window.main_window import MainWindow
from app.ui.wording.palette import Palette
from tests.helpers.listener import Listener

LANGUAGES = ("en", "de", "ar", "ja")
LOOKS = ("light", "dark", "contrast")
SIZES = {360: 640, 980: 680, 1920: 1080}
SCALES = (100, 200)
NOW = time.time()
_BILL = Bill("api.openai.com", "gpt-realtime-2.1", times=2, counts=Counts(audio_in=1_200, audio_out=2_400))
_TURNS = (
    Turn("u1", Role.USER, "Plan a weekend in Lisbon for two.", TurnStatus.DONE, NOW - 190, audio_ms=2_900),
    Turn(
        "a1",
        Role.ASSISTANT,
        "Saturday: the Alfama by foot, then the **castle** before the queues.\n\n- lunch at the river\n"
        "- tram 28 at dusk\n\nSunday: Belém, and the train to Sintra.",
        TurnStatus.DONE,
        NOW - 180,
        audio_ms=14_000,
        heard_ms=14_000,
    ),
    Turn("u2", Role.USER, "كم الساعة الآن؟", TurnStatus.DONE, NOW - 60, typed=True),
    Turn(
        "a2",
        Role.ASSISTANT,
        "It is a quarter to two.",
        TurnStatus.DONE,
        NOW - 55,
        audio_ms=2_000,
        heard_ms=2_000,
    ),
)
_LIST = tuple(
    KeptConversation(f"k{number}", title, NOW - 86_400 * number, NOW - 86_000 * number, 4 + number)
    for number, title in enumerate(
        (
            "Plan a weekend in Lisbon",
            "Words with th",
            "A toast for Faye’s birthday",
            "Interview practice",
            "Sums",
        ),
        1,
    )
)
_READY = State(
    settings=Settings(show_guide=False, talk_key="Right Ctrl", service="openai"),
    personas=at_first(Settings()),
    target=Target(url="wss://api.openai.com/v1/realtime", model="gpt-realtime-2.1", name="OpenAI"),
    line=LineState(LineStage.UP),
    sound=Sound(
        (Device("a", "Desk microphone", default=True),), (Device("s", "Speakers", default=True),), "a", "s"
    ),
    talk_key=TalkKeyState(key="Right Ctrl", everywhere=True, back_end="X11"),
    conversation=Conversation("c", "Plan a weekend", _TURNS, (_BILL,)),
    history=History("", _LIST, known=True),
    spent=Spent((_BILL,), 5.0),
    started_at=NOW - 240,
)
STATES: dict[str, State] = {
    "ready": _READY,
    "recording": replace(_READY, take=Take(1, TakeStage.RECORDING, at=NOW - 7, level=-24.0)),
    "thinking": replace(_READY, reply=Reply(ReplyStage.ASKED)),
    "speaking": replace(_READY, reply=Reply(ReplyStage.ACTIVE, sounding=True)),
    "offline": replace(
        _READY,
        line=LineState(LineStage.WAITING, retry_seconds=8.0),
        notices=(Notice(1, "network", "no route to host"),),
    ),
    "error": replace(
        _READY,
        line=LineState(LineStage.BLOCKED, trouble="insufficient_quota"),
        notices=(Notice(1, "insufficient_quota", "You exceeded your current quota.", turn="u2"),),
    ),
    "empty": replace(
        _READY,
        conversation=Conversation("n"),
        target=Target(practice=True, name="Practice", model="pressel-practice"),
    ),
    "guide": replace(_READY, conversation=Conversation("n")),
    "panel": _READY,
    "settings": _READY,
    "history": replace(_READY, settings=msgspec.structs.replace(_READY.settings, show_history=True)),
}
"""What the picture of each name shows; the last four are opened by the doors of the window besides."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture to take."""

    state: str
    language: str
    look: str
    width: int
    scale: int

    @property
    def name(self) -> str:
        return f"{self.state}-{self.language}-{self.look}-{self.width}-{self.scale}.png"


def every() -> Iterator[Picture]:
    """All pictures, those of one window after another."""
    for found in itertools.product(LANGUAGES, LOOKS, SCALES, STATES, SIZES):
        spoken, colours, scale, state, width = found
        yield Picture(state, spoken, colours, width, scale)


def take(pictures: list[Picture], folder: Path, tell: Callable[[str], None]) -> None:
    """Take these and write them as PNG into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    vars(look).update(from_system=_black)
    themed = look.Theme(app, "light")
    try:
        for spoken, ours in itertools.groupby(pictures, lambda picture: picture.language):
            _speak(app, spoken)
            for picture in ours:
                themed.choose(picture.look, picture.scale, less=True)
                _one(app, themed, picture).save(str(folder / picture.name))
            tell(f"{spoken}: done")
    finally:
        vars(look).update(from_system=_from_system)
        themed.choose("light")
        _speak(app, "en")


_from_system = look.from_system


def _black(_: QPalette) -> Palette:
    """A system's own high contrast: white on black, yellow for what is chosen."""
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#FFFFFF"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("#FFFF00"))
    return _from_system(system)


def _speak(app: QApplication, spoken: str) -> None:
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale(spoken))
    language.install(app, spoken)


def _one(app: QApplication, themed: look.Theme, picture: Picture) -> QPixmap:
    settings = {"theme": picture.look, "text_scale": picture.scale, "motion": "less"}
    state = STATES[picture.state]
    if state.take is not None:
        state = replace(state, take=replace(state.take, at=time.time() - 7))
    session = Listener(replace(state, settings=msgspec.structs.replace(state.settings, **settings)))
    window = MainWindow(themed)
    bridge = Bridge(session, language.translate)
    window.attach(bridge)
    window.resize(picture.width, SIZES[picture.width])
    window.show()
    shown = _opened(app, window, picture)
    session.become(replace(session.state, counter=session.state.counter + 1))
    _settle(app)
    taken = shown.grab()
    bridge.stop()
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return taken


def _opened(app: QApplication, window: MainWindow, picture: Picture) -> QWidget:
    """Open what the picture shows; returns the window to be seen."""
    _settle(app)
    match picture.state:
        case "guide":
            window.guide.open()
        case "panel":
            if not window.bar.style_line.isChecked():
                window.bar.style_line.click()
        case "settings":
            window.settings.open("talk")
            dialog = window.settings.dialog
            assert dialog is not None
            dialog.resize(min(picture.width, 980), SIZES[picture.width])
            return dialog
        case _:
            pass
    return window


def _settle(app: QApplication) -> None:
    until = time.monotonic() + 0.06
    while time.monotonic() < until:
        app.processEvents()
