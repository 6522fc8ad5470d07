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
