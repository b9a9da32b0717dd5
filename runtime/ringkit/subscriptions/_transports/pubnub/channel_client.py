"""A line: one PubNub client that reads one channel. Used by the transport, which keeps the lines.

The client's listener only takes messages and statuses down: what raises in it would end delivery
for good, without a status. The client goes on after its own disconnections, with its timetoken.
"""

from __future__ import annotations

import asyncio
import time
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
from ringkit.subscriptions._transports.pubnub.encryption import Opener
from ringkit.subscriptions._transports.pubnub.settings import PubNub

#: The longest wait between attempts to get a connection back, in seconds.
_LONGEST_WAIT: Final = 30
#: How often a thread that reads is interrupted before it is left alone, and the time between.
_INTERRUPTIONS: Final = 200
_BETWEEN: Final = 0.005
#: Statuses after which the channel is closed to us; any other failure may pass.
_REFUSED: Final = (PNStatusCategory.PNAccessDeniedCategory, PNStatusCategory.PNBadRequestCategory)
_BACK: Final = (PNStatusCategory.PNReconnectedCategory, PNStatusCategory.PNConnectedCategory)


class Channel(NamedTuple):
    """What a line reads."""

    subscriber_key: str
    address: str


class Told(NamedTuple):
    """Where a line tells what comes: messages with their timetoken, and what becomes of it."""

    message: Callable[[Any, int], None]
    lost: Callable[[Exception | None], None]
    back: Callable[[], None]
    refused: Callable[[Exception | None], None]


class Line:
    """One client for one channel. `retired_at` is when another channel took its place."""

    def __init__(self, settings: PubNub, channel: Channel, opener: Opener, told: Told) -> None:
        self.channel = channel
        self.opener = opener
        self.retired_at = 0.0
        self._settings = settings
        self._told = told
        self._client: Any = None
        self._listener: Any = None

    def begin(self, timetoken: int) -> Flow[None]:
        """Read what comes after a timetoken (0: from now on). Returns at once."""
        yield from perform(
            _Either(lambda: self._begin(timetoken), lambda: self._begin_async(timetoken))
        )

    def poll_again(self) -> Flow[None]:
        """Give up the connection at hand, which may be dead, and go on over a new one."""
        yield from perform(_Either(self._poll_again, self._poll_again_async))

    def end(self) -> Flow[None]:
        """Stop reading and let go of everything."""
        yield from perform(_Either(self._end, self._end_async))

    def _begin(self, timetoken: int) -> None:
        make = self._settings.client or ThreadsClient
        self._listen(make(self._configuration()), Listener(self._told), timetoken)

    async def _begin_async(self, timetoken: int) -> None:
        client = self._settings.client or _asyncio_client
        made = client(self._configuration())
        self._listen(
            made, CheckingListener(self._told, made, self._settings.retry_after), timetoken
        )

    def _listen(self, client: Any, listener: Listener, timetoken: int) -> None:
        self._client, self._listener = client, listener
        client.add_listener(listener)
        begin = client.subscribe().channels([self.channel.address])
        begin.with_timetoken(timetoken).execute()

    def _configuration(self) -> Any:
        settings = self._settings
        config: Any = PNConfiguration()
        config.subscribe_key = self.channel.subscriber_key
        config.user_id = f"ringkit-{uuid.uuid4()}"
        if settings.origin:
            config.origin = settings.origin
        config.ssl = settings.ssl
        config.daemon = True
        config.suppress_leave_events = True
        config.reconnect_policy = PNReconnectionPolicy.EXPONENTIAL
        config.reconnection_interval = settings.retry_after
        config.maximum_reconnection_interval = _LONGEST_WAIT
        # The default gives up after six attempts and is silent from then on.
        config.maximum_reconnection_retries = -1
        config.disable_config_locking = False
        return config

    def _poll_again(self) -> None:
        manager = self._client._subscription_manager
        manager.reconnect()

    async def _poll_again_async(self) -> None:
        self._poll_again()

    def _end(self) -> None:
        client, self._client = self._client, None
        if client is None:
            return
        self._silence(client)
        handler = client.get_request_handler()
        session = handler._ensure_session()
        # A thread that is only just starting would make itself another, which nobody closes.
        handler._ensure_session = lambda: session
        client.stop()
        self._interrupt(client, session)

    def _interrupt(self, client: Any, session: Any) -> None:
        """Close the connections of a client until the thread that waits for an answer has ended.

        It would notice a closed session only when an answer comes, in minutes, and one that is
        just connecting does not notice at all.
        """
        manager = client._subscription_manager
        watchdog = getattr(client.get_request_handler(), "_watchdog", None)
        for _ in range(_INTERRUPTIONS):
            call = getattr(manager, "_subscribe_call", None)
            ended = call is None or call.is_executed
            if watchdog is None:
                session.close()
            else:
                watchdog._force_shutdown_connections(session)
            if ended:
                return
            time.sleep(_BETWEEN)

    async def _end_async(self) -> None:
        client, self._client = self._client, None
        if client is None:
            return
        self._silence(client)
        await client.stop()
        await self._listener.ended()
        # Let what was cancelled end.
        for _ in range(3):
            await asyncio.sleep(0)

    def _silence(self, client: Any) -> None:
        self._listener.end()
        client.remove_listener(self._listener)
        reconnection = getattr(client._subscription_manager, "_reconnection_manager", None)
        stop = getattr(reconnection, "stop_heartbeat_timer", None)
        if stop is not None:
            stop()
        client.unsubscribe_all()


class Listener(SubscribeCallback):  # type: ignore[misc]
    """Takes down what a client tells."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.live = True

    def message(self, pubnub: Any, message: Any) -> None:
        """A message arrived."""
        if self.live:
            self.told.message(message.message, int(message.timetoken))

    def presence(self, pubnub: Any, presence: Any) -> None:
        """Somebody came to the channel or left it: nobody does."""

    def status(self, pubnub: Any, status: Any) -> None:
        """Something became of the connection."""
        if not self.live:
            return
        if status.category in _REFUSED:
            self.told.refused(_error(status))
        elif status.is_error():
            self.told.lost(_error(status))
        elif status.category in _BACK:
            self.is_back()

    def is_back(self) -> None:
        """The client has the connection back, and has checked that."""
        self.told.back()

    def end(self) -> None:
        """Hear nothing more."""
        self.live = False


class CheckingListener(Listener):
    """A listener of the asyncio client, which says that it is back without having looked."""

    def __init__(self, told: Told, client: Any, pause: float) -> None:
        super().__init__(told)
        self._client = client
        self._pause = pause
        self._asked = 0
        self._check: asyncio.Task[None] | None = None

    def is_back(self) -> None:
        """Look whether the service answers."""
        self._asked += 1
        if self._check is None or self._check.done():
            self._check = asyncio.ensure_future(self._look())

    def end(self) -> None:
        """Hear nothing more."""
        super().end()
        if self._check is not None:
            self._check.cancel()

    async def ended(self) -> None:
        """Wait for the end."""
        if self._check is not None:
            await asyncio.wait([self._check])

    async def _look(self) -> None:
        looked = 0
        while looked != self._asked:
            # What was asked for while looking may have another answer.
            asked = self._asked
            answer = await self._client.time().future()  # a failure if it is cancelled
            if not self.live:
                return
            if answer.is_error():
                await asyncio.sleep(self._pause)
            else:
                looked = asked
                self.told.back()


class _Either:
    """An effect that is one function in a blocking client, another in asyncio."""

    def __init__(self, blocking: Callable[[], None], awaited: Callable[[], Any]) -> None:
        self._blocking = blocking
        self._awaited = awaited

    def perform(self, io: SyncIO, /) -> None:
        """Call the one."""
        self._blocking()

    async def perform_async(self, io: AsyncIO, /) -> None:
        """Await the other."""
        await self._awaited()


def _asyncio_client(config: Any) -> Any:
    # Without its event engine, which delivers messages twice and hides single failures.
    return PubNubAsyncio(config, subscription_manager=AsyncioSubscriptionManager)


def _error(status: Any) -> Exception | None:
    found = getattr(status.error_data, "exception", None)
    return found if isinstance(found, Exception) else None
