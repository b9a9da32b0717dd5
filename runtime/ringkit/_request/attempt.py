"""One attempt of a call: rate limiter → token → HTTP. Used by the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from ringkit._call.call import Operation
from ringkit._io.clock import Clock
from ringkit._io.flow import Exchange, Flow, Read, perform
from ringkit._io.http import RawRequest, RawResponse, build_request
from ringkit._observers.observers import Observers
from ringkit._options import Config
from ringkit._request.retry import Reply, retry_after
from ringkit._request.state import Trip
from ringkit._request.upload_progress import with_progress
from ringkit._response import Response
from ringkit.errors import RateLimitError, RequestTimeout, TransportError
from ringkit.limits._base import Denied, Limiter, Permit, RateLimitKey
from ringkit.limits._groups import RateGroups
from ringkit.limits._headers import UNKNOWN_LIMITS, Limits
from ringkit.limits._window import DEFAULT_RULES

if TYPE_CHECKING:
    from ringkit.auth._session import Session
    from ringkit.auth._token import Token

#: Requests of this group count for the application, whoever is logged in.
_AUTH: Final = "auth"
#: Errors 429 that say nothing about a rate group: no plan, and a request sent twice.
_NO_LIMIT: Final = frozenset({"CMN-303", "CMN-304"})
#: The error 429 of a limit that holds for all groups together.
_GLOBAL: Final = "CMN-310"
_ENCODINGS: Final = ("Accept-Encoding", "gzip, deflate")
#: What a host outside the configured ones is told when a redirect leads there.
_FOR_STRANGERS: Final = frozenset(
    {"accept", "accept-encoding", "accept-language", "if-range", "range", "user-agent"}
)


@frozen
class Outcome:
    """What came of an attempt: an answer or a failure, and the token it was sent with."""

    reply: Reply
    response: Response[Any] | None = None
    error: TransportError | None = None
    token: Token | None = None

    @property
    def authorized(self) -> bool:
        """Whether the request carried a token."""
        return self.token is not None

    @property
    def failed(self) -> bool:
        """Whether no answer came, an error, or one that cannot be read."""
        reply = self.reply
        return reply.status == 0 or reply.status >= 400 or reply.garbled


class Attempts:
    """Makes the attempts of calls."""

    def __init__(
        self,
        config: Config,
        clock: Clock,
        session: Session,
        limiter: Limiter,
        observers: Observers,
    ) -> None:
        self._config = config
        self._clock = clock
        self._session = session
        self._limiter = limiter
        self._observers = observers
        self._groups = RateGroups()
        self._headers = [_ENCODINGS, *config.identification]
        #: Files are not worth compressing, and a part of one has to be the same bytes.
        self._file_headers = [("Accept-Encoding", "identity"), *config.identification]

    def trusts(self, url: str) -> bool:
        """Tell whether an address is on one of the configured hosts."""
        return self._session.places.trusts(url)

    def make(self, trip: Trip) -> Flow[Outcome]:
        """Make one attempt. Raises RateLimitError, RequestTimeout, AuthError if it is not sent."""
        trip.attempt += 1
        trip.limits, trip.waited = UNKNOWN_LIMITS, 0.0
        authorized = self._authorized(trip)
        permit = trip.permit = (yield from self._permit(trip)) if authorized else None
        try:
            token = (yield from self._token(trip)) if authorized else None
            if trip.hops == 0:
                trip.url = self._session.places.address(trip.call)
            if trip.observed:
                yield from self._observers.before(trip)
        except GeneratorExit:
            raise
        except BaseException:
            if permit is not None:
                yield from self._limiter.cancel(permit)
            raise
        return (yield from self._exchange(trip, permit, token))

    def _authorized(self, trip: Trip) -> bool:
        """Tell whether an attempt carries the token, and so counts for the user."""
        if trip.options.skip_auth:
            return False
        if trip.hops == 0:
            return self._session.covers(trip.call)
        return not self._session.settings.auth_proxy and self.trusts(trip.url)

    def _permit(self, trip: Trip) -> Flow[Permit | None]:
        group = trip.group = self._groups.group_of(trip.call)
        if not group or trip.options.rate_limit == "off":
            return None
        user = "" if group == _AUTH else (yield from self._user(trip))
        lane = RateLimitKey(user, self._config.client_id, group)
        started = self._clock.monotonic()

        def on_wait(seconds: float) -> Flow[None]:
            trip.waited = seconds
            yield from self._observers.waiting(trip, seconds, "limit")

        permit = yield from self._limiter.acquire(lane, trip.patience(), on_wait)
        if isinstance(permit, Denied):
            raise RateLimitError.held_back(trip.attempted, group, permit.seconds)
        if trip.waited:
            trip.waited = self._clock.monotonic() - started
        return permit

    def _user(self, trip: Trip) -> Flow[str]:
        """Return whose requests these are; that takes a login, where there was none yet."""
        token = self._session.keeper.token or (yield from self._token(trip))
        return token.owner_id

    def _token(self, trip: Trip) -> Flow[Token]:
        refused, trip.refused = trip.refused, None
        end, left = trip.deadline.end, trip.deadline.left()
        if end is not None and left is not None and refused is None and self._usable():
            # A renewal ahead of time must not take what the call itself needs.
            end -= left / 2
        return (yield from self._session.token(refused, end))

    def _usable(self) -> bool:
        return self._session.keeper.usable

    def _exchange(self, trip: Trip, permit: Permit | None, token: Token | None) -> Flow[Outcome]:
        left = trip.deadline.left()
        if left is not None and left <= 0:
            if permit is not None:
                yield from self._limiter.cancel(permit)
            raise RequestTimeout(
                f"the deadline has passed before attempt {trip.attempt}",
                attempted=trip.attempted,
                processed=False,
            )
        request = self._request(trip, token, left)
        trip.sent_at = self._clock.monotonic()
        try:
            raw = yield from perform(Exchange(request, trip.stream, left))
            if trip.stream and not raw.is_success:
                yield from perform(Read(raw, trip.deadline.left()))
        except TransportError as error:
            self._abandon(trip, permit)
            return Outcome(Reply(0, processed=error.processed), None, error, token)
        except BaseException:
            self._abandon(trip, permit)
            raise
        trip.seconds = self._clock.monotonic() - trip.sent_at
        return (yield from self._answered(trip, permit, token, raw))

    def _abandon(self, trip: Trip, permit: Permit | None) -> None:
        trip.seconds = self._clock.monotonic() - trip.sent_at
        if permit is not None:
            self._limiter.abandon(permit)

    def _request(self, trip: Trip, token: Token | None, left: float | None) -> RawRequest:
        call, options = trip.call, trip.options
        timeout = options.timeout if left is None else min(options.timeout, left)
        own = self._file_headers if trip.stream else self._headers
        headers = [*own, ("Accept", _accept(call.operation)), *call.headers]
        if options.headers:
            headers += options.headers.items()
        if token is not None:
            headers += [("Authorization", token.authorization), *self._session.headers]
        elif trip.hops:
            # Whoever the platform sends us to is told what is asked for, and nothing else.
            headers = [pair for pair in headers if pair[0].lower() in _FOR_STRANGERS]
        body = with_progress(trip.body, options.progress)
        return build_request(trip.method, trip.url, headers, body, timeout)

    def _answered(
        self, trip: Trip, permit: Permit | None, token: Token | None, raw: RawResponse
    ) -> Flow[Outcome]:
        if token is not None:
            self._session.heed(raw.headers)
        limits = trip.limits = Limits.from_raw(raw.headers.raw)
        response = Response(trip.call, raw, strict=trip.options.strict, limits=limits)
        reply = self._reply(trip, response)
        if permit is not None:
            yield from self._limiter.complete(permit, limits)
        elif limits.group is not None and token is not None:
            yield from self._unexpected(trip, token, limits)
        if limits.group is not None and limits.group.lower() != trip.group:
            trip.group = limits.group.lower()
            self._groups.learn(trip.call, trip.group)
        if reply.status == 429 and token is not None and reply.code not in _NO_LIMIT:
            yield from self._refused(trip, reply, token)
        return Outcome(reply, response, None, token)

    def _unexpected(self, trip: Trip, token: Token, limits: Limits) -> Flow[None]:
        """Count a request of a group that was not known, or not looked at."""
        group = (limits.group or "").lower()
        yield from self._limiter.record(self._lane(group, token), limits)

    def _lane(self, group: str, token: Token) -> RateLimitKey:
        return RateLimitKey("" if group == _AUTH else token.owner_id, self._config.client_id, group)

    def _refused(self, trip: Trip, reply: Reply, token: Token) -> Flow[None]:
        """Keep everybody out of a refused rate group: asking again would only prolong it."""
        wait = reply.retry_after if reply.retry_after is not None else trip.options.penalty
        groups = {trip.group, *DEFAULT_RULES} - {_AUTH} if reply.code == _GLOBAL else {trip.group}
        for group in groups - {""}:
            yield from self._limiter.block(self._lane(group, token), wait)

    def _reply(self, trip: Trip, response: Response[Any]) -> Reply:
        status = response.status_code
        if status < 300:
            garbled = not trip.stream and response.garbled
            return Reply(status, garbled=garbled)
        if status not in (429, 503):
            return Reply(status)
        asked = retry_after(response.headers.get("Retry-After"), self._clock.time())
        code = response.error_details.code if status == 429 else ""
        return Reply(status, retry_after=asked, code=code)


def _accept(operation: Operation) -> str:
    other = {"bytes", "str"} & set(operation.results.values())
    return "*/*" if other or not operation.results else "application/json"
