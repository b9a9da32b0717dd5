"""A process that shares a subscription: prints what it is given, until it is killed."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

from ringkit import AsyncRingCentral, FileStore, RedisStore, RingCentral
from ringkit.subscriptions._transports.pubnub.settings import PubNub


def say(text: str) -> None:
    """Print a line as one piece: handlers do so in a thread of their own."""
    os.write(1, f"{text}\n".encode())


def main(
    settings: dict[str, Any],
    store: str,
    origin: str,
    filters: list[str],
    asynchronous: bool = False,
) -> None:
    kept = RedisStore(store) if store.startswith("redis") else FileStore(store)
    if asynchronous:
        asyncio.run(receive({**settings, "store": kept}, filters))
        return
    with RingCentral(**settings, store=kept) as rc:
        over: Any = PubNub(origin=origin, ssl=False) if origin else "websocket"
        subscription = rc.cached_subscription("key", transport=over)
        subscription.on("gap", lambda gap: say("gap"))
        subscription.on("standby", lambda data: say("standby"))
        events: Iterator[Any] = iter(subscription)
        say(subscription.restore(filters).id)
        for event in events:
            say(str(event.body.extra["number"]))


async def receive(settings: dict[str, Any], filters: list[str]) -> None:
    """Do the same over a WebSocket in asyncio."""
    async with AsyncRingCentral(**settings) as rc:
        subscription = rc.cached_subscription("key")
        subscription.on("gap", lambda gap: say("gap"))
        subscription.on("standby", lambda data: say("standby"))
        events: AsyncIterator[Any] = aiter(subscription)
        say((await subscription.restore(filters)).id)
        async for event in events:
            say(str(event.body.extra["number"]))


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
