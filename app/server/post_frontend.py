"""The first bytes of a connection: GET goes on to WebSocket, POST is answered here; it opens no session.

The WebSocket library takes requests without a body only, so a POST has to be read before it sees it.
"""

from collections.abc import Callable
from typing import Any

from websockets.asyncio.server import ServerConnection

from app.server import rest_api
from app.server.errors import Refusal

LARGEST_HEAD = 32 * 1024
LARGEST_BODY = 1024 * 1024
Head = list[tuple[str, str]]


class Front(ServerConnection):
    """A connection that may turn out to be a plain POST."""

    answer_post: Callable[[str, Head, bytes], rest_api.HttpAnswer]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._first = bytearray()
        self._decided: str | None = None

    def data_received(self, data: bytes) -> None:
        """Bytes from the client, until it is clear whose they are."""
        if self._decided == "websocket":
            super().data_received(data)
            return
        self._first += data
        if not b"POST ".startswith(self._first[:5]):
            self._decided = "websocket"
            super().data_received(bytes(self._first))
        elif self._decided is None and len(self._first) >= 5:
            answer = read_post(bytes(self._first), self.answer_post)
            if answer is not None:
                self._decided = "post"
                self.transport.write(as_bytes(answer))
                self.transport.close()


def read_post(
    data: bytes, answer: Callable[[str, Head, bytes], rest_api.HttpAnswer]
) -> rest_api.HttpAnswer | None:
    """The answer to a POST request as soon as it is whole, None until then."""
    head, blank, body = data.partition(b"\r\n\r\n")
    if not blank:
        return too_large() if len(head) > LARGEST_HEAD else None
    lines = head.decode("latin-1").split("\r\n")
    request_line = lines[0].split(" ")
    if len(request_line) != 3:
        return rest_api.refused(400, Refusal("bad_request", "This is no HTTP request."))
    path = request_line[1]
    headers = [
        (name.strip(), value.strip()) for name, _, value in (line.partition(":") for line in lines[1:])
    ]
    lengths = [value for name, value in headers if name.lower() == "content-length"]
    if len(lengths) != 1 or not lengths[0].isdigit():
        return rest_api.refused(411, Refusal("length_required", "Send a Content-Length."))
    length = int(lengths[0])
    if length > LARGEST_BODY:
        return too_large()
    return answer(path, headers, body[:length]) if len(body) >= length else None


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
