"""`AsyncSubscription` and `AsyncCachedSubscription`: notifications in asyncio."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from ringkit._io.flow import Flow, run_async
from ringkit._io.http import AsyncIO
from ringkit._io.queue import QueueClosed
from ringkit.subscriptions._base import BaseSubscription, E
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._transport import Host

if TYPE_CHECKING:
    from types import TracebackType


T = TypeVar("T")


class AsyncSubscription(BaseSubscription[E]):
    """Notifications of event filters, until it is removed; returned by `AsyncRingCentral`.

    It renews itself before it expires, reconnects after sleep and lost connections, and emits
    `gap` if notifications may have been missed. Use it in one event loop.

    ::

        async with rc.subscription([filters.message_store()]) as events:
            async for event in events:
                print(event.body)
    """

    def __init__(
        self,
        io: AsyncIO,
        host: Host,
        event_filters: Iterable[str] | None = None,
        *,
        shared: SharedEntry | None = None,
        **arguments: Any,
    ) -> None:
        self._io = io
        super().__init__(host, event_filters, shared=shared, **arguments)

    async def register(self) -> SubscriptionData:
        """Subscribe, or renew with the event filters that were set; return the data.

        Raises SubscriptionLimitError if the platform allows no more subscriptions, another
        APIStatusError if it refuses, TransportError or AuthError if it cannot be reached, and
        ValueError if no event filters were set.
        """
        return await self._run(self._register())

    async def renew(self) -> SubscriptionData:
        """Renew the subscription now. Raises as `register`; SubscriptionError if there is none.

        A failed renewal is also retried in the background.
        """
        return await self._run(self._renew())

    async def resubscribe(self) -> SubscriptionData:
        """Remove the subscription and create another in its place. Raises as `register` does."""
        return await self._run(self._resubscribe())

    async def restore(self, data: SubscriptionData | Mapping[str, Any]) -> SubscriptionData:
        """Continue an existing subscription, from its data (`subscription` in another process).

        A `gap` event says since when notifications may have been missed. If the subscription
        has ended, another is created. Raises as `register` does, and ValueError if `data` is not
        the data of a subscription.
        """
        return await self._run(self._restore(data))

    async def remove(self) -> None:
        """Delete the subscription. Raises APIStatusError, TransportError, AuthError.

        If that fails, nothing more is delivered all the same, and the subscription expires.
        """
        await self._run(self._remove())

    async def reset(self) -> None:
        """Disconnect and forget the subscription, without deleting it at the platform.

        Until it expires it can be continued with `restore`.
        """
        await self._run(self._reset())

    close = reset

    async def existing(self) -> list[SubscriptionData]:
        """Return all subscriptions of this user and application; 30 are allowed.

        Raises APIStatusError, TransportError, AuthError.
        """
        return await self._run(self._existing())

    async def remove_existing(self, found: SubscriptionData | str) -> None:
        """Delete any subscription of `existing`, by its data or id. Raises as `remove` does."""
        await self._run(self._remove_existing(found))

    async def next(self, timeout: float | None = None) -> E | None:
        """Return the next notification, None if there is none within `timeout` seconds.

        Raises StopAsyncIteration when the subscription was removed or reset, or the error that it
        failed with.
        """
        try:
            return cast("E | None", await self._run(self._runner.take(timeout)))
        except QueueClosed:
            raise StopAsyncIteration from None

    def __aiter__(self) -> AsyncIterator[E]:
        self._runner.delivery.collect()
        return self

    async def __anext__(self) -> E:
        while True:
            event = await self.next()
            if event is not None:
                return event

    async def __aenter__(self) -> Self:
        await self.register()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._run(self._exit())

    async def _run(self, flow: Flow[T]) -> T:
        return await run_async(flow, self._io)


class AsyncCachedSubscription(AsyncSubscription[E]):
    """A subscription in the client's store, shared with other processes, also after a restart.

    One process at a time creates or renews it; each gets every notification.
    `async with` and `close` keep it for the others; `remove` deletes it for all.
    """

    async def restore(
        self, data: SubscriptionData | Mapping[str, Any] | Iterable[str]
    ) -> SubscriptionData:
        """Continue the subscription in the store with these event filters, or create it.

        The data of a subscription is accepted too, as by `AsyncSubscription.restore`. Raises as
        `register` does.
        """
        if isinstance(data, SubscriptionData | Mapping):
            return await super().restore(data)
        return await self.set_event_filters(data).register()
