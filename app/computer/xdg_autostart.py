"""Linux: the .desktop file that makes the desktop start Pressel at login.

Sources: XDG Desktop Application Autostart Specification 0.5; Desktop Entry Specification 1.5, "The Exec key"
(quoting) and "Possible value types" (escaping), which apply one after the other.
"""

import configparser
import re
from pathlib import Path

from app.computer.login_entry import WriteFile
from app.installation import APP_ID

NAME = f"{APP_ID}.desktop"
_GROUP = "Desktop Entry"
_PLAIN = re.compile(r"[\w@%+=:,./-]+", re.ASCII)
_QUOTED = re.compile(r'(["`$\\])')
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)', re.DOTALL)
_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
_SHELL = ("sh", "-c", 'exec "$0" "$@"')
_TEMPLATE = """\
[Desktop Entry]
Type=Application
Version=1.1
Name=Pressel
Comment=Hold a key, speak, hear the answer
Exec={exec}
TryExec={program}
Icon={icon}
Terminal=false
X-GNOME-Autostart-enabled=true
"""


class XdgAutostart:
    """``folder`` is the person's autostart folder; it is made when it is needed."""

    def __init__(self, folder: Path, write: WriteFile) -> None:
        self._file, self._write = folder / NAME, write

    def read(self) -> tuple[str, ...] | None:
        """The command that is started; None if none is: no file, or one that was switched off elsewhere."""
        entry = configparser.RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
        entry.optionxform = str  # type: ignore[assignment,method-assign]
        try:
            with self._file.open(encoding="utf-8") as file:
                entry.read_file(file)
            found = dict(entry[_GROUP])
        except FileNotFoundError:
            return None
        except (configparser.Error, KeyError, UnicodeDecodeError):
            return None  # no desktop starts what it cannot read
        off = found.get("Hidden") == "true" or found.get("X-GNOME-Autostart-enabled") == "false"
        return None if off or not found.get("Exec") else words(found["Exec"])

    def write(self, command: tuple[str, ...]) -> None:
        """Let this be started; raises OSError."""
        text = entry_text(command).encode()
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._write(self._file, text)

    def remove(self) -> None:
        """Let nothing be started; raises OSError."""
        self._file.unlink(missing_ok=True)


def entry_text(command: tuple[str, ...]) -> str:
    """The whole file."""
    # The specification allows no = in the name of the program, and GLib looks for one with %% in it.
    around = _SHELL if set(command[0]) & set("%=") else ()
    line = " ".join(map(_quoted, (*around, *command)))
    return _TEMPLATE.format(exec=_escaped(line), program=_escaped(command[0]), icon=APP_ID)


def words(line: str) -> tuple[str, ...]:
    """The command in the value of an Exec key. Codes such as %U, which stand for files, are left out."""
    found = []
    for quoted, plain in _WORD.findall(_unescaped(line)):
        word = re.sub(r"\\(.)", r"\1", quoted, flags=re.DOTALL) if quoted else plain
        word = re.sub(r"%(.)", lambda code: "%" if code[1] == "%" else "", word)
        if word:
            found.append(word)
    return tuple(found[len(_SHELL) :] if tuple(found[: len(_SHELL)]) == _SHELL else found)


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    return word if _PLAIN.fullmatch(word) else '"' + _QUOTED.sub(r"\\\1", word) + '"'


def _escaped(value: str) -> str:
    """As a string of a desktop entry, where a backslash begins an escape."""
    for sign in ("\\", "n\n", "t\t", "r\r"):
        value = value.replace(sign[-1], f"\\{sign[0]}")
    return value


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda sign: _ESCAPES.get(sign[1], sign[0]), value)
