"""`TokenEndpoint`: sends token and revocation requests, and interprets the answers.

RFC 6749, section 3.2; RFC 7009.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import field, frozen

from ringkit._call.body import form_body
from ringkit._call.call import Call, Operation
from ringkit._io.clock import Clock
from ringkit._io.effects import SendRequest
from ringkit._io.flow import Flow, perform
from ringkit._io.http import RawRequest, RawResponse, build_request
from ringkit._json import loads
from ringkit._options import phases_of
from ringkit._redaction import printable, redact, secrets_in
from ringkit._response import Response
from ringkit.auth._client_auth import ClientAuthenticator
from ringkit.auth._endpoints import Endpoints
from ringkit.auth._grants import Form, Grant, TokenRequestOptions
from ringkit.auth._refresh_policy import RefusalKind, classify_refusal
from ringkit.auth._token import Token
from ringkit.errors import (
    AuthError,
    AuthUnavailableError,
    LoginRequiredError,
    RequestTimeout,
    TransportError,
)
from ringkit.limits._headers import Limits, retry_after

_TOKEN_OPERATION: Final = Operation(
    id="getToken", method="POST", path="/restapi/oauth/token", rate_group="Auth"
)
_REVOKE_OPERATION: Final = Operation(
    id="revokeToken", method="POST", path="/restapi/oauth/revoke", rate_group="Auth"
)
#: A longer `Retry-After` is a mistake, or that of a clock that is wrong, and ignored.
_MAX_RETRY_AFTER_SECONDS: Final = 86_400.0


@frozen(eq=False)
class Refusal:
    """A token request that failed.

    `attempted` names the request, `problem` what went wrong, both for messages. `retry_after` is
    in seconds. The other values are those of the answer, where there was one.
    """

    kind: RefusalKind
    attempted: str
    problem: str
    error: str = ""
    error_code: str = ""
    status: int = 0
    request_id: str = ""
    retry_after: float | None = None
    limits: Limits | None = None
    cause: Exception | None = field(default=None, repr=False)

    def exception(self, attempts: int = 1) -> AuthError:
        """Return the exception for it, after so many attempts."""
        request = f" [request {self.request_id}]" if self.request_id else ""
        count = f" ({attempts} tries)" if attempts > 1 else ""
        text = f"{self.attempted}: {self.problem}{request}{count}; {self._advice()}"
        exception_class = _EXCEPTIONS.get(self.kind, AuthUnavailableError)
        exception = exception_class(
            text,
            error=self.error,
            error_code=self.error_code,
            status=self.status,
            request_id=self.request_id,
        )
        if isinstance(exception, AuthUnavailableError):
            exception.retry_after = self.retry_after
        exception.__cause__ = self.cause
        return exception

    def _advice(self) -> str:
        if self.kind == "invalid_grant":
            return "log in again, with a new credential if this one was refused"
        if self.kind == "intercepted":
            return (
                "that is no answer of the platform: a proxy or firewall on the way gave it, or "
                "server_url is another server; nothing is lost, try again when that is mended"
            )
        if self.kind == "refused":
            return "check the client id, its secret or key, and the grants the application may use"
        if self.kind == "unusable_client":
            return "nothing was sent, and trying again does not help"
        if self.retry_after is not None:
            return f"nothing is lost, try again in {self.retry_after:.0f} s"
        return "nothing is lost, try again later"


_EXCEPTIONS: Final[dict[RefusalKind, type[AuthError]]] = {
    "invalid_grant": LoginRequiredError,
    "refused": AuthError,
}


class TokenEndpoint:
    """Sends requests to the OAuth endpoints with the credentials of the application.

    `endpoints` returns the current URLs. `timeout` is in seconds, for connecting, writing and
    reading, each.
    """

    def __init__(
        self,
        authenticator: ClientAuthenticator,
        endpoints: Callable[[], Endpoints],
        clock: Clock,
        timeout: float,
    ) -> None:
        self._authenticator = authenticator
        self._endpoints = endpoints
        self._clock = clock
        self._timeout = timeout

    def request_token(
        self, grant: Grant, options: TokenRequestOptions, url: str = ""
    ) -> Flow[tuple[Token, Limits] | Refusal]:
        """Send a token request, once; return the token and the limits, or a Refusal (never raised).

        `url` is the token endpoint if it is not the usual one.
        """
        requested_at = self._clock.time()
        url = url or self._endpoints().token
        attempted = f"POST {urlsplit(url).path} ({grant.name})"
        request = self._request(url, Form(options.form() | grant.form()), url)
        try:
            answer = yield from perform(SendRequest(request))
        except TransportError as error:
            return _no_answer(error, attempted)
        if answer.status_code != 200:
            return self._refused(answer, attempted)
        try:
            document = loads(answer.content)
            token = (
                Token.from_answer(document, requested_at) if isinstance(document, dict) else None
            )
        except ValueError:
            # The body may be half of a token answer: the error, which quotes it, is dropped.
            token = None
        if token is None:
            return Refusal("failed", attempted, "200, but no token in the answer", status=200)
        return token, Limits.from_headers(answer.headers)

    def revoke(self, token: Token) -> Flow[Refusal | None]:
        """Revoke `token`, which ends its session; return a Refusal if that fails.

        The guide says never to repeat the request.
        """
        url = self._endpoints().revoke
        attempted = f"POST {urlsplit(url).path}"
        use_access_token = token.valid(self._clock.time()) or not token.refresh_token
        form = Form(token=token.access_token if use_access_token else str(token.refresh_token))
        # The audience of a client assertion is the token endpoint (RFC 7523, section 3).
        request = self._request(url, form, self._endpoints().token)
        try:
            answer = yield from perform(SendRequest(request))
        except TransportError as error:
            return _no_answer(error, attempted)
        return None if answer.status_code < 300 else self._refused(answer, attempted)

    def _request(self, url: str, form: Form, audience: str) -> RawRequest:
        # A separate function, so that no frame of a traceback has the credentials.
        config = self._endpoints().config
        credentials = self._authenticator.credentials(audience, self._clock.time())
        headers = [*config.identification, ("Accept", "application/json")]
        if credentials.authorization:
            headers.append(("Authorization", credentials.authorization))
        body = form_body(Form(form | credentials.fields))
        return build_request("POST", url, headers, body, phases_of(self._timeout))

    def _refused(self, answer: RawResponse, attempted: str) -> Refusal:
        is_revocation = answer.request.path.endswith("/revoke")
        operation = _REVOKE_OPERATION if is_revocation else _TOKEN_OPERATION
        response = Response(Call[Any](operation), answer)
        details, error = response.error_details, _oauth_error(answer)
        problem = printable(
            " ".join(part for part in (details.code or error, details.message) if part)
        )
        return Refusal(
            classify_refusal(answer.status_code, error, details.code),
            attempted,
            f"{answer.status_code} {problem}".strip(),
            error=error,
            error_code=details.code,
            status=answer.status_code,
            request_id=response.request_id,
            retry_after=self._retry_after(answer),
            limits=response.limits,
        )

    def _retry_after(self, answer: RawResponse) -> float | None:
        seconds = retry_after(answer.headers.get("Retry-After"), self._clock.time())
        return None if seconds is None or seconds > _MAX_RETRY_AFTER_SECONDS else seconds


def _no_answer(error: TransportError, attempted: str) -> Refusal:
    kind: RefusalKind = "connection_lost"
    if error.permanent:
        kind = "unusable_client"
    elif error.processed is False:
        kind = "not_sent"
    elif isinstance(error, RequestTimeout):
        kind = "failed"
    problem = str(error).removeprefix(f"{error.attempted}: ")
    return Refusal(kind, attempted, problem, cause=error)


def _oauth_error(answer: RawResponse) -> str:
    try:
        found = loads(answer.content)
    except ValueError:
        return ""
    error = found.get("error") if isinstance(found, dict) else None
    return printable(redact(error, secrets_in(answer.request))) if isinstance(error, str) else ""
