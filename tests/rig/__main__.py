"""Runs the rig by hand: ``python -m tests.rig up`` or ``run -- COMMAND``."""

import argparse
import shlex
import signal
import subprocess
import sys

from tests.rig.desktop.desktop import Desktop
from tests.rig.sound.sound_servers import SERVERS, USUAL
from tests.rig.sound.virtual_sound import VirtualSound


def main() -> int:
    """Start the rig, run a command or wait for Ctrl-C, then stop the rig."""
    parser = argparse.ArgumentParser(prog="python -m tests.rig", description=__doc__)
    parser.add_argument("what", choices=("up", "run"))
    parser.add_argument("--sound", choices=(*SERVERS, "none"), default=USUAL)
    parser.add_argument("command", nargs="*", help="after --")
    asked = parser.parse_args()
    with Desktop() as desktop:
        if asked.sound != "none":
            VirtualSound(desktop, asked.sound)
        if asked.what == "run":
            return subprocess.run(asked.command, env=desktop.env, check=False).returncode
        for name in sorted(desktop.env):
            if name.startswith(("XDG_", "DBUS_", "QT_")) or name in ("DISPLAY", "HOME"):
                sys.stdout.write(f"export {name}={shlex.quote(desktop.env[name])}\n")
        sys.stdout.write("# up; Ctrl-C takes it down\n")
        sys.stdout.flush()
        signal.sigwait({signal.SIGINT, signal.SIGTERM})
    return 0


if __name__ == "__main__":
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    sys.exit(main())
