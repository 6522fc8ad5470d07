"""Reads what the first paint needs from the settings file: look, size of the text, language, talk key, and
whether to show a window at all.

It uses Qt's JSON and paths, because nothing of ours is loaded yet. It writes nothing, and leaves complaints
about a broken file to the store.
"""

import os
import sys
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QJsonDocument, QStandardPaths

from app import installation

_LOOKS = ("light", "dark", "contrast")
_MODES = ("auto", "hold", "toggle")
_LEAST, _MOST = 80, 250  # percent
_LONGEST_KEY = 64
KEY = "Right Option" if sys.platform == "darwin" else "Right Ctrl"
"""``key_binding.DEFAULT_KEY``, whose module takes too long to load here."""


class FirstLook(NamedTuple):
    """The stored values; "system" and "" follow the system."""

    theme: str = "system"
    language: str = ""
    hidden: bool = False
    text_scale: int = 100
    talk_key: str = KEY
    talk_mode: str = "auto"


def settings_file(data_dir: str = "") -> str:
    """The path of ``app.paths.Folders.settings``, computed without importing it."""
    if folder := installation.data_dir(data_dir):
        return os.path.join(os.path.expanduser(folder), "settings.json")
    kinds = QStandardPaths.StandardLocation
    place = kinds.GenericDataLocation if sys.platform == "darwin" else kinds.GenericConfigLocation
    return os.path.join(QStandardPaths.writableLocation(place), "pressel", "settings.json")


def read(data_dir: str = "", given: tuple[str, ...] = ()) -> FirstLook:
    """Read the file, and what the command line says instead of it for this run (``given``: valid NAME=VALUE
    pairs).
    """
    kept = _kept(data_dir)
    return _instead(kept, given) if given else kept


def _instead(kept: FirstLook, given: tuple[str, ...]) -> FirstLook:
    # Imported only if there is something given: it takes longer than the file.
    from app.core.settings.options import given as with_pairs
    from app.core.settings.settings import validated

    keyed = kept.talk_mode in _MODES
    begun = validated(
        {
            "theme": kept.theme,
            "interface_language": kept.language,
            "start_hidden": kept.hidden,
            "text_scale": kept.text_scale,
            "talk_key": kept.talk_key,
            "talk_mode": kept.talk_mode if keyed else "auto",
            "turn_detection": "push_to_talk" if keyed else "server_vad",
        }
    )
    now = with_pairs(begun, given)
    mode = now.talk_mode if now.turn_detection == "push_to_talk" else "free"
    return FirstLook(now.theme, now.interface_language, now.start_hidden, now.text_scale, now.talk_key, mode)


def _kept(data_dir: str) -> FirstLook:
    """What the file says; whatever is missing or invalid in it follows the system."""
    try:
        with open(settings_file(data_dir), "rb") as file:
            found = QJsonDocument.fromJson(QByteArray(file.read())).toVariant()
    except OSError:
        return FirstLook()
    kept = found.get("settings") if isinstance(found, dict) else None
    if not isinstance(kept, dict):
        return FirstLook()
    theme, language, key = kept.get("theme"), kept.get("interface_language"), kept.get("talk_key")
    return FirstLook(
        theme if theme in _LOOKS else "system",
        language if isinstance(language, str) else "",
        kept.get("start_hidden") is True,
        _scale(kept.get("text_scale")),
        key if isinstance(key, str) and len(key) <= _LONGEST_KEY else KEY,
        _mode(kept.get("talk_mode"), kept.get("turn_detection")),
    )


def _scale(found: object) -> int:
    """JSON has one kind of number, which Qt reads as a float."""
    return int(found) if isinstance(found, int | float) and _LEAST <= found <= _MOST else 100


def _mode(found: object, turns: object) -> str:
    """The way of talking, as ``talk_words.talk_mode`` names it."""
    if turns in ("server_vad", "semantic_vad"):
        return "free"
    return found if isinstance(found, str) and found in _MODES else "auto"
