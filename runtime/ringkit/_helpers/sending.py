"""What flows of helpers share. Used by `ringkit._helpers` only."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ringkit._client.base import BaseClient, with_query
from ringkit._io.flow import Flow

if TYPE_CHECKING:
    from ringkit._call.call import Call

T = TypeVar("T")


def sent(client: BaseClient, call: Call[T]) -> Flow[T]:
    """Send a call with the client's options and return its result."""
    options = client._options
    response = yield from client._engine.execute(with_query(call, options), options)
    return response.parsed
