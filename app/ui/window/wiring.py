"""Connects the parts of the window to the bridge once the program is there: each signal becomes an event.

Imported by ``MainWindow.attach``, never before: the events it names are no part of the first paint.
"""

from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.core.messages.events.archive_events import ConversationRenamed
from app.core.messages.events.presses import (
    FocusLost,
    LatchPressed,
    MuteToggled,
    TalkPressed,
    TalkReleased,
    TalkToggled,
)
from app.core.messages.events.sound_events import MeterWanted
from app.core.messages.events.turn_events import (
    AnswerPlayed,
    DraftDiscarded,
    DraftPlayed,
    DraftSent,
    NoticeDismissed,
)
from app.ui.window.card_actions import perform
from app.ui.wording.talk_words import chosen_mode

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.transcript.card_frame import Asks
    from app.ui.window.stage import Stage


def wire(stage: "Stage", bridge: "Bridge") -> None:
    """Connect every part; from now on what the person does has an effect."""
    _wire_talking(stage, bridge)
    bar = stage.bar
    bar.field.entered.connect(bridge.send_text)
    bar.microphone.microphone_chosen.connect(lambda found: bridge.choose(input_device=found))
    bar.microphone.speaker_chosen.connect(lambda found: bridge.choose(output_device=found))
    bar.microphone.mode_chosen.connect(lambda mode: _choose_mode(bridge, mode))
    bar.microphone.settings_wanted.connect(lambda: stage.settings.open("sound"))
    bar.level_wanted.connect(lambda on: bridge.tell(MeterWanted(on=on)))
    stage.empty.starter_chosen.connect(bridge.send_text)
    stage.header.renamed.connect(
        lambda title: bridge.tell(ConversationRenamed(conversation=bridge.state.conversation.id, title=title))
    )
    stage.settings.attach(bridge)
    assert stage.area is not None
    for asks in (stage.notices.asks, stage.area.asks):
        _wire_cards(asks, stage, bridge)


def _wire_talking(stage: "Stage", bridge: "Bridge") -> None:
    stage.hold.pressed.connect(lambda: bridge.tell(TalkPressed()))
    stage.hold.released.connect(lambda late_s: bridge.tell(TalkReleased(late_s=late_s)))
    stage.hold.lost.connect(lambda: bridge.tell(FocusLost()))
    stage.bar.talk.switched.connect(lambda: bridge.tell(TalkToggled()))
    stage.bar.mute.clicked.connect(lambda on: bridge.tell(MuteToggled(on=on)))
    stage.bar.lock.clicked.connect(lambda: bridge.tell(LatchPressed()))


def _choose_mode(bridge: "Bridge", mode: str) -> None:
    settings = bridge.state.settings
    bridge.apply(replace(settings, **chosen_mode(settings, mode)))


def _wire_cards(asks: "Asks", stage: "Stage", bridge: "Bridge") -> None:
    def act(action: str, number: int) -> None:
        if perform(action, number, stage, bridge):
            bridge.tell(NoticeDismissed(number=number))

    asks.acted.connect(act)
    asks.dismissed.connect(lambda number: bridge.tell(NoticeDismissed(number=number)))
    asks.draft_sent.connect(lambda number: bridge.tell(DraftSent(number=number)))
    asks.draft_played.connect(lambda number: bridge.tell(DraftPlayed(number=number)))
    asks.answer_played.connect(lambda turn_id: bridge.tell(AnswerPlayed(turn_id=turn_id)))
    asks.draft_discarded.connect(lambda number: bridge.tell(DraftDiscarded(number=number)))
