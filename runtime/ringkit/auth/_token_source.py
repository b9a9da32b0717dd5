"""`TokenSource`: gets a token from the store, with a refresh token, or by a grant.

The same flow serves logins and renewals. It holds the lock of the store entry while it sends a
token request, and looks into the store first: of several processes one sends the request, and the
others find its result.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final, Literal

from attrs import define, field, frozen

from ringkit._io.backoff import random_fraction
from ringkit._io.clock import Clock
from ringkit._io.effects import Sleep
from ringkit._io.flow import Flow, perform
from ringkit.auth._grants import Grant, RefreshGrant, TokenRequestOptions
from ringkit.auth._refresh_policy import (
    MAX_ATTEMPTS,
    MAX_WAIT_SECONDS,
    renewal_windows,
    retry_wait,
)
from ringkit.auth._session_events import SessionEvents
from ringkit.auth._store_entry import EntryLock, StoreEntry
from ringkit.auth._stored_session import StoredSession, credential_fingerprint
from ringkit.auth._token import Token, newer
from ringkit.auth._token_endpoint import Refusal, TokenEndpoint
from ringkit.auth._token_rate_limit import TokenRateLimit
from ringkit.errors import (
    AuthUnavailableError,
    LoginRequiredError,
    RingkitError,
    StoreCorruptedError,
    StoreError,
)
from ringkit.events import TokenRateLimited

_log = logging.getLogger("ringkit.auth")

#: How long a renewal that is not urgent waits for the lock of another process.
_ADVISORY_LOCK_TIMEOUT_SECONDS: Final = 10.0

#: Called with a new token as soon as there is one.
InstallToken = Callable[[Token], None]


@frozen
class RenewalRequest:
    """A request for a token other than `stale`, the cached one (None if there is none).

    `urgent` tells that calls fail without a new token. `on_limit_wait` is called with the seconds
    of a wait for the rate limit of the token endpoint, before it.
    """

    stale: Token | None
    urgent: bool
    on_limit_wait: Callable[[float], None] = lambda _seconds: None


@define
class _Progress:
    """The state of one renewal, or with `login` of one login.

    `grant` is the grant whose events were emitted last, `attempts` how often it was sent.
    `abandoned` is a refresh token that is not tried again, after too many failures.
    """

    request: RenewalRequest
    install: InstallToken
    options: TokenRequestOptions | None = None
    login: Grant | None = None
    url: str = ""
    grant: Grant | None = None
    attempts: int = 0
    abandoned: str | None = None


@define(eq=False)
class TokenSource:
    """Gets tokens for one session. `grant` is the one that can begin a new session, if any.

    `entry` is where the session is stored. `options` are what token requests ask for,
    `refresh_handicap` is how long before its expiry a token is renewed, in seconds. `application`
    identifies the application: its server, token endpoint and client id.

    `credential` is the fingerprint of the login that the session belongs to, empty until there is
    a grant or a session. From then on a stored session of another credential is not used: it may
    be another user's.
    """

    endpoint: TokenEndpoint
    entry: StoreEntry
    rate_limit: TokenRateLimit
    clock: Clock
    events: SessionEvents
    options: TokenRequestOptions
    refresh_handicap: float
    application: tuple[str, ...]
    grant: Grant | None = None
    credential: str = field(default="", init=False)
    _warned: bool = field(default=False, init=False, repr=False)
    _refused_refresh_tokens: set[str] = field(factory=set, init=False, repr=False)
    _last_issued: Token | None = field(default=None, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.grant is not None:
            self.credential = self.fingerprint(self.grant.identity)

    def fingerprint(self, identity: tuple[str, ...]) -> str:
        """Return the fingerprint of the `identity` of a grant or token."""
        return credential_fingerprint(self.application, identity)

    def can_renew(self, token: Token) -> bool:
        """Return whether there is a grant or refresh token to send to the platform."""
        return self.grant is not None or self._can_refresh(token)

    def is_from_store(self, token: Token) -> bool:
        """Return whether a token was read from the store, and not issued to this process.

        A process may end between the platform's answer and writing to the store: a stored token is
        then refused although this process never used it.
        """
        return self._last_issued is None or self._last_issued.access_token != token.access_token

    def renew(self, request: RenewalRequest, install: InstallToken) -> Flow[Token]:
        """Get a token that is not `request.stale`, `install` it, and return it.

        Raises LoginRequiredError if a new login is required, AuthError if the platform refuses,
        AuthUnavailableError if it cannot be reached now, StoreError if the store fails.
        """
        return (yield from self._obtain(_Progress(request, install)))

    def login(
        self, grant: Grant, install: InstallToken, options: TokenRequestOptions, url: str = ""
    ) -> Flow[Token]:
        """Begin a session with `grant`, `install` its token, and return it. Raises as `renew`.

        `url` is the token endpoint if it is not the usual one.
        """
        request = RenewalRequest(None, urgent=True)
        progress = _Progress(request, install, options, login=grant, url=url, grant=grant)
        yield from self._emit("before", progress)
        return (yield from self._obtain(progress))

    def load(self) -> Flow[StoredSession | None]:
        """Return the session in the store, None if there is none of this credential.

        Raises StoreError.
        """
        found = yield from self._load_any()
        if found is None or self._is_own(found):
            return found
        if not self._warned:
            self._warned = True
            _log.warning(
                "%s: the stored session began with another credential and is not used; the next "
                "login replaces it: give each user another `account`",
                self.entry.key,
            )
        return None

    def _is_own(self, session: StoredSession) -> bool:
        return self.credential in ("", session.credential)

    def _load_any(self) -> Flow[StoredSession | None]:
        text = yield from self.entry.load()
        if text is None:
            return None
        try:
            return StoredSession.from_text(text)
        except ValueError as error:
            problem = StoreCorruptedError(f"{self.entry.key}: {error}; it counts as missing")
            yield from self.entry.report(problem)
            return None

    def latest(self, cached: Token | None) -> Flow[StoredSession | None]:
        """Return the session with the newer token of `cached` and the store's, valid or not.

        Raises StoreError.
        """
        return self._newer(cached, (yield from self.load()))

    def _newer(self, cached: Token | None, stored: StoredSession | None) -> StoredSession | None:
        token = newer(cached, stored.token if stored else None)
        if token is None or (stored is not None and token is stored.token):
            return stored
        return StoredSession(token, self.options, self.credential)

    def adopt(self, session: StoredSession) -> None:
        """Continue `session`: its options, and the credential it belongs to."""
        self.options, self.credential = session.options, session.credential

    def save(self, session: StoredSession) -> Flow[None]:
        """Store a session that was not obtained here (a given token). Raises StoreError."""
        yield from self.entry.run_locked(self.entry.save(session.to_text()))
        self.adopt(session)

    def remove(self, cached: Token | None) -> Flow[Token | None]:
        """Remove the session from the store and return its latest token. Raises StoreError."""

        def removed() -> Flow[Token | None]:
            stored = yield from self._load_any()
            if stored is not None and not self._is_own(stored):
                return cached
            yield from self.entry.delete()
            session = self._newer(cached, stored)
            return None if session is None else session.token

        return (yield from self.entry.run_locked(removed()))

    def _obtain(self, progress: _Progress) -> Flow[Token]:
        try:
            token = yield from self._try_until_installed(progress)
        except RingkitError as error:
            yield from self._emit("error", progress, error=error)
            raise
        yield from self._emit("success", progress, token=token)
        return token

    def _try_until_installed(self, progress: _Progress) -> Flow[Token]:
        urgent = progress.request.urgent
        timeout = 2 * self.entry.lock_expiry if urgent else _ADVISORY_LOCK_TIMEOUT_SECONDS
        while True:
            stored = yield from self.load()
            step = self._next_step(progress, stored)
            if isinstance(step, Token):
                return self._install(progress, step, stored)
            yield from self.rate_limit.wait(progress.request.on_limit_wait, urgent=urgent)
            lock = yield from self.entry.lock(timeout)
            if lock is None:
                raise AuthUnavailableError(
                    f"another process has held the lock of {self.entry.key} for {timeout:.0f} s; "
                    "nothing is lost, try again later"
                )
            result = yield from lock.run(self._attempt(progress, lock))
            if isinstance(result, Token):
                return result
            if result is not None:
                yield from self._prepare_retry(result, progress)

    def _next_step(self, progress: _Progress, stored: StoredSession | None) -> Token | Grant:
        """Return a token to use, or the grant to send. Raises LoginRequiredError."""
        if progress.login is not None:
            return progress.login
        stale = progress.request.stale
        token = newer(stale, stored.token if stored else None)
        if token is not None:
            is_new = stale is None or token.access_token != stale.access_token
            state = renewal_windows(token, self.refresh_handicap).state(self.clock.time())
            if is_new and state in ("fresh", "advisory"):
                return token
            if self._can_refresh(token) and token.refresh_token != progress.abandoned:
                return RefreshGrant(token.refresh_token or "")
        if self.grant is not None:
            return self.grant
        raise LoginRequiredError(_NOT_LOGGED_IN if token is None else _SESSION_ENDED)

    def _can_refresh(self, token: Token) -> bool:
        if not token.refreshable(self.clock.time()):
            return False
        return token.refresh_token not in self._refused_refresh_tokens

    def _attempt(self, progress: _Progress, lock: EntryLock) -> Flow[Token | Refusal | None]:
        """Send one token request, unless the store has a token by now.

        Returns None if other processes have used up the rate limit by now.
        """
        stored = yield from self.load()
        step = self._next_step(progress, stored)
        if isinstance(step, Token):
            return self._install(progress, step, stored)
        if not (yield from self.rate_limit.acquire()):
            return None
        if progress.grant is None or progress.grant.name != step.name:
            progress.grant = step
            yield from self._emit("before", progress)
        progress.attempts += 1
        options = progress.options or (stored.options if stored else self.options)
        answer = yield from self.endpoint.request_token(step, options, progress.url)
        if isinstance(answer, Refusal):
            yield from self._record_refusal(answer)
            yield from self._drop_refused_refresh_token(answer, step, stored)
            return answer
        token, limits = answer
        self._last_issued = token
        session = StoredSession(token, options, self._credential_of(step, token, stored))
        self.adopt(session)
        stored = yield from self._save_issued(session, lock)
        yield from self.rate_limit.record_answer(limits)
        return self._install(progress, stored.token, stored)

    def _credential_of(self, grant: Grant, token: Token, stored: StoredSession | None) -> str:
        if isinstance(grant, RefreshGrant):
            return self.credential or (stored.credential if stored else "")
        return self.fingerprint(grant.identity or token.identity)

    def _install(self, progress: _Progress, token: Token, stored: StoredSession | None) -> Token:
        if stored is not None:
            self.adopt(stored)
        progress.install(token)
        return token

    def _save_issued(self, session: StoredSession, lock: EntryLock) -> Flow[StoredSession]:
        """Store a new token and return it, or the newer one that a later lock owner stored."""
        if self.clock.monotonic() > lock.expires:
            try:
                other = yield from self.load()
            except StoreError as error:
                yield from self.entry.report(error)
                return session
            if other and other.token.obtained_at > session.token.obtained_at:
                return other
        yield from self.entry.try_to_save(session.to_text())
        return session

    def _drop_refused_refresh_token(
        self, refusal: Refusal, grant: Grant, stored: StoredSession | None
    ) -> Flow[None]:
        if refusal.kind != "invalid_grant" or not isinstance(grant, RefreshGrant):
            return
        self._refused_refresh_tokens.add(grant.refresh_token)
        if stored is not None and stored.token.refresh_token == grant.refresh_token:
            yield from self.entry.try_to_delete()

    def _prepare_retry(self, refusal: Refusal, progress: _Progress) -> Flow[None]:
        """Wait before the next attempt, or switch to the grant that begins a session, or raise."""
        wait = retry_wait(refusal.kind, progress.attempts, refusal.retry_after, random_fraction)
        if wait is not None and progress.request.urgent and wait <= MAX_WAIT_SECONDS:
            _log.info("%s: %s; trying again in %.1f s", refusal.attempted, refusal.problem, wait)
            if refusal.kind == "rate_limited":
                progress.request.on_limit_wait(wait)
            yield from perform(Sleep(wait))
            return
        error = refusal.exception(progress.attempts)
        if not self._switches_to_grant(refusal, progress):
            raise error
        _log.info("%s: %s; logging in again", refusal.attempted, refusal.problem)
        yield from self._emit("error", progress, error=error)
        progress.attempts, progress.grant = 0, None

    def _switches_to_grant(self, refusal: Refusal, progress: _Progress) -> bool:
        if not isinstance(progress.grant, RefreshGrant) or self.grant is None:
            return False
        if refusal.kind == "failed" and progress.attempts >= MAX_ATTEMPTS:
            progress.abandoned = progress.grant.refresh_token
        return refusal.kind == "invalid_grant" or progress.abandoned is not None

    def _record_refusal(self, refusal: Refusal) -> Flow[None]:
        """Record what a refusal said about the rate limit; emit `rate_limit_error` for a 429."""
        wait = None
        if refusal.kind in ("rate_limited", "unavailable"):
            wait = retry_wait(refusal.kind, 1, refusal.retry_after, random_fraction)
        yield from self.rate_limit.record_answer(refusal.limits, wait)
        if refusal.kind == "rate_limited":
            event = TokenRateLimited(refusal.attempted, "Auth", wait or 0.0)
            yield from self.events.emitter.emit("rate_limit_error", event)

    def _emit(
        self,
        stage: Literal["before", "success", "error"],
        progress: _Progress,
        *,
        token: Token | None = None,
        error: RingkitError | None = None,
    ) -> Flow[None]:
        """Emit before_..., ..._success or ..._error, if a request was sent to the platform."""
        if progress.grant is None:
            return
        action = "refresh" if isinstance(progress.grant, RefreshGrant) else "login"
        name = f"before_{action}" if stage == "before" else f"{action}_{stage}"
        yield from self.events.emit(name, grant=progress.grant.name, token=token, error=error)


_NOT_LOGGED_IN: Final = "not logged in: call login(), or give the client a jwt"
_SESSION_ENDED: Final = (
    "the access token has expired or was revoked, and there is no valid refresh token: "
    "call login() to begin a new session"
)
