"""The three sound servers that a program on Linux may meet: how each is set up and started, and what Qt needs
in its environment to talk to it in the intended way.
"""

import contextlib
import importlib.util
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Literal, get_args

from tests.rig.processes import Family
from tests.rig.waiting import until

Server = Literal["pulseaudio", "pipewire", "native"]
"""PulseAudio; PipeWire by the Pulse protocol; PipeWire natively, as Qt does from PipeWire 0.3.75 on."""
SERVERS: tuple[Server, ...] = get_args(Server)
USUAL: Server = "pipewire"
PARTS = ("pulseaudio", "pipewire", "wireplumber", "pipewire-pulse")

# Without real-time priority, a client that asks for a shorter quantum causes dropouts for everyone.
_QUANTUM = (
    "context.properties = { default.clock.rate = 48000 "
    "default.clock.quantum = 1024 default.clock.min-quantum = 512 }\n"
)
# Without logind (a bare container), WirePlumber 0.4 exits at once if its Bluetooth monitor is enabled.
_NO_BLUETOOTH = "bluez_monitor.enabled = false\n"
_PULSE = "load-module module-native-protocol-unix\n"
# How PipeWire, WirePlumber and the client library that Qt loads find the parts that are unpacked aside.
_ASIDE = (
    "LD_LIBRARY_PATH",
    "PATH",
    "PIPEWIRE_CONFIG_DIR",
    "PIPEWIRE_MODULE_DIR",
    "SPA_PLUGIN_DIR",
    "WIREPLUMBER_CONFIG_DIR",
    "WIREPLUMBER_DATA_DIR",
    "WIREPLUMBER_MODULE_DIR",
)


def chosen(*, every: bool) -> tuple[Server, ...]:
    """The servers on which a test runs; ``every`` says that it belongs to the few that always run on all.

    RIG_SERVERS=all runs all tests of sound on all of them, RIG_SERVERS=native all on that one alone.
    """
    asked = os.environ.get("RIG_SERVERS", "")
    if on_all() or (every and not asked):
        return SERVERS
    return tuple(server for server in SERVERS if server == (asked or USUAL))


def on_all() -> bool:
    """Whether all tests of sound are to run on all servers."""
    return os.environ.get("RIG_SERVERS") == "all"


def write_settings(config: Path) -> None:
    """Write what all three servers read below XDG_CONFIG_HOME."""
    place = config / "pipewire" / "pipewire.conf.d"
    place.mkdir(parents=True)
    (place / "10-rig.conf").write_text(_QUANTUM)
    bluetooth = config / "wireplumber" / "bluetooth.lua.d"
    bluetooth.mkdir(parents=True)
    (bluetooth / "80-rig.lua").write_text(_NO_BLUETOOTH)
    (config / "pulse").mkdir()
    (config / "pulse" / "rig.pa").write_text(_PULSE)
    (config / "pulse" / "client.conf").write_text("autospawn = no\n")


def prepare(family: Family, server: Server) -> None:
    """Change the family's environment so that everything started in it uses this server."""
    for name in _ASIDE:
        family.env.pop(name, None)
    family.env["PATH"] = os.environ["PATH"]
    if "LD_LIBRARY_PATH" in os.environ:
        family.env["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
    family.env["QT_AUDIO_BACKEND"] = "pipewire" if server == "native" else "pulseaudio"
    if server == "native" and (usr := _aside()) is not None:
        family.env.update(_unpacked(usr, Path(family.env["XDG_CONFIG_HOME"])))


def _in_time(child: subprocess.Popen[bytes]) -> None:
    """Give a sound server real-time priority, as rtkit does on a desktop, where that is allowed."""
    with contextlib.suppress(PermissionError, ProcessLookupError):
        os.sched_setscheduler(child.pid, os.SCHED_RR, os.sched_param(5))


def start(family: Family, server: Server) -> None:
    """Start the server's processes; they are ready a moment later."""
    if server == "pulseaudio":
        script = Path(family.env["XDG_CONFIG_HOME"]) / "pulse" / "rig.pa"
        options = ["--exit-idle-time=-1", "--disallow-exit", "--use-pid-file=no", "--log-target=stderr"]
        _in_time(family.start("pulseaudio", ["pulseaudio", "-n", "-F", str(script), *options]))
        return
    _in_time(family.start("pipewire", ["pipewire"]))
    until((Path(family.env["XDG_RUNTIME_DIR"]) / "pipewire-0").is_socket, "PipeWire")
    family.start("wireplumber", ["wireplumber"])
    _in_time(family.start("pipewire-pulse", ["pipewire-pulse"]))


def parts(server: Server) -> tuple[str, ...]:
    """The names of the server's processes."""
    return PARTS[:1] if server == "pulseaudio" else PARTS[1:]


@cache
def _aside() -> Path | None:
    """Where the newer PipeWire is unpacked; None if the system's own does."""
    newer = _newer_pipewire()
    if newer.system_is_native():
        return None
    usr: Path = newer.HOME / "usr"
    assert usr.is_dir(), "no PipeWire that Qt talks to natively; python3 packaging/newer_pipewire.py gets one"
    return usr


def _newer_pipewire() -> ModuleType:
    path = Path(__file__).resolve().parents[3] / "packaging" / "newer_pipewire.py"
    spec = importlib.util.spec_from_file_location("pressel_newer_pipewire", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _unpacked(usr: Path, config: Path) -> dict[str, str]:
    """The environment in which programs use the PipeWire that is unpacked here."""
    # PIPEWIRE_CONFIG_DIR replaces all other places, so the rig's own settings are copied beside the others.
    settings = config / "pipewire-newer"
    shutil.copytree(usr / "share" / "pipewire", settings, dirs_exist_ok=True)
    shutil.copytree(config / "pipewire", settings, dirs_exist_ok=True)
    libraries = next(usr.glob("lib/*/pipewire-0.3")).parent
    own = {"LD_LIBRARY_PATH": str(libraries), "PATH": str(usr / "bin")}
    joined = {
        name: f"{place}:{os.environ[name]}" if name in os.environ else place for name, place in own.items()
    }
    return {
        **joined,
        "PIPEWIRE_CONFIG_DIR": str(settings),
        "PIPEWIRE_MODULE_DIR": str(libraries / "pipewire-0.3"),
        "SPA_PLUGIN_DIR": str(libraries / "spa-0.2"),
        "WIREPLUMBER_CONFIG_DIR": str(usr / "share" / "wireplumber"),
        "WIREPLUMBER_DATA_DIR": str(usr / "share" / "wireplumber"),
        "WIREPLUMBER_MODULE_DIR": str(libraries / "wireplumber-0.5"),
    }
