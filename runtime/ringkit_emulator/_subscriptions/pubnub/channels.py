"""Channels: what was published on them, kept for those who come back with an old timetoken."""

import asyncio
from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from ringkit_emulator._subscriptions.pubnub.timetokens import Timetokens

PAGE: Final = 100
_KEPT: Final = 10_000


@dataclass(frozen=True, slots=True)
class Message:
    """One publication; ``payload`` is any JSON value."""

    timetoken: int
    channel: str
    payload: Any


@dataclass(frozen=True, slots=True)
class Page:
    """Messages, oldest first, and the timetoken to go on from."""

    timetoken: int
    messages: list[Message]


@dataclass(slots=True, eq=False)
class _Reader:
    channels: Collection[str]
    woken: asyncio.Event


class Channels:
    """All channels; ``kept`` messages of each outlive their delivery."""

    def __init__(self, timetokens: Timetokens, kept: int = _KEPT) -> None:
        self._timetokens = timetokens
        self._kept = kept
        self._messages: dict[str, list[Message]] = {}
        self._readers: set[_Reader] = set()
        self._closed = False

    def publish(self, channel: str, payload: Any) -> Message:
        """Put a message on a channel and wake whoever polls it."""
        message = Message(self._timetokens.take(), channel, payload)
        messages = self._messages.setdefault(channel, [])
        messages.append(message)
        if len(messages) > 2 * self._kept:
            del messages[: -self._kept]
        for reader in self._readers:
            if channel in reader.channels:
                reader.woken.set()
        return message

    def now(self) -> int:
        """Return the timetoken of the present: all that is published later comes after it."""
        return self._timetokens.take()

    def page(self, channels: Collection[str], after: int) -> Page | None:
        """Return the oldest messages later than ``after``, or None where there are none."""
        found = [m for name in channels for m in self._later(name, after)]
        found.sort(key=lambda message: message.timetoken)
        messages = found[:PAGE]
        return Page(messages[-1].timetoken, messages) if messages else None

    async def wait(self, channels: Collection[str], after: int, woken: asyncio.Event) -> Page:
        """Return the messages later than ``after`` once there are some, or ``woken`` is set."""
        reader = _Reader(channels, woken)
        self._readers.add(reader)
        try:
            page = self.page(channels, after)
            if page is None and not self._closed:
                await woken.wait()
                page = self.page(channels, after)
        finally:
            self._readers.discard(reader)
        return page or Page(self.now(), [])

    def close(self) -> None:
        """Let everybody who waits go."""
        self._closed = True
        for reader in self._readers:
            reader.woken.set()

    def _later(self, channel: str, after: int) -> list[Message]:
        messages = self._messages.get(channel, [])
        return messages[bisect_right(messages, after, key=lambda m: m.timetoken) :][:PAGE]
