"""`Connection`: HTTP/1.1 on one network connection. Every decision, and no I/O.

The protocol itself is h11's. Flows yield effects (`Send`, `Receive`, `ReadBody`) that the sync or
the async engine performs.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import h11

from ringkit._io.engines.effects import Network, NextPiece, Receive, Send, Timeouts, Unshown
from ringkit._io.engines.failures import BodyFailure, HttpFailure, ProtocolFailure, TimeoutFailure
from ringkit._io.flow import Flow, perform

if TYPE_CHECKING:
    from ringkit._call.body import Body
    from ringkit._io.engines.places import Place

#: The largest head of a response, in bytes.
_MAX_HEAD: Final = 100 * 1024
#: Bodies up to this size travel with the head in one packet.
_SMALL_BODY: Final = 64 * 1024

RawHeaders = list[tuple[bytes, bytes]]


class Head:
    """The request line and the headers of a request. Its repr does not show them."""

    __slots__ = ("headers", "method", "target")

    def __init__(self, method: str, target: str, headers: RawHeaders) -> None:
        self.method = method
        self.target = target
        self.headers = headers

    def event(self) -> h11.Request:
        """Return them as h11 takes them. Raises h11.LocalProtocolError."""
        return h11.Request(method=self.method, target=self.target, headers=self.headers)


class Connection:
    """One connection to a server or a proxy, for one exchange at a time.

    Its holder returns it to the pool or calls `close()`, which is idempotent.
    """

    __slots__ = ("_state", "idle_since", "key", "network", "place")

    def __init__(self, network: Network, key: object, place: Place | None) -> None:
        self.network = network
        #: Requests with the same key can use this connection.
        self.key = key
        self.place = place
        self.idle_since = 0.0
        self._state = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MAX_HEAD)

    def exchange(self, head: Head, body: Body | None, timeouts: Timeouts) -> Flow[h11.Response]:
        """Send a request and return the head of the response."""
        begin = self._begin(head)
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

    def _begin(self, head: Head) -> Unshown:
        try:
            return Unshown(self._state.send(head.event()) or b"")
        except h11.LocalProtocolError:
            # Its text has the value of the header.
            raise ValueError("a header or the address has characters that HTTP forbids") from None

    def _send_at_once(self, begin: Unshown, body: Body | None, timeouts: Timeouts) -> Flow[None]:
        content = getattr(body, "content", None)
        if body is None or content is not None:
            message = Unshown(begin.data + self._rest(content))
        else:
            message = begin
            chunks = body.chunks()
            while (chunk := (yield from perform(NextPiece(chunks)))) is not None:
                message.data += self._body(chunk)
            message.data += self._end()
        yield from perform(Send(self.network, message, timeouts))

    def _rest(self, content: bytes | None) -> bytes:
        return (b"" if content is None else self._body(content)) + self._end()

    def _send_in_pieces(self, begin: Unshown, body: Body, timeouts: Timeouts) -> Flow[None]:
        yield from perform(Send(self.network, begin, timeouts))
        chunks: Iterator[bytes] = body.chunks()
        while (chunk := (yield from perform(NextPiece(chunks)))) is not None:
            if self.network.readable():
                return  # the answer is there already: an error, most likely
            yield from perform(Send(self.network, Unshown(self._body(chunk)), timeouts))
        self._end()

    def _body(self, chunk: bytes) -> bytes:
        return self._send_event(h11.Data(data=chunk))

    def _end(self) -> bytes:
        return self._send_event(h11.EndOfMessage())

    def _send_event(self, event: Any) -> bytes:
        try:
            return self._state.send(event) or b""
        except h11.LocalProtocolError as error:
            # A file that grew or shrank while it was sent.
            raise BodyFailure(f"the body has not the announced length: {error}") from None

    def _head(self, timeouts: Timeouts) -> Flow[h11.Response]:
        while True:
            event = yield from self._event(timeouts)
            if isinstance(event, h11.Response):
                return event
            if not isinstance(event, h11.InformationalResponse):
                raise ProtocolFailure("the server closed the connection without an answer")

    def piece(self, timeouts: Timeouts) -> Flow[bytes | None]:
        """Return the next piece of the body of the response, None at its end."""
        event = yield from self._event(timeouts)
        return bytes(event.data) if isinstance(event, h11.Data) else None

    def _event(self, timeouts: Timeouts) -> Flow[Any]:
        state = self._state
        try:
            while (event := state.next_event()) is h11.NEED_DATA:
                state.receive_data((yield from perform(Receive(self.network, timeouts))))
        except h11.RemoteProtocolError as error:
            raise ProtocolFailure(str(error)) from None
        return event

    def reusable(self) -> bool:
        """Return whether the exchange is complete on both sides, with nothing left over.

        Bytes after the response are an answer that was not asked for: the next request on this
        connection would get it.
        """
        state = self._state
        done = state.our_state is h11.DONE and state.their_state is h11.DONE
        return done and not state.trailing_data[0] and not self.network.readable()

    def restart(self, now: float) -> None:
        """Get ready for another exchange."""
        self._state.start_next_cycle()
        self.idle_since = now

    def close(self) -> None:
        """Close the network connection and free the place in the pool."""
        self.network.close()
        self.leave()

    def leave(self) -> None:
        """Free the place in the pool."""
        place, self.place = self.place, None
        if place is not None:
            place.free()
