"""Decides by the head of a request who reads it: websockets takes a plain GET, h11 everything else.

websockets reads handshakes, and hangs up without a word on what it does not take for one: other methods, a
body, long lines, an older version.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from websockets.asyncio.server import ServerConnection
from websockets.protocol import State

from app.server import rest_api
from app.server.errors import Refusal

if TYPE_CHECKING:
    import h11

LARGEST_HEAD = 32 * 1024
LARGEST_BODY = 1024 * 1024
Head = list[tuple[str, str]]
AnswerPlain = Callable[[str, str, Head, bytes], rest_api.HttpAnswer]
"""From method, target, headers and body."""
_END = re.compile(rb"\n\r?\n")
# Narrower than what websockets reads (lines of 8192 bytes, 128 headers), so that it refuses nothing of it.
_LINE = rb"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}:[\t -~\x80-\xff]{0,8000}\r\n"
_GET = re.compile(rb"GET [!-~]{1,8000} HTTP/1\.1\r\n(?:" + _LINE + rb"){1,120}\r\n")
_BODY = re.compile(rb"\n(?:content-length|transfer-encoding):", re.IGNORECASE)


class Front(ServerConnection):
    """A connection that may turn out to be no WebSocket's."""

    answer_plain: AnswerPlain

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._first = bytearray()
        self._early = bytearray()
        self._is_websocket = False
        self._reader: RequestReader | None = None

    def data_received(self, data: bytes) -> None:
        """asyncio's callback: hold the bytes until it shows whose they are, then pass on what was held."""
        if self._is_websocket and self.protocol.state is State.CONNECTING:
            self._early += data
            return
        if self._is_websocket:
            super().data_received(data)
            return
        if self._reader is None:
            self._first += data
            data = bytes(self._first)
            end = end_of_get(data)
            if end is None:
                return
            if end:
                self._is_websocket = True
                self._early += data[end:]
                super().data_received(data[:end])
                return
        self._read(data)

    async def handshake(self, *args: Any, **kwargs: Any) -> None:
        """Bytes behind the head wait until the handshake has been answered: websockets (17.4) breaks on an
        assertion of its own when it answers with a refusal and has got more than the head.
        """
        await super().handshake(*args, **kwargs)
        early, self._early = bytes(self._early), bytearray()
        if early and self.protocol.state is State.OPEN:
            super().data_received(early)

    def eof_received(self) -> None:
        """asyncio's callback: a request that is not whole by now never will be."""
        if self._is_websocket or not self._first:
            super().eof_received()
            return
        if self._reader is None:
            self._read(bytes(self._first))
        self._read(b"")

    def _read(self, data: bytes) -> None:
        if self._reader is None:
            self._reader = RequestReader(self.answer_plain)
        answer = self._reader.feed(data)
        if answer is not None and not self.transport.is_closing():
            self.transport.write(as_bytes(answer, self._reader.method))
            self.transport.close()


def end_of_get(data: bytes) -> int | None:
    """The length of a head that websockets can read, 0 if it cannot; None while that is not known."""
    end = _END.search(data)
    if end is None:
        return None if b"GET ".startswith(data[:4]) and len(data) <= LARGEST_HEAD else 0
    head = data[: end.end()]
    return end.end() if _GET.fullmatch(head) and not _BODY.search(head) else 0


class RequestReader:
    """One request as its bytes come. h11 is strict where it has to be (one Host, one length, of digits that
    are ASCII) and bounds the head, so nothing is measured or counted here but the body.
    """

    def __init__(self, answer: AnswerPlain) -> None:
        import h11  # with the first such request: most runs see none

        self._h11 = h11
        self._connection = h11.Connection(h11.SERVER, max_incomplete_event_size=LARGEST_HEAD)
        self._answer = answer
        self._request: h11.Request | None = None
        self._body = bytearray()

    @property
    def method(self) -> str:
        """As far as it is known, else ""."""
        return "" if self._request is None else self._request.method.decode("latin-1")

    def feed(self, data: bytes) -> rest_api.HttpAnswer | None:
        """The answer as soon as the request is whole or cannot become one, None until then. ``b""``: no more
        will come.
        """
        try:
            self._connection.receive_data(data)
            while True:
                event = self._connection.next_event()
                if isinstance(event, self._h11.Request):
                    self._request = event
                    refusal = _refusal_of_length(event)
                    if refusal is not None:
                        return refusal
                elif isinstance(event, self._h11.Data):
                    self._body += event.data
                    if len(self._body) > LARGEST_BODY:
                        return too_large()
                elif isinstance(event, self._h11.EndOfMessage):
                    return self._answered()
                else:  # more is needed
                    return None
        except self._h11.RemoteProtocolError as error:
            return _no_request(error)

    def _answered(self) -> rest_api.HttpAnswer:
        request = self._request
        assert request is not None
        headers = [
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw_items()
        ]
        return self._answer(self.method, request.target.decode("latin-1"), headers, bytes(self._body))


def _refusal_of_length(request: "h11.Request") -> rest_api.HttpAnswer | None:
    """A body that is announced too large, and a POST that announces none: without either header it would have
    an empty one (RFC 9112, 6.3), which a client that meant to post something would not understand.
    """
    headers = dict(request.headers)
    if b"transfer-encoding" in headers:
        return None
    length = headers.get(b"content-length")
    if length is None and request.method == b"POST":
        return rest_api.refused(411, Refusal("length_required", "Send a Content-Length."))
    return too_large() if int(length or 0) > LARGEST_BODY else None


def _no_request(error: "h11.RemoteProtocolError") -> rest_api.HttpAnswer:
    if error.error_status_hint == 431:
        return too_large()
    status = error.error_status_hint if error.error_status_hint in rest_api.REASONS else 400
    return rest_api.refused(status, Refusal("bad_request", f"This is no HTTP request: {error}."))


def too_large() -> rest_api.HttpAnswer:
    return rest_api.refused(413, Refusal("request_too_large", "The request is too large."))


def as_bytes(answer: rest_api.HttpAnswer, method: str) -> bytes:
    """The answer on the wire, for HEAD without its body."""
    body = answer.text()
    head = (
        f"HTTP/1.1 {answer.status} {rest_api.REASONS[answer.status]}\r\n"
        f"Content-Type: {rest_api.JSON}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + (b"" if method == "HEAD" else body)
