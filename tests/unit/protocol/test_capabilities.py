"""What a server is able to do: its dialect, and how it departs from it."""

import pytest

from app.protocol.capabilities import OF_DIALECT, capabilities
from app.protocol.dialect import DIALECTS


def test_every_dialect_has_its_capabilities() -> None:
    assert OF_DIALECT.keys() == DIALECTS.keys()
    assert capabilities("beta").temperature
    assert not capabilities("ga").temperature
    assert (capabilities("ga").reasoning, capabilities("beta").reasoning) == (True, False)


def test_a_server_may_depart_from_its_dialect() -> None:
    found = capabilities("ga", (("truncates", False), ("answers_commit", True)))
    assert (found.truncates, found.answers_commit, found.cancels) == (False, True, True)
    assert capabilities("ga").truncates


def test_a_departure_that_nobody_knows_is_a_fault_of_ours() -> None:
    with pytest.raises(TypeError):
        capabilities("ga", (("juggles", True),))


def test_a_server_that_listens_for_pauses_answers_by_itself() -> None:
    found = capabilities("ga", (("commits", False),))
    assert (found.commits, found.answers_commit) == (False, True)
    assert capabilities("ga", (("commits", False), ("answers_commit", False))).answers_commit
