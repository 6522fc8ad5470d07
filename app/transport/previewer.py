"""Implements the port ``Previewer``: opens one short session beside the conversation's, in which a voice says
a sentence. A failure is reported and never retried: each try is billed.

The sound is kept in memory, so that the same sentence in the same voice is billed once.
"""

import asyncio

from msgspec import UNSET

from app.core.line.line import SPEAK_FIRST_S
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import LineLost, LineUp, ServerSaid
from app.core.messages.events.persona_events import PreviewEnded, PreviewSounded
from app.core.messages.ports import Report
from app.core.values.problems import Trouble
from app.core.values.values import Target
from app.protocol import messages as m
from app.protocol.pcm import rejoined
from app.transport.link import Link, Resolve

MOST_KEPT = 24
_Key = tuple[Target, tuple[m.ClientMessage, ...]]


class Previewer:
    """``resolve`` finds URL and credential of a target, as for the line."""

    def __init__(self, report: Report, resolve: Resolve) -> None:
        self._report = report
        self._link = Link(self._heard, resolve)
        self._number = 0
        self._asked: _Key | None = None
        self._sound = bytearray()
        self._half = b""
        self._greeting: asyncio.TimerHandle | None = None
        self._kept: dict[_Key, bytes] = {}

    def fetch(self, number: int, target: Target, messages: tuple[m.ClientMessage, ...]) -> None:
        """Dial, send, report what sounds; an earlier one is dropped."""
        self.drop()
        key = (target, messages)
        if (known := self._kept.get(key)) is not None:
            self._report(PreviewSounded(number=number, pcm=known))
            self._report(PreviewEnded(number=number))
            return
        self._number, self._asked, self._sound, self._half = number, key, bytearray(), b""
        self._link.dial(target)

    def drop(self) -> None:
        """Nothing more of it is wanted."""
        self._asked = None
        if self._greeting is not None:
            self._greeting.cancel()
            self._greeting = None
        self._link.hang_up()

    async def close(self) -> None:
        """Wait until its connection is closed."""
        self.drop()
        await self._link.close()

    # ------------------------------------------------------------------ inside

    def _heard(self, event: Event) -> None:
        if self._asked is None:
            return
        match event:
            case LineLost():
                self._end(trouble=event.trouble)
            case LineUp():
                loop = asyncio.get_running_loop()
                self._greeting = loop.call_later(SPEAK_FIRST_S, self._speak, self._asked)
            case ServerSaid(message=m.SessionCreated()):
                self._speak(self._asked)
            case ServerSaid(message=m.AudioDelta() as sound):
                pcm, self._half = rejoined(self._half, sound.delta)
                self._sound += pcm
                self._report(PreviewSounded(number=self._number, pcm=pcm))
            case ServerSaid(message=m.Malformed(name=name, reason=why)) if name.endswith("audio.delta"):
                self._end(trouble=Trouble("no_preview", f"its sound could not be read: {why}"))
            case ServerSaid(message=m.ErrorSaid() as said):
                self._end(trouble=Trouble("no_preview", said.error.message))
            case ServerSaid(message=m.ResponseDone() as done):
                self._done(done.response)
            case _:
                pass

    def _speak(self, asked: _Key) -> None:
        """The server has greeted, or waits for us to speak first."""
        if self._greeting is not None:
            self._greeting.cancel()
            self._greeting = None
            for message in asked[1]:
                self._link.send(message)

    def _done(self, response: m.Response) -> None:
        usage = response.usage or None
        if response.status not in ("completed", UNSET):
            details = response.status_details or m.StatusDetails()
            why = details.error.message if details.error and details.error.message else details.reason
            self._end(usage, Trouble("no_preview", why or str(response.status)))
            return
        if self._sound and self._asked is not None:
            self._kept[self._asked] = bytes(self._sound)
            while len(self._kept) > MOST_KEPT:
                del self._kept[next(iter(self._kept))]
        self._end(usage)

    def _end(self, usage: m.Usage | None = None, trouble: Trouble | None = None) -> None:
        number, target = self._number, self._asked[0] if self._asked is not None else None
        self.drop()
        self._report(PreviewEnded(number=number, usage=usage, trouble=trouble, target=target))
