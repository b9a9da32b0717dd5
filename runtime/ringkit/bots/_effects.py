"""`CallMethod`: the effect of calling a method of a client from a flow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen


@frozen(eq=False)
class CallMethod:
    """Call a method that both clients have: it waits in one, in the other it is awaited."""

    method: Callable[[], Any]

    def perform(self, io: object) -> Any:
        """Call the method of a blocking client."""
        return self.method()

    async def perform_async(self, io: object) -> Any:
        """Await the method of an asyncio client."""
        return await self.method()
