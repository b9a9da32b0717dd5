"""What a client offers for lists and for several ids at once. Inherited by the two clients.

The work is in `ringkit.paging` and `ringkit.bulk`, which are imported when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, cast

from ringkit.base_client import BaseClient, with_query
from ringkit.options import Options, RequestOptions

if TYPE_CHECKING:
    from ringkit.async_client import AsyncRingCentral
    from ringkit.call import PagedCall
    from ringkit.client import RingCentral
    from ringkit.paging.pages import AsyncPages, Pages
    from ringkit.paging.sync import AsyncSync, Sync

T = TypeVar("T")
Item = TypeVar("Item")


class ListMethods(BaseClient):
    """Lists, for a blocking client."""

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
        from ringkit.paging.pages import Pages

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
        from ringkit.paging.sync import Sync

        call, merged = _for_list(call, self._merged(options))
        return Sync(cast("RingCentral", self), call, merged, token)


class AsyncListMethods(BaseClient):
    """Lists, for an asyncio client."""

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
        from ringkit.paging.pages import AsyncPages

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
        from ringkit.paging.sync import AsyncSync

        call, merged = _for_list(call, self._merged(options))
        return AsyncSync(cast("AsyncRingCentral", self), call, merged, token)


def _for_list(call: PagedCall[T, Item], options: Options) -> tuple[PagedCall[T, Item], Options]:
    """Return the first call of a list, the query of the options put into it once and for all.

    Later pages replace a part of the query; what the options add must not undo that.
    """
    return cast("PagedCall[T, Item]", with_query(call, options)), options
