"""The estimate of tokens: near what is known for each script, and quick enough to follow the typing."""

import pytest

from app.core.values.token_estimate import about


def test_nothing_is_nothing_and_something_is_something() -> None:
    assert [about(text) for text in ("", "a", " ", "!", "7")] == [0, 1, 1, 1, 1]


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("Hello world, this is a test.", 6, 9),
        ("four letters a token", 4, 6),
        ("12345678", 3, 3),
        ("你好，世界。我是一个语音助手，请简短回答。", 12, 18),
        ("日本語でゆっくり話してください。", 9, 14),
        ("천천히 한국어로 말해 주세요", 7, 12),
        ("Привет, как у тебя дела сегодня?", 8, 12),
        ("मुझसे धीरे धीरे हिंदी में बात करो", 10, 18),
        ("Überfällige Straßenschäden ärgern Anwohner", 9, 15),
        ("สวัสดีครับ", 4, 7),
        ("🦊🦊", 3, 5),
    ],
)
def test_each_script_has_its_share(text: str, least: int, most: int) -> None:
    assert least <= about(text) <= most
