"""Requests about a subscription over its own socket. Used by the transport."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from ringkit._io.flow import Flow
from ringkit.errors import NotFoundError, RingkitError, TransportError, UnauthorizedError
from ringkit.subscriptions._transports.websocket.responses import read_reply

if TYPE_CHECKING:
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._transports.websocket.session import Link

_PATH: Final = "/restapi/v1.0/subscription"
#: How long a request waits for its answer, in seconds; nobody waits long for a removal.
_TIMEOUT: Final = 60.0
_PATIENCE: Final = 10.0
#: How often what has no second effect is tried if the connection breaks meanwhile.
_ATTEMPTS: Final = 3


class SocketControl:
    """The requests. They raise APIStatusError, TransportError, AuthError."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def create(self, link: Link, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription, in place of one that the connection had."""
        mode = {"transportType": "WebSocket"}
        body = json.dumps({"eventFilters": event_filters, "deliveryMode": mode})
        frame = yield from link.request("POST", _PATH, timeout=_TIMEOUT, body=body)
        return _subscription("POST", _PATH, read_reply(self._engine, "POST", _PATH, frame))

    def update(self, link: Link, about: str, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Change the filters."""
        return (
            yield from self._insist(link, "PUT", about, json.dumps({"eventFilters": event_filters}))
        )

    def read(self, link: Link, about: str) -> Flow[dict[str, Any]]:
        """Return what the platform says of a subscription."""
        return (yield from self._insist(link, "GET", about))

    def remove(self, link: Link, about: str) -> Flow[None]:
        """End a subscription; one that is gone already is no failure."""
        path = f"{_PATH}/{about}"
        frame = yield from link.request("DELETE", path, timeout=_PATIENCE)
        try:
            read_reply(self._engine, "DELETE", path, frame)
        except NotFoundError:
            return

    def end_of(self, link: Link, about: str) -> Flow[Exception | None]:
        """Return what tells that a subscription has ended; None if it lives, as far as is known."""
        try:
            yield from self.read(link, about)
        except (NotFoundError, UnauthorizedError) as error:
            return error
        except RingkitError:
            return None  # of a connection that is lost, the link tells
        return None

    def _insist(self, link: Link, method: str, about: str, body: str = "") -> Flow[dict[str, Any]]:
        """Ask again over the next connection if this one breaks."""
        path, attempt = f"{_PATH}/{about}", 1
        while True:
            try:
                frame = yield from link.request(method, path, timeout=_TIMEOUT, body=body)
                break
            except TransportError:
                if attempt == _ATTEMPTS or not link.running:
                    raise
            attempt += 1
        return _subscription(method, path, read_reply(self._engine, method, path, frame))


def _subscription(method: str, path: str, found: Any) -> dict[str, Any]:
    if not isinstance(found, dict) or not isinstance(found.get("id"), str):
        raise TransportError("the answer is no subscription", attempted=f"{method} {path}")
    return found
