"""The request engine: sends a call, retries it, follows redirects, returns its response.

Each attempt passes the rate limiter, the session (token) and HTTP in `attempt`; `retry` and
`redirects` decide what follows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ringkit._call.call import Call
from ringkit._io.backoff import random_fraction
from ringkit._io.clock import Clock
from ringkit._io.effects import Sleep
from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow, perform
from ringkit._options import Config, Options
from ringkit._redaction import NO_SECRET, Secret
from ringkit._request.attempt import AttemptResult, AttemptSender, RequestObservers
from ringkit._request.deadline import Deadline
from ringkit._request.redirects import MAX_REDIRECTS, Redirect, next_redirect
from ringkit._request.retry import (
    STOP,
    Decision,
    Retry,
    RetryWithNewToken,
    Stop,
    decide,
    may_have_been_processed,
)
from ringkit._request.retry_budget import RetryBudget
from ringkit._request.state import RequestState
from ringkit._response import Response, status_error
from ringkit.auth._session import Session
from ringkit.auth._settings import AuthSettings
from ringkit.errors import BodyConsumedError, RateLimitError, RequestTimeout, TransportError
from ringkit.limits._base import Limiter
from ringkit.limits._memory import shared_limiter

if TYPE_CHECKING:
    from ringkit.auth._stores import Store

T = TypeVar("T")


class Engine:
    """Turns calls into flows. Shared by a client and the copies that `with_options` makes."""

    def __init__(
        self,
        config: Config,
        clock: Clock,
        settings: AuthSettings,
        *,
        events: Emitter,
        observers: RequestObservers,
        store: Store | None = None,
        jwt: Secret = NO_SECRET,
        limiter: Limiter | None = None,
    ) -> None:
        self.config = config
        self.clock = clock
        #: The active subscriptions; closing the client stops them.
        self.subscriptions: set[Any] = set()
        self.events = events
        self.session = Session(config, settings, clock=clock, events=events, store=store, jwt=jwt)
        self._observers = observers
        self._budget = RetryBudget()
        self.limiter = limiter or shared_limiter(config.server_url, clock)
        self._attempts = AttemptSender(config, clock, self.session, self.limiter, observers)

    def execute(
        self, call: Call[T], options: Options, *, stream: bool = False
    ) -> Flow[Response[T]]:
        """Send a call, with retries, and return its response.

        With `stream` the body of a success is not read. Raises APIStatusError for an error status,
        TransportError without a response, RequestTimeout if there was none before the deadline,
        RateLimitError if the call may not wait for its rate limit, AuthError without a token.
        """
        deadline = Deadline(self.clock, options.deadline)
        state = RequestState(call, options, deadline, stream=stream)
        state.observed = self._observers.active
        with self._observers.span(state):
            while True:
                result = yield from self._attempts.send(state)
                decision = self._decide(state, result)
                if state.observed or result.failed:
                    yield from self._observers.after(state, result, decision)
                if isinstance(decision, Stop):
                    return self._final(state, result)
                yield from self._prepare_next(state, result, decision)

    def _decide(self, state: RequestState, result: AttemptResult) -> Decision | Redirect:
        """Return what follows an attempt, by the rules of `redirects` and `retry`."""
        response = result.response
        if response is not None and 300 <= response.status < 400:
            return self._redirect(state, response) or STOP
        options = state.options
        summary = result.summary
        decision = decide(
            summary,
            attempt=state.attempt,
            max_attempts=options.max_attempts + state.redirects,
            idempotent=state.idempotent,
            token_renewed=not result.authorized or self._token_renewed(state, result),
            random=random_fraction,
            budget_left=self._budget.allows_retry,
            default_retry_after=_default_retry_after(options),
        )
        state.maybe_processed = state.maybe_processed or may_have_been_processed(summary)
        if isinstance(decision, Stop) and summary.status and summary.status < 500:
            self._budget.refund(state.retries)
        return decision

    def _token_renewed(self, state: RequestState, result: AttemptResult) -> bool:
        """Return whether a new token was tried; one from the store may be as old as the first."""
        return state.token_renewed and not self.session.is_from_store(result.token)

    def _redirect(self, state: RequestState, response: Response[Any]) -> Redirect | None:
        """Return the redirect to follow, None if the response is the result of the call."""
        if response.status in state.call.operation.results:
            return None
        if state.redirects >= MAX_REDIRECTS:
            return None
        location = response.headers.get("Location")
        redirect = next_redirect(response.status, location, state.method, state.url)
        if redirect is None or not redirect.keep_body or state.body is None:
            return redirect
        # The body, like the token, is only for the configured hosts.
        return redirect if self._attempts.trusts(redirect.url) else None

    def _prepare_next(
        self, state: RequestState, result: AttemptResult, decision: Decision | Redirect
    ) -> Flow[None]:
        """Update the state for the next attempt, and wait if there is a wait before it."""
        if isinstance(decision, Redirect):
            state.follow(decision)
        if state.body is not None and not state.body.replayable:
            raise BodyConsumedError(
                f"{state.attempted}: has to be sent again, and its body was read already; "
                "give a path, bytes, or a file that can seek"
            )
        if isinstance(decision, RetryWithNewToken):
            state.token_renewed, state.rejected_token = True, result.token
        elif isinstance(decision, Retry):
            yield from self._wait(state, result, decision)

    def _wait(self, state: RequestState, result: AttemptResult, retry: Retry) -> Flow[None]:
        """Wait before a retry, unless the limiter makes the whole rate group wait."""
        longest = state.options.max_wait
        too_long = retry.limited and longest is not None and retry.wait > longest
        if too_long or not state.deadline.allows(retry.wait):
            raise self._no_time_left(state, result)
        if not retry.limited:
            state.retries += 1
            self._budget.spend()
        elif state.permit is not None:
            return  # the group is closed: the next attempt waits in its queue
        yield from self._observers.waiting(state, retry.wait, "limit" if retry.limited else "retry")
        yield from perform(Sleep(retry.wait))

    def _no_time_left(self, state: RequestState, result: AttemptResult) -> Exception:
        if result.response is None:
            return result.error or TransportError("no answer", attempted=state.attempted)
        error = status_error(result.response, self.clock.time())
        if isinstance(error, RateLimitError):
            return error
        timeout = RequestTimeout(
            f"answered {error.status}, and the deadline is before the next attempt",
            attempted=state.attempted,
        )
        timeout.__cause__ = error
        return timeout

    def _final(self, state: RequestState, result: AttemptResult) -> Response[Any]:
        response = result.response
        if response is None:
            raise result.error or TransportError("no answer", attempted=state.attempted)
        status = response.status
        if status < 300 or status == 304 or status in state.call.operation.results:
            return response
        if status == 404 and state.method == "DELETE" and state.maybe_processed:
            return response  # an earlier attempt deleted it, but its response was lost
        raise status_error(response, self.clock.time())


def _default_retry_after(options: Options) -> float | None:
    """Return the wait after a 429 without `Retry-After`; None if the caller handles a 429."""
    if options.handle_rate_limit is False or options.rate_limit == "raise":
        return None
    return options.default_retry_after
