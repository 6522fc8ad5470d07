"""Makes the .deb of a frozen program with plain dpkg-deb: no maintainer scripts, one tree one file."""

import gzip
import hashlib
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from environment import Failed

from linux import menu_files
from linux.depends import depends

HERE = Path(__file__).resolve().parent
CONTROL = """\
Package: pressel
Version: {version}
Architecture: {architecture}
Maintainer: The Pressel authors <maintainers@pressel.invalid>
Installed-Size: {kib}
Depends: {depends}, ca-certificates
Recommends: {recommends}
Section: sound
Priority: optional
Description: push-to-talk window for realtime voice models
 Hold a key, speak, let go, and hear the answer, while both sides are written
 down. A practice voice is built in: no key, account or network is needed to
 try it. Servers that speak the Realtime protocol can be used.
"""
RECOMMENDS = (
    "espeak-ng",  # without a voice the practice server answers in writing alone
    "pipewire-pulse | pulseaudio",
    "libpipewire-0.3-0t64 | libpipewire-0.3-0",
    "gnome-keyring | kwalletmanager | keepassxc",
    "xdg-desktop-portal",
)
CHANGELOG = """\
pressel ({version}) stable; urgency=medium

  * Release {version}; what changed is in CHANGELOG.md.

 -- The Pressel authors <maintainers@pressel.invalid>  {date}
"""


def make(
    frozen: Path, icons: Path, licences: Path, version: str, moment: int, target: Path, *, packed: str = "xz"
) -> None:
    """Write ``target``. ``frozen`` leaves out the system's libraries; ``moment`` (seconds since 1970) is the
    newest time stamp in the package, so that the same tree gives the same file. ``packed`` is dpkg-deb's
    name of the compression.
    """
    work = target.with_suffix(".tree")
    shutil.rmtree(work, ignore_errors=True)
    share = work / "usr" / "share"
    shutil.copytree(frozen, work / "usr" / "lib" / "pressel", symlinks=True)
    (work / "usr" / "bin").mkdir()
    (work / "usr" / "bin" / "pressel").symlink_to("../lib/pressel/pressel")
    menu_files.write(share, icons, version, moment)
    documents = share / "doc" / "pressel"
    documents.mkdir(parents=True)
    shutil.copyfile(HERE / "copyright", documents / "copyright")
    shutil.copytree(licences, documents / "licenses")
    date = datetime.fromtimestamp(moment, UTC)
    _zipped(documents / "changelog.gz", CHANGELOG.format(version=version, date=format_datetime(date)))
    _zipped(
        share / "man" / "man1" / "pressel.1.gz", menu_files.filled(HERE / "pressel.1.in", version, moment)
    )
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides / "pressel")
    _control(work, version)
    _settle(work, moment)
    subprocess.run(
        [
            "dpkg-deb",
            "--root-owner-group",
            f"-Z{packed}",
            *(["-z9"] if packed == "xz" else []),
            "--build",
            str(work),
            str(target),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(moment)},
    )
    shutil.rmtree(work)


def check(package: Path) -> None:
    """Let lintian judge it: no tag that is not overridden, down to what it only mentions; raises Failed."""
    asked = [
        "lintian",
        "--allow-root",
        "--tag-display-limit",
        "0",
        "--fail-on",
        "error,warning,info,pedantic",
    ]
    done = subprocess.run([*asked, str(package)], capture_output=True, text=True, check=False)
    if done.returncode or done.stdout:
        raise Failed(f"lintian complains about {package.name}:\n{done.stdout}{done.stderr}")


def architecture() -> str:
    """Debian's name of this machine's kind, e.g. amd64."""
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def _zipped(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def _control(work: Path, version: str) -> None:
    files = sorted(path for path in work.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files)
    sums = "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(work)}\n" for path in files
    )
    (work / "DEBIAN").mkdir()
    (work / "DEBIAN" / "md5sums").write_text(sums, encoding="utf-8")
    (work / "DEBIAN" / "control").write_text(
        CONTROL.format(
            version=version,
            architecture=architecture(),
            recommends=", ".join(RECOMMENDS),
            kib=-(-size // 1024),
            depends=depends(work / "usr" / "lib" / "pressel"),
        ),
        encoding="utf-8",
    )


def _settle(work: Path, moment: int) -> None:
    """Modes and time stamps that depend on nothing but the tree."""
    program = work / "usr" / "lib" / "pressel" / "pressel"
    for path in (work, *sorted(work.rglob("*"))):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
