"""The judge between the two decoders, on readings of real utterances."""

from app.server.judge import Reading, judge, likeness


def reading(words: str, sounds: str, frames: int) -> Reading:
    return Reading(words, tuple(sounds.split()), frames)


TYPICAL = reading("typical for two seconds", "T IH P AH K AH L F ER T UW S EH K AH N D Z", 150)
TIMER = reading("set a timer for two seconds", "S EH T AH T AY M ER F AO R T UW S EH K AH N D Z", 150)
HOMEWORK = reading("can you help me with a poet", "K AE N Y UW HH EH L P M IY W IH DH AH P OW AH T", 180)
HEAR_ME = reading("can you hear me", "K AE N Y UW HH IY R M IY", 120)


def test_a_request_is_believed_when_it_sounds_like_what_was_said() -> None:
    assert judge(TYPICAL, TIMER) == ("set a timer for two seconds", "timer")


def test_it_is_not_believed_when_it_makes_silence_of_speech() -> None:
    assert judge(HOMEWORK, HEAR_ME) == ("can you help me with a poet", None)


def test_it_is_not_believed_when_it_sounds_otherwise() -> None:
    assert judge(HOMEWORK, Reading(TIMER.words, TIMER.sounds, 180)) == (HOMEWORK.words, None)


def test_a_form_that_is_no_request_is_not_believed() -> None:
    assert judge(TYPICAL, Reading("typical for two seconds", TYPICAL.sounds, 150)) == (TYPICAL.words, None)


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
