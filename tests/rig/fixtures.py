"""The rig as pytest fixtures: one desktop with sound for the whole run; the conftest files import them."""

from collections.abc import Iterator

import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.sound.sound_servers import Server, chosen
from tests.rig.sound.virtual_sound import VirtualSound

_up: list[tuple[Desktop, VirtualSound]] = []
_borrowers: list[str] = []


@pytest.fixture(scope="session")
def _rig(request: pytest.FixtureRequest) -> Iterator[tuple[Desktop, VirtualSound]]:
    """Share one rig: two conftest files define this fixture, and the last one to finish stops the rig."""
    if not _up:
        desktop = Desktop()
        try:
            _up.append((desktop, VirtualSound(desktop)))
        except BaseException:
            desktop.close()
            raise
    _borrowers.append(request.node.nodeid)
    yield _up[0]
    _borrowers.pop()
    if not _borrowers:
        _up.pop()[0].close()


@pytest.fixture
def desktop(_rig: tuple[Desktop, VirtualSound]) -> Desktop:
    """The virtual desktop, with sound."""
    return _rig[0]


@pytest.fixture(scope="session")
def server() -> Server:
    """The sound server of a test that does not run on several."""
    return chosen(every=False)[0]


@pytest.fixture
def sound(_rig: tuple[Desktop, VirtualSound], server: Server) -> Iterator[VirtualSound]:
    """The virtual microphone and speaker, restored before and after each test."""
    sound = _rig[1]
    sound.use(server)
    sound.restore()
    yield sound
    sound.restore()


@pytest.fixture
def on_rig(desktop: Desktop, sound: VirtualSound, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point this process at the rig's sound server, for adapters that are tested without a window."""
    for name in ("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
        monkeypatch.setenv(name, desktop.env[name])
    for name in ("PULSE_SERVER", "PIPEWIRE_REMOTE", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
