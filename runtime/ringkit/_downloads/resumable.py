"""`ResumableBody`: reads a response in chunks, and asks for the rest after a lost connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from ringkit._downloads.content_version import (
    ContentRange,
    ContentVersion,
    content_range,
    matches_type,
)
from ringkit._io.backoff import random_fraction
from ringkit._io.effects import CloseResponse, ReadChunk, Sleep
from ringkit._io.flow import Flow, perform
from ringkit._io.stream import ResponseStream
from ringkit._options import Progress
from ringkit._request.deadline import Deadline
from ringkit._request.retry import backoff
from ringkit.errors import (
    DownloadError,
    RangeNotSatisfiableError,
    RequestTimeout,
    TransportError,
)

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._options import Options
    from ringkit._request.context import CallContext
    from ringkit._response import Response


class ContentChangedError(DownloadError):
    """The file on the server changed after the first part was read."""


class ResumableBody:
    """The body of one response, read in chunks.

    After a lost connection the rest is requested (`Range`, `If-Range`): any number of times if
    each attempt reads some bytes, at most `max_attempts` times in a row if not. `max_size` is in
    bytes; `content_type` is the expected media type, empty for any.
    """

    def __init__(
        self,
        context: CallContext[Any],
        call: Call[Any],
        *,
        max_size: int | None = None,
        content_type: str = "",
    ) -> None:
        self._engine = context.engine
        self._call = call
        self._options = context.options
        self._max_size = max_size
        self._expected_type = content_type
        self._deadline = Deadline(self._engine.clock, self._options.deadline)
        self._read_next: ReadChunk | None = None
        self._version = ContentVersion()
        self._bytes_to_skip = 0
        self._attempts_without_data = 0
        self._response: Response[Any] | None = None
        #: How many bytes were read, from the beginning of the file.
        self.received = 0

    @property
    def response(self) -> Response[Any]:
        """The first response; its `content` is not available."""
        if self._response is None:
            raise RuntimeError("use the stream in `with` or `async with`")
        return self._response

    @property
    def total(self) -> int | None:
        """The length of the whole file in bytes, None if the response does not say it."""
        return self._version.total

    @property
    def source(self) -> str:
        """What is read: the method and address of the call."""
        return f"{self._call.method} {self._call.target}"

    @property
    def version(self) -> ContentVersion:
        """The version of the file that is read."""
        return self._version

    def continue_from(self, received: int, version: ContentVersion) -> None:
        """Read the file from a byte on, if it still has this version. For before `open`."""
        self.received, self._version = received, version

    def open(self) -> Flow[None]:
        """Send the call and read the head of the response.

        Raises what `Engine.execute` raises, and DownloadError if the file is too long or has
        another media type.
        """
        response = self._response = yield from self._first_response()
        self._read_next = ReadChunk(ResponseStream(response.response))
        try:
            found = self._content_range(response)
            if self.received and not self._version.is_same(found.version):
                self.received = 0
                if found.start:  # the rest of another version
                    yield from self.close()
                    yield from self.open()
                    return
            if found.start > self.received:
                raise DownloadError(f"{self._attempted}: the beginning of the content is missing")
            self._version, self._bytes_to_skip = found.version, self.received - found.start
            self._check(response)
        except DownloadError:
            yield from self.close()
            raise
        self._report_progress()

    def _first_response(self) -> Flow[Response[Any]]:
        if self.received:
            try:
                return (yield from self._execute(self._rest_options()))
            except RangeNotSatisfiableError:  # it is shorter now, or was read to its end
                self.received = 0
        return (yield from self._execute(self._options))

    @property
    def _attempted(self) -> str:
        return f"{self._call.method} {self._call.path}"

    @property
    def _has_range(self) -> bool:
        """Whether the caller requested a range, which then is treated as the whole file."""
        return any(name.lower() == "range" for name in self._options.headers)

    def _content_range(self, response: Response[Any]) -> ContentRange:
        if self._has_range:
            length = response.headers.get("Content-Length", "")
            total = int(length) if length.isdecimal() else None
            return ContentRange(0, ContentVersion(total=total))
        found = content_range(response.status, response.headers)
        if found is None:
            raise DownloadError(f"{self._attempted}: a response 206 has no valid Content-Range")
        return found

    def _check(self, response: Response[Any]) -> None:
        expected, found = self._expected_type, response.headers.get("Content-Type", "")
        if expected and not matches_type(found, expected):
            raise DownloadError(f"{self._attempted}: the content is {found!r}, not {expected}")
        self._check_size(self._version.total or 0)

    def _check_size(self, size: int) -> None:
        if self._max_size is not None and size > self._max_size:
            raise DownloadError(f"{self._attempted}: longer than {self._max_size:,} bytes")

    def _execute(self, options: Options) -> Flow[Response[Any]]:
        if options.progress is not None:
            options = evolve(options, progress=self._report_wait)
        return (yield from self._engine.execute(self._call, options, stream=True))

    def _report_wait(self, progress: Progress) -> None:
        """Report a wait with what was read before it; the request itself knows nothing of that."""
        if progress.waiting:
            self._report_progress(waiting=progress.waiting)

    def _report_progress(self, waiting: float = 0.0) -> None:
        if self._options.progress is not None:
            self._options.progress(Progress(self.received, self.total, waiting))

    def next(self) -> Flow[bytes | None]:
        """Return the next chunk, None at the end.

        Raises TransportError if the connection is lost and the rest cannot be requested,
        RequestTimeout after the deadline, ContentChangedError if the file has changed.
        """
        while self._read_next is not None:
            if self._deadline.end is not None and not self._deadline.allows(0):
                raise RequestTimeout("the deadline has passed", attempted=self._attempted)
            try:
                # A file has thousands of chunks: `perform` would make a generator for each.
                chunk: bytes | None = yield self._read_next
                if chunk is None and self.received < (self.total or 0):
                    raise TransportError("the answer ends early", attempted=self._attempted)
            except TransportError as error:
                yield from self._resume(error)
                continue
            if chunk is None:
                break
            if self._bytes_to_skip:
                chunk = self._without_skipped(chunk)
            if chunk:
                self._attempts_without_data = 0
                self.received += len(chunk)
                if self._max_size is not None:
                    self._check_size(self.received)
                self._report_progress()
                return chunk
        return None

    def _without_skipped(self, chunk: bytes) -> bytes:
        """Return a chunk without bytes that were read before the connection was lost."""
        skipped = min(self._bytes_to_skip, len(chunk))
        self._bytes_to_skip -= skipped
        return chunk[skipped:] if skipped else chunk

    def _resume(self, error: TransportError) -> Flow[None]:
        """Request the rest. Raises `error` if that is impossible or was tried too often."""
        yield from self.close()
        encoded = "Content-Encoding" in self.response.headers
        if self._has_range or encoded or self._call.method != "GET":
            raise error
        self._attempts_without_data += 1
        if self._attempts_without_data > self._options.max_attempts:
            raise error
        if self._attempts_without_data > 1:
            wait = backoff(self._attempts_without_data - 1, random_fraction)
            if not self._deadline.allows(wait):
                raise error
            self._report_progress(waiting=wait)
            yield from perform(Sleep(wait))
        response = yield from self._execute(self._rest_options())
        self._read_next = ReadChunk(ResponseStream(response.response))
        try:
            self._continue_with(self._content_range(response))
        except DownloadError:
            yield from self.close()
            raise

    def _rest_options(self) -> Options:
        headers = dict(self._options.headers)
        if self.received:
            headers["Range"] = f"bytes={self.received}-"
            if self._version.validator:
                headers["If-Range"] = self._version.validator
        return evolve(self._options, headers=headers, deadline=self._deadline.remaining())

    def _continue_with(self, found: ContentRange) -> None:
        if self.received and not self._version.is_same(found.version):
            raise ContentChangedError(f"{self._attempted}: the content changed while it was read")
        if found.start > self.received:
            raise DownloadError(f"{self._attempted}: a part of the content is missing")
        self._version = found.version
        self._bytes_to_skip = self.received - found.start

    def restart(self) -> Flow[None]:
        """Read from the beginning again, after ContentChangedError."""
        self.received = self._bytes_to_skip = 0
        yield from self.open()

    def close(self) -> Flow[None]:
        """Close the response, and its connection if it was not read to its end."""
        read_next, self._read_next = self._read_next, None
        if read_next is not None:
            yield from perform(CloseResponse(read_next.stream))
