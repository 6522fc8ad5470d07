"""The practice server as a process of its own: it ends with the program that started it, whatever it is
doing.
"""

import base64
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from websockets.sync.client import connect

ENDS_WITHIN_S = 2.0


@pytest.fixture
def server() -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", "app", "serve", "--json", "--parent"]
    # The loop's own debugging, where the tests have it on, complains about the recogniser's loading.
    env = {**os.environ, "PYTHONASYNCIODEBUG": ""}
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=env) as process:
        yield process
        process.kill()


def orphaned(server: subprocess.Popen[str]) -> float:
    """Close its input, as the end of its parent does; seconds until it has ended."""
    assert server.stdin is not None
    begun = time.monotonic()
    server.stdin.close()
    assert server.wait(10) == 0
    assert server.stderr is not None
    assert server.stderr.read() == ""
    return time.monotonic() - begun


def told(server: subprocess.Popen[str]) -> dict[str, str]:
    assert server.stdout is not None
    line: dict[str, str] = json.loads(server.stdout.readline())
    return line


def test_it_ends_while_its_recogniser_is_still_loading(server: subprocess.Popen[str]) -> None:
    told(server)
    assert orphaned(server) < ENDS_WITHIN_S


def test_it_ends_in_mid_sentence_though_a_client_stays_and_reads_nothing(
    server: subprocess.Popen[str],
) -> None:
    line = told(server)
    header = {"Authorization": f"Bearer {line['key']}"}
    with connect(
        line["url"], additional_headers=header, max_queue=1, max_size=None, proxy=None, close_timeout=0.1
    ) as socket:
        sound = base64.b64encode(bytes(8 * 2**20)).decode()
        content = [{"type": "input_audio", "audio": sound}, {"type": "input_text", "text": "long story"}]
        item = {"type": "message", "id": "large", "role": "user", "content": content}
        socket.send(json.dumps({"type": "conversation.item.create", "item": item}))
        for _ in range(6):
            socket.send('{"type":"conversation.item.retrieve","item_id":"large"}')
        while json.loads(socket.recv(10))["type"] != "conversation.item.retrieved":
            pass
        assert orphaned(server) < ENDS_WITHIN_S
