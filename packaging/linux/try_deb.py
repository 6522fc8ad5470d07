"""Installs a .deb in a clean Debian system (a chroot of mmdebstrap), uses it and removes it; needs root."""

import shutil
import subprocess
from pathlib import Path

SUITES = ("bookworm", "trixie")
STEPS = r"""
set -eu
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 HOME=/root
apt-get -q update >/dev/null
! command -v python3
apt-get -q install -y --no-install-recommends /tmp/pressel.deb espeak-ng \
    >/tmp/install.log 2>&1 || { tail -20 /tmp/install.log; exit 1; }
echo "installed: $(dpkg-query -W -f '${Version}, ${Installed-Size} KiB' pressel)"
# The start program sets the same search path.
search_path=LD_LIBRARY_PATH=/usr/lib/pressel/_internal
find /usr/lib/pressel -name '*.so*' -exec env $search_path ldd {} + 2>/dev/null |
    grep 'not found' | sort -u | tee /tmp/absent
test ! -s /tmp/absent
pressel --version
pressel self-test
pressel talk --practice --keep --text 'what is two plus three' | tee /tmp/said
grep -q '2 plus 3 is 5' /tmp/said
apt-get -q install -y --reinstall --no-install-recommends /tmp/pressel.deb >/dev/null 2>&1
pressel export | grep -q 'two plus three'
echo 'installed again: the conversation is there'
pressel toggle 2>/dev/null && exit 1 || test $? = 3
apt-get -q purge -y pressel >/dev/null 2>&1
test ! -e /usr/lib/pressel -a ! -e /usr/bin/pressel
! find /usr /etc /var/lib -path /var/lib/apt -prune -o -iname '*pressel*' -print | grep .
test -s /root/.local/share/pressel/conversations.sqlite3
echo 'purged: nothing is left but what the person said'
"""


def run(suite: str, package: Path, folder: Path) -> None:
    """Do all steps in a fresh system of this suite; raises CalledProcessError."""
    folder.mkdir(parents=True, exist_ok=True)
    base, root = folder / f"{suite}.tar", folder / suite
    if not base.exists():
        made = ["mmdebstrap", "--quiet", "--variant=minbase", "--include=ca-certificates", suite, str(base)]
        subprocess.run(made, check=True)
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    subprocess.run(["tar", "-xf", str(base), "-C", str(root), "--exclude=./dev/*"], check=True)
    shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
    shutil.copy(package, root / "tmp" / "pressel.deb")
    print(f"{suite}:", flush=True)
    mounted = f"mount -t proc proc {root}/proc && mount --rbind /dev {root}/dev && chroot {root} bash -s"
    # A mount namespace of its own: whatever happens, nothing stays mounted.
    subprocess.run(
        ["unshare", "--mount", "--propagation", "private", "bash", "-c", mounted],
        input=STEPS,
        text=True,
        check=True,
    )
    shutil.rmtree(root)
