"""The manual as text, and the search in it: names of pages, options, menus and keys are filled in from where
they are declared, in the language of the window, so that the manual cannot name what is not there.

In a chapter ``{option:warm_mic_s}`` is the way to an option, ``{page:account}`` to a page of the settings,
``{row:talk|Title}`` to a part of a page that is no option; ``{menu:Class|Words}`` is a line of the menu More,
``{word:Class|Words}`` any word of the window (without a class: of ``wording``), ``{problem:code}`` the title
of a problem, ``{button:name}`` a button of its card, ``{key:Ctrl+F}`` a key.
"""

import re
from collections.abc import Callable, Iterator

from app.core.settings.options import options
from app.core.settings.settings import GROUPS, PAGES
from app.core.values.problems import entry
from app.ui.wording.cards import BUTTONS

Translate = Callable[[str, str], str]
"""The words for a sentence (second) of a class (first)."""
PLACE = re.compile(r"\{(option|page|row|menu|word|problem|button|key):([^{}]+)\}")
DATA = "present"
"""The class of all words that belong to none: see ``app/ui/language.py``."""
OTHER_PAGES = {"personas": "Personas", "about": "About and diagnosis"}
"""Pages of the settings that are no part of ``PAGES``: id and title."""
_WAY = " ▸ "
# The end of a line where no spaces are written between words: Chinese and Japanese, on either side of it.
_WIDE = "\u2e80-\u9fff\uff00-\uffef"
_WRAPPED = re.compile(rf"(?<=[{_WIDE}])\n *(?=[^\s|#\-\d])|(?<=[^\n|])\n *(?=[{_WIDE}])")


def filled(text: str, translate: Translate, key: Callable[[str], str]) -> str:
    """The chapter with every name filled in; ``key`` spells a key as this system does. An unknown name raises
    KeyError.
    """

    def named(found: re.Match[str]) -> str:
        if found[1] == "key":
            return key(found[2])
        return _WAY.join(translate(*part) for part in parts(found[1], found[2]))

    return PLACE.sub(named, _WRAPPED.sub("", text))


def parts(kind: str, name: str) -> tuple[tuple[str, str], ...]:
    """What a name consists of: the class and the English words of each part of the way."""
    owner, bar, words = name.partition("|")
    settings = (DATA, "Settings")
    match kind:
        case "option":
            declared = options()[name]
            fold = ((DATA, GROUPS[declared.group]),) if declared.group else ()
            return settings, (DATA, _page(declared.page)), *fold, (DATA, declared.title)
        case "page":
            return settings, (DATA, _page(name))
        case "row":
            return settings, (DATA, _page(owner)), (DATA, words)
        case "menu":
            return ("MoreMenu", "More"), (owner, words)
        case "problem":
            return ((DATA, entry(name).title),)
        case "button":
            return ((DATA, BUTTONS[name]),)
        case _:
            return ((owner, words),) if bar else ((DATA, name),)


def _page(name: str) -> str:
    titles: dict[str, str] = {**{page: words for page, words in PAGES}, **OTHER_PAGES}
    return titles[name]


def title(text: str) -> str:
    """The title of a chapter: its first heading."""
    return next((line[2:] for line in text.splitlines() if line.startswith("# ")), "")


def sought(words: str) -> tuple[str, ...]:
    """What is looked for: each word by itself."""
    return tuple(words.split())


def found(text: str, wanted: tuple[str, ...]) -> bool:
    """Whether all these are in the text, in any case and also within words."""
    return all(re.search(re.escape(word), text, re.IGNORECASE) for word in wanted)


def places(text: str, wanted: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where one of these is in the text: beginning and end."""
    if wanted:
        longest_first = sorted(map(re.escape, wanted), key=len, reverse=True)
        for match in re.finditer("|".join(longest_first), text, re.IGNORECASE):
            yield match.span()
