"""What an answer is as a whole: its text and its call."""

from app.server.part_ports import Answer, CallTool, Pause, PlayTake, SayText


def test_the_text_is_what_is_said_and_the_caption_of_what_is_played() -> None:
    answer = Answer((SayText("One."), Pause(200), PlayTake(b"\0\0", "[a take]"), CallTool("clock")))
    assert answer.text == "One. [a take]"
    assert Answer(()).text == ""


def test_the_call_is_the_last_piece_if_it_is_one() -> None:
    assert Answer((SayText("One."), CallTool("clock", '{"zone": 1}'))).call == CallTool(
        "clock", '{"zone": 1}'
    )
    assert Answer((SayText("One."),)).call is None
    assert Answer(()).call is None
