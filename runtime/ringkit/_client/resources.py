"""`pages`, `sync`, `bulk`, `messages` and `telephony`: methods that both clients inherit.

Their modules (`ringkit._paging`, `ringkit._bulk`, `ringkit._helpers`, `ringkit.telephony`) are
imported on first use.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from ringkit._call.call import require_call
from ringkit._client.base import BaseClient
from ringkit._io.flow import run, run_async
from ringkit._options import RequestOptions
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._bulk.result import BulkResult
    from ringkit._call.call import Call, PagedCall
    from ringkit._call.url_encoding import Id
    from ringkit._exports.exports import AsyncExports, ExportBatch, Exports, Moment
    from ringkit._exports.windows import TimeWindow
    from ringkit._helpers.messages import AsyncMessages, Messages
    from ringkit._paging.pages import AsyncPages, Pages
    from ringkit._paging.sync import AsyncSync, Sync
    from ringkit.limits._base import RateWindow
    from ringkit.telephony._telephony import AsyncTelephony, Telephony

T = TypeVar("T")
Item = TypeVar("Item")


class _CommonResourceMethods(BaseClient):
    """What needs no waiting."""

    def windows(
        self,
        date_from: Moment,
        date_to: Moment | None = None,
        *,
        length: timedelta = timedelta(days=31),
    ) -> Iterator[TimeWindow]:
        """Yield the windows of a period, in order, each with its `date_from` and `date_to`.

        They touch and do not overlap; the last one may be shorter than `length`. Without `date_to`
        the period ends now. Raises ValueError for a time without a time zone, a period that ends
        before it begins, and a length that is not positive.
        """
        from ringkit._exports.exports import windows_until_now

        return windows_until_now(self._context(), date_from, date_to, length)


class ResourceMethods(_CommonResourceMethods):
    """Lists, bulk calls and helpers of the blocking client."""

    @cached_property
    def messages(self) -> Messages:
        """Texts, media messages, faxes, and the phone numbers to send them from."""
        from ringkit._helpers.messages import Messages

        return Messages(self._context(), self)

    @cached_property
    def telephony(self) -> Telephony:
        """A live board of calls, call control, RingOut, active calls, the call log."""
        from ringkit.telephony._telephony import Telephony

        return Telephony(self._context())

    @cached_property
    def exports(self) -> Exports:
        """Call logs, messages, recordings and any other list as files."""
        from ringkit._exports.exports import Exports

        return Exports(self._context(), self)

    def rate_windows(self) -> list[RateWindow]:
        """Return how much of each rate limit is used, as the limiter of this client knows it.

        That is what was sent through it: a `RedisLimiter` knows the requests of all processes that
        share it, and responses tell of other programs.
        """
        return run(self._engine.limiter.windows(), self._io)

    def pages(
        self,
        call: PagedCall[T, Item],
        *,
        cursor: str | None = None,
        read_ahead: bool = False,
        **options: Unpack[RequestOptions],
    ) -> Pages[T, Item]:
        """Return an iterable of all records of a list operation, from all its pages.

        `.by_page()` iterates the pages. `cursor` is a `Pages.cursor` of an earlier iteration of
        the same call, to continue from; `read_ahead` fetches the next page while one is
        processed. No request is sent before the first record is read. Raises TypeError for a
        call of another kind, ValueError for a cursor of another operation.
        """
        from ringkit._paging.pages import Pages

        return Pages(self._context(options), call, cursor, read_ahead=read_ahead)

    def sync(
        self,
        call: PagedCall[Any, Item],
        *,
        token: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Sync[Item]:
        """Return an iterable of all records of a list, or of those changed since `token`.

        Iterate it, then keep its `token`; iterating it again yields what has changed since. If
        the platform refuses the token as expired, all records are read, and `full` is true.
        Raises TypeError for a call of another kind.
        """
        from ringkit._paging.sync import Sync

        require_call(call, "sync")
        return Sync(self._context(options), call, token)

    def batches(
        self,
        call: PagedCall[Any, Item],
        since: Moment,
        *,
        window: timedelta = timedelta(days=31),
        delay: timedelta = timedelta(hours=1),
        **options: Unpack[RequestOptions],
    ) -> Iterator[ExportBatch[Item]]:
        """Iterate what is in a list since a time, in windows, each with a bookmark.

        ::

            for batch in rc.batches(call_log.read_company_call_log(per_page=1000), bookmark):
                store(batch.records, batch.bookmark)

        `since` is a time with a time zone, a date, or the bookmark of the last batch that was
        stored; the records of two batches are different ones. Records of the last `delay` are left
        for the next time: a call is in the list when it has ended, at the time when it began.
        The list needs the query values `dateFrom` and `dateTo`. Raises TypeError and ValueError for
        wrong arguments; iterating raises what `send` raises.
        """
        from ringkit._exports.exports import Export, incremental_source

        context = self._context(options)
        return Export[Item](
            context, incremental_source(context, call, since, window, delay)
        ).batches()

    def bulk(
        self,
        function: Callable[..., Call[T]],
        ids: Iterable[Id],
        *,
        body: Any = UNSET,
        options: RequestOptions | None = None,
        **arguments: Any,
    ) -> Iterator[BulkResult[T]]:
        """Call a function for several ids, and yield the result for each id, in their order.

        ::

            for result in rc.bulk(call_log.read_user_call_record, ids, view="Detailed"):
                print(result.id, result.value.duration if result.ok else result.error)

        The ids are sent in as few requests as the operation allows; an id that occurs twice is
        sent once. `body` is one for all ids, or a list with one for each; `arguments` are the
        other arguments of the function. If the operation takes its ids in the body
        (`bulk_delete_users_v2`), `body` has the other members of that. Raises ValueError for an
        empty list and for `*`, TypeError for a function that takes one id; iterating raises what
        `send` raises if a request fails as a whole.
        """
        from ringkit._bulk.batch import Batch, iterate

        context = self._context(options)
        return iterate(context, Batch(context, function, ids, body, arguments))


class AsyncResourceMethods(_CommonResourceMethods):
    """Lists, bulk calls and helpers of the asyncio client."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """Texts, media messages, faxes, and the phone numbers to send them from."""
        from ringkit._helpers.messages import AsyncMessages

        return AsyncMessages(self._context(), self)

    @cached_property
    def telephony(self) -> AsyncTelephony:
        """A live board of calls, call control, RingOut, active calls, the call log."""
        from ringkit.telephony._telephony import AsyncTelephony

        return AsyncTelephony(self._context())

    @cached_property
    def exports(self) -> AsyncExports:
        """Call logs, messages, recordings and any other list as files."""
        from ringkit._exports.exports import AsyncExports

        return AsyncExports(self._context(), self)

    async def rate_windows(self) -> list[RateWindow]:
        """Return how much of each rate limit is used; see `RingCentral.rate_windows`."""
        return await run_async(self._engine.limiter.windows(), self._io)

    def pages(
        self,
        call: PagedCall[T, Item],
        *,
        cursor: str | None = None,
        read_ahead: bool = False,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[T, Item]:
        """Return all records of a list operation for `async for`; see `RingCentral.pages`."""
        from ringkit._paging.pages import AsyncPages

        return AsyncPages(self._context(options), call, cursor, read_ahead=read_ahead)

    def sync(
        self,
        call: PagedCall[Any, Item],
        *,
        token: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncSync[Item]:
        """Return the records of a synchronisation for `async for`; see `RingCentral.sync`."""
        from ringkit._paging.sync import AsyncSync

        require_call(call, "sync")
        return AsyncSync(self._context(options), call, token)

    def batches(
        self,
        call: PagedCall[Any, Item],
        since: Moment,
        *,
        window: timedelta = timedelta(days=31),
        delay: timedelta = timedelta(hours=1),
        **options: Unpack[RequestOptions],
    ) -> AsyncIterator[ExportBatch[Item]]:
        """Iterate what is in a list since a time; see `RingCentral.batches`."""
        from ringkit._exports.exports import AsyncExport, incremental_source

        context = self._context(options)
        return AsyncExport[Item](
            context, incremental_source(context, call, since, window, delay)
        ).batches()

    def bulk(
        self,
        function: Callable[..., Call[T]],
        ids: Iterable[Id],
        *,
        body: Any = UNSET,
        options: RequestOptions | None = None,
        **arguments: Any,
    ) -> AsyncIterator[BulkResult[T]]:
        """Call a function for several ids; see `RingCentral.bulk`."""
        from ringkit._bulk.batch import Batch, iterate_async

        context = self._context(options)
        return iterate_async(context, Batch(context, function, ids, body, arguments))
