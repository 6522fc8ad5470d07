"""A tour of everything a user sees beside the conversation, by real keys and clicks, from a rejected
connection to a credential in the keyring; its screenshots are stored under ``artifacts/tour``.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.program import ROOT, Program
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(180)]

OUT = ROOT / "artifacts" / "tour"
PAGES = (
    "Talk",
    "Voice and style",
    "Personas",
    "Sound",
    "Transcript and storage",
    "Account and cost",
    "Look and access",
    "System",
)


@dataclass
class Tour:
    """One window that connects to a server without having its credential yet."""

    desktop: Desktop
    app: Program
    host: str
    key: str
    look: str
    taken: int = 0

    def sees(self, words: str, seconds: float = 10.0) -> None:
        """Wait until the text is somewhere in the program's windows."""
        until(lambda: words in self.desktop.read(self.app.pid), words, seconds)

    def press(self, name: str) -> None:
        """Click the control with that name."""
        self.desktop.press(self.app.pid, name)

    def picture(self, name: str) -> None:
        """Take a screenshot of the whole screen."""
        pause(0.15)  # lets the repaints caused by the last input finish
        self.taken += 1
        path = self.desktop.screenshot(OUT / f"{self.look}-{self.taken:02}-{name}.png")
        assert path.stat().st_size > 5_000


@pytest.fixture(params=["light", "dark"])
def tour(request: pytest.FixtureRequest, desktop: Desktop, sound: VirtualSound) -> Iterator[Tour]:
    OUT.mkdir(parents=True, exist_ok=True)
    with Program(desktop.family, "serve", "--json", name="server") as server:
        url, key = server.served()
        data = desktop.new_folder("tour")
        chosen = {"theme": request.param, "service": "own", "server_url": url, "cues": False}
        (data / "settings.json").write_text(json.dumps({"version": 1, "settings": chosen}))
        with Program(desktop.family, "--data-dir", str(data), name="tour") as app:
            window = desktop.find_window("Pressel", 30)
            desktop.focus(window)
            yield Tour(desktop, app, urlsplit(url).netloc, key, request.param)


def test_the_tour(tour: Tour) -> None:
    _guide(tour)
    _card(tour)
    _key(tour)
    _settings(tour)
    _turn(tour)
    _history(tour)
    _help(tour)
    _beside(tour)
    assert tour.app.running


def _guide(tour: Tour) -> None:
    tour.sees("Welcome to Pressel")
    tour.picture("guide")
    tour.press("I have an API key")
    tour.sees("Your API key")
    tour.press("Next")
    tour.sees("Your microphone")
    tour.picture("guide-microphone")
    tour.press("Skip the guide")


def _card(tour: Tour) -> None:
    """The server rejects a client without a credential, and the card leads to the field for one."""
    tour.sees("The key was refused")
    tour.picture("card")
    tour.press("Change the key")


def _key(tour: Tour) -> None:
    """The credential is typed, tested against the server, stored in the real Secret Service, and used."""
    tour.sees("Search the settings")
    tour.press("Account and cost")
    tour.picture("key-missing")
    tour.press(f"Key for {tour.host}")
    tour.desktop.type(tour.key)
    tour.press("Save")
    tour.sees("Saved")
    tour.picture("key-kept")
    assert tour.key not in tour.app.stderr


def _settings(tour: Tour) -> None:
    for page in PAGES:
        tour.press(page)
        tour.picture(f"settings-{page.split()[0].lower()}")
    tour.desktop.key("Escape")


def _turn(tour: Tour) -> None:
    """A typed message is answered by the server that accepted the credential."""
    tour.press("Message")
    tour.desktop.type("What is 17 times 23?")
    tour.desktop.key("Return")
    tour.sees("391")
    tour.picture("conversation")


def _history(tour: Tour) -> None:
    """A new conversation is begun; the first one is found by its text, opened and exported."""
    tour.desktop.key("ctrl+n")
    tour.desktop.key("ctrl+f")
    tour.sees("Search all conversations")
    tour.desktop.type("seventeen or 17")  # no turn contains all of these words
    tour.sees("Nothing was found")
    tour.desktop.key("ctrl+a")
    tour.desktop.type("times")
    tour.sees("What is 17 times 23?")
    tour.picture("history")
    tour.desktop.key("Down")
    tour.desktop.key("Return")
    tour.sees("391")
    tour.press("Export…")
    file = tour.desktop.new_folder("export") / "talk.txt"
    until(lambda: tour.desktop.windows("Export the conversation"), "the dialog for the file")
    tour.desktop.key("ctrl+a")
    tour.desktop.type(str(file))
    tour.desktop.key("Return")
    tour.sees("The conversation is in a file")
    tour.picture("exported")
    text = file.read_text(encoding="utf-8")
    assert "What is 17 times 23?" in text
    assert "391" in text
    tour.press("Dismiss: The conversation is in a file")
    tour.desktop.key("F9")


def _help(tour: Tour) -> None:
    tour.desktop.key("F1")
    tour.sees("First steps")
    tour.picture("help")
    tour.desktop.key("Escape")


def _beside(tour: Tour) -> None:
    """Captions, the small window, and the state indicator above other windows."""
    tour.press("More")
    tour.picture("menu")
    for _ in range(6):  # its sixth line
        tour.desktop.key("Down")
    tour.desktop.key("Return")
    until(lambda: tour.desktop.windows("^Captions$"), "the captions")
    tour.picture("captions")
    tour.desktop.family.run("xdotool", "windowclose", str(tour.desktop.windows("^Captions$")[0]))
    tour.desktop.focus(tour.desktop.find_window("^Pressel$"))
    tour.desktop.key("ctrl+m")
    tour.picture("small")
    tour.desktop.key("ctrl+m")
    tour.desktop.family.start("other", ["xmessage", "-name", "other", "somebody else's work"])
    tour.desktop.focus(tour.desktop.find_window("other|xmessage"))
    tour.desktop.keydown("Control_R")  # the talk key works whichever window is in front
    until(lambda: tour.desktop.windows("^State of the conversation$"), "the sign of the state")
    tour.picture("overlay")
    tour.desktop.keyup("Control_R")
    tour.desktop.family.end("other")
