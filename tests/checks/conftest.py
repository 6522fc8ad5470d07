"""Lets the long checks run beside the short ones."""

import pytest

from tests.checks.judges import running


def pytest_collection_finish(session: pytest.Session) -> None:
    """A test file says in ``EARLY`` which commands its tests will wait for."""
    if session.config.option.collectonly:
        return
    for command in dict.fromkeys(
        command for item in session.items for command in getattr(getattr(item, "module", None), "EARLY", ())
    ):
        running.begin(*command)


def pytest_sessionfinish() -> None:
    """Nobody waits any more, whoever broke off."""
    running.end_all()
