"""`RunTogether`: an effect that runs several flows at the same time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ringkit._io.flow import Flow, run, run_async

if TYPE_CHECKING:
    from ringkit._io.http import AsyncIO, SyncIO


@frozen(eq=False)
class RunTogether:
    """Run flows, at most `limit` at a time, and return their results in order.

    The first error ends those that have not begun, and is raised when the others have ended.
    """

    flows: Sequence[Flow[Any]]
    limit: int

    def perform(self, io: SyncIO) -> list[Any]:
        """Run them in threads."""
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(self.limit, "ringkit-export") as pool:
            futures = [pool.submit(run, flow, io) for flow in self.flows]
            try:
                return [future.result() for future in futures]
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    async def perform_async(self, io: AsyncIO) -> list[Any]:
        """Run them in tasks."""
        import asyncio

        free = asyncio.Semaphore(self.limit)

        async def one(flow: Flow[Any]) -> Any:
            async with free:
                return await run_async(flow, io)

        tasks = [asyncio.ensure_future(one(flow)) for flow in self.flows]
        try:
            return await asyncio.gather(*tasks)
        except BaseException:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise
