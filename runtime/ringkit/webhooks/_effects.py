"""The effects of answering a request: a handler is called, or the delivery of another awaited."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final, cast

from attrs import frozen

from ringkit._io.background import wait_async
from ringkit._io.flow import Flow, run, run_async
from ringkit._io.handlers import Outcome, await_outcome, call, returns_awaitables, run_in_own_loop

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringkit._io.clock import Clock
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit.webhooks._reply import WebhookReply

#: How long a blocking request waits for a coroutine, and any request for the one that it repeats.
#: The platform has given a request up long before.
MAX_WAIT_SECONDS: Final = 30.0


@frozen(eq=False)
class CallHandler:
    """Call a handler, await what it returns, and return the outcome; nothing is raised.

    In an event loop a function is called in a thread, so that it may block; an awaitable is
    cancelled after `timeout` seconds (None: never).
    """

    handler: Callable[[Any], object]
    argument: Any
    timeout: float | None = None

    def perform(self, io: object) -> Outcome:
        """Call it in this thread, and run what it returns in an event loop of its own."""
        return run_in_own_loop(call(self.handler, self.argument), MAX_WAIT_SECONDS)

    async def perform_async(self, io: object) -> Outcome:
        """Call it, and await what it returns in the running event loop."""
        import asyncio

        try:
            async with asyncio.timeout(self.timeout):
                if returns_awaitables(self.handler):
                    return await await_outcome(call(self.handler, self.argument))
                made = await asyncio.to_thread(call, self.handler, self.argument)
                return await await_outcome(made)
        except TimeoutError:
            return Outcome(error=TimeoutError(f"cancelled after {self.timeout} seconds"))


@frozen(eq=False)
class AwaitDelivery:
    """Return whether another request has delivered a notification; False if that takes too long."""

    delivered: Future[bool]

    def perform(self, io: object) -> bool:
        """Block the thread."""
        try:
            return self.delivered.result(MAX_WAIT_SECONDS)
        except TimeoutError:
            return False

    async def perform_async(self, io: object) -> bool:
        """Suspend the task."""
        try:
            return await wait_async(self.delivered, MAX_WAIT_SECONDS)
        except TimeoutError:
            return False


@frozen
class SleepBy:
    """Do nothing for `seconds` by `clock`: the flows of receivers run without a client's."""

    clock: Clock
    seconds: float

    def perform(self, io: object) -> None:
        """Block the thread."""
        self.clock.sleep(self.seconds)

    async def perform_async(self, io: object) -> None:
        """Suspend the task."""
        await self.clock.sleep_async(self.seconds)


def answer(flow: Flow[WebhookReply]) -> WebhookReply:
    """Run a flow that has only the effects above with blocking calls."""
    return run(flow, cast("SyncIO", None))


async def answer_async(flow: Flow[WebhookReply]) -> WebhookReply:
    """Run a flow that has only the effects above in the running event loop."""
    return await run_async(flow, cast("AsyncIO", None))
