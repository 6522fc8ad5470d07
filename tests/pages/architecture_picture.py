"""Draws the floors and rooms in ARCHITECTURE.md from the import contracts, so that the picture stays true.

Run it as `python -m tests.pages.architecture_picture` after a change of the contracts in pyproject.toml.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "ARCHITECTURE.md"
BEGIN, END = "<!-- drawn from the contracts -->", "<!-- end of what is drawn -->"


def contracts() -> dict[str, list[list[str]]]:
    """The layers of each container from the top; rooms in one row do not import each other."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed: list[dict[str, Any]] = tomllib.loads(text)["tool"]["importlinter"]["contracts"]
    return {
        container: [[name.strip() for name in re.split(r"[|:]", row)] for row in contract["layers"]]
        for contract in listed
        if contract["type"] == "layers"
        for container in contract["containers"]
    }


def picture(container: str, rows: Sequence[Sequence[str]]) -> str:
    """One mermaid flowchart; an arrow points from the importing to the imported room."""
    return "\n".join([f"`{container.replace('.', '/')}/`", "", "```mermaid", *_chart(rows), "```"])


def _chart(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield "flowchart TB"
    for number, row in enumerate(rows):
        yield f"  subgraph r{number}[ ]"
        yield "    direction LR"
        yield from (f'    {_node(name)}["{name}"]' for name in row)
        yield "  end"
    for number in range(len(rows) - 1):
        yield f"  r{number} --> r{number + 1}"


def _node(name: str) -> str:
    return f"n_{name.strip('_')}"


def page(text: str) -> str:
    """The document with its pictures regenerated."""
    drawn = "\n\n".join(picture(container, rows) for container, rows in contracts().items())
    head, _, rest = text.partition(BEGIN)
    return f"{head}{BEGIN}\n\n{drawn}\n\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
