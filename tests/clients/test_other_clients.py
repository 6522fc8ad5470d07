"""Other people's Realtime clients, as their authors ship them, in a whole conversation with `pressel serve`;
and ours, with somebody's proxy in front of it.
"""

import itertools
import json
import os
import socket
import subprocess
import sys
import threading
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.server.voice.voice import system_voice
from tests.checks.judges.running import ROOT

CLIENTS = {
    "pydantic_ai": "clients",
    "livekit": "clients",
    "semantic_kernel": "more-clients",
    "pipecat": "more-clients",
}
"""Whom the program NAME_talk beside this file drives, and the environment in `.venv` with its packages."""
SPOKEN = "who are you"
ANSWERS = ("practice voice", "practice voice", "14:05", "long story", "practice voice")
"""What the answers to the questions of `client_script` contain."""
PROXY_KEY, PROXY_STARTS_S = "proxy-key-1234", 90


def installed(kind: str, program: str) -> Path:
    """A program of one of the environments that `packaging/environment.py` makes."""
    place = ROOT / ".venv" / kind / "bin" / program
    if os.name == "nt":
        place = ROOT / ".venv" / kind / "Scripts" / f"{program}.exe"
    if not place.exists():
        how = " clients" if kind == "more-clients" else ""
        pytest.skip(f"{kind} not installed; this does it: python3 packaging/dev.py test{how}")
    return place


@pytest.fixture(scope="module")
def take(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """SPOKEN as 24 kHz mono s16le, by the voice of this system."""
    if not system_voice().available:
        pytest.skip("no voice on this system")
    path = tmp_path_factory.mktemp("take") / "take.pcm"
    spoken = b"".join(system_voice().speak(SPOKEN, voice="alloy", speed=1.0))
    path.write_bytes(bytes(9_600) + spoken + bytes(9_600))
    return path


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, Any]]:
    """The practice server as a program: its url, key and port."""
    command = [sys.executable, "-m", "app", "serve", "--json", "--parent"]
    env = {**os.environ, "PYTHONASYNCIODEBUG": ""}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, env=env, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield json.loads(process.stdout.readline())
        process.stdin.close()
        process.wait(10)


@pytest.mark.parametrize(
    ("name", "path"), [*((name, "/v1/realtime") for name in CLIENTS), ("livekit", "/openai/realtime")]
)
def test_another_client_holds_a_whole_conversation(
    name: str, path: str, server: dict[str, Any], take: Path, tmp_path: Path
) -> None:
    python = installed(CLIENTS[name], "python")
    url = f"ws://127.0.0.1:{server['port']}{path}"
    done = subprocess.run(
        [str(python), "-m", f"tests.clients.{name}_talk", url, server["key"], str(take)],
        cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path), "PYTHONASYNCIODEBUG": "", "PYTHONWARNINGS": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    seen = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 0, done.stderr[-2_000:]
    assert seen["errors"] == []
    assert len(seen["said"]) == len(ANSWERS)
    assert all(part in said for part, said in zip(ANSWERS, seen["said"], strict=True)), seen["said"]
    assert seen["heard"] == [SPOKEN]
    assert len(seen["called"]) == 1
    assert seen["sound_bytes"] > 48_000 * 8


@pytest.fixture
def proxy(server: dict[str, Any], tmp_path: Path) -> Iterator[str]:
    """LiteLLM's proxy before the practice server, with a key and a model name of its own: its URL."""
    program = installed("more-clients", "litellm")
    behind = {
        "model": "openai/gpt-realtime",
        "api_base": f"http://127.0.0.1:{server['port']}/v1",
        "api_key": server["key"],
    }
    config = {
        "model_list": [{"model_name": "practice", "litellm_params": behind}],
        "general_settings": {"master_key": PROXY_KEY},
    }
    (tmp_path / "proxy.yaml").write_text(json.dumps(config), encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(program), "--config", "proxy.yaml", "--host", "127.0.0.1", "--port", str(port)]
    # It would fetch a list of prices from its authors' repository, and tell them of its use.
    env = {**os.environ, "HOME": str(tmp_path), "LITELLM_LOCAL_MODEL_COST_MAP": "True", "PYTHONWARNINGS": ""}
    command += ["--telemetry", "False"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=tmp_path, env=env, stdout=pipe, stderr=subprocess.STDOUT) as process:
        assert process.stdout is not None
        late = threading.Timer(PROXY_STARTS_S, process.kill)
        late.start()
        said = list(itertools.takewhile(lambda line: b"Uvicorn running" not in line, process.stdout))
        late.cancel()
        rest = threading.Thread(target=process.stdout.read)  # it stands still when nobody reads what it says
        rest.start()
        try:
            assert process.poll() is None, said[-20:]
            yield f"ws://127.0.0.1:{port}/v1/realtime"
        finally:
            process.terminate()
            rest.join(20)


def test_our_client_talks_to_our_server_through_a_proxy(proxy: str, take: Path, tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "take.wav"), "wb") as sound:
        sound.setparams((1, 2, 24_000, 0, "NONE", ""))
        sound.writeframes(take.read_bytes())
    turns = ("--text", "hello", "--input", str(tmp_path / "take.wav"), "--text", "what time is it")
    server = ("--url", proxy, "--model", "practice", "--data-dir", str(tmp_path / "data"))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "app",
            "talk",
            *server,
            *turns,
            "--output",
            str(tmp_path / "said.wav"),
            "--json",
        ],
        cwd=ROOT,
        env={**os.environ, "OPENAI_API_KEY": PROXY_KEY, "PYTHONASYNCIODEBUG": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    final = {one["turn_id"]: one for one in told if one["kind"] == "turn"}
    assert [turn["text"] for turn in final.values() if turn["role"] == "user"] == [
        "hello",
        SPOKEN,
        "what time is it",
    ]
    answers = [turn["text"] for turn in final.values() if turn["role"] == "assistant"]
    assert ["practice voice" in answer for answer in answers] == [True, True, False]
    assert answers[2].startswith("Your clock says")
    with wave.open(str(tmp_path / "said.wav")) as sound:
        assert sound.getnframes() > 24_000 * 8
