"""Starts the long checks early, so that they run beside the short ones; lets tests import like packaging/."""

import os

import pytest

from tests.checks.judges import running


def pytest_collection_finish(session: pytest.Session) -> None:
    """Start the commands that a test file lists in ``EARLY`` and its tests will wait for."""
    if session.config.option.collectonly or "PYTEST_XDIST_WORKER" in os.environ:
        return  # a worker runs them as they come: all cores are busy anyway
    for command in dict.fromkeys(
        command for item in session.items for command in getattr(getattr(item, "module", None), "EARLY", ())
    ):
        running.begin(*command)


def pytest_sessionfinish() -> None:
    """Stop commands that no test waited for, for instance after an interrupted run."""
    running.end_all()


@pytest.fixture
def as_packaging_imports(monkeypatch: pytest.MonkeyPatch) -> None:
    """The modules of packaging/ under their own names; some import others only when they are called."""
    monkeypatch.syspath_prepend(str(running.ROOT / "packaging"))
