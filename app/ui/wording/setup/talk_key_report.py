"""The report on the talk key: what was found, and a verdict that says what to do; words only.

What a system says of itself (``reason``, ``checks``) is translated as a whole where there is a translation.
"""

from app.core.settings.key_binding import objections, parse
from app.core.values.talk_key_state import TalkKeyState, Trial
from app.ui.wording.first_frame_words import in_words
from app.ui.wording.shortcuts import objection_words
from app.ui.wording.words import Words, english

Finding = tuple[str, str]
LONG_ENOUGH_S = 0.3


def findings(talk_key: TalkKeyState, wanted: str, tr: Words = english) -> tuple[Finding, ...]:
    """Pairs of name and words: what is bound, by what, where it works, what speaks against it."""
    if not talk_key.back_end:
        key = in_words(wanted, tr) or tr("none")
        return ((tr("Talk key"), tr("{key}; nothing is bound yet").format(key=key)),)
    bound = in_words(talk_key.key, tr) or tr("none beside Space in the window")
    where = tr("everywhere") if talk_key.everywhere else tr("only while the window is in front")
    found: list[Finding] = [
        (tr("Talk key"), bound),
        (tr("Heard by"), talk_key.back_end),
        (tr("Works"), where),
        (tr("Why"), tr(talk_key.reason)),
        *((tr(name), tr(words)) for name, words in talk_key.checks),
    ]
    return (*found, *((tr("Mind"), words) for words in _doubts(wanted, tr)))


def _doubts(wanted: str, tr: Words) -> list[str]:
    try:
        return [objection_words(one, tr) for one in objections(parse(wanted))]
    except ValueError:
        return []


def trial_words(trial: Trial, tr: Words = english) -> str:
    """What the trial shows so far, as one line."""
    moves = tr("down {downs}, up {ups}").format(downs=trial.downs, ups=trial.ups)
    if trial.down:
        return tr("{moves}: it is down now").format(moves=moves)
    if not trial.ups:
        return moves
    return tr("{moves}, last held {time} s").format(moves=moves, time=f"{trial.held_s:.1f}")


def verdict(talk_key: TalkKeyState, tr: Words = english) -> str:
    """One sentence that ends the report: it works, or what to do."""
    trial, key = talk_key.trial, in_words(talk_key.key, tr)
    if talk_key.back_end and not talk_key.everywhere:
        return tr("{why} Until then hold Space in the window.").format(why=tr(talk_key.reason))
    if not talk_key.back_end:
        return tr("Nothing is bound yet.")
    if trial is None:
        return tr("{key} works everywhere.").format(key=key)
    if trial.others:
        return tr("Another key was pressed meanwhile: a modifier alone counts as part of that shortcut then.")
    if trial.down:
        return tr("It goes down. Now let it go.")
    if not trial.proved:
        return tr("Hold {key} for a second. If nothing happens, choose another key.").format(key=key)
    if trial.held_s < LONG_ENOUGH_S:
        return tr("That was short: hold it for a second, so that its release is seen apart from its press.")
    return tr("{key} works: it goes down once, stays down, and comes up.").format(key=key)
