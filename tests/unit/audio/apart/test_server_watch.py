"""Which sockets belong to a sound server, by the environment alone."""

import pytest

from app.audio.apart.server_watch import addresses


@pytest.mark.parametrize(
    ("env", "expected"),
    [
        (
            {"XDG_RUNTIME_DIR": "/run/user/1"},
            ["/run/user/1/pulse/native", "/run/pulse/native", "/run/user/1/pipewire-0"],
        ),
        (
            {"XDG_RUNTIME_DIR": "/run/user/1", "PULSE_SERVER": "unix:/tmp/p", "PIPEWIRE_REMOTE": "other"},
            ["/tmp/p", "/run/user/1/other"],
        ),
        (
            {"XDG_RUNTIME_DIR": "/r", "PULSE_RUNTIME_PATH": "/p", "PIPEWIRE_RUNTIME_DIR": "/w"},
            ["/p/native", "/run/pulse/native", "/w/pipewire-0"],
        ),
        ({"PULSE_SERVER": "/tmp/p tcp:elsewhere", "XDG_RUNTIME_DIR": "/r"}, ["/tmp/p", "/r/pipewire-0"]),
        ({"PULSE_SERVER": "tcp:elsewhere:4713"}, None),
        ({"PULSE_SERVER": "elsewhere"}, None),
    ],
)
def test_where_a_server_listens(env: dict[str, str], expected: list[str] | None) -> None:
    assert addresses(env) == expected
