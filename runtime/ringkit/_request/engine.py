"""The way of a call, every hop in one place. Used by the two clients.

observers → [each attempt: rate limiter → token → HTTP → verdict] → decode
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, TypeVar

from ringkit._call.call import Call
from ringkit._io.clock import Clock
from ringkit._io.flow import Flow, Sleep, perform
from ringkit._observers.observers import Observers
from ringkit._options import Config, Options
from ringkit._request.attempt import Attempts, Outcome
from ringkit._request.deadline import Deadline
from ringkit._request.redirects import LIMIT, Hop, next_hop
from ringkit._request.retry import DONE, Again, Done, Renew, Verdict, decide, is_uncertain
from ringkit._request.retry_budget import RetryBudget
from ringkit._request.state import Trip
from ringkit._response import Response, status_error
from ringkit.auth._session import Session
from ringkit.auth._settings import AuthSettings
from ringkit.errors import BodyConsumedError, RateLimitError, RequestTimeout, TransportError
from ringkit.events import Emitter
from ringkit.limits._base import Limiter
from ringkit.limits._memory import MemoryLimiter

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

    from ringkit._observers.otel import Telemetry
    from ringkit.auth._stores import Store

T = TypeVar("T")


class Engine:
    """Turns calls into flows: everything about a request except the waiting."""

    def __init__(
        self,
        config: Config,
        clock: Clock,
        settings: AuthSettings,
        store: Store | None = None,
        *,
        jwt: str = "",
        limiter: Limiter | None = None,
        telemetry: bool | TracerProvider = False,
    ) -> None:
        self.config = config
        self.clock = clock
        #: The subscriptions that something goes on for; closing the client ends that.
        self.subscriptions: set[Any] = set()
        self.events = Emitter()
        self.session = Session(
            config, settings, clock=clock, events=self.events, store=store, jwt=jwt
        )
        self.limiter: Limiter = limiter or MemoryLimiter(clock=clock)
        self.observers = Observers(self.events, _telemetry(telemetry))
        self.budget = RetryBudget()
        self.attempts = Attempts(config, clock, self.session, self.limiter, self.observers)

    def execute(
        self, call: Call[T], options: Options, *, stream: bool = False
    ) -> Flow[Response[T]]:
        """Send a call, repeated as the platform wants it, and return its answer.

        With `stream` the body of a success is left to be read. Raises APIStatusError for an error
        status, TransportError if no answer came, RequestTimeout if none came before the deadline,
        RateLimitError if the limits leave no room, AuthError if there is no access token.
        """
        deadline = Deadline(self.clock, options.deadline)
        trip = Trip(call, options, deadline, stream=stream)
        trip.observed = self.observers.active
        with self.observers.span(trip):
            while True:
                outcome = yield from self.attempts.make(trip)
                verdict = self._verdict(trip, outcome)
                if trip.observed or outcome.failed:
                    yield from self.observers.after(trip, outcome, verdict)
                if isinstance(verdict, Done):
                    return self._final(trip, outcome)
                yield from self._prepare(trip, outcome, verdict)

    def _verdict(self, trip: Trip, outcome: Outcome) -> Verdict | Hop:
        """Say what follows an attempt, by the rules of `redirects` and `retry`."""
        response = outcome.response
        if response is not None and 300 <= response.status_code < 400:
            return self._hop(trip, response) or DONE
        options = trip.options
        reply = outcome.reply
        verdict = decide(
            reply,
            attempt=trip.attempt,
            max_attempts=options.max_attempts + trip.hops,
            idempotent=trip.idempotent,
            renewed=not outcome.authorized or self._renewed(trip, outcome),
            random=random.random,
            affordable=self.budget.affordable,
            penalty=_penalty(options),
        )
        trip.uncertain = trip.uncertain or is_uncertain(reply)
        if isinstance(verdict, Done) and reply.status and reply.status < 500:
            self.budget.earn(trip.repeats)
        return verdict

    def _renewed(self, trip: Trip, outcome: Outcome) -> bool:
        """Tell whether a new token was tried; one of a store may be as old as the first."""
        return trip.renewed and not self.session.is_from_store(outcome.token)

    def _hop(self, trip: Trip, response: Response[Any]) -> Hop | None:
        """Return where a redirect is followed to, None if it is an answer of its own."""
        if response.status_code in trip.call.operation.results or trip.hops >= LIMIT:
            return None
        location = response.headers.get("Location")
        hop = next_hop(response.status_code, location, trip.method, trip.url)
        if hop is None or not hop.with_body or trip.body is None:
            return hop
        # What the body says is for the platform, like the token.
        return hop if self.attempts.trusts(hop.url) else None

    def _prepare(self, trip: Trip, outcome: Outcome, verdict: Verdict | Hop) -> Flow[None]:
        """Do what has to be done before the next attempt."""
        if isinstance(verdict, Hop):
            trip.follow(verdict)
        if trip.body is not None and not trip.body.replayable:
            raise BodyConsumedError(
                f"{trip.attempted}: has to be sent again, and its body was read already; "
                "give a path, bytes, or a file that can seek"
            )
        if isinstance(verdict, Renew):
            trip.renewed, trip.refused = True, outcome.token
        elif isinstance(verdict, Again):
            yield from self._pause(trip, outcome, verdict)

    def _pause(self, trip: Trip, outcome: Outcome, verdict: Again) -> Flow[None]:
        """Wait before a repeat, or let the limiter do so for everybody in the rate group."""
        longest = trip.options.max_wait
        too_long = verdict.limited and longest is not None and verdict.wait > longest
        if too_long or not trip.deadline.allows(verdict.wait):
            raise self._too_late(trip, outcome)
        if not verdict.limited:
            trip.repeats += 1
            self.budget.spend()
        elif trip.permit is not None:
            return  # the group is closed: the next attempt waits in its queue
        yield from self.observers.waiting(trip, verdict.wait, "retry")
        yield from perform(Sleep(verdict.wait))

    def _too_late(self, trip: Trip, outcome: Outcome) -> Exception:
        if outcome.response is None:
            return outcome.error or TransportError("no answer", attempted=trip.attempted)
        error = status_error(outcome.response, self.clock.time())
        if isinstance(error, RateLimitError):
            return error
        late = RequestTimeout(
            f"answered {error.status}, and the deadline is before the next attempt",
            attempted=trip.attempted,
        )
        late.__cause__ = error
        return late

    def _final(self, trip: Trip, outcome: Outcome) -> Response[Any]:
        response = outcome.response
        if response is None:
            raise outcome.error or TransportError("no answer", attempted=trip.attempted)
        status = response.status_code
        if status < 300 or status == 304 or status in trip.call.operation.results:
            return response
        if status == 404 and trip.method == "DELETE" and trip.uncertain:
            return response  # an earlier attempt has deleted it, and its answer was lost
        raise status_error(response, self.clock.time())


def _telemetry(wanted: bool | TracerProvider) -> Telemetry | None:
    if wanted is False:
        return None
    from ringkit._observers.otel import Telemetry

    return Telemetry(None if wanted is True else wanted)


def _penalty(options: Options) -> float | None:
    """Return the wait after a 429 that names none; None if the caller wants to see it."""
    if options.handle_rate_limit is False or options.rate_limit == "raise":
        return None
    return options.penalty
