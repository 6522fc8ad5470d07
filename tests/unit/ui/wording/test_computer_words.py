"""What is said of starting with the computer, and on the page About."""

from typing import Any

import pytest

from app.core.settings.settings import Settings
from app.core.state import State
from app.core.values.computer_state import Autostart, ComputerState, Installed, Storage, ThirdParty
from app.core.values.release_news import ReleaseWatch
from app.core.values.replacing import replace
from app.installation import KINDS
from app.ui.wording.computer_words import (
    AboutView,
    AutostartView,
    about_view,
    autostart_view,
    size,
    storage_facts,
)

OTHER = (
    "Another copy starts now: \u2068/opt/p\u2069. Switch this off, and on again in the copy that you want."
)
PORTABLE = "Not for a portable program: its disk may not be there at the next start."
MISSING = "This copy is not installed, so nothing could start it."


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


def state(**found: Any) -> State:
    return State(computer=ComputerState(**found))


PARTS = (ThirdParty("numpy", "2.4", "BSD-3-Clause"), ThirdParty("soxr", "1.1", "LGPL-2.1-or-later"))


def test_nothing_is_said_before_it_was_looked_up() -> None:
    assert about_view(state(diagnosing=True)) == AboutView(diagnosing=True)


def test_what_is_installed_and_of_which_parts() -> None:
    found = Installed("1.2", "deb", "/home/a/data", parties=PARTS, texts="/usr/licenses", libraries="/usr/qt")
    view = about_view(state(installed=found))
    assert view.facts == (
        ("Version", "1.2"),
        ("Installed as", "Debian package, which apt updates"),
        ("Conversations and settings", "/home/a/data"),
        ("New versions", "This build does not look for new versions."),
        ("Licence", "Apache License 2.0"),
    )
    assert view.parts == ("numpy 2.4 · BSD-3-Clause", "soxr 1.1 · LGPL-2.1-or-later")
    assert "\u2068/usr/qt\u2069" in view.replaceable
    assert (view.texts, view.where, view.data) == ("/usr/licenses", "", "/home/a/data")


def test_a_portable_program_says_where_the_keys_are() -> None:
    view = about_view(state(installed=Installed("", "archive", "/stick/pressel-data", portable=True)))
    assert view.facts[0] == ("Version", "?")
    assert "keyring" in dict(view.facts)["Kind"]
    assert view.where == "The licence texts lie in the packages."


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_words(kind: str) -> None:
    assert dict(about_view(state(installed=Installed("1", kind, "/d"))).facts)["Installed as"]


def test_whether_new_versions_are_looked_for_and_what_was_found() -> None:
    known = replace(state(installed=Installed("1", "archive", "/d")), releases=ReleaseWatch("0.1.0", ""))
    assert dict(about_view(known).facts)["New versions"].startswith("The first look comes")
    off = replace(known, settings=Settings(look_for_versions=False))
    said = dict(about_view(off).facts)["New versions"]
    assert said == "Not looked for: \u2068Settings > System > Look for new versions\u2069 is off."


def test_what_is_kept_on_the_disk_adds_up() -> None:
    assert storage_facts(None) == ()
    assert storage_facts(Storage("/d", 1_500_000, 4_200, 300_000)) == (
        ("Folder", "/d"),
        ("Conversations", "1.5 MB"),
        ("Settings and personas", "4.2 kB"),
        ("Log", "300.0 kB"),
        ("In all", "1.8 MB"),
    )


@pytest.mark.parametrize(("count", "words"), [(0, "0 B"), (999, "999 B"), (2_000_000_000, "2.0 GB")])
def test_sizes(count: int, words: str) -> None:
    assert size(count) == words
