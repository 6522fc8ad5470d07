"""Everything that the practice server says, in random conversations, passes the strict models of the
``openai`` package.
"""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.server.engine.session_rules import first_session
from tests.component.transport.test_referee import BETA_SERVER_REFEREE, GA_SERVER_REFEREE, judge
from tests.helpers.playing import finish, play, steps
from tests.unit.server.engine.desk import EngineDesk

REFEREES = {"ga": GA_SERVER_REFEREE, "beta": BETA_SERVER_REFEREE}


@pytest.mark.parametrize("dialect", ["ga", "beta"])
@settings(max_examples=40, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_every_event_passes_the_referee(dialect: str, data: st.DataObject) -> None:
    # The package's beta models know eight names of models and no other.
    desk = EngineDesk(dialect, session=first_session("sess", "gpt-realtime", 0, beta=dialect == "beta"))
    for event in play(desk, data.draw(steps(dialect == "beta"))) + finish(desk):
        judge(REFEREES[dialect], json.dumps(event))
