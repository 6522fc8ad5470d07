"""docs/settings.md matches the declared options."""

from app.core.settings.options import options
from tests.pages.settings_page import PAGE, page


def test_the_page_of_the_settings_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `python -m tests.pages.settings_page`"


def test_every_option_is_on_it() -> None:
    assert [name for name in options() if f"| `{name}` |" not in page()] == []
