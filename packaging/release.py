"""Makes and tests what is handed out, in build/release and dist: `python3 packaging/release.py [STEP ...]`.

Without a name all steps of this system are done, in this order:

  environment   the packages that make it, by hash, and this project as a wheel
  freeze        the program with its own Python, once for every tree of the system; licences, forbidden parts
  self-test     each frozen program proves itself whole, and says nothing else
  smoke         each frozen program talks, serves, exports, reports, and obeys commands to its window
  ...           the steps of the system: packages, installers, trials (`--list` prints them)
  bill          what the program is made of, in CycloneDX
  sums          SHA256SUMS of everything in dist/ of this version
  news          the signed news for programs that look for a new version (feed.py), if there is a key

Only when it is named:

  twice         everything once more in another folder, compared file by file

How a system hooks in: packaging/SYSTEM/SYSTEM_steps.py (SYSTEM is linux, windows or macos) is imported on
that system alone and offers `PLATFORM`, a `product.Platform`: the trees to freeze, what the spec is told for
them, and an ordered mapping of step names to functions without arguments. A step reads `product.tree(...)`,
`product.ICONS` and `product.LICENCES`, writes into `product.OUT` a file with the version in its name, and
raises `environment.Failed` with a sentence when something is wrong. What all systems share stands in
freeze/frozen.py.
"""

import hashlib
import importlib
import subprocess
import sys

from environment import ROOT, Failed
from freeze import frozen
from freeze.twice import twice
from product import OUT, WORK, Platform, Step, run, version
from system import Missing

SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
"""The folder of each value of sys.platform."""
NAMED_ONLY = ("twice",)
"""Steps that cost as much as all others, and are done only when they are named."""


def main(wanted: list[str]) -> int:
    """Do the steps; the exit code is 0 if all went well."""
    try:
        known = steps(platform())
        if wanted == ["--list"]:
            print("\n".join(known))
            return 0
        if unknown := [name for name in wanted if name not in known]:
            print(f"release: no such step: {', '.join(unknown)}", file=sys.stderr)
            return 2
        WORK.mkdir(parents=True, exist_ok=True)
        for name, step in known.items():
            if name in wanted or (not wanted and name not in NAMED_ONLY):
                print(f"-- {name}", flush=True)
                step()
    except (Failed, Missing, subprocess.CalledProcessError) as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


def platform() -> Platform:
    """What this system adds; raises Failed on one without."""
    folder = SYSTEMS.get(sys.platform)
    if folder is None or not (ROOT / "packaging" / folder / f"{folder}_steps.py").exists():
        raise Failed(f"not written for {sys.platform}")
    found: Platform = importlib.import_module(f"{folder}.{folder}_steps").PLATFORM
    return found


def steps(system: Platform) -> dict[str, Step]:
    """All steps by name, in their order."""
    return {
        "environment": frozen.environment,
        "freeze": lambda: frozen.freeze(system),
        "self-test": lambda: frozen.self_test(system),
        "smoke": lambda: frozen.smoke(system),
        **system.steps,
        "bill": lambda: frozen.bill(system),
        "sums": sums,
        "news": lambda: run("feed.py", "sign"),
        "twice": lambda: twice(system),
    }


def sums() -> None:
    """Write SHA256SUMS of what was made, and say how large each file is."""
    made = sorted(path for path in OUT.glob(f"*{version()}*") if path.is_file())
    if not made:
        raise Failed("there is nothing of this version in dist/")
    text = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    (OUT / "SHA256SUMS").write_text(text, encoding="ascii", newline="\n")
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
