"""A long paragraph is laid out in blocks: it looks as if it were one, and a word more costs one block."""

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.core.values.values import Role, Turn, TurnStatus
from app.ui.transcript import turn_layout
from app.ui.transcript.turn_layout import Fonts, TurnLayout
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
    if text is not FACES or heard < 0:  # Qt counts a face as two: the grey of one layout begins too early
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
    paint = turn_layout.Paragraph.paint
    monkeypatch.setattr(
        turn_layout.Paragraph,
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
    assert [(part.text, part.code) for part in layout.paragraphs] == [
        ("So:", False),
        ("def f():", True),
        ("", True),
        ("    return 1", True),
        ("That is all.", False),
    ]
    apart = made(CODE.replace("```python", "x").replace("```", "y"))
    assert layout.height < apart.height  # its lines stand close
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
    row = drawn.height() - 12  # in the bubble, below its words
    ground = [x for x in range(440) if drawn.pixelColor(x, row).name().upper() == PALETTES["light"]["bubble"]]
    inked = [x for x in range(440) for y in range(row - 30, row) if drawn.pixelColor(x, y).lightness() < 100]
    assert ground[-1] < 200
    assert ground[0] < min(inked) < max(inked) < ground[-1]
