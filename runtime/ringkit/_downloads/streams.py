"""Answers that are read piece by piece, in either colour. Made by `rc.stream`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Self

from ringkit._downloads.filenames import file_name
from ringkit._downloads.resumable import Reading
from ringkit._io.flow import run, run_async

if TYPE_CHECKING:
    from types import TracebackType

    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._response import Response


class _Head:
    """What the head of the answer says; known inside `with`."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @property
    def response(self) -> Response[Any]:
        """The answer: status, headers, limits; its body is the stream."""
        return self._reading.response

    @property
    def size(self) -> int | None:
        """The length in bytes, None if the answer did not say it."""
        return self._reading.total

    @property
    def content_type(self) -> str:
        """The value of `Content-Type`."""
        return str(self.response.headers.get("Content-Type", ""))

    @property
    def name(self) -> str:
        """What the server calls the file, made safe as the name of a file."""
        disposition = self.response.headers.get("Content-Disposition", "")
        return file_name(disposition, self.content_type, str(self.response.request.url))


class Stream(_Head):
    """The pieces of an answer, as they come; resumed where the connection is cut.

    ::

        with rc.stream(uri) as stream:
            for chunk in stream:
                ...
    """

    def __init__(self, reading: Reading, io: SyncIO) -> None:
        super().__init__(reading)
        self._io = io

    def __iter__(self) -> Iterator[bytes]:
        while (chunk := run(self._reading.next(), self._io)) is not None:
            yield chunk

    def __enter__(self) -> Self:
        run(self._reading.open(), self._io)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        run(self._reading.close(), self._io)


class AsyncStream(_Head):
    """The pieces of an answer, as they come; resumed where the connection is cut.

    ::

        async with rc.stream(uri) as stream:
            async for chunk in stream:
                ...
    """

    def __init__(self, reading: Reading, io: AsyncIO) -> None:
        super().__init__(reading)
        self._io = io

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (chunk := await run_async(self._reading.next(), self._io)) is not None:
            yield chunk

    async def __aenter__(self) -> Self:
        await run_async(self._reading.open(), self._io)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await run_async(self._reading.close(), self._io)
