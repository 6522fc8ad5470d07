"""What the programs that a frozen Pressel starts inherit."""

import pytest

from tests.checks.test_release import tool

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
