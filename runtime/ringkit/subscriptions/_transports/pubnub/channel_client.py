"""`ChannelClient`: one client of the pubnub library that reads one channel, sync or async.

Its listeners only pass on messages and statuses, because an exception in a listener would end
delivery silently. The library reconnects by itself and continues from its timetoken.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import uuid
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from pubnub.callbacks import SubscribeCallback
from pubnub.enums import PNReconnectionPolicy, PNStatusCategory
from pubnub.pnconfiguration import PNConfiguration
from pubnub.pubnub import PubNub as ThreadsClient
from pubnub.pubnub_asyncio import AsyncioSubscriptionManager, PubNubAsyncio

from ringkit._io.flow import Flow, perform
from ringkit._io.http import AsyncIO, SyncIO
from ringkit._io.route import Route, route_to
from ringkit.subscriptions._transports.pubnub.encryption import MessageDecryptor
from ringkit.subscriptions._transports.pubnub.http import AsyncRequestHandler, SyncRequestHandler
from ringkit.subscriptions._transports.pubnub.page import read_payload

_log = logging.getLogger("ringkit.subscriptions")

#: The longest delay between two attempts to reconnect.
_MAX_RECONNECT_SECONDS: Final = 30
#: Statuses after which the channel can never be read; other errors may pass.
_DENIED: Final = (PNStatusCategory.PNAccessDeniedCategory, PNStatusCategory.PNBadRequestCategory)
_CONNECTED: Final = (
    PNStatusCategory.PNReconnectedCategory,
    PNStatusCategory.PNConnectedCategory,
)


class Channel(NamedTuple):
    """A PubNub channel: the subscriber key of the account, and the name of the channel."""

    subscriber_key: str
    address: str


class ClientOptions(NamedTuple):
    """How clients are made; see the settings `PubNub`."""

    origin: str
    ssl: bool
    retry_after: float
    make_client: Callable[[Any], Any] | None


class ChannelCallbacks(NamedTuple):
    """What a channel client calls, from its own threads: `message` with payload and timetoken.

    `unreadable` gets the reason why a message cannot be read, without its content.
    """

    message: Callable[[Any, int], None]
    unreadable: Callable[[str], None]
    disconnected: Callable[[Exception | None], None]
    connected: Callable[[], None]
    denied: Callable[[Exception | None], None]


class ChannelClient:
    """A client that reads one channel.

    `retired_at` is when another channel replaced it, in seconds of the wall clock.
    """

    def __init__(
        self,
        options: ClientOptions,
        channel: Channel,
        decryptor: MessageDecryptor,
        callbacks: ChannelCallbacks,
    ) -> None:
        self.channel = channel
        self.decryptor = decryptor
        self.retired_at = 0.0
        self._options = options
        self._callbacks = callbacks
        self._client: Any = None
        self._listener: Any = None

    def start(self, timetoken: int) -> Flow[None]:
        """Start to read what was sent after a timetoken (0: from now on). Does not wait."""
        yield from perform(
            _SyncOrAsync(
                lambda io: self._start(timetoken, io.engine),
                lambda io: self._start_async(timetoken, io.engine),
            )
        )

    def reconnect(self) -> Flow[None]:
        """Replace the connection, which may be dead, and continue from the newest timetoken."""
        yield from perform(
            _SyncOrAsync(lambda _: self._reconnect(), lambda _: self._reconnect_async())
        )

    def close(self) -> Flow[None]:
        """Stop reading, and close the connections."""
        yield from perform(_SyncOrAsync(lambda _: self._close(), lambda _: self._close_async()))

    def _start(self, timetoken: int, engine: Any) -> None:
        make_client = self._options.make_client or ThreadsClient
        client = make_client(self._configuration())
        _replace_handler(client, SyncRequestHandler, self._route(client, engine), self._unreadable)
        manager = client._subscription_manager
        manager.events = _CancellationEvents(manager.events)
        self._subscribe(client, ChannelListener(self._callbacks), timetoken)

    async def _start_async(self, timetoken: int, engine: Any) -> None:
        make_client = self._options.make_client or _asyncio_client
        client = make_client(self._configuration())
        _replace_handler(client, AsyncRequestHandler, self._route(client, engine), self._unreadable)
        listener = VerifyingListener(self._callbacks, client, self._options.retry_after)
        self._subscribe(client, listener, timetoken)

    @staticmethod
    def _route(client: Any, engine: Any) -> Route:
        """Return the route that the HTTP client of the program takes to PubNub."""
        return route_to(engine, f"{client.config.scheme()}://{client.config.origin}/")

    def _unreadable(self, count: int) -> None:
        self._callbacks.unreadable(f"{count} unreadable messages on a PubNub page")

    def _subscribe(self, client: Any, listener: ChannelListener, timetoken: int) -> None:
        self._client, self._listener = client, listener
        client.add_listener(listener)
        subscribe = client.subscribe().channels([self.channel.address])
        subscribe.with_timetoken(timetoken).execute()

    def _configuration(self) -> Any:
        options = self._options
        config: Any = PNConfiguration()
        config.subscribe_key = self.channel.subscriber_key
        config.user_id = f"ringkit-{uuid.uuid4()}"
        if options.origin:
            config.origin = options.origin
        config.ssl = options.ssl
        config.daemon = True
        config.suppress_leave_events = True
        config.reconnect_policy = PNReconnectionPolicy.EXPONENTIAL
        config.reconnection_interval = options.retry_after
        config.maximum_reconnection_interval = _MAX_RECONNECT_SECONDS
        # The library's default is to give up silently after six attempts.
        config.maximum_reconnection_retries = -1
        config.disable_config_locking = False
        return config

    def _reconnect(self) -> None:
        self._client._subscription_manager.reconnect()

    async def _reconnect_async(self) -> None:
        self._reconnect()

    def _close(self) -> None:
        client, self._client = self._client, None
        if client is None:
            return
        self._listener.close()
        manager = client._subscription_manager
        # Not `unsubscribe_all`: it changes what the threads of the library are reading, and their
        # exceptions would reach the program. Instead they begin nothing more: neither the next
        # poll nor, after the failure of an interrupted request, another timer.
        manager._start_subscribe_loop = _do_nothing
        manager._reconnection_manager._register_heartbeat_timer = _do_nothing
        manager._reconnection_manager.stop_heartbeat_timer()
        manager.events.cancel_all()
        client.stop()

    async def _close_async(self) -> None:
        client, self._client = self._client, None
        if client is None:
            return
        self._listener.close()
        client.remove_listener(self._listener)
        client.unsubscribe_all()
        await client.stop()
        await self._listener.wait_closed()
        # Give the event loop the turns in which cancelled tasks end.
        for _ in range(3):
            await asyncio.sleep(0)


class _CancellationEvents(list[Any]):
    """The library's list of what cancels its polls, which several of its threads empty at once."""

    _cancelled = False

    def append(self, event: Any) -> None:
        """Add what cancels a poll that begins, and cancel it if all are."""
        super().append(event)
        if self._cancelled:
            event.set()

    def cancel_all(self) -> None:
        """Cancel all polls, also those that begin later: the library ignores their outcome."""
        self._cancelled = True
        for event in list(self):
            event.set()

    def remove(self, event: Any) -> None:
        """Remove an event, unless another thread has."""
        with contextlib.suppress(ValueError):
            super().remove(event)


def _do_nothing() -> None:
    """Replaces a method of the library."""


class ChannelListener(SubscribeCallback):  # type: ignore[misc]
    """Passes messages and statuses of the library on to the callbacks, until it is closed."""

    def __init__(self, callbacks: ChannelCallbacks) -> None:
        self.callbacks = callbacks
        self.closed = False

    def message(self, pubnub: Any, message: Any) -> None:
        """Called by the library for each message."""
        if self.closed:
            return
        try:
            self.callbacks.message(read_payload(message.message), int(message.timetoken))
        except Exception as error:
            self.callbacks.unreadable(f"{type(error).__name__} while reading a PubNub message")

    def presence(self, pubnub: Any, presence: Any) -> None:
        """Called by the library for presence events, which these channels do not have."""

    def status(self, pubnub: Any, status: Any) -> None:
        """Called by the library when the state of the connection changes."""
        if self.closed:
            return
        try:
            if status.category in _DENIED:
                self.callbacks.denied(_error(status))
            elif status.is_error():
                self.callbacks.disconnected(_error(status))
            elif status.category in _CONNECTED:
                self.reported_connected()
        except Exception:
            _log.exception("error while handling a status of PubNub")

    def reported_connected(self) -> None:
        """Called when the library reports a connection; the sync client has verified it."""
        self.callbacks.connected()

    def close(self) -> None:
        """Pass on nothing more."""
        self.closed = True


class VerifyingListener(ChannelListener):
    """A listener of the asyncio client, which reports a connection without having verified it.

    `pause` is the time between two attempts to verify it, in seconds.
    """

    def __init__(self, callbacks: ChannelCallbacks, client: Any, pause: float) -> None:
        super().__init__(callbacks)
        self._client = client
        self._pause = pause
        #: How often the library reported a connection.
        self._reports = 0
        self._verification: asyncio.Task[None] | None = None

    def reported_connected(self) -> None:
        """Verify in the background that the service answers."""
        self._reports += 1
        if self._verification is None or self._verification.done():
            self._verification = asyncio.ensure_future(self._verify())

    def close(self) -> None:
        """Pass on nothing more."""
        super().close()
        if self._verification is not None:
            self._verification.cancel()

    async def wait_closed(self) -> None:
        """Wait until the verification has ended."""
        if self._verification is not None:
            await asyncio.wait([self._verification])

    async def _verify(self) -> None:
        verified = 0
        while verified != self._reports:
            # A connection reported in the meantime needs another request.
            reports = self._reports
            answer = await self._client.time().future()  # an error status if it is cancelled
            if self.closed:
                return
            if answer.is_error():
                await asyncio.sleep(self._pause)
            else:
                verified = reports
                self.callbacks.connected()


class _SyncOrAsync:
    """An effect that calls one function in a sync client and awaits another in an async one."""

    def __init__(
        self, sync: Callable[[SyncIO], None], asynchronous: Callable[[AsyncIO], Any]
    ) -> None:
        self._sync = sync
        self._async = asynchronous

    def perform(self, io: SyncIO, /) -> None:
        """Call the sync function."""
        self._sync(io)

    async def perform_async(self, io: AsyncIO, /) -> None:
        """Await the async function."""
        await self._async(io)


def _replace_handler(
    client: Any,
    handler: type[SyncRequestHandler | AsyncRequestHandler],
    route: Route,
    on_unreadable: Callable[[int], None],
) -> None:
    """Let a client use our HTTP, unless it was made with a request handler of its own."""
    if type(client._request_handler) is handler.__base__:
        client._request_handler = handler(client, route, on_unreadable)


def _asyncio_client(config: Any) -> Any:
    # Not with its default, the event engine, which delivers messages twice and hides some errors.
    return PubNubAsyncio(config, subscription_manager=AsyncioSubscriptionManager)


def _error(status: Any) -> Exception | None:
    found = getattr(status.error_data, "exception", None)
    return found if isinstance(found, Exception) else None
