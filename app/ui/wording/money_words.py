"""What the conversation has cost, in words: the sum for the window, and its parts for whoever points at it.

Every amount is an estimate from the prices that ``prices`` knows; what has no price there is shown as tokens.
"""

from app.core.service import prices
from app.core.service.billing import service_of
from app.core.state import State
from app.core.values.bill import PRACTICE, Bill, Task
from app.ui.wording.views import MoneyView
from app.ui.wording.words import Words, elapsed, length, money

KINDS = {
    "audio_in": "Audio in",
    "cached_audio": "Audio in, cached",
    "text_in": "Text in",
    "cached_text": "Text in, cached",
    "image_in": "Images in",
    "cached_image": "Images in, cached",
    "audio_out": "Audio out",
    "text_out": "Text out",
    "seconds": "Sound written down",
}
"""The parts of a bill, by the names of ``prices.BillPart``, in the order in which they are shown."""


def money_view(state: State, now: float, tr: Words) -> MoneyView:
    """The cost of the present conversation, "" as long as nothing has been paid for, and how long the program
    runs; ``now`` is in unix seconds.
    """
    age = elapsed(now - state.started_at, tr) if state.started_at else ""
    here = _sum(state.conversation.bills, state, tr)
    lines = [tr("This conversation: {cost}").format(cost=here)]
    for bill in state.conversation.bills:
        lines += _bill(bill, tr)
    lines.append(tr("Since Pressel was started: {cost}").format(cost=_sum(state.spent.bills, state, tr)))
    lines.append(tr("{t} of your voice sent").format(t=length(state.spent.sent_seconds)))
    if any(prices.cost(bill) for bill in (*state.conversation.bills, *state.spent.bills)):
        lines.append(tr("An estimate from the prices of {date}.").format(date=prices.AS_OF))
    paid = any(bill.service != PRACTICE for bill in state.conversation.bills)
    return MoneyView(here if paid else "", age, "\n".join(lines))


def _sum(bills: tuple[Bill, ...], state: State, tr: Words) -> str:
    """All of it in a few words: dollars, tokens of what has no known price, or that it is free."""
    paid = tuple(bill for bill in bills if bill.service != PRACTICE)
    known = tuple(bill for bill in paid if prices.cost(bill) is not None)
    unknown = tuple(bill for bill in paid if prices.cost(bill) is None)
    found = []
    if known:
        found.append(money(prices.total(known)))
    if unknown:
        found.append(tr("%Ln token(s)", prices.tokens(unknown)))
    return " + ".join(found) or _nothing(state, tr)


def _nothing(state: State, tr: Words) -> str:
    """Nothing has been paid for yet: the words for it at the present service."""
    if state.target.practice:
        return tr("Free")
    next_one = Bill(service_of(state.target), state.target.model)
    return money(0.0) if prices.cost(next_one) is not None else tr("%Ln token(s)", 0)


def _bill(bill: Bill, tr: Words) -> list[str]:
    head = " · ".join(part for part in (_service(bill, tr), bill.model, _work(bill, tr)) if part)
    if bill.service == PRACTICE:
        return [f"{head}: {tr('Practice costs nothing.')}"]
    if prices.cost(bill) is None:
        head = f"{head}: {tr('The price of this model is not known.')}"
    return [head, *(_part(part, tr) for part in prices.parts(bill))]


def _service(bill: Bill, tr: Words) -> str:
    if bill.service == PRACTICE:
        return tr("Practice")
    return "OpenAI" if bill.service == prices.SERVICE else bill.service


def _work(bill: Bill, tr: Words) -> str:
    return tr("%n answer(s)", bill.times) if bill.task is Task.ANSWER else tr("your words written down")


def _part(part: prices.BillPart, tr: Words) -> str:
    timed = part.kind == "seconds"
    amount = length(part.amount) if timed else tr("%Ln token(s)", int(part.amount))
    cost = "" if part.dollars is None else money(part.dollars)
    return "    " + " · ".join(filter(None, (tr(KINDS[part.kind]), amount, cost)))
