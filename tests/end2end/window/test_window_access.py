"""The accessibility tree of the real window on a real X server, as a screen reader sees it."""

import re
from functools import partial
from typing import NamedTuple

import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.scene import Scene, window
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(180)]

_CONTROL = re.compile(r"(button|combo|entry|^text$|slider|check|list$|list item|spin)")
_PAGES = {
    "Talk": {"Way of talking", "A press during an answer"},
    "Voice and style": {"Voice", "Model"},
    "Personas": {"Icon"},
    "Sound": {"Microphone", "Loudspeaker", "Noise reduction", "Keep the microphone ready"},
    "Transcript and storage": {"Spoken language"},
    "Account and cost": {"Service"},
    "Look and access": {"Language of the window", "Movement"},
    "System": {"Corner of the floating status"},
}
"""Pages of the settings, and labels of combo boxes that are on each."""


class Node(NamedTuple):
    """One accessible object: ``label`` is the name of the object in its LABELLED_BY relation."""

    role: str
    name: str
    about: str
    label: str


def test_every_control_in_the_tree_has_a_name_and_a_role(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound, show_guide=False, show_history=True) as scene:
        tree = until(lambda: _tree(scene), "the window in the tree")
        assert _nameless(tree) == []
        names = {"Conversations", "Settings", "More", "Message", "Microphone and loudspeaker"}
        assert names | {"Search all conversations"} <= {node.name for node in tree}
        line = next(node.name for node in tree if node.name.startswith("Voice and style"))
        desktop.press(scene.app.pid, line)
        tree = until(partial(_showing, scene, {"Voice", "Persona"}), "the panel of voice and style")
        assert _nameless(tree) == []


def test_every_page_of_the_settings_names_its_controls(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound, show_guide=False) as scene:
        desktop.key("ctrl+comma")
        for page, wanted in _PAGES.items():
            desktop.press(scene.app.pid, page)
            tree = until(partial(_showing, scene, wanted), f"{wanted} on the page {page}")
            assert _nameless(tree) == [], page


def test_the_help_and_the_guide_name_their_controls(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound, show_guide=True) as scene:
        until(lambda: "Welcome to Pressel" in desktop.read(scene.app.pid), "the guide")
        assert _nameless(_tree(scene)) == []
        for title, button in (
            ("Your API key", "I have an API key"),
            *((title, "Next") for title in ("Your microphone", "Your loudspeaker", "The talk key")),
            ("Your first question", "Next"),
        ):
            desktop.press(scene.app.pid, button)
            until(partial(_reads, scene, title), title)
            assert _nameless(_tree(scene)) == [], title
        assert _nameless(_tree(scene)) == []
        desktop.key("F1")
        until(lambda: "Chapters" in desktop.read(scene.app.pid), "the help")
        assert _nameless(_tree(scene)) == []


def _nameless(tree: list[Node]) -> list[Node]:
    """The objects without a name; a combo box needs a label instead."""
    return [
        node
        for node in tree
        if node.role in ("unknown", "invalid", "")
        or (_CONTROL.search(node.role) and not node.name.strip())
        or (node.role == "combo box" and not node.label.strip())
    ]


def _reads(scene: Scene, words: str) -> bool:
    return words in scene.desktop.read(scene.app.pid)


def _labels(tree: list[Node]) -> set[str]:
    return {node.label for node in tree if node.role == "combo box"}


def _showing(scene: Scene, labels: set[str]) -> list[Node]:
    tree = _tree(scene)
    return tree if labels <= _labels(tree) else []


def _tree(scene: Scene) -> list[Node]:
    lines = [line.split("\t") for line in scene.desktop.read(scene.app.pid).splitlines()]
    return [Node(*line) for line in lines if len(line) == 4]
