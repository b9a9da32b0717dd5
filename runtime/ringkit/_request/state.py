"""The mutable state of one call while it is sent: address, attempt number, timings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ringkit._request.deadline import Deadline
from ringkit.limits._headers import UNKNOWN_LIMITS, Limits

if TYPE_CHECKING:
    from ringkit._call.body import Body
    from ringkit._call.call import Call
    from ringkit._options import Options
    from ringkit._request.redirects import Redirect
    from ringkit.auth._token import Token
    from ringkit.limits._base import Permit


class RequestState:
    """One call, the request to send next, and what happened so far."""

    __slots__ = (
        "attempt", "body", "call", "deadline", "elapsed", "group", "limit_wait", "limits",
        "maybe_processed", "method", "observed", "options", "permit", "redirects",
        "rejected_token", "retries", "sent", "sent_at", "span", "stream", "token_renewed", "url",
    )  # fmt: skip

    def __init__(
        self, call: Call[Any], options: Options, deadline: Deadline, *, stream: bool
    ) -> None:
        self.call = call
        self.options = options
        self.deadline = deadline
        self.stream = stream
        #: Set once there is a token: the address may depend on the login.
        self.url = ""
        self.method: str = call.method
        self.body: Body | None = call.body
        #: The number of the attempt, from 1; `retries` are those paid from the retry budget.
        self.attempt = 0
        self.retries = 0
        self.redirects = 0
        #: Whether a 401 was answered with a new token, and the token that was rejected.
        self.token_renewed = False
        self.rejected_token: Token | None = None
        #: Whether an earlier attempt may have been processed although it failed.
        self.maybe_processed = False
        #: About the current attempt. Times are in seconds, `sent_at` on the monotonic clock.
        self.group = ""
        self.permit: Permit | None = None
        self.limits: Limits = UNKNOWN_LIMITS
        self.limit_wait = 0.0
        self.sent = False
        self.sent_at = 0.0
        self.elapsed = 0.0
        #: Whether every attempt is reported, and the OpenTelemetry span of the current one.
        self.observed = False
        self.span: Any = None

    @property
    def attempted(self) -> str:
        """The method and path, for the texts of exceptions."""
        return f"{self.call.method} {self.call.path}"

    @property
    def idempotent(self) -> bool:
        """Whether sending the request again has no second effect."""
        return self.options.idempotent or self.call.operation.idempotent

    def max_limit_wait(self) -> float | None:
        """Return how long the next wait for a rate limit may be, in seconds; None: unlimited."""
        if self.options.rate_limit == "raise":
            return 0.0
        remaining, longest = self.deadline.remaining(), self.options.max_wait
        if remaining is None or longest is None:
            return remaining if longest is None else longest
        return min(remaining, longest)

    def follow(self, redirect: Redirect) -> None:
        """Make the target of a redirect the next request."""
        self.redirects += 1
        self.url, self.method = redirect.url, redirect.method
        if not redirect.keep_body:
            self.body = None
