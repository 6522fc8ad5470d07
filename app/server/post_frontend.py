"""Decides by the first bytes of a connection whose it is: GET goes on to websockets, POST is read with h11.

websockets takes only requests without a body, so a POST has to be read before it sees one.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from websockets.asyncio.server import ServerConnection

from app.server import rest_api
from app.server.errors import Refusal

if TYPE_CHECKING:
    import h11

LARGEST_HEAD = 32 * 1024
LARGEST_BODY = 1024 * 1024
Head = list[tuple[str, str]]
AnswerPost = Callable[[str, Head, bytes], rest_api.HttpAnswer]


class Front(ServerConnection):
    """A connection that may turn out to be a plain POST."""

    answer_post: AnswerPost

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._first = bytearray()
        self._is_websocket = False
        self._post: PostReader | None = None

    def data_received(self, data: bytes) -> None:
        """asyncio's callback: hold the bytes until the method shows, then pass on all that was held."""
        if self._is_websocket:
            super().data_received(data)
            return
        if self._post is None:
            self._first += data
            data = bytes(self._first)
            if not b"POST ".startswith(data[:5]):
                self._is_websocket = True
                super().data_received(data)
                return
            if len(data) < 5:
                return
            self._post = PostReader(self.answer_post)
        answer = self._post.feed(data)
        if answer is not None and not self.transport.is_closing():
            self.transport.write(as_bytes(answer))
            self.transport.close()


class PostReader:
    """One request as its bytes come. h11 is strict where it has to be (one Host, one length, of digits that
    are ASCII) and bounds the head, so nothing is measured or counted here but the body.
    """

    def __init__(self, answer: AnswerPost) -> None:
        import h11  # with the first POST: most runs see none

        self._h11 = h11
        self._connection = h11.Connection(h11.SERVER, max_incomplete_event_size=LARGEST_HEAD)
        self._answer = answer
        self._request: h11.Request | None = None
        self._body = bytearray()

    def feed(self, data: bytes) -> rest_api.HttpAnswer | None:
        """The answer as soon as the request is whole or cannot become one, None until then."""
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
        return self._answer(request.target.decode("latin-1"), headers, bytes(self._body))


def _refusal_of_length(request: "h11.Request") -> rest_api.HttpAnswer | None:
    """A body that is announced too large, and a request that announces none: without either header it would
    have an empty one (RFC 9112, 6.3), which a client that meant to post something would not understand.
    """
    headers = dict(request.headers)
    if b"transfer-encoding" in headers:
        return None
    length = headers.get(b"content-length")
    if length is None:
        return rest_api.refused(411, Refusal("length_required", "Send a Content-Length."))
    return too_large() if int(length) > LARGEST_BODY else None


def _no_request(error: "h11.RemoteProtocolError") -> rest_api.HttpAnswer:
    if error.error_status_hint == 431:
        return too_large()
    status = error.error_status_hint if error.error_status_hint in rest_api.REASONS else 400
    return rest_api.refused(status, Refusal("bad_request", f"This is no HTTP request: {error}."))


def too_large() -> rest_api.HttpAnswer:
    return rest_api.refused(413, Refusal("request_too_large", "The request is too large."))


def as_bytes(answer: rest_api.HttpAnswer) -> bytes:
    """The answer on the wire."""
    body = answer.text()
    head = (
        f"HTTP/1.1 {answer.status} {rest_api.REASONS[answer.status]}\r\n"
        f"Content-Type: {rest_api.JSON}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body
