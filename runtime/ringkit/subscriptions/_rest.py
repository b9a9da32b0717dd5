"""The HTTP requests about subscriptions: create, read, renew, update, delete and list them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from ringkit._call.body import json_body
from ringkit._call.call import Call, Operation, evolve_call
from ringkit._io.flow import Flow
from ringkit._options import Options
from ringkit.errors import DecodeError, NotFoundError
from ringkit.subscriptions._platform_clock import PlatformClock
from ringkit.subscriptions._transport import Host

#: The path of all subscriptions, for requests over any transport.
SUBSCRIPTION_PATH: Final = "/restapi/v1.0/subscription"
_BY_ID: Final = SUBSCRIPTION_PATH + "/{subscriptionId}"
CREATE: Final = Operation("createSubscription", "POST", SUBSCRIPTION_PATH, "Medium")
LIST: Final = Operation("listSubscriptions", "GET", SUBSCRIPTION_PATH, "Light")
READ: Final = Operation("readSubscription", "GET", _BY_ID, "Light")
RENEW: Final = Operation("renewSubscription", "POST", _BY_ID + "/renew", "Light")
UPDATE: Final = Operation("updateSubscription", "PUT", _BY_ID, "Medium")
DELETE: Final = Operation("deleteSubscription", "DELETE", _BY_ID, "Medium")
#: The longest time for a request with all its retries. A renewal has to leave time for another
#: one before the subscription expires; a removal makes a program wait that is about to end.
_DEADLINE_SECONDS: Final = {
    CREATE.id: 30.0,
    LIST.id: 15.0,
    READ.id: 10.0,
    RENEW.id: 15.0,
    UPDATE.id: 15.0,
    DELETE.id: 10.0,
}


class HttpRequests:
    """The requests about one subscription, and the list of all of a user and application.

    `mode` is the delivery mode to create subscriptions with, `expires_in` their lifetime in
    seconds (None: the platform's default). All methods raise APIStatusError, TransportError and
    AuthError, and DecodeError for a response that does not describe a subscription.
    """

    def __init__(self, host: Host, mode: Mapping[str, Any], expires_in: int | None = None) -> None:
        self._host = host
        self._mode = mode
        self._lifetime = {} if expires_in is None else {"expiresIn": expires_in}

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription and return its data."""
        body = {"eventFilters": event_filters, "deliveryMode": dict(self._mode), **self._lifetime}
        return (yield from self._subscription(_call(CREATE, body)))

    def read(self, data: dict[str, Any]) -> Flow[dict[str, Any]]:
        """Return the data of a subscription, of any transport. Tried once: it is a look.

        Raises NotFoundError if the platform does not have it.
        """
        return (yield from self._subscription(_call(READ, data=data), attempts=1))

    def renew(self, data: dict[str, Any], event_filters: list[str] | None) -> Flow[dict[str, Any]]:
        """Renew a subscription, with other filters unless None, and return its data."""
        if event_filters is None:
            return (yield from self._subscription(_call(RENEW, data=data)))
        body = {"eventFilters": event_filters, **self._lifetime}
        return (yield from self._subscription(_call(UPDATE, body, data=data)))

    def remove(self, data: dict[str, Any]) -> Flow[None]:
        """Delete a subscription. It is no error if the platform does not know it any more."""
        try:
            yield from self._send(_call(DELETE, data=data))
        except NotFoundError:
            return

    def list(self) -> Flow[list[dict[str, Any]]]:
        """Return the data of every subscription of this user and application."""
        found = yield from self._send(_call(LIST))
        records = found.get("records") if isinstance(found, dict) else None
        return [record for record in records or () if isinstance(record, dict)]

    def _subscription(self, call: Call[Any], attempts: int | None = None) -> Flow[dict[str, Any]]:
        found = yield from self._send(call, attempts)
        if not isinstance(found, dict) or not found.get("id"):
            raise DecodeError("$", "the data of a subscription", found)
        return found

    def _send(self, call: Call[Any], attempts: int | None = None) -> Flow[Any]:
        clock = self._host.engine.clock
        options = limit_deadline(self._host.options, _DEADLINE_SECONDS[call.operation.id])
        if attempts is not None:
            options = evolve(options, max_attempts=attempts)
        response = yield from self._host.engine.execute(call, options)
        if isinstance(clock, PlatformClock):
            clock.learn(response.headers.get("Date"))
        if not response.content:
            return None
        try:
            return response.json()
        except ValueError:
            raise DecodeError("$", "JSON", response.content) from None


def limit_deadline(options: Options, seconds: float) -> Options:
    """Return options with a deadline of at most `seconds`."""
    if options.deadline is not None and options.deadline <= seconds:
        return options
    return evolve(options, deadline=seconds)


def _call(
    operation: Operation, body: Any = None, *, data: dict[str, Any] | None = None
) -> Call[Any]:
    """Return a call about the subscription of `data`, or about all."""
    path = {} if data is None else {"subscriptionId": str(data["id"])}
    call = Call[Any](operation, path=path)
    return call if body is None else evolve_call(call, body=json_body(body))
