"""What a press and a release mean in each mode, judged by times alone."""

import pytest

from app.core.settings.settings import Settings
from app.core.state import Reply, State, Stroke, Take
from app.core.turn import press_meaning
from app.core.turn.press_meaning import Up


@pytest.mark.parametrize(
    ("settings", "held", "expected"),
    [
        (Settings(), 0.05, Up.STAYS),
        (Settings(), 0.349, Up.STAYS),
        (Settings(), 0.351, Up.ENDS),
        (Settings(tap_ms=800), 0.7, Up.STAYS),
        (Settings(min_hold_ms=1000), 0.5, Up.ENDS),
        (Settings(talk_mode="hold"), 0.1, Up.TOO_SOON),
        (Settings(talk_mode="hold"), 0.21, Up.ENDS),
        (Settings(talk_mode="hold", min_hold_ms=0), 0.0, Up.ENDS),
        (Settings(talk_mode="hold", double_tap=True), 0.1, Up.WAITS),
        (Settings(talk_mode="hold", double_tap=True, min_hold_ms=900), 0.5, Up.TOO_SOON),
        (Settings(talk_mode="toggle"), 0.05, Up.ENDS),
    ],
)
def test_a_release(settings: Settings, held: float, expected: Up) -> None:
    assert press_meaning.let_go(settings, held) is expected


def test_a_keyboard_repeats_a_key_but_a_lost_release_is_forgiven() -> None:
    assert press_meaning.repeated(Stroke(down=True, at=10.0), 10.5)
    assert not press_meaning.repeated(Stroke(down=True, at=10.0), 11.5)
    assert not press_meaning.repeated(Stroke(down=False, at=10.0), 10.5)


def test_hands_that_tremble_get_a_pause() -> None:
    calm = State(settings=Settings(cooldown_ms=300), stroke=Stroke(at=10.0))
    assert press_meaning.cooling(calm, 10.2)
    assert not press_meaning.cooling(calm, 10.4)
    assert not press_meaning.cooling(State(stroke=Stroke(at=10.0)), 10.0)


def test_only_toggle_needs_no_key_from_the_press() -> None:
    assert [
        press_meaning.stays_from_the_press(Settings(talk_mode=m)) for m in ("auto", "hold", "toggle")
    ] == [
        False,
        False,
        True,
    ]


def test_a_press_in_the_tail_locks_on_in_toggle_or_as_the_second_tap() -> None:
    take = Take(1, at=10.0)
    assert press_meaning.latches_again(Settings(talk_mode="toggle"), take, 20.0)
    assert not press_meaning.latches_again(Settings(), take, 10.1)
    double = Settings(talk_mode="hold", double_tap=True)
    assert press_meaning.latches_again(double, take, 10.3)
    assert not press_meaning.latches_again(double, take, 10.5)
    assert not press_meaning.latches_again(Settings(talk_mode="hold"), take, 10.3)


def test_what_came_before_the_press_needs_a_ready_microphone_that_hears_no_answer() -> None:
    warm = Settings(warm_mic_s="30")
    assert press_meaning.preroll_ms(State()) == 0
    assert press_meaning.preroll_ms(State(settings=warm)) == 300
    assert press_meaning.preroll_ms(State(settings=warm, reply=Reply(sounding=True))) == 0


@pytest.mark.parametrize(
    ("quietest", "peak", "floor"),
    [(-75.0, -20.0, -60.0), (-55.0, -20.0, -52.0), (-48.0, -20.0, -45.0), (-30.0, -10.0, -40.0)],
)
def test_silence_is_under_the_rooms_noise_and_far_under_the_voice(
    quietest: float, peak: float, floor: float
) -> None:
    assert press_meaning.floor_dbfs(Take(1, quietest=quietest, peak=peak)) == floor


def test_a_clock_that_was_set_back_makes_no_tap_of_a_long_take() -> None:
    tap = Take(1, at=1000.0, bytes=48 * 380)  # with all of the sound from before the press
    assert press_meaning.held_s(tap, 1000.05) == pytest.approx(0.05)
    long = Take(1, at=1000.0, bytes=48 * 20_000)
    for at in (1020.0, 1000.1, -2580.0):
        assert press_meaning.held_s(long, at) >= 19.0
