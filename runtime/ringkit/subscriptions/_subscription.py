"""`Subscription` and `CachedSubscription`: notifications in a blocking program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from ringkit._io.flow import Flow, run
from ringkit._io.http import SyncIO
from ringkit._io.queue import QueueClosed
from ringkit.subscriptions._base import BaseSubscription, E
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._transport import Host

if TYPE_CHECKING:
    from types import TracebackType


T = TypeVar("T")


class Subscription(BaseSubscription[E]):
    """Notifications of event filters, until it is removed; returned by `RingCentral`.

    It renews itself before it expires, reconnects after sleep and lost connections, and emits
    `gap` if notifications may have been missed. Thread-safe.

    ::

        with rc.subscription([filters.message_store()]) as events:
            for event in events:
                print(event.body)
    """

    def __init__(
        self,
        io: SyncIO,
        host: Host,
        event_filters: Iterable[str] | None = None,
        *,
        shared: SharedEntry | None = None,
        **arguments: Any,
    ) -> None:
        self._io = io
        super().__init__(host, event_filters, shared=shared, **arguments)

    def register(self) -> SubscriptionData:
        """Subscribe, or renew with the event filters that were set; return the data.

        Raises SubscriptionLimitError if the platform allows no more subscriptions, another
        APIStatusError if it refuses, TransportError or AuthError if it cannot be reached, and
        ValueError if no event filters were set.
        """
        return self._run(self._register())

    def renew(self) -> SubscriptionData:
        """Renew the subscription now. Raises as `register`; SubscriptionError if there is none.

        A failed renewal is also retried in the background.
        """
        return self._run(self._renew())

    def resubscribe(self) -> SubscriptionData:
        """Remove the subscription and create another in its place. Raises as `register` does."""
        return self._run(self._resubscribe())

    def restore(self, data: SubscriptionData | Mapping[str, Any]) -> SubscriptionData:
        """Continue an existing subscription, from its data (`subscription` in another process).

        A `gap` event says since when notifications may have been missed. If the subscription
        has ended, another is created. Raises as `register` does, and ValueError if `data` is not
        the data of a subscription.
        """
        return self._run(self._restore(data))

    def remove(self) -> None:
        """Delete the subscription. Raises APIStatusError, TransportError, AuthError.

        If that fails, nothing more is delivered all the same, and the subscription expires.
        """
        self._run(self._remove())

    def reset(self) -> None:
        """Disconnect and forget the subscription, without deleting it at the platform.

        Until it expires it can be continued with `restore`.
        """
        self._run(self._reset())

    close = reset

    def existing(self) -> list[SubscriptionData]:
        """Return all subscriptions of this user and application; 30 are allowed.

        Raises APIStatusError, TransportError, AuthError.
        """
        return self._run(self._existing())

    def remove_existing(self, found: SubscriptionData | str) -> None:
        """Delete any subscription of `existing`, by its data or id. Raises as `remove` does."""
        self._run(self._remove_existing(found))

    def next(self, timeout: float | None = None) -> E | None:
        """Return the next notification, None if there is none within `timeout` seconds.

        Raises StopIteration when the subscription was removed or reset, or the error that it
        failed with.
        """
        try:
            return cast("E | None", self._run(self._runner.take(timeout)))
        except QueueClosed:
            raise StopIteration from None

    def __iter__(self) -> Iterator[E]:
        self._runner.delivery.collect()
        return self

    def __next__(self) -> E:
        while True:
            event = self.next()
            if event is not None:
                return event

    def __enter__(self) -> Self:
        self.register()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._run(self._exit())

    def _run(self, flow: Flow[T]) -> T:
        return run(flow, self._io)


class CachedSubscription(Subscription[E]):
    """A subscription in the client's store, shared with other processes, also after a restart.

    One process at a time creates or renews it; each gets every notification.
    `with` and `close` keep it for the others; `remove` deletes it for all.
    """

    def restore(
        self, data: SubscriptionData | Mapping[str, Any] | Iterable[str]
    ) -> SubscriptionData:
        """Continue the subscription in the store with these event filters, or create it.

        The data of a subscription is accepted too, as by `Subscription.restore`. Raises as
        `register` does.
        """
        if isinstance(data, SubscriptionData | Mapping):
            return super().restore(data)
        return self.set_event_filters(data).register()
