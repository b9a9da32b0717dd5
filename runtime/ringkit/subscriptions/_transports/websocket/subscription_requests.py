"""Create, change, read and delete a subscription over its own WebSocket."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from ringkit._call.body import json_body
from ringkit._call.call import Call, evolve_call
from ringkit._io.flow import Flow
from ringkit._request.deadline import Deadline
from ringkit.errors import NotFoundError, RingkitError, TransportError, UnauthorizedError
from ringkit.subscriptions._rest import CREATE, SUBSCRIPTION_PATH, limit_deadline
from ringkit.subscriptions._transports.websocket.connect import MAX_CONNECT_SECONDS
from ringkit.subscriptions._transports.websocket.io import NotOpenedError
from ringkit.subscriptions._transports.websocket.responses import read_json
from ringkit.subscriptions._transports.websocket.rest import run_over

if TYPE_CHECKING:
    from ringkit._options import Options
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._transports.websocket.session import GatewaySession

#: How long the creation may take with all its attempts.
_CREATE_DEADLINE_SECONDS: Final = 30.0
#: Timeout of a request, and the shorter one of a removal, with which a program often ends.
_TIMEOUT_SECONDS: Final = 60.0
_REMOVE_TIMEOUT_SECONDS: Final = 10.0
#: How often a request that is safe to repeat is sent if the connection breaks.
_MAX_ATTEMPTS: Final = 3


class SubscriptionRequests:
    """The requests. They raise APIStatusError, TransportError and AuthError."""

    def __init__(self, engine: Engine, options: Options) -> None:
        self._engine = engine
        self._options = options

    def create(self, session: GatewaySession, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription, which replaces the one of the same connection.

        The engine sends the request, so it keeps to the rate limits and to `Retry-After`.
        """
        yield from self._wait_connected(session)
        mode = {"transportType": "WebSocket"}
        body = {"eventFilters": event_filters, "deliveryMode": mode}
        call = evolve_call(Call[Any](CREATE), body=json_body(body))
        options = limit_deadline(self._options, _CREATE_DEADLINE_SECONDS)
        response = yield from run_over(session, self._engine.execute(call, options))
        found = response.json() if response.content else None
        return _subscription("POST", SUBSCRIPTION_PATH, found)

    def _wait_connected(self, session: GatewaySession) -> Flow[None]:
        """Wait for a connection, also if the gateway names a short time to wait before it."""
        deadline = Deadline(self._engine.clock, _CREATE_DEADLINE_SECONDS)
        while True:
            try:
                yield from session.wait_connected(MAX_CONNECT_SECONDS)
            except NotOpenedError as error:
                if error.retry_after is None or not deadline.allows(error.retry_after):
                    raise
            else:
                return

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
