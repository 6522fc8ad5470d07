"""New conversations have names of their own, wherever they are begun."""

from app.conversation_ids import new_conversation_id


def test_no_two_conversations_have_one_name() -> None:
    made = {new_conversation_id() for _ in range(1000)}
    assert len(made) == 1000
    assert {len(name) for name in made} == {32}
