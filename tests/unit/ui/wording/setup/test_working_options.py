"""What is named in the place of the temperature is what can be changed then."""

import pytest

from app.core.settings.settings import MODELS
from app.core.state import State
from app.core.values.values import Target
from app.ui.wording.option_view import option_views
from app.ui.wording.setup.working_options import instead_of_temperature
from app.ui.wording.words import english


@pytest.mark.parametrize("practice", [True, False])
@pytest.mark.parametrize("model", [*MODELS, "gpt-realtime"])
def test_only_what_is_enabled_is_named(model: str, practice: bool) -> None:
    state = State(target=Target(model=model, dialect="ga", practice=practice))
    words, views = instead_of_temperature(state, english), option_views(state)
    for name, title in (
        ("speed", "Speed"),
        ("effort", "Reasoning effort"),
        ("expressiveness", "Expressiveness"),
    ):
        assert (title in words) == views[name].enabled, (name, words)
