"""Every option reaches the wire, a device or the screen: each has its proof here or says where it is; an
option without one fails.

``WIRE`` is read from the bytes that a real WebSocket server got; ``ORDERS`` changes what the hands are asked
to do in the same little story; ``SHOWN`` names the test that looks at the screen.
"""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from app.core.messages.effects.credential_effects import ChooseTarget
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.persona_effects import SavePersonas
from app.core.messages.effects.program_effects import SavePreferences
from app.core.messages.events.line_events import ServerSaid, SessionRenewed
from app.core.messages.events.presses import LatchPressed, TalkReleased
from app.core.messages.events.program_events import SettingsApplied, Started, TimerFired
from app.core.messages.events.sound_events import MicrophoneClosed, SpeakerDrained
from app.core.messages.events.turn_events import TextEntered
from app.core.messages.timer import Timer
from app.core.service.service_choice import target_of
from app.core.settings.options import given, options
from app.core.settings.settings import Settings
from app.core.state import LineStage, State
from app.core.values.values import Target
from app.protocol import messages as m
from app.session import Session
from app.store.files import preferences
from app.transport.address import Address
from app.transport.link import Link
from app.ui import first_look
from tests.helpers.fake_hands import FakeHands
from tests.helpers.playbook import Script, up

TESTS = Path(__file__).parents[2]
INPUT, OUTPUT = "audio.input", "audio.output"

# name: the change as a command line has it, where it is in the session, what is there, what else must be set
WIRE: dict[str, tuple[str, str, object, tuple[str, ...]]] = {
    "voice": ("cedar", f"{OUTPUT}.voice", "cedar", ()),
    "speed": ("1.25", f"{OUTPUT}.speed", 1.25, ()),
    "effort": ("low", "reasoning.effort", "low", ()),
    "max_tokens": ("300", "max_output_tokens", 300, ()),
    "answer": ("text", "output_modalities", ["text"], ()),
    "instructions": ("Be kind.", "instructions", "Be kind.", ()),
    "expressiveness": (
        "calm",
        "instructions",
        "Be kind.\n\nSpeak calmly and evenly, with short pauses.",
        ("instructions=Be kind.",),
    ),
    "transcriber": ("whisper-1", f"{INPUT}.transcription.model", "whisper-1", ()),
    "language": ("de", f"{INPUT}.transcription.language", "de", ()),
    "vocabulary": ("Ana,Bo", f"{INPUT}.transcription.keywords", ["Ana", "Bo"], ()),
    "noise": ("far_field", f"{INPUT}.noise_reduction.type", "far_field", ()),
    "turn_detection": ("semantic_vad", f"{INPUT}.turn_detection.type", "semantic_vad", ()),
    "eagerness": ("low", f"{INPUT}.turn_detection.eagerness", "low", ("turn_detection=semantic_vad",)),
    "vad_threshold": ("0.7", f"{INPUT}.turn_detection.threshold", 0.7, ("turn_detection=server_vad",)),
    "vad_silence_ms": (
        "900",
        f"{INPUT}.turn_detection.silence_duration_ms",
        900,
        ("turn_detection=server_vad",),
    ),
    "vad_prefix_ms": (
        "120",
        f"{INPUT}.turn_detection.prefix_padding_ms",
        120,
        ("turn_detection=server_vad",),
    ),
}
# What the older dialect has besides, or elsewhere.
BETA: dict[str, tuple[str, str, object, tuple[str, ...]]] = {
    "temperature": ("1.1", "temperature", 1.1, ()),
    "voice": ("cedar", "voice", "cedar", ()),
    "max_tokens": ("300", "max_response_output_tokens", 300, ()),
    "vocabulary": ("Ana,Bo", "input_audio_transcription.prompt", "Ana, Bo", ("transcriber=whisper-1",)),
}
# name: the change, what else must be set
ORDERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "model": ("gpt-realtime-1.5", ()),
    "input_device": ("usb", ()),
    "output_device": ("usb", ()),
    "voice_volume": ("40", ()),
    "cue_volume": ("40", ()),
    "cues": ("off", ()),
    "talk_mode": ("toggle", ()),
    "tap_ms": ("700", ()),
    "min_hold_ms": ("900", ("talk_mode=hold",)),
    "tail_ms": ("500", ("talk_mode=hold",)),
    "longest_take_s": ("60", ()),
    "latch_shift": ("off", ()),
    "double_tap": ("on", ("talk_mode=hold",)),
    "cooldown_ms": ("500", ("talk_mode=hold",)),
    "cap_action": ("send", ()),
    "press_in_answer": ("stop", ()),
    "warm_mic_s": ("30", ()),
    "talk_key": ("F13", ()),
    "stop_key": ("F14", ()),
    "swallow_key": ("on", ()),
    "service": ("openai", ()),
    "server_url": ("ws://10.0.0.7/v1/realtime", ("service=own",)),
    "server_model": ("local", ("service=own", "server_url=ws://10.0.0.7/v1/realtime")),
    "unencrypted_server": ("10.0.0.7", ("service=own", "server_url=ws://10.0.0.7/v1/realtime")),
    "server_dialect": ("beta", ("service=own", "server_url=ws://10.0.0.7/v1/realtime")),
}
# name: the file whose test sets it and looks at what is on the screen
SHOWN: dict[str, str] = {
    "theme": "component/window/test_window.py",
    "show_guide": "end2end/window/test_window_guide.py",
    "interface_language": "component/settings/test_every_option.py",
    "captions": "component/window/test_companions.py",
    "captions_size": "component/window/test_companions.py",
    "overlay": "component/window/test_companions.py",
    "overlay_corner": "component/window/test_companions.py",
    "start_hidden": "end2end/window/test_window_companions.py",
    "close_to_tray": "component/window/test_companions.py",
    "look_for_versions": "component/releases/test_version_notice.py",
    "text_scale": "component/access/test_access.py",
    "motion": "component/access/test_access.py",
    "show_history": "component/window/test_history_panel.py",
    "show_style": "component/window/test_style_panel.py",
    "show_practice": "component/window/test_row.py",
    **{name: "component/access/test_announcer.py" for name in ("say_states", "say_answers", "say_problems")},
}


def test_every_option_has_its_proof() -> None:
    proven = WIRE.keys() | BETA.keys() | ORDERS.keys() | SHOWN.keys()
    assert set(options()) - proven == set(), "say here how it reaches the wire, a device or the screen"
    assert proven - set(options()) == set()


@pytest.mark.parametrize(("name", "file"), SHOWN.items())
def test_what_is_seen_on_the_screen_is_looked_at(name: str, file: str) -> None:
    text = (TESTS / file).read_text(encoding="utf-8")
    assert re.search(rf'\b{name}=|"{name}"', text)


# ---------------------------------------------------------------- the wire


GREETINGS: dict[str, dict[str, object]] = {
    "ga": {"type": "realtime", "id": "s", "output_modalities": ["audio"]},
    "beta": {"id": "s", "modalities": ["audio", "text"], "input_audio_format": "pcm16"},
}


class Server:
    """Greets, acknowledges every configuration, and keeps what it was told."""

    def __init__(self, kind: str) -> None:
        self._greeting = GREETINGS[kind]
        self.told: list[dict[str, Any]] = []
        self.paths: list[str] = []
        self._stir = asyncio.Event()

    async def __call__(self, peer: ServerConnection) -> None:
        assert peer.request
        self.paths.append(peer.request.path)
        await peer.send(json.dumps({"type": "session.created", "session": self._greeting}))
        async for text in peer:
            said = json.loads(text)
            self.told.append(said)
            self._stir.set()
            if said["type"] == "session.update":
                await peer.send(json.dumps({"type": "session.updated", "session": said["session"]}))
            elif said["type"] == "conversation.item.create":
                await peer.send(json.dumps({"type": "conversation.item.added", "item": said["item"]}))

    async def configured(self, count: int) -> dict[str, Any]:
        """The session of so many updates."""
        await self.until(lambda: len(self._configurations()) >= count)
        return self._configurations()[count - 1]

    async def until(self, met: Callable[[], bool]) -> None:
        """Wait for what the server is told."""
        async with asyncio.timeout(5):
            while not met():
                self._stir.clear()
                await self._stir.wait()

    def _configurations(self) -> list[dict[str, Any]]:
        return [said["session"] for said in self.told if said["type"] == "session.update"]


@asynccontextmanager
async def talking(settings: Settings, kind: str) -> AsyncIterator[tuple[Session, Server]]:
    """A session on a real socket, configured once."""
    server = Server(kind)
    async with serve(server, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        target = Target(url=f"ws://127.0.0.1:{port}/v1/realtime", dialect=kind, name="Local")

        async def resolve(wanted: Target) -> Address:
            return Address(wanted.url, {})

        session = Session()
        hands = FakeHands(session.dispatch)
        hands.line = Link(session.dispatch, resolve)
        session.attach(hands.together())
        session.dispatch(Started(settings=settings, target=target))
        await _until(session, lambda state: state.line.stage is LineStage.UP)
        yield session, server
        await session.close()


async def _until(session: Session, met: Callable[[State], bool]) -> None:
    stir = asyncio.Event()
    end = session.watch(lambda *_: stir.set())
    async with asyncio.timeout(5):
        while not met(session.state):
            stir.clear()
            await stir.wait()
    end()


def at(session: dict[str, Any], path: str) -> object:
    found: Any = session
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found


@pytest.mark.parametrize(
    ("kind", "name"), [*(("ga", name) for name in WIRE), *(("beta", name) for name in BETA)]
)
async def test_a_change_is_read_from_the_bytes_that_the_server_got(kind: str, name: str) -> None:
    text, path, wanted, besides = (WIRE if kind == "ga" else BETA)[name]
    before = given(Settings(), besides)
    async with talking(before, kind) as (session, server):
        assert at(await server.configured(1), path) != wanted
        session.dispatch(SettingsApplied(settings=given(before, [f"{name}={text}"])))
        assert at(await server.configured(2), path) == wanted


@pytest.mark.parametrize("value", [0.6, 0.8, 1.2])
async def test_no_byte_to_the_current_protocol_ever_speaks_of_temperature(value: float) -> None:
    async with talking(Settings(temperature=value), "ga") as (session, server):
        session.dispatch(TextEntered(text="x"))
        session.dispatch(SettingsApplied(settings=Settings(temperature=1.0, speed=1.1)))
        await server.configured(2)
        assert "temperature" not in json.dumps(server.told)


async def test_a_new_session_is_a_new_connection_that_has_the_voice_and_the_conversation() -> None:
    async with talking(Settings(), "ga") as (session, server):
        session.dispatch(TextEntered(text="My name is Ana."))
        await _until(session, lambda state: not state.outgoing)
        for said in (
            m.ResponseCreated(response=m.Response(id="r")),
            m.ItemAdded(item=m.Item(id="a", type="message", role="assistant")),
            m.AudioTranscriptDelta(response_id="r", item_id="a", delta="Hello Ana."),
            m.AudioDelta(response_id="r", item_id="a", delta=b"\0" * 4800),
            m.ResponseDone(response=m.Response(id="r", status="completed")),
        ):
            session.dispatch(ServerSaid(message=said))
        session.dispatch(SpeakerDrained())
        session.dispatch(SettingsApplied(settings=Settings(voice="cedar")))
        assert at(await server.configured(2), f"{OUTPUT}.voice") is None  # it would be refused
        session.dispatch(SessionRenewed())
        assert at(await server.configured(3), f"{OUTPUT}.voice") == "cedar"
        await server.until(lambda: "Hello Ana." in json.dumps(server.told[-2:]))
        assert len(server.paths) == 2
        assert "My name is Ana." in json.dumps(server.told[-3:])


# ---------------------------------------------------------------- the hands


def story(before: Settings, after: Settings) -> list[Effect]:
    """What the hands are asked to do when this is changed and then talked with in every way."""
    told: list[Effect] = list(Script(settings=before).play(SettingsApplied(settings=after)))
    for episode in (_held, _briefly, _tapped, _latched, _capped, _into_the_answer, _renewed):
        script = up(settings=before)
        script.play(SettingsApplied(settings=after))
        episode(script)
        told += script.log
    # The settings themselves go to the disk: that alone would be no effect.
    return [effect for effect in told if not isinstance(effect, SavePreferences | SavePersonas)]


def _held(script: Script) -> None:
    script.press()
    script.hear(20)
    script.play(TalkReleased(at=script.now))


def _briefly(script: Script) -> None:
    script.press()
    script.hear(15)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    script.now += 0.3
    script.press()


def _tapped(script: Script) -> None:
    for _ in range(2):
        script.press()
        script.now += 0.1
        script.play(TalkReleased(at=script.now))
        script.now += 0.1


def _latched(script: Script) -> None:
    script.press()
    script.hear(5)
    script.play(LatchPressed(at=script.now))


def _capped(script: Script) -> None:
    script.press()
    script.hear(20)
    script.play(TimerFired(timer=Timer.CAP))
    script.play(MicrophoneClosed(take=1, at=script.now))


def _into_the_answer(script: Script) -> None:
    script.speak(20)
    script.answer()
    script.now += 5
    script.press()


def _renewed(script: Script) -> None:
    script.play(SessionRenewed())


@pytest.mark.parametrize(("name", "change"), ORDERS.items())
def test_a_change_is_something_else_for_the_hands_to_do(
    name: str, change: tuple[str, tuple[str, ...]]
) -> None:
    text, besides = change
    before = given(Settings(), besides)
    after = given(before, [f"{name}={text}"])
    assert after != before
    same, changed = story(before, before), story(before, after)
    assert [_plain(x) for x in same] != [_plain(x) for x in changed], name


def _plain(effect: Effect) -> object:
    """What is dialled, instead of the settings that say so."""
    return target_of(effect.settings, False) if isinstance(effect, ChooseTarget) else effect


def test_the_language_of_the_window_is_read_before_it_is_painted(tmp_path: Path) -> None:
    preferences.write(tmp_path / "settings.json", given(Settings(), ["interface_language=de"]))
    assert first_look.read(str(tmp_path)).language == "de"
