"""`BaseSubscription`: everything of a subscription that is the same in sync and async."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Self, TypedDict, TypeVar, overload

from ringkit._io.flow import Flow
from ringkit._io.fork import abandon, renew_after_fork
from ringkit.events import Handler
from ringkit.filters import normalise
from ringkit.subscriptions._errors import SubscriptionError
from ringkit.subscriptions._runner import INACTIVE_STATES, Runner, SubscriptionSettings
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._state_machine import Signal, State
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._transport import Host, TransportSettings
from ringkit.subscriptions._transports import TransportName, transport_settings

if TYPE_CHECKING:
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._delivery import DataEventName, ErrorEventName, Gap


class SubscriptionArguments(TypedDict, total=False):
    """The keyword arguments of `rc.subscription` and `rc.cached_subscription`.

    - `transport`: `"websocket"` (the default), `"pubnub"` or `"webhook"`, or the settings of one:
      `WebSocket(...)`, `PubNub(...)`, `Webhook(...)`.
    - `buffer`: how many notifications are queued for a slow handler or a slow iteration, 10,000 by
      default. When there are more, the oldest are dropped, and a `gap` event says so.
    - `renew_ahead`: how many seconds before it expires a subscription is renewed. The default is
      4% of its lifetime, at most an hour.
    - `check_every`: after how many seconds without a notification or renewal the platform is asked
      whether the subscription still exists, 300 by default; None: never.
    """

    transport: TransportName | TransportSettings
    buffer: int
    renew_ahead: float | None
    check_every: float | None


#: How many event filters the repr of a subscription shows.
_SHOWN_FILTERS: Final = 3

#: The model of the notifications.
E = TypeVar("E", covariant=True)


class BaseSubscription(Generic[E]):
    """The event filters, handlers and state of one subscription."""

    _runner: Runner

    def __init__(
        self,
        host: Host,
        event_filters: Iterable[str] | None = None,
        *,
        shared: SharedEntry | None = None,
        **arguments: Any,
    ) -> None:
        transport = transport_settings(arguments.pop("transport", "websocket"))
        settings = SubscriptionSettings(**arguments)
        self._engine: Engine = host.engine
        self._make_runner = partial(Runner, host, transport, settings, shared)
        self._runner = self._make_runner()
        self._clock = self._runner.clock
        self._shared = shared is not None
        self._filters: tuple[str, ...] = ()
        if event_filters is not None:
            self.set_event_filters(event_filters)
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Be idle in a child process, with the same handlers and event filters.

        The connection, and the subscription at the platform, belong to the parent.
        """
        parents = self._runner
        abandon(parents)
        self._runner = self._make_runner(events=parents.delivery.events)
        if parents.running or parents.state not in INACTIVE_STATES:
            self._runner.delivery.end(
                SubscriptionError(
                    "the subscription belongs to the process that this one was forked from: "
                    "call register() to subscribe here too"
                )
            )

    @overload
    def on(
        self, event: Literal["notification"], handler: Callable[[E], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(self, event: Literal["gap"], handler: Callable[[Gap], object]) -> Callable[[], None]: ...
    @overload
    def on(
        self, event: DataEventName, handler: Callable[[SubscriptionData], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, event: ErrorEventName, handler: Callable[[Exception], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, event: Literal["remove_success"], handler: Callable[[None], object]
    ) -> Callable[[], None]: ...

    def on(self, event: str, handler: Callable[[Any], Any]) -> Callable[[], None]:
        """Call `handler` with the payload of every `event`. Return a function that removes it.

        The payload of `notification` is the model of the event; docs/subscriptions.md lists the
        other events. Handlers run one after the other, apart from the transport: the exception of
        one is logged, and a slow one delays the next ones but neither delivery nor renewals.
        Raises ValueError for an unknown event.
        """
        return self._runner.delivery.events.on(event, handler)

    def off(self, event: str, handler: Handler | None = None) -> None:
        """Remove `handler`, or every handler of the event if none is given."""
        self._runner.delivery.events.off(event, handler)

    @property
    def event_filters(self) -> list[str]:
        """The event filters that were set last."""
        return list(self._filters)

    def set_event_filters(self, event_filters: Iterable[str]) -> Self:
        """Replace the event filters, for the next `register`.

        Raises ValueError for a text that is not an event filter, and if there are none.
        """
        if isinstance(event_filters, str):
            event_filters = (event_filters,)
        # With a repeated filter the platform would send every notification twice.
        filters = tuple(dict.fromkeys(normalise(each) for each in event_filters))
        if not filters:
            raise ValueError("a subscription needs at least one event filter, got none")
        self._filters = filters
        return self

    def add_event_filters(self, event_filters: Iterable[str]) -> Self:
        """Add event filters, for the next `register`. Raises as `set_event_filters` does."""
        if isinstance(event_filters, str):
            event_filters = (event_filters,)
        return self.set_event_filters([*self._filters, *event_filters])

    @property
    def state(self) -> State:
        """The state of the subscription."""
        self._runner.notice_end()
        return self._runner.state

    @property
    def subscription(self) -> SubscriptionData | None:
        """The subscription as the platform described it last; None while there is none."""
        self._runner.notice_end()
        return self._runner.data

    def alive(self) -> bool:
        """Return whether there is a subscription that has not expired."""
        return self.subscription is not None and not self.expired()

    def expired(self) -> bool:
        """Return whether there is a subscription that has expired without being renewed."""
        data = self.subscription
        expires = self._runner.transport.expires
        return data is not None and expires and self._clock.time() >= data.expires_at

    def _required_filters(self) -> tuple[str, ...]:
        if not self._filters:
            raise ValueError("a subscription needs event filters: call set_event_filters() first")
        return self._filters

    def _register(self) -> Flow[SubscriptionData]:
        return self._activate(Signal.REGISTER, self._required_filters())

    def _resubscribe(self) -> Flow[SubscriptionData]:
        return self._activate(Signal.RESUBSCRIBE, self._required_filters())

    def _renew(self) -> Flow[SubscriptionData]:
        return self._activate(Signal.RENEW)

    def _restore(self, saved: SubscriptionData | Mapping[str, Any]) -> Flow[SubscriptionData]:
        data = SubscriptionData.from_saved(saved, self._clock.time())
        self._filters = data.filters
        return self._activate(Signal.RESTORE, data)

    def _remove(self) -> Flow[None]:
        yield from self._runner.request(Signal.REMOVE)
        self._engine.subscriptions.discard(self)

    def _reset(self) -> Flow[None]:
        if self._runner.running or self._runner.state not in INACTIVE_STATES:
            yield from self._runner.request(Signal.RESET)
        self._engine.subscriptions.discard(self)

    def _exit(self) -> Flow[None]:
        """End what `with` began. A shared subscription is kept for the other processes."""
        yield from (self._reset() if self._shared else self._remove())

    def _activate(self, signal: Signal, value: Any = None) -> Flow[SubscriptionData]:
        self._engine.subscriptions.add(self)
        data = yield from self._runner.request(signal, value)
        if data is None:
            raise SubscriptionError("the subscription was removed or reset meanwhile")
        return data

    def _existing(self) -> Flow[list[SubscriptionData]]:
        listed = yield from self._runner.requests.list()
        now = self._clock.time()
        return [SubscriptionData.from_saved(each, now) for each in listed if each.get("id")]

    def _remove_existing(self, found: SubscriptionData | str) -> Flow[None]:
        subscription_id = found if isinstance(found, str) else found.id
        yield from self._runner.requests.remove({"id": subscription_id})

    def __repr__(self) -> str:
        name, count = self._runner.transport.name, len(self._filters)
        shown = ", ".join(self._filters[:_SHOWN_FILTERS])
        more = f" and {count - _SHOWN_FILTERS} more" if count > _SHOWN_FILTERS else ""
        return f"<{type(self).__name__} {name}: {self.state.value}, {shown or 'no filters'}{more}>"
