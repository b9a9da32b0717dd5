"""`Stream` and `AsyncStream`: the body of a response as an iterator of chunks; see `rc.stream`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Self

from ringkit._downloads.filenames import file_name
from ringkit._downloads.resumable import ResumableBody
from ringkit._io.flow import run, run_async

if TYPE_CHECKING:
    from types import TracebackType

    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._response import Response


class _BaseStream:
    """What `Stream` and `AsyncStream` share; the attributes are available inside `with`."""

    def __init__(self, body: ResumableBody) -> None:
        self._body = body

    @property
    def response(self) -> Response[Any]:
        """The response: status, headers, limits. Its `content` is not available."""
        return self._body.response

    @property
    def size(self) -> int | None:
        """The length in bytes, None if the response does not say it."""
        return self._body.total

    @property
    def content_type(self) -> str:
        """The value of `Content-Type`."""
        return str(self.response.headers.get("Content-Type", ""))

    @property
    def name(self) -> str:
        """The name that the server gave, safe as the name of a file."""
        disposition = self.response.headers.get("Content-Disposition", "")
        return file_name(disposition, self.content_type, self.response.request.url)


class Stream(_BaseStream):
    """The chunks of a response as they arrive; resumed after a lost connection.

    ::

        with rc.stream(uri) as stream:
            for chunk in stream:
                ...
    """

    def __init__(self, body: ResumableBody, io: SyncIO) -> None:
        super().__init__(body)
        self._io = io

    def __iter__(self) -> Iterator[bytes]:
        while (chunk := run(self._body.next(), self._io)) is not None:
            yield chunk

    def __enter__(self) -> Self:
        run(self._body.open(), self._io)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        run(self._body.close(), self._io)


class AsyncStream(_BaseStream):
    """The chunks of a response as they arrive; resumed after a lost connection.

    ::

        async with rc.stream(uri) as stream:
            async for chunk in stream:
                ...
    """

    def __init__(self, body: ResumableBody, io: AsyncIO) -> None:
        super().__init__(body)
        self._io = io

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (chunk := await run_async(self._body.next(), self._io)) is not None:
            yield chunk

    async def __aenter__(self) -> Self:
        await run_async(self._body.open(), self._io)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await run_async(self._body.close(), self._io)
