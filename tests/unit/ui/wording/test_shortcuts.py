"""What refuses a talk key, in the language of the window."""

from app.core.settings.key_binding import objections, parse
from app.ui.wording.shortcuts import SHORTCUTS, objection_words


def test_both_the_sentence_and_what_the_key_does_are_translated() -> None:
    asked: list[str] = []

    def tr(text: str, _n: int = -1, /) -> str:
        asked.append(text)
        return {"Help": "Hilfe"}.get(text, text)

    assert objection_words(objections(parse("F1"))[0], tr) == "Pressel uses this key itself: Hilfe."
    assert asked == ["Pressel uses this key itself: {does}.", "Help"]


def test_other_objections_are_whole_sentences() -> None:
    assert objection_words(objections(parse("Mouse 1"))[0]).startswith("You click with it.")
    assert all(words for _, words in SHORTCUTS)
