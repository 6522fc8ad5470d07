"""The session configuration that the settings ask for."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.line.session_config import (
    EXPRESSIONS,
    hint_for,
    instructions,
    session_for,
    takes_effort,
    takes_temperature,
    vocabulary,
    without,
)
from app.core.settings.options import options
from app.core.settings.settings import TRANSCRIBERS, Settings
from app.core.state import LineState, State
from app.core.values.replacing import replace
from app.core.values.values import Target
from app.protocol import messages as m

GA = Target(url="wss://x", dialect="ga")
BETA = Target(url="ws://x", dialect="beta")


def asked(target: Target = GA, line: LineState | None = None, **values: object) -> m.SessionConfig:
    settings = msgspec.structs.replace(Settings(), **values)
    return session_for(State(settings=settings, target=target, line=line or LineState()))


def given_input(session: m.SessionConfig) -> m.AudioInput:
    assert session.audio
    assert session.audio.input
    return session.audio.input


def test_push_to_talk_switches_the_servers_own_listening_off_in_so_many_words() -> None:
    session = asked()
    assert given_input(session).turn_detection is None
    assert session.type == "realtime"
    assert session.output_modalities == ("audio",)
    assert session.max_output_tokens == "inf"


@pytest.mark.parametrize("kind", ["server_vad", "semantic_vad"])
def test_hands_free_asks_the_server_to_listen(kind: str) -> None:
    detection = given_input(asked(turn_detection=kind)).turn_detection
    assert detection
    assert (detection.type, detection.interrupt_response) == (kind, True)


@given(st.floats(0.6, 1.2))
def test_the_temperature_is_asked_for_only_where_the_dialect_has_it(value: float) -> None:
    assert asked(GA, temperature=value).temperature is msgspec.UNSET
    assert asked(BETA, temperature=value).temperature == value


def test_what_a_server_refused_is_left_out() -> None:
    line = LineState(
        refused=("session.temperature", "session.audio.input.noise_reduction", "session.no.such")
    )
    session = asked(BETA, line)
    assert session.temperature is msgspec.UNSET
    assert given_input(session).noise_reduction is msgspec.UNSET
    assert not takes_temperature(State(target=BETA, line=line))


def test_the_least_configuration_has_turn_detection_and_instructions() -> None:
    line = LineState(refused=("session", "session.instructions"))
    session = asked(BETA, line)
    assert given_input(session).turn_detection is None
    assert given_input(session).format is msgspec.UNSET
    assert session.instructions is msgspec.UNSET
    assert asked(BETA, LineState(refused=("session",))).instructions


def test_the_voice_is_left_out_once_the_session_has_spoken() -> None:
    silent, spoken = asked(voice="cedar").audio, asked(voice="cedar", line=LineState(spoke=True)).audio
    assert silent
    assert silent.output
    assert silent.output.voice == "cedar"
    assert spoken
    assert spoken.output
    assert spoken.output.voice is msgspec.UNSET


def test_effort_is_for_the_reasoning_models_of_the_current_protocol() -> None:
    assert asked(effort="low", model="gpt-realtime-2.1").reasoning == m.Reasoning(effort="low")
    assert asked(effort="low", model="gpt-realtime").reasoning is msgspec.UNSET
    assert asked(effort="", model="gpt-realtime-2.1").reasoning is msgspec.UNSET
    assert asked(replace(GA, practice=True), effort="low").reasoning is msgspec.UNSET
    assert not takes_effort(State(target=BETA))


def test_the_other_settings_are_asked_for_as_they_are() -> None:
    session = asked(max_tokens=100, noise="", language="de", answer="text", speed=1.2)
    part = given_input(session)
    assert session.max_output_tokens == 100
    assert session.output_modalities == ("text",)
    assert part.noise_reduction is None
    assert part.transcription
    assert part.transcription.language == "de"


def test_tools_are_offered_with_the_choice_left_to_the_model() -> None:
    tool = m.Tool(name="clock")
    session = session_for(State(tools=(tool,)))
    assert (session.tools, session.tool_choice) == ((tool,), "auto")


def test_leaving_out_a_path_that_leads_nowhere_changes_nothing() -> None:
    session = asked()
    for path in ([], ["nothing"], ["instructions", "deeper"]):
        assert without(session, path) == session


def test_a_voice_of_ones_own_goes_by_its_id() -> None:
    audio = asked(voice="voice_1234").audio
    assert audio
    assert audio.output
    assert audio.output.voice == m.CustomVoice(id="voice_1234")


def test_the_servers_listening_is_given_its_numbers() -> None:
    detection = given_input(
        asked(turn_detection="server_vad", vad_threshold=0.7, vad_silence_ms=900, vad_prefix_ms=120)
    ).turn_detection
    assert detection
    assert (detection.threshold, detection.silence_duration_ms, detection.prefix_padding_ms) == (
        0.7,
        900,
        120,
    )


def test_listening_for_the_meaning_takes_the_eagerness_and_no_numbers() -> None:
    detection = given_input(asked(turn_detection="semantic_vad", eagerness="low")).turn_detection
    assert detection
    assert (detection.eagerness, detection.threshold) == ("low", msgspec.UNSET)


@pytest.mark.parametrize("way", sorted(EXPRESSIONS))
def test_expressiveness_is_a_line_after_the_persons_own_words(way: str) -> None:
    assert (
        asked(instructions="Be brief.", expressiveness=way).instructions == f"Be brief.\n\n{EXPRESSIONS[way]}"
    )
    assert instructions(Settings(instructions="", expressiveness=way)) == EXPRESSIONS[way]  # type: ignore[arg-type]


def test_every_expressiveness_has_its_line_but_the_models_own_way() -> None:
    assert set(options()["expressiveness"].values) == {"", *EXPRESSIONS}
    assert asked(instructions="Be brief.").instructions == "Be brief."


def test_a_vocabulary_is_a_word_a_line_or_with_commas_each_once() -> None:
    assert vocabulary(Settings(vocabulary=" Pressel\n\nMüller, Zürich\nPressel")) == (
        "Pressel",
        "Müller",
        "Zürich",
    )


@pytest.mark.parametrize(
    ("transcriber", "keywords", "prompt"),
    [
        ("gpt-transcribe", ("Ana", "Bo"), msgspec.UNSET),
        ("gpt-live-transcribe", ("Ana", "Bo"), msgspec.UNSET),
        ("whisper-1", msgspec.UNSET, "Ana, Bo"),
        ("gpt-4o-transcribe", msgspec.UNSET, "Names and words that may be spoken: Ana, Bo."),
        ("gpt-4o-mini-transcribe", msgspec.UNSET, "Names and words that may be spoken: Ana, Bo."),
        ("gpt-4o-transcribe-diarize", msgspec.UNSET, msgspec.UNSET),
        ("somebody-elses", msgspec.UNSET, msgspec.UNSET),
    ],
)
def test_each_family_of_transcribers_gets_the_vocabulary_in_its_own_field(
    transcriber: str, keywords: object, prompt: object
) -> None:
    said = given_input(asked(transcriber=transcriber, vocabulary="Ana\nBo")).transcription
    assert said
    assert (said.keywords, said.prompt) == (keywords, prompt)


@pytest.mark.parametrize("transcriber", TRANSCRIBERS)
def test_without_a_vocabulary_no_hint_is_given(transcriber: str) -> None:
    said = given_input(asked(transcriber=transcriber)).transcription
    assert said
    assert (said.keywords, said.prompt) == (msgspec.UNSET, msgspec.UNSET)
    assert hint_for(transcriber)
