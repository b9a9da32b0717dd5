"""`Connection`: HTTP/1.1 on one network connection. Every decision, and no I/O.

Flows yield effects (`Send`, `Receive`, `NextPiece`) that the sync or the async engine performs.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from ringkit._io.engines.effects import Network, NextPiece, Receive, Send, Timeouts, Unshown
from ringkit._io.engines.failures import BodyFailure, HttpFailure, TimeoutFailure
from ringkit._io.engines.response_reader import ResponseReader
from ringkit._io.flow import Flow, perform

if TYPE_CHECKING:
    from ringkit._call.body import Body
    from ringkit._io.engines.places import Place

#: Bodies up to this size travel with the head in one packet.
_SMALL_BODY: Final = 64 * 1024
#: What a request line may consist of: a method, and an address without blanks.
_REQUEST_LINE: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+ [\x21-\x7e]+")


class Head:
    """The request line and the headers of a request. Its repr does not show them.

    The headers are those that `build_request` has checked.
    """

    __slots__ = ("headers", "method", "target")

    def __init__(self, method: str, target: str, headers: list[tuple[str, str]]) -> None:
        self.method = method
        self.target = target
        self.headers = headers

    def message(self) -> Unshown:
        """Return the bytes to send. Raises ValueError."""
        if not _REQUEST_LINE.fullmatch(f"{self.method} {self.target}"):
            raise ValueError("the method or the address has characters that HTTP forbids")
        # No variable: in a traceback it would show the headers.
        return Unshown(
            "\r\n".join(
                [
                    f"{self.method} {self.target} HTTP/1.1",
                    *[f"{name}: {text}" for name, text in self.headers],
                    *("", ""),
                ]
            ).encode()
        )


class Connection:
    """One connection to a server or a proxy, for one exchange at a time.

    Its holder returns it to the pool or calls `close()`, which is idempotent.
    """

    __slots__ = ("_reader", "_sent", "idle_since", "key", "network", "place")

    def __init__(self, network: Network, key: object, place: Place | None) -> None:
        self.network = network
        #: Requests with the same key can use this connection.
        self.key = key
        self.place = place
        self.idle_since = 0.0
        self._sent = False
        self._reader = ResponseReader("")

    def exchange(self, head: Head, body: Body | None, timeouts: Timeouts) -> Flow[ResponseReader]:
        """Send a request and return its response, of which the head is complete."""
        begin = head.message()
        self._sent, self._reader = False, ResponseReader(head.method)
        try:
            if body is None or body.length <= _SMALL_BODY:
                yield from self._send_at_once(begin, body, timeouts)
            else:
                yield from self._send_in_pieces(begin, body, timeouts)
        except (TimeoutFailure, BodyFailure):
            raise
        except HttpFailure:
            # A server may answer and close before it has read the whole request.
            with contextlib.suppress(HttpFailure):
                return (yield from self._head(timeouts))
            raise
        return (yield from self._head(timeouts))

    def _send_at_once(self, message: Unshown, body: Body | None, timeouts: Timeouts) -> Flow[None]:
        if body is not None:
            content = getattr(body, "content", None)
            if content is not None:
                message.data += content
            else:
                head_length, chunks = len(message.data), body.chunks()
                while (chunk := (yield from perform(NextPiece(chunks)))) is not None:
                    message.data += chunk
                _check_length(body, len(message.data) - head_length, ended=True)
        yield from perform(Send(self.network, message, timeouts))
        self._sent = True

    def _send_in_pieces(self, begin: Unshown, body: Body, timeouts: Timeouts) -> Flow[None]:
        yield from perform(Send(self.network, begin, timeouts))
        chunks: Iterator[bytes] = body.chunks()
        length = 0
        while (chunk := (yield from perform(NextPiece(chunks)))) is not None:
            if self.network.readable():
                return  # the answer is there already: an error, most likely
            length += len(chunk)
            _check_length(body, length, ended=False)
            yield from perform(Send(self.network, Unshown(chunk), timeouts))
        _check_length(body, length, ended=True)
        self._sent = True

    def _head(self, timeouts: Timeouts) -> Flow[ResponseReader]:
        reader = self._reader
        while not reader.status:
            reader.feed((yield from perform(Receive(self.network, timeouts))))
        return reader

    def piece(self, timeouts: Timeouts) -> Flow[bytes | None]:
        """Return the next piece of the body of the response, None at its end."""
        reader = self._reader
        while not (piece := reader.piece()):
            if reader.complete:
                return None
            reader.feed((yield from perform(Receive(self.network, timeouts))))
        return piece

    def reusable(self) -> bool:
        """Return whether the exchange is complete on both sides, with nothing left over.

        Bytes after the response are an answer that was not asked for: the next request on this
        connection would get it.
        """
        reader = self._reader
        done = self._sent and reader.complete and reader.keep_alive
        return done and not reader.surplus and not self.network.readable()

    def close(self) -> None:
        """Close the network connection and free the place in the pool."""
        self.network.close()
        self.leave()

    def leave(self) -> None:
        """Free the place in the pool."""
        place, self.place = self.place, None
        if place is not None:
            place.free()


def _check_length(body: Body, length: int, *, ended: bool) -> None:
    """Raise BodyFailure for a file that grew or shrank while it was sent."""
    announced = body.length
    if length > announced or (ended and length < announced):
        found = f"{length} bytes" if ended else f"{length} bytes or more"
        raise BodyFailure(f"the body has not the announced length: {found}, not {announced}")
