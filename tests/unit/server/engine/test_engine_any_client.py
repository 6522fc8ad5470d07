"""Whatever a client sends in whatever order: no exception, each event encodes, each response ends exactly
once.
"""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.server.work import Order
from tests.helpers.playing import Step, finish, play, steps
from tests.unit.server.engine.desk import EngineDesk

QUICK = settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("dialect", ["ga", "beta"])
@QUICK
@given(st.data())
def test_each_response_ends_exactly_once(dialect: str, data: st.DataObject) -> None:
    desk = EngineDesk(dialect)
    script: list[Step] = data.draw(steps(dialect == "beta"))
    events = play(desk, script) + finish(desk)
    created = [event["response"]["id"] for event in events if event["type"] == "response.created"]
    done = [event["response"]["id"] for event in events if event["type"] == "response.done"]
    assert sorted(created) == sorted(done)
    assert all(count == 1 for count in Counter(created).values())
    names = [event["event_id"] for event in events]
    assert len(set(names)) == len(names)
    _after_its_end_nothing_is_said_of_a_response(events)
    _default_responses_never_overlap(events)


@QUICK
@given(st.text() | st.binary())
def test_any_frame_is_answered(frame: str | bytes) -> None:
    assert all(event["type"] == "error" for event in EngineDesk("ga").frame(frame))


def _after_its_end_nothing_is_said_of_a_response(events: list[dict[str, object]]) -> None:
    ended: set[object] = set()
    for event in events:
        assert event.get("response_id") not in ended
        response = event.get("response")
        if event["type"] == "response.done" and isinstance(response, dict):
            ended.add(response["id"])


def _default_responses_never_overlap(events: list[dict[str, object]]) -> None:
    running = 0
    for event in events:
        response = event.get("response")
        if isinstance(response, dict) and response["conversation_id"] is not None:
            running += {"response.created": 1, "response.done": -1}[str(event["type"])]
            assert running in (0, 1)


def test_orders_are_plain_values() -> None:
    desk = EngineDesk("ga")
    assert all(isinstance(order, Order) for order in desk.orders)
