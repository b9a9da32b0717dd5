"""`ResponseReader`: one HTTP/1.1 response, read from the bytes of a connection. No I/O.

The parser is llhttp, through httptools. What is said here is what it leaves to its user: where a
response without a length ends, and how much may arrive before a head or a piece of a body is
complete.
"""

from __future__ import annotations

from typing import Final

import httptools

from ringkit._io.engines.failures import ProtocolFailure

#: The most bytes of a head, or of whatever else is no body, in one response.
_MAX_HEAD: Final = 100 * 1024
#: Methods whose responses have no body, whatever their headers say (RFC 9112, section 6.3).
_WITHOUT_BODY: Final = frozenset({"HEAD", "CONNECT"})


class ResponseReader:
    """Reads the response to one request with the method `method`.

    `status` is 0 until the head is complete. `complete` is true at the end of the body, `surplus`
    if bytes came after it, and `keep_alive` if the server keeps the connection open.
    """

    __slots__ = (
        "_bodiless", "_fault", "_framing", "_interim", "_parser", "_pieces", "_unread",
        "complete", "headers", "keep_alive", "status", "surplus",
    )  # fmt: skip

    def __init__(self, method: str) -> None:
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.complete = self.surplus = self.keep_alive = False
        self._bodiless = method in _WITHOUT_BODY
        self._fault = ""
        self._interim = False
        self._framing = b""
        self._pieces: list[bytes] = []
        self._unread = 0
        self._parser = httptools.HttpResponseParser(self)

    def feed(self, data: bytes) -> None:
        """Read the next bytes of the connection; none if it has ended. Raises ProtocolFailure."""
        if not data:
            self._end()
            return
        self._unread += len(data)
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self._fault = "the server changed to another protocol"
        except httptools.HttpParserError as error:
            self._fault = f"the answer is not HTTP: {error}"
        if self._unread > _MAX_HEAD:
            self._fault = f"the head of the answer is longer than {_MAX_HEAD} bytes"
        if self._fault:
            if not self.complete:
                raise ProtocolFailure(self._fault)
            self.surplus = True

    def piece(self) -> bytes:
        """Return what has arrived of the body since the last call; empty for nothing."""
        pieces = self._pieces
        if not pieces:
            return b""
        found = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        pieces.clear()
        return found

    def _end(self) -> None:
        if not self.status:
            raise ProtocolFailure("the server closed the connection without an answer")
        if self._framing and not self.complete:
            raise ProtocolFailure("the server closed the connection in the middle of its answer")
        self.complete = True

    def on_message_begin(self) -> None:
        """Note bytes after the end of the response."""
        if self.complete:
            self.surplus = True

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header; those after the body (trailers) are left out."""
        if not self.status:
            self.headers.append((name, value.strip()))

    def on_headers_complete(self) -> None:
        """Keep the status, unless a final response follows (RFC 9110, section 15.2)."""
        if self.status:
            return
        status = self._parser.get_status_code()
        if status < 200:
            self._interim = status >= 100
            self._fault = "" if self._interim else f"{status} is not a status of HTTP"
            return
        for name, value in self.headers:
            lowered = name.lower()
            if lowered == b"transfer-encoding" and value.lower() != b"chunked":
                self._fault = "the answer has a transfer encoding other than chunked"
            if lowered in (b"transfer-encoding", b"content-length"):
                self._framing = lowered
        self.status = status
        self._unread = 0
        if self._bodiless:
            self._complete()

    def on_body(self, data: bytes) -> None:
        """Keep a piece of the body."""
        if self.complete:
            self.surplus = True
            return
        self._pieces.append(data)
        self._unread = 0

    def on_message_complete(self) -> None:
        """Note the end of the response, or of an interim one."""
        if self._interim:
            self._interim = False
            self.headers.clear()
        elif not self.complete:
            self._complete()

    def _complete(self) -> None:
        self.complete = True
        self.keep_alive = self._parser.should_keep_alive()
