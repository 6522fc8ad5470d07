"""Generates docs/talk-machine.md from the talk machine's table; run it as a module after a change of the
table.
"""

from pathlib import Path

from app.core.turn.talk_table import TABLE

DOCUMENT = Path(__file__).parents[2] / "docs" / "talk-machine.md"

HEAD = """# The talk machine

One take from key down to its end. Drawn from `TABLE` in `app/core/turn/talk_table.py` by
`python -m tests.pages.talk_machine_page`; `tests/unit/core/turn/test_talk_table.py` holds the table against
every reachable state and this picture against the table. The answer, the line and what waits to be sent are
machines of their own (`reply.py`, `line.py`, `outgoing.py`); what the person sees is derived from
all four by `phase` in `app/core/state.py`.

"""


def mermaid() -> str:
    """The state diagram, with one arrow for each pair of stages."""
    arrows: dict[tuple[str, str], list[str]] = {}
    for before, event, after, _ in TABLE:
        arrows.setdefault((before, after), []).append(event)
    lines = [f"    {a} --> {b}: {' / '.join(events)}" for (a, b), events in arrows.items()]
    return "```mermaid\nstateDiagram-v2\n    [*] --> idle\n" + "\n".join(lines) + "\n```\n"


def table() -> str:
    """The table of transitions and the orders each one gives."""
    rows = [f"| {before} | {event} | {after} | {orders} |" for before, event, after, orders in TABLE]
    return "| stage | event | next | orders |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"


if __name__ == "__main__":
    DOCUMENT.parent.mkdir(exist_ok=True)
    DOCUMENT.write_text(HEAD + mermaid() + "\n" + table(), encoding="utf-8")
