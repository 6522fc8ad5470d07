"""The talk-key doctor on a real keyboard: what it shows while a key is tried, its verdict, and as text."""

import asyncio
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.core.messages.events.program_events import Started
from app.core.settings.key_binding import parse
from app.core.settings.settings import Settings
from app.core.values.values import Target
from app.hotkeys.backend import BackEnd, KeyListener
from app.hotkeys.choose import BackEndChoice
from app.hotkeys.linux.x11_grabs import Grabs
from app.hotkeys.macos.source import PERMISSION, MacBackEnd
from app.hotkeys.talk_key import SystemTalkKey
from app.session import Session
from app.ui.bridge import Bridge
from app.ui.settings.controls.talk_key_doctor import TalkKeyDoctor
from app.ui.wording.words import english
from tests.helpers.fake_hands import FakeHands
from tests.rig.desktop.desktop import Desktop
from tests.rig.desktop.keyboards import Keyboards
from tests.rig.program import ROOT
from tests.rig.waiting import soon
from tests.unit.hotkeys.fake_systems import FakeMac

pytestmark = [pytest.mark.rig, pytest.mark.timeout(60)]
Build = Callable[[BackEndChoice, KeyListener], BackEnd]


class Consulted:
    """The card of the doctor, and the program behind it."""

    def __init__(self, qtbot: QtBot, settings: Settings, build: Build | None) -> None:
        self.qtbot = qtbot
        self.session = Session()
        self.hands = FakeHands(self.session.dispatch)
        self.key = SystemTalkKey(self.session.dispatch, build, BackEndChoice("x11", "a test"))
        self.hands.talk_key = self.key
        self.session.attach(self.hands.together())
        self.session.dispatch(Started(settings=settings, target=Target(url="ws://x", name="x")))
        self.bridge = Bridge(self.session)
        self.card = TalkKeyDoctor(english, self.bridge)
        qtbot.addWidget(self.card)
        self.card.show()

    @property
    def facts(self) -> dict[str, str]:
        """The table on the card."""
        items = [self.card.facts.itemAt(n) for n in range(self.card.facts.count())]
        labels = [item.widget() for item in items if item is not None]
        words = [label.text() for label in labels if isinstance(label, QLabel)]
        return dict(zip(words[::2], words[1::2], strict=True))

    async def shows(self, live: str, verdict: str) -> None:
        """Wait until it does; the keys come by one loop, the card is drawn by another."""

        def there() -> bool:
            self.qtbot.wait(5)
            return self.card.live.text() == live and verdict in self.card.verdict.text()

        try:
            await soon(there)
        except TimeoutError:
            raise AssertionError((self.card.live.text(), self.card.verdict.text())) from None

    @property
    def recorded(self) -> bool:
        return "microphone.open" in self.hands.notes.names()


@contextmanager
def consulted(qtbot: QtBot, key: str, build: Build | None = None) -> Iterator[Consulted]:
    found = Consulted(qtbot, Settings(talk_key=key, cues=False), build)
    try:
        yield found
    finally:
        found.bridge.stop()
        found.key.shut()


async def test_a_talk_key_is_tried_from_down_to_verdict_and_nothing_is_recorded(
    desktop: Desktop, on_rig: None, qtbot: QtBot
) -> None:
    with Keyboards(desktop.env["DISPLAY"]) as hands, consulted(qtbot, "F13") as doctor:
        assert doctor.facts == {
            "Talk key": "F13",
            "Heard by": "X11",
            "Works": "everywhere",
            "Why": "Works everywhere.",
            "XInput": "2.2",
            "Clash": "none found",
        }
        assert doctor.card.verdict.text() == "F13 works everywhere."
        assert doctor.card.live.isHidden()
        doctor.card.button.click()
        await doctor.shows("down 0, up 0", "Hold F13 for a second. If nothing happens, choose another key.")
        assert doctor.card.button.text() == "Stop trying"
        hands.move("+191")
        await doctor.shows("down 1, up 0: it is down now", "Now let it go.")
        hands.move("-191")
        await soon(lambda: (trial := doctor.session.state.talk_key.trial) is not None and trial.ups == 1)
        held = doctor.session.state.talk_key.trial.held_s  # type: ignore[union-attr]
        await doctor.shows(f"down 1, up 1, last held {held:.1f} s", "That was short")
        hands.move("+191")
        await asyncio.sleep(1.0)  # the server repeats it after 0.66 s
        await doctor.shows("down 2, up 1: it is down now", "Now let it go.")
        hands.move("-191")
        await soon(lambda: doctor.session.state.talk_key.trial.ups == 2)  # type: ignore[union-attr]
        held = doctor.session.state.talk_key.trial.held_s  # type: ignore[union-attr]
        assert 0.9 < held < 5
        await doctor.shows(
            f"down 2, up 2, last held {held:.1f} s", "F13 works: it goes down once, stays down"
        )
        assert not doctor.recorded
        doctor.card.hide()
        assert doctor.session.state.talk_key.trial is None
        hands.move("+191")
        await soon(lambda: doctor.recorded)
        hands.move("-191")
        await soon(lambda: doctor.session.state.talk_key.holder is None)


async def test_a_modifier_that_is_part_of_a_shortcut_is_told(
    desktop: Desktop, on_rig: None, qtbot: QtBot
) -> None:
    with Keyboards(desktop.env["DISPLAY"]) as hands, consulted(qtbot, "Right Alt") as doctor:
        assert "special characters" in doctor.facts["Mind"]
        doctor.card.button.click()
        hands.move("+108 +54 -54 -108")
        await soon(lambda: doctor.session.state.talk_key.trial.ups == 1)  # type: ignore[union-attr]
        await doctor.shows("down 1, up 1, last held 0.0 s", "Another key was pressed meanwhile")


async def test_a_clash_with_another_program_is_told(desktop: Desktop, on_rig: None, qtbot: QtBot) -> None:
    other = Grabs(desktop.env["DISPLAY"])
    assert other.take((parse("F14"),), {192: "F14"}, keep=True) == []
    try:
        with consulted(qtbot, "F14") as doctor:
            assert doctor.facts["Clash"] == "Another program has taken F14 as well."
            assert doctor.facts["Why"] == "Works everywhere. Another program has taken F14 as well."
            assert doctor.card.button.isEnabled()
    finally:
        other.close()


async def test_where_no_talk_key_can_be_heard_it_says_why_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch, on_rig: None, qtbot: QtBot
) -> None:
    monkeypatch.setenv("DISPLAY", ":4242")
    with consulted(qtbot, "F13") as doctor:
        assert doctor.facts["Talk key"] == "none beside Space in the window"
        assert doctor.facts["Works"] == "only while the window is in front"
        assert doctor.card.verdict.text() == "There is no X server. Until then hold Space in the window."
        assert not doctor.card.button.isEnabled()


async def test_a_permission_that_is_missing_and_one_that_is_there(on_rig: None, qtbot: QtBot) -> None:
    system = FakeMac()
    system.allowed = False
    with consulted(qtbot, "Right Option", lambda _, listener: MacBackEnd(system, listener)) as doctor:
        assert doctor.card.verdict.text() == f"{PERMISSION} Until then hold Space in the window."
        assert not doctor.card.button.isEnabled()
        system.allowed = True
        doctor.key.bind("Right Option")
        qtbot.waitUntil(doctor.card.button.isEnabled)
        assert doctor.facts["Permission"] == "Input Monitoring is allowed"


async def test_the_same_is_printed_by_the_command(
    desktop: Desktop, on_rig: None, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = {"version": 1, "settings": {"talk_key": "Ctrl+K"}}
    (tmp_path / "settings.json").write_text(json.dumps(kept))
    with consulted(qtbot, "Ctrl+K") as doctor:
        shown, verdict = doctor.facts, doctor.card.verdict.text()
    command = (sys.executable, "-m", "app", "doctor", "--data-dir", str(tmp_path))
    said = await asyncio.to_thread(
        desktop.family.run, "env", f"PYTHONPATH={ROOT}", *command, check=True, seconds=50
    )
    lines = said.splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith("Talk key:"))
    printed = [line.split(":", 1) for line in lines[first : first + len(shown) + 1]]
    assert {name.strip(): words.strip() for name, words in printed} == {**shown, "Verdict": verdict}
