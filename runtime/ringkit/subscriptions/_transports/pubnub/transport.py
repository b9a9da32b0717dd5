"""`PubNubTransport`: subscriptions over PubNub channels, with their renewals and positions.

A renewal may change the channel or the key of a subscription. The client of the old channel is
kept for a while, for messages that are under way; the runner drops duplicates. A position is the
newest timetoken, and a time until which it was the newest.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final

from ringkit._io.clock import Clock
from ringkit._io.effects import Wait
from ringkit._io.flow import Flow, perform
from ringkit.subscriptions._rest import HttpRequests
from ringkit.subscriptions._subscription_data import parse_time
from ringkit.subscriptions._transport import Host, Watcher
from ringkit.subscriptions._transports.pubnub.channel_client import (
    Channel,
    ChannelCallbacks,
    ChannelClient,
    ClientOptions,
)
from ringkit.subscriptions._transports.pubnub.encryption import DecryptionError, MessageDecryptor

#: Timetokens count from the epoch in units of 100 nanoseconds.
_TIMETOKENS_PER_SECOND: Final = 10_000_000
#: How long PubNub is relied on to keep messages. A subscription expires in that time without a
#: renewal, so a client that was disconnected for longer may have missed some anyway.
MESSAGE_RETENTION_SECONDS: Final = 900.0
#: The times in positions are rounded down to multiples of this.
_POSITION_PRECISION_SECONDS: Final = 60.0
#: How long `open` waits for a connection.
_CONNECT_TIMEOUT_SECONDS: Final = 10.0
#: How many clients of old channels are kept, and for how long each.
_MAX_OLD_CLIENTS: Final = 8
_OLD_CLIENT_SECONDS: Final = 60.0
#: The largest expected difference between the clocks of the platform and of PubNub.
_CLOCK_SKEW_SECONDS: Final = 5.0


class PubNubTransport(HttpRequests):
    """Reads the channel of a subscription, which is managed over HTTP.

    `encryption` is whether encrypted messages are requested.
    """

    name = "pubnub"
    expires = True
    exclusive = False

    def __init__(self, host: Host, options: ClientOptions, *, encryption: bool) -> None:
        super().__init__(host, {"transportType": "PubNub", "encryption": encryption})
        self._options = options
        self._clock: Clock = host.engine.clock
        #: The id of the subscription that this transport created.
        self._created = ""
        #: The client of each channel, the newest last.
        self._clients: list[ChannelClient] = []
        self._watcher: Watcher | None = None
        self._timetoken = 0
        self._lost_at: float | None = None
        self._connected_once: Future[None] = Future()
        self._lock = threading.Lock()

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription and return its data."""
        data = yield from super().create(event_filters)
        self._created = str(data["id"])
        return data

    def open(self, data: dict[str, Any], watcher: Watcher, position: str = "") -> Flow[None]:
        """Read the channel of a subscription, from a position or from its creation on."""
        yield from self.close()
        channel, key = _channel_and_key(data)
        timetoken, age = self._start_at(data, position)
        self._watcher, self._timetoken, self._lost_at = watcher, timetoken, None
        self._connected_once = Future()
        yield from self._add_client(channel, key)
        if timetoken == 0:
            yield from self._wait_connected()
        if age > MESSAGE_RETENTION_SECONDS:
            watcher.gap(self._clock.time() - age)

    def follow(self, data: dict[str, Any]) -> Flow[None]:
        """Use the channel and key of a renewed subscription."""
        channel, key = _channel_and_key(data)
        newest = self._clients[-1]
        if newest.channel == channel:
            newest.decryptor.change_key(key)
            return
        newest.retired_at = self._clock.time()
        yield from self._add_client(channel, key)
        yield from self._close_old_clients()

    def probe(self) -> Flow[None]:
        """Replace the connections, which are dead after a sleep of the computer."""
        for client in self._clients:
            yield from client.reconnect()

    def position(self) -> str:
        """Return the newest timetoken and a time until which it was; empty if disconnected."""
        if not self._clients or self._lost_at is not None:
            return ""
        now = self._clock.time()
        return f"{self._timetoken}@{int(now - now % _POSITION_PRECISION_SECONDS)}"

    def close(self) -> Flow[None]:
        """Stop reading and close all clients."""
        self._watcher = None
        while self._clients:
            yield from self._clients.pop().close()

    def _wait_connected(self) -> Flow[None]:
        """Wait until PubNub has given the first timetoken: earlier messages are not delivered."""
        try:
            yield from perform(Wait(self._connected_once, _CONNECT_TIMEOUT_SECONDS))
        except TimeoutError:
            self._disconnected(None)

    def _close_old_clients(self) -> Flow[None]:
        now, old = self._clock.time(), self._clients[:-1]
        for client in old:
            expired = now - client.retired_at > _OLD_CLIENT_SECONDS
            if expired or len(self._clients) > _MAX_OLD_CLIENTS + 1:
                self._clients.remove(client)
                yield from client.close()

    def _add_client(self, channel: Channel, key: str) -> Flow[None]:
        client = ChannelClient(
            self._options,
            channel,
            MessageDecryptor(key),
            ChannelCallbacks(
                message=lambda payload, timetoken: self._message(client, payload, timetoken),
                unreadable=self._unreadable,
                disconnected=lambda error: self._if_newest(
                    client, lambda: self._disconnected(error)
                ),
                connected=lambda: self._if_newest(client, self._connected),
                denied=lambda error: self._if_newest(client, lambda: self._denied(error)),
            ),
        )
        self._clients.append(client)
        yield from client.start(self._timetoken)

    def _start_at(self, data: dict[str, Any], position: str) -> tuple[int, float]:
        """Return the timetoken to read after, and how many seconds ago it was the newest."""
        timetoken, at, when = position.partition("@")
        if at and timetoken.isdigit() and when.isdigit():
            age = self._clock.time() - int(when) - _POSITION_PRECISION_SECONDS
            return int(timetoken), max(0.0, age)
        created = parse_time(data.get("creationTime"))
        if created is None or self._created != str(data["id"]):
            return 0, 0.0
        # PubNub has kept what was sent since the creation.
        return int((created - _CLOCK_SKEW_SECONDS) * _TIMETOKENS_PER_SECOND), 0.0

    # The clients call the methods below, from threads of their library. None of them blocks.

    def _message(self, client: ChannelClient, payload: Any, timetoken: int) -> None:
        watcher = self._watcher
        if watcher is None:
            return
        try:
            envelope, reason = client.decryptor.decrypt(payload), ""
        except DecryptionError as error:
            envelope, reason = None, str(error)
        self._if_newest(client, self._connected)
        # After a renewal two channels are read: their messages are delivered one at a time.
        with self._lock:
            self._timetoken = max(self._timetoken, timetoken)
            if reason:
                watcher.unreadable(reason)
            else:
                watcher.notification(envelope, key=str(timetoken))

    def _unreadable(self, reason: str) -> None:
        watcher = self._watcher
        if watcher is not None:
            watcher.unreadable(reason)

    def _if_newest(self, client: ChannelClient, action: Callable[[], None]) -> None:
        """Call `action` unless `client` reads an old channel, whose state does not matter."""
        if self._clients and self._clients[-1] is client:
            action()

    def _disconnected(self, error: Exception | None) -> None:
        if self._lost_at is None:
            self._lost_at = self._clock.time()
        if self._watcher is not None:
            self._watcher.lost(error)

    def _connected(self) -> None:
        lost_at, self._lost_at = self._lost_at, None
        with self._lock:
            if not self._connected_once.done():
                self._connected_once.set_result(None)
        if lost_at is None or self._watcher is None:
            return
        if self._timetoken == 0 or self._clock.time() - lost_at > MESSAGE_RETENTION_SECONDS:
            self._watcher.gap(lost_at)
        else:
            self._watcher.recovered()

    def _denied(self, error: Exception | None) -> None:
        watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.closed(error)


def _channel_and_key(data: dict[str, Any]) -> tuple[Channel, str]:
    """Return the channel and the key in the data of a subscription. Raises ValueError."""
    mode = data.get("deliveryMode") or {}
    subscriber_key, address = mode.get("subscriberKey"), mode.get("address")
    if not subscriber_key or not address:
        raise ValueError("the subscription has no PubNub channel: is its transport PubNub?")
    return Channel(str(subscriber_key), str(address)), str(mode.get("encryptionKey") or "")
