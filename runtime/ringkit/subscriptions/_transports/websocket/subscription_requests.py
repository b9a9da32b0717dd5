"""Create, change, read and delete a subscription over its own WebSocket."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from ringkit._io.flow import Flow
from ringkit.errors import NotFoundError, RingkitError, TransportError, UnauthorizedError
from ringkit.subscriptions._rest import SUBSCRIPTION_PATH
from ringkit.subscriptions._transports.websocket.responses import read_json

if TYPE_CHECKING:
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._transports.websocket.session import GatewaySession

#: Timeout of a request, and the shorter one of a removal, with which a program often ends.
_TIMEOUT_SECONDS: Final = 60.0
_REMOVE_TIMEOUT_SECONDS: Final = 10.0
#: How often a request that is safe to repeat is sent if the connection breaks.
_MAX_ATTEMPTS: Final = 3


class SubscriptionRequests:
    """The requests. They raise APIStatusError, TransportError and AuthError."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def create(self, session: GatewaySession, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription, which replaces the one of the same connection."""
        mode = {"transportType": "WebSocket"}
        body = json.dumps({"eventFilters": event_filters, "deliveryMode": mode})
        frame = yield from session.request(
            "POST", SUBSCRIPTION_PATH, timeout=_TIMEOUT_SECONDS, body=body
        )
        return _subscription(
            "POST", SUBSCRIPTION_PATH, read_json(self._engine, "POST", SUBSCRIPTION_PATH, frame)
        )

    def update(
        self, session: GatewaySession, subscription_id: str, event_filters: list[str]
    ) -> Flow[dict[str, Any]]:
        """Change the event filters and return the data of the subscription."""
        body = json.dumps({"eventFilters": event_filters})
        return (yield from self._repeatable(session, "PUT", subscription_id, body))

    def read(self, session: GatewaySession, subscription_id: str) -> Flow[dict[str, Any]]:
        """Return the data of a subscription."""
        return (yield from self._repeatable(session, "GET", subscription_id))

    def remove(self, session: GatewaySession, subscription_id: str) -> Flow[None]:
        """Delete a subscription. One that does not exist is not an error."""
        path = f"{SUBSCRIPTION_PATH}/{subscription_id}"
        frame = yield from session.request("DELETE", path, timeout=_REMOVE_TIMEOUT_SECONDS)
        try:
            read_json(self._engine, "DELETE", path, frame)
        except NotFoundError:
            return

    def find_end(self, session: GatewaySession, subscription_id: str) -> Flow[Exception | None]:
        """Return the error that shows that a subscription has ended; None if none does."""
        try:
            yield from self.read(session, subscription_id)
        except (NotFoundError, UnauthorizedError) as error:
            return error
        except RingkitError:
            return None  # the session reports a lost connection itself
        return None

    def _repeatable(
        self, session: GatewaySession, method: str, subscription_id: str, body: str = ""
    ) -> Flow[dict[str, Any]]:
        """Send a request, and again over the next connection if this one breaks."""
        path, attempt = f"{SUBSCRIPTION_PATH}/{subscription_id}", 1
        while True:
            try:
                frame = yield from session.request(
                    method, path, timeout=_TIMEOUT_SECONDS, body=body
                )
                break
            except TransportError:
                if attempt == _MAX_ATTEMPTS or not session.running:
                    raise
            attempt += 1
        return _subscription(method, path, read_json(self._engine, method, path, frame))


def _subscription(method: str, path: str, found: Any) -> dict[str, Any]:
    if not isinstance(found, dict) or not isinstance(found.get("id"), str):
        raise TransportError("the response is not a subscription", attempted=f"{method} {path}")
    return found
