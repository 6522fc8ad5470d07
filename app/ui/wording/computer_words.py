"""What the window says of the installation: whether it starts with the computer, what it is made of; pure."""

from dataclasses import dataclass

from app.core.state import State
from app.core.values.computer_state import Autostart, Storage
from app.ui.wording.option_view import look_note, place_of
from app.ui.wording.words import Words, apart, english

_KINDS = {
    "deb": "Debian package, which apt updates",
    "flatpak": "Flatpak, which flatpak updates",
    "appimage": "AppImage",
    "archive": "Unpacked archive",
    "setup": "Windows setup",
    "bundle": "macOS app",
    "package": "Python package, which pip updates",
    "sources": "Sources",
}

_REPLACEABLE = (
    "Qt, libsndfile and libsoxr are under the LGPL: you may replace them by versions of your own. "
    "Qt's libraries lie in {folder}, the others inside the packages soundfile and soxr. Their sources:",
)


@dataclass(frozen=True, slots=True)
class AboutView:
    """The page About: ``facts`` are names with their words, ``parts`` one line for each part of others;
    ``texts`` and ``data`` are folders to show ("" = none).
    """

    facts: tuple[tuple[str, str], ...] = ()
    parts: tuple[str, ...] = ()
    replaceable: str = ""
    where: str = ""
    texts: str = ""
    data: str = ""
    diagnosing: bool = False


@dataclass(frozen=True, slots=True)
class AutostartView:
    """The switch; ``note`` is what to know, ``error`` why a change was refused."""

    on: bool
    enabled: bool
    note: str = ""
    error: str = ""


def autostart_view(autostart: Autostart, tr: Words = english) -> AutostartView:
    """The switch as it is now. What is on can always be switched off."""
    enabled = autostart.known and not autostart.busy and (autostart.on or not autostart.hindrance)
    error = tr("The system refused it: {reason}.").format(reason=apart(autostart.failed.rstrip(".")))
    return AutostartView(autostart.on, enabled, _note(autostart, tr), error if autostart.failed else "")


def _note(autostart: Autostart, tr: Words) -> str:
    if autostart.other:
        return tr(
            "Another copy starts now: {path}. Switch this off, and on again in the copy that you want."
        ).format(path=apart(autostart.other))
    match autostart.hindrance:
        case "portable":
            return tr("Not for a portable program: its disk may not be there at the next start.")
        case "not_installed":
            return tr("This copy is not installed, so nothing could start it.")
        case _:
            return ""


def about_view(state: State, tr: Words = english) -> AboutView:
    """The page About; empty until the installation has been looked at."""
    computer, found = state.computer, state.computer.installed
    if found is None:
        return AboutView(diagnosing=computer.diagnosing)
    facts = [
        (tr("Version"), found.version or "?"),
        (tr("Installed as"), tr(_KINDS[found.kind])),
        (tr("Conversations and settings"), found.data),
        (tr("New versions"), _new_versions(state, tr)),
        (tr("Licence"), "Apache License 2.0"),
    ]
    if found.portable:
        words = tr("Portable: it keeps everything beside the program, but keys in this computer's keyring.")
        facts.insert(2, (tr("Kind"), words))
    where = tr("The licence texts lie in the packages.") if not found.texts else ""
    return AboutView(
        tuple(facts),
        tuple(f"{part.name} {part.version} · {part.licence}" for part in found.parties),
        tr(_REPLACEABLE[0]).format(folder=apart(found.libraries)),
        where,
        found.texts,
        found.data,
        computer.diagnosing,
    )


def _new_versions(state: State, tr: Words) -> str:
    """Whether anybody looks for them, and what was found."""
    if found := look_note(state, tr):
        return found
    return tr("Not looked for: {place} is off.").format(place=apart(place_of("look_for_versions", tr)))


def storage_facts(storage: Storage | None, tr: Words = english) -> tuple[tuple[str, str], ...]:
    """What is kept on the disk, name and words; empty until it has been measured."""
    if storage is None:
        return ()
    whole = storage.conversations + storage.settings + storage.log
    return (
        (tr("Folder"), storage.folder),
        (tr("Conversations"), size(storage.conversations)),
        (tr("Settings and personas"), size(storage.settings)),
        (tr("Log"), size(storage.log)),
        (tr("In all"), size(whole)),
    )


def size(count: int) -> str:
    """So many bytes as people read them: 4.2 kB, 1.5 MB."""
    for unit, one in (("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)):
        if count >= one:
            return f"{count / one:.1f} {unit}"
    return f"{count} B"
