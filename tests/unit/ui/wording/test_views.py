"""What a screen reader is told of a turn."""

from app.core.values.values import Role
from app.ui.wording.views import TurnView


def turn(
    role: Role, said: str = "You, 14:02", text: str = "a **b**", mark: str = "", placeholder: str = ""
) -> TurnView:
    return TurnView(role, "", "", "", text, 0, mark, placeholder, "", said)


def test_an_answer_is_read_without_its_signs_and_what_a_person_typed_as_it_is() -> None:
    assert turn(Role.ASSISTANT, said="Assistant").spoken == "Assistant, a b"
    assert turn(Role.USER).spoken == "You, 14:02, a **b**"


def test_what_has_not_come_yet_is_named_and_the_mark_follows() -> None:
    assert turn(Role.USER, text="", placeholder="Writing down…").spoken == "You, 14:02, Writing down…"
    assert turn(Role.USER, mark="Stopped").spoken == "You, 14:02, a **b**, Stopped"
