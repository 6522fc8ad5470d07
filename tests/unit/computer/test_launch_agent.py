"""The launch agent of macOS, as a file that its own format's library reads."""

import plistlib
from pathlib import Path

import pytest

from app.computer.launch_agent import NAME, LaunchAgent
from app.store.files.document import replace_file

COMMAND = ("/Volumes/Zoë's & <b> 🎤/Pressel.app/Contents/MacOS/pressel", "--at-login")


def agent(folder: Path) -> LaunchAgent:
    return LaunchAgent(folder / "LaunchAgents", replace_file)


def test_what_is_written_is_read_and_what_is_removed_is_gone(tmp_path: Path) -> None:
    assert agent(tmp_path).read() is None
    agent(tmp_path).remove()
    agent(tmp_path).write(COMMAND)
    assert agent(tmp_path).read() == COMMAND
    assert plistlib.loads((tmp_path / "LaunchAgents" / NAME).read_bytes()) == {
        "Label": "org.pressel.Pressel",
        "ProgramArguments": list(COMMAND),
        "RunAtLoad": True,
        "LimitLoadToSessionType": "Aqua",
        "ProcessType": "Interactive",
    }
    agent(tmp_path).remove()
    assert list((tmp_path / "LaunchAgents").iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no list at all",
        b"<plist><dict>",
        plistlib.dumps([]),
        plistlib.dumps({"RunAtLoad": True}),
        plistlib.dumps({"RunAtLoad": True, "ProgramArguments": []}),
        plistlib.dumps({"RunAtLoad": False, "ProgramArguments": ["/a"]}),
        plistlib.dumps({"RunAtLoad": True, "Disabled": True, "ProgramArguments": ["/a"]}),
    ],
)
def test_what_launchd_would_not_start_is_off(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "LaunchAgents").mkdir()
    (tmp_path / "LaunchAgents" / NAME).write_bytes(content)
    assert agent(tmp_path).read() is None
    agent(tmp_path).write(COMMAND)
    assert agent(tmp_path).read() == COMMAND


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "LaunchAgents").touch()
    with pytest.raises(OSError, match="LaunchAgents"):
        agent(tmp_path).write(COMMAND)
