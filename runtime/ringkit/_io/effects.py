"""The effects of flows: requests, waits, blocking functions, background work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from ringkit._io.background import call_in_thread
from ringkit._io.clock import SystemClock
from ringkit._io.flow import Flow, Pause

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from concurrent.futures import Future

    from ringkit._io.http import AsyncIO, RawRequest, RawResponse, SyncIO
    from ringkit._io.stream import ResponseStream

T = TypeVar("T")


@frozen
class Sleep:
    """Do nothing for `seconds`."""

    seconds: float

    def perform(self, io: SyncIO) -> None:
        """Block the thread."""
        io.clock.sleep(self.seconds)

    async def perform_async(self, io: AsyncIO) -> None:
        """Suspend the task."""
        await io.clock.sleep_async(self.seconds)

    def pause(self, io: SyncIO) -> Pause | None:
        """Return the time; another clock than the system's knows itself how its time passes."""
        return Pause(None, self.seconds) if type(io.clock) is SystemClock else None


@frozen(eq=False)
class SendRequest:
    """Send a request and return the response; with `stream` its body is not read.

    Raises TransportError without a response, RequestTimeout if it is not complete `within` as many
    seconds.
    """

    request: RawRequest
    stream: bool = False
    within: float | None = None

    def perform(self, io: SyncIO) -> RawResponse:
        """Send with the blocking client."""
        return io.send(self.request, stream=self.stream, within=self.within)

    async def perform_async(self, io: AsyncIO) -> RawResponse:
        """Send with the asyncio client."""
        return await io.send(self.request, stream=self.stream, within=self.within)


@frozen(eq=False)
class ReadBody:
    """Read the body of a streamed response and close it. Raises as `SendRequest` does."""

    response: RawResponse
    within: float | None = None

    def perform(self, io: SyncIO) -> bytes:
        """Read with the blocking client."""
        return io.read(self.response, within=self.within)

    async def perform_async(self, io: AsyncIO) -> bytes:
        """Read with the asyncio client."""
        return await io.read(self.response, within=self.within)


@frozen(eq=False)
class ReadChunk:
    """Read the next piece of a streamed response; the result is None at its end.

    Raises TransportError if the connection breaks.
    """

    stream: ResponseStream

    def perform(self, io: SyncIO) -> bytes | None:
        """Read with the blocking client."""
        return self.stream.next(io)

    async def perform_async(self, io: AsyncIO) -> bytes | None:
        """Read with the asyncio client."""
        return await self.stream.next_async(io)


@frozen(eq=False)
class CloseResponse:
    """Close a streamed response, and its connection if it was not read to the end."""

    stream: ResponseStream

    def perform(self, io: SyncIO) -> None:
        """Close the response."""
        self.stream.close()

    async def perform_async(self, io: AsyncIO) -> None:
        """Close the response."""
        await self.stream.close_async()


@frozen(eq=False)
class Wait(Generic[T]):
    """Wait for a future that another flow sets, at most `timeout` seconds (None: no limit).

    Raises TimeoutError after that. Neither a timeout nor a cancellation affects the other flow.
    """

    future: Future[T]
    timeout: float | None = None

    def perform(self, io: SyncIO) -> T:
        """Block the thread."""
        return io.wait(self.future, self.timeout)

    async def perform_async(self, io: AsyncIO) -> T:
        """Suspend the task."""
        return await io.wait(self.future, self.timeout)

    def pause(self, io: SyncIO) -> Pause | None:
        """Return the future, unless it is done or there is no time."""
        waits = not self.future.done() and (self.timeout is None or self.timeout > 0)
        return Pause(self.future, self.timeout) if waits else None


@frozen(eq=False)
class RunBlocking(Generic[T]):
    """Call a function that may block (a file, a lock, a socket).

    A task that is cancelled waits for its end, unless it can be left alone: `abandon`.
    """

    function: Callable[[], T]
    abandon: bool = False

    def perform(self, io: SyncIO) -> T:
        """Call it."""
        return self.function()

    async def perform_async(self, io: AsyncIO) -> T:
        """Call it in a thread, so that the event loop is not blocked."""
        return await call_in_thread(self.function, abandon=self.abandon)


@frozen
class FindEventLoop:
    """The event loop that a flow runs in; None in a blocking client."""

    def perform(self, io: SyncIO) -> AbstractEventLoop | None:
        """There is none."""
        return None

    async def perform_async(self, io: AsyncIO) -> AbstractEventLoop | None:
        """Return the running loop."""
        import asyncio  # imported here: a blocking program never loads it

        return asyncio.get_running_loop()


@frozen(eq=False)
class RunInBackground:
    """Start another flow that continues even if this one is abandoned.

    `at_end` is called when it has ended, even if it was cancelled or could not be started.
    `awaited` returns whether closing the client waits for it, when that happens. A flow that
    mostly waits is `shared`: in a blocking client it then has a thread only while it does not.
    Its steps run in several threads, one after the other.
    """

    flow: Flow[Any]
    at_end: Callable[[], None] = lambda: None
    awaited: Callable[[], bool] = lambda: True
    shared: bool = False

    def perform(self, io: SyncIO) -> None:
        """Run it in threads."""
        io.start(self.flow, self.at_end, self.awaited, shared=self.shared)

    async def perform_async(self, io: AsyncIO) -> None:
        """Run it in a new task."""
        io.start(self.flow, self.at_end, self.awaited)
