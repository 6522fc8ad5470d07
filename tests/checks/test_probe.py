"""The installed pair of PySide6 and Python does not lose references."""

import sys

import pytest

from tests.checks.judges import qt_references
from tests.checks.judges.running import passes


def test_qt_keeps_the_references_of_true_and_none() -> None:
    passes("python", "-X", "faulthandler", "tests/checks/judges/qt_references.py")


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True and None cannot be lost from Python 3.12 on")
def test_the_probe_notices_a_lost_reference() -> None:
    kept: list[None] = []
    leaks = qt_references.lost_per_call(lambda: kept.append(None))
    assert leaks[2] == pytest.approx(-1, abs=0.05)
