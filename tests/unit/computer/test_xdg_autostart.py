"""The entry in the person's autostart folder, with real files."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer.xdg_autostart import NAME, XdgAutostart, entry_text, words
from app.store.files.document import replace_file

AWKWARD = '/media/ä b/50 %U 🎤/"q" $x `y` \\z;&<>~/Pressel-1.AppImage'
PATHS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1).map("/".__add__)


def entry(folder: Path) -> XdgAutostart:
    return XdgAutostart(folder / "autostart", replace_file)


def value(text: str, name: str) -> str:
    return next(line.partition("=")[2] for line in text.split("\n") if line.startswith(f"{name}="))


def test_what_is_written_is_read_and_what_is_removed_is_gone(tmp_path: Path) -> None:
    command = (AWKWARD, "--at-login")
    assert entry(tmp_path).read() is None
    entry(tmp_path).remove()
    entry(tmp_path).write(command)
    assert entry(tmp_path).read() == command
    entry(tmp_path).write(("/usr/bin/pressel", "--at-login"))
    assert entry(tmp_path).read() == ("/usr/bin/pressel", "--at-login")
    entry(tmp_path).remove()
    assert list((tmp_path / "autostart").iterdir()) == []
    assert entry(tmp_path).read() is None


@given(PATHS)
def test_any_path_comes_back(path: str) -> None:
    text = entry_text((path, "--at-login"))
    assert words(value(text, "Exec")) == (path, "--at-login")
    assert text.count("\n") == 10


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("/usr/bin/pressel", "/usr/bin/pressel --at-login"),
        ("/a b/pressel", '"/a b/pressel" --at-login'),
        # GLib looks for a program of the name that is written, with both signs; so a shell begins it.
        ("/50%/pressel", r'sh -c "exec \\"\\$0\\" \\"\\$@\\"" /50%%/pressel --at-login'),
        ("/a=b/pressel", r'sh -c "exec \\"\\$0\\" \\"\\$@\\"" /a=b/pressel --at-login'),
        # Each sign is escaped for the command line, and each backslash of that for the file.
        ("/$a/pressel", r'"/\\$a/pressel" --at-login'),
        ("/a\\b", r'"/a\\\\b" --at-login'),
        ("/ü/🎤", '"/ü/🎤" --at-login'),
    ],
)
def test_the_command_is_quoted_as_the_specification_says(path: str, line: str) -> None:
    assert value(entry_text((path, "--at-login")), "Exec") == line


@pytest.mark.parametrize("path", ["/usr/bin/pressel", "/a b/pressel", AWKWARD])
def test_a_program_that_was_removed_is_not_started(path: str) -> None:
    """A desktop passes over an entry whose TryExec is not there: nothing fails at login once it is gone."""
    raw = value(entry_text((path, "--at-login")), "TryExec")
    assert raw.replace("\\\\", "\\") == path


@pytest.mark.parametrize(
    "changed",
    [
        ("Terminal=false", "Terminal=false\nHidden=true"),
        ("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled=false"),
        ("[Desktop Entry]", "[Something]"),
        ("[Desktop Entry]", ""),
        ("Exec=/usr/bin/pressel --at-login", ""),
    ],
)
def test_what_a_desktop_would_not_start_is_off(tmp_path: Path, changed: tuple[str, str]) -> None:
    found = entry(tmp_path)
    found.write(("/usr/bin/pressel", "--at-login"))
    file = tmp_path / "autostart" / NAME
    text = file.read_text(encoding="utf-8")
    assert changed[0] in text
    file.write_text(text.replace(*changed), encoding="utf-8")
    assert found.read() is None


def test_a_file_that_is_no_text_is_off_and_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "autostart").mkdir()
    (tmp_path / "autostart" / NAME).write_bytes(b"\xff\x00[Desktop Entry]")
    assert entry(tmp_path).read() is None
    entry(tmp_path).write(("/usr/bin/pressel",))
    assert entry(tmp_path).read() == ("/usr/bin/pressel",)


def test_codes_for_files_are_left_out() -> None:
    assert words("pressel --at-login %U %% %i") == ("pressel", "--at-login", "%")


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "autostart").touch()
    with pytest.raises(OSError, match="autostart"):
        entry(tmp_path).write(("/usr/bin/pressel",))


@pytest.mark.skipif(sys.platform != "linux", reason="gio is a program of Linux")
@pytest.mark.parametrize("name", ["plain", AWKWARD.strip("/"), "a=b"], ids=["plain", "awkward", "equals"])
def test_glib_starts_exactly_this_program(tmp_path: Path, name: str) -> None:
    """GLib reads the entry as desktops do, and the program says how it was called."""
    program, said = tmp_path / name / "pressel", tmp_path / "said"
    program.parent.mkdir(parents=True)
    os.mkfifo(said)
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$0" "$@" > {said}\n')
    program.chmod(0o755)
    entry(tmp_path).write((str(program), "--at-login", "a b%"))
    subprocess.run(["gio", "launch", str(tmp_path / "autostart" / NAME)], check=True)
    assert said.read_text().splitlines() == [str(program), "--at-login", "a b%"]
