"""What is said of starting with the computer, and on the page About."""

import pytest

from app.core.values.computer_state import Autostart, ComputerState, Installed, ThirdParty
from app.installation import KINDS
from app.ui.wording.computer_words import AboutView, AutostartView, about_view, autostart_view

OTHER = (
    "Another copy starts now: \u2068/opt/p\u2069. Switch this off, and on again in the copy that you want."
)
PORTABLE = "Not for a portable program: its disk may not be there at the next start."
MISSING = "This copy is not installed, so that nothing could start it."


@pytest.mark.parametrize(
    ("found", "view"),
    [
        (Autostart(), AutostartView(False, False)),
        (Autostart(known=True), AutostartView(False, True)),
        (Autostart(known=True, on=True), AutostartView(True, True)),
        (Autostart(known=True, on=True, busy=True), AutostartView(True, False)),
        (Autostart(known=True, on=True, other="/opt/p"), AutostartView(True, True, OTHER)),
        (Autostart(known=True, hindrance="portable"), AutostartView(False, False, PORTABLE)),
        (Autostart(known=True, on=True, hindrance="portable"), AutostartView(True, True, PORTABLE)),
        (Autostart(known=True, hindrance="not_installed"), AutostartView(False, False, MISSING)),
        (
            Autostart(known=True, failed="Access is denied."),
            AutostartView(False, True, "", "The system refused it: \u2068Access is denied\u2069."),
        ),
    ],
)
def test_the_switch(found: Autostart, view: AutostartView) -> None:
    assert autostart_view(found) == view


PARTS = (ThirdParty("numpy", "2.4", "BSD-3-Clause"), ThirdParty("soxr", "1.1", "LGPL-2.1-or-later"))


def test_nothing_is_said_before_it_was_looked_up() -> None:
    assert about_view(ComputerState(diagnosing=True)) == AboutView(diagnosing=True)


def test_what_is_installed_and_of_which_parts() -> None:
    found = Installed("1.2", "deb", "/home/a/data", parties=PARTS, texts="/usr/licenses", libraries="/usr/qt")
    view = about_view(ComputerState(installed=found))
    assert view.facts == (
        ("Version", "1.2"),
        ("Installed as", "Debian package, which apt updates"),
        ("Conversations and settings", "/home/a/data"),
        ("Licence", "Apache License 2.0"),
    )
    assert view.parts == ("numpy 2.4 · BSD-3-Clause", "soxr 1.1 · LGPL-2.1-or-later")
    assert "\u2068/usr/qt\u2069" in view.replaceable
    assert (view.texts, view.where, view.data) == ("/usr/licenses", "", "/home/a/data")


def test_a_portable_program_says_where_the_keys_are() -> None:
    view = about_view(ComputerState(installed=Installed("", "archive", "/stick/pressel-data", portable=True)))
    assert view.facts[0] == ("Version", "?")
    assert "keyring" in dict(view.facts)["Kind"]
    assert view.where == "The licence texts lie in the packages."


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_words(kind: str) -> None:
    assert dict(about_view(ComputerState(installed=Installed("1", kind, "/d"))).facts)["Installed as"]
