"""The final words of an answer: of a part or of a whole message, before its deltas, instead of them or long
after; it plays nothing.
"""

from app.core.answer import conversation as talk_log
from app.core.answer import identity
from app.core.answer import reply as answer
from app.core.state import ReplyStage, State
from app.core.steps import Step, nothing, then
from app.protocol.messages import AudioTranscriptDone, ContentPartDone, Item, Response, TextDone


def of_part(
    state: State, message: AudioTranscriptDone | TextDone | ContentPartDone, text: str, at: float
) -> Step:
    """A part is complete, with these words."""
    found = _place(state, message.response_id, message.item_id, at) if text.strip() else None
    if found is None:
        return nothing(state)
    step, place = found
    return then(step, lambda s: talk_log.answer_text(s, place, message.content_index, text))


def of_item(state: State, item: Item, response_id: str, at: float) -> Step:
    """A message is complete, with all of its words."""
    text = talk_log.words_of(item)
    of_answer = item.type == "message" and item.role != "user"
    item_id = item.id if isinstance(item.id, str) else ""
    found = _place(state, response_id, item_id, at) if of_answer and text.strip() else None
    if found is None:
        return nothing(state)
    step, place = found
    return then(step, lambda s: talk_log.answer_whole(s, place, text))


def of_response(state: State, response: Response, at: float) -> Step:
    """A response is done: some servers give its words only now."""
    step, response_id = nothing(state), identity.response_id_of(response)
    for item in response.output or ():
        state, effects = of_item(step[0], item, response_id, at)
        step = state, (*step[1], *effects)
    return step


def _place(state: State, response_id: str, item_id: str, at: float) -> tuple[Step, int] | None:
    """Where the words belong, and the step that their coming is; None if nobody is to see them."""
    said, response_id = response_id, identity.response(state, response_id)
    if response_id in state.reply.abandoned:
        return None
    if answer.dropped(state, response_id):
        place = talk_log.by_item(state.conversation, item_id)
        return (nothing(state), place) if place >= 0 else None
    state, item_id = identity.item(answer.complete(state), item_id, said)
    active = state.reply.stage is ReplyStage.ACTIVE
    state, effects = answer.answering(state) if active else nothing(state)
    state, place = talk_log.answer_turn(state, item_id, response_id, at)
    return (state, effects), place
