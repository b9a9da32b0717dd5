"""One way through for both colours: flows that say what to wait for, and two drivers that wait.

A flow is a generator. It holds every decision of a request, a login, a refresh, and yields
effects: a request to send, a pause, an outcome to wait for. `run` performs them with blocking
calls, `run_async` with awaits; neither decides anything. (httpx writes its auth flows this way.)
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ringkit._io.http import AsyncIO, RawRequest, RawResponse, SyncIO
    from ringkit._io.stream import ResponseStream

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Effect(Protocol[T_co]):
    """Something to do or to wait for, in either colour."""

    def perform(self, io: SyncIO, /) -> T_co:
        """Do it, blocking."""
        ...

    async def perform_async(self, io: AsyncIO, /) -> T_co:
        """Do it, awaiting."""
        ...


Flow = Generator[Effect[Any], Any, T]


def perform(effect: Effect[T]) -> Flow[T]:
    """Yield an effect from within a flow and return its result, typed."""
    result: T = yield effect
    return result


def run(flow: Flow[T], io: SyncIO) -> T:
    """Drive a flow with blocking calls."""
    try:
        effect = next(flow)
        while True:
            try:
                result = effect.perform(io)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value


async def run_async(flow: Flow[T], io: AsyncIO) -> T:
    """Drive a flow with awaits."""
    try:
        effect = next(flow)
        while True:
            try:
                result = await effect.perform_async(io)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value


@frozen
class Sleep:
    """Wait for a time, in seconds."""

    seconds: float

    def perform(self, io: SyncIO) -> None:
        """Block the thread."""
        io.clock.sleep(self.seconds)

    async def perform_async(self, io: AsyncIO) -> None:
        """Suspend the task."""
        await io.clock.sleep_async(self.seconds)


@frozen(eq=False)
class SendRequest:
    """Send a request and read the answer, or its head only if it is a `stream`.

    Raises TransportError if none comes, RequestTimeout if none comes `within` as many seconds.
    """

    request: RawRequest
    stream: bool = False
    within: float | None = None

    def perform(self, io: SyncIO) -> RawResponse:
        """Send over the blocking client."""
        return io.send(self.request, stream=self.stream, within=self.within)

    async def perform_async(self, io: AsyncIO) -> RawResponse:
        """Send over the asyncio client."""
        return await io.send(self.request, stream=self.stream, within=self.within)


@frozen(eq=False)
class ReadBody:
    """Read the rest of a streamed answer and close it. Raises as `SendRequest` does."""

    response: RawResponse
    within: float | None = None

    def perform(self, io: SyncIO) -> bytes:
        """Read over the blocking client."""
        return io.read(self.response, within=self.within)

    async def perform_async(self, io: AsyncIO) -> bytes:
        """Read over the asyncio client."""
        return await io.read(self.response, within=self.within)


@frozen(eq=False)
class ReadChunk:
    """Read a piece of a streamed answer as it came over the wire, None at its end.

    Raises TransportError if it breaks off.
    """

    chunks: ResponseStream

    def perform(self, io: SyncIO) -> bytes | None:
        """Read over the blocking client."""
        return self.chunks.next()

    async def perform_async(self, io: AsyncIO) -> bytes | None:
        """Read over the asyncio client."""
        return await self.chunks.next_async()


@frozen(eq=False)
class CloseResponse:
    """Give up a streamed answer, and its connection if it was not read to its end."""

    chunks: ResponseStream

    def perform(self, io: SyncIO) -> None:
        """Close it."""
        self.chunks.close()

    async def perform_async(self, io: AsyncIO) -> None:
        """Close it."""
        await self.chunks.close_async()


@frozen(eq=False)
class Wait(Generic[T]):
    """Wait for what another flow finds out, at most `timeout` seconds (None: as long as it takes).

    Raises TimeoutError when they have passed; giving up does not disturb the other flow.
    """

    future: Future[T]
    timeout: float | None = None

    def perform(self, io: SyncIO) -> T:
        """Block the thread."""
        return io.wait(self.future, self.timeout)

    async def perform_async(self, io: AsyncIO) -> T:
        """Suspend the task."""
        return await io.wait(self.future, self.timeout)


@frozen(eq=False)
class RunBlocking(Generic[T]):
    """Run a function that may block (a file, a lock, a socket)."""

    function: Callable[[], T]

    def perform(self, io: SyncIO) -> T:
        """Call it."""
        return self.function()

    async def perform_async(self, io: AsyncIO) -> T:
        """Call it in a thread, so that the event loop goes on."""
        return await io.in_thread(self.function)


@frozen(eq=False)
class RunInBackground:
    """Start another flow that goes on by itself, even if this one is abandoned.

    `at_end` is called when it has ended, also if it was stopped, or never got to run.
    """

    flow: Flow[Any]
    at_end: Callable[[], None] = lambda: None

    def perform(self, io: SyncIO) -> None:
        """Run it in a thread of its own."""
        io.start(lambda: run(self.flow, io), self.at_end)

    async def perform_async(self, io: AsyncIO) -> None:
        """Run it in a task of its own."""
        io.start(run_async(self.flow, io), self.at_end)
