"""What the set-up guide says about the State; pure, like ``present``: no Qt, no clock."""

from dataclasses import dataclass

from app.core.state import Phase, State, phase
from app.core.values.talk_key_state import Trial
from app.core.values.values import Role, Turn
from app.ui.wording.talk_words import CHIPS, headline, reach, talk_key_words
from app.ui.wording.words import Words, english

MENU = "⋯"
ROUTES: dict[str, tuple[str, ...]] = {
    "practice": ("welcome", "microphone", "speaker", "talk_key", "first_turn"),
    "key": ("welcome", "key", "microphone", "speaker", "talk_key", "first_turn"),
    "server": ("welcome", "server", "microphone", "speaker", "talk_key", "first_turn"),
}
"""The pages of the guide, by the first choice."""
DRY = "talk_key"
"""On this page presses are shown and do nothing else."""


@dataclass(frozen=True, slots=True)
class GuideView:
    """``pressed``: the talk key is down in the dry run; ``proof``: what the dry run has shown so far.

    ``talking``: the key is down in a real turn. ``said`` and ``answered``: the last words of both sides since
    the page was opened. ``talk_key``: the one in force; ``reach``: where it works; ``how``: what to do with
    it. ``served``: the chosen service can be talked to.
    """

    pressed: bool
    proof: str
    talking: bool
    busy: str
    said: str
    answered: str
    practice: bool
    talk_key: str
    how: str
    reach: str
    served: bool


def guide(state: State, tr: Words = english, after: str = "") -> GuideView:
    """The guide at this moment. ``after``: id of the last turn that was there before ("" = none)."""
    trial = state.talk_key.trial
    said, answered = _exchange(_since(state.conversation.turns, after))
    credential = state.credential
    return GuideView(
        pressed=trial is not None and trial.down,
        proof=_proof(state, trial, tr) if trial is not None else "",
        talking=state.take is not None and not state.take.released_at,
        busy=_busy(phase(state), tr),
        said=said,
        answered=answered,
        practice=state.target.practice,
        talk_key=talk_key_words(state, tr),
        how=headline(state, tr),
        reach=reach(state, tr),
        served=credential.there or credential.outside,
    )


def _proof(state: State, trial: Trial, tr: Words) -> str:
    if trial.down:
        return tr("Pressed. Now let go.")
    if not trial.ups:
        return ""
    if state.talk_key.everywhere and not trial.proved:
        return tr("✓ That works in this window. Now hold {key} itself.").format(key=talk_key_words(state, tr))
    return tr("✓ Your key works.")


def _busy(at: Phase, tr: Words) -> str:
    match at:
        case Phase.OPENING | Phase.RECORDING | Phase.LATCHED | Phase.LISTENING:
            return tr("Listening to you…")
        case Phase.SENDING:
            return tr("Sending…")
        case Phase.THINKING:
            return tr("Thinking…")
        case Phase.SPEAKING:
            return tr("It answers. Press again and it is silent at once.")
        case Phase.OFFLINE | Phase.ERROR | Phase.NO_KEY:
            return tr(CHIPS[at][0])
        case _:
            return ""


def _since(turns: tuple[Turn, ...], after: str) -> tuple[Turn, ...]:
    place = next((n + 1 for n, turn in enumerate(turns) if turn.turn_id == after), 0)
    return turns[place:]


def _exchange(turns: tuple[Turn, ...]) -> tuple[str, str]:
    """The last thing the person said, and the answer to it."""
    said = answered = ""
    for turn in turns:
        if turn.role is Role.USER:
            said, answered = turn.text, ""
        elif turn.role is Role.ASSISTANT:
            answered = turn.text
    return said, answered


def privacy_lines(state: State, tr: Words = english) -> tuple[str, ...]:
    """What becomes of the person's words, in the way of talking and with the service that are chosen."""
    settings = state.settings
    where = (
        tr("What you say stays on this computer: the practice voice answers here.")
        if state.target.practice
        else tr("What you say goes to {name}, and to nobody else.").format(
            name=state.target.name or tr("the service")
        )
    )
    if settings.turn_detection != "push_to_talk":
        when = tr("Hands-free, the microphone is open and streams until you end it; the window shows it.")
    elif settings.warm_mic_s != "0":
        when = tr(
            "After you have talked the microphone stays open for a while; what it hears between two presses "
            "stays in memory and is dropped."
        )
    else:
        when = tr("The microphone is open only while you talk, and the window shows it.")
    return (
        where,
        when,
        tr("Conversations are kept on this computer as text, until you delete them."),
        tr("Your voice is kept only until the service has it; a message that you have not sent keeps it."),
        tr("An API key is kept in the system's keyring or for one session in memory, never in a file."),
        tr("Pressel sends no statistics and no reports about you."),
    )
