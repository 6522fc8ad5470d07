"""What each conversation has cost, in the database: one row for each model of each service that worked in it.

A row holds what was counted, never money, so that prices can be mended later. What is read is made plausible.
"""

import sqlite3
from math import isfinite

from msgspec.structs import replace

from app.core.values.bill import Bill, Counts, Task

_COUNTS = Counts.__struct_fields__
_KEY = ("conversation", "service", "model", "task")
COLUMNS = ", ".join((*_KEY, "times", *_COUNTS))
CHANGES = ", ".join(f"{name} = excluded.{name}" for name in ("times", *_COUNTS))
_TASKS = frozenset(Task)
_MOST = 1e15


def save(connection: sqlite3.Connection, conversation: str, bill: Bill) -> None:
    """Keep it in the place of what was kept of this model in this conversation."""
    counts = tuple(getattr(bill.counts, name) for name in _COUNTS)
    words = (text.encode("utf-8", "replace").decode() for text in (conversation, bill.service, bill.model))
    places = ", ".join("?" * (len(_KEY) + 1 + len(counts)))
    connection.execute(
        f"INSERT INTO bills ({COLUMNS}) VALUES ({places})"
        f" ON CONFLICT ({', '.join(_KEY)}) DO UPDATE SET {CHANGES}",
        (*words, str(bill.task), bill.times, *counts),
    )


def load(connection: sqlite3.Connection, conversation: str) -> tuple[Bill, ...]:
    """The bills of a conversation, in the order in which their models first worked in it."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM bills WHERE conversation = ? ORDER BY rowid", (conversation,)
    )
    return tuple(_bill(row) for row in rows.fetchall() if row[3] in _TASKS)


def _bill(row: tuple[str, str, str, str, int, int, int, int, int, int, int, int, int, float]) -> Bill:
    _, service, model, task, times, *tokens, seconds = row
    counts = Counts(*(int(_plausible(number)) for number in tokens))
    counts = replace(counts, seconds=_plausible(seconds))
    return Bill(service, model, Task(task), int(_plausible(times)), counts)


def _plausible(number: float) -> float:
    return min(max(number, 0), _MOST) if isfinite(number) else 0
