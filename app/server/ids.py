"""Where the practice server's names come from; it makes names and keeps none."""

import secrets
import string
from collections.abc import Callable

Ids = Callable[[str], str]
"""From a prefix such as ``item`` to a fresh name such as ``item_3k…``; injected, so that tests can count."""

_SIGNS = string.ascii_letters + string.digits


def random_ids(prefix: str) -> str:
    """A name with 21 random signs, as long as the service's own."""
    return f"{prefix}_{''.join(secrets.choice(_SIGNS) for _ in range(21))}"


class CountedIds:
    """Names that count from 1 for each prefix: the same conversation gives the same names."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def __call__(self, prefix: str) -> str:
        self._last[prefix] = self._last.get(prefix, 0) + 1
        return f"{prefix}_{self._last[prefix]}"
