"""What the set-up guide says of the State; pure."""

import pytest

from app.core.settings.settings import Settings
from app.core.state import (
    Conversation,
    CredentialState,
    LineStage,
    LineState,
    Reply,
    ReplyStage,
    Sound,
    State,
    Take,
    TakeStage,
)
from app.core.values.replacing import replace
from app.core.values.talk_key_state import TalkKeyState, Trial
from app.core.values.values import Device, Role, Target, Turn
from app.ui.wording.setup.guide_words import ROUTES, guide, privacy_lines

READY = State(
    target=Target(practice=True), line=LineState(LineStage.UP), sound=Sound(inputs=(Device("m", "Desk"),))
)


def test_who_only_practises_sees_five_pages_and_none_about_a_key() -> None:
    assert len(ROUTES["practice"]) == 5
    assert "key" not in ROUTES["practice"]
    assert {pages[0] for pages in ROUTES.values()} == {"welcome"}
    assert {pages[-1] for pages in ROUTES.values()} == {"first_turn"}


@pytest.mark.parametrize(
    ("trial", "pressed", "proof"),
    [
        (None, False, ""),
        (Trial(), False, ""),
        (Trial(down=True, downs=1), True, "Pressed. Now let go."),
        (Trial(downs=1, ups=1), False, "✓ Your key works."),
    ],
)
def test_the_dry_run_shows_the_key_and_what_it_proves(trial: Trial | None, pressed: bool, proof: str) -> None:
    shown = guide(replace(READY, talk_key=TalkKeyState(trial=trial)))
    assert (shown.pressed, shown.proof) == (pressed, proof)
    assert not shown.talking


@pytest.mark.parametrize(
    ("proved", "proof"),
    [(False, "✓ That works in this window. Now hold F13 itself."), (True, "✓ Your key works.")],
)
def test_space_does_not_prove_a_key_for_every_window(proved: bool, proof: str) -> None:
    trial = Trial(downs=1, ups=1, proved=proved)
    bound = TalkKeyState("F13", "X11", everywhere=True, trial=trial)
    assert guide(replace(READY, talk_key=bound)).proof == proof


def test_in_a_real_turn_the_key_is_down_until_it_is_let_go() -> None:
    assert guide(replace(READY, take=Take(1, TakeStage.RECORDING, at=1.0, level=-12.0))).talking
    assert not guide(replace(READY, take=Take(1, TakeStage.TAIL, at=1.0, released_at=2.0))).talking
    assert not guide(READY).talking


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (READY, ""),
        (replace(READY, take=Take(1, TakeStage.RECORDING)), "Listening to you…"),
        (replace(READY, take=Take(1, TakeStage.TAIL)), "Sending…"),
        (replace(READY, reply=Reply(ReplyStage.ASKED)), "Thinking…"),
        (replace(READY, reply=Reply(sounding=True)), "It answers. Press again and it is silent at once."),
        (replace(READY, line=LineState(LineStage.WAITING)), "Offline"),
        (replace(READY, line=LineState(LineStage.BLOCKED)), "Not connected"),
    ],
)
def test_what_happens_now(state: State, words: str) -> None:
    assert guide(state).busy == words


def test_both_sides_of_the_last_exchange() -> None:
    turns = (
        Turn("1", Role.USER, "what time is it"),
        Turn("2", Role.ASSISTANT, "It is noon."),
        Turn("3", Role.USER, "and now"),
    )
    assert (guide(replace(READY, conversation=Conversation(turns=turns))).said) == "and now"
    assert (guide(replace(READY, conversation=Conversation(turns=turns))).answered) == ""
    shown = guide(replace(READY, conversation=Conversation(turns=turns[:2])))
    assert (shown.said, shown.answered) == ("what time is it", "It is noon.")
    note = (*turns[:2], Turn("4", Role.NOTE, "renewed"))
    assert guide(replace(READY, conversation=Conversation(turns=note))).answered == "It is noon."


def test_what_was_said_before_the_page_was_opened_is_not_its_answer() -> None:
    turns = (Turn("1", Role.USER, "old"), Turn("2", Role.ASSISTANT, "answer"))
    before = replace(READY, conversation=Conversation(turns=turns))
    assert (guide(before, after="2").said, guide(before, after="2").answered) == ("", "")
    fresh = replace(READY, conversation=Conversation(turns=(*turns, Turn("3", Role.USER, "new"))))
    assert guide(fresh, after="2").said == "new"
    assert guide(fresh, after="of a conversation that was left").said == "new"


def test_a_service_with_a_key_can_be_talked_to() -> None:
    assert not guide(READY).served
    assert guide(replace(READY, credential=CredentialState(there=True))).served
    assert guide(replace(READY, credential=CredentialState(outside=True))).served


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (READY, "What you say stays on this computer"),
        (replace(READY, target=Target(name="OpenAI")), "What you say goes to OpenAI, and to nobody else."),
        (replace(READY, target=Target()), "What you say goes to the service, and to nobody else."),
        (READY, "The microphone is open only while you talk"),
        (replace(READY, settings=Settings(warm_mic_s="30")), "the microphone stays open for a while"),
        (replace(READY, settings=Settings(turn_detection="server_vad")), "open and streams until you end it"),
    ],
)
def test_what_becomes_of_the_words_is_so_in_every_mode(state: State, words: str) -> None:
    lines = privacy_lines(state)
    assert sum(words in line for line in lines) == 1
    kept_ready = state.settings.warm_mic_s != "0" or state.settings.turn_detection != "push_to_talk"
    assert any("only while you talk" in line for line in lines) != kept_ready


def test_the_talk_key_that_is_in_force_and_where_it_works() -> None:
    assert guide(replace(READY, talk_key=TalkKeyState(back_end="window"))).talk_key == "Space"
    assert guide(READY).reach == ""
    bound = replace(READY, talk_key=TalkKeyState(key="F13", back_end="x11", everywhere=True))
    assert (guide(bound).talk_key, guide(bound).reach) == ("F13", "F13 talks from every window")
    assert guide(bound).how == "Hold F13 and speak"
    window = replace(READY, talk_key=TalkKeyState(back_end="focused", reason="No leave."))
    assert guide(window).reach == "Space talks only while this window is in front: No leave"
