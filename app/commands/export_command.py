"""`pressel export`: writes stored conversations to a file or to standard output."""

import argparse
import asyncio
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from app.assemble import Assembly
from app.store.conversations.export import FORMATS, Conversation
from app.store.conversations.transcripts import Transcripts
from app.store.files.document import replace_file


class NothingThere(Exception):
    """Nothing to export; the message says what was looked for."""


Tell = Callable[[str], None]


def export(assembly: Assembly, chosen: argparse.Namespace, say: Tell, complain: Tell) -> None:
    """Write the conversations that were asked for; raises NothingThere or OSError."""
    assembly.complaints.listen(lambda trouble: complain(trouble.detail))
    text = asyncio.run(_text(assembly, chosen))
    if chosen.output == "-":
        say(text.rstrip("\n"))
    else:
        _write(Path(chosen.output), text)


def _write(path: Path, text: str) -> None:
    """Write whole or not at all, except into a pipe or a device, which cannot be replaced."""
    content = text.encode("utf-8", "replace")  # half a surrogate pair, from a damaged database, is no text
    if os.path.lexists(path) and not os.path.isfile(path):
        try:
            path.write_bytes(content)
        except OSError as error:
            error.filename = str(path)
            raise
    else:
        replace_file(path, content)


async def _text(assembly: Assembly, chosen: argparse.Namespace) -> str:
    if not assembly.folders.database.exists():
        raise NothingThere("no conversation has been kept yet")
    try:
        found = await _found(assembly.transcripts, chosen.conversation)
    except sqlite3.Error as error:
        raise NothingThere(f"the conversations cannot be read: {error}") from error
    finally:
        await assembly.database.close()
    if not found:
        words = chosen.conversation
        raise NothingThere(
            "no conversation has been kept yet" if words in ("last", "all") else f"no conversation {words}"
        )
    return FORMATS[chosen.format or _by_name(chosen.output)](found)


async def _found(transcripts: Transcripts, which: str) -> list[Conversation]:
    if which == "last":
        last = await transcripts.last()
        return [last] if last is not None else []
    names = [one.id for one in await transcripts.summaries(most=-1)] if which == "all" else [which]
    loaded = [await transcripts.load(name) for name in names]
    return [one for one in loaded if one is not None]


def _by_name(output: str) -> str:
    ending = Path(output).suffix.lower().lstrip(".")
    return ending if ending in FORMATS else "md"
