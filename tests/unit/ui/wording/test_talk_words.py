"""The words of chip and talk button are true for the talk mode, and name the talk key in force."""

import msgspec
import pytest

from app.core.settings.settings import Settings
from app.core.state import LineStage, LineState, Notice, Reply, ReplyStage, Sound, State, Take, TakeStage
from app.core.values.replacing import replace
from app.core.values.talk_key_state import TalkKeyState
from app.core.values.values import Device, Target
from app.ui.wording.present import view
from app.ui.wording.talk_words import chosen_mode, reach, talk_mode
from app.ui.wording.words import english

NOW = 1_000_000.0
READY = State(
    target=Target(url="wss://x"),
    line=LineState(stage=LineStage.UP),
    talk_key=TalkKeyState(back_end="window"),
)
SPEAKING = replace(READY, reply=Reply(ReplyStage.ACTIVE, sounding=True))


def by(state: State, **changes: object) -> State:
    return replace(state, settings=msgspec.structs.replace(state.settings, **changes))


@pytest.mark.parametrize(
    ("changes", "text", "headline"),
    [
        ({}, "Hold Space to talk", "Hold Space and speak"),
        ({"talk_mode": "hold"}, "Hold Space to talk", "Hold Space and speak"),
        ({"talk_mode": "toggle"}, "Press Space to talk", "Press Space and speak"),
        ({"turn_detection": "semantic_vad"}, "Press Space to listen", "Press Space once, then just speak"),
    ],
)
def test_the_button_says_what_to_do(changes: dict[str, object], text: str, headline: str) -> None:
    shown = view(by(READY, **changes), NOW)
    assert (shown.talk.text, shown.headline) == (text, headline)
    assert shown.explanation
    assert shown.modes.chosen == talk_mode(by(READY, **changes).settings)


def test_the_talk_key_that_is_bound_everywhere_is_named() -> None:
    bound = replace(READY, talk_key=TalkKeyState(key="Right Ctrl", everywhere=True))
    assert view(bound, NOW).talk.text == "Hold Right Ctrl to talk"
    assert view(bound, NOW).talk_key == "Right Ctrl"
    here = replace(READY, talk_key=TalkKeyState(key="Right Ctrl"))
    assert view(here, NOW).talk_key == "Space"


def test_a_press_that_only_stops_says_so() -> None:
    assert view(SPEAKING, NOW).talk.text == "Press Space to interrupt"
    assert view(by(SPEAKING, press_in_answer="stop"), NOW).talk.text == "Press Space to stop the answer"


def test_what_stays_on_says_how_it_ends() -> None:
    take = Take(1, TakeStage.RECORDING, at=NOW - 7, latched=True)
    shown = view(replace(READY, take=take), NOW)
    assert (shown.chip.word, shown.chip.shape) == ("Recording 0:07, press to send", "lock")
    assert (shown.talk.text, shown.talk.look, shown.chip.spoken) == ("Press to send", "latched", "Locked on")


def test_a_device_that_opens_at_once_is_not_worth_a_word() -> None:
    opening = replace(READY, take=Take(1, at=NOW))
    shown = view(opening, NOW)
    assert (shown.chip.word, shown.chip.spoken, shown.talk.look) == ("Recording 0:00", "", "tinted")
    slow = view(replace(READY, take=Take(1, at=NOW, slow=True)), NOW)
    assert slow.chip.word == "Opening microphone"


def test_a_way_is_chosen_by_its_name() -> None:
    free, keyed = Settings(turn_detection="semantic_vad"), Settings()
    assert chosen_mode(keyed, "hold") == {"talk_mode": "hold", "turn_detection": "push_to_talk"}
    assert chosen_mode(keyed, "free") == {"turn_detection": "server_vad"}
    assert chosen_mode(free, "free") == {}


def test_a_take_near_its_end_counts_down() -> None:
    take = Take(1, TakeStage.RECORDING, at=NOW - 100)
    early, late = (view(replace(READY, take=replace(take, at=NOW - gone)), NOW) for gone in (100, 110))
    assert (early.talk.hint, early.talk.timer, early.chip.word) == ("20 s left", "1:40", "Recording 1:40")
    assert (early.talk.colour, late.talk.colour) == ("busy", "busy")
    before = view(replace(READY, take=replace(take, at=NOW - 90)), NOW)
    assert before.talk.colour == "recording"
    assert (late.talk.hint, late.talk.timer, late.chip.word) == (
        "10 s left",
        "10 s left",
        "Recording, 10 s left",
    )


def test_a_line_that_is_not_up_is_named_after_what_the_person_waits_for() -> None:
    dialled = view(replace(READY, line=LineState(LineStage.DIALLING)), NOW)
    assert (dialled.chip.word, dialled.chip.shape) == ("Connecting", "arc")
    lost = replace(READY, line=LineState(LineStage.WAITING, retry_seconds=4))
    chip = view(lost, NOW).chip
    assert (chip.word, chip.brief) == ("Offline, trying again in 4 s", "Offline, 4 s")
    assert view(lost, NOW).talk.text == "Hold Space to record for later"
    assert view(lost, NOW, waited=60.0).chip.word == "Offline"


def test_a_limit_is_counted_down_in_the_chip() -> None:
    limited = view(replace(READY, notices=(Notice(1, "rate_limit_exceeded", until=NOW + 11.2),)), NOW)
    assert (limited.chip.word, limited.chip.shape) == ("Limit ends in 12 s", "sand")
    assert limited.chip.brief == "Limit, 12 s"


def test_where_the_talk_key_works_is_said_once_it_is_known() -> None:
    assert reach(by(READY, talk_key=""), english) == ""
    assert reach(replace(READY, talk_key=TalkKeyState(everywhere=True)), english) == ""
    assert reach(replace(READY, talk_key=TalkKeyState()), english) == ""
    bound = replace(READY, talk_key=TalkKeyState(key="F13", everywhere=True))
    assert reach(bound, english) == "F13 talks from every window"
    fails = replace(
        by(READY, talk_key="f13"), talk_key=TalkKeyState(back_end="focused", reason="No permission.")
    )
    assert reach(fails, english).endswith("in front: No permission")


def test_the_sign_of_the_button_says_whether_to_talk_or_to_wait() -> None:
    assert view(READY, NOW).talk.shape == "microphone"
    assert view(SPEAKING, NOW).talk.shape == "wave"
    assert view(replace(READY, take=Take(1, TakeStage.RECORDING)), NOW).talk.shape == "square"
    assert view(replace(READY, line=LineState(LineStage.WAITING)), NOW).talk.shape == "slash"


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({}, "Hold"),
        ({"talk_mode": "hold"}, "Hold"),
        ({"talk_mode": "toggle"}, "Tap"),
        ({"turn_detection": "server_vad"}, "Start"),
    ],
)
def test_the_button_says_the_way_of_talking_in_a_word(changes: dict[str, object], word: str) -> None:
    assert view(by(READY, **changes), NOW).talk.word == word


def test_the_button_says_the_state_in_a_word() -> None:
    held = Take(1, TakeStage.RECORDING, at=NOW - 7)
    states = {
        "Recording": replace(READY, take=held),
        "Send": replace(READY, take=replace(held, latched=True)),
        "Thinking": replace(READY, reply=Reply(ReplyStage.ASKED)),
        "Interrupt": SPEAKING,
        "Stop": by(SPEAKING, press_in_answer="stop"),
        "Offline": replace(READY, line=LineState(LineStage.WAITING, retry_seconds=4)),
    }
    assert {word: view(state, NOW).talk.word for word, state in states.items()} == {w: w for w in states}


def test_what_goes_its_way_is_neutral_and_moves_and_only_trouble_is_amber() -> None:
    sending = view(replace(READY, take=Take(1, TakeStage.TAIL, at=NOW)), NOW)
    thinking = view(replace(READY, reply=Reply(ReplyStage.ASKED)), NOW)
    for shown in (sending, thinking):
        assert (shown.talk.colour, shown.talk.shape, shown.chip.colour) == ("neutral", "dots", "neutral")


@pytest.mark.parametrize("code", ["no_microphone", "microphone_lost", "sound_server"])
def test_a_microphone_that_is_not_there_is_said_on_the_button_once_it_was_missed(code: str) -> None:
    """Before the devices are known it says what to do."""
    assert view(READY, NOW).talk.word == "Hold"
    missed = replace(READY, notices=(Notice(1, code),))
    talk = view(missed, NOW).talk
    assert (talk.word, talk.shape, talk.look) == ("No microphone", "slash", "tinted")
    there = replace(missed, sound=Sound(inputs=(Device("a", "Desk"),)))
    assert view(there, NOW).talk.word == "Hold"


def test_no_microphone_is_said_before_anybody_presses_in_vain() -> None:
    """Who let go before the device could fail was told that it was too short, and nothing of a microphone."""
    none = view(replace(READY, sound=Sound(known=True)), NOW).talk
    assert (none.word, none.text, none.hint, none.spoken) == (
        "No microphone",
        "No microphone",
        "",
        "No microphone",
    )
    loud = Sound(known=True, inputs=(Device("a", "Desk"),))
    assert view(replace(READY, sound=loud), NOW).talk.word == "Hold"


def test_the_line_for_messages_invites_with_the_real_key() -> None:
    bound = replace(READY, talk_key=TalkKeyState(key="Right Ctrl", everywhere=True))
    assert view(bound, NOW).invitation == "Type, or hold Right Ctrl to talk"
    assert view(by(bound, turn_detection="server_vad"), NOW).invitation.endswith("to listen")
    assert view(by(READY, talk_mode="toggle"), NOW).invitation == "Type, or press Space to talk"


def test_a_take_shows_its_time_from_the_first_moment() -> None:
    assert view(replace(READY, take=Take(1, at=NOW)), NOW).talk.timer == "0:00"
    assert view(replace(READY, take=Take(1, at=NOW, slow=True)), NOW).talk.timer == ""


def test_until_it_is_known_what_is_bound_the_key_is_called_what_it_is_set_to() -> None:
    unknown = replace(by(READY, talk_key="F13"), talk_key=TalkKeyState())
    assert view(unknown, NOW).talk_key == "F13"
    assert view(by(unknown, talk_key=""), NOW).talk_key == "Space"
