"""`Sync` and `AsyncSync`: all records of a list, then only the changes; returned by `rc.sync`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ringkit import error_codes
from ringkit._io.flow import Flow, run, run_async
from ringkit._options import with_query
from ringkit._paging.cursor import Cursor, requested_value
from ringkit._paging.pager import Page, Pager
from ringkit._paging.strategies import incremental_cursor, object_member
from ringkit.errors import APIStatusError

if TYPE_CHECKING:
    from ringkit._call.call import PagedCall
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext

T = TypeVar("T")
Item = TypeVar("Item")

_FULL_SYNC: Final = Cursor({"syncType": ["FSync"], "syncToken": None})


class _SyncRun(Generic[T]):
    """One synchronisation: a full one without a token, or if the platform refuses the token."""

    def __init__(
        self,
        context: CallContext[Any],
        call: PagedCall[T, Any],
        token: str | None,
        known_digests: frozenset[str],
    ) -> None:
        self._full_pager: Pager[T] = Pager(context, call, _FULL_SYNC)
        self.token = token
        self.full = token is None
        start = _FULL_SYNC if token is None else incremental_cursor(token)
        self._pager: Pager[T] = Pager(context, call, start, known_digests=known_digests)
        self._started = False

    def next(self) -> Flow[Page[T] | None]:
        """Return the next page, None after the last one."""
        try:
            page = yield from self._pager.next()
        except APIStatusError as error:
            if self.full or self._started or not _is_invalid_token(error):
                raise
            self.full, self.token = True, None
            self._pager = self._full_pager
            page = yield from self._pager.next()
        self._started = True
        if page is not None:
            self._keep_token(page)
        return page

    @property
    def digests(self) -> frozenset[str]:
        """The digests of the records that were read."""
        return frozenset(self._pager.digests or ())

    def _keep_token(self, page: Page[T]) -> None:
        """Keep the token for the next synchronisation.

        The first token of a full synchronisation counts: a change that happens while its pages
        are read may be missing from pages that were read before.
        """
        token = object_member(page.document, "syncInfo").get("syncToken")
        if token and (self.token is None or requested_value(page.call, "syncType") == "ISync"):
            self.token = str(token)


def _is_invalid_token(error: APIStatusError) -> bool:
    names_token = any(item.parameter == "syncToken" for item in error.errors)
    refused = error.error_code in error_codes.SYNC_TOKEN_REFUSED
    return refused or (error.status == 400 and names_token)


class _BaseSync(Generic[Item]):
    """What `Sync` and `AsyncSync` share.

    `token` is a text that a later `rc.sync(call, token=...)` continues from; it changes when all
    records were read. `full` is whether the last run was a full one, whose records replace those
    that the program has kept.
    """

    def __init__(
        self, context: CallContext[Any], call: PagedCall[Any, Item], token: str | None = None
    ) -> None:
        paging = call.operation.paging
        if paging is None or paging.style != "sync":
            name = call.operation.id or call.path
            raise TypeError(f"{name} is not a synchronisation operation")
        self._call = with_query(call, context.options)
        self._context = context
        self._known_digests: frozenset[str] = frozenset()
        self.token = token or requested_value(self._call, "syncToken")
        self.full = False

    def _start(self) -> _SyncRun[Any]:
        return _SyncRun(self._context, self._call, self.token, self._known_digests)

    def _finish(self, run: _SyncRun[Any]) -> None:
        self.token, self.full = run.token, run.full
        # The periods of two runs overlap by some seconds: only records of the last run come again.
        self._known_digests = run.digests

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.id}>"


class Sync(_BaseSync[Item]):
    """The records of a synchronisation; iterating again yields what has changed since.

    Deleted records have `availability` (`Deleted`, `Purged`) or `deleted`, depending on the
    operation. Iterating raises what `RingCentral.send` raises, and leaves `token` as it was.
    """

    _context: CallContext[SyncIO]

    def __iter__(self) -> Iterator[Item]:
        current = self._start()
        while (page := run(current.next(), self._context.io)) is not None:
            self.full = current.full
            yield from page.records
        self._finish(current)


class AsyncSync(_BaseSync[Item]):
    """The records of a synchronisation for `async for`; otherwise like `Sync`."""

    _context: CallContext[AsyncIO]

    async def __aiter__(self) -> AsyncIterator[Item]:
        current = self._start()
        while (page := await run_async(current.next(), self._context.io)) is not None:
            self.full = current.full
            for record in page.records:
                yield record
        self._finish(current)
