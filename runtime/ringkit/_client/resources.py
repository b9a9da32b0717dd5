"""What a client offers for lists, several ids at once, messages and calls. Inherited by both.

The work is in `ringkit._paging`, `ringkit._bulk` and `ringkit._helpers`, imported when first used.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, cast

from ringkit._client.base import BaseClient, with_query
from ringkit._options import Options, RequestOptions
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._bulk.batch import Batch
    from ringkit._bulk.result import BulkResult
    from ringkit._call.call import Call, PagedCall
    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.sync import RingCentral
    from ringkit._helpers.messages import AsyncMessages, Messages
    from ringkit._helpers.telephony import AsyncTelephony, Telephony
    from ringkit._paging.pages import AsyncPages, Pages
    from ringkit._paging.sync import AsyncSync, Sync

T = TypeVar("T")
Item = TypeVar("Item")


class ListMethods(BaseClient):
    """Lists, for a blocking client."""

    @cached_property
    def messages(self) -> Messages:
        """Texts, media messages, faxes, and the numbers to send them from."""
        from ringkit._helpers.messages import Messages

        return Messages(cast("RingCentral", self))

    @cached_property
    def telephony(self) -> Telephony:
        """RingOut, calls under way, presence as it changes, the call log."""
        from ringkit._helpers.telephony import Telephony

        return Telephony(cast("RingCentral", self))

    def pages(
        self,
        call: PagedCall[T, Item],
        *,
        cursor: str | None = None,
        read_ahead: bool = False,
        **options: Unpack[RequestOptions],
    ) -> Pages[T, Item]:
        """Return the records of a list operation, all pages of it, for `for`.

        `.by_page()` gives the pages. `cursor` (of an earlier `Pages.cursor`, with the same call)
        goes on where that stopped; `read_ahead` fetches one page more while one is looked at.
        Nothing is sent before the first record is wanted. TypeError for a call of no list,
        ValueError for a cursor of another one.
        """
        from ringkit._paging.pages import Pages

        call, merged = _for_list(call, self._merged(options))
        client = cast("RingCentral", self)
        return Pages(client, call, merged, cursor, read_ahead=read_ahead)

    def sync(
        self,
        call: PagedCall[Any, Item],
        *,
        token: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Sync[Item]:
        """Return the records of a synchronisation: all of them, or what changed since `token`.

        Iterate it, then keep its `token`; iterate it again for what has changed since. A token
        that the platform refuses as too old leads to everything (`full` is true then). TypeError
        for a call that is no synchronisation.
        """
        from ringkit._paging.sync import Sync

        call, merged = _for_list(call, self._merged(options))
        return Sync(cast("RingCentral", self), call, merged, token)

    def bulk(
        self,
        function: Callable[..., Call[T]],
        ids: Iterable[str | int],
        *,
        body: Any = UNSET,
        options: RequestOptions | None = None,
        **arguments: Any,
    ) -> Iterator[BulkResult[T]]:
        """Call a function of several ids for each of `ids`, and yield what came of each, in order.

        ::

            for result in rc.bulk(call_log.read_user_call_record, ids, view="Detailed"):
                print(result.id, result.value.duration if result.ok else result.error)

        The ids are sent in as few requests as the operation allows; one that is given twice is
        sent once. `body` is one for all, or a list with one for each; `arguments` are those of
        the function. Where the ids are in the body (`bulk_delete_users_v2`), `body` holds its
        other members. Raises ValueError for an empty list and for `*`, TypeError for a function
        that takes one id; while iterating, what `send` raises for a request as a whole.
        """
        from ringkit._bulk.batch import sync_results

        batch = _batch(self, function, ids, body, arguments, options)
        return sync_results(cast("RingCentral", self), batch)


class AsyncListMethods(BaseClient):
    """Lists, for an asyncio client."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """Texts, media messages, faxes, and the numbers to send them from."""
        from ringkit._helpers.messages import AsyncMessages

        return AsyncMessages(cast("AsyncRingCentral", self))

    @cached_property
    def telephony(self) -> AsyncTelephony:
        """RingOut, calls under way, presence as it changes, the call log."""
        from ringkit._helpers.telephony import AsyncTelephony

        return AsyncTelephony(cast("AsyncRingCentral", self))

    def pages(
        self,
        call: PagedCall[T, Item],
        *,
        cursor: str | None = None,
        read_ahead: bool = False,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[T, Item]:
        """Return the records of a list operation, all pages of it, for `async for`.

        See `RingCentral.pages`.
        """
        from ringkit._paging.pages import AsyncPages

        call, merged = _for_list(call, self._merged(options))
        client = cast("AsyncRingCentral", self)
        return AsyncPages(client, call, merged, cursor, read_ahead=read_ahead)

    def sync(
        self,
        call: PagedCall[Any, Item],
        *,
        token: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncSync[Item]:
        """Return the records of a synchronisation for `async for`; see `RingCentral.sync`."""
        from ringkit._paging.sync import AsyncSync

        call, merged = _for_list(call, self._merged(options))
        return AsyncSync(cast("AsyncRingCentral", self), call, merged, token)

    def bulk(
        self,
        function: Callable[..., Call[T]],
        ids: Iterable[str | int],
        *,
        body: Any = UNSET,
        options: RequestOptions | None = None,
        **arguments: Any,
    ) -> AsyncIterator[BulkResult[T]]:
        """Call a function of several ids for each of `ids`; see `RingCentral.bulk`."""
        from ringkit._bulk.batch import async_results

        batch = _batch(self, function, ids, body, arguments, options)
        return async_results(cast("AsyncRingCentral", self), batch)


def _for_list(call: PagedCall[T, Item], options: Options) -> tuple[PagedCall[T, Item], Options]:
    """Return the first call of a list, the query of the options put into it once and for all.

    Later pages replace a part of the query; what the options add must not undo that.
    """
    return cast("PagedCall[T, Item]", with_query(call, options)), options


def _batch(
    client: BaseClient,
    function: Callable[..., Call[T]],
    ids: Iterable[str | int],
    body: Any,
    arguments: dict[str, Any],
    options: RequestOptions | None,
) -> Batch[T]:
    from ringkit._bulk.batch import Batch

    merged = client._merged(options or {})
    return Batch(client._engine, function, ids, body, arguments, merged)
