"""Hands-free talk: what is sent while it is muted, while the answer sounds and while there is no line."""

from app.core.messages.effects.effect import Effect
from app.core.messages.effects.sound_effects import Cue
from app.core.messages.events.presses import MuteToggled
from app.core.settings.settings import Settings
from app.core.state import Phase, phase
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, Script, kinds, of, up, wire

FREE = Settings(turn_detection="server_vad")


def sent(effects: list[Effect]) -> bytes:
    return b"".join(x.audio for x in wire(effects) if isinstance(x, m.AppendAudio))


def listening() -> Script:
    script = up(settings=FREE)
    script.tap()
    return script


def test_sound_is_sent_as_it_comes_and_never_while_the_answer_sounds() -> None:
    script = listening()
    assert sent(script.hear(2)) == FRAME * 2
    script.answer()
    assert sent(script.hear(2)) == b""


def test_a_muted_microphone_sends_silence_until_the_turn_can_end_and_then_nothing() -> None:
    script = listening()
    script.play(MuteToggled(on=True))
    assert phase(script.state) is Phase.MUTED
    silence = sent(script.hear(100))
    assert silence == bytes(len(FRAME) * 50)
    script.play(MuteToggled(on=False))
    assert phase(script.state) is Phase.LISTENING
    assert sent(script.hear(1)) == FRAME


def test_without_a_line_half_a_minute_waits() -> None:
    script = Script(settings=FREE)
    script.tap()
    script.hear(900)
    assert script.state.take is not None
    assert len(script.state.take.frames) == 750


def test_only_hands_free_talk_can_be_muted() -> None:
    script = up()
    assert script.play(MuteToggled(on=True)) == []
    script.press()
    script.play(MuteToggled(on=True))
    assert script.state.take is not None
    assert not script.state.take.muted


def test_its_end_makes_no_sound() -> None:
    script = listening()
    assert of(Cue, script.tap()) == []
    assert script.state.take is None
    assert kinds(script.log) == []
