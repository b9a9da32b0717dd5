"""The PubNub account of the platform: keys, channels of subscriptions, polls."""

import asyncio
import base64
from collections.abc import Collection

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._subscriptions.modes import PubNubMode
from ringkit_emulator._subscriptions.pubnub.channels import Channels, Page
from ringkit_emulator._subscriptions.pubnub.encryption import KEY_SIZE, encrypted
from ringkit_emulator._subscriptions.pubnub.timetokens import Timetokens
from ringkit_emulator._subscriptions.records import Subscription


class PubNubHub:
    """Gives subscriptions their channels and lets clients read them.

    ``hold`` is how long a poll waits for messages, in seconds of the emulator's clock.
    """

    def __init__(self, clock: Clock, ids: Ids, hold: float) -> None:
        self._clock = clock
        self._ids = ids
        self._hold = hold
        self._keys: set[str] = set()
        self.channels = Channels(Timetokens(clock))

    def knows(self, subscriber_key: str) -> bool:
        """Whether a subscriber key was ever given out."""
        return subscriber_key in self._keys

    def open(self, *, encryption: bool, key: str | None = None) -> PubNubMode:
        """Return a new channel, under a subscriber key of its own unless ``key`` is given."""
        subscriber_key = key or f"sub-c-{self._ids.uuid()}"
        self._keys.add(subscriber_key)
        return PubNubMode(
            address=f"{self._ids.number('pubnub-channel')}_{self._ids.secret(4).hex()}",
            subscriber_key=subscriber_key,
            secret_key=f"sec-c-{base64.b64encode(self._ids.secret(27)).decode()}",
            encryption_key=base64.b64encode(self._ids.secret(KEY_SIZE)).decode()
            if encryption
            else None,
        )

    def deliver(self, subscription: Subscription, notification: Document) -> bool:
        """Put a notification on the channel of a subscription."""
        mode = subscription.mode
        if not isinstance(mode, PubNubMode):
            return False
        key = mode.encryption_key
        payload = notification if key is None else encrypted(notification, key)
        self.channels.publish(mode.address, payload)
        return True

    async def poll(self, names: Collection[str], after: int) -> Page:
        """Return the messages later than ``after``, at the latest when the hold is over."""
        if after == 0:
            return Page(self.channels.now(), [])
        enough = asyncio.Event()
        timer = self._clock.call_later(self._hold, enough.set)
        try:
            return await self.channels.wait(names, after, enough)
        finally:
            timer.cancel()

    def close(self) -> None:
        """Answer every waiting poll."""
        self.channels.close()
