"""Reads what the first paint needs from the settings file: look, language, whether to show a window at all.

It uses Qt's JSON and paths, because nothing of ours is loaded yet. It writes nothing, and leaves complaints
about a broken file to the store.
"""

import os
import sys
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QJsonDocument, QStandardPaths

from app import installation


class FirstLook(NamedTuple):
    """The stored values; "system" and "" follow the system."""

    theme: str = "system"
    language: str = ""
    hidden: bool = False


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

    begun = validated({"theme": kept.theme, "interface_language": kept.language, "start_hidden": kept.hidden})
    now = with_pairs(begun, given)
    theme = now.theme if now.theme in ("light", "dark") else "system"
    return FirstLook(theme, now.interface_language, now.start_hidden)


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
    theme, language = kept.get("theme"), kept.get("interface_language")
    return FirstLook(
        theme if theme in ("light", "dark") else "system",
        language if isinstance(language, str) else "",
        kept.get("start_hidden") is True,
    )
