"""PubNub transport: channels with timetokens, long polls, AES encryption (platform-facts.md, 9.3).

Wire format: platform-facts.md, 13 "Wire notes".
"""

from __future__ import annotations

import asyncio
import base64
import json
from bisect import bisect_right
from collections.abc import Collection
from typing import Any, Final

from attrs import define, frozen
from Crypto.Cipher import AES
from Crypto.Util.Padding import pad

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._subscriptions.delivery_modes import PubNubMode
from ringkit_emulator._subscriptions.subscription import Subscription

PAGE_SIZE: Final = 100
AES_KEY_BYTES: Final = 16
_RETAINED_MESSAGES: Final = 10_000
_TIMETOKENS_PER_SECOND: Final = 10_000_000


class PubNubTransport:
    """Delivers notifications to PubNub channels and answers the polls of clients.

    `hold` is how long a poll waits for messages, in seconds of the emulator's clock.
    """

    def __init__(self, clock: Clock, ids: Ids, hold: float) -> None:
        self._clock = clock
        self._ids = ids
        self._hold = hold
        self._subscriber_keys: set[str] = set()
        self.channels = PubNubChannels(TimetokenGenerator(clock))

    def has_subscriber_key(self, subscriber_key: str) -> bool:
        """Return whether a subscriber key has been issued."""
        return subscriber_key in self._subscriber_keys

    def create_channel(self, *, encryption: bool, key: str | None = None) -> PubNubMode:
        """Return a new channel; `key` is its subscriber key, a new one if None."""
        subscriber_key = key or f"sub-c-{self._ids.uuid()}"
        self._subscriber_keys.add(subscriber_key)
        return PubNubMode(
            address=f"{self._ids.number('pubnub-channel')}_{self._ids.secret(4).hex()}",
            subscriber_key=subscriber_key,
            secret_key=f"sec-c-{base64.b64encode(self._ids.secret(27)).decode()}",
            encryption_key=base64.b64encode(self._ids.secret(AES_KEY_BYTES)).decode()
            if encryption
            else None,
        )

    def deliver(self, subscription: Subscription, notification: Document) -> bool:
        """Publish a notification on the channel of a subscription; see `NotificationTransport`."""
        mode = subscription.mode
        if not isinstance(mode, PubNubMode):
            return False
        key = mode.encryption_key
        payload = notification if key is None else encrypt(notification, key)
        self.channels.publish(mode.address, payload)
        return True

    async def poll(self, names: Collection[str], after: int) -> MessagePage:
        """Return the messages later than timetoken `after`, none when the hold time has passed.

        `after` 0 returns the present timetoken at once.
        """
        if after == 0:
            return MessagePage(self.channels.now(), [])
        timeout = asyncio.Event()
        timer = self._clock.call_later(self._hold, timeout.set)
        try:
            return await self.channels.wait(names, after, timeout)
        finally:
            timer.cancel()

    def close(self) -> None:
        """Answer all waiting polls."""
        self.channels.close()


@frozen
class ChannelMessage:
    """A message published on a channel; `payload` is any JSON value."""

    timetoken: int
    channel: str
    payload: Any


@frozen
class MessagePage:
    """Messages, oldest first, and the timetoken to poll with next."""

    timetoken: int
    messages: list[ChannelMessage]


@define(eq=False)
class _WaitingPoll:
    channels: Collection[str]
    wakeup: asyncio.Event


class PubNubChannels:
    """All channels with their messages; at least the newest `retained` of each are kept."""

    def __init__(self, timetokens: TimetokenGenerator, retained: int = _RETAINED_MESSAGES) -> None:
        self.timetokens = timetokens
        self._retained = retained
        self._messages: dict[str, list[ChannelMessage]] = {}
        self._polls: set[_WaitingPoll] = set()
        self._closed = False

    def publish(self, channel: str, payload: Any) -> ChannelMessage:
        """Add a message to a channel and wake the polls that wait for it."""
        message = ChannelMessage(self.timetokens.next(), channel, payload)
        messages = self._messages.setdefault(channel, [])
        messages.append(message)
        if len(messages) > 2 * self._retained:
            del messages[: -self._retained]
        for poll in self._polls:
            if channel in poll.channels:
                poll.wakeup.set()
        return message

    def now(self) -> int:
        """Return a timetoken for the present; all later messages have a higher one."""
        return self.timetokens.next()

    def page(self, channels: Collection[str], after: int) -> MessagePage | None:
        """Return the oldest messages later than `after`, or None if there are none."""
        found = [m for name in channels for m in self._later(name, after)]
        found.sort(key=lambda message: message.timetoken)
        messages = found[:PAGE_SIZE]
        return MessagePage(messages[-1].timetoken, messages) if messages else None

    async def wait(
        self, channels: Collection[str], after: int, wakeup: asyncio.Event
    ) -> MessagePage:
        """Return the messages later than `after` once there are some or `wakeup` is set."""
        poll = _WaitingPoll(channels, wakeup)
        self._polls.add(poll)
        try:
            page = self.page(channels, after)
            if page is None and not self._closed:
                await wakeup.wait()
                page = self.page(channels, after)
        finally:
            self._polls.discard(poll)
        return page or MessagePage(self.now(), [])

    def close(self) -> None:
        """Wake all waiting polls; later ones do not wait."""
        self._closed = True
        for poll in self._polls:
            poll.wakeup.set()

    def _later(self, channel: str, after: int) -> list[ChannelMessage]:
        messages = self._messages.get(channel, [])
        return messages[bisect_right(messages, after, key=lambda m: m.timetoken) :][:PAGE_SIZE]


class TimetokenGenerator:
    """Issues timetokens: time since 1970 in units of 100 ns (17 digits), strictly increasing."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> int:
        """Return a timetoken higher than all previous ones."""
        self._last = max(self._last + 1, int(self._clock.time() * _TIMETOKENS_PER_SECOND))
        return self._last


def encrypt(document: Document, key: str) -> str:
    """Return `document` as JSON encrypted with AES-128-ECB and PKCS#7 padding, in base64.

    `key` is base64 of 16 bytes.
    """
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    # ECB is what the platform uses.
    cipher = AES.new(base64.b64decode(key), AES.MODE_ECB)
    return base64.b64encode(cipher.encrypt(pad(text, AES.block_size))).decode()
