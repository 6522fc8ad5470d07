"""Where speech starts and ends, from probabilities alone."""

from hypothesis import given
from hypothesis import strategies as st

from app.server.part_ports import VadEdge
from app.server.sound.vad import Edges


def run(edges: Edges, *probabilities: float) -> list[VadEdge]:
    found = (edges.feed(probability) for probability in probabilities)
    return [edge for edge in found if edge is not None]


def test_a_start_counts_back_by_the_prefix_and_an_end_holds_the_silence() -> None:
    found = run(Edges(0.5, 64, 96), *[0.0] * 10, *[0.9] * 5, *[0.0] * 5)
    assert found == [VadEdge("started", 320 - 64), VadEdge("ended", 480 + 96)]


def test_a_click_is_no_start() -> None:
    assert run(Edges(0.5, 0, 96), *[0.0, 0.9] * 10) == []


def test_a_breath_is_no_end() -> None:
    assert run(Edges(0.5, 0, 96), 0.9, 0.9, *[0.1, 0.1, 0.4] * 5) == [VadEdge("started", 0)]


def test_a_second_start_is_not_before_the_first_end() -> None:
    found = run(Edges(0.5, 10_000, 32), 0.9, 0.9, 0.0, 0.9, 0.9)
    assert found == [VadEdge("started", 0), VadEdge("ended", 96), VadEdge("started", 96)]


@given(st.lists(st.floats(0, 1), max_size=200), st.integers(-10, 1_000), st.integers(-10, 1_000))
def test_edges_alternate_and_never_go_back(probabilities: list[float], prefix: int, silence: int) -> None:
    found = run(Edges(0.5, prefix, silence), *probabilities)
    assert [edge.kind for edge in found] == ["started", "ended"] * (len(found) // 2) + ["started"] * (
        len(found) % 2
    )
    assert [edge.at_ms for edge in found] == sorted(edge.at_ms for edge in found)
