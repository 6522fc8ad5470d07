"""What the State means to the person: every phase, note and card in words; no window is opened."""

import msgspec
import pytest

from app.core.service.service_choice import PRACTICE
from app.core.settings.settings import Settings
from app.core.state import (
    Conversation,
    CredentialState,
    LineStage,
    LineState,
    Notice,
    Outgoing,
    Phase,
    Reply,
    ReplyStage,
    Sound,
    State,
    Take,
    TakeStage,
)
from app.core.values.problems import CATALOGUE
from app.core.values.replacing import replace
from app.core.values.talk_key_state import TalkKeyState
from app.core.values.values import Device, Target
from app.ui.wording.palette import LIGHT
from app.ui.wording.present import view
from app.ui.wording.talk_words import CHIPS, TALK, TALK_MODES
from app.ui.wording.views import AccessView, PickerChoice

NOW = 1_000_000.0
REMOTE = Target(url="wss://api.example.org/v1", model="gpt-realtime-2.1")
READY = State(
    target=REMOTE, line=LineState(stage=LineStage.UP), talk_key=TalkKeyState(back_end="window", reason="No.")
)
TAKE = Take(1, TakeStage.RECORDING, at=NOW - 7, level=-24.0)

STATES = {
    Phase.READY: READY,
    Phase.OPENING: replace(READY, take=Take(1, at=NOW, slow=True)),
    Phase.LATCHED: replace(READY, take=replace(TAKE, latched=True)),
    Phase.MUTED: replace(READY, take=replace(TAKE, hands_free=True, muted=True)),
    Phase.CANCELLED: replace(READY, outgoing=(Outgoing(1, "t1", (b"",), draft=True, reason="cancelled"),)),
    Phase.RECORDING: replace(READY, take=TAKE),
    Phase.SENDING: replace(READY, take=Take(1, TakeStage.TAIL, at=NOW - 1)),
    Phase.THINKING: replace(READY, reply=Reply(ReplyStage.ASKED)),
    Phase.SPEAKING: replace(READY, reply=Reply(ReplyStage.ACTIVE, sounding=True)),
    Phase.LISTENING: replace(READY, take=replace(TAKE, hands_free=True)),
    Phase.OFFLINE: replace(READY, line=LineState(LineStage.WAITING, retry_seconds=4)),
    Phase.ERROR: replace(READY, line=LineState(LineStage.BLOCKED, trouble="invalid_api_key")),
    Phase.NO_KEY: replace(READY, line=LineState(LineStage.BLOCKED, trouble="no_key")),
}


def with_settings(state: State, **changes: object) -> State:
    return replace(state, settings=msgspec.structs.replace(state.settings, **changes))


@pytest.mark.parametrize("phase", list(Phase))
def test_every_phase_has_its_word_sign_and_colour(phase: Phase) -> None:
    shown = view(STATES[phase], NOW)
    word, shape, colour, _spoken, urgent = CHIPS[phase]
    assert shown.chip.word.startswith(word.split()[0])
    assert (shown.chip.shape, shown.chip.colour, shown.chip.urgent) == (shape, colour, urgent)
    ways = {Phase.READY: 0, Phase.CANCELLED: 0, Phase.OFFLINE: 2, Phase.ERROR: 2, Phase.NO_KEY: 2}
    text = TALK[phase][0] or TALK_MODES["auto"][ways[phase]]
    assert shown.talk.text == text.format(key="Space")
    assert shown.talk.colour in LIGHT
    assert "{" not in shown.talk.hint + shown.talk.spoken


def test_no_two_kinds_of_state_differ_by_colour_alone() -> None:
    signs = {(word, shape) for word, shape, *_ in CHIPS.values()}
    assert len(signs) == len(CHIPS)


def test_recording_shows_its_time_and_level() -> None:
    shown = view(STATES[Phase.RECORDING], NOW)
    assert shown.chip.word == "Recording 0:07"
    assert shown.talk.timer == "0:07"
    assert shown.talk.level == pytest.approx(0.6)
    assert shown.meter.live
    assert shown.meter.words == "good"
    assert (shown.can_stop, shown.stop_text) == (True, "Discard")


def test_a_take_near_its_end_says_how_long_is_left() -> None:
    near = replace(READY, take=replace(TAKE, at=NOW - 110))
    shown = view(near, NOW)
    assert (shown.talk.hint, shown.talk.timer) == ("10 s left", "10 s left")
    assert shown.chip.word == "Recording, 10 s left"
    early = view(replace(READY, take=replace(TAKE, at=NOW - 100)), NOW)
    assert (early.talk.hint, early.talk.timer) == ("20 s left", "1:40")


def test_a_take_without_a_time_has_no_length() -> None:
    assert view(replace(READY, take=replace(TAKE, at=0.0)), NOW).chip.word == "Recording 0:00"


def test_a_line_being_dialled_is_connecting() -> None:
    shown = view(replace(READY, line=LineState(LineStage.DIALLING)), NOW)
    assert (shown.chip.word, shown.chip.shape, shown.chip.spoken) == ("Connecting", "arc", "")


def test_offline_says_when_it_is_tried_again() -> None:
    assert view(STATES[Phase.OFFLINE], NOW).chip.word == "Offline, trying again in 4 s"
    soon = replace(READY, line=LineState(LineStage.WAITING, retry_seconds=0.2))
    assert view(soon, NOW).chip.word == "Offline"


def test_practice_says_so_and_costs_nothing() -> None:
    practice = replace(READY, target=Target(practice=True, name="Practice"), started_at=NOW - 61)
    shown = view(practice, NOW)
    assert "what you say stays on this computer" in shown.banner
    assert "spell" in shown.banner_details
    assert (shown.money.cost, shown.money.time) == ("", "1 min")
    assert shown.service.words == "Practice"
    assert "spell" in shown.service.details
    assert shown.style_line == "Assistant · Practice voice"
    assert shown.style.voice_note
    assert shown.style.model_note
    assert "only while" not in shown.privacy


def test_a_server_is_named() -> None:
    shown = view(READY, NOW)
    assert shown.banner == shown.banner_details == ""
    assert "api.example.org" in shown.privacy
    assert (shown.service.words, shown.service.details) == ("api.example.org", "gpt-realtime-2.1")
    assert view(replace(READY, target=Target()), NOW).service.details == "gpt-realtime-2.1"
    assert "Home" in view(replace(READY, target=replace(REMOTE, name="Home")), NOW).privacy
    assert "OpenAI" in view(replace(READY, target=Target()), NOW).privacy


def test_practice_offers_the_way_back() -> None:
    practice = replace(with_settings(READY, service="practice"), target=PRACTICE)
    assert view(practice, NOW).way_back is None
    left = replace(practice, credential=CredentialState(before="openai"))
    assert view(left, NOW).way_back == PickerChoice("openai", "Back to OpenAI")
    assert view(replace(left, target=REMOTE), NOW).way_back is None


def test_temperature_is_sent_unused_or_rejected() -> None:
    beta = replace(READY, target=replace(REMOTE, dialect="beta"))
    refused = replace(beta, line=replace(beta.line, refused=("session.temperature",)))
    assert view(READY, NOW).style.temperature.state == "unused"
    assert view(beta, NOW).style.temperature.state == "sent"
    assert view(refused, NOW).style.temperature.state == "value"
    known = replace(refused, target=replace(beta.target, refused=("session.temperature",)))
    assert view(known, NOW).style.temperature.state == "rejected"


def test_a_voice_that_has_spoken_changes_with_the_next_conversation() -> None:
    assert view(READY, NOW).style.voice_note == ""
    spoke = replace(READY, line=replace(READY.line, spoke=True))
    assert "next conversation" in view(spoke, NOW).style.voice_note


def test_own_voices_and_models_are_kept_in_the_lists() -> None:
    style = view(with_settings(READY, voice="voice_1", model="mine"), NOW).style
    assert style.voices[-1].id == style.voices[-1].name == "voice_1"
    assert style.models[-1].id == "mine"
    assert view(READY, NOW).style.voices[0].name == "Marin"


def test_devices_are_listed_with_the_systems_first() -> None:
    sound = Sound(inputs=(Device("a", "USB", default=True), Device("b", "Headset")))
    shown = view(with_settings(replace(READY, sound=sound), input_device="gone"), NOW)
    assert [c.name for c in shown.microphones.choices] == ["System: USB", "USB", "Headset", "Not plugged in"]
    assert shown.microphones.note == ""
    assert shown.speakers.choices[0].name == "System default"
    assert shown.speakers.note
    assert view(READY, NOW).microphones.note == "No microphone found"
    known = with_settings(replace(READY, sound=sound), input_device="b")
    assert len(view(known, NOW).microphones.choices) == 3


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_problem_makes_a_card(code: str) -> None:
    (card,) = view(replace(READY, notices=(Notice(3, code, "raw words"),)), NOW).cards
    assert card.number == 3
    assert card.title == CATALOGUE[code].title
    assert card.tone in ("error", "warning", "info")
    assert card.details == f"{code}: raw words"


def test_a_card_without_details_still_names_its_code() -> None:
    (card,) = view(replace(READY, notices=(Notice(1, "network"),)), NOW).cards
    assert card.details == "network"
    assert card.buttons == (("retry", "Retry now"),)


def test_what_is_unsent_is_offered() -> None:
    kept = (
        Outgoing(1, "a", frames=(b"\0" * 48_000, b"\0" * 48_000), draft=True, reason="take_kept"),
        Outgoing(2, "b", text="short", draft=True),
        Outgoing(3, "c", text="word " * 40, draft=True),
        Outgoing(4, "d", text="under way"),
    )
    drafts = view(replace(READY, outgoing=kept), NOW).drafts
    assert [d.number for d in drafts] == [1, 2, 3]
    assert drafts[0].text == "Unsent: Recording of 0:02"
    assert drafts[0].reason == "Recording stopped"
    assert (drafts[1].text, drafts[1].reason) == ("Unsent: short", "")
    assert drafts[2].text.endswith("…")
    assert len(drafts[2].text) <= 60 + len("Unsent: ")


def test_every_sentence_can_be_translated() -> None:
    """A catalogue of X for everything leaves no English word in the talk button, chip, cards or notes."""
    state = replace(READY, notices=(Notice(1, "no_key"),), conversation=Conversation())
    shown = view(state, NOW, lambda _text, _n=-1: "X")
    assert (shown.chip.word, shown.chip.spoken, shown.talk.text, shown.title) == ("X",) * 4
    card = shown.cards[0]
    assert (card.title, card.words, card.remedy, card.buttons[0][1]) == ("X",) * 4
    assert shown.style.temperature.words == shown.microphones.note == shown.speakers.note == "X"


def test_the_defaults_of_the_settings_are_shown() -> None:
    style, settings = view(READY, NOW).style, Settings()
    assert (style.voice, style.instructions, style.theme) == (
        settings.voice,
        settings.instructions,
        settings.theme,
    )


def test_a_limit_counts_down_while_nothing_else_happens() -> None:
    waiting = replace(READY, notices=(Notice(1, "rate_limit_exceeded", until=NOW + 11.2),))
    chip = view(waiting, NOW).chip
    assert (chip.word, chip.shape, chip.colour) == ("Limit ends in 12 s", "sand", "busy")
    assert chip.spoken == view(waiting, NOW + 5).chip.spoken != ""
    assert view(waiting, NOW + 60).chip.word == "Limit ends in 0 s"
    assert view(replace(waiting, take=TAKE), NOW).chip.shape == "square"
    assert view(replace(READY, notices=(Notice(1, "no_answer"),)), NOW).chip.word == "Ready"


def test_the_wait_counts_down_to_a_plain_offline() -> None:
    waiting = STATES[Phase.OFFLINE]
    assert view(waiting, NOW, waited=3.0).chip.word == "Offline, trying again in 1 s"
    assert view(waiting, NOW, waited=60.0).chip.word == "Offline"


@pytest.mark.parametrize(("reason", "word"), [("cancelled", "It can still"), ("held", "Held back")])
def test_what_the_person_kept_back_is_no_error(reason: str, word: str) -> None:
    """Neither is in the catalogue of problems, whose last resort is an error of the server."""
    kept = (Outgoing(1, "a", frames=(b"\0" * 48_000,), draft=True, reason=reason),)
    (draft,) = view(replace(READY, outgoing=kept), NOW).drafts
    assert draft.reason.startswith(word)


def test_one_sentence_says_where_sound_goes_and_what_is_kept_in_each_way_of_talking() -> None:
    free = with_settings(READY, turn_detection="server_vad")
    listening = Take(1, TakeStage.RECORDING, at=NOW, hands_free=True)
    draft = Outgoing(1, "a", (b"\0" * 960,), draft=True, reason="focus_lost")
    told = {
        "What you say stays on this computer": replace(free, target=Target(practice=True)),
        "Sound goes to api.example.org only while you talk": READY,
        "Once started, api.example.org hears all until you stop it": free,
        "api.example.org hears all until you stop it": replace(free, take=listening),
        "Muted: api.example.org hears nothing": replace(free, take=replace(listening, muted=True)),
    }
    for goes, state in told.items():
        assert view(state, NOW).privacy == goes
        assert view(state, NOW).kept == "Text is kept here, sound only until it has arrived"
        kept = replace(state, outgoing=(draft,))
        assert view(kept, NOW).privacy == f"{goes} · the sound of what is unsent is kept here"
    typed = replace(READY, outgoing=(Outgoing(1, "a", text="typed", draft=True),))
    assert view(typed, NOW).privacy == view(READY, NOW).privacy


def test_the_line_under_the_row_names_persona_voice_and_what_temperature_is_sent() -> None:
    beta = replace(READY, target=replace(REMOTE, dialect="beta"))
    assert view(READY, NOW).style_line == "Assistant · Marin"
    assert view(beta, NOW).style_line == "Assistant · Marin · 0.8"
    assert view(with_settings(READY, voice="voice_1"), NOW).style_line == "Assistant · voice_1"


def test_trouble_with_the_line_takes_the_place_of_the_service() -> None:
    def told(state: State) -> tuple[str, str, str]:
        found = view(state, NOW).service
        return found.words, found.tone, found.brief

    assert told(STATES[Phase.OFFLINE]) == ("Offline, trying again in 4 s", "busy", "Offline, 4 s")
    assert told(STATES[Phase.ERROR]) == ("Not connected", "error", "")
    assert told(STATES[Phase.NO_KEY]) == ("Not set up", "second", "")
    assert told(replace(READY, line=LineState(LineStage.DIALLING))) == ("Connecting", "second", "")
    limited = replace(READY, notices=(Notice(1, "rate_limit_exceeded", until=NOW + 11.2),))
    assert told(limited) == ("Limit ends in 12 s", "busy", "Limit, 12 s")
    assert told(STATES[Phase.THINKING])[0] == "api.example.org"


def test_the_microphone_is_named_while_it_is_open() -> None:
    desk = Sound(inputs=(Device("a", "Desk"),), input_in_use="a")
    assert view(replace(READY, sound=desk), NOW).in_use == ""
    assert view(replace(READY, sound=desk, take=TAKE), NOW).in_use == "Desk"
    assert view(replace(READY, sound=replace(desk, level=-30.0)), NOW).in_use == "Desk"
    assert view(replace(READY, sound=replace(desk, warm_until=NOW + 9)), NOW).in_use == "Desk"
    assert view(replace(READY, take=TAKE), NOW).in_use == "Microphone"


def test_a_hold_can_be_locked_on_and_nothing_else() -> None:
    assert view(STATES[Phase.RECORDING], NOW).can_lock
    assert not view(with_settings(STATES[Phase.RECORDING], latch_shift=False), NOW).can_lock
    for phase in set(Phase) - {Phase.RECORDING, Phase.OPENING}:
        assert not view(STATES[phase], NOW).can_lock, phase


def test_where_the_talk_key_works_is_said() -> None:
    everywhere = replace(READY, talk_key=TalkKeyState(key="F13", back_end="X11", everywhere=True))
    assert view(everywhere, NOW).reach == "F13 talks from every window"
    assert view(READY, NOW).reach == "Space talks only while this window is in front: No"


@pytest.mark.parametrize(
    ("phase", "stop", "word"),
    [
        (Phase.READY, False, "Stop"),
        (Phase.OPENING, True, "Discard"),
        (Phase.SENDING, True, "Discard"),
        (Phase.THINKING, True, "Stop"),
        (Phase.SPEAKING, True, "Stop"),
        (Phase.LISTENING, True, "Stop"),
        (Phase.OFFLINE, False, "Stop"),
    ],
)
def test_stop_is_offered_while_there_is_something_to_stop(phase: Phase, stop: bool, word: str) -> None:
    shown = view(STATES[phase], NOW)
    assert (shown.can_stop, shown.stop_text) == (stop, word)


def test_what_access_needs_is_as_chosen() -> None:
    assert view(READY, NOW).access == AccessView()
    wanted = with_settings(READY, text_scale=200, motion="less", say_states=False, say_answers=True)
    assert view(wanted, NOW).access == AccessView(200, True, False, True, True)


def test_what_goes_by_soon_is_told_late() -> None:
    assert view(STATES[Phase.THINKING], NOW).chip.after_s == 3.0
    assert view(STATES[Phase.RECORDING], NOW).chip.after_s == 0.0


def test_a_microphone_that_is_kept_ready_is_never_unsaid() -> None:
    warm = replace(READY, sound=Sound(warm_until=NOW + 27.4))
    assert view(warm, NOW).privacy.startswith("Microphone kept ready, 28 s · ")
    long = replace(READY, sound=Sound(warm_until=NOW + 900))
    assert view(long, NOW).privacy.startswith("Microphone kept ready, 15 min")
    assert "ready" not in view(replace(warm, take=Take(1, at=NOW)), NOW).privacy
