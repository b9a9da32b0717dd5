"""The records of a list, for `for` and for `async for`. Made by the clients."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from ringkit._paging.cursor import Position, read_cursor
from ringkit._paging.pager import Walk

if TYPE_CHECKING:
    from ringkit._call.call import PagedCall
    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.sync import RingCentral
    from ringkit._options import Options

T = TypeVar("T")
Item = TypeVar("Item")


class _List(Generic[T, Item]):
    """What both kinds of pages share. `cursor` is where to go on, a text to keep.

    While records are iterated it is the page that is being read, so that none is missed if the
    program stops there; while pages are, the one after the page that was handed out. It is None
    before anything was read and when everything was.
    """

    def __init__(
        self,
        call: PagedCall[T, Item],
        options: Options,
        cursor: str | None,
        *,
        read_ahead: bool,
    ) -> None:
        self._call = call
        self._options = options
        self._read_ahead = read_ahead
        self._start: Position | None = None if cursor is None else read_cursor(call, cursor)
        self.cursor = cursor

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.id}>"


class Pages(_List[T, Item]):
    """The records of a list, one after the other; pages are fetched as they are needed.

    Iterating again starts again. Raises what `RingCentral.send` raises; `cursor` then is where
    to go on.
    """

    def __init__(
        self,
        client: RingCentral,
        call: PagedCall[T, Item],
        options: Options,
        cursor: str | None = None,
        *,
        read_ahead: bool = False,
    ) -> None:
        super().__init__(call, options, cursor, read_ahead=read_ahead)
        self._client = client
        self._walk()  # raises now what is wrong with the call

    def _walk(self) -> Walk[T]:
        engine = self._client._engine
        return Walk(engine, self._call, self._options, self._start, read_ahead=self._read_ahead)

    def __iter__(self) -> Iterator[Item]:
        walk = self._walk()
        while (page := self._client._run(walk.next())) is not None:
            yield from page.records
            self.cursor = walk.cursor

    def by_page(self) -> Iterator[T]:
        """Iterate the pages, each the typed result of one request."""
        walk = self._walk()
        while (page := self._client._run(walk.next())) is not None:
            self.cursor = walk.cursor
            yield page.result


class AsyncPages(_List[T, Item]):
    """The records of a list for `async for`; otherwise as `Pages`."""

    def __init__(
        self,
        client: AsyncRingCentral,
        call: PagedCall[T, Item],
        options: Options,
        cursor: str | None = None,
        *,
        read_ahead: bool = False,
    ) -> None:
        super().__init__(call, options, cursor, read_ahead=read_ahead)
        self._client = client
        self._walk()

    def _walk(self) -> Walk[T]:
        engine = self._client._engine
        return Walk(engine, self._call, self._options, self._start, read_ahead=self._read_ahead)

    async def __aiter__(self) -> AsyncIterator[Item]:
        walk = self._walk()
        while (page := await self._client._run(walk.next())) is not None:
            for record in page.records:
                yield record
            self.cursor = walk.cursor

    async def by_page(self) -> AsyncIterator[T]:
        """Iterate the pages, each the typed result of one request."""
        walk = self._walk()
        while (page := await self._client._run(walk.next())) is not None:
            self.cursor = walk.cursor
            yield page.result
