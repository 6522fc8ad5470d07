"""What the command line says, as one value. Imports nothing heavy, because the window starts with it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LaunchOptions:
    """ "" leaves it to the settings; ``set`` has ``name=value`` of any others.
    ``at_login``: nobody asked for a window.

    ``credential`` is OPENAI_API_KEY, for this run only. ``unencrypted``: the server may be spoken to without
    encryption, in this run.
    """

    url: str = ""
    dialect: str = ""
    model: str = ""
    data_dir: str = ""
    hidden: bool = False
    at_login: bool = False
    practice: bool = False
    unencrypted: bool = False
    set: tuple[str, ...] = ()
    credential: str = field(default="", repr=False)
