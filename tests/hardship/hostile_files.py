"""Contents of the program's files that nobody expects: damaged, of a newer version, edited by hand."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from app.core.values.values import Role, Turn, Unsent
from app.store.conversations import transcripts, unsent_table
from app.store.database import Database

DEEP = "[" * 100_000 + "]" * 100_000
DEEP_OBJECT = '{"a":' * 50_000 + "1" + "}" * 50_000
BODIES = {
    "deep list": DEEP,
    "deep object": DEEP_OBJECT,
    "deep body": '{"version": 1, "NAME": ' + DEEP + "}",
    "deep value": '{"version": 1, "NAME": {"voice": ' + DEEP_OBJECT + "}}",
    "surrogates": '{"version": 1, "NAME": {"model": "\\ud800 half", "voice": "\\udc00"}}',
    "surrogate name": '{"version": 1, "NAME": {"\\ud800": 1}}',
    "surrogate id": '{"version": 1, "NAME": {"all": [{"id": "\\ud800", "name": "\\udc00"}]}}',
    "infinite": '{"version": 1, "NAME": {"temperature": 1e999, "tail_ms": -1e999, "longest_take_s": NaN}}',
    "large": '{"version": 1, "NAME": {"tail_ms": 1' + "0" * 400 + ', "min_hold_ms": 99999999999999999999}}',
    "larger": '{"version": 1' + "0" * 5_000 + ', "NAME": {}}',
    "negative": '{"version": -1, "NAME": {"tail_ms": -1}}',
    "version": '{"version": {"a": 1}, "NAME": []}',
    "true": '{"version": true, "NAME": {"tail_ms": true}}',
    "null": "null",
    "UTF-16": "\ufeff{}",
    "NUL": "\0" * 1_000,
    "twice": '{"version": 1, "version": 2, "NAME": {}, "NAME": 3}',
}
FILES = {
    "settings.json": "settings",
    "personas.json": "personas",
    "servers.json": "servers",
    "keys.json": "keys",
}


def write_files(folder: Path, body: str) -> None:
    """All of the program's own files, each with that body."""
    for file, name in FILES.items():
        text = BODIES[body].replace("NAME", name)
        (folder / file).write_bytes(text.encode("utf-16" if body == "UTF-16" else "utf-8"))


def write_database(folder: Path, rows: str) -> None:
    """Conversations as they may be, then changed as ``rows`` says."""
    base = Database(folder / "conversations.sqlite3")
    for number in range(3):
        turn = Turn(
            f"k{number}", Role.USER if number % 2 == 0 else Role.ASSISTANT, f"words {number}", at=number + 1.0
        )
        base.now(lambda file, turn=turn: transcripts.save(file, "c", turn))  # type: ignore[misc]
    base.now(lambda file: unsent_table.keep(file, Unsent("k2", "c", pcm=b"\1\0" * 24_000, at=3.0)))
    asyncio.run(base.close())
    with closing(sqlite3.connect(folder / "conversations.sqlite3")) as file:
        file.execute(ROWS[rows])
        file.commit()


ROWS = {
    "role": "UPDATE turns SET role = 'oracle'",
    "status": "UPDATE turns SET status = 'undecided'",
    "late": "UPDATE turns SET at = 1e300",
    "infinite": "UPDATE turns SET at = 9e999, audio_ms = 9e999, heard_ms = -9e999",
    "negative": "UPDATE turns SET at = -1e18, heard_chars = -5, audio_ms = -1",
    "heard": "UPDATE turns SET heard_chars = 9223372036854775807, typed = -9223372036854775808",
    "text": "UPDATE turns SET text = CAST(x'ff00fe41' AS TEXT), item_id = CAST(x'80' AS TEXT)",
    "long": "UPDATE turns SET text = CAST(zeroblob(300000) AS TEXT)",
    "conversation": "UPDATE conversations SET started = 1e300, updated = -9e999, title = CAST(x'ff' AS TEXT)",
    "future": "UPDATE conversations SET started = -1e300, updated = 9e999",
    "unsent": "UPDATE unsent SET at = 9e999, pcm = x'01', conversation = 'gone', text = CAST(x'ff' AS TEXT)",
    "empty": "UPDATE unsent SET pcm = x'', key = ''",
    "parts": "INSERT INTO parts VALUES ('p', -5, 'c', x'0102', -9e999), ('p', 7, 'd', x'03', 9e999)",
    "no turns": "DELETE FROM turns",
    "no conversation": "DELETE FROM conversations",
    "no table": "DROP TABLE unsent",
    "no column": "ALTER TABLE turns RENAME COLUMN reason TO why",
}
