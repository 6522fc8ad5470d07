"""Every name has a type, in the app, its tests and its tools."""

import pytest

from tests.checks.judges.running import passes

EARLY = [("mypy", "--no-error-summary")]


@pytest.mark.timeout(400)
def test_mypy_strict_finds_nothing() -> None:
    passes(*EARLY[0])
