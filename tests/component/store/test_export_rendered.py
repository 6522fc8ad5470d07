"""An exported conversation as a Markdown reader shows it (Qt's, which is md4c): words, and nothing alive."""

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from app.printable import printable
from app.store.conversations import export
from tests.unit.store.conversations.test_export import HOSTILE, VIENNA, _talk


@pytest.mark.parametrize("words", HOSTILE)
def test_a_reader_shows_what_was_said_and_nothing_else(qapp: QApplication, words: str) -> None:
    document = QTextDocument()
    document.setMarkdown(export.markdown(_talk(words, words), VIENNA))
    shown = " ".join(document.toPlainText().split())
    assert shown.count(" ".join(printable(words).split())) == 2
    block = document.begin()
    headings = 0
    while block.isValid():
        headings += block.blockFormat().headingLevel() > 0
        assert block.textList() is None
        pieces = block.begin()
        while not pieces.atEnd():
            look = pieces.fragment().charFormat()
            assert not look.isAnchor() or look.anchorHref() in words  # an address may be one to click
            assert not look.anchorHref().startswith("javascript")
            assert not look.isImageFormat()
            assert not look.fontFixedPitch()
            pieces += 1
        block = block.next()
    assert headings <= 1  # Qt forgets that a line with a reference in it is a heading
