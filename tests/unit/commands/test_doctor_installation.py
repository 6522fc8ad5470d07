"""What `pressel doctor` says of the installation and of the key in the environment."""

import pytest

from app import installation
from app.assemble import Assembly
from app.commands import doctor_command
from app.launch_options import LaunchOptions
from tests.unit.test_installation import DEB, TAR, UNINSTALLED

UNUSABLE = "the key in OPENAI_API_KEY cannot be used"


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (DEB, "Debian package, /usr/bin/pressel, updated by a package manager"),
        (
            TAR,
            "unpacked archive, /media/stick/pressel-1/pressel, portable, data in "
            "/media/stick/pressel-1/pressel-data",
        ),
        (UNINSTALLED, "sources, not installed"),
    ],
)
def test_the_installation_is_named(
    start: installation.Start, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installation, "start", lambda: start)
    assert doctor_command._installation() == words


@pytest.mark.parametrize(
    ("credential", "words"),
    [
        ("", "no key in the environment"),
        ("'sk-abc123456'", "key from OPENAI_API_KEY"),
        ("sk-abc 123456", f"{UNUSABLE}: a blank or a line break is in it"),
        ("sk-abc–123456", f"{UNUSABLE}: a sign is in it that no key has, such as a long dash"),
        ("x" * 1_001, f"{UNUSABLE}: it is too long"),
    ],
)
def test_a_key_of_the_environment_that_cannot_be_used_is_said_with_the_reason(
    credential: str, words: str
) -> None:
    assembly = Assembly(LaunchOptions(credential=credential))
    assert doctor_command._in_environment(assembly) == words
