"""Sessions of users with apps, and their access, refresh and WebSocket tokens.

See docs/platform-facts.md, sections 1.6, 1.7 and 10.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import define, field, frozen

from ringkit_emulator._clock import Clock
from ringkit_emulator._ids import Ids
from ringkit_emulator._oauth.errors import bearer_error, oauth_error
from ringkit_emulator._oauth.tokens import make_token, token_error_code
from ringkit_emulator._options import AppOptions
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._times import format_time

# Why a token is not known, by the code of the error.
_UNKNOWN_TOKEN = {
    "OAU-129": "its checksum is wrong",
    "OAU-149": "it is no token of this emulator",
    "OAU-213": "it was issued before the last reset, or by another emulator",
}
_ROTATION_GRACE_SECONDS = 10.0
_UNUSED_ROTATION_GRACE_SECONDS = 3600.0


@frozen(kw_only=True)
class SessionSettings:
    """The settings of a session, decided at login.

    `access_ttl` and `refresh_ttl` are the lifetimes of tokens, `lifetime` and `idle` the session
    timeouts (None: none), in seconds. `with_refresh` issues refresh tokens.
    """

    scope: str
    endpoint_id: str
    access_ttl: int
    refresh_ttl: int
    with_refresh: bool
    nonce: str | None = None
    lifetime: int | None = None
    idle: int | None = None


@define(eq=False)
class Session:
    """A login of a user with an app; it continues when tokens are refreshed."""

    id: str
    app: AppOptions
    user: Extension
    settings: SessionSettings
    created: float
    last_used: float
    access: AccessToken | None = None
    ended: bool = False

    def expires(self) -> float | None:
        """Return the time of the absolute timeout in seconds since 1970, or None."""
        return None if self.settings.lifetime is None else self.created + self.settings.lifetime

    def has_ended(self, now: float) -> bool:
        """Return whether the session has ended, by revocation or by a timeout."""
        expires, idle = self.expires(), self.settings.idle
        idle_out = idle is not None and now - self.last_used >= idle
        return self.ended or idle_out or (expires is not None and now >= expires)

    def end_reason(self, now: float) -> str:
        """Return why the session has ended: revocation, or which timeout."""
        if self.ended:
            return "its session was ended"
        expires = self.expires()
        kind = "absolute" if expires is not None and now >= expires else "idle"
        return f"the {kind} timeout of its session has passed"


@define(eq=False)
class AccessToken:
    """An access token; `replaced` after a refresh has issued the next one."""

    token: str
    session: Session
    expires: float
    first_used: float | None = None
    replaced: bool = False


@define(eq=False)
class RefreshToken:
    """A refresh token; `successor` are the tokens it was exchanged for, at `exchanged`."""

    token: str
    session: Session
    expires: float
    successor: TokenPair | None = None
    exchanged: float = 0.0


@frozen
class TokenPair:
    """The tokens of a token response."""

    access: AccessToken
    refresh: RefreshToken | None


@define
class Sessions:
    """All sessions and tokens.

    `per_user` is the maximum number of sessions of a user with an app. `rotate` issues a new
    refresh token at each refresh. `on_end` are callbacks for sessions that end.
    """

    clock: Clock
    ids: Ids
    per_user: int = 5
    rotate: bool = True
    on_end: list[Callable[[Session], None]] = field(factory=list)
    _sessions: list[Session] = field(factory=list)
    _access: dict[str, AccessToken] = field(factory=dict)
    _refresh: dict[str, RefreshToken] = field(factory=dict)

    def open(self, app: AppOptions, user: Extension, settings: SessionSettings) -> TokenPair:
        """Start a session; ends the oldest ones of this user and app beyond `per_user`."""
        now = self.clock.time()
        session = Session(self.ids.text("session-id"), app, user, settings, now, now)
        self._sessions = [*self.active(), session]
        own = [s for s in self._sessions if s.app is app and s.user is user]
        for surplus in own[: -self.per_user]:
            self.end(surplus)
        return self._issue(session)

    def exchange(
        self,
        token: str,
        app: AppOptions,
        change: Callable[[SessionSettings], SessionSettings] = lambda settings: settings,
    ) -> TokenPair:
        """Return new tokens for a refresh token; raises OAuthError.

        The previous access token becomes invalid at once. The refresh token can be used again,
        with the same result, until ten seconds after the first use of the new access token.
        `change` returns the new settings of the session.
        """
        refresh = self._refresh.get(token)
        if refresh is None:
            code = token_error_code(token)
            error = oauth_error("OAU-213" if code == "OAU-213" else "OAU-149")
            raise error.because(_UNKNOWN_TOKEN[code])
        if refresh.session.app is not app:
            owner = refresh.session.app.client_id
            raise oauth_error("OAU-121").because(f"the refresh token belongs to [{owner}]")
        self._check_refresh(refresh)
        if refresh.successor is not None:
            return refresh.successor
        refresh.session.settings = change(refresh.session.settings)
        pair = self._issue(refresh.session, refresh)
        if pair.refresh is not refresh:
            refresh.successor, refresh.exchanged = pair, self.clock.time()
        return pair

    def _check_refresh(self, refresh: RefreshToken) -> None:
        now = self.clock.time()
        if refresh.session.has_ended(now):
            raise oauth_error("OAU-213").because(refresh.session.end_reason(now))
        if now >= refresh.expires:
            raise oauth_error("OAU-210").because(f"it expired at {format_time(refresh.expires)}")
        if refresh.successor is not None and not self._can_be_repeated(
            refresh, refresh.successor, now
        ):
            at = format_time(refresh.exchanged)
            raise oauth_error("OAU-213").because(f"it was exchanged at {at} already")

    def _can_be_repeated(self, old: RefreshToken, new: TokenPair, now: float) -> bool:
        if new.access.replaced or (new.refresh is not None and new.refresh.successor is not None):
            return False
        if new.access.first_used is None:
            return now - old.exchanged < _UNUSED_ROTATION_GRACE_SECONDS
        return now - new.access.first_used < _ROTATION_GRACE_SECONDS

    def authenticate(self, token: str) -> AccessToken:
        """Return a valid access token and record its use; raises PlatformError (401)."""
        access = self._access.get(token)
        if access is None:
            code = token_error_code(token)
            raise bearer_error(code).because(_UNKNOWN_TOKEN[code])
        now = self.clock.time()
        if access.session.has_ended(now):
            raise bearer_error("OAU-213").because(access.session.end_reason(now))
        if access.replaced:
            raise bearer_error("OAU-213").because("a refresh has replaced it")
        if now >= access.expires:
            raise bearer_error("OAU-128").because(f"it expired at {format_time(access.expires)}")
        if access.first_used is None:
            access.first_used = now
        access.session.last_used = now
        return access

    def session_of(self, token: str) -> Session | None:
        """Return the session of an access or refresh token, even if it has ended, or None."""
        found = self._access.get(token) or self._refresh.get(token)
        return None if found is None else found.session

    def end(self, session: Session) -> None:
        """End a session; all its tokens become invalid."""
        if session.ended:
            return
        session.ended = True
        for listener in self.on_end:
            listener(session)

    def end_all(self, user: Extension) -> int:
        """End all sessions of a user, as after a change of the password; return their number."""
        ended = [session for session in self.active() if session.user is user]
        for session in ended:
            self.end(session)
        return len(ended)

    def expire_access_tokens(self, session: Session | None = None) -> None:
        """Make the access tokens of a session (None: all) expire now; refresh tokens stay valid."""
        now = self.clock.time()
        for access in self._access.values():
            if session in (None, access.session):
                access.expires = min(access.expires, now)

    def refresh_token(self, session: Session) -> RefreshToken | None:
        """Return the newest refresh token of a session, or None."""
        own = (token for token in reversed(self._refresh.values()) if token.session is session)
        return next(own, None)

    def active(self) -> list[Session]:
        """Return the sessions that have not ended, oldest first."""
        now = self.clock.time()
        return [s for s in self._sessions if not s.has_ended(now)]

    def _issue(self, session: Session, old: RefreshToken | None = None) -> TokenPair:
        now = self.clock.time()
        session.last_used = now
        if session.access is not None:
            session.access.replaced = True
        token = make_token(self.ids.secret())
        access = AccessToken(token, session, now + session.settings.access_ttl)
        self._access[token] = session.access = access
        return TokenPair(access, self._issue_refresh(session, old, now))

    def _issue_refresh(
        self, session: Session, old: RefreshToken | None, now: float
    ) -> RefreshToken | None:
        if not session.settings.with_refresh:
            return None
        if old is not None and not self.rotate:
            return old
        refresh = RefreshToken(
            make_token(self.ids.secret()), session, now + session.settings.refresh_ttl
        )
        self._refresh[refresh.token] = refresh
        return refresh


@define
class WebSocketTokens:
    """WebSocket access tokens: each opens one WebSocket within `lifetime` seconds.

    If `reusable`, it opens any number of them.
    """

    clock: Clock
    ids: Ids
    lifetime: int = 30
    reusable: bool = False
    _valid: dict[str, tuple[Session, float]] = field(factory=dict)

    def issue(self, session: Session) -> str:
        """Return a new token for a session."""
        token = make_token(self.ids.secret())
        self._valid[token] = (session, self.clock.time() + self.lifetime)
        return token

    def redeem(self, token: str) -> Session | None:
        """Return the session of a token, None if one of them is invalid; uses up the token."""
        session, expires = self._valid.get(token, (None, 0.0))
        if not self.reusable:
            self._valid.pop(token, None)
        now = self.clock.time()
        if session is None or now >= expires or session.has_ended(now):
            return None
        return session
