"""Takes back, for the programs that Pressel starts, the search path that a frozen Pressel needs for itself.

On Linux the start program points LD_LIBRARY_PATH at the bundled libraries and starts itself again. The loader
has read it by then, but every child would inherit it: the voice, xdg-open and the browser behind it would
load our libraries instead of their own. A Pressel that is started by Pressel sets it anew.
"""

from collections.abc import MutableMapping

NAME = "LD_LIBRARY_PATH"
KEPT = f"{NAME}_ORIG"
"""Where the start program keeps what the user had; not set if that was nothing."""
STARTER = "_PYI_"
"""How the names begin by which the start program knows its own second start."""


def restore_library_path(environment: MutableMapping[str, str], frozen: bool, platform: str) -> None:
    """Undo it in ``environment``, which is that of this process; nothing to do from sources or elsewhere."""
    if not frozen or platform != "linux":
        return
    before = environment.pop(KEPT, "")
    if before:
        environment[NAME] = before
    else:
        environment.pop(NAME, None)
    for name in [name for name in environment if name.startswith(STARTER)]:
        del environment[name]
