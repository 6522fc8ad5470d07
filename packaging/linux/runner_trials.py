"""Tries what only the release workflow can fetch: the AppImage with its runtime, the Flatpak with its own.

`python3 packaging/linux/runner_trials.py`, after all steps of packaging/release.py, as root. It writes both
into dist/. Neither runtime is in a package registry, so the trials in clean systems do without.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from environment import ROOT, Failed
from product import OUT, WORK, clean_environment, version

ID = "org.pressel.Pressel"
NO_VOICE = "turn"
"""The check that ends in an audible answer: espeak-ng is GPL alone, so it is in no bundle of ours, and the
sandbox has none either. There the practice server answers in writing."""
FLATHUB = "https://dl.flathub.org/repo/flathub.flatpakrepo"


def appimage(folder: Path = OUT) -> None:
    """Fetch the pinned runtime, make the image, and let it prove itself whole, unpacked without FUSE."""
    runtime = WORK / "appimage-runtime"
    scripts = ROOT / "packaging"
    subprocess.run([sys.executable, str(scripts / "linux" / "appimage.py"), str(runtime)], check=True)
    told = {**os.environ, "PRESSEL_APPIMAGE_RUNTIME": str(runtime)}
    subprocess.run([sys.executable, str(scripts / "release.py"), "appimage"], check=True, env=told)
    images = sorted(folder.glob("*.AppImage"))
    if len(images) != 1:
        raise Failed(f"{folder.name}/ has {len(images)} AppImages instead of one")
    command = [str(images[0]), "--appimage-extract-and-run", "self-test"]
    subprocess.run(command, check=True, cwd=WORK, env=clean_environment())


def flatpak() -> None:
    """Build the Flatpak, let it prove itself in its sandbox, and write it into dist/."""
    manifest = ROOT / "packaging" / "linux" / f"{ID}.yaml"
    subprocess.run(["flatpak", "remote-add", "--if-not-exists", "flathub", FLATHUB], check=True)
    # Without FUSE in a container.
    made = ["--force-clean", "--disable-rofiles-fuse", "--install-deps-from=flathub", "--repo=flatpak-repo"]
    subprocess.run(["flatpak-builder", *made, "flatpak-build", str(manifest)], check=True, cwd=WORK)
    tried = ["--run", "flatpak-build", str(manifest), "pressel", "self-test", "--json"]
    asked = ["flatpak-builder", *tried]
    told = subprocess.run(asked, check=False, cwd=WORK, stdout=subprocess.PIPE, text=True).stdout
    if failed := failures(told) - {NO_VOICE}:
        raise Failed(f"in its sandbox the Flatpak is not whole: {', '.join(sorted(failed))}\n{told}")
    target = OUT / f"pressel_{version()}_{os.uname().machine}.flatpak"
    subprocess.run(["flatpak", "build-bundle", "flatpak-repo", str(target), ID], check=True, cwd=WORK)


def failures(told: str) -> set[str]:
    """The checks that failed, by the lines of a self-test; raises Failed if it did not come to its end."""
    lines = [json.loads(line) for line in told.splitlines() if line.startswith("{")]
    if not lines or "failed" not in lines[-1]:
        raise Failed(f"the self-test did not come to its end:\n{told}")
    return {line["check"] for line in lines if "check" in line and not line["ok"]}


if __name__ == "__main__":
    try:
        appimage()
        flatpak()
    except (Failed, subprocess.CalledProcessError) as why:
        sys.exit(f"runner_trials: {why}")
