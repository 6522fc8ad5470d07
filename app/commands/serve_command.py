"""`pressel serve`: runs the practice server in this process until a signal, or its parent's end."""

import argparse
import asyncio
import contextlib
import json
import logging
import os
import secrets
import signal
import sys
import threading
from collections.abc import Callable

from app import log

OK, USAGE = 0, 2
KEY_VARIABLE = "PRESSEL_SERVE_KEY"
_log = logging.getLogger(__name__)


async def serve(
    chosen: argparse.Namespace, say: Callable[[str], None], complain: Callable[[str], None]
) -> int:
    """Serve; returns the exit code. When clients may connect, ``say`` gets a line with URL and credential."""
    from app.server.replies import parts_for
    from app.server.serve import serve as run_server

    log.start(None)
    credential = chosen.key or os.environ.pop(KEY_VARIABLE, "") or secrets.token_urlsafe(24)
    stop = asyncio.Event()
    _stop_on_signals(stop)
    if chosen.parent:
        _stop_on_end_of_input(stop)

    def ready(url: str, port: int) -> None:
        say(
            json.dumps({"url": url, "key": credential, "port": port})
            if chosen.json
            else f"{url} key {credential}"
        )

    try:
        await run_server(
            credential=credential, ready=ready, parts=parts_for(chosen.answer), stop=stop, port=chosen.port
        )
    except OSError as error:
        complain(f"cannot listen on 127.0.0.1:{chosen.port}: {error.strerror}")
        return USAGE
    return OK


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(name, stop.set)
        except NotImplementedError:  # Windows: handlers run on this thread, between two steps of the loop
            signal.signal(name, lambda *_: loop.call_soon_threadsafe(stop.set))


def _stop_on_end_of_input(stop: asyncio.Event) -> None:
    """Stop when standard input ends: then the program that started us is gone, however it ended."""
    if sys.stdin is None:  # closed from the beginning, and its number may be a socket of ours by now
        stop.set()
        return
    loop = asyncio.get_running_loop()

    def wait() -> None:
        with contextlib.suppress(OSError):
            while os.read(0, 4096):
                pass
        try:
            loop.call_soon_threadsafe(stop.set)
        except RuntimeError:
            _log.debug("the server had ended before its parent")

    threading.Thread(target=wait, name="parent", daemon=True).start()
