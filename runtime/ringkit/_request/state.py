"""One call on its way: what changes from attempt to attempt. Used by the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ringkit._request.deadline import Deadline
from ringkit.limits._headers import UNKNOWN_LIMITS, Limits

if TYPE_CHECKING:
    from ringkit._call.body import Body
    from ringkit._call.call import Call
    from ringkit._options import Options
    from ringkit._request.redirects import Hop
    from ringkit.auth._token import Token
    from ringkit.limits._base import Permit


class Trip:
    """A call, where it goes next, and what became of it so far."""

    __slots__ = (
        "attempt", "body", "call", "deadline", "group", "hops", "limits", "method", "observed",
        "options", "permit", "refused", "renewed", "repeats", "seconds", "sent_at", "span",
        "stream", "uncertain", "url", "waited",
    )  # fmt: skip

    def __init__(
        self, call: Call[Any], options: Options, deadline: Deadline, *, stream: bool
    ) -> None:
        self.call = call
        self.options = options
        self.deadline = deadline
        self.stream = stream
        #: Known once there is a token: it may take one to find out where the services are.
        self.url = ""
        self.method: str = call.method
        self.body: Body | None = call.body
        #: The number of the attempt, from 1; repeats are those that the retry budget paid for.
        self.attempt = 0
        self.repeats = 0
        self.hops = 0
        #: Whether a 401 was answered with a new token, and the token that was refused.
        self.renewed = False
        self.refused: Token | None = None
        #: Whether an earlier attempt may have been carried out.
        self.uncertain = False
        #: Of the present attempt.
        self.group = ""
        self.permit: Permit | None = None
        self.limits: Limits = UNKNOWN_LIMITS
        self.waited = 0.0
        self.sent_at = 0.0
        self.seconds = 0.0
        #: Whether anybody wants to know, and the span of the present attempt.
        self.observed = False
        self.span: Any = None

    @property
    def attempted(self) -> str:
        """What exceptions say was tried."""
        return f"{self.call.method} {self.call.path}"

    @property
    def idempotent(self) -> bool:
        """Whether a repeat has no second effect."""
        return self.options.idempotent or self.call.operation.idempotent

    def patience(self) -> float | None:
        """Return how long the next wait for a limit may be, in seconds; None: no end."""
        if self.options.rate_limit == "raise":
            return 0.0
        left, longest = self.deadline.left(), self.options.max_wait
        if left is None or longest is None:
            return left if longest is None else longest
        return min(left, longest)

    def follow(self, hop: Hop) -> None:
        """Go on where a redirect leads."""
        self.hops += 1
        self.url, self.method = hop.url, hop.method
        if not hop.with_body:
            self.body = None
