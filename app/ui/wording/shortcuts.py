"""The shortcuts of the window and what they do, as the help lists them and as a binding is refused."""

from app.core.settings.key_binding import Objection
from app.core.settings.own_keys import OWN_KEYS
from app.ui.wording.words import Words, english

SHORTCUTS: tuple[tuple[str, str], ...] = tuple((own.keys, own.does) for own in OWN_KEYS if own.listed)
"""As Qt spells keys; the words are English and go through the translation."""


def objection_words(objection: Objection, tr: Words = english) -> str:
    """What speaks against a talk key, as a sentence."""
    return tr(objection.words).format(does=tr(objection.does) if objection.does else "")
