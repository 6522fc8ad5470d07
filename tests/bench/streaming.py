"""A context manager for the streaming server."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def streaming() -> Iterator[str]:
    """Run stream_server; yields its port."""
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
