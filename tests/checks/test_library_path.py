"""What the programs that a frozen Pressel starts inherit."""

import subprocess
import sys

import pytest

from tests.checks.judges.running import ROOT
from tests.checks.test_release import TOOLS, tool

INSIDE = "/usr/lib/pressel/_internal"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": INSIDE}, {}),
        (
            {"LD_LIBRARY_PATH": f"{INSIDE}:/opt/a:/opt/b", "LD_LIBRARY_PATH_ORIG": "/opt/a:/opt/b"},
            "/opt/a:/opt/b",
        ),
        ({"LD_LIBRARY_PATH": INSIDE, "LD_LIBRARY_PATH_ORIG": ""}, {}),
        ({}, {}),
    ],
)
def test_children_search_where_the_user_did(before: dict[str, str], after: str | dict[str, str]) -> None:
    environment = {**before, "HOME": "/root", "_PYI_PARENT_PROCESS_LEVEL": "1", "_PYI_ARCHIVE_FILE": "/x"}
    tool("freeze.library_path").restore_library_path(environment, True, "linux")
    expected = {"LD_LIBRARY_PATH": after} if isinstance(after, str) else after
    assert environment == {**expected, "HOME": "/root"}


@pytest.mark.parametrize(("frozen", "platform"), [(False, "linux"), (True, "win32"), (True, "darwin")])
def test_nothing_is_touched_where_nothing_was_set(frozen: bool, platform: str) -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/a", "LD_LIBRARY_PATH_ORIG": "/opt/b", "_PYI_X": "1"}
    unchanged = dict(environment)
    tool("freeze.library_path").restore_library_path(environment, frozen, platform)
    assert environment == unchanged


@pytest.mark.skipif(sys.platform != "linux", reason="what PyInstaller's start program does on Linux")
@pytest.mark.parametrize("before", [None, "/opt/theirs"])
def test_a_frozen_program_gives_back_what_the_user_had(before: str | None) -> None:
    """From its entry to its end: undone a second time, it would be taken away."""
    entry = (
        f"import os, runpy, sys; sys.frozen = True; sys.path[:0] = [{str(ROOT)!r}, {str(TOOLS)!r}];"
        "sys.argv = ['pressel', '--version']\n"
        f"try: runpy.run_path({str(TOOLS / 'freeze' / 'entry.py')!r}, run_name='__main__')\n"
        "finally: print(sorted(i for i in os.environ.items() if i[0].startswith(('LD_', '_PYI_'))))"
    )
    given = {"LD_LIBRARY_PATH": INSIDE, "_PYI_ARCHIVE_FILE": "/x"}
    if before is not None:
        given["LD_LIBRARY_PATH_ORIG"] = before
    done = subprocess.run(
        [sys.executable, "-c", entry], env=given, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert done[0].startswith("Pressel ")
    assert done[1] == str([("LD_LIBRARY_PATH", before)] if before else [])
