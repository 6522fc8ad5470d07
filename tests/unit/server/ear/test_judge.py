"""The judge between the two decoders, on readings of real utterances."""

from dataclasses import replace

from app.server.ear.judge import Reading, belief, judge, likeness


def reading(words: str, sounds: str, frames: int) -> Reading:
    return Reading(words, tuple(sounds.split()), frames)


def fitting(one: Reading, misfit: float, worst: float = 8.0) -> Reading:
    """A reading whose words fit the sound that well."""
    return replace(one, misfit=misfit, worst=worst)


TYPICAL = reading("typical for two seconds", "T IH P AH K AH L F ER T UW S EH K AH N D Z", 150)
TIMER = reading("set a timer for two seconds", "S EH T AH T AY M ER F AO R T UW S EH K AH N D Z", 150)
HOMEWORK = reading("can you help me with a poet", "K AE N Y UW HH EH L P M IY W IH DH AH P OW AH T", 180)
HEAR_ME = reading("can you hear me", "K AE N Y UW HH IY R M IY", 120)
DROPPED = reading("you dropped your", "Y UW D R AA P T Y AO R", 88)
INTERRUPT = reading("let me interrupt you", "L EH T M IY IH N T ER AH P T Y UW", 121)


def test_a_request_is_believed_when_it_sounds_like_what_was_said_and_fits_as_well() -> None:
    assert judge(fitting(TYPICAL, 5.5), fitting(TIMER, 6.3)) == ("set a timer for two seconds", "timer")


def test_it_is_believed_though_the_open_reading_is_unlike_when_it_fits_better_than_that() -> None:
    assert judge(fitting(DROPPED, 5.5), fitting(INTERRUPT, 5.2, 6.4)) == ("let me interrupt you", "long")


def test_it_is_not_believed_when_the_open_reading_fits_much_better() -> None:
    assert judge(fitting(DROPPED, 2.9), fitting(INTERRUPT, 6.3)) == ("you dropped your", None)


def test_it_is_not_believed_when_one_word_does_not_fit() -> None:
    closed = fitting(INTERRUPT, 5.5)
    assert judge(fitting(DROPPED, 5.5), closed)[1] == "long"
    assert judge(fitting(DROPPED, 5.5), replace(closed, worst=16.0))[1] is None


def test_it_is_not_believed_when_it_makes_silence_of_speech() -> None:
    said = "can you help me with a poet"
    assert judge(fitting(HOMEWORK, 5.5), fitting(HEAR_ME, 5.6)) == (said, None)


def test_it_is_not_believed_when_it_sounds_otherwise() -> None:
    closed = replace(TIMER, frames=180, misfit=7.5, worst=9.8)
    assert judge(fitting(HOMEWORK, 5.0), closed) == (HOMEWORK.words, None)


def test_a_form_that_is_no_request_is_not_believed() -> None:
    assert judge(fitting(TYPICAL, 3.0), fitting(TYPICAL, 3.0, 4.0)) == (TYPICAL.words, None)


def test_more_speech_than_the_open_reading_found_proves_nothing_further() -> None:
    def of(frames: int) -> float:
        return belief(HEAR_ME, replace(HEAR_ME, frames=frames))

    assert of(110) < of(120) < of(130) == of(240)


def test_nothing_heard_stays_nothing() -> None:
    assert judge(Reading(), Reading()) == ("", None)


def test_likeness_is_one_for_the_same_and_nothing_for_nothing() -> None:
    assert likeness(TIMER, TIMER) == 1.0
    assert likeness(Reading(), Reading()) == 0.0
    assert likeness(TIMER, Reading()) == 0.0


def test_sounds_of_a_kind_are_nearer_than_others() -> None:
    said = reading("", "P AA", 1)
    assert likeness(said, reading("", "B AA", 1)) > likeness(said, reading("", "S AA", 1)) == 0.5
    assert likeness(said, reading("", "?? AA", 1)) == 0.5
