"""The one function that decides: ``update(state, event) -> (state, effects)``; total, pure, and the only
maker of a State.

It routes by family of fact; mypy proves each match complete. What means nothing here changes nothing, and
illegal server talk becomes a count or a notice, never an exception.
"""

from typing import assert_never

from app.core import computer, persona_switching, server_events, sound_news, timeouts, voice_preview
from app.core.answer import answer_sound, reply, tool_calls
from app.core.answer import conversation as talk_log
from app.core.history import history
from app.core.line import line, setting_status
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import HangUp
from app.core.messages.effects.program_effects import SavePreferences
from app.core.messages.effects.sound_effects import CloseMicrophone, StopSpeaker
from app.core.messages.events.archive_events import ConversationOpened, HistoryEvent, HistoryFact
from app.core.messages.events.computer_events import ComputerFact
from app.core.messages.events.credential_events import CredentialFact
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import (
    LineEvent,
    LineFact,
    LineLost,
    LineUp,
    ServerSaid,
    SessionRenewed,
    SettingRetried,
    TargetChanged,
)
from app.core.messages.events.persona_events import PersonaEvent, PersonaFact, PreviewEvent
from app.core.messages.events.presses import (
    Cancelled,
    FocusLost,
    HandsFreeToggled,
    LatchPressed,
    MuteToggled,
    OtherKeyPressed,
    PressEvent,
    PressFact,
    SystemPaused,
    TalkKeyBound,
    TalkKeyTried,
    TalkPressed,
    TalkReleased,
    TalkToggled,
)
from app.core.messages.events.program_events import (
    Closing,
    ProgramEvent,
    ProgramFact,
    SettingsApplied,
    Started,
    StoreCaughtUp,
    StoreFailed,
    TimerFired,
    ToolAnswered,
    TranslationMissing,
)
from app.core.messages.events.release_events import ReleaseFact
from app.core.messages.events.sound_events import (
    DeviceFact,
    FrameCaptured,
    MicrophoneFact,
    SpeakerFact,
)
from app.core.messages.events.turn_events import (
    AnswerPlayed,
    AskedAgain,
    DraftDiscarded,
    DraftPlayed,
    DraftSent,
    NoticeDismissed,
    RetryAsked,
    TextEntered,
    TurnEvent,
    TurnFact,
)
from app.core.releases import new_version
from app.core.service import service_choice
from app.core.settings.built_in_personas import at_first
from app.core.settings.settings import Settings
from app.core.state import Conversation, LineStage, State
from app.core.steps import Step, chain, nothing, noticed, order, silence_first, then, without_notices
from app.core.talk_key import ownership
from app.core.turn import handsfree, microphone_test, outgoing, take_interruptions, talk, unsent
from app.core.turn.cues import alarm
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.protocol.messages import AudioDelta, AudioTranscriptDelta, TextDelta


def update(state: State, event: Event) -> Step:
    """The next state and the orders that go with it."""
    match event:
        case FrameCaptured():  # 25 a second, and none concerns anything but its take
            return sound_news.frame(state, event)
        case ServerSaid(message=AudioDelta() | AudioTranscriptDelta() | TextDelta()) if reply.begun(state):
            # As many, and they concern the answer and the transcript only.
            return server_events.heard(state, event.message, event.at)
        case PressFact():
            step = silence_first(_press(state, event))
        case MicrophoneFact():
            step = sound_news.microphone(state, event)
        case SpeakerFact():
            step = sound_news.speaker(state, event)
        case DeviceFact():
            step = sound_news.device(state, event)
        case LineFact():
            step = _line(state, event)
        case TurnFact():
            step = _turn(state, event)
        case HistoryFact():
            step = _history(state, event)
        case PersonaFact():
            step = _persona(state, event)
        case CredentialFact():
            step = then(service_choice.update(state, event), lambda s: line.redirected(s, state.target))
            step = then(step, lambda s: line.unlocked(s, event))
        case ReleaseFact():
            step = new_version.update(state, event)
        case ComputerFact():
            step = computer.update(state, event)
        case ProgramFact():
            step = _program(state, event)
        case _:
            assert_never(event)
    after, effects = then(step, lambda s: persona_switching.followed(s, state, _applied))
    return after, (*effects, *unsent.changes(state, after), *alarm(state, after))


# ---------------------------------------------------------------- what the person does


def _press(state: State, event: PressEvent) -> Step:
    """The talk key and what stands beside it, unless another key holds or the keys are tried out."""
    known, passes = ownership.gate(state, event)
    if not passes or isinstance(event, TalkKeyBound | TalkKeyTried):
        return nothing(known)
    match event:
        case TalkPressed():
            return _talk_pressed(known, event)
        case TalkToggled():
            toggled = lambda s: take_interruptions.toggled(s, event.at)  # noqa: E731
            return chain(known, voice_preview.hushed, microphone_test.dropped, toggled, line.wake)
        case HandsFreeToggled():
            return chain(known, voice_preview.hushed, lambda s: _hands_free(s, event))
        case Cancelled():
            return chain(known, voice_preview.hushed, lambda s: talk.cancelled(s, event.at))
        case TalkReleased():
            return talk.released(known, event.at, event.late_s)
        case LatchPressed():
            return take_interruptions.latched(known)
        case OtherKeyPressed():
            return take_interruptions.other_key(known, event.at)
        case FocusLost():
            return take_interruptions.focus_lost(known)
        case SystemPaused():
            return then(take_interruptions.paused(known, event.reason), line.leave)
        case MuteToggled():
            return handsfree.mute(known, event.on)
        case _:
            assert_never(event)


def _talk_pressed(state: State, event: TalkPressed) -> Step:
    parted = lambda s: persona_switching.parted(s, event.persona)  # noqa: E731
    pressed = lambda s: talk.pressed(s, event.at)  # noqa: E731
    step = chain(state, voice_preview.hushed, microphone_test.dropped, parted, pressed, line.wake)
    return then(step, lambda s: persona_switching.answering(s, event.persona, state, _applied))


def _hands_free(state: State, event: HandsFreeToggled) -> Step:
    if not take_interruptions.can_switch(state, event.on):
        return nothing(state)
    step = take_interruptions.hands_free(state, event.on, event.at)
    return then(step, line.wake) if event.on else step


def _turn(state: State, event: TurnEvent) -> Step:
    match event:
        case TextEntered():
            entered = lambda s: outgoing.enter_text(s, event.text, event.at)  # noqa: E731
            return chain(state, voice_preview.hushed, entered, line.wake)
        case DraftSent():
            sent = lambda s: outgoing.send_draft(s, event.number, event.at)  # noqa: E731
            return chain(state, voice_preview.hushed, sent, line.wake)
        case DraftPlayed():
            return outgoing.play_draft(state, event.number)
        case AnswerPlayed():
            quiet = chain(state, voice_preview.hushed, microphone_test.dropped)
            return then(quiet, lambda s: answer_sound.play_again(s, event.turn_id))
        case DraftDiscarded():
            return outgoing.discard_draft(state, event.number)
        case RetryAsked():
            return chain(state, line.ensure, reply.ask_if_wanted)
        case AskedAgain():
            return chain(state, voice_preview.hushed, line.ensure, reply.interrupt, reply.want_anew)
        case NoticeDismissed():
            kept = tuple(n for n in state.notices if n.number != event.number)
            return nothing(replace(state, notices=kept))
        case _:
            assert_never(event)


def _history(state: State, event: HistoryEvent) -> Step:
    if isinstance(event, ConversationOpened):
        return chain(state, voice_preview.hushed, lambda s: _opened(s, event))
    return history.update(state, event, _opened)


def _persona(state: State, event: PersonaEvent) -> Step:
    if isinstance(event, PreviewEvent):
        return voice_preview.heard(state, event)
    return persona_switching.heard(state, event, _applied)


# ---------------------------------------------------------------- the line and the program


def _line(state: State, event: LineEvent) -> Step:
    match event:
        case ServerSaid():
            return server_events.heard(state, event.message, event.at)
        case LineUp():
            return line.up(state)
        case LineLost():
            return line.lost(state, event.trouble)
        case TargetChanged():
            return chain(state, voice_preview.hushed, lambda s: line.retarget(s, event.target))
        case SessionRenewed() | SettingRetried():
            return setting_status.update(state, event)
        case _:
            assert_never(event)


def _program(state: State, event: ProgramEvent) -> Step:
    match event:
        case Started():
            return _started(state, event)
        case TimerFired():
            return timeouts.fired(state, event)
        case SettingsApplied():
            return _applied(state, event.settings)
        case ToolAnswered():
            return tool_calls.answered(state, event.call_id, event.output)
        case TranslationMissing():
            return nothing(noticed(state, Trouble("no_translation", event.language)))
        case StoreFailed():
            return nothing(noticed(state, event.trouble))
        case StoreCaughtUp():
            return nothing(without_notices(state, ("disk", "settings_not_saved", "portable_read_only")))
        case Closing():
            return chain(state, voice_preview.hushed, lambda s: _closing(s, event.at))
        case _:
            assert_never(event)


def _started(state: State, event: Started) -> Step:
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
    sound = *setting_status.devices(None, event.settings), *setting_status.volumes(None, event.settings)
    step = chain(state, order(*sound, *ownership.orders(None, state)), line.started)
    return then(step, lambda s: new_version.started(s, event.releases, event.at))


def _applied(state: State, settings: Settings) -> Step:
    """New settings: kept, and told to whom they concern."""
    old = state.settings
    if settings == old:
        return nothing(state)
    state, effects = persona_switching.absorbed(state, settings)
    effects += (SavePreferences(settings), *setting_status.devices(old, settings))
    effects += (*take_interruptions.orders(old, settings), *setting_status.volumes(old, settings))
    before, state = state, setting_status.followed(state, settings)
    effects += ownership.orders(before, state)
    step: Step = state, effects
    if settings.turn_detection == "push_to_talk" and state.take is not None and state.take.hands_free:
        step = then(step, talk.end_hands_free)
    step = then(step, lambda s: service_choice.applied(s, old))
    return then(then(step, line.reconfigure), new_version.quiet)


def _opened(state: State, event: ConversationOpened) -> Step:
    """Another conversation: the present one stays as it is on disk; the unsent stays here, as drafts."""
    begun = bool(state.conversation.turns) or state.line.stage is LineStage.UP
    laid_by = lambda s: talk.laid_by(s, event.at)  # noqa: E731
    step = chain(state, laid_by, reply.interrupt, talk_log.left, answer_sound.dropped)
    kept = tuple(n for n in state.notices if n.path or n.code == new_version.NOTICE)  # no parts of it
    fresh = Conversation(event.conversation, event.title, event.turns, event.bills)
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
