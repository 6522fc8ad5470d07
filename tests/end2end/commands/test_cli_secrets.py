"""What the command line sends where, and what it shows, as shipped; every server is on this machine."""

import asyncio
import os
import sys
from pathlib import Path

from tests.component.transport.nosy_proxy import proxying


async def pressel(*arguments: str, home: Path, environment: dict[str, str]) -> tuple[int, str, str]:
    """Run it; returns its exit code, its output and its complaints."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "app",
        *arguments,
        env=os.environ | {"PRESSEL_DATA_DIR": str(home)} | environment,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(60):
            out, complaints = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode is not None
    return process.returncode, out.decode(), complaints.decode()


def written(folder: Path) -> bytes:
    """All that is in the files below a folder."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def test_practice_goes_through_no_proxy_whatever_the_environment_says(tmp_path: Path) -> None:
    async with proxying() as proxy:
        code, out, complaints = await pressel(
            "talk",
            "--practice",
            "--text",
            "what is two plus three",
            home=tmp_path,
            environment=proxy.environment(),
        )
    assert (code, complaints) == (0, "")
    assert "Assistant: " in out
    assert not proxy.seen


async def test_another_computer_in_clear_is_refused_in_one_line(tmp_path: Path) -> None:
    arguments = ("talk", "--url", "ws://192.0.2.1:9", "--text", "hello", "--timeout", "5")
    code, out, complaints = await pressel(*arguments, home=tmp_path, environment={})
    assert (code, out) == (3, "You: hello [not sent]\n")
    assert complaints.count("\n") == 1
    assert "would not be encrypted (ws://192.0.2.1:9; `--unencrypted` allows it" in complaints


async def test_a_key_of_the_environment_that_cannot_be_sent_is_not_shown(tmp_path: Path) -> None:
    key = "8f1c0b7a93d24e56–b1f0c2d3e4a59687"
    arguments = ("talk", "--url", "127.0.0.1:9", "--text", "hello", "--timeout", "5")
    code, out, complaints = await pressel(*arguments, home=tmp_path, environment={"OPENAI_API_KEY": key})
    assert (code, out) == (3, "You: hello [not sent]\n")
    assert complaints == "pressel: The key cannot be used (the key for 127.0.0.1:9)\n"
    assert key[:8].encode() not in written(tmp_path)
