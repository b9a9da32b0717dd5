"""Getting a token from where it can be had: the store, a refresh token, a grant. Used by Keeper.

One flow serves logins and renewals. Whoever goes through it holds the lock of the store while it
asks the platform, and looks into the store first: of many processes one asks, the others find
what it got.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from typing import Final

from attrs import define, field, frozen

from ringkit._io.clock import Clock
from ringkit._io.flow import Flow, Sleep, perform
from ringkit.auth._grants import Grant, RefreshGrant, Terms
from ringkit.auth._refresh_policy import PATIENCE, TRIES, repeat_after, windows
from ringkit.auth._session_events import Teller
from ringkit.auth._store_entry import Hold, Shelf
from ringkit.auth._stored_session import Record
from ringkit.auth._token import Token, newer
from ringkit.auth._token_endpoint import Refusal, TokenEndpoint
from ringkit.auth._turns import Turns
from ringkit.errors import (
    AuthUnavailableError,
    LoginRequiredError,
    RingkitError,
    StoreCorruptedError,
    StoreError,
)
from ringkit.events import TokenRateLimited

_log = logging.getLogger("ringkit.auth")

#: How long a renewal that need not succeed waits for another process, in seconds.
_BRIEFLY: Final = 10.0

Install = Callable[[Token], None]


@frozen
class Want:
    """What a token is wanted for.

    `stale` is the one that does not do any more, None if there is none at hand; `urgent` says
    that without a new one somebody fails.
    """

    stale: Token | None
    urgent: bool


@define
class _Course:
    """How a renewal goes, or a login with `login`."""

    want: Want
    install: Install
    terms: Terms | None = None
    login: Grant | None = None
    url: str = ""
    grant: Grant | None = None
    tries: int = 0
    given_up: str | None = None


@define(eq=False)
class Renewer:
    """Gets tokens for one session. `grant` begins it anew where that can be repeated."""

    endpoint: TokenEndpoint
    shelf: Shelf
    turns: Turns
    clock: Clock
    teller: Teller
    terms: Terms
    handicap: float
    grant: Grant | None = None
    _spent: set[str] = field(factory=set, init=False, repr=False)
    _own: Token | None = field(default=None, init=False, repr=False)

    def renewable(self, token: Token) -> bool:
        """Tell whether there is anything to ask the platform with."""
        return self.grant is not None or self._refreshable(token)

    def adopted(self, token: Token) -> bool:
        """Tell whether a token came from the store, and not from the platform itself.

        A process may die between the answer of the platform and the store: what is stored is
        then refused although nobody here has used it.
        """
        return self._own is None or self._own.access_token != token.access_token

    def renew(self, want: Want, install: Install) -> Flow[Token]:
        """Get a token that is not `want.stale`, `install` it, and return it.

        Raises LoginRequiredError if nothing leads to one, AuthError if the platform refuses,
        AuthUnavailableError if it cannot be had now, StoreError if the store fails.
        """
        return (yield from self._obtain(_Course(want, install)))

    def login(self, grant: Grant, install: Install, terms: Terms, url: str = "") -> Flow[Token]:
        """Begin a session with `grant`, `install` its token, and return it. Raises as `renew`.

        `url` is the token endpoint if it is not the usual one.
        """
        want = Want(None, urgent=True)
        course = _Course(want, install, terms, login=grant, url=url, grant=grant)
        yield from self._tell("before", course)
        return (yield from self._obtain(course))

    def load(self) -> Flow[Record | None]:
        """Return what the store keeps of the session. Raises StoreError if it fails."""
        text = yield from self.shelf.load()
        if text is None:
            return None
        try:
            return Record.from_text(text)
        except ValueError as error:
            problem = StoreCorruptedError(f"{self.shelf.key}: {error}; it counts as missing")
            yield from self.shelf.report(problem)
            return None

    def known(self, mine: Token | None) -> Flow[Token | None]:
        """Return the latest token, valid or not: `mine`, or that of the store."""
        record = yield from self.load()
        return newer(mine, record.token if record else None)

    def put(self, record: Record) -> Flow[None]:
        """Keep a session that came from elsewhere. Raises StoreError."""
        yield from self.shelf.exclusively(self.shelf.save(record.to_text()))
        self.terms = record.terms

    def take_away(self, mine: Token | None) -> Flow[Token | None]:
        """Remove the session from the store; return its latest token. Raises StoreError."""

        def taken() -> Flow[Token | None]:
            token = yield from self.known(mine)
            yield from self.shelf.delete()
            return token

        return (yield from self.shelf.exclusively(taken()))

    def _obtain(self, course: _Course) -> Flow[Token]:
        try:
            token = yield from self._pursue(course)
        except RingkitError as error:
            yield from self._tell("error", course, error=error)
            raise
        yield from self._tell("success", course, token=token)
        return token

    def _pursue(self, course: _Course) -> Flow[Token]:
        """Go on until a token is installed, one way or another."""
        patience = self.shelf.lease * 2 if course.want.urgent else _BRIEFLY
        while True:
            record = yield from self.load()
            step = self._step(course, record)
            if isinstance(step, Token):
                return self._adopt(course, step, record)
            yield from self.turns.wait(urgent=course.want.urgent)
            hold = yield from self.shelf.hold(patience)
            if hold is None:
                raise AuthUnavailableError(
                    f"another process has held the lock of {self.shelf.key} all the time; "
                    "nothing is lost, try again later"
                )
            outcome = yield from hold.during(self._attempt(course, hold))
            if isinstance(outcome, Token):
                return outcome
            if outcome is not None:
                yield from self._after(outcome, course)

    def _step(self, course: _Course, record: Record | None) -> Token | Grant:
        """Return a token that serves, or the grant to ask with. Raises LoginRequiredError."""
        if course.login is not None:
            return course.login
        stale = course.want.stale
        token = newer(stale, record.token if record else None)
        if token is not None:
            other = stale is None or token.access_token != stale.access_token
            state = windows(token, self.handicap).state(self.clock.time())
            if other and state in ("fresh", "advisory"):
                return token
            if self._refreshable(token) and token.refresh_token != course.given_up:
                return RefreshGrant(token.refresh_token or "")
        if self.grant is not None:
            return self.grant
        raise LoginRequiredError(_NOBODY if token is None else _ENDED)

    def _refreshable(self, token: Token) -> bool:
        return token.refreshable(self.clock.time()) and token.refresh_token not in self._spent

    def _attempt(self, course: _Course, hold: Hold) -> Flow[Token | Refusal | None]:
        """Ask the platform once, unless the store has a token now; None if it is not our turn."""
        record = yield from self.load()
        step = self._step(course, record)
        if isinstance(step, Token):
            return self._adopt(course, step, record)
        if not (yield from self.turns.take()):
            return None
        if course.grant is None or course.grant.name != step.name:
            course.grant = step
            yield from self._tell("before", course)
        course.tries += 1
        terms = course.terms or (record.terms if record else self.terms)
        answer = yield from self.endpoint.ask(step, terms, course.url)
        if isinstance(answer, Refusal):
            yield from self._note(answer)
            yield from self._forget(answer, step, record)
            return answer
        token, limits = answer
        self._own = token
        record = yield from self._save(Record(token, terms), hold)
        yield from self.turns.note(limits)
        return self._adopt(course, record.token, record)

    def _adopt(self, course: _Course, token: Token, record: Record | None) -> Token:
        if record is not None:
            self.terms = record.terms
        course.install(token)
        return token

    def _save(self, record: Record, hold: Hold) -> Flow[Record]:
        """Keep a new token; return it, or the newer one of who had the lock after us."""
        if self.clock.monotonic() > hold.expires:
            try:
                other = yield from self.load()
            except StoreError as error:
                yield from self.shelf.report(error)
                return record
            if other and other.token.obtained_at > record.token.obtained_at:
                return other
        yield from self.shelf.try_to_save(record.to_text())
        return record

    def _forget(self, refusal: Refusal, grant: Grant, record: Record | None) -> Flow[None]:
        """Drop a refresh token that the platform said serves no more."""
        if refusal.kind != "invalid_grant" or not isinstance(grant, RefreshGrant):
            return
        self._spent.add(grant.refresh_token)
        if record is not None and record.token.refresh_token == grant.refresh_token:
            yield from self.shelf.try_to_delete()

    def _after(self, refusal: Refusal, course: _Course) -> Flow[None]:
        """Wait for the next try, turn to the grant that begins a session anew, or raise."""
        wait = repeat_after(refusal.kind, course.tries, refusal.retry_after, random.random)
        if wait is not None and course.want.urgent and wait <= PATIENCE:
            _log.info("%s: %s; trying again in %.1f s", refusal.attempted, refusal.said, wait)
            yield from perform(Sleep(wait))
            return
        error = refusal.exception(course.tries)
        if not self._turn_to_grant(refusal, course):
            raise error
        _log.info("%s: %s; logging in anew", refusal.attempted, refusal.said)
        yield from self._tell("error", course, error=error)
        course.tries, course.grant = 0, None

    def _turn_to_grant(self, refusal: Refusal, course: _Course) -> bool:
        if not isinstance(course.grant, RefreshGrant) or self.grant is None:
            return False
        if refusal.kind == "failed" and course.tries >= TRIES:
            course.given_up = course.grant.refresh_token
        return refusal.kind == "invalid_grant" or course.given_up is not None

    def _note(self, refusal: Refusal) -> Flow[None]:
        """Remember what a refusal said about the rate limit; tell of a 429."""
        wait = None
        if refusal.kind in ("limited", "busy"):
            wait = repeat_after(refusal.kind, 1, refusal.retry_after, random.random)
        yield from self.turns.note(refusal.limits, wait)
        if refusal.kind == "limited":
            event = TokenRateLimited(refusal.attempted, "Auth", wait or 0.0)
            yield from self.teller.events.emit("rate_limit_error", event)

    def _tell(
        self,
        what: str,
        course: _Course,
        *,
        token: Token | None = None,
        error: RingkitError | None = None,
    ) -> Flow[None]:
        """Emit before_..., ..._success or ..._error, if the platform was asked at all."""
        if course.grant is None:
            return
        action = "refresh" if isinstance(course.grant, RefreshGrant) else "login"
        name = f"before_{action}" if what == "before" else f"{action}_{what}"
        yield from self.teller.tell(name, grant=course.grant.name, token=token, error=error)


_NOBODY: Final = "nobody is logged in: call login(), or give the client a jwt"
_ENDED: Final = (
    "the access token has expired or was revoked, and no refresh token serves any more: "
    "call login() to begin a new session"
)
