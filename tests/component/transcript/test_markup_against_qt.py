"""Our reading of Markdown inside a line against Qt's (md4c), by dice; without `_` and `~`, which it bends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextDocument

from app.ui.wording.markup.inline import inline

SITE = "https://example.org/a"
PIECES = (
    "a",
    "b",
    "é",
    "字",
    " ",
    ".",
    "(",
    ")",
    "*",
    "**",
    "***",
    "`",
    "``",
    r"\*",
    r"\a",
    "👍",
)
LINES = st.lists(st.sampled_from((*PIECES, f"[x]({SITE})", f"[*y*]({SITE})")), max_size=16).map("".join)
Look = tuple[str, bool, bool, bool, bool, bool]


def ours(text: str) -> list[Look]:
    return [
        (
            letter,
            run.bold and not run.code,  # Qt gives code no other look
            run.italic and not run.code,
            run.struck and not run.code,
            run.code,
            bool(run.link),
        )
        for run in inline(text)
        for letter in run.text
    ]


def theirs(text: str) -> list[Look]:
    document = QTextDocument()
    features = QTextDocument.MarkdownFeature
    document.setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
    found: list[Look] = []
    place = document.firstBlock().begin()
    while not place.atEnd():
        fragment = place.fragment()
        form = fragment.charFormat()
        code = form.fontFixedPitch()
        look = (
            form.fontWeight() > QFont.Weight.Normal and not code,
            form.fontItalic() and not code,
            form.fontStrikeOut() and not code,
            code,
            form.isAnchor(),
        )
        found += [(letter, *look) for letter in fragment.text()]
        place += 1
    return found


@pytest.mark.usefixtures("qapp")
@given(LINES)
def test_a_line_means_what_qt_says_it_means(line: str) -> None:
    text = f"x {line} x"
    assert ours(text) == theirs(text)
