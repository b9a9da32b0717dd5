"""Subscriptions by HTTP: creating, renewing, removing, listing. Used by transports, the worker."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from ringkit._call.body import json_body
from ringkit._call.call import Call, Operation, evolve_call
from ringkit._io.flow import Flow
from ringkit.errors import DecodeError, NotFoundError
from ringkit.subscriptions._transport import Host

_PATH: Final = "/restapi/v1.0/subscription"
_ONE: Final = _PATH + "/{subscriptionId}"
CREATE: Final = Operation("createSubscription", "POST", _PATH, "Medium")
LIST: Final = Operation("listSubscriptions", "GET", _PATH, "Light")
RENEW: Final = Operation("renewSubscription", "POST", _ONE + "/renew", "Light")
UPDATE: Final = Operation("updateSubscription", "PUT", _ONE, "Medium")
DELETE: Final = Operation("deleteSubscription", "DELETE", _ONE, "Medium")
#: How long a request may take with all its repeats, in seconds. A renewal has to leave time for
#: another before the end, and nobody waits long for a removal.
_PATIENCE: Final = {
    CREATE.id: 30.0,
    LIST.id: 15.0,
    RENEW.id: 15.0,
    UPDATE.id: 15.0,
    DELETE.id: 10.0,
}


class HttpControl:
    """The requests of one subscription, or about all of a user and application.

    `mode` is the delivery mode of the create request, `expires_in` (seconds) the life to ask for.
    They raise APIStatusError, TransportError, AuthError; DecodeError for an answer that describes
    no subscription.
    """

    def __init__(self, host: Host, mode: Mapping[str, Any], expires_in: int | None = None) -> None:
        self._host = host
        self._mode = mode
        self._wanted = {} if expires_in is None else {"expiresIn": expires_in}

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription and return its data."""
        body = {"eventFilters": event_filters, "deliveryMode": dict(self._mode), **self._wanted}
        return (yield from self._subscription(_call(CREATE, body)))

    def renew(self, data: dict[str, Any], event_filters: list[str] | None) -> Flow[dict[str, Any]]:
        """Prolong a subscription, with other filters unless None, and return its data."""
        if event_filters is None:
            return (yield from self._subscription(_call(RENEW, about=data)))
        body = {"eventFilters": event_filters, **self._wanted}
        return (yield from self._subscription(_call(UPDATE, body, about=data)))

    def remove(self, data: dict[str, Any]) -> Flow[None]:
        """End a subscription; one that is gone already is no failure."""
        try:
            yield from self._send(_call(DELETE, about=data))
        except NotFoundError:
            return

    def list(self) -> Flow[list[dict[str, Any]]]:
        """Return the data of every subscription of this user and application."""
        found = yield from self._send(_call(LIST))
        records = found.get("records") if isinstance(found, dict) else None
        return [record for record in records or () if isinstance(record, dict)]

    def _subscription(self, call: Call[Any]) -> Flow[dict[str, Any]]:
        found = yield from self._send(call)
        if not isinstance(found, dict) or not found.get("id"):
            raise DecodeError("$", "the data of a subscription", found)
        return found

    def _send(self, call: Call[Any]) -> Flow[Any]:
        options = self._host.options
        patience = _PATIENCE[call.operation.id]
        if options.deadline is None or options.deadline > patience:
            options = evolve(options, deadline=patience)
        response = yield from self._host.engine.execute(call, options)
        if not response.content:
            return None
        try:
            return response.json()
        except ValueError:
            raise DecodeError("$", "JSON", response.content) from None


def _call(
    operation: Operation, body: Any = None, *, about: dict[str, Any] | None = None
) -> Call[Any]:
    path = {} if about is None else {"subscriptionId": str(about["id"])}
    call = Call[Any](operation, path=path)
    return call if body is None else evolve_call(call, body=json_body(body))
