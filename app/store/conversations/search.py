"""Finds the kept conversations that contain given words, each with an excerpt; read-only."""

import sqlite3
from itertools import islice

from app.core.values.values import KeptConversation
from app.store.database import plausible

MOST = 1_000
_HITS = 2_000
_AROUND = 24  # characters before the words, where the text is cut by us
_COLUMNS = (
    f"conversations.id, conversations.title, {plausible('conversations.started')},"
    f" {plausible('conversations.updated')},"
    " (SELECT count(*) FROM turns WHERE conversation = conversations.id)"
)


def kept(connection: sqlite3.Connection, words: str) -> tuple[KeptConversation, ...]:
    """All of them, or those that hold all these words in their title or together in one turn, the one used
    last first. Each word may be a beginning; anything may be typed, nothing is query syntax.
    """
    wanted = words.replace('"', " ").split()
    if not wanted:
        return _all(connection)
    hits = (
        _written_together(connection, wanted)
        if any(map(_no_spaces, wanted))
        else _indexed(connection, wanted)
    )
    heads = {head.id: head for head in _titled(connection, wanted)}
    for head in hits:
        if head.id not in heads or not heads[head.id].excerpt:
            heads[head.id] = head
    return tuple(islice(sorted(heads.values(), key=lambda head: -head.updated), MOST))


def _all(connection: sqlite3.Connection) -> tuple[KeptConversation, ...]:
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM conversations ORDER BY updated DESC, rowid DESC LIMIT ?", (MOST,)
    )
    return tuple(KeptConversation(*row) for row in rows)


def _indexed(connection: sqlite3.Connection, wanted: list[str]) -> tuple[KeptConversation, ...]:
    """Of each conversation the turn that fits best."""
    rows = connection.execute(
        f"SELECT {_COLUMNS}, snippet(words, 0, char(2), char(3), '…', 10), turns.key"
        " FROM words JOIN turns ON turns.number = words.rowid"
        " JOIN conversations ON conversations.id = turns.conversation"
        " WHERE words MATCH ? ORDER BY rank LIMIT ?",
        (" ".join(f'"{word}"*' for word in wanted), _HITS),
    )
    return tuple(KeptConversation(*row) for row in rows)


def _titled(connection: sqlite3.Connection, wanted: list[str]) -> tuple[KeptConversation, ...]:
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM conversations WHERE {_all_in('title', wanted)}"
        " ORDER BY updated DESC LIMIT ?",
        (*map(_like, wanted), MOST),
    )
    return tuple(KeptConversation(*row) for row in rows)


def _written_together(connection: sqlite3.Connection, wanted: list[str]) -> tuple[KeptConversation, ...]:
    """Where a language puts no spaces between its words the index knows whole sentences only."""
    rows = connection.execute(
        f"SELECT {_COLUMNS}, turns.text, turns.key FROM turns"
        " JOIN conversations ON conversations.id = turns.conversation"
        f" WHERE {_all_in('turns.text', wanted)} ORDER BY turns.at DESC LIMIT ?",
        (*map(_like, wanted), _HITS),
    )
    return tuple(
        KeptConversation(one, title, started, updated, turns, _excerpt(text, wanted[0]), turn_id)
        for one, title, started, updated, turns, text, turn_id in rows
    )


def _excerpt(text: str, word: str) -> str:
    at = max(0, text.casefold().find(word.casefold()))
    end = at + len(word)
    before, after = text[max(0, at - _AROUND) : at], text[end : end + 2 * _AROUND]
    start, rest = "…" if at > _AROUND else "", "…" if end + 2 * _AROUND < len(text) else ""
    return f"{start}{before}\x02{text[at:end]}\x03{after}{rest}"


def _no_spaces(word: str) -> bool:
    """Whether its script puts no spaces between words: Chinese, Japanese, Thai and their neighbours."""
    return any(
        "\u0e00" <= letter <= "\u109f" or "\u1780" <= letter <= "\u17ff" or letter >= "\u2e80"
        for letter in word
    )


def _all_in(column: str, wanted: list[str]) -> str:
    return " AND ".join(f"{column} LIKE ? ESCAPE '\\'" for _ in wanted)


def _like(word: str) -> str:
    plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{plain}%"
