"""What each row of the settings shows in each situation."""

from datetime import date

import pytest

from app.core.settings.options import options
from app.core.settings.settings import PAGES, Settings
from app.core.state import LineStage, LineState, Sound, State
from app.core.values.release_news import ReleaseMemory, ReleaseNews, ReleaseWatch
from app.core.values.replacing import replace
from app.core.values.values import Device, Target
from app.ui.wording.option_view import OptionView, option_views, place_of

GA = Target(url="wss://api.openai.com/v1/realtime", model="gpt-realtime-2.1", name="OpenAI")
BETA = replace(GA, dialect="beta")
PRACTICE = Target(practice=True)


def row(name: str, target: Target = GA, line: LineState | None = None, **settings: object) -> OptionView:
    state = State(settings=Settings(**settings), target=target, line=line or LineState())  # type: ignore[arg-type]
    return option_views(state)[name]


def test_every_option_has_a_row_with_its_value() -> None:
    rows = option_views(State())
    assert list(rows) == list(options())
    assert all(rows[name].value == option.default for name, option in options().items())


@pytest.mark.parametrize(
    "option", [o for o in options().values() if o.kind == "choice"], ids=lambda o: o.name
)
def test_every_value_of_a_choice_has_a_word(option: object) -> None:
    choices = row(option.name).choices  # type: ignore[attr-defined]
    assert [choice.id for choice in choices] == list(option.values)  # type: ignore[attr-defined]
    assert all(choice.name for choice in choices)


NEWS = ReleaseNews(7, "0.2.0", date(2026, 11, 20), date(2027, 2, 20), "https://x.test/n", "https://x.test/p")


@pytest.mark.parametrize(
    ("watch", "on", "enabled", "note"),
    [
        (ReleaseWatch(), True, False, "This build does not look for new versions."),
        (
            ReleaseWatch("0.1.0", "managed"),
            True,
            False,
            "A package manager updates this installation, so Pressel does not look.",
        ),
        (ReleaseWatch("0.1.0", ""), True, True, "The first look comes a day after the first start."),
        (ReleaseWatch("0.1.0", "", ReleaseMemory(news=NEWS)), True, True, "Version 0.2.0 can be downloaded."),
        (ReleaseWatch("0.2.0", "", ReleaseMemory(news=NEWS)), True, True, "This is the newest version."),
        (
            ReleaseWatch("0.1.0", "", ReleaseMemory(news=NEWS), "HTTP 500"),
            True,
            True,
            "The last look brought nothing. It is tried again within a day.",
        ),
        (ReleaseWatch("0.1.0", "", ReleaseMemory(news=NEWS)), False, True, ""),
    ],
)
def test_looking_for_new_versions_says_what_came_of_it_or_why_nobody_looks(
    watch: ReleaseWatch, on: bool, enabled: bool, note: str
) -> None:
    state = State(settings=Settings(look_for_versions=on), releases=watch)
    found = option_views(state)["look_for_versions"]
    assert (found.value, found.enabled, found.note) == (on, enabled, note)


def test_a_value_of_ones_own_is_among_the_choices() -> None:
    assert row("voice", voice="voice_7").choices[-1].id == "voice_7"
    assert row("voice").choices[0].name == "Marin"
    assert row("language").choices[0].name == "Detected automatically"
    assert row("model", model="mine").choices[-1].name == "mine"


def test_devices_are_named() -> None:
    sound = Sound(inputs=(Device("a", "Desk", default=True),), outputs=(Device("s", "Speakers"),))
    rows = option_views(State(sound=sound))
    assert [choice.name for choice in rows["input_device"].choices] == ["System: Desk", "Desk"]
    assert rows["output_device"].choices[1].id == "s"


@pytest.mark.parametrize(
    ("name", "target", "settings", "enabled", "note"),
    [
        ("temperature", BETA, {}, True, "Sent with each conversation."),
        ("temperature", GA, {}, False, "Not used by this model. What works: Speed, "),
        ("model", PRACTICE, {}, True, "The practice voice takes the place"),
        ("voice", PRACTICE, {}, True, "this computer's own voice"),
        ("effort", GA, {}, True, ""),
        ("effort", GA, {"model": "gpt-realtime-1.5"}, False, "takes no reasoning effort"),
        ("effort", PRACTICE, {}, False, "takes no reasoning effort"),
        ("expressiveness", GA, {"expressiveness": "calm"}, True, "Added to the instructions: “Speak calmly"),
        ("instructions", GA, {"expressiveness": "calm"}, True, "“Speak calmly"),
        ("vocabulary", GA, {}, True, ""),
        ("vocabulary", BETA, {}, True, "takes no vocabulary here"),
        ("vocabulary", BETA, {"transcriber": "whisper-1"}, True, ""),
        ("vocabulary", GA, {"transcriber": "mine"}, True, "takes no vocabulary here"),
        ("eagerness", GA, {}, False, "by meaning"),
        ("eagerness", GA, {"turn_detection": "semantic_vad"}, True, ""),
        ("vad_threshold", GA, {}, False, "by pauses"),
        ("vad_silence_ms", GA, {"turn_detection": "server_vad"}, True, ""),
        ("cue_volume", GA, {"cues": False}, False, "The sounds are off."),
        ("cue_volume", GA, {}, True, ""),
        ("server_url", GA, {}, False, "a server of your own"),
        ("server_model", GA, {"service": "own"}, True, ""),
        ("input_device", GA, {}, True, "No microphone found"),
        ("output_device", GA, {}, True, "No loudspeaker"),
    ],
)
def test_what_does_not_work_here_says_why(
    name: str, target: Target, settings: dict[str, object], enabled: bool, note: str
) -> None:
    found = row(name, target, None, **settings)
    assert found.enabled == enabled
    assert note in found.note if note else found.note == ""
    assert found.action == ""


def test_what_was_refused_can_be_asked_for_again() -> None:
    known = replace(BETA, refused=("session.temperature",))
    found = row("temperature", known, LineState(refused=("session.temperature",)))
    assert (found.enabled, found.action) == (False, "retry:temperature")
    assert "That is remembered." in found.note


def test_only_a_value_was_refused_and_another_can_be_chosen() -> None:
    found = row("temperature", BETA, LineState(refused=("session.temperature",)))
    assert (found.enabled, found.action) == (True, "retry:temperature")
    assert "refused this value" in found.note
    assert "remembered" not in found.note


def test_what_waits_offers_a_new_session() -> None:
    line = LineState(LineStage.UP, spoke=True, voice="marin", dialled=GA.model)
    assert row("voice", GA, line, voice="cedar").action == "new_session"
    assert row("voice", GA, line, voice="marin").action == ""
    assert row("model", GA, replace(line, dialled="older")).action == "new_session"


@pytest.mark.parametrize("name", options())
def test_the_place_of_an_option_is_named_as_the_window_names_it(name: str) -> None:
    settings, page, row = place_of(name).split(" > ")
    assert (settings, page) == ("Settings", dict[str, str](PAGES)[options()[name].page])
    assert row == options()[name].title
