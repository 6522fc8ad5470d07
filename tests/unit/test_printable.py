"""Nothing that a terminal obeys gets through, and everything that people write does."""

import json
import unicodedata

import pytest

from app.printable import printable, printable_json

OBEYED = (
    "\x1b[2J",
    "\x1b]52;c;eA==\x07",
    "\x9b2J",
    "\x9d52;c;eA==\x9c",
    "\x00",
    "\x08",
    "\r",
    "\x7f",
    "\u202e",
    "\u2066",
    "\u2028",
    "\ufeff",
    "\udc80",
    "\U000e0041",
)
WRITTEN = ("Grüße\tan\nalle", "नमस्ते", "می\u200cخواهم", "👩\u200d🚀", "שלום\u200f!", "\xa0", "a\u0301")


@pytest.mark.parametrize("sign", OBEYED)
def test_what_is_obeyed_is_written_out(sign: str) -> None:
    shown = printable(f"a{sign}b")
    assert shown.startswith("a\\")
    assert shown.endswith("b")
    assert not any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl") for letter in shown)
    shown.encode()


@pytest.mark.parametrize("sign", OBEYED)
def test_json_means_the_same(sign: str) -> None:
    line = printable_json(json.dumps({"a": sign}, ensure_ascii=False))
    assert json.loads(line) == {"a": sign}
    assert line.isascii()


@pytest.mark.parametrize("words", WRITTEN)
def test_what_people_write_stays(words: str) -> None:
    assert printable(words) == printable_json(words) == words
