"""How much of the disk is Pressel's."""

from pathlib import Path

from app.core.values.computer_state import Storage
from app.paths import Folders


def disk_use(folders: Folders) -> Storage:
    """What is kept, in bytes; a file that cannot be looked at counts as nothing. Blocks."""
    settings = (folders.settings, folders.personas, folders.servers, folders.releases)
    database = folders.database
    return Storage(
        str(folders.data),
        conversations=_sum(database.parent, f"{database.stem}*"),
        settings=sum(_size(file) for file in settings),
        log=_sum(folders.log.parent, f"{folders.log.name}*"),
    )


def _sum(folder: Path, pattern: str) -> int:
    try:
        return sum(_size(file) for file in folder.glob(pattern))
    except OSError:
        return 0


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
