"""Starts the window, then the program behind it, and ends both in order; the only file that knows qasync.

The window is painted as a sketch before anything else is loaded: its parts, asyncio, numpy, QtMultimedia,
websockets, sqlite and keyring are imported after the first paint. Nothing here decides what the program does.
"""

import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from PySide6.QtCore import (
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from app.installation import APP_ID
from app.ui import first_look, language
from app.ui.first_paint import FirstPaint
from app.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QMessageBox

    from app.core.messages.events.archive_events import ConversationOpened
    from app.core.messages.events.program_events import Started
    from app.core.messages.ports import Report
    from app.core.state import State
    from app.core.values.problems import Trouble
    from app.session import Hands

PAINT_WITHIN_MS = 2000
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger("app.ui")


class Places(Protocol):
    """The folders, as far as the start needs them."""

    @property
    def log(self) -> Path:
        """The log file."""


class Remote(Protocol):
    """The receiver of commands from other processes, and the lock on the data folder."""

    @property
    def elsewhere(self) -> bool:
        """Whether the other window could not be raised."""

    async def begin(self) -> bool:
        """Whether this is the only window of its data folder."""

    def listen(self) -> None:
        """Start taking commands."""

    def hush(self) -> None:
        """Stop taking commands."""

    def close(self) -> None:
        """Release the data folder to the next instance."""


class Plan(Protocol):
    """Which hand goes where. ``app.cli`` passes it in, because ``ui`` may import no hand."""

    @property
    def folders(self) -> Places:
        """The folders of this instance."""

    def window_hands(self, report: "Report") -> "Hands":
        """All hands on the system's sound devices."""

    def remote(
        self,
        report: "Report",
        state: Callable[[], "State"],
        show: Callable[[str], None],
        end: Callable[[], None],
    ) -> Remote:
        """The receiver of commands."""

    async def started(self) -> "Started":
        """The fact that begins a session."""

    async def last_conversation(self) -> "ConversationOpened":
        """The conversation to open: the one that was open last."""


def main(
    assemble: Callable[[], Plan],
    *,
    no_screen: Callable[[str], NoReturn],
    hidden: bool = False,
    at_login: bool = False,
    data_dir: str = "",
    given: tuple[str, ...] = (),
) -> int:
    """Show the window (unless ``hidden``), run until it is closed; returns the exit code.

    ``at_login``: nobody asked for the window, so it stays in the tray, or minimised where there is none.

    ``no_screen`` ends the process with Qt's words for why no window can open. ``data_dir`` is where the
    settings are read from that the first paint needs, and ``given`` what holds instead of them for this run.
    """
    application = _application(no_screen)
    application.setApplicationName("Pressel")
    application.setDesktopFileName(APP_ID)
    application.setQuitOnLastWindowClosed(False)  # _live ends everything in order, which needs the loop
    look = first_look.read(data_dir, given)
    spoken = language.install(application, look.language)
    application.setStyle("Fusion")
    window = MainWindow(first=look)
    if hidden or at_login or look.hidden:
        _furnish(application, window, look)
    else:
        window.show()
        first = FirstPaint(window.windowHandle())
        first.wait(PAINT_WITHIN_MS)
        _log.info("first paint %.0f ms after the process began", _age_ms())
        _furnish(application, window, look)
        first.pass_on()
    otherwise = window.showMinimized if at_login else window.come_forward if look.hidden else None
    life = _live(window, assemble, spoken.missing, without_tray=None if hidden else otherwise)
    return _run(application, life)


def _application(no_screen: Callable[[str], NoReturn]) -> QApplication:
    """Qt's application. Where there is no screen its constructor does not raise: it prints advice for
    developers and aborts (QGuiApplicationPrivate::createPlatformIntegration). The message handler is called
    before the abort, and is the one place where the process can end in another way.
    """
    said: list[str] = []
    wayland = ("XDG_RUNTIME_DIR", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")  # or another platform
    if sys.platform == "linux" and not any(map(os.environ.get, wayland)):
        # Qt would try Wayland as well, and libwayland writes to stderr that it has no folder.
        os.environ["QT_QPA_PLATFORM"] = "xcb"

    def listen(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            no_screen(
                next((words for words in said if "connect to display" in words), (said or [message])[0])
            )
        said.append(message)

    qInstallMessageHandler(listen)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    qInstallMessageHandler(_from_qt)
    for words in said:
        logging.getLogger("qt.start").warning("%s", words)
    return application


def _furnish(application: QApplication, window: MainWindow, look: first_look.FirstLook) -> None:
    from app.ui.parts.paint.icons import app_icon
    from app.ui.parts.paint.theme import Theme

    application.setWindowIcon(app_icon())
    window.furnish(Theme(application, look.theme, look.text_scale))


def _age_ms() -> float:
    """How long this process has been running, in ms; exact on Linux, elsewhere CPU time stands in."""
    with suppress(OSError, AttributeError, ValueError):
        # Field 22, starttime (proc_pid_stat(5)). Field 2, the name, may hold spaces: count behind its ")".
        ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[19])
        since_boot = time.clock_gettime(time.CLOCK_BOOTTIME)
        return (since_boot - ticks / os.sysconf("SC_CLK_TCK")) * 1000
    return time.process_time() * 1000


def _run(application: QApplication, life: Coroutine[Any, Any, None]) -> int:
    """Run the program on Qt's loop."""
    import asyncio

    import qasync

    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(life)
    return 0


async def _live(
    window: MainWindow,
    assemble: Callable[[], Plan],
    missing: str,
    *,
    without_tray: Callable[[], None] | None,
) -> None:
    """The program from the first paint to the last write.

    ``missing``: the wanted language that has no translation ("" = none). ``without_tray``: the window starts
    hidden because there will be a tray icon; what becomes of it if there is none.
    """
    import asyncio

    from app import log
    from app.core.messages.events.computer_events import AutostartAsked
    from app.core.messages.events.program_events import TranslationMissing
    from app.session import Session
    from app.ui.bridge import Bridge

    over = asyncio.Event()
    window.closed.connect(over.set)
    ended = asyncio.Event()  # by the system, which waits for nobody

    def end() -> None:
        ended.set()
        over.set()

    _end_on_signals(asyncio.get_running_loop(), end)
    box = _CrashBox(window)
    sys.excepthook = box.hook
    asyncio.get_running_loop().set_exception_handler(box.from_loop)
    plan = assemble()
    log.start(plan.folders.log)
    session = Session(crashed=box.show)
    remote = plan.remote(session.dispatch, lambda: session.state, window.come_forward, over.set)
    if not await remote.begin():
        window.hide()
        if remote.elsewhere:
            await _told_elsewhere(over)
        return
    await asyncio.sleep(0)  # here and below: let the window handle its events between two slow steps
    session.attach(plan.window_hands(session.dispatch))
    await asyncio.sleep(0)
    session.dispatch(await plan.last_conversation())
    session.dispatch(await plan.started())
    if missing:
        session.dispatch(TranslationMissing(language=missing))
    bridge = Bridge(session, language.translate)
    window.attach(bridge)
    _log.info("ready %.0f ms after the process began", _age_ms())
    remote.listen()
    from app.ui.companions.companions import Companions

    companions = Companions(window, bridge)
    if without_tray is not None:
        companions.seek_tray(without_tray)
    session.dispatch(AutostartAsked())  # an entry of a program that was moved is written anew
    await over.wait()
    remote.hush()
    companions.close()
    bridge.stop()
    window.hide()
    while (trouble := await session.close()) is not None and await _asked_to_wait(trouble, ended):
        pass
    if trouble is not None and ended.is_set():
        await session.leave()
    remote.close()


async def _asked_to_wait(trouble: "Trouble", ended: "asyncio.Event") -> bool:
    """What was said or set last is written nowhere: ask the person whether to try again (True) or to lose it.
    Where the system ends the program, nobody can be asked.
    """
    import asyncio

    from PySide6.QtWidgets import QMessageBox

    if ended.is_set():
        return False
    said = trouble.code == "disk"
    words = (
        _tr("What you said last could not be saved.")
        if said
        else _tr("What you changed in the settings could not be saved.")
    )
    box = QMessageBox(QMessageBox.Icon.Warning, "Pressel", words)
    box.setInformativeText(_tr("Free some space, or check the folder. If you quit, it is lost."))
    box.setDetailedText(f"{trouble.path}: {trouble.detail}")
    again = box.addButton(_tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
    quits = box.addButton(_tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
    box.setEscapeButton(again)  # what closes the box without a word must lose nothing
    answered = asyncio.Event()
    box.finished.connect(answered.set)

    def end() -> None:
        ended.set()
        box.close()

    _end_on_signals(asyncio.get_running_loop(), end)
    box.open()
    await answered.wait()
    return not ended.is_set() and box.clickedButton() is not quits


async def _told_elsewhere(over: "asyncio.Event") -> None:
    """Say that another window has this data folder, until the person has read it or the program is ended."""
    from PySide6.QtWidgets import QMessageBox

    _log.error("another window has this data folder, and it does not answer here")
    box = QMessageBox(
        QMessageBox.Icon.Information,
        "Pressel",
        _tr("Another Pressel has these conversations open, and it does not answer."),
    )
    box.setInformativeText(
        _tr("It may run in another session or on another computer. Close it there, then start again.")
    )
    box.finished.connect(over.set)
    box.open()  # never exec(): qasync cannot run its tasks inside a nested event loop
    await over.wait()
    box.close()


def _end_on_signals(loop: "asyncio.AbstractEventLoop", end: Callable[[], None]) -> None:
    """SIGINT and SIGTERM end the program as closing its window does."""
    for name in ("SIGINT", "SIGTERM"):
        number = getattr(signal, name)
        try:
            loop.add_signal_handler(number, end)
        except NotImplementedError:  # Windows: Python's handler, which runs when the interpreter next does
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(end))


class _CrashBox:
    """Handles faults of ours: logged in full, shown once in plain words; the program goes on if it can."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._shown: QMessageBox | None = None

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For sys.excepthook: an exception that escaped a Qt slot."""
        if isinstance(error, KeyboardInterrupt):
            self._window.close()
            return
        self._tell(error.with_traceback(trace))

    def from_loop(self, _loop: "asyncio.AbstractEventLoop", context: dict[str, Any]) -> None:
        """For the loop: an exception that escaped a callback or a task."""
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._tell(error)
        else:
            _log.error("%s", context.get("message", "the loop met an error"))

    def show(self, error: Exception) -> None:
        """For the session: an exception in deciding or performing."""
        self._tell(error)

    def _tell(self, error: BaseException) -> None:
        from app.redaction import redacted

        _log.error("a fault of ours", exc_info=error)
        if self._shown is not None or not self._window.isVisible():
            return
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Pressel")
        box.setText(_tr("Something in Pressel went wrong."))
        box.setInformativeText(
            _tr("What you said is kept. You can go on; if it happens again, start Pressel anew.")
        )
        box.setDetailedText(redacted(f"{type(error).__name__}: {error}"))
        box.finished.connect(self._closed)
        self._shown = box
        box.open()  # never exec(): qasync cannot run its tasks inside a nested event loop

    def _closed(self) -> None:
        self._shown = None


def _tr(text: str) -> str:
    return language.translate(text)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write Qt's own messages to the log under their category."""
    category = context.category or "default"
    level = _LEVELS.get(kind, logging.WARNING)
    if category == "qt.qpa.services":  # a desktop without a portal: the person cannot mend that
        level = logging.DEBUG
    logging.getLogger(f"qt.{category}").log(level, "%s", message)
