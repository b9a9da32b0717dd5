"""Reading an answer piece by piece, through connections that are cut. Used by `downloads`."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ringkit._downloads.content_version import Piece, Version, fits, piece_of
from ringkit._io.flow import CloseResponse, Flow, ReadChunk, Sleep, perform
from ringkit._io.stream import ResponseStream
from ringkit._request.deadline import Deadline
from ringkit._request.retry import backoff
from ringkit.errors import DownloadError, RequestTimeout, TransportError

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._options import Options
    from ringkit._request.engine import Engine
    from ringkit._response import Response


class ChangedError(DownloadError):
    """The file has changed since its first part was read."""


class Reading:
    """One answer whose body is read as it comes.

    Where the connection breaks off, the rest is asked for (`Range`, `If-Range`), as often as it
    takes while that brings any bytes, and `max_attempts` times in a row if not.
    """

    def __init__(
        self,
        engine: Engine,
        call: Call[Any],
        options: Options,
        *,
        max_size: int | None = None,
        content_type: str = "",
    ) -> None:
        self._engine = engine
        self._call = call
        self._options = options
        self._max_size = max_size
        self._wanted = content_type
        self._deadline = Deadline(engine.clock, options.deadline)
        self._upcoming: ReadChunk | None = None
        self._version = Version()
        self._skip = 0
        self._fruitless = 0
        self._response: Response[Any] | None = None
        #: How many bytes were read, from the beginning.
        self.received = 0

    @property
    def response(self) -> Response[Any]:
        """The first answer; its body is not at hand."""
        if self._response is None:
            raise RuntimeError("use the stream in `with` or `async with`")
        return self._response

    @property
    def total(self) -> int | None:
        """The length of the whole in bytes, None if the answer did not say it."""
        return self._version.total

    def open(self) -> Flow[None]:
        """Send the call and read the head of the answer.

        Raises what `Engine.execute` raises, and DownloadError if it is too long, or of another
        type than was wanted.
        """
        response = self._response = yield from self._engine.execute(
            self._call, self._options, stream=True
        )
        self._upcoming = ReadChunk(ResponseStream(response.response))
        try:
            piece = self._piece(response)
            if piece.start:
                raise DownloadError(f"{self._attempted}: the beginning of the content is missing")
            self._version = piece.version
            self._check(response)
        except DownloadError:
            yield from self.close()
            raise
        self._tell()

    @property
    def _attempted(self) -> str:
        return f"{self._call.method} {self._call.path}"

    @property
    def _ranged(self) -> bool:
        """Whether the caller asked for a part: then that is the whole."""
        return any(name.lower() == "range" for name in self._options.headers)

    def _piece(self, response: Response[Any]) -> Piece:
        if self._ranged:
            length = response.headers.get("Content-Length", "")
            return Piece(0, Version(total=int(length) if length.isdecimal() else None))
        piece = piece_of(response.status_code, response.headers)
        if piece is None:
            raise DownloadError(f"{self._attempted}: an answer 206 does not say which part it is")
        return piece

    def _check(self, response: Response[Any]) -> None:
        found = response.headers.get("Content-Type", "")
        if self._wanted and not fits(found, self._wanted):
            raise DownloadError(f"{self._attempted}: the content is {found!r}, not {self._wanted}")
        self._check_size(self._version.total or 0)

    def _check_size(self, size: int) -> None:
        if self._max_size is not None and size > self._max_size:
            raise DownloadError(f"{self._attempted}: longer than {self._max_size:,} bytes")

    def _tell(self) -> None:
        if self._options.progress is not None:
            self._options.progress(self.received, self.total)

    def next(self) -> Flow[bytes | None]:
        """Return the next piece, None at the end.

        Raises TransportError if the connection is cut and the rest cannot be had, RequestTimeout
        after the deadline, ChangedError if the rest is of another version.
        """
        while self._upcoming is not None:
            if self._deadline.end is not None and not self._deadline.allows(0):
                raise RequestTimeout("the deadline has passed", attempted=self._attempted)
            try:
                # There are thousands of pieces: nothing is made for each that need not be.
                chunk: bytes | None = yield self._upcoming
                if chunk is None and self.received < (self.total or 0):
                    raise TransportError("the answer ends early", attempted=self._attempted)
            except TransportError as error:
                yield from self._resume(error)
                continue
            if chunk is None:
                break
            if self._skip:
                chunk = self._unread(chunk)
            if chunk:
                self._fruitless = 0
                self.received += len(chunk)
                if self._max_size is not None:
                    self._check_size(self.received)
                self._tell()
                return chunk
        return None

    def _unread(self, chunk: bytes) -> bytes:
        """Leave out what was read before the connection was cut."""
        skipped = min(self._skip, len(chunk))
        self._skip -= skipped
        return chunk[skipped:] if skipped else chunk

    def _resume(self, error: TransportError) -> Flow[None]:
        """Ask for the rest. Raises `error` if there is no way to, or no use in it."""
        yield from self.close()
        encoded = "Content-Encoding" in self.response.headers
        if self._ranged or encoded or self._call.method != "GET":
            raise error
        self._fruitless += 1
        if self._fruitless > self._options.max_attempts:
            raise error
        if self._fruitless > 1:
            wait = backoff(self._fruitless - 1, random.random)
            if not self._deadline.allows(wait):
                raise error
            yield from perform(Sleep(wait))
        response = yield from self._engine.execute(self._call, self._rest(), stream=True)
        self._upcoming = ReadChunk(ResponseStream(response.response))
        try:
            self._continue(self._piece(response))
        except DownloadError:
            yield from self.close()
            raise

    def _rest(self) -> Options:
        headers = dict(self._options.headers)
        if self.received:
            headers["Range"] = f"bytes={self.received}-"
            if self._version.validator:
                headers["If-Range"] = self._version.validator
        return evolve(self._options, headers=headers, deadline=self._deadline.remaining())

    def _continue(self, piece: Piece) -> None:
        if self.received and not self._version.same(piece.version):
            raise ChangedError(f"{self._attempted}: the content changed while it was read")
        if piece.start > self.received:
            raise DownloadError(f"{self._attempted}: a part of the content is missing")
        self._version = piece.version
        self._skip = self.received - piece.start

    def restart(self) -> Flow[None]:
        """Begin again, after ChangedError."""
        self.received = self._skip = 0
        yield from self.open()

    def close(self) -> Flow[None]:
        """Give up what is left."""
        upcoming, self._upcoming = self._upcoming, None
        if upcoming is not None:
            yield from perform(CloseResponse(upcoming.stream))
