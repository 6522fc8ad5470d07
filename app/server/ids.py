"""Makes the practice server's ids: at random, or counted for tests."""

import secrets
import string
from collections.abc import Callable

Ids = Callable[[str], str]
"""From a prefix such as ``item`` to a fresh id such as ``item_3k…``; injected, so that tests can count."""

_SIGNS = string.ascii_letters + string.digits


def random_ids(prefix: str) -> str:
    """An id with 21 random characters, as long as the service's own."""
    return f"{prefix}_{''.join(secrets.choice(_SIGNS) for _ in range(21))}"


class CountedIds:
    """Ids that count from 1 for each prefix: the same conversation gives the same ids."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def __call__(self, prefix: str) -> str:
        self._last[prefix] = self._last.get(prefix, 0) + 1
        return f"{prefix}_{self._last[prefix]}"
