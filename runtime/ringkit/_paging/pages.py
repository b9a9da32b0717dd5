"""`Pages` and `AsyncPages`: the records of a list as an iterator, returned by `rc.pages`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ringkit._call.call import require_call
from ringkit._io.flow import run, run_async
from ringkit._options import with_query
from ringkit._paging.cursor import parse_cursor
from ringkit._paging.pager import Pager

if TYPE_CHECKING:
    from ringkit._call.call import PagedCall
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext

T = TypeVar("T")
Item = TypeVar("Item")


class _BasePages(Generic[T, Item]):
    """What `Pages` and `AsyncPages` share.

    `cursor` is a text that a later `rc.pages(call, cursor=...)` continues from. While records are
    iterated it is that of the current page, so that no record is missed if the program stops
    there; while pages are iterated, that of the page after the current one. It is None before the
    first page was read and after the last one.
    """

    def __init__(
        self,
        context: CallContext[Any],
        call: PagedCall[T, Item],
        cursor: str | None = None,
        *,
        read_ahead: bool = False,
        first: T | None = None,
    ) -> None:
        require_call(call, "pages")
        # The query of the options is added once, to the first call: added to every call, it would
        # undo what the cursors of later pages replace.
        self._call = with_query(call, context.options)
        self._context = context
        self._read_ahead = read_ahead
        self._first = first
        self._start = None if cursor is None else parse_cursor(call, cursor)
        self.cursor = cursor
        self._pager()  # raises TypeError now, not when iteration starts

    def _pager(self) -> Pager[T]:
        return Pager(
            self._context,
            self._call,
            self._start,
            read_ahead=self._read_ahead,
            first=self._first,
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.id}>"


class Pages(_BasePages[T, Item]):
    """The records of a list, one after the other; pages are fetched as they are needed.

    Each iteration starts from the beginning. Iterating raises what `RingCentral.send` raises;
    `cursor` is then where to continue.
    """

    _context: CallContext[SyncIO]

    def __iter__(self) -> Iterator[Item]:
        pager = self._pager()
        while (page := run(pager.next(), self._context.io)) is not None:
            yield from page.records
            self.cursor = pager.cursor

    def to_rows(self) -> Iterator[dict[str, Any]]:
        """Iterate all records as flat dicts, for pandas or polars; see `ringkit.rows_of`."""
        from ringkit._model.rows import rows_of

        return rows_of(self)

    def by_page(self) -> Iterator[T]:
        """Iterate the pages, each the typed result of one request."""
        pager = self._pager()
        while (page := run(pager.next(), self._context.io)) is not None:
            self.cursor = pager.cursor
            yield page.result


class AsyncPages(_BasePages[T, Item]):
    """The records of a list for `async for`; otherwise like `Pages`."""

    _context: CallContext[AsyncIO]

    async def __aiter__(self) -> AsyncIterator[Item]:
        pager = self._pager()
        while (page := await run_async(pager.next(), self._context.io)) is not None:
            for record in page.records:
                yield record
            self.cursor = pager.cursor

    async def to_rows(self) -> AsyncIterator[dict[str, Any]]:
        """Iterate all records as flat dicts; see `ringkit.rows_of`."""
        from ringkit._model.rows import row_of

        async for record in self:
            yield row_of(record)

    async def by_page(self) -> AsyncIterator[T]:
        """Iterate the pages, each the typed result of one request."""
        pager = self._pager()
        while (page := await run_async(pager.next(), self._context.io)) is not None:
            self.cursor = pager.cursor
            yield page.result


class AsyncPaginator(Generic[T, Item]):
    """A list operation of an asyncio client: `await` gives its first page, `async for` all records.

    ::

        page = await rc.api.call_log.read_user_call_log()
        async for record in rc.api.call_log.read_user_call_log():
            ...
    """

    def __init__(self, pages: AsyncPages[T, Item], send: Callable[[], Awaitable[T]]) -> None:
        self._pages = pages
        self._send = send

    def __await__(self) -> Generator[Any, None, T]:
        return self._send().__await__()

    def __aiter__(self) -> AsyncIterator[Item]:
        return aiter(self._pages)

    def by_page(self) -> AsyncIterator[T]:
        """Iterate the pages, each the typed result of one request."""
        return self._pages.by_page()
