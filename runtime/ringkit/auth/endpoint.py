"""The token endpoint: asking for tokens and ending sessions. Used by the keeper's owner.

RFC 6749, section 3.2; RFC 7009.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any, Final

from ringkit.auth.token import Token
from ringkit.body import form_body
from ringkit.call import Call, Operation
from ringkit.clock import Clock
from ringkit.errors import AuthError
from ringkit.flow import Exchange, Flow, perform
from ringkit.http import RawResponse, build_request
from ringkit.options import Config
from ringkit.response import Response, status_error

#: How long to wait for the token endpoint, in seconds.
TIMEOUT: Final = 30.0

_TOKEN: Final = Operation(
    id="getToken",
    method="POST",
    path="/restapi/oauth/token",
    rate_group="Auth",
    results={200: "Any"},
)
_REVOKE: Final = Operation(
    id="revokeToken",
    method="POST",
    path="/restapi/oauth/revoke",
    rate_group="Auth",
)


class TokenEndpoint:
    """Sends token requests with the application's own credentials."""

    def __init__(self, config: Config, clock: Clock) -> None:
        self._config = config
        self._clock = clock

    def ask(self, form: Mapping[str, str]) -> Flow[dict[str, Any]]:
        """Send a token request and return the JSON object of the answer.

        Raises APIStatusError if it is refused, TransportError if no answer comes, AuthError if
        the answer is no JSON object.
        """
        answer = yield from self._send(_TOKEN, form)
        found = Response(Call[Any](_TOKEN), answer).parsed
        if not isinstance(found, dict):
            raise AuthError("the answer of the token endpoint is no JSON object")
        return found

    def revoke(self, token: Token) -> Flow[None]:
        """End the session of `token`. Raises as `ask` does; the guide says: never repeat it."""
        yield from self._send(_REVOKE, {"token": token.access_token})

    def _send(self, operation: Operation, form: Mapping[str, str]) -> Flow[RawResponse]:
        config = self._config
        headers = [*config.identification, ("Accept", "application/json")]
        if config.client_secret:
            pair = f"{config.client_id}:{config.client_secret}".encode()
            headers.append(("Authorization", "Basic " + base64.b64encode(pair).decode("ascii")))
        else:
            form = {**form, "client_id": config.client_id}
        url = config.server_url + operation.path
        request = build_request("POST", url, headers, form_body(form), TIMEOUT)
        answer = yield from perform(Exchange(request))
        if answer.status_code >= 400:
            raise status_error(Response(Call[Any](operation), answer), self._clock.time())
        return answer
