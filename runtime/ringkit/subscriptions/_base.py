"""What a subscription is in either colour: everything that does not wait. Used by both classes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypedDict

from ringkit._io.flow import Flow
from ringkit.events import Handler
from ringkit.filters import normalise
from ringkit.subscriptions._errors import SubscriptionError
from ringkit.subscriptions._naming import TransportName, transport_settings
from ringkit.subscriptions._runner import RESTING, Runner
from ringkit.subscriptions._settings import SubscriptionSettings
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._state_machine import Signal, State
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._transport import Host, TransportSettings

if TYPE_CHECKING:
    from ringkit._request.engine import Engine


class SubscriptionArguments(TypedDict, total=False):
    """The keyword arguments of `rc.subscription` and `rc.cached_subscription`.

    - `transport`: `websocket` (the default), `pubnub` or `webhook`, or the settings of one:
      `PubNub(...)`, `WebSocket(...)`, `Webhook(...)`.
    - `buffer`: how many notifications wait for a slow handler or a slow iteration, 10,000 by
      default. The oldest are dropped then, and a `gap` says so.
    - `renew_ahead`: how many seconds before its end a subscription is renewed; 4% of its life,
      at most an hour, if not given.
    """

    transport: TransportName | TransportSettings
    buffer: int
    renew_ahead: float | None


class BaseSubscription:
    """Event filters, handlers and state of one subscription."""

    _runner: Runner

    def __init__(
        self,
        host: Host,
        event_filters: Iterable[str] = (),
        *,
        shared: SharedEntry | None = None,
        **arguments: Any,
    ) -> None:
        transport = transport_settings(arguments.pop("transport", "websocket"))
        settings = SubscriptionSettings(**arguments)
        self._engine: Engine = host.engine
        self._clock = host.engine.clock
        self._runner = Runner(host, transport, settings, shared)
        self._shared = shared is not None
        self._filters: tuple[str, ...] = ()
        self.set_event_filters(event_filters)

    def on(self, event: str, handler: Handler) -> Callable[[], None]:
        """Call `handler` with the payload of every `event`; returns what ends that.

        `notification` brings the model of what happened; the others are listed in
        `ringkit.subscriptions._delivery`. Handlers run one after the other, beside the transport:
        one that raises is logged, one that takes its time holds up the next, nothing else.
        Raises ValueError for a name that no event has.
        """
        return self._runner.outlet.events.on(event, handler)

    def off(self, event: str, handler: Handler | None = None) -> None:
        """Stop calling `handler`, or every handler of the event if none is given."""
        self._runner.outlet.events.off(event, handler)

    @property
    def event_filters(self) -> list[str]:
        """The event filters, as they were set."""
        return list(self._filters)

    def set_event_filters(self, event_filters: Iterable[str]) -> Self:
        """Replace the event filters; `register` makes it so. Raises ValueError for no filter."""
        if isinstance(event_filters, str):
            event_filters = (event_filters,)
        # The same filter twice would bring everything twice.
        self._filters = tuple(dict.fromkeys(normalise(each) for each in event_filters))
        return self

    def add_event_filters(self, event_filters: Iterable[str]) -> Self:
        """Add to the event filters; `register` makes it so. Raises ValueError for no filter."""
        if isinstance(event_filters, str):
            event_filters = (event_filters,)
        return self.set_event_filters([*self._filters, *event_filters])

    @property
    def state(self) -> State:
        """Where the subscription is in its life."""
        return self._runner.state

    @property
    def subscription(self) -> SubscriptionData | None:
        """What the platform says of it; None while there is none."""
        return self._runner.data

    def alive(self) -> bool:
        """Tell whether there is a subscription that has not expired."""
        return self.subscription is not None and not self.expired()

    def expired(self) -> bool:
        """Tell whether the subscription has come to its end without being renewed."""
        data = self.subscription
        expires = self._runner.transport.expires
        return data is not None and expires and self._clock.time() >= data.expires_at

    def _wanted(self) -> tuple[str, ...]:
        if not self._filters:
            raise ValueError("a subscription needs event filters; set_event_filters gives them")
        return self._filters

    def _register(self) -> Flow[SubscriptionData]:
        return self._living(Signal.REGISTER, self._wanted())

    def _resubscribe(self) -> Flow[SubscriptionData]:
        return self._living(Signal.RESUBSCRIBE, self._wanted())

    def _renew(self) -> Flow[SubscriptionData]:
        return self._living(Signal.RENEW)

    def _restore(self, found: SubscriptionData | Mapping[str, Any]) -> Flow[SubscriptionData]:
        data = SubscriptionData.restored(found, self._clock.time())
        self._filters = data.filters
        return self._living(Signal.RESTORE, data)

    def _remove(self) -> Flow[None]:
        yield from self._runner.ask(Signal.REMOVE)
        self._engine.subscriptions.discard(self)

    def _reset(self) -> Flow[None]:
        if self._runner.running or self._runner.state not in RESTING:
            yield from self._runner.ask(Signal.RESET)
        self._engine.subscriptions.discard(self)

    def _leave(self) -> Flow[None]:
        """End what a `with` began: a shared subscription is left to the others."""
        yield from (self._reset() if self._shared else self._remove())

    def _living(self, signal: Signal, value: Any = None) -> Flow[SubscriptionData]:
        self._engine.subscriptions.add(self)
        data = yield from self._runner.ask(signal, value)
        if data is None:
            raise SubscriptionError("the subscription was given up meanwhile")
        return data

    def _existing(self) -> Flow[list[SubscriptionData]]:
        listed = yield from self._runner.control.list()
        now = self._clock.time()
        return [SubscriptionData.restored(each, now) for each in listed if each.get("id")]

    def _remove_existing(self, found: SubscriptionData | str) -> Flow[None]:
        about = found if isinstance(found, str) else found.id
        yield from self._runner.control.remove({"id": about})

    def __repr__(self) -> str:
        name = self._runner.transport.name
        return f"<{type(self).__name__} {name}: {self.state.value}, {self._filters}>"
