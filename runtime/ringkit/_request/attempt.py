"""Sends one attempt of a call: rate limiter, token, HTTP request, response."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from attrs import frozen

from ringkit import error_codes
from ringkit._call.call import Operation
from ringkit._io.clock import Clock
from ringkit._io.effects import ReadBody, SendRequest
from ringkit._io.flow import Flow, perform
from ringkit._io.http import RawRequest, RawResponse, check_headers, sendable
from ringkit._options import Config, phases_of
from ringkit._request.redirects import Redirect
from ringkit._request.retry import AttemptSummary, Decision
from ringkit._request.state import RequestState
from ringkit._request.upload_progress import with_progress
from ringkit._response import Response
from ringkit.auth._token_manager import TokenWait
from ringkit.errors import RateLimitError, RequestTimeout, TransportError
from ringkit.limits._base import AUTH_GROUP, Denied, Limiter, Permit, RateLimitKey
from ringkit.limits._groups import RateGroups
from ringkit.limits._headers import UNKNOWN_LIMITS, Limits, retry_after
from ringkit.limits._window import DEFAULT_RULES

if TYPE_CHECKING:
    from ringkit.auth._session import Session
    from ringkit.auth._token import Token

#: Error codes of 429 responses that are not about the rate group of the request.
_NOT_RATE_LIMITS: Final = frozenset(
    {error_codes.NO_API_PLAN, error_codes.DUPLICATE_CONCURRENT_REQUEST}
)
_ACCEPTED_ENCODINGS: Final = ("Accept-Encoding", "gzip, deflate")
#: The request headers that are sent to a host outside the configured ones after a redirect.
_HEADERS_FOR_OTHER_HOSTS: Final = frozenset(
    {"accept", "accept-encoding", "accept-language", "if-range", "range", "user-agent"}
)


@frozen
class AttemptResult:
    """The result of an attempt: a response or an error, and the token it was sent with."""

    summary: AttemptSummary
    response: Response[Any] | None = None
    error: TransportError | None = None
    token: Token | None = None

    @property
    def authorized(self) -> bool:
        """Whether the request carried a token."""
        return self.token is not None

    @property
    def failed(self) -> bool:
        """Whether there is no response, an error response, or one that cannot be read."""
        summary = self.summary
        return summary.status == 0 or summary.status >= 400 or summary.garbled


class RequestObservers(Protocol):
    """What reports requests to handlers, the log and OpenTelemetry."""

    @property
    def active(self) -> bool:
        """Whether attempts that succeed are reported too; failures always are."""
        ...

    def span(self, state: RequestState) -> AbstractContextManager[Any]:
        """Return the context that a whole call runs in."""
        ...

    def before(self, state: RequestState) -> Flow[None]:
        """Report that an attempt is about to be sent."""
        ...

    def after(
        self, state: RequestState, result: AttemptResult, decision: Decision | Redirect
    ) -> Flow[None]:
        """Report the result of an attempt and what follows it."""
        ...

    def waiting(
        self, state: RequestState, seconds: float, reason: str, *, for_token: bool = False
    ) -> Flow[None]:
        """Report a wait of at least `seconds`; `reason` is `limit` or `retry`.

        `for_token`: the wait is that of a token request, not of the call itself.
        """
        ...


class AttemptSender:
    """Sends the attempts of a client's calls."""

    def __init__(
        self,
        config: Config,
        clock: Clock,
        session: Session,
        limiter: Limiter,
        observers: RequestObservers,
    ) -> None:
        self._config = config
        self._clock = clock
        self._session = session
        self._limiter = limiter
        self._observers = observers
        self._groups = RateGroups()
        self._headers = [_ACCEPTED_ENCODINGS, *config.identification]
        #: Files are not worth compressing, and a byte range must be one of the file itself.
        self._file_headers = [("Accept-Encoding", "identity"), *config.identification]

    def trusts(self, url: str) -> bool:
        """Return whether an address is on one of the configured hosts."""
        return self._session.endpoints.trusts(url)

    def send(self, state: RequestState) -> Flow[AttemptResult]:
        """Send one attempt.

        Raises RateLimitError, RequestTimeout or AuthError if it cannot be sent.
        """
        state.attempt += 1
        state.limits, state.limit_wait = UNKNOWN_LIMITS, 0.0
        state.sent, state.elapsed = False, 0.0
        authorized = self._authorized(state)
        permit = state.permit = (yield from self._permit(state)) if authorized else None
        token: Token | None = None
        try:
            if authorized:
                token = yield from self._token(state)
            if state.redirects == 0:
                state.url = self._session.endpoints.url(state.call)
            if state.observed:
                yield from self._observers.before(state)
            return (yield from self._exchange(state, token))
        except BaseException as error:
            # The one place that returns the permit of a request without a response.
            if permit is not None:
                if state.sent or isinstance(error, GeneratorExit):
                    self._limiter.abandon(permit)
                else:
                    yield from self._limiter.cancel(permit)
            if state.sent and isinstance(error, TransportError):
                summary = AttemptSummary(0, processed=error.processed, permanent=error.permanent)
                return AttemptResult(summary, None, error, token)
            raise

    def _authorized(self, state: RequestState) -> bool:
        """Return whether the attempt carries the token, and so counts for the user."""
        if state.options.skip_auth or state.call.operation.security != "token":
            return False
        if state.redirects == 0:
            return self._session.authorizes(state.call)
        return not self._session.settings.auth_proxy and self.trusts(state.url)

    def _permit(self, state: RequestState) -> Flow[Permit | None]:
        group = state.group = self._groups.group_of(state.call)
        if not group or state.options.rate_limit == "off":
            return None
        user = "" if group == AUTH_GROUP else (yield from self._user(state))
        key = RateLimitKey(user, self._config.client_id, group)
        started = self._clock.monotonic()
        on_wait = partial(self._report_wait, state)
        permit = yield from self._limiter.acquire(key, state.max_limit_wait(), on_wait)
        if isinstance(permit, Denied):
            raise RateLimitError.not_sent(state.attempted, group, permit.seconds)
        if state.limit_wait:
            state.limit_wait = self._clock.monotonic() - started
        return permit

    def _report_wait(
        self, state: RequestState, seconds: float, *, for_token: bool = False
    ) -> Flow[None]:
        state.limit_wait = seconds
        yield from self._observers.waiting(state, seconds, "limit", for_token=for_token)

    def _user(self, state: RequestState) -> Flow[str]:
        """Return the id of the user the request counts for; this may take a login."""
        token = self._session.token_manager.token or (yield from self._token(state))
        return token.owner_id

    def _token(self, state: RequestState) -> Flow[Token]:
        rejected, state.rejected_token = state.rejected_token, None
        wait = partial(self._token_wait, state, rejected=rejected is not None)
        return (yield from self._session.token(rejected, wait))

    def _token_wait(self, state: RequestState, *, rejected: bool) -> TokenWait:
        """Return how long a call waits for a token."""
        end, remaining = state.deadline.end, state.deadline.remaining()
        if end is not None and remaining is not None and not rejected and self._token_usable():
            # Renewing a token that is still valid must leave time for the call itself.
            end -= remaining / 2
        longest = 0.0 if state.options.rate_limit == "raise" else state.options.max_wait
        on_limit_wait = partial(self._report_wait, state, for_token=True)
        return TokenWait(end, longest, on_limit_wait, state.attempted)

    def _token_usable(self) -> bool:
        return self._session.token_manager.usable

    def _exchange(self, state: RequestState, token: Token | None) -> Flow[AttemptResult]:
        remaining = state.deadline.remaining()
        if remaining is not None and remaining <= 0:
            raise RequestTimeout(
                f"the deadline has passed before attempt {state.attempt}",
                attempted=state.attempted,
                processed=False,
            )
        request = self._request(state, token, remaining)
        state.sent, state.sent_at = True, self._clock.monotonic()
        try:
            raw = yield from perform(SendRequest(request, state.stream, remaining))
            if state.stream and not 200 <= raw.status_code < 300:
                yield from perform(ReadBody(raw, state.deadline.remaining()))
        finally:
            state.elapsed = self._clock.monotonic() - state.sent_at
        return (yield from self._result(state, token, raw))

    def _request(
        self, state: RequestState, token: Token | None, remaining: float | None
    ) -> RawRequest:
        call, options = state.call, state.options
        timeout = phases_of(options.timeout, remaining)
        body = state.body
        if options.progress is not None:
            body = with_progress(body, options.progress)
        body = sendable(body)
        common = self._file_headers if state.stream else self._headers
        headers = [*common, ("Accept", _accept(call.operation)), *call.headers]
        if options.headers:
            headers += options.headers.items()
        # What can be refused is, before there is a token: no frame of a traceback then holds it.
        check_headers(state.method, headers)
        if token is not None:
            headers += [("Authorization", token.authorization), *self._session.extra_headers]
        elif self._sends_client_credentials(state, headers):
            headers += self._session.client_headers(call)
        elif state.redirects:
            # Other hosts must not get headers with secrets of the caller.
            headers = [pair for pair in headers if pair[0].lower() in _HEADERS_FOR_OTHER_HOSTS]
        return RawRequest(
            state.method, state.url, headers, body, timeout, options.max_response_bytes
        )

    def _sends_client_credentials(self, state: RequestState, headers: list[Any]) -> bool:
        """Return whether an attempt carries the credentials of the application, and none given."""
        return (
            state.call.operation.security == "client"
            and state.redirects == 0
            and not state.options.skip_auth
            and not any(name.lower() == "authorization" for name, _ in headers)
        )

    def _result(
        self, state: RequestState, token: Token | None, raw: RawResponse
    ) -> Flow[AttemptResult]:
        """Return the result for a response, after the session and the limiter learned from it."""
        if token is not None:
            self._session.process_headers(raw.headers)
        limits = state.limits = Limits.from_headers(raw.headers)
        response = Response(state.call, raw, strict=state.options.strict, limits=limits)
        summary = self._summary(state, response)
        permit = state.permit
        if permit is not None:
            yield from self._limiter.complete(permit, limits)
        elif limits.group is not None and token is not None:
            # The group was not known before, or limits are not looked at: count the request.
            yield from self._limiter.record(self._key(limits.group.lower(), token), limits)
        if limits.group is not None and limits.group.lower() != state.group:
            state.group = limits.group.lower()
            self._groups.learn(state.call, state.group)
        if summary.status == 429 and token is not None and summary.code not in _NOT_RATE_LIMITS:
            yield from self._block_groups(state, summary, token)
        return AttemptResult(summary, response, None, token)

    def _key(self, group: str, token: Token) -> RateLimitKey:
        return RateLimitKey(
            "" if group == AUTH_GROUP else token.owner_id, self._config.client_id, group
        )

    def _block_groups(
        self, state: RequestState, summary: AttemptSummary, token: Token
    ) -> Flow[None]:
        """Hold back all requests of the refused rate group: each one would prolong the penalty."""
        asked = summary.retry_after
        wait = state.options.default_retry_after if asked is None else asked
        groups = {state.group}
        if summary.code == error_codes.GLOBAL_RATE_EXCEEDED:
            groups = {state.group, *DEFAULT_RULES} - {AUTH_GROUP}
        for group in groups - {""}:
            yield from self._limiter.block(self._key(group, token), wait)

    def _summary(self, state: RequestState, response: Response[Any]) -> AttemptSummary:
        status = response.status
        if status < 300:
            garbled = not state.stream and response.garbled
            return AttemptSummary(status, garbled=garbled)
        if status not in (429, 503):
            return AttemptSummary(status)
        asked = retry_after(response.headers.get("Retry-After"), self._clock.time())
        code = response.error_details.code if status == 429 else ""
        return AttemptSummary(status, retry_after=asked, code=code)


def _accept(operation: Operation) -> str:
    other = {"bytes", "str"} & set(operation.results.values())
    return "*/*" if other or not operation.results else "application/json"
