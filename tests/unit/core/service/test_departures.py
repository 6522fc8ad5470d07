"""What a server refuses because it has no such event is learnt, and is no error."""

import pytest

from app.core.service.departures import departing, listens_anyway, unable
from app.core.state import Reply, ReplyStage, State
from app.core.turn.outgoing import PAUSE_MS
from app.core.values.replacing import replace
from app.core.values.values import Target
from app.protocol import messages as m
from tests.helpers.playbook import Script, kinds, up, wire

CUT = "conversation.item.truncate"


def interrupted() -> Script:
    """A press has cancelled and truncated an answer."""
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    script.answer()
    script.press()
    script.stopped()
    return script


@pytest.mark.parametrize(
    ("problem", "about", "name"),
    [
        (m.Problem(message="Handling of the 'response.cancel' event is not implemented."), "", "cancels"),
        (m.Problem(message=f"{CUT} is not supported"), "", "truncates"),
        (m.Problem(message="Unknown event type: input_audio_buffer.clear"), "", "clears"),
        (
            m.Problem(message=f"Invalid value: '{CUT}'. Supported values are: 'response.cancel'."),
            "",
            "truncates",
        ),
        (m.Problem(code="unknown_event", message="?"), "cut-a1", "truncates"),
        (m.Problem(code="not_implemented", message="?"), "cancel-r1", "cancels"),
        (m.Problem(message="Not implemented"), "clear-3", "clears"),
        (m.Problem(message="Not implemented"), "commit-1", "commits"),
        (m.Problem(message="input_audio_buffer.commit is not supported"), "", "commits"),
        (m.Problem(message="Not implemented"), "text-1", ""),
        (m.Problem(message="Not implemented"), "", ""),
        (m.Problem(message="The response.cancel came too late"), "", ""),
        (
            m.Problem(message="Input tag 'response.cancel' does not match any of the expected tags"),
            "",
            "cancels",
        ),
        (m.Problem(message="Audio is already shorter than that"), "cut-a1", ""),
    ],
)
def test_what_a_server_says_that_it_cannot_do(problem: m.Problem, about: str, name: str) -> None:
    assert unable(State(), problem, about) == name


def test_without_any_name_it_is_what_an_interruption_has_just_said() -> None:
    cancelling = State(reply=Reply(ReplyStage.CANCELLING, cut=(("a1", 0),)))
    odd = m.Problem(type="server_error", message="Not implemented yet")
    assert unable(cancelling, odd, "") == "cancels"
    assert unable(departing(cancelling, "cancels", False), odd, "") == "truncates"
    assert (
        unable(replace(cancelling, target=Target(departures=(("truncates", False),))), odd, "") == "cancels"
    )
    known = departing(departing(cancelling, "cancels", False), "truncates", False)
    assert unable(known, odd, "") == ""


def test_what_is_learnt_replaces_what_was_known() -> None:
    state = departing(departing(State(), "cancels", False), "clears", False)
    assert not state.target.can.cancels
    assert departing(state, "cancels", True).target.departures == (("clears", False), ("cancels", True))


def test_each_is_refused_once_and_nobody_hears_of_it() -> None:
    script = interrupted()
    odd = m.ErrorSaid(error=m.Problem(type="server_error", message="Not implemented"))
    script.say(odd, odd)
    assert script.state.notices == ()
    assert not script.state.target.can.cancels
    assert not script.state.target.can.truncates
    script.hear()
    script.release()
    script.finish(status="completed")
    script.say(m.AudioCommitted(item_id="u2"))
    script.answer("r2", "a2")
    assert "CancelResponse" not in kinds(script.press())
    assert kinds(script.stopped("a2")) == []


def test_an_unnamed_error_about_an_interruption_is_no_error() -> None:
    script = interrupted()
    late = m.ErrorSaid(error=m.Problem(type="server_error", message="Cannot cancel: it is over"))
    script.say(late, m.ErrorSaid(error=m.Problem(message="Failed to truncate the item")))
    assert script.state.notices == ()
    assert script.state.target.departures == ()
    calm = up()
    calm.say(late)
    assert [n.code for n in calm.state.notices] == ["server_error"]


def test_a_buffer_that_cannot_be_emptied_is_learnt_of() -> None:
    script = up()
    script.press()
    script.hear(2)
    (clear,) = [said for said in wire(script.release()) if isinstance(said, m.ClearAudio)]
    assert str(clear.event_id).startswith("clear-")
    unknown = m.Problem(message="Unknown event", event_id=clear.event_id)
    script.say(m.ErrorSaid(error=unknown))
    assert not script.state.target.can.clears
    assert [n.code for n in script.state.notices] == ["too_short"]


def _listening(told: m.TurnDetection | None) -> Script:
    """The key is held, and the server reports this turn detection although it was told to have none."""
    script = up()
    reported = m.AudioConfig(input=m.AudioInput(turn_detection=told))
    script.say(m.SessionUpdated(session=m.SessionConfig(audio=reported)))
    script.press()
    return script


def test_a_server_that_cannot_but_listen_gets_silence_for_a_commit() -> None:
    script = _listening(m.TurnDetection())
    script.say(m.SpeechStarted())
    assert script.state.target.can.commits  # nothing of the take was sent: it hears something else
    script.hear()
    script.say(m.SpeechStarted())
    assert not script.state.target.can.commits
    effects = script.release()
    assert kinds(effects) == ["AppendAudio"]
    (pause,) = wire(effects)
    assert isinstance(pause, m.AppendAudio)
    assert pause.audio == bytes(48 * PAUSE_MS)
    script.say(m.AudioCommitted(item_id="u1"), m.ResponseCreated(response=m.Response(id="r1")))
    script.answer()
    script.finish()
    assert [t.text for t in script.state.conversation.turns][1:] == ["Hello there"]
    assert script.state.notices == ()


def test_a_server_whose_detection_is_off_or_not_reported_is_believed() -> None:
    script = _listening(None)
    script.hear()
    script.say(m.SpeechStarted())
    assert script.state.target.can.commits
    silent = up()
    silent.say(m.SessionUpdated())
    silent.press()
    silent.hear()
    silent.say(m.SpeechStarted())
    assert silent.state.target.can.commits
    assert not listens_anyway(State())


def test_a_commit_that_the_server_does_not_know_is_followed_by_silence() -> None:
    script = up()
    script.speak()
    refused = m.Problem(message="Unknown event type: input_audio_buffer.commit")
    assert kinds(script.say(m.ErrorSaid(error=refused))) == ["AppendAudio"]
    assert script.state.notices == ()
    assert not script.state.outgoing[0].draft
