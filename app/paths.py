"""Where things lie: the user's folders, and the files that come with the program. Imports nothing of ours."""

import os
from dataclasses import dataclass
from pathlib import Path

NAME = "pressel"


@dataclass(frozen=True, slots=True)
class Folders:
    """One user's folders: conversations, settings, logs."""

    data: Path
    config: Path
    state: Path

    @property
    def database(self) -> Path:
        """The SQLite database of conversations."""
        return self.data / "conversations.sqlite3"

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def personas(self) -> Path:
        return self.config / "personas.json"

    @property
    def servers(self) -> Path:
        """What was learned about servers, such as their dialect."""
        return self.config / "servers.json"

    @property
    def releases(self) -> Path:
        """What is remembered of news about releases."""
        return self.config / "releases.json"

    @property
    def log(self) -> Path:
        """The newest log file."""
        return self.state / "pressel.log"


def folders(data_dir: str | os.PathLike[str] | None = None) -> Folders:
    """The system's usual places, or everything below ``data_dir``."""
    if data_dir:
        # Path.expanduser would raise for the home of nobody; the address of the window's socket does not.
        base = Path(os.path.expanduser(data_dir)).absolute()
        return Folders(base, base, base / "log")
    import platformdirs

    return Folders(
        platformdirs.user_data_path(NAME, appauthor=False),
        platformdirs.user_config_path(NAME, appauthor=False),
        platformdirs.user_state_path(NAME, appauthor=False),
    )


def private(folder: Path) -> Path:
    """Create the folder if it is missing, readable by its owner alone; raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def unwritable(folder: Path) -> str:
    """Why nothing can be written in this folder, which is created if it is missing; "" if it can. It is
    tried, because rights alone say nothing of a medium that is mounted read-only.
    """
    import tempfile

    try:
        with tempfile.TemporaryFile(dir=private(folder)):
            return ""
    except OSError as error:
        return error.strerror or str(error)


def resource(name: str) -> Path:
    """A file that comes with the program, e.g. ``resource("icons/pressel.svg")``. In an installed package the
    folder lies inside ``app``, in the repository beside it.
    """
    here = Path(__file__).resolve().parent
    installed = here / "resources" / name
    return installed if installed.exists() else here.parent / "resources" / name
