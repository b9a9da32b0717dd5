"""The PubNub transport. Made by its settings, used by the runner.

A subscription has a channel, and maybe a key; either may change with a renewal. The line to an
old channel is kept for a while, so that what is still on its way arrives; the runner drops what
comes twice. A position is a timetoken and when it was the newest.
"""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future
from typing import Any, Final

from ringkit._io.clock import Clock
from ringkit._io.flow import Flow, Outcome, perform
from ringkit.subscriptions._rest import HttpRequests
from ringkit.subscriptions._subscription_data import parse_time
from ringkit.subscriptions._transport import Host, Watcher
from ringkit.subscriptions._transports.pubnub.channel_client import Channel, Line, Told
from ringkit.subscriptions._transports.pubnub.encryption import DecryptionError, Opener
from ringkit.subscriptions._transports.pubnub.settings import PubNub

_log = logging.getLogger("ringkit.subscriptions")

#: Timetokens are tenths of a microsecond since the epoch.
_TICKS: Final = 10_000_000
#: For how long the service keeps messages for those who come back, in seconds: what is out of
#: reach for longer may have missed some. A subscription lives no longer without a renewal.
KEPT: Final = 900.0
#: How exactly the age of a position is known, in seconds.
_EXACTNESS: Final = 60.0
#: How long to wait for a connection before going on without one, in seconds.
_PATIENCE: Final = 10.0
#: How many lines to old channels are kept, and for how long at least, in seconds.
_OLD_LINES: Final = 8
_ON_ITS_WAY: Final = 60.0
#: By how much the clocks of the platform and the service may disagree, in seconds.
_SKEW: Final = 5.0


class PubNubTransport(HttpRequests):
    """Reads the channel of a subscription."""

    name = "pubnub"
    expires = True

    def __init__(self, host: Host, settings: PubNub) -> None:
        super().__init__(host, {"transportType": "PubNub", "encryption": settings.encryption})
        self._settings = settings
        self._clock: Clock = host.engine.clock
        self._created = ""
        self._lines: list[Line] = []
        self._watcher: Watcher | None = None
        self._timetoken = 0
        self._lost_at: float | None = None
        self._connected: Future[None] = Future()
        self._lock = threading.Lock()

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription and return its data."""
        data = yield from super().create(event_filters)
        self._created = str(data["id"])
        return data

    def open(self, data: dict[str, Any], watcher: Watcher, position: str = "") -> Flow[None]:
        """Read the channel of a subscription, from a position or from its creation on."""
        yield from self.close()
        channel, key = _mode(data)
        timetoken, age = self._begin_at(data, position)
        self._watcher, self._timetoken, self._lost_at = watcher, timetoken, None
        self._connected = Future()
        yield from self._add(channel, key)
        if timetoken == 0:
            yield from self._await_beginning()
        if age > KEPT:
            watcher.gap(self._clock.time() - age)

    def follow(self, data: dict[str, Any]) -> Flow[None]:
        """Go on with the channel and key that a renewal brought."""
        channel, key = _mode(data)
        newest = self._lines[-1]
        if newest.channel == channel:
            newest.opener.change(key)
            return
        newest.retired_at = self._clock.time()
        yield from self._add(channel, key)
        yield from self._drop_old_lines()

    def probe(self) -> Flow[None]:
        """The connections did not outlive the sleep: go on over new ones."""
        for line in self._lines:
            yield from line.poll_again()

    def position(self) -> str:
        """Return the newest timetoken, and until when nothing newer had come."""
        if not self._lines or self._lost_at is not None:
            return ""
        now = self._clock.time()
        return f"{self._timetoken}@{int(now - now % _EXACTNESS)}"

    def close(self) -> Flow[None]:
        """Read nothing more."""
        self._watcher = None
        while self._lines:
            yield from self._lines.pop().end()

    def _await_beginning(self) -> Flow[None]:
        """Wait until the service says from where on: all before that is not to be had."""
        try:
            yield from perform(Outcome(self._connected, _PATIENCE))
        except TimeoutError:
            self._lost(None)

    def _drop_old_lines(self) -> Flow[None]:
        now, old = self._clock.time(), self._lines[:-1]
        for line in old:
            if now - line.retired_at > _ON_ITS_WAY or len(self._lines) > _OLD_LINES + 1:
                self._lines.remove(line)
                yield from line.end()

    def _add(self, channel: Channel, key: str) -> Flow[None]:
        line = Line(
            self._settings,
            channel,
            Opener(key),
            Told(
                lambda payload, timetoken: self._message(line, payload, timetoken),
                lambda error: self._when_newest(line, lambda: self._lost(error)),
                lambda: self._when_newest(line, self._back),
                lambda error: self._when_newest(line, lambda: self._refused(error)),
            ),
        )
        self._lines.append(line)
        yield from line.begin(self._timetoken)

    def _begin_at(self, data: dict[str, Any], position: str) -> tuple[int, float]:
        """Return the timetoken to begin after, and how long ago it was the newest, in seconds."""
        text, at, when = position.partition("@")
        if at and text.isdigit() and when.isdigit():
            return int(text), max(0.0, self._clock.time() - int(when) - _EXACTNESS)
        created = parse_time(data.get("creationTime"))
        if created is None or self._created != str(data["id"]):
            return 0, 0.0
        # What happened since its creation, before anybody listened, is there to be read.
        return int((created - _SKEW) * _TICKS), 0.0

    # What follows is called by the client, in its own threads; it returns at once.

    def _message(self, line: Line, payload: Any, timetoken: int) -> None:
        watcher = self._watcher
        if watcher is None:
            return
        try:
            envelope = line.opener.open(payload)
        except DecryptionError as error:
            _log.warning("pubnub: %s", error)
            watcher.gap(min(self._timetoken / _TICKS, self._clock.time()))
            return
        self._when_newest(line, self._back)
        with self._lock:  # two channels after a renewal: one at a time
            self._timetoken = max(self._timetoken, timetoken)
            watcher.notification(envelope, key=str(timetoken))

    def _when_newest(self, line: Line, act: Any) -> None:
        """Act on what became of a line, unless it only serves what is still on its way."""
        if self._lines and self._lines[-1] is line:
            act()

    def _lost(self, error: Exception | None) -> None:
        if self._lost_at is None:
            self._lost_at = self._clock.time()
        if self._watcher is not None:
            self._watcher.lost(error)

    def _back(self) -> None:
        lost_at, self._lost_at = self._lost_at, None
        with self._lock:
            if not self._connected.done():
                self._connected.set_result(None)
        if lost_at is None or self._watcher is None:
            return
        if self._timetoken == 0 or self._clock.time() - lost_at > KEPT:
            self._watcher.gap(lost_at)
        else:
            self._watcher.recovered()

    def _refused(self, error: Exception | None) -> None:
        watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.closed(error)


def _mode(data: dict[str, Any]) -> tuple[Channel, str]:
    """Return the channel and the key in the data of a subscription. Raises ValueError."""
    mode = data.get("deliveryMode") or {}
    key, address = mode.get("subscriberKey"), mode.get("address")
    if not key or not address:
        raise ValueError("the platform gave no PubNub channel: is this a PubNub subscription?")
    return Channel(str(key), str(address)), str(mode.get("encryptionKey") or "")
