"""The sender of `pressel toggle` and the like: says one word to the running window and reads its answer.

Window managers and foot pedals wait for it, so it imports only os, sys and `_socket`, the compiled half of
socket: the Python half takes longer to import than everything else here.
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
    "quit": "end the program as Quit in its menu does; what was said is kept",
}
ANSWERED, REFUSED, NOBODY = 0, 1, 3
PATIENCE_S = 2.0


class Nobody(Exception):
    """No window of this user listens there."""


def command(word: str, data_dir: str = "") -> tuple[int, str]:
    """Send a command; returns the exit code and the line to print ("" if it was done)."""
    try:
        answer = ask(word, data_dir)
    except Nobody:
        return NOBODY, "no window is running; start one with `pressel`"
    except OSError as error:
        return REFUSED, f"the window does not answer ({error.strerror or error})"
    return (ANSWERED, "") if answer == "ok" else (REFUSED, answer or "the window refused")


def raised(data_dir: str = "") -> bool:
    """Bring this data folder's window to the front; False if none runs. OSError if it does not answer."""
    try:
        return ask("show", data_dir) == "ok"
    except Nobody:
        return False


def runs(data_dir: str = "") -> bool:
    """Whether this data folder has a window, which stays where it is. OSError if it does not answer."""
    try:
        ask("", data_dir)  # no command, so it is refused
    except Nobody:
        return False
    return True


def ask(word: str, data_dir: str = "") -> str:
    """Send one line; returns ``ok`` or the reason for a refusal. Raises Nobody; OSError without an answer."""
    line = f"{word} {_token()}".strip() + "\n" if word == "show" else f"{word}\n"
    return _said(socket_path.socket(data_dir), line)


def _token() -> str:
    """The token that entitles the window to come to the front: desktops guard that against focus stealing
    (xdg-activation on Wayland, the Startup Notification Specification on X11).
    """
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
    return token if token.isprintable() and " " not in token and len(token) < 200 else ""


if sys.platform == "win32":

    def _said(where: str, line: str) -> str:
        if line.startswith("show"):
            import ctypes

            # Windows lets only the foreground process raise a window; -1 (ASFW_ANY) hands that right on.
            ctypes.windll.user32.AllowSetForegroundWindow(-1)
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
            raise Nobody  # in a folder that others can write to, the socket could be anybody's

        wire = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            wire.settimeout(PATIENCE_S)
            try:
                wire.connect(where)
            except (FileNotFoundError, ConnectionRefusedError):
                raise Nobody from None  # no window has run, or a crash left its socket behind
            wire.send(line.encode())
            return wire.recv(256).decode("utf-8", "replace").strip()
        finally:
            wire.close()
