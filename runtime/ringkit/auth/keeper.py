"""The token keeper: owns the life of the access token. Used by the clients.

One renewal at a time: whoever needs a token while it runs waits for its outcome and shares it,
success or failure. A 401 invalidates only the token it was sent with.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import Final

from ringkit.auth.endpoint import TokenEndpoint
from ringkit.auth.grants import Grant, RefreshGrant
from ringkit.auth.token import Token
from ringkit.clock import Clock
from ringkit.errors import APIStatusError, AuthError, LoginRequiredError, RingkitError
from ringkit.flow import Background, Flow, Outcome, perform

#: A token this close to its end is renewed before it is used, in seconds.
LEEWAY: Final = 60.0


class Keeper:
    """Keeps one session: its token, and the grant that can begin it anew."""

    def __init__(self, endpoint: TokenEndpoint, clock: Clock, grant: Grant | None = None) -> None:
        self._endpoint = endpoint
        self._clock = clock
        self._grant = grant
        self._token: Token | None = None
        self._lock = threading.Lock()
        self._renewal: Future[Token] | None = None

    @property
    def token(self) -> Token | None:
        """The token at hand, valid or not."""
        return self._token

    def set(self, token: Token | None) -> None:
        """Put a token in place, or none."""
        with self._lock:
            self._token = token

    def current(self, timeout: float | None = None) -> Flow[Token]:
        """Return a valid token, renewing it first if need be.

        Raises LoginRequiredError if nothing leads to one, AuthError if the platform refuses,
        TimeoutError if it takes longer than `timeout` seconds.
        """
        token = self._token
        if token is not None and self._clock.time() < token.expires_at - LEEWAY:
            return token
        return (yield from self._renew(token, timeout))

    def replace(self, refused: Token, timeout: float | None = None) -> Flow[Token]:
        """Return a token other than `refused`, which the platform answered with 401."""
        token = self._token
        if token is not None and token.access_token != refused.access_token:
            return token
        return (yield from self._renew(refused, timeout))

    def login(self, grant: Grant) -> Flow[Token]:
        """Begin a session with `grant`, and keep the grant if it can be used again."""
        token = yield from self._request(grant)
        with self._lock:
            self._token = token
            self._grant = grant if grant.repeatable else None
        return token

    def _renew(self, stale: Token | None, timeout: float | None) -> Flow[Token]:
        with self._lock:
            if self._token is not stale and self._token is not None:
                return self._token
            renewal, lead = self._renewal, self._renewal is None
            if renewal is None:
                renewal = self._renewal = Future()
        if lead:
            yield from perform(Background(self._lead(renewal, stale)))
        return (yield from perform(Outcome(renewal, timeout)))

    def _lead(self, renewal: Future[Token], stale: Token | None) -> Flow[None]:
        try:
            token = yield from self._obtain(stale)
        except BaseException as error:
            self._settle(renewal, None)
            renewal.set_exception(error)
            if not isinstance(error, Exception):
                raise
        else:
            self._settle(renewal, token)
            renewal.set_result(token)

    def _settle(self, renewal: Future[Token], token: Token | None) -> None:
        with self._lock:
            if token is not None:
                self._token = token
            if self._renewal is renewal:
                self._renewal = None

    def _obtain(self, stale: Token | None) -> Flow[Token]:
        if stale is not None and stale.refresh_token:
            try:
                return (yield from self._request(RefreshGrant(stale.refresh_token)))
            except AuthError:
                if self._grant is None:
                    raise
        if self._grant is None:
            raise LoginRequiredError("not logged in: call login() or give a JWT")
        return (yield from self._request(self._grant))

    def _request(self, grant: Grant) -> Flow[Token]:
        asked_at = self._clock.time()
        try:
            answer = yield from self._endpoint.ask(grant.form())
            return Token.from_answer(answer, asked_at)
        except APIStatusError as error:
            raise _auth_error(error) from error
        except ValueError as error:
            raise AuthError(str(error)) from error


def _auth_error(error: APIStatusError) -> RingkitError:
    if error.status >= 500 or error.status == 429:
        return error
    text = f"the platform refused the login: {error}"
    return AuthError(text, error_code=error.error_code)
