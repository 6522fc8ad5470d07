"""Says one word to the running window and reads its answer; it prints nothing and starts nothing.

Window managers and pedals wait for it, so it imports only os, sys and the compiled half of socket: the other
half costs more time than all the rest.
"""

import os
import sys

from app.control import socket_path

COMMANDS = {
    "down": "press the talk key",
    "up": "let it go",
    "toggle": "start talking, or end it and send",
    "cancel": "take back what is being said, else stop the answer (Esc)",
    "stop": "silence the answer; what is being said goes on",
    "show": "bring the window to the front",
}
ANSWERED, REFUSED, NOBODY = 0, 1, 3
PATIENCE_S = 2.0


class Nobody(Exception):
    """No window of this person listens there."""


def command(word: str, data_dir: str = "") -> tuple[int, str]:
    """The exit code, and the line to print for it ("" when it was done)."""
    try:
        answer = ask(word, data_dir)
    except Nobody:
        return NOBODY, "no window is running; start one with `pressel`"
    except OSError as error:
        return REFUSED, f"the window does not answer ({error.strerror or error})"
    return (ANSWERED, "") if answer == "ok" else (REFUSED, answer or "the window refused")


def raised(data_dir: str = "") -> bool:
    """Whether a window of this data folder runs already and has come to the front; OSError: it is stuck."""
    try:
        return ask("show", data_dir) == "ok"
    except Nobody:
        return False


def ask(word: str, data_dir: str = "") -> str:
    """What the window answers: ``ok`` or a reason. Raises Nobody, and OSError when no answer comes."""
    line = f"{word} {_token()}".strip() + "\n" if word == "show" else f"{word}\n"
    return _said(socket_path.socket(data_dir), line)


def _token() -> str:
    """What lets the window come to the front where the desktop guards that: the compositor's own token."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
    return token if token.isprintable() and " " not in token and len(token) < 200 else ""


if sys.platform == "win32":

    def _said(where: str, line: str) -> str:
        if line.startswith("show"):
            import ctypes

            ctypes.windll.user32.AllowSetForegroundWindow(-1)  # our right to come to the front, handed on
        try:
            with open(where, "r+b", buffering=0) as pipe:
                pipe.write(line.encode())
                return pipe.read(256).decode("utf-8", "replace").strip()
        except FileNotFoundError:
            raise Nobody from None

else:

    def _said(where: str, line: str) -> str:
        import _socket

        if not socket_path.private(os.path.dirname(where)):
            raise Nobody  # somebody else could have put a socket there

        wire = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            wire.settimeout(PATIENCE_S)
            try:
                wire.connect(where)
            except (FileNotFoundError, ConnectionRefusedError):
                raise Nobody from None  # never started, or left behind by a crash
            wire.send(line.encode())
            return wire.recv(256).decode("utf-8", "replace").strip()
        finally:
            wire.close()
