"""A bare PySide6 window on qasync with an open websocket, until its standard input closes; prints "up" when
ready.
"""

import asyncio
import sys

import qasync
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
from websockets.asyncio.client import connect


async def listen(url: str, key: str) -> None:
    """Keep the websocket open without sending anything."""
    async with connect(url, additional_headers={"Authorization": f"Bearer {key}"}, compression=None) as ws:
        await ws.recv()
        print("up", flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


def main() -> None:
    """Run ``idle_window URL KEY``, where KEY is the credential."""
    application = QApplication(["bare"])
    window = QMainWindow()
    window.setCentralWidget(QTextEdit())
    window.resize(980, 680)
    window.show()
    with qasync.QEventLoop(application) as loop:
        loop.run_until_complete(listen(*sys.argv[1:3]))


if __name__ == "__main__":
    main()
