"""How steps are put together."""

from app.core.messages.effects.line_effects import HangUp
from app.core.messages.effects.sound_effects import Cue, FinishSpeaker, StopSpeaker
from app.core.state import State
from app.core.steps import (
    MOST_NOTICES,
    chain,
    nothing,
    noticed,
    order,
    silence_first,
    then,
    without_line_notices,
    without_notices,
)
from app.core.values.problems import Trouble
from app.core.values.replacing import replace


def test_orders_keep_their_order() -> None:
    state, effects = chain(State(), order(HangUp()), nothing, order(StopSpeaker(), FinishSpeaker()))
    assert state == State()
    assert effects == (HangUp(), StopSpeaker(), FinishSpeaker())


def test_a_later_step_sees_the_state_of_the_earlier() -> None:
    first = (replace(State(), counter=1), ())
    assert then(first, lambda s: nothing(replace(s, counter=s.counter + 1)))[0].counter == 2


def test_a_notice_is_shown_once_and_benign_trouble_never() -> None:
    state = noticed(noticed(State(), Trouble("disk", "a")), Trouble("disk", "b"))
    assert [(n.code, n.detail) for n in state.notices] == [("disk", "b")]
    assert noticed(state, Trouble("garbled")) is state


def test_each_file_that_was_kept_aside_has_a_notice_of_its_own() -> None:
    state = State()
    for words, path in (("damaged", "/a"), ("damaged", "/b"), ("newer", "/a")):
        state = noticed(state, Trouble("kept_aside", words, path))
    assert [(n.detail, n.path) for n in state.notices] == [("damaged", "/b"), ("newer", "/a")]


def test_notices_are_bounded() -> None:
    state = State()
    for n in range(50):
        state = noticed(state, Trouble("no_answer"), f"turn-{n}")
    assert len(state.notices) == MOST_NOTICES
    assert state.notices[-1].turn == "turn-49"


def test_a_working_line_answers_the_notices_about_it() -> None:
    state = noticed(noticed(State(), Trouble("network")), Trouble("disk"))
    assert [n.code for n in without_line_notices(state).notices] == ["disk"]
    rest = without_line_notices(state)
    assert without_line_notices(rest) is rest


def test_notices_go_by_their_codes() -> None:
    state = noticed(noticed(State(), Trouble("network")), Trouble("disk"))
    rest = without_notices(state, ("disk", "no_answer"))
    assert [n.code for n in rest.notices] == ["network"]
    assert without_notices(rest, ("disk",)) is rest


def test_silence_goes_first_and_once() -> None:
    cue, silence = Cue("sent"), StopSpeaker()
    state = State()
    assert silence_first((state, (cue, silence, cue, silence))) == (state, (silence, cue, cue))
    plain = (state, (cue,))
    assert silence_first(plain) is plain
