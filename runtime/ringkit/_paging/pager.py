"""`Pager`: reads the pages of a list one after the other, as flows."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from ringkit._call.call import Call, PagedCall
from ringkit._io.effects import RunInBackground, Wait
from ringkit._io.flow import Flow, perform
from ringkit._model.base import Model
from ringkit._model.page import records_at
from ringkit._paging.cursor import Cursor
from ringkit._paging.strategies import Document, FetchedPage, next_cursor
from ringkit.errors import TransportError

if TYPE_CHECKING:
    from ringkit._request.context import CallContext

T = TypeVar("T")

_log = logging.getLogger("ringkit.pages")
_FIRST_PAGE: Final = Cursor()


class Page(NamedTuple, Generic[T]):
    """A page: its call, its typed result, JSON object and records, and the cursor after it."""

    call: Call[T]
    result: T
    records: Sequence[Any]
    next_cursor: Cursor | None
    document: Document


class Pager(Generic[T]):
    """Reads one page after the other; with `read_ahead` also the next one, in the background.

    `known_digests` are those of records to leave out. After an error, `next` reads the same page
    again.
    """

    def __init__(
        self,
        context: CallContext[Any],
        call: PagedCall[T, Any],
        start: Cursor | None = None,
        *,
        read_ahead: bool = False,
        known_digests: frozenset[str] = frozenset(),
        first: T | None = None,
    ) -> None:
        if call.operation.paging is None:
            raise TypeError(f"{call.operation.id or call.path} is not a list operation")
        self._records = call.operation.paging.records
        self._context = context
        self._call: Call[T] = call
        self._read_ahead = read_ahead
        self._known_digests = known_digests
        #: The result of the first page, where it was read before.
        self._first = first
        #: Digests of the records read so far. None for lists in which no record comes twice: the
        #: periods of a synchronisation overlap, pages do not.
        self.digests: set[str] | None = set() if call.operation.paging.style == "sync" else None
        self._next: Cursor | None = start or _FIRST_PAGE
        self._visited: set[str] = set()
        self._previous_page = (0, "")
        self._prefetched: Future[Page[T]] | None = None

    @property
    def cursor(self) -> str | None:
        """The cursor of the next page as text; None before the first and after the last page."""
        cursor = self._next
        return None if cursor in (None, _FIRST_PAGE) else cursor.to_text(self._call)

    def next(self) -> Flow[Page[T] | None]:
        """Return the next page, None after the last one. Raises what `send` raises."""
        cursor = self._next
        if cursor is None:
            return None
        prefetched, self._prefetched = self._prefetched, None
        if prefetched is None:
            page = yield from self._read(cursor)
        else:
            try:
                page = yield from perform(Wait(prefetched))
            except GeneratorExit:
                raise
            except BaseException:
                self._prefetched = None if prefetched.done() else prefetched
                raise
        self._visited.add(cursor.to_text(self._call))
        if self._is_repeated(page):
            self._next = None
            return None
        self._next = self._unvisited(page.next_cursor)
        if self._read_ahead and self._next is not None:
            self._prefetched = yield from self._prefetch(self._next)
        return page._replace(next_cursor=self._next, records=self._new_records(page.records))

    def _read(self, cursor: Cursor) -> Flow[Page[T]]:
        call = cursor.apply(self._call)
        if self._first is not None and cursor is _FIRST_PAGE:
            result = self._first
        else:
            response = yield from self._context.engine.execute(call, self._context.options)
            result = response.parsed
        document = result._data if isinstance(result, Model) else {}
        records = records_at(result, self._records)
        after = next_cursor(FetchedPage(call, document, len(records)))
        return Page(call, result, records, after, document)

    def _prefetch(self, cursor: Cursor) -> Flow[Future[Page[T]]]:
        """Start to read a page in the background; return the future of the page."""
        future: Future[Page[T]] = Future()

        def read() -> Flow[None]:
            try:
                future.set_result((yield from self._read(cursor)))
            except BaseException as error:
                future.set_exception(error)
                if not isinstance(error, Exception):
                    raise

        def fail_if_unfinished() -> None:
            if not future.done():
                future.set_exception(TransportError("the client was closed while reading ahead"))

        yield from perform(RunInBackground(read(), fail_if_unfinished))
        return future

    def _unvisited(self, cursor: Cursor | None) -> Cursor | None:
        """Return `cursor`, or None if its page was read already: links may form a circle."""
        if cursor is not None and cursor.to_text(self._call) in self._visited:
            self._warn_of_repetition()
            return None
        return cursor

    def _is_repeated(self, page: Page[T]) -> bool:
        """Return whether this is the previous page again: the server ignored the page number."""
        paging = self._call.operation.paging
        if paging is None or paging.style != "number" or not page.records:
            return False
        ends = _digest(page.records[0]) + _digest(page.records[-1])
        previous, self._previous_page = self._previous_page, (len(page.records), ends)
        if previous != self._previous_page:
            return False
        self._warn_of_repetition()
        return True

    def _warn_of_repetition(self) -> None:
        _log.warning("%s: the server repeats a page; no more are read", self._call.operation.id)

    def _new_records(self, records: Sequence[Any]) -> Sequence[Any]:
        """Return `records` without those that came before, in lists where that happens."""
        digests = self.digests
        if digests is None:
            return records
        new: list[Any] = []
        for record in records:
            digest = _digest(record)
            if digest not in digests and digest not in self._known_digests:
                new.append(record)
            digests.add(digest)
        return new


def _digest(record: Any) -> str:
    return json.dumps(record._data) if isinstance(record, Model) else str(record)
