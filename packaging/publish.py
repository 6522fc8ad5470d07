"""Drafts the release of a tag with all that is in dist/: `python3 packaging/publish.py`.

The text of the release is the version's section of CHANGELOG.md. A draft is seen by nobody else: a person
reads it through and publishes it. It runs in the release workflow, where `gh` is, and
GITHUB_REF_NAME names the tag.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from environment import ROOT, Failed
from product import OUT, version

HANDED_OUT = (
    "*_amd64.deb",
    "*_arm64.deb",
    "*_amd64.tar.xz",
    "*_arm64.tar.xz",
    "*_amd64.AppImage",
    "*_arm64.AppImage",
    "*.flatpak",
    "*.exe",
    "*_macos_arm64.dmg",
    "*_macos_x86_64.dmg",
    "*_linux_x86_64.cdx.json",
    "*_linux_aarch64.cdx.json",
    "*_win32_amd64.cdx.json",
    "*_darwin_arm64.cdx.json",
    "*_darwin_x86_64.cdx.json",
    "SHA256SUMS",
)
"""What every release has, as patterns of file names; with one of them missing nothing is drafted."""
HEADING = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<date>\d{4}-\d{2}-\d{2}))?\s*$", re.MULTILINE)


def section(changelog: str, wanted: str) -> str:
    """What the changelog says of this version, without its heading. Raises Failed if it says nothing yet."""
    headings = list(HEADING.finditer(changelog))
    for number, heading in enumerate(headings):
        if heading["version"] == wanted:
            end = headings[number + 1].start() if number + 1 < len(headings) else len(changelog)
            text = changelog[heading.end() : end].strip()
            if heading["date"] is None:
                raise Failed(f"the section of {wanted} has no date: ## [{wanted}] - YYYY-MM-DD")
            if not text:
                raise Failed(f"the section of {wanted} is empty")
            return f"{text}\n"
    raise Failed(
        f"CHANGELOG.md has no section for {wanted}: what is under [Unreleased] gets the heading\n"
        f"## [{wanted}] - YYYY-MM-DD when it is released"
    )


def handed_out(folder: Path) -> list[Path]:
    """All files of the folder; raises Failed if something is missing that every release has."""
    missing = [pattern for pattern in HANDED_OUT if not list(folder.glob(pattern))]
    if missing:
        raise Failed(f"missing in {folder.name}/: {', '.join(missing)}")
    return sorted(path for path in folder.iterdir() if path.is_file())


def main(tag: str) -> int:
    """Draft the release; the exit code is 0 if it is there."""
    try:
        if tag != f"v{version()}":
            raise Failed(f"the tag {tag} is not that of version {version()}: v{version()}")
        text = section((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version())
        files = handed_out(OUT)
        with tempfile.TemporaryDirectory() as place:
            notes = Path(place, "notes.md")
            notes.write_text(text, encoding="utf-8")
            said = ["--draft", "--verify-tag", "--title", f"Pressel {version()}", "--notes-file", str(notes)]
            subprocess.run(["gh", "release", "create", tag, *said, *map(str, files)], check=True)
    except (Failed, subprocess.CalledProcessError) as why:
        print(f"publish: {why}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(os.environ.get("GITHUB_REF_NAME", "")))
