"""The way of a call, every hop in one place. Used by the two clients.

observers → [each attempt: rate limiter → token → HTTP → verdict] → decode
"""

from __future__ import annotations

import random
from typing import Any, TypeVar

from ringkit.auth.grants import Grant
from ringkit.auth.session import Session
from ringkit.auth.settings import AuthSettings
from ringkit.auth.stores import Store
from ringkit.auth.token import Token
from ringkit.call import Call, Operation
from ringkit.clock import Clock
from ringkit.errors import BodyConsumedError, RequestTimeout, TransportError
from ringkit.events import Emitter
from ringkit.flow import Exchange, Flow, Sleep, perform
from ringkit.http import RawRequest, RawResponse, build_request
from ringkit.options import Config, Options
from ringkit.response import Response, status_error
from ringkit.retry import Again, Done, Renew, Reply, Verdict, decide, retry_after

T = TypeVar("T")


class Engine:
    """Turns calls into flows: everything about a request except the waiting."""

    def __init__(
        self,
        config: Config,
        clock: Clock,
        settings: AuthSettings,
        store: Store,
        grant: Grant | None = None,
    ) -> None:
        self.config = config
        self.clock = clock
        self.events = Emitter()
        self.session = Session(
            config, settings, clock=clock, events=self.events, store=store, grant=grant
        )
        self._headers = (("Accept-Encoding", "gzip, deflate"), *config.identification)

    def execute(self, call: Call[T], options: Options) -> Flow[Response[T]]:
        """Send a call, repeated as the platform wants it, and return its answer.

        Raises APIStatusError for an error status, TransportError if no answer came.
        """
        trusted = self.session.covers(call)
        deadline = None if options.deadline is None else self.clock.monotonic() + options.deadline
        attempt, renewed = 0, False
        refused: Token | None = None
        while True:
            attempt += 1
            token = (yield from self.session.token(refused, deadline)) if trusted else None
            refused = None
            outcome = yield from self._attempt(call, options, token)
            verdict = self._verdict(call, options, outcome, attempt, renewed or token is None)
            if isinstance(verdict, Done):
                return self._final(call, options, outcome)
            if call.body is not None and not call.body.replayable:
                raise BodyConsumedError(
                    f"{_attempted(call)}: has to be sent again, and its body was read already"
                )
            if isinstance(verdict, Renew):
                renewed, refused = True, token
            else:
                yield from self._pause(call, verdict, deadline, outcome)

    def _attempt(
        self, call: Call[Any], options: Options, token: Token | None
    ) -> Flow[RawResponse | TransportError]:
        try:
            answer = yield from perform(Exchange(self._request(call, options, token)))
        except TransportError as error:
            return error
        if token is not None:
            self.session.heed(answer.headers)
        return answer

    def _request(self, call: Call[Any], options: Options, token: Token | None) -> RawRequest:
        headers = [*self._headers, ("Accept", _accept(call.operation)), *call.headers]
        headers += options.headers.items()
        if token is not None:
            headers += [("Authorization", token.authorization), *self.session.headers]
        url = self.session.places.address(call)
        return build_request(call.method, url, headers, call.body, options.timeout)

    def _verdict(
        self,
        call: Call[Any],
        options: Options,
        outcome: RawResponse | TransportError,
        attempt: int,
        renewed: bool,
    ) -> Verdict:
        return decide(
            _reply(outcome, self.clock.time()),
            attempt=attempt,
            max_attempts=options.max_attempts,
            idempotent=options.idempotent or call.operation.idempotent,
            renewed=renewed,
            random=random.random,
        )

    def _pause(
        self,
        call: Call[Any],
        verdict: Again,
        deadline: float | None,
        outcome: RawResponse | TransportError,
    ) -> Flow[None]:
        if deadline is not None and self.clock.monotonic() + verdict.wait > deadline:
            if isinstance(outcome, TransportError):
                raise outcome
            raise RequestTimeout(
                f"answered {outcome.status_code}, and the deadline is before the next attempt",
                attempted=_attempted(call),
            )
        yield from perform(Sleep(verdict.wait))

    def _final(
        self, call: Call[T], options: Options, outcome: RawResponse | TransportError
    ) -> Response[T]:
        if isinstance(outcome, TransportError):
            raise outcome
        response = Response(call, outcome, strict=options.strict)
        if outcome.status_code >= 400:
            raise status_error(response, self.clock.time())
        return response


def _accept(operation: Operation) -> str:
    other = {"bytes", "str"} & set(operation.results.values())
    return "*/*" if other or not operation.results else "application/json"


def _attempted(call: Call[Any]) -> str:
    return f"{call.method} {call.path}"


def _reply(outcome: RawResponse | TransportError, now: float) -> Reply:
    if isinstance(outcome, TransportError):
        return Reply(0, processed=outcome.processed)
    asked = retry_after(outcome.headers.get("Retry-After"), now)
    return Reply(outcome.status_code, retry_after=asked)
