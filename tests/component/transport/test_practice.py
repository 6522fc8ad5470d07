"""The practice server as a second process: started once, found again when it died, ended with us however we
end.
"""

# ruff: noqa: ASYNC220 - nothing else runs on these loops

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from app.transport.practice import Practice, serve_command
from app.transport.reasons import Refused

SERVER = (*serve_command(), "--answer", "tone")


@pytest.fixture
async def practice() -> AsyncIterator[Practice]:
    server = Practice(SERVER)
    yield server
    await server.close()


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def until_gone(pid: int) -> None:
    async with asyncio.timeout(10):
        while alive(pid):  # noqa: ASYNC110 - nobody else can tell
            await asyncio.sleep(0.01)


async def test_it_starts_on_first_use_and_once(practice: Practice) -> None:
    assert practice.pid == 0
    first, second = await asyncio.gather(practice.where(), practice.where())
    assert first == second
    pid = practice.pid
    assert await practice.where() == first
    assert practice.pid == pid != 0


async def test_it_lets_in_who_has_the_key_and_nobody_else(practice: Practice) -> None:
    url, key = await practice.where()
    assert url.startswith("ws://127.0.0.1:")
    async with connect(url, additional_headers={"Authorization": f"Bearer {key}"}) as connection:
        assert '"session.created"' in str(await connection.recv())
    with pytest.raises(InvalidStatus):
        await connect(url, additional_headers={"Authorization": "Bearer guessed"})


@pytest.mark.skipif(not Path("/proc").exists(), reason="needs /proc")
async def test_its_key_is_not_for_everybody_to_read(practice: Practice) -> None:
    _, key = await practice.where()
    command = Path(f"/proc/{practice.pid}/cmdline").read_bytes()  # noqa: ASYNC240
    assert b"serve" in command
    assert key.encode() not in command


@pytest.mark.skipif(not Path("/proc").exists(), reason="needs /proc")
async def test_it_inherits_nobody_s_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    private = {
        "OPENAI_API_KEY": "canary-1",
        "AZURE_OPENAI_API_KEY": "canary-2",
        "AWS_SECRET_ACCESS_KEY": "canary-3",
        "GITHUB_TOKEN": "canary-4",
        "PGPASSWORD": "canary-5",
        "https_proxy": "http://canary-6.example",
        "PRESSEL_SERVE_KEY": "canary-7",
        "DATABASE_URL": "postgres://me:canary-8@localhost/x",
        "MINE": "sk-canary-9",
    }
    for name, value in private.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PRESSEL_PLAIN", "kept")
    server = Practice(SERVER)
    _, key = await server.where()
    inherited = Path(f"/proc/{server.pid}/environ").read_bytes()  # noqa: ASYNC240
    await server.close()
    assert b"canary" not in inherited
    assert "canary" not in key
    assert b"PRESSEL_PLAIN=kept" in inherited
    assert f"PATH={os.environ['PATH']}".encode() in inherited


async def test_it_is_started_anew_when_it_died(practice: Practice) -> None:
    before = await practice.where()
    pid = practice.pid
    os.kill(pid, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    await until_gone(pid)
    async with asyncio.timeout(10):
        while practice.pid:  # noqa: ASYNC110 - the system knows a moment before the loop does
            await asyncio.sleep(0.01)
    after = await practice.where()
    assert after[1] != before[1]
    assert practice.pid != pid


async def test_it_ends_with_us(practice: Practice) -> None:
    await practice.where()
    pid = practice.pid
    await practice.close()
    assert practice.pid == 0
    await until_gone(pid)
    await practice.close()


_PARENT = """
import asyncio, sys
from app.transport.practice import Practice

async def main():
    server = Practice(sys.argv[1:])
    await server.where()
    print(server.pid, flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not there")
async def test_it_ends_when_we_crash() -> None:
    parent = subprocess.Popen([sys.executable, "-c", _PARENT, *SERVER], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    assert alive(pid)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    await until_gone(pid)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("/no/such/program",), "No such file"),
        ((sys.executable, "-c", "import sys; sys.exit('it broke')"), "it broke"),
        ((sys.executable, "-c", "print('hello')"), "nothing useful"),
        ((sys.executable, "-c", "print('[1]')"), "nothing useful"),
    ],
)
async def test_a_server_that_does_not_start_says_why(command: tuple[str, ...], words: str) -> None:
    server = Practice(command)
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            await server.where()
        assert refused.value.trouble.code == "practice_failed"
        assert words in refused.value.trouble.detail
    await server.close()


async def test_a_server_that_does_not_end_by_itself_is_ended() -> None:
    stubborn = 'import time; print(\'{"url": "ws://x", "key": "k"}\', flush=True); time.sleep(60)'
    server = Practice((sys.executable, "-c", stubborn))
    assert await server.where() == ("ws://x", "k")
    pid = server.pid
    await asyncio.wait_for(server.close(), 5)
    await until_gone(pid)


async def test_giving_up_in_mid_start_leaves_no_process() -> None:
    server = Practice(SERVER)
    starting = asyncio.get_running_loop().create_task(server.where())
    async with asyncio.timeout(10):
        while not server.pid:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
    pid = server.pid
    starting.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await starting
    await server.close()
    await until_gone(pid)
