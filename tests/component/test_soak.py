"""Rubbish from a server, for a short while: no exception, nothing grows; tests/bench has the long one."""

import pytest

from tests.helpers.soak import CHAPTER, Ordeal

EVENTS = 10_000


@pytest.mark.parametrize("dialect", ["ga", "beta"])
def test_rubbish_neither_raises_nor_piles_up(dialect: str) -> None:
    ordeal = Ordeal(2026, dialect)
    worst: dict[str, int] = {}
    for _ in range(EVENTS // 500):
        ordeal.go(500)
        worst = {name: max(size, worst.get(name, 0)) for name, size in ordeal.sizes().items()}
    assert worst["turns"] > 20, "the line was up and the rubbish got through"
    assert worst["turns"] < CHAPTER / 10
    assert worst["letters"] < CHAPTER * 10
    assert worst["notices"] <= 20
    assert worst["unknown"] <= 65
    assert worst["limits"] <= 1
    assert worst["refused"] <= 8
    for name in ("outgoing", "unanswered", "abandoned", "cut", "calls"):
        assert worst[name] < 200, name
