"""The token endpoint: asking for tokens and ending sessions. Used by the renewer.

RFC 6749, section 3.2; RFC 7009.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import field, frozen

from ringkit._call.body import form_body
from ringkit._call.call import Call, Operation
from ringkit._io.clock import Clock
from ringkit._io.flow import Flow, SendRequest, perform
from ringkit._io.http import RawRequest, RawResponse, build_request
from ringkit._response import Response
from ringkit.auth._client_auth import Prover
from ringkit.auth._endpoints import Places
from ringkit.auth._grants import Form, Grant, Terms
from ringkit.auth._redaction import hide, secrets_in
from ringkit.auth._refresh_policy import Kind, kind_of
from ringkit.auth._token import Token
from ringkit.errors import (
    AuthError,
    AuthUnavailableError,
    LoginRequiredError,
    RequestTimeout,
    TransportError,
)
from ringkit.limits._headers import Limits, retry_after

_TOKEN: Final = Operation(
    id="getToken", method="POST", path="/restapi/oauth/token", rate_group="Auth"
)
_REVOKE: Final = Operation(
    id="revokeToken", method="POST", path="/restapi/oauth/revoke", rate_group="Auth"
)


@frozen(eq=False)
class Refusal:
    """A token request that led to no token: what was attempted, what came back, and what it is."""

    kind: Kind
    attempted: str
    said: str
    error: str = ""
    error_code: str = ""
    status: int = 0
    request_id: str = ""
    retry_after: float | None = None
    limits: Limits | None = None
    cause: Exception | None = field(default=None, repr=False)

    def exception(self, tries: int = 1) -> AuthError:
        """Return the exception for it, after so many tries."""
        request = f" [request {self.request_id}]" if self.request_id else ""
        often = f" ({tries} tries)" if tries > 1 else ""
        text = f"{self.attempted}: {self.said}{request}{often}; {self._advice()}"
        kind = _EXCEPTIONS.get(self.kind, AuthUnavailableError)
        found = kind(
            text,
            error=self.error,
            error_code=self.error_code,
            status=self.status,
            request_id=self.request_id,
        )
        if isinstance(found, AuthUnavailableError):
            found.retry_after = self.retry_after
        found.__cause__ = self.cause
        return found

    def _advice(self) -> str:
        if self.kind == "invalid_grant":
            return "log in again, with a new credential if this one was refused"
        if self.kind == "refused":
            return "check the client id, its secret or key, and the grants the application may use"
        if self.retry_after is not None:
            return f"nothing is lost, try again in {self.retry_after:.0f} s"
        return "nothing is lost, try again later"


_EXCEPTIONS: Final[dict[Kind, type[AuthError]]] = {
    "invalid_grant": LoginRequiredError,
    "refused": AuthError,
}


class TokenEndpoint:
    """Sends token requests with the application's own credentials."""

    def __init__(
        self, prover: Prover, places: Callable[[], Places], clock: Clock, timeout: float
    ) -> None:
        self._prover = prover
        self._places = places
        self._clock = clock
        self._timeout = timeout

    def ask(
        self, grant: Grant, terms: Terms, url: str = ""
    ) -> Flow[tuple[Token, Limits] | Refusal]:
        """Send a token request, once. Raises nothing: what fails comes back as a Refusal.

        `url` is the token endpoint if it is not the usual one.
        """
        asked_at = self._clock.time()
        address = url or self._places().token
        attempted = f"POST {urlsplit(address).path} ({grant.name})"
        request = self._request(address, Form(terms.form() | grant.form()), address)
        try:
            answer = yield from perform(SendRequest(request))
        except TransportError as error:
            return _no_answer(error, attempted)
        if answer.status_code != 200:
            return self._refused(answer, attempted)
        try:
            document = json.loads(answer.content)
            token = Token.from_answer(document, asked_at) if isinstance(document, dict) else None
        except ValueError:
            # The body may be half of a token answer: what quotes it is not kept.
            token = None
        if token is None:
            return Refusal("failed", attempted, "200, but no token in the answer", status=200)
        return token, Limits.from_headers(answer.headers)

    def revoke(self, token: Token) -> Flow[Refusal | None]:
        """End the session of `token`; what fails comes back. The guide says: never repeat it."""
        address = self._places().revoke
        attempted = f"POST {urlsplit(address).path}"
        live = token.valid(self._clock.time()) or not token.refresh_token
        form = Form(token=token.access_token if live else str(token.refresh_token))
        # A client assertion names the token endpoint, wherever it goes (RFC 7523, section 3).
        request = self._request(address, form, self._places().token)
        try:
            answer = yield from perform(SendRequest(request))
        except TransportError as error:
            return _no_answer(error, attempted)
        return None if answer.status_code < 300 else self._refused(answer, attempted)

    def _request(self, url: str, form: Form, audience: str) -> RawRequest:
        # In a function of its own: the frames that an exception passes show no secret.
        config = self._places().config
        proof = self._prover.proof(audience, self._clock.time())
        headers = [*config.identification, ("Accept", "application/json")]
        if proof.authorization:
            headers.append(("Authorization", proof.authorization))
        body = form_body(Form(form | proof.fields))
        return build_request("POST", url, headers, body, self._timeout)

    def _refused(self, answer: RawResponse, attempted: str) -> Refusal:
        operation = _REVOKE if answer.request.url.path.endswith("/revoke") else _TOKEN
        response = Response(Call[Any](operation), answer)
        details, error = response.error_details, _oauth_error(answer)
        said = " ".join(part for part in (details.code or error, details.message) if part)
        return Refusal(
            kind_of(answer.status_code, error, details.code),
            attempted,
            f"{answer.status_code} {said}".strip(),
            error=error,
            error_code=details.code,
            status=answer.status_code,
            request_id=response.request_id,
            retry_after=retry_after(answer.headers.get("Retry-After"), self._clock.time()),
            limits=response.limits,
        )


def _no_answer(error: TransportError, attempted: str) -> Refusal:
    kind: Kind = "lost"
    if error.processed is False:
        kind = "unreachable"
    elif isinstance(error, RequestTimeout):
        kind = "failed"
    said = str(error).removeprefix(f"{error.attempted}: ")
    return Refusal(kind, attempted, said, cause=error)


def _oauth_error(answer: RawResponse) -> str:
    try:
        found = json.loads(answer.content)
    except ValueError:
        return ""
    error = found.get("error") if isinstance(found, dict) else None
    return hide(error, secrets_in(answer.request)) if isinstance(error, str) else ""
