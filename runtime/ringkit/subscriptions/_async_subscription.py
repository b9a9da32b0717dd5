"""`AsyncSubscription`: events of the platform in asyncio. Made by `AsyncRingCentral`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ringkit._io.flow import Flow, run_async
from ringkit._io.http import AsyncIO
from ringkit.subscriptions._base import BaseSubscription
from ringkit.subscriptions._queue import Ended
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._transport import Host

if TYPE_CHECKING:
    from types import TracebackType

    from ringkit_api.events import Event

T = TypeVar("T")


class AsyncSubscription(BaseSubscription):
    """Notifications about what the event filters say, until it is removed.

    It renews itself ahead of its end, comes back after sleep and lost connections, and says with
    `gap` from when something may have been missed. Use it in one event loop.

    ::

        async with rc.subscription([filters.message_store()]) as events:
            async for event in events:
                print(event.body)
    """

    def __init__(
        self,
        io: AsyncIO,
        host: Host,
        event_filters: Iterable[str] = (),
        *,
        shared: SharedEntry | None = None,
        **arguments: Any,
    ) -> None:
        self._io = io
        super().__init__(host, event_filters, shared=shared, **arguments)

    async def register(self) -> SubscriptionData:
        """Subscribe, or send changed event filters and renew. Returns what the platform says.

        Raises SubscriptionLimitError if there are too many, another APIStatusError if the
        platform refuses, TransportError or AuthError if it could not be asked; ValueError
        without event filters.
        """
        return await self._run(self._register())

    async def renew(self) -> SubscriptionData:
        """Prolong the subscription now. Raises as `register`; SubscriptionError if there is none.

        A failure is tried again by itself.
        """
        return await self._run(self._renew())

    async def resubscribe(self) -> SubscriptionData:
        """Remove the subscription and make another in its place. Raises as `register` does."""
        return await self._run(self._resubscribe())

    async def restore(self, data: SubscriptionData | Mapping[str, Any]) -> SubscriptionData:
        """Go on with a subscription that exists: what `subscription` was in another process.

        A `gap` tells from when something may have been missed. One that has ended meanwhile is
        made anew. Raises ValueError if it is not the data of a subscription.
        """
        return await self._run(self._restore(data))

    async def remove(self) -> None:
        """End the subscription at the platform. Raises APIStatusError, TransportError, AuthError.

        Nothing more is delivered even if that fails; it ends by itself when it expires then.
        """
        await self._run(self._remove())

    async def reset(self) -> None:
        """Stop listening and forget the subscription; the platform is not told.

        It lives on until it expires, and can be taken over with `restore`.
        """
        await self._run(self._reset())

    close = reset

    async def existing(self) -> list[SubscriptionData]:
        """Return every subscription of this user and application; 30 are allowed."""
        return await self._run(self._existing())

    async def remove_existing(self, found: SubscriptionData | str) -> None:
        """End a subscription by its data or id, whoever made it. Raises as `remove` does."""
        await self._run(self._remove_existing(found))

    async def next(self, timeout: float | None = None) -> Event | None:
        """Return the next notification, None if none comes for `timeout` seconds.

        Raises StopAsyncIteration when there will be no more, or why there will not.
        """
        try:
            return await self._run(self._runner.outlet.take(timeout))
        except Ended:
            raise StopAsyncIteration from None

    def __aiter__(self) -> AsyncIterator[Event]:
        self._runner.outlet.collect()
        return self

    async def __anext__(self) -> Event:
        while True:
            event = await self.next()
            if event is not None:
                return event

    async def __aenter__(self) -> Self:
        if not self._runner.outlet.handled:
            self._runner.outlet.collect()
        await self.register()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._run(self._leave())

    async def _run(self, flow: Flow[T]) -> T:
        return await run_async(flow, self._io)


class AsyncCachedSubscription(AsyncSubscription):
    """A subscription whose data is in the client's store, for other processes and for later.

    Of the processes that share it, one at a time makes or renews it; each gets every
    notification. `async with` and `close` leave it to the others; `remove` ends it for all.
    """

    async def restore(
        self, data: SubscriptionData | Mapping[str, Any] | Iterable[str]
    ) -> SubscriptionData:
        """Go on with the subscription in the store, for these event filters, or make it.

        The data of a subscription will do as well, as for `AsyncSubscription.restore`. Raises as
        `register` does.
        """
        if isinstance(data, SubscriptionData | Mapping):
            return await super().restore(data)
        return await self.set_event_filters(data).register()
