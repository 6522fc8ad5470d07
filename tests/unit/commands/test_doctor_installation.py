"""What `pressel doctor` says of the installation."""

import pytest

from app import installation
from app.commands import doctor_command
from tests.unit.test_installation import DEB, TAR, UNINSTALLED


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
