"""Writes the pinned lists: every package with its exact version and the hashes of all its public files.

It needs uv and the network, and writes only the lists. They contain no host names.
"""

import re
import shutil
import subprocess
import tempfile
import tomllib
from pathlib import Path

from environment import CLIENT_LISTS, ROOT, SCRIPTS, Failed

HEAD = "# Every package exact and with its hashes. Made by: python3 packaging/dev.py lock"
HERE = ROOT / "packaging"
# Other people's Realtime clients (MIT, Apache-2.0), and those that draw in much more (MIT, BSD, MIT).
# They are for tests alone; nothing of them is shipped.
CLIENTS = {
    "clients": ("pydantic-ai-slim[openai,realtime]", "livekit-plugins-openai"),
    "more-clients": ("semantic-kernel", "pipecat-ai[openai]", "litellm[proxy]"),
}


def lock() -> None:
    """Write requirements.txt (the app), -dev.txt (and all tools), -release.txt (the app and what makes the
    installers), -build.txt (builds the project) and the lists of other people's clients.
    """
    uv = shutil.which("uv") or shutil.which("uv", path=str(SCRIPTS))
    if not uv:
        raise Failed("pinning needs uv; install it first")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        build = Path(folder, "build.in")
        build.write_text("\n".join(project["build-system"]["requires"]), encoding="utf-8")
        runtime, dev = HERE / "requirements.txt", HERE / "requirements-dev.txt"
        _compile(uv, runtime, "pyproject.toml")
        _compile(uv, dev, "pyproject.toml", "--group", "dev", "--constraint", str(runtime))
        _compile(
            uv,
            HERE / "requirements-release.txt",
            "pyproject.toml",
            "--group",
            "release",
            "--constraint",
            str(runtime),
        )
        _compile(uv, HERE / "requirements-build.txt", str(build), "--constraint", str(dev))
        for kind, wanted in CLIENTS.items():
            clients = Path(folder, f"{kind}.in")
            clients.write_text("\n".join(wanted), encoding="utf-8")
            _compile(uv, HERE / CLIENT_LISTS[kind], str(clients))


def _compile(uv: str, target: Path, *sources: str) -> None:
    """Resolve one list for every supported Python and system; markers separate them."""
    wide = ["--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade"]
    plain = ["--no-header", "--no-annotate", "--no-config", "--quiet"]
    done = subprocess.run(
        [uv, "pip", "compile", *wide, *plain, *sources],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise Failed(f"{target.name} could not be made:\n{done.stderr}")
    if "://" in done.stdout:
        raise Failed(f"{target.name} would name a host; look at your uv settings")
    target.write_text(f"{HEAD}\n{done.stdout}", encoding="utf-8", newline="\n")
    print(f"packaging/{target.name}: {len(re.findall('^[a-z]', done.stdout, re.MULTILINE))} packages")
