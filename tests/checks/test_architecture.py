"""ARCHITECTURE.md matches the code: pictures follow the contracts, walks name existing files and symbols."""

import re

import pytest

from tests.checks.judges.running import ROOT
from tests.pages.architecture_picture import PAGE, contracts, page

LONGEST = {"Microphone to wire": 12, "Delta to loudspeaker": 12, "Global key to silence": 10}
"""How many files each of these may pass."""
TEXT = PAGE.read_text(encoding="utf-8")
HOP = re.compile(r"^\d+\. `(app/[\w/]+\.py)` `([\w.]+)`", re.MULTILINE)


def walks(text: str) -> dict[str, list[tuple[str, str]]]:
    """The walks by heading: each step is a file and a name that it defines."""
    part = text.partition("## Walks")[2].partition("\n## ")[0]
    found = re.split(r"^### (.+)$", part, flags=re.MULTILINE)[1:]
    return {title: HOP.findall(hops) for title, hops in zip(found[::2], found[1::2], strict=True)}


def defines(source: str, name: str) -> bool:
    """Whether a file defines this class, function or method (`Class.method` names both)."""
    return all(
        re.search(rf"^\s*(?:async def|def|class) {part}\b", source, re.MULTILINE) for part in name.split(".")
    )


def test_the_pictures_follow_the_contracts() -> None:
    assert len(contracts()) > 5
    assert page(TEXT) == TEXT, "run `python -m tests.pages.architecture_picture`"


def test_there_are_walks() -> None:
    assert set(LONGEST) <= set(walks(TEXT))
    assert all(len(hops) > 3 for hops in walks(TEXT).values())


@pytest.mark.parametrize(("title", "hops"), walks(TEXT).items(), ids=walks(TEXT))
def test_each_hop_of_a_walk_is_there(title: str, hops: list[tuple[str, str]]) -> None:
    for path, name in hops:
        source = (ROOT / path).read_text(encoding="utf-8")
        assert defines(source, name), f"{title}: {path} defines no {name}"


@pytest.mark.parametrize(("title", "most"), LONGEST.items(), ids=LONGEST)
def test_a_walk_is_short(title: str, most: int) -> None:
    assert len({path for path, _ in walks(TEXT)[title]}) <= most


def test_a_false_walk_is_told() -> None:
    source = "class Take:\n    def end(self) -> None: ...\n"
    assert defines(source, "Take.end")
    assert not defines(source, "Take.begin")
    assert walks("## Walks\n\n### A to B\n\n1. `app/x.py` `go`: goes\n\n## Next") == {
        "A to B": [("app/x.py", "go")]
    }
