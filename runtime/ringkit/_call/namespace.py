"""Base classes of the generated namespaces (`rc.api.<name>`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from ringkit._call.call import Call

T = TypeVar("T")


class Sender(Protocol):
    """A client whose `send` blocks."""

    def send(self, call: Call[T], /) -> T:
        """Send `call` and return its decoded result."""
        ...


class AsyncSender(Protocol):
    """A client whose `send` is awaited."""

    async def send(self, call: Call[T], /) -> T:
        """Send `call` and return its decoded result."""
        ...


class Namespace:
    """A group of operations on a `RingCentral` client."""

    def __init__(self, client: Sender) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncNamespace:
    """A group of operations on an `AsyncRingCentral` client."""

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
