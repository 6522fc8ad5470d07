"""What kind of installation runs here, where its program is, and whether it is portable.

The decisions are functions of a ``Start`` alone: paths, the environment and which files are there. Imports
os and sys only, because `pressel toggle` asks whether it belongs to a portable program, and is to be done in
milliseconds.
"""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

APP_ID = "org.pressel.Pressel"
"""The name of the .desktop file: by it desktops find the name and icon of a window, and portals the
program; those take no id without a dot (xdg-desktop-portal, host app registry).
"""
MARKER = "pressel-portable"
"""A file of this name beside the program makes it portable. Windows adds ``.txt`` to it unseen."""
DATA = "pressel-data"
"""Beside a portable program: its data folder."""
DATA_DIR = "PRESSEL_DATA_DIR"
KINDS = {
    "deb": "Debian package",
    "flatpak": "Flatpak",
    "appimage": "AppImage",
    "archive": "unpacked archive",
    "setup": "Windows setup",
    "bundle": "macOS app",
    "package": "Python package",
    "sources": "sources",
}
"""Every kind, and its name."""
MANAGED = ("deb", "flatpak", "package")
"""Kinds that a package manager (apt, flatpak, pip) replaces: nobody else may."""


class Start:
    """How this process was started. ``executable`` is the program itself if it is ``frozen``, else the Python
    that runs the ``package`` (the folder `app`); ``exists`` says whether a path is there.
    """

    __slots__ = ("environment", "executable", "exists", "frozen", "package", "platform")

    def __init__(
        self,
        platform: str,
        executable: str,
        package: str,
        environment: "Mapping[str, str]",
        exists: "Callable[[str], bool]",
        *,
        frozen: bool,
    ) -> None:
        self.platform, self.executable, self.package = platform, executable, package
        self.environment, self.exists, self.frozen = environment, exists, frozen


def start() -> Start:
    """This process."""
    frozen = bool(getattr(sys, "frozen", False))
    environment = {name: os.environ.get(name, "") for name in ("APPIMAGE", "APPDIR", "FLATPAK_ID")}
    environment["APPDIR"] = environment["APPDIR"] and os.path.realpath(environment["APPDIR"])
    # A Python of a virtual environment is a link, and where it lies is what matters.
    executable = os.path.realpath(sys.executable) if frozen else os.path.abspath(sys.executable)
    package = os.path.dirname(os.path.abspath(__file__))
    return Start(sys.platform, executable, package, environment, os.path.exists, frozen=frozen)


def kind(begun: Start) -> str:
    """One of ``KINDS``."""
    path = _paths(begun)
    folder = path.dirname(begun.executable)
    if not begun.frozen:
        if begun.environment.get("FLATPAK_ID") == APP_ID:  # a terminal in a Flatpak has the name of another
            return "flatpak"
        checkout = path.join(path.dirname(begun.package), "pyproject.toml")
        return "sources" if begun.exists(checkout) else "package"
    if begun.platform == "darwin":
        return "bundle" if _bundle(begun) else "archive"
    if begun.platform == "win32":
        return "setup" if begun.exists(path.join(folder, "uninstall.exe")) else "archive"
    if begun.environment.get("FLATPAK_ID") == APP_ID:
        return "flatpak"
    if _in_image(begun):
        return "appimage"
    return "deb" if folder == "/usr/lib/pressel" else "archive"


def home(begun: Start) -> str:
    """The folder in which a person finds the program: of the AppImage or the macOS app as a whole, else of
    the program; "" where it belongs to a package manager.
    """
    path = _paths(begun)
    match kind(begun):
        case "deb" | "flatpak" | "package":
            return ""
        case "appimage":
            return str(path.dirname(begun.environment["APPIMAGE"]))
        case "bundle":
            return str(path.dirname(_bundle(begun)))
        case "sources":
            return str(path.dirname(begun.package))
        case _:
            return str(path.dirname(begun.executable))


def portable(begun: Start) -> str:
    """The data folder beside a portable program; "" if this is none."""
    path, beside = _paths(begun), home(begun)
    markers = (path.join(beside, MARKER + end) for end in ("", ".txt"))
    return str(path.join(beside, DATA)) if beside and any(map(begun.exists, markers)) else ""


def command(begun: Start) -> tuple[str, ...]:
    """What starts this installation again, at any later time: never a path inside of a mounted image. Empty
    if nothing does, as for sources that are not installed.
    """
    path = _paths(begun)
    folder = path.dirname(begun.executable)
    match kind(begun):
        case "deb":
            return ("/usr/bin/pressel",)
        case "flatpak":
            return ("pressel",)
        case "appimage":
            return (begun.environment["APPIMAGE"],)
        case "package" | "sources":
            return _script(begun, path, folder)
        case _ if begun.platform == "win32":  # pressel.com is the same program for terminals
            return (path.join(folder, "pressel.exe"),)
        case _:
            return (begun.executable,)


def same_program() -> tuple[str, ...]:
    """What starts this very program once more, as a child of this process."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "app")


def version() -> str:
    """The version of the installed package; "" if none is installed."""
    from importlib import metadata

    try:
        return metadata.version("pressel")
    except metadata.PackageNotFoundError:
        return ""


def data_dir(given: str | None = "") -> str:
    """The data folder that was asked for: by the command line (``given``), by the environment, or by the
    marker of a portable program; "" leaves it to the system's usual places.
    """
    return given or os.environ.get(DATA_DIR, "") or portable(start())


def _script(begun: Start, path: "ModuleType", folder: str) -> tuple[str, ...]:
    if begun.platform == "win32":  # a script there opens a console; Python without one does not
        windowed = path.join(folder, "pythonw.exe")
        scripts = (path.join(folder, "pressel.exe"), path.join(folder, "Scripts", "pressel.exe"))
        installed = any(map(begun.exists, scripts))
        return (windowed, "-m", "app") if installed and begun.exists(windowed) else ()
    script = path.join(folder, "pressel")
    return (script,) if begun.exists(script) else ()


def _in_image(begun: Start) -> bool:
    """Whether the program lies in the mounted image; the variables alone may come from another AppImage."""
    image, mounted = begun.environment.get("APPIMAGE"), begun.environment.get("APPDIR")
    return bool(image and mounted and begun.executable.startswith(mounted.rstrip("/") + "/"))


def _bundle(begun: Start) -> str:
    """The folder ``….app`` around the program; "" if there is none."""
    before, inside, _ = begun.executable.rpartition(".app/Contents/")
    return f"{before}.app" if inside else ""


def _paths(begun: Start) -> "ModuleType":
    """The rules of paths of that system; this system's own are loaded already."""
    if begun.platform == "win32":
        import ntpath

        return ntpath
    import posixpath

    return posixpath
