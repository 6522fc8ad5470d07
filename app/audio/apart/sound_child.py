"""The sound process: Qt's devices and streams, driven over a socket. It never outlives its sound server.

It may abort, hang or be killed at any time: it keeps nothing. Imports as little as it can, because the
person waits for it when sound comes back.
"""

import json
import os
import socket
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler

from app.audio.apart import server_watch
from app.audio.apart.channel import Channel
from app.audio.apart.wire_format import NO_SERVER_YET, SERVER_GONE, Said, Word
from app.audio.near.near_input import NearInput
from app.audio.near.near_output import NearOutput
from app.audio.near.near_system import NearSystem

TOLD_MS = 40
"""How often the account of what the device has taken is told while sound is in it."""
PROBE_S, PROBES = 0.2, 25
"""How often, and how many times, a server is looked for before Qt is asked all the same: that may start
one.
"""
LONGEST_PROBE_MS = 1000


class SoundChild:
    """Obeys the orders of ``wire_format.Word``."""

    def __init__(self, ours: socket.socket, system: NearSystem) -> None:
        self._channel = Channel(ours, self._arrived)
        self._system = system
        self._inputs: dict[int, NearInput] = {}
        self._outputs: dict[int, NearOutput] = {}
        self._told: dict[int, int] = {}
        self._devices = b""
        self._connected: bool | None = None
        self._tick = QTimer()
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.setInterval(TOLD_MS)
        self._tick.timeout.connect(self._account)
        self._look_out = QTimer()
        self._look_out.setInterval(int(PROBE_S * 1000))
        self._look_out.timeout.connect(self._look_for_server)

    def begin(self) -> None:
        """Ask Qt, and watch the server that it found. Without one, wait for it, and end when it comes: Qt
        asks once.
        """
        self._system.start(self._changed)
        found = server_watch.connections(os.environ)
        if found:
            server_watch.when_gone(found[0], lambda: os._exit(SERVER_GONE))
        elif server_watch.addresses(os.environ) is not None:
            self._look_out.start()
        self._connected = not self._look_out.isActive()
        self._changed()

    def say(self, said: Said) -> None:
        """Tell the program."""
        self._channel.say(said)

    # ------------------------------------------------------------------ orders

    def _arrived(self) -> None:
        for said in self._channel.read():
            self._obey(said)
        if not self._channel.open:
            os._exit(0)  # the program has ended, or wants no more of this process

    def _obey(self, said: Said) -> None:
        match said.word:
            case Word.OPEN_INPUT:
                self._open_input(said.stream, said.data.decode())
            case Word.CLOSE_INPUT:
                if (source := self._inputs.pop(said.stream, None)) is not None:
                    source.close()
            case Word.OPEN_OUTPUT:
                self._open_output(said.stream, said.number, said.data.decode())
            case Word.CLOSE_OUTPUT:
                if (sink := self._outputs.pop(said.stream, None)) is not None:
                    sink.close()
            case Word.WRITE:
                if (sink := self._outputs.get(said.stream)) is not None:
                    sink.write(said.data)
                    self._tick.start()
                return
            case Word.SETTLE:
                if (sink := self._outputs.get(said.stream)) is not None:
                    sink.settle()
            case Word.CUT:
                self._cut(said.stream)
            case Word.VOLUME:
                if (sink := self._outputs.get(said.stream)) is not None:
                    sink.set_gain(said.number)
                return
            case _:
                self._system.look()
        self.say(Said(Word.DONE))

    def _open_input(self, number: int, device_id: str) -> None:
        def heard(pcm: bytes, at: float) -> None:
            self.say(Said(Word.HEARD, number, at, pcm))

        def failed(code: str) -> None:
            self.say(Said(Word.FAILED, number, 0.0, code.encode()))

        source = self._inputs[number] = self._system.input_stream(heard, failed)
        source.open(device_id)

    def _open_output(self, number: int, gain: float, device_id: str) -> None:
        sink = self._outputs.get(number)
        if sink is None:
            sink = self._outputs[number] = self._system.output_stream(lambda _refused: self._lost(number, 0))
        sink.set_gain(gain)
        if not (sink.open(device_id) if device_id else sink.again()):
            self._lost(number, 1)

    def _lost(self, number: int, refused: int) -> None:
        self.say(Said(Word.LOST, number, refused))

    def _cut(self, number: int) -> None:
        sink = self._outputs.get(number)
        self.say(Said(Word.CUT_AT, number, sink.taken if sink is not None else 0))
        if sink is not None:
            sink.cut()

    # ------------------------------------------------------------------ what is told

    def _account(self) -> None:
        moving = False
        for number, sink in self._outputs.items():
            if not sink.running:
                continue
            sink.write(b"")  # what did not fit
            taken = sink.taken
            moving = moving or taken < sink.given
            if self._told.get(number) != taken:
                self._told[number] = taken
                self.say(Said(Word.TAKEN, number, taken))
        if not moving:
            self._tick.stop()

    def _changed(self) -> None:
        if not self._system.alive:
            os._exit(SERVER_GONE)
        if self._connected is None:
            return
        data = json.dumps([self._system.inputs, self._system.outputs]).encode()
        if data != self._devices:
            self._devices = data
            self.say(Said(Word.DEVICES, int(self._connected), self._system.lead_ms, data))

    def _look_for_server(self) -> None:
        if server_watch.reachable(os.environ):
            os._exit(NO_SERVER_YET)
        # A computer may have no sound at all: look less and less often.
        self._look_out.setInterval(min(LONGEST_PROBE_MS, self._look_out.interval() * 5 // 4))


def main(descriptor: int = 0, *, wait: bool) -> int:
    """Run on the socket with this number. ``wait``: a server has just gone, so first wait until one is
    there.
    """
    ours = socket.socket(fileno=descriptor)
    app = QCoreApplication([])
    child = SoundChild(ours, NearSystem())

    def crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        child.say(Said(Word.SAID, data="".join(traceback.format_exception(kind, error, trace)).encode()))

    def told(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        child.say(Said(Word.SAID, data=f"{kind.name}: {words}".encode()))

    sys.excepthook = crashed
    qInstallMessageHandler(told)
    waited = 0

    def begin() -> None:
        nonlocal waited
        if wait and waited < PROBES and not server_watch.reachable(os.environ):
            waited += 1
            QTimer.singleShot(int(PROBE_S * 1000), begin)
        else:
            child.begin()

    QTimer.singleShot(0, begin)
    return app.exec()
