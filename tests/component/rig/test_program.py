"""The driver of the program as it ships: address, output, complaints, and an end that leaves nothing."""

import sys
from pathlib import Path

import pytest

from tests.rig import guard, program
from tests.rig.desktop.desktop import Desktop
from tests.rig.program import Program
from tests.rig.wiretap import Wiretap

pytestmark = pytest.mark.rig


def test_a_typed_turn_passes_the_wiretap(desktop: Desktop, tmp_path: Path) -> None:
    with Program(desktop.family, "serve", "--json", "--answer", "tone") as server:
        url, key = server.served()
        with Wiretap(url) as tap:
            words = ("talk", "--url", tap.url, "--text", "hello", "--data-dir", str(tmp_path))
            with Program(desktop.family, *words, OPENAI_API_KEY=key) as talk:
                assert talk.wait() == 0
            assert "test tone" in talk.stdout
        started = server.pid
    assert [m.type for m in tap.said("response.create", "client")] == ["response.create"]
    assert len(tap.spoken()) > 24_000
    assert not guard.alive(started)


def test_a_complaint_fails_the_test(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    complaining = "import sys; print('WARNING app: something is odd', file=sys.stderr)"
    start = desktop.family.start

    def instead(name: str, command: list[str], **given: object) -> object:
        return start(name, [sys.executable, "-c", complaining], **given)  # type: ignore[arg-type]

    monkeypatch.setattr(desktop.family, "start", instead)
    with pytest.raises(AssertionError, match="something is odd"), Program(desktop.family) as odd:
        odd.wait()
    with Program(desktop.family, allow=["is odd"]) as odd:
        odd.wait()


def test_what_the_program_started_ends_with_it(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    parting = "import subprocess; subprocess.Popen(['sleep', '600'], start_new_session=True); print('left')"
    start = desktop.family.start

    def instead(name: str, command: list[str], **given: object) -> object:
        return start(name, [sys.executable, "-W", "ignore", "-c", parting], **given)  # type: ignore[arg-type]

    monkeypatch.setattr(desktop.family, "start", instead)
    with Program(desktop.family) as parent:
        parent.wait()
        name = parent._name
        assert len(guard.marked(name, program._PROGRAM_MARK)) == 1
    assert guard.marked(name, program._PROGRAM_MARK) == []
