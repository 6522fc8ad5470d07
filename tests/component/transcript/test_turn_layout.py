"""A long paragraph is laid out in blocks: it looks as if it were one, and a word more costs one block."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.core.values.values import Role, Turn, TurnStatus
from app.ui.transcript.turns import turn_layout
from app.ui.transcript.turns.fonts import Fonts
from app.ui.transcript.turns.paragraph import Paragraph
from app.ui.transcript.turns.table_layout import TableLayout, shared
from app.ui.transcript.turns.turn_layout import TurnLayout
from app.ui.wording.cards import turn_view
from app.ui.wording.palette import PALETTES
from app.ui.wording.words import english

LATIN = "It is quite a long answer with many words in it; naturally it says the same again and again. " * 60
ARABIC = "هذه إجابة طويلة فيها كلمات كثيرة and some Latin ones وهي تقول الشيء نفسه مرة بعد مرة. " * 50
FACES = "Well 🙂🙃 that is what people like to write, 👩‍🚀 and 🇩🇪 too, wherever they are now. " * 60
HAN = "这是一个很长的回答，里面有很多字，而且没有任何空格。" * 150
SOLID = "x" * 6_000


def made(text: str, heard: int = -1, previous: TurnLayout | None = None, width: int = 400) -> TurnLayout:
    status = TurnStatus.STREAMING if heard < 0 else TurnStatus.INTERRUPTED
    turn = Turn("k", Role.ASSISTANT, text, status, 1.0, heard_chars=heard)
    return TurnLayout(turn_view(turn, english), width, Fonts(QFont()), previous)


def picture(layout: TurnLayout) -> QImage:
    image = QImage(440, layout.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    layout.paint(painter, 20, 0, PALETTES["light"])
    painter.end()
    return image


@pytest.mark.parametrize("heard", [-1, 2_500])
@pytest.mark.parametrize("text", [LATIN, ARABIC, FACES, HAN, SOLID, f"Short.\n{LATIN}\n{ARABIC}\n\nEnd."])
def test_blocks_look_like_one_paragraph(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, text: str, heard: int
) -> None:
    blocks = made(text, heard)
    monkeypatch.setattr(turn_layout, "_BLOCK", 1_000_000)
    whole = made(text, heard)
    assert len(blocks.paragraphs) > len(whole.paragraphs)
    assert "".join(part.text for part in blocks.paragraphs) == "".join(part.text for part in whole.paragraphs)
    assert blocks.height == whole.height
    assert picture(blocks) == picture(whole)


def test_a_word_more_lays_out_the_last_block_only(qtbot: QtBot) -> None:
    layout = made(LATIN)
    blocks = list(layout.paragraphs)
    for _ in range(40):
        layout = made(layout.turn.text + "more words ", previous=layout)
    assert [id(part) for part in layout.paragraphs[: len(blocks) - 1]] == [id(part) for part in blocks[:-1]]
    assert max(len(part.text) for part in layout.paragraphs) <= 1_200
    assert picture(layout) == picture(made(layout.turn.text))


def test_a_block_that_became_unheard_is_made_anew(qtbot: QtBot) -> None:
    layout = made(LATIN)
    cut = made(LATIN, 1_500, layout)
    assert cut.paragraphs[0] is layout.paragraphs[0]
    assert cut.paragraphs[1] is not layout.paragraphs[1]
    assert picture(cut) == picture(made(LATIN, 1_500))


def test_what_is_not_seen_is_not_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    layout = made(LATIN)
    painted: list[str] = []
    paint = Paragraph.paint
    monkeypatch.setattr(
        Paragraph,
        "paint",
        lambda self, *rest: (painted.append(self.text), paint(self, *rest))[1],  # type: ignore[func-returns-value]
    )
    image = QImage(440, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    layout.paint(painter, 20, 200 - layout.height, PALETTES["light"])
    painter.end()
    assert painted == [layout.paragraphs[-1].text] or painted == [p.text for p in layout.paragraphs[-2:]]


CODE = "So:\n```python\ndef f():\n\n    return 1\n```\nThat is all."


def test_code_is_shown_as_it_is_and_its_fences_are_not(qtbot: QtBot) -> None:
    layout = made(CODE)
    assert [part.text for part in layout.paragraphs] == [
        "So:",
        "def f():",
        "",
        "    return 1",
        "That is all.",
    ]
    fixed = Fonts(QFont()).code.family()
    assert [part.font.family() == fixed for part in layout.paragraphs if isinstance(part, Paragraph)] == [
        False,
        True,
        True,
        True,
        False,
    ]
    assert [(sheet.code, sheet.language) for sheet in layout.sheets] == [
        ("def f():\n\n    return 1", "python")
    ]
    assert picture(layout) != picture(made(CODE, heard=20))


def test_code_that_comes_word_by_word_looks_as_if_it_had_come_at_once(qtbot: QtBot) -> None:
    layout = None
    for end in range(1, len(CODE) + 1):
        layout = made(CODE[:end], previous=layout)
    assert layout is not None
    assert picture(layout) == picture(made(CODE))
    assert made(CODE, previous=layout).paragraphs[1] is layout.paragraphs[1]


def test_a_bubble_is_as_wide_as_words_that_begin_on_the_right(qtbot: QtBot) -> None:
    turn = Turn("k", Role.USER, "مرحبا بك", TurnStatus.DONE, 1.0)
    drawn = picture(TurnLayout(turn_view(turn, english), 400, Fonts(QFont())))
    row = drawn.height() - Fonts(QFont()).foot - 5  # in the bubble, below its words
    ground = [x for x in range(440) if drawn.pixelColor(x, row).name().upper() == PALETTES["light"]["bubble"]]
    inked = [x for x in range(440) for y in range(row - 30, row) if drawn.pixelColor(x, y).lightness() < 100]
    assert ground[0] > 240  # on the far side
    assert ground[0] < min(inked) < max(inked) < ground[-1]


MARKED = """Some **bold** and `code`, see [the site](https://example.org/x).

1. one
   - two
- [ ] three

| Train | Price |
|:--|--:|
| **IC** | 24.90 |

> said

---
## Last
"""


def sided(role: Role, mirrored: bool, colours: str = "light") -> tuple[int, int]:
    """The first and the last column that has something in it."""
    turn = Turn("k", role, "Hello", TurnStatus.DONE, 1.0)
    layout = TurnLayout(turn_view(turn, english), 400, Fonts(QFont()))
    image = QImage(440, layout.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    layout.paint(painter, 20, 0, PALETTES[colours])
    painter.end()
    inked = [x for x in range(440) for y in range(layout.height) if image.pixelColor(x, y) != QColor("white")]
    return min(inked), max(inked)


def test_the_person_is_on_the_far_side_and_the_answer_where_reading_begins(qtbot: QtBot) -> None:
    assert sided(Role.USER, False)[0] > 220
    assert sided(Role.ASSISTANT, False)[1] < 220
    assert sided(Role.USER, True)[1] < 220
    assert sided(Role.USER, False)[1] >= 420  # up to the edge of the column


def test_without_a_colour_of_its_own_a_bubble_has_an_edge(qtbot: QtBot) -> None:
    turn = Turn("k", Role.USER, "Hello", TurnStatus.DONE, 1.0)
    layout = TurnLayout(turn_view(turn, english), 400, Fonts(QFont()))
    plain = dict(PALETTES["light"], bubble="#FFFFFF", window="#FFFFFF", border="#000000")
    image = QImage(440, layout.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    layout.paint(painter, 20, 0, plain)
    painter.end()
    dark = [y for y in range(layout.height) if image.pixelColor(400, y).lightness() < 128]
    assert len(dark) >= 2  # the upper and the lower edge, where there are no words
    assert dark[-1] - dark[0] > 20


def test_without_a_grey_of_its_own_what_was_not_heard_has_dots_below(qtbot: QtBot) -> None:
    same = dict(PALETTES["light"], unheard=PALETTES["light"]["text"])
    images = []
    for heard in (-1, 5):
        layout = made("All of it or not", heard)
        image = QImage(440, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setClipRect(0, 0, 440, 30)  # without the mark
        layout.paint(painter, 20, 0, same)
        painter.end()
        images.append(image)
    assert images[0] != images[1]


def test_markup_is_shown_and_its_signs_are_not(qtbot: QtBot) -> None:
    layout = made(MARKED)
    assert [part.text for part in layout.paragraphs] == [
        "Some bold and code, see the site.",
        "one",
        "two",
        "three",
        "TrainPriceIC24.90",
        "said",
        "Last",
    ]
    assert layout.links == ["https://example.org/x"]
    assert isinstance(layout.paragraphs[4], TableLayout)
    assert picture(layout) != picture(made(MARKED.replace("**", "").replace("`", "")))


@pytest.mark.parametrize("text", [MARKED, MARKED + CODE, "**" + LATIN[:3_000] + "** `x` " + LATIN[:3_000]])
def test_markup_that_comes_piece_by_piece_looks_as_if_it_had_come_at_once(qtbot: QtBot, text: str) -> None:
    layout = None
    for end in range(1, len(text) + 7, 7):
        layout = made(text[:end], previous=layout)
    assert layout is not None
    assert picture(layout) == picture(made(text))
    again = made(text, previous=layout)
    assert all(one is other for one, other in zip(again.paragraphs, layout.paragraphs, strict=True))
    cut = made(text, 40, layout)
    assert picture(cut) == picture(made(text, 40))


def test_what_was_not_heard_begins_at_the_word_whatever_signs_stand_before_it(qtbot: QtBot) -> None:
    text = "**one** 👍 *two* `three` [four](https://example.org/x) five"
    layout = made(text, text.index("three"))
    (part,) = layout.paragraphs
    assert isinstance(part, Paragraph)
    assert part.text[: part.heard] == "one 👍 two "
    (table,) = made("| a | b |\n|--|--|\n| c | d |", 24).paragraphs
    assert isinstance(table, TableLayout)
    assert [cell.heard for _, cell in table.cells()] == [1, 1, 1, 0]


def test_a_link_is_where_its_words_are(qtbot: QtBot) -> None:
    for text, mirrored in (
        (MARKED, False),
        ("| [x](https://example.org/x) |\n|--|", False),
        ("שלום " + MARKED, True),
    ):
        layout = made(text)
        found = {
            layout.link_at(QPointF(x, y), 20, 0, mirrored=mirrored)
            for x in range(0, 440, 4)
            for y in range(0, layout.height, 6)
        }
        assert found == {"", "https://example.org/x"}
    assert layout.link_at(QPointF(9_000, 9_000), 20, 0, mirrored=False) == ""


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_sign_at_a_sheet_copies_its_code(qtbot: QtBot, mirrored: bool) -> None:
    layout = made(CODE)
    found = [
        x
        for x in range(0, 440, 4)
        if any(layout.code_at(QPointF(x, y), 20, 0, mirrored=mirrored) for y in range(0, layout.height, 4))
    ]
    assert found
    assert (found[-1] < 220) is mirrored


def test_columns_share_the_width_there_is() -> None:
    assert shared([10.0, 20.0], 100.0, 5.0) == [10.0, 20.0]
    assert shared([10.0, 200.0, 300.0], 110.0, 5.0) == [10.0, 50.0, 50.0]
    assert shared([50.0, 60.0, 70.0], 30.0, 20.0) == [20.0, 20.0, 20.0]


def test_a_table_that_is_too_wide_wraps_and_one_from_the_right_begins_there(qtbot: QtBot) -> None:
    wide = made("| " + "some words " * 9 + "| " + "others " * 9 + "|\n|--|--|\n| a | b |", width=300)
    (table,) = wide.paragraphs
    assert isinstance(table, TableLayout)
    assert table.used <= 300
    (arabic,) = made("| اسم | سعر |\n|--|--|\n| قطار | 12 |").paragraphs
    assert isinstance(arabic, TableLayout)
    places = [at.x() for at, _ in arabic.cells()]
    assert places[0] > places[1] > 200


def test_a_mark_and_the_room_behind_it_are_on_the_side_of_the_turn(qtbot: QtBot) -> None:
    for role, mirrored, at_right in (
        (Role.USER, False, True),
        (Role.USER, True, False),
        (Role.ASSISTANT, False, False),
        (Role.ASSISTANT, True, True),
    ):
        turn = Turn("k", role, "Hello", TurnStatus.UNSENT, 1.0)
        layout = TurnLayout(turn_view(turn, english), 400, Fonts(QFont()))
        box, right = layout.foot(20, 0, mirrored=mirrored)
        assert right is at_right
        assert (box.left() > 60) is not at_right
        assert box.bottom() == layout.height


def test_a_mark_that_leaves_no_room_has_a_line_of_its_own(qtbot: QtBot) -> None:
    narrow, wide = (made("All of it or not", 5, width=width) for width in (300, 700))
    (below, _), (beside, _) = (layout.foot(20, 0, mirrored=False) for layout in (narrow, wide))
    assert (below.left(), below.width()) == (20, 300)
    assert beside.left() > 200
    assert narrow.height - wide.height >= Fonts(QFont()).foot
    assert below.bottom() == narrow.height


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_mark_stays_within_a_column_that_is_narrower_than_its_words(qtbot: QtBot, mirrored: bool) -> None:
    layout = made("All of it or not", 5, width=100)
    image = QImage(440, layout.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    if mirrored:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout.paint(painter, 170, 0, PALETTES["light"])
    painter.end()
    rows = range(layout.height)
    inked = [x for x in range(440) if any(image.pixelColor(x, y) != QColor("white") for y in rows)]
    assert len(inked) > 40
    assert 168 <= inked[0] <= inked[-1] <= 272


def test_a_small_type_without_a_foot_is_for_captions(qtbot: QtBot) -> None:
    turn = Turn("k", Role.ASSISTANT, "Hello", TurnStatus.DONE, 1.0)
    words = replace(turn_view(turn, english), label="Assistant")
    low, high = (TurnLayout(words, 400, Fonts(QFont(), foot=foot)) for foot in (False, True))
    assert high.height - low.height == Fonts(QFont()).foot
    assert picture(low) != picture(TurnLayout(replace(words, label=""), 400, Fonts(QFont(), foot=False)))


PIECES = (
    *("a ", "**", "*", "`", "```\n", "\n", "\n\n", "- ", "1. ", "  ", "> ", "# ", "---\n", "\\", "\t", "~~"),
    *("|", "|--|--|\n", "| a | b |\n", "[x](https://a.example/b)", "[", "](", "👍", "שלום ", "字", "\u2028"),
    "word " * 30,
)


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30), st.integers(-1, 60))
def test_anything_that_comes_piece_by_piece_looks_as_if_it_had_come_at_once(
    pieces: list[str], heard: int
) -> None:
    layout, text = None, ""
    for piece in pieces:
        text += piece
        layout = made(text, previous=layout)
    grown, whole = made(text, heard, layout), made(text, heard)
    assert grown.height == whole.height
    assert picture(grown) == picture(whole)
