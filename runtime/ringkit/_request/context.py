"""`CallContext`: the engine, the options and the I/O that a client sends its calls with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from ringkit._io.flow import Flow
from ringkit._options import Options, with_query

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.engine import Engine

T = TypeVar("T")
IO = TypeVar("IO", bound="SyncIO | AsyncIO", covariant=True)


class CallContext(NamedTuple, Generic[IO]):
    """What code outside the client needs to send calls as that client does.

    `io` performs the effects of flows: `run(flow, context.io)` for a blocking client,
    `await run_async(flow, context.io)` for an asyncio one.
    """

    engine: Engine
    options: Options
    io: IO

    def send(self, call: Call[T]) -> Flow[T]:
        """Send `call` with the options of this context and return its result.

        Raises what `Engine.execute` raises, and DecodeError if the body cannot be read.
        """
        call = with_query(call, self.options)
        response = yield from self.engine.execute(call, self.options)
        return response.parsed
