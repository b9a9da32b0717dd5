"""Credentials of users: JWT credentials and authorization codes."""

from __future__ import annotations

import base64
import hashlib
import hmac

from attrs import define, field, frozen

from ringkit_emulator._clock import Clock
from ringkit_emulator._ids import Ids
from ringkit_emulator._oauth import json_web_tokens as signing
from ringkit_emulator._oauth.errors import oauth_error
from ringkit_emulator._oauth.tokens import make_token
from ringkit_emulator._options import AppOptions
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._times import format_time

CODE_LIFETIME_SECONDS = 60


@frozen
class JwtCredential:
    """A JWT credential, as created in the developer console.

    `apps` are the client ids of the apps that may use it (None: all), `expires` is in seconds since
    1970 (None: never).
    """

    assertion: str
    user: Extension
    apps: frozenset[str] | None = None
    expires: float | None = None


@define
class JwtCredentials:
    """The issued JWT credentials by assertion."""

    known: dict[str, JwtCredential] = field(factory=dict)

    def add(self, credential: JwtCredential) -> None:
        """Add a credential."""
        self.known[credential.assertion] = credential

    def user_for(self, assertion: str, app: AppOptions, now: float) -> Extension:
        """Return the user of an assertion; raises OAuthError."""
        credential = self.known.get(assertion)
        if credential is None:
            error = oauth_error(_error_code(assertion))
            raise error.because("the assertion is no JWT credential of this emulator")
        if credential.expires is not None and now >= credential.expires:
            at = format_time(credential.expires)
            raise oauth_error("OAU-210").because(f"the JWT credential expired at {at}")
        if credential.apps is not None and app.client_id not in credential.apps:
            apps = ", ".join(sorted(credential.apps))
            raise oauth_error("OAU-121").because(f"the JWT credential is for: {apps}")
        return credential.user


def _error_code(assertion: str) -> str:
    try:
        head, _ = signing.decode_unverified(assertion)
    except signing.JsonWebTokenError:
        return "OAU-149"
    return "OAU-347" if head.get("alg") == "HS256" else "OAU-213"


@frozen(kw_only=True)
class AuthorizationCode:
    """What was authorized with a code; `identity` are scopes of OpenID Connect."""

    app: AppOptions
    user: Extension
    redirect_uri: str | None
    challenge: str | None
    challenge_method: str
    nonce: str | None
    identity: frozenset[str]
    expires: float


@define
class AuthorizationCodes:
    """The issued authorization codes; each can be used once."""

    clock: Clock
    ids: Ids
    _codes: dict[str, AuthorizationCode] = field(factory=dict)

    def issue(
        self,
        app: AppOptions,
        user: Extension,
        *,
        redirect_uri: str | None,
        challenge: str | None = None,
        challenge_method: str = "plain",
        nonce: str | None = None,
        identity: frozenset[str] = frozenset(),
    ) -> str:
        """Return a new code for an app that `user` has approved."""
        code = make_token(self.ids.secret())
        self._codes[code] = AuthorizationCode(
            app=app,
            user=user,
            redirect_uri=redirect_uri,
            challenge=challenge,
            challenge_method=challenge_method,
            nonce=nonce,
            identity=identity,
            expires=self.clock.time() + CODE_LIFETIME_SECONDS,
        )
        return code

    def redeem(
        self, code: str, app: AppOptions, redirect_uri: str | None, verifier: str | None
    ) -> AuthorizationCode:
        """Return what was authorized with `code`, and invalidate it; raises OAuthError."""
        grant = self._codes.pop(code, None)
        if grant is None:
            raise oauth_error("OAU-106").because("the code was never issued, or is used already")
        if grant.app is not app:
            raise oauth_error("OAU-110").because(f"it was issued for [{grant.app.client_id}]")
        if self.clock.time() >= grant.expires:
            raise oauth_error("OAU-108").because(f"it expired at {format_time(grant.expires)}")
        if grant.redirect_uri is not None and grant.redirect_uri != redirect_uri:
            error = oauth_error("OAU-109")
            raise error.because(f"[{redirect_uri}] is not [{grant.redirect_uri}] of the code")
        if not _verifier_matches(grant, verifier):
            raise oauth_error("OAU-106", "Code verifier does not match the challenge")
        return grant


def _verifier_matches(grant: AuthorizationCode, verifier: str | None) -> bool:
    if grant.challenge is None:
        return verifier is None
    if verifier is None:
        return False
    if grant.challenge_method == "S256":
        digest = hashlib.sha256(verifier.encode()).digest()
        verifier = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    return hmac.compare_digest(grant.challenge.encode(), verifier.encode())
