"""The report on the talk key: what was found, and a verdict that says what to do; words only.

Every sentence is English with its facts filled in; whoever shows it may translate the whole.
"""

from app.core.settings.key_binding import objections, parse
from app.core.values.talk_key_state import TalkKeyState, Trial

Finding = tuple[str, str]
LONG_ENOUGH_S = 0.3


def findings(talk_key: TalkKeyState, wanted: str) -> tuple[Finding, ...]:
    """Pairs of name and words: what is bound, by what, where it works, what speaks against it."""
    if not talk_key.back_end:
        return (("Talk key", f"{wanted or 'none'}; nothing is bound yet"),)
    found: list[Finding] = [
        ("Talk key", talk_key.key or "none beside Space in the window"),
        ("Heard by", talk_key.back_end),
        ("Works", "everywhere" if talk_key.everywhere else "only while the window is in front"),
        ("Why", talk_key.reason),
        *talk_key.checks,
    ]
    found += [("Mind", words) for words in _doubts(wanted)]
    return tuple(found)


def _doubts(wanted: str) -> list[str]:
    try:
        return [str(one) for one in objections(parse(wanted))]
    except ValueError:
        return []


def trial_words(trial: Trial) -> str:
    """What the trial shows so far, as one line."""
    moves = f"down {trial.downs}, up {trial.ups}"
    if trial.down:
        return f"{moves}: it is down now"
    return f"{moves}, last held {trial.held_s:.1f} s" if trial.ups else moves


def verdict(talk_key: TalkKeyState) -> str:
    """One sentence that ends the report: it works, or what to do."""
    trial = talk_key.trial
    if talk_key.back_end and not talk_key.everywhere:
        return f"{talk_key.reason} Until then hold Space in the window."
    if not talk_key.back_end:
        return "Nothing is bound yet."
    if trial is None:
        return f"{talk_key.key} works everywhere."
    if trial.others:
        return "Another key was pressed meanwhile: a modifier alone counts as part of that shortcut then."
    if trial.down:
        return "It goes down. Now let it go."
    if not trial.downs:
        return f"Hold {talk_key.key} for a second. If nothing happens, choose another key."
    if trial.held_s < LONG_ENOUGH_S:
        return "That was short: hold it for a second, so that its release is seen apart from its press."
    return f"{talk_key.key} works: it goes down once, stays down, and comes up."
