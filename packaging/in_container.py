"""Runs a command in a bare system of a container: `python3 packaging/in_container.py IMAGE COMMAND ...`.

For the workflows: their machines have much installed that a person's has not, and other libraries than those
that Pressel is made on. The container has git, Python and this folder; it is started by the first command and
serves those that follow, so that what one of them installed is there for the next. Without any words, the
.deb in dist/ is installed, used and purged in a system without Python, as it comes: the image that
PRESSEL_IMAGE names.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from environment import ROOT, Failed
from product import OUT

PLACE = "/pressel"
PREPARED = "git python3 python3-venv ca-certificates"
PREPARE = f"""
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
apt-get -qq install -y --no-install-recommends {PREPARED} >/dev/null
git config --system --add safe.directory {PLACE}
"""
TRY_DEB = """
set -eu
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen
apt-get -qq update
apt-get -q install -y --no-install-recommends "$1" espeak-ng
dpkg -L pressel >/tmp/files
pressel self-test
pressel talk --practice --text 'what is two plus three' | tee /tmp/said
grep -q '2 plus 3 is 5' /tmp/said
apt-get -q purge -y pressel
while read -r file; do
    test -d "$file" || ! test -e "$file" || { echo "left behind: $file"; exit 1; }
done </tmp/files
"""
SHARED = re.compile(r"PRESSEL_\w+|CI|HYPOTHESIS_PROFILE")
"""Variables that the command inside is told as well."""


def main(image: str, words: list[str]) -> int:
    """Run the command there; the exit code is its own."""
    name = f"pressel-{re.sub(r'[^a-z0-9]+', '-', image)}"
    if not _running(name):
        _must("run", "--detach", "--name", name, *_how(), image, "sleep", "infinity")
        _must("exec", name, "bash", "-ec", PREPARE)
    told = [word for one in sorted(os.environ) if SHARED.fullmatch(one) for word in ("--env", one)]
    return _docker("exec", *told, name, *words)


def try_deb(image: str, folder: Path = OUT) -> int:
    """Install, use and purge the folder's .deb in a fresh system; the exit code is 0 if all went well."""
    packages = sorted(folder.glob("*.deb"))
    if len(packages) != 1:
        raise Failed(f"{folder.name}/ has {len(packages)} packages to try instead of one")
    return _docker(
        "run", *_how(), image, "bash", "-c", TRY_DEB, "bash", f"./{folder.name}/{packages[0].name}"
    )


def _how() -> list[str]:
    # --init ends what tests leave behind; X servers want more shared memory than 64 MB; the trials in clean
    # systems mount, and Flatpak builds in namespaces.
    shared = ["--volume", f"{ROOT}:{PLACE}", "--workdir", PLACE]
    return ["--rm", "--init", "--privileged", "--shm-size", "1g", *shared]


def _running(name: str) -> bool:
    asked = ["docker", "ps", "--quiet", "--filter", f"name=^{name}$"]
    return bool(subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip())


def _docker(*words: str) -> int:
    return subprocess.run(["docker", *words], stdin=subprocess.DEVNULL, check=False).returncode


def _must(*words: str) -> None:
    if code := _docker(*words):
        raise Failed(f"docker {words[0]} ended with {code}")


if __name__ == "__main__":
    chosen = sys.argv[1:] or [os.environ.get("PRESSEL_IMAGE", "")]
    if not chosen[0]:
        sys.exit(__doc__)
    try:
        sys.exit(main(chosen[0], chosen[1:]) if sys.argv[2:] else try_deb(chosen[0]))
    except Failed as error:
        sys.exit(f"in_container: {error}")
