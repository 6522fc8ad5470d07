"""Finds the libraries and programs that the operating system must provide, and how to install missing ones.

Standard library only. It installs with apt where it may, and otherwise only says what to install.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

# Shared library -> Debian package. No window opens without these (Qt needs them; libpulse even on PipeWire).
WINDOW = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
# Without these only a smaller feature is missing, and the app says so itself.
COMFORT = {
    "libXi.so.6": "libxi6",
    "libespeak-ng.so.1": "espeak-ng",
    "libpipewire-0.3.so.0": "libpipewire-0.3-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# The virtual desktop of the tests: every program the tests start, by its executable's name, and its Debian
# package. tests/checks/test_programs.py compares the list with the sources.
RIG_PROGRAMS = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "dbus-send": "dbus",
    "espeak-ng": "espeak-ng",
    "gio": "libglib2.0-bin",
    "gnome-keyring-daemon": "gnome-keyring",
    "makensis": "nsis",
    "openbox": "openbox",
    "openssl": "openssl",
    "pactl": "pulseaudio-utils",
    "paplay": "pulseaudio-utils",
    "parec": "pulseaudio-utils",
    "pipewire": "pipewire",
    "pipewire-pulse": "pipewire-pulse",
    "pulseaudio": "pulseaudio",
    "secret-tool": "libsecret-tools",
    "setxkbmap": "x11-xkb-utils",
    "trayer": "trayer",
    "wireplumber": "wireplumber",
    "xdotool": "xdotool",
    "xev": "x11-utils",
    "xmessage": "x11-utils",
    "xmodmap": "x11-xserver-utils",
    "xprop": "x11-utils",
    "xterm": "xterm",
    "xwininfo": "x11-utils",
}
# Judges of what needs no frozen program: both the tests and the release start them.
JUDGES = {
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "mksquashfs": "squashfs-tools",
    "osslsigncode": "osslsigncode",
    "readelf": "binutils",
    "unsquashfs": "squashfs-tools",
}
# What makes and tries the installers besides; nothing of it is needed to run or to test the app.
RELEASE_PROGRAMS = {
    "dpkg-deb": "dpkg",
    "flatpak-builder": "flatpak-builder",
    "gcc": "gcc",
    "icupkg": "icu-devtools",
    "lintian": "lintian",
    "mmdebstrap": "mmdebstrap",
    "tar": "tar",
    "unshare": "util-linux",
    "Xvfb": "xvfb",
}
# What macOS has, or Apple's command line tools; they sign, and make and try the disk image.
MACOS_PROGRAMS = ("codesign", "ditto", "hdiutil", "security", "spctl", "xcrun")
# What Windows has; it tries the set-up.
WINDOWS_PROGRAMS = ("powershell",)
# What the workflows' machines have or their container gets; nothing of it is started here.
RUNNER_PROGRAMS = ("docker", "flatpak", "flatpak-builder", "gh")
# What makes a set-up for Windows here and tries it (the step `windows-setup`), besides the former.
WINDOWS_SETUP_PROGRAMS = {
    "makensis": "nsis",
    "wine": "wine wine64",
    "wineserver": "wine",
}
# Data that the tests only read: recorded human speech for the microphone, and a font to draw with.
RIG_DATA = (
    "alsa-utils",
    "fonts-dejavu-core",
    "pocketsphinx-testdata",
)

# What the screenshots are written with besides: DejaVu has Arabic, and no Japanese.
FONTS = ("fonts-dejavu-core", "fonts-noto-cjk")


class Missing(Exception):
    """A required part is missing; the text names it and the command that installs it."""


def ensure(*, window: bool, rig: bool) -> None:
    """Ensure what the window and the tests' virtual desktop need; install it if allowed, else say how.

    Raises Missing if the requested feature cannot work without; smaller gaps are one printed line.
    """
    if sys.platform != "linux":
        return
    hard = [*_venv_maker(), *(_libraries(WINDOW) if window else ())]
    soft = list(_libraries(COMFORT))
    desktop = list(_rig()) if rig else []
    absent = list(dict.fromkeys([*hard, *desktop, *soft]))
    if not absent:
        return
    if not shutil.which("apt-get"):
        _say_without_apt(hard, desktop, soft)
        return
    line = f"apt-get install -y --no-install-recommends {' '.join(absent)}"
    root = _root()
    if root is None:
        text = f"missing system packages. Run this line, then try again:\n  sudo {line}"
        if hard or desktop:
            raise Missing(text)
        print(f"some comforts are missing (Pressel runs without them):\n  sudo {line}")
        return
    print(f"installing {len(absent)} system packages with apt: {' '.join(absent)}")
    try:
        _apt(root, absent)
    except Missing:
        if hard or desktop:
            raise
        print("they could not be installed; Pressel runs without them, with less comfort")


def ensure_release() -> None:
    """Ensure what makes and tries Linux's installers; raises Missing if it may not be installed."""
    if sys.platform == "linux":
        _ensure_programs({**RELEASE_PROGRAMS, **JUDGES})


def ensure_windows_setup() -> None:
    """Ensure what makes a set-up for Windows on Linux; raises Missing if it may not be installed."""
    _ensure_programs(WINDOWS_SETUP_PROGRAMS)


def ensure_fonts() -> None:
    """Ensure the fonts of every language that is shown on pictures; raises Missing if they may not be
    installed.
    """
    if shutil.which("dpkg-query"):
        _install_missing(_data(FONTS), "the pictures need fonts")


def _ensure_programs(wanted: dict[str, str]) -> None:
    absent = [package for packages in _programs(wanted) for package in packages.split()]
    _install_missing(absent, "the release needs system packages")


def _install_missing(absent: list[str], why: str) -> None:
    if not absent:
        return
    root = _root() if shutil.which("apt-get") else None
    if root is None:
        line = f"apt-get install -y --no-install-recommends {' '.join(absent)}"
        raise Missing(f"{why}. Run this line, then try again:\n  sudo {line}")
    print(f"installing {len(absent)} system packages with apt: {' '.join(absent)}")
    _apt(root, absent)


def without_screen() -> str | None:
    """Why no window can open here, or None if one can."""
    if sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        return None
    return (
        "there is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
        "Start this from a desktop session. Without a screen these work: python3 packaging/dev.py test,\n"
        "and after python3 packaging/dev.py install: .venv/bin/pressel talk --input question.wav"
    )


def _venv_maker() -> list[str]:
    if shutil.which("uv") or importlib.util.find_spec("ensurepip"):
        return []
    return [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]


def _libraries(wanted: dict[str, str]) -> list[str]:
    """The packages of the libraries that do not load; loading is a test that works on every Linux."""
    absent = []
    for soname, package in wanted.items():
        try:
            ctypes.CDLL(soname)
        except OSError:
            absent.append(package)
    return absent


def _rig() -> list[str]:
    absent = _programs({**RIG_PROGRAMS, **JUDGES})
    return absent + _data(RIG_DATA) if shutil.which("dpkg-query") else absent


def _data(packages: tuple[str, ...]) -> list[str]:
    """Those of these Debian packages that are not installed."""
    asked = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *packages]
    known = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.splitlines()
    return [package for package in packages if f"{package} installed" not in known]


def _programs(wanted: dict[str, str]) -> list[str]:
    """The packages of the programs that are not on the PATH, each once."""
    return list(dict.fromkeys(package for name, package in wanted.items() if not shutil.which(name)))


def _root() -> list[str] | None:
    """The prefix that runs a command as root; None if that would ask for a password."""
    if os.name == "posix" and os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def _apt(root: list[str], packages: list[str]) -> None:
    import progress

    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    quiet += ["-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300"]
    steps = (["update"], ["install", "-y", "--no-install-recommends", *packages])
    for number, step in enumerate(steps):
        code, said = progress.run([*root, *quiet, *step])
        # A failed update may be one dead mirror among many; the installation will show.
        if code != 0 and number == len(steps) - 1:
            raise Missing(f"apt-get {' '.join(step)} failed:\n{said}")


def _say_without_apt(hard: list[str], desktop: list[str], soft: list[str]) -> None:
    """Without apt the package names differ, so the user must look them up; only hard requirements stop us."""
    if hard or desktop:
        raise Missing(
            "these are missing (by their Debian names; your system calls them something similar):\n  "
            + " ".join([*hard, *desktop, *soft])
        )
    print(f"some comforts are missing (Pressel runs without them), by their Debian names: {' '.join(soft)}")
