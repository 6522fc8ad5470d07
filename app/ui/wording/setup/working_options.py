"""Names what a model takes in the place of an option that it does not take; pure."""

from app.core.line.session_config import takes_effort
from app.core.settings.options import options
from app.core.state import State
from app.ui.wording.words import Words


def instead_of_temperature(state: State, tr: Words) -> str:
    """That the temperature is not sent, and the options for the same purpose that are enabled now."""
    effort = ("effort",) if takes_effort(state) and not state.target.practice else ()
    names = ", ".join(tr(options()[name].title) for name in ("speed", *effort, "expressiveness"))
    return tr("Not used by this model. What works: {names}.").format(names=names)
