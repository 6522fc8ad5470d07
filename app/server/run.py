"""Runs the practice server as a program does: signals, loading ahead; it prints nothing."""

import asyncio
import signal
import sys
import threading

from app.server.fitting import warm_up
from app.server.replies import parts_for
from app.server.serve import Ready, serve
from app.server.session_rules import LIFETIME_S


def run_server(
    *,
    key: str,
    ready: Ready,
    host: str = "127.0.0.1",
    port: int = 0,
    mind: str = "built-in",
    lifetime_s: int = LIFETIME_S,
) -> None:
    """Serve until SIGINT or SIGTERM. ``mind``: one of ``replies.ANSWERS``; ``lifetime_s``: the longest session.

    Recogniser and voice are loaded in a thread as soon as clients may come, so that the first answer is not late.
    Raises OSError when the port is taken.
    """

    async def until_stopped() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()

        def end(*_: object) -> None:
            loop.call_soon_threadsafe(stop.set)

        for name in (signal.SIGINT, signal.SIGTERM):
            if sys.platform == "win32":
                signal.signal(name, end)
            else:
                loop.add_signal_handler(name, end)

        def open_for_clients(url: str, bound: int) -> None:
            ready(url, bound)
            if mind == "built-in":
                threading.Thread(target=warm_up, name="pressel-warm-up", daemon=True).start()

        await serve(
            key=key,
            ready=open_for_clients,
            parts=parts_for(mind),
            stop=stop,
            host=host,
            port=port,
            lifetime_s=lifetime_s,
        )

    asyncio.run(until_stopped())
