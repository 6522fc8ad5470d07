"""The streaming server as a context."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def streaming() -> Iterator[str]:
    """A running stream_server; gives its port."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.stream_server"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    try:
        yield server.stdout.readline().strip()
    finally:
        server.communicate("")
