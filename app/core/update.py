"""The one function that decides: ``update(state, event) -> (state, effects)``; total, pure, and the only
maker of a State.

Every pair of state and event has an answer; what means nothing here changes nothing. Illegal server talk
becomes a count or a notice, never an exception.
"""

from typing import assert_never

from app.core import persona_switching, server_events, voice_preview
from app.core.answer import conversation as talk_log
from app.core.answer import outcome, rate_limit, reply
from app.core.history import history
from app.core.line import line, setting_status
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import HangUp
from app.core.messages.effects.program_effects import SavePreferences
from app.core.messages.effects.sound_effects import ChooseDevices, CloseMicrophone, StopSpeaker, WatchLevel
from app.core.messages.events.archive_events import ConversationOpened, HistoryFact
from app.core.messages.events.credential_events import CredentialFact
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import (
    LineLost,
    LineUp,
    ServerSaid,
    SessionRenewed,
    SettingRetried,
    TargetChanged,
)
from app.core.messages.events.persona_events import PreviewAsked, PreviewEnded, PreviewSounded
from app.core.messages.events.presses import (
    Cancelled,
    FocusLost,
    HandsFreeToggled,
    LatchPressed,
    MuteToggled,
    OtherKeyPressed,
    SystemPaused,
    TalkPressed,
    TalkReleased,
    TalkToggled,
)
from app.core.messages.events.program_events import (
    Closing,
    SettingsApplied,
    Started,
    StoreCaughtUp,
    StoreFailed,
    TimerFired,
    ToolAnswered,
    TranslationMissing,
)
from app.core.messages.events.sound_events import (
    DevicesChanged,
    FrameCaptured,
    LevelMeasured,
    MeterWanted,
    MicrophoneClosed,
    MicrophoneFailed,
    MicrophoneKept,
    MicrophoneOpened,
    SampleAsked,
    SpeakerDrained,
    SpeakerFailed,
    SpeakerRegained,
    SpeakerStarted,
    SpeakerStopped,
    SpeakerTried,
)
from app.core.messages.events.turn_events import (
    AskedAgain,
    DraftDiscarded,
    DraftPlayed,
    DraftSent,
    NoticeDismissed,
    RetryAsked,
    TextEntered,
)
from app.core.messages.timer import Timer
from app.core.service import service_choice
from app.core.settings.built_in_personas import at_first
from app.core.settings.settings import Settings
from app.core.state import Conversation, LineStage, State
from app.core.steps import Step, chain, nothing, noticed, order, then, without_notices
from app.core.talk_key import ownership
from app.core.turn import microphone_test, outgoing, take, take_interruptions, talk, unsent
from app.core.turn.cues import alarm
from app.core.values.problems import Trouble
from app.core.values.replacing import replace


def update(state: State, event: Event) -> Step:
    """The next state and the orders that go with it."""
    known, passes = ownership.gate(state, event)
    if not passes:
        after, effects = nothing(known)
    elif voice_preview.ends(known, event):
        after, effects = then(voice_preview.hushed(known), lambda s: _decided(s, event))
    else:
        after, effects = _decided(known, event)
    if known.take is not None and known.take.next is not None:
        after, effects = then((after, effects), lambda s: persona_switching.followed(s, known, _applied))
    return after, (*effects, *unsent.changes(state, after), *alarm(state, after))


def _decided(state: State, event: Event) -> Step:
    match event:
        case FrameCaptured() if state.sample is not None and event.take == state.sample.number:
            return microphone_test.captured(_level(state, event.level), event)
        case FrameCaptured():
            return take.captured(_level(state, event.level), event)
        case ServerSaid():
            return server_events.heard(state, event.message, event.at)
        case TalkPressed() | TalkReleased() | TalkToggled() | Cancelled() | HandsFreeToggled():
            return _person(state, event)
        case TimerFired():
            return _timer(state, event)
        case MicrophoneOpened() | MicrophoneClosed() | MicrophoneFailed() | LevelMeasured():
            return _microphone(state, event)
        case MicrophoneKept():
            return take_interruptions.kept(state, event)
        case SpeakerStarted() | SpeakerDrained() | SpeakerStopped() | SpeakerFailed() | SpeakerRegained():
            return _speaker(state, event)
        case LineUp():
            return line.up(state)
        case LineLost():
            return line.lost(state, event.trouble)
        case _:
            return _rest(state, event)


def _person(state: State, event: Event) -> Step:
    match event:
        case TalkPressed():
            parted = lambda s: persona_switching.parted(s, event.persona)  # noqa: E731
            step = chain(
                state,
                microphone_test.dropped,
                parted,
                lambda s: talk.pressed(s, event.at),
                line.wake,
            )
            return then(step, lambda s: persona_switching.answering(s, event.persona, state, _applied))
        case TalkToggled():
            return chain(
                state,
                microphone_test.dropped,
                lambda s: take_interruptions.toggled(s, event.at),
                line.wake,
            )
        case TalkReleased():
            return talk.released(state, event.at, event.late_s)
        case HandsFreeToggled():
            if not take_interruptions.can_switch(state, event.on):
                return nothing(state)
            step = take_interruptions.hands_free(state, event.on, event.at)
            return then(step, line.wake) if event.on else step
        case _:
            return talk.cancelled(state, event.at)


def _timer(state: State, event: TimerFired) -> Step:
    match event.timer:
        case Timer.TAIL:
            return talk.tail_over(state)
        case Timer.DRAIN:
            return talk.drain_overdue(state, event.at)
        case Timer.CAP:
            return take_interruptions.capped(state)
        case Timer.WARNING:
            return take_interruptions.near_the_end(state)
        case Timer.OPENING:
            return take_interruptions.slow(state)
        case Timer.UNDO:
            return talk.undo_over(state)
        case Timer.PATIENCE:
            return outcome.out_of_patience(state)
        case Timer.CANCEL:
            return outcome.cancel_overdue(state)
        case Timer.LIMIT:
            return rate_limit.over(state)
        case Timer.GREETING:
            return line.greeting_overdue(state)
        case Timer.CONFIGURE:
            return line.configure_overdue(state)
        case Timer.REDIAL:
            return line.redial(state)
        case Timer.RENEW:
            return line.renew(state)
        case Timer.IDLE:
            return line.idle(state)
        case Timer.SAMPLE:
            return microphone_test.played(state)
        case Timer.PREVIEW:
            return voice_preview.overdue(state)
        case Timer.DELETION:
            return history.deletion_due(state, event.about)
        case _:
            assert_never(event.timer)


def _microphone(
    state: State, event: MicrophoneOpened | MicrophoneClosed | MicrophoneFailed | LevelMeasured
) -> Step:
    match event:
        case MicrophoneOpened():
            return take.opened(state, event.take)
        case MicrophoneClosed():
            return chain(state, lambda s: take.closed(s, event), take.flushed)
        case MicrophoneFailed():
            broken = lambda s: microphone_test.failed(s, event.take)  # noqa: E731
            return chain(state, lambda s: take.failed(s, event), take.flushed, broken)
        case _:
            return nothing(_level(state, event.level))


def _level(state: State, level: float) -> State:
    return replace(state, sound=replace(state.sound, level=level))


def _speaker(state: State, event: Event) -> Step:
    match event:
        case SpeakerDrained():
            state = replace(voice_preview.played(state), reply=replace(state.reply, sounding=False))
            return talk_log.heard(microphone_test.drained(state, event.heard), event.heard)
        case SpeakerStopped():
            return reply.cut(microphone_test.drained(state, event.heard), event.heard)
        case SpeakerFailed():
            state = replace(voice_preview.played(state), sound=replace(state.sound, speaker_down=True))
            state = replace(state, reply=replace(state.reply, sounding=False))
            return nothing(noticed(state, event.trouble))
        case SpeakerRegained():
            return nothing(replace(state, sound=replace(state.sound, speaker_down=False)))
        case _:
            return nothing(state)


def _rest(state: State, event: Event) -> Step:
    match event:
        case SystemPaused():
            return then(take_interruptions.heard(state, event), line.leave)
        case LatchPressed() | OtherKeyPressed() | FocusLost() | MuteToggled():
            return take_interruptions.heard(state, event)
        case TextEntered():
            return chain(state, lambda s: outgoing.enter_text(s, event.text, event.at), line.wake)
        case DraftSent():
            return chain(state, lambda s: outgoing.send_draft(s, event.number, event.at), line.wake)
        case DraftPlayed():
            return outgoing.play_draft(state, event.number)
        case DraftDiscarded():
            return outgoing.discard_draft(state, event.number)
        case RetryAsked():
            return chain(state, line.ensure, reply.ask_if_wanted)
        case AskedAgain():
            return chain(state, line.ensure, reply.interrupt, reply.want)
        case NoticeDismissed():
            kept = tuple(n for n in state.notices if n.number != event.number)
            return nothing(replace(state, notices=kept))
        case SessionRenewed() | SettingRetried():
            return setting_status.update(state, event)
        case ToolAnswered():
            return outcome.tool_answered(state, event.call_id, event.output)
        case TranslationMissing():
            return nothing(noticed(state, Trouble("no_translation", event.language)))
        case StoreFailed():
            return nothing(noticed(state, event.trouble))
        case StoreCaughtUp():
            return nothing(without_notices(state, ("disk", "settings_not_saved")))
        case _:
            return _frame(state, event)


def _frame(state: State, event: Event) -> Step:
    """Start, end, settings, devices, conversations."""
    match event:
        case Started():
            state = replace(
                state,
                settings=event.settings,
                target=event.target,
                tools=event.tools,
                personas=event.personas if event.personas.all else at_first(event.settings),
                started_at=event.at,
                line=replace(state.line, refused=event.target.refused),
            )
            state = unsent.restored(state, event.unsent)
            volumes, keys = setting_status.volumes(None, event.settings), ownership.orders(None, state)
            return chain(state, order(_devices(event.settings), *volumes, *keys), line.started)
        case SettingsApplied():
            return _applied(state, event.settings)
        case TargetChanged():
            return line.retarget(state, event.target)
        case ConversationOpened():
            return _opened(state, event)
        case DevicesChanged():
            sound = replace(
                state.sound,
                inputs=event.inputs,
                outputs=event.outputs,
                input_in_use=event.input_in_use,
                output_in_use=event.output_in_use,
            )
            return nothing(replace(state, sound=sound))
        case SampleAsked():
            return microphone_test.asked(state)
        case SpeakerTried():
            return microphone_test.speaker_tried(state)
        case MeterWanted():
            return state, (WatchLevel(event.on),)
        case Closing():
            return _closing(state, event.at)
        case CredentialFact():
            return service_choice.update(state, event)
        case HistoryFact():
            return history.update(state, event, _opened)
        case PreviewAsked() | PreviewSounded() | PreviewEnded():
            return voice_preview.heard(state, event)
        case _:
            return persona_switching.heard(state, event, _applied)


def _devices(settings: Settings) -> ChooseDevices:
    return ChooseDevices(settings.input_device, settings.output_device)


def _applied(state: State, settings: Settings) -> Step:
    """New settings: kept, and told to whom they concern."""
    old = state.settings
    if settings == old:
        return nothing(state)
    state, effects = persona_switching.absorbed(state, settings)
    effects += (SavePreferences(settings),)
    if (old.input_device, old.output_device) != (settings.input_device, settings.output_device):
        effects += (_devices(settings),)
    effects += (*take_interruptions.orders(old, settings), *setting_status.volumes(old, settings))
    before, state = state, setting_status.followed(state, settings)
    effects += ownership.orders(before, state)
    step: Step = state, effects
    if settings.turn_detection == "push_to_talk" and state.take is not None and state.take.hands_free:
        step = then(step, talk.end_hands_free)
    return then(then(step, lambda s: service_choice.applied(s, old)), line.reconfigure)


def _opened(state: State, event: ConversationOpened) -> Step:
    """Another conversation: the present one stays as it is on disk; the unsent stays here, as drafts."""
    begun = bool(state.conversation.turns) or state.line.stage is LineStage.UP
    step = chain(state, lambda s: talk.laid_by(s, event.at), reply.interrupt, talk_log.left)
    fresh = Conversation(event.conversation, event.title, event.turns)
    kept = tuple(n for n in state.notices if n.path)  # a file is no part of the conversation
    step = then(
        step, lambda s: nothing(replace(outgoing.held_back(s, handed=True), conversation=fresh, notices=kept))
    )
    return then(step, line.reopen) if begun else step


def _closing(state: State, at: float) -> Step:
    """The end of the program: silence, release the devices, hang up. What is being said is kept."""
    effects: tuple[Effect, ...] = (StopSpeaker(),) if state.reply.sounding else ()
    if state.take is not None:
        effects += (CloseMicrophone(state.take.number, discard=True),)
    state, cut = talk_log.left(state)
    effects += (*cut, HangUp(), *history.at_the_end(state))
    return replace(unsent.at_the_end(state, at), closing=True), effects
