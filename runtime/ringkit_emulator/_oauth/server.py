"""The authorization server: issues tokens for grants."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._oauth import json_web_tokens as signing
from ringkit_emulator._oauth.clients import Clients
from ringkit_emulator._oauth.credentials import AuthorizationCodes, JwtCredential, JwtCredentials
from ringkit_emulator._oauth.errors import missing_parameter, oauth_error, unsupported_grant_type
from ringkit_emulator._oauth.sessions import Sessions, SessionSettings, TokenPair
from ringkit_emulator._options import AppOptions
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._times import format_time
from ringkit_emulator._wire.errors import OAuthError

JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_ACCESS_TTL_RANGE_SECONDS = (600, 3600)
_MAX_REFRESH_TTL_SECONDS = 2_592_000
#: The token of a bot does not expire: its lifetime is the largest number (platform-facts.md, 14).
_BOT_TTL_SECONDS = 2_147_483_647


class AuthorizationServer:
    """Issues tokens for grants; `scopes` are all app permissions of the description."""

    def __init__(
        self, context: PlatformContext, apps: Mapping[str, AppOptions], scopes: frozenset[str]
    ) -> None:
        options = context.options
        api = context.urls.api
        audiences = (api, f"{api}/restapi/oauth/token")
        self.context = context
        self.clients = Clients(apps, audiences)
        self.credentials = JwtCredentials()
        self.codes = AuthorizationCodes(context.clock, context.ids)
        self.sessions = Sessions(
            context.clock,
            context.ids,
            per_user=options.sessions_per_user,
            rotate=options.rotate_refresh_tokens,
        )
        self._scopes = scopes

    def issue_jwt(
        self,
        user: Extension,
        *,
        expires_in: float | None = None,
        apps: frozenset[str] | None = None,
    ) -> str:
        """Return a new JWT credential of a user, as the developer console creates them."""
        now = self.context.clock.time()
        expires = None if expires_in is None else now + expires_in
        claims = without_none(
            {
                "sub": user.id,
                "iss": self.context.urls.api,
                "aud": f"{self.context.urls.api}/restapi/oauth/token",
                "iat": int(now),
                "exp": None if expires is None else int(expires),
                "jti": self.context.ids.uuid(),
            }
        )
        assertion = signing.signed_token(claims)
        self.credentials.add(JwtCredential(assertion, user, apps, expires))
        return assertion

    def grant(self, app: AppOptions, fields: Mapping[str, str]) -> TokenPair:
        """Return the tokens for the parameters `fields` of a token request; raises OAuthError."""
        grant_type = fields.get("grant_type")
        if not grant_type:
            raise missing_parameter("grant_type")
        if grant_type == "refresh_token":
            token = _field(fields, "refresh_token")
            return self.sessions.exchange(
                token, app, lambda settings: _refreshed_settings(settings, app, fields)
            )
        if grant_type == JWT_GRANT:
            self._check_grant(app, "jwt")
            now = self.context.clock.time()
            user = self.credentials.user_for(_field(fields, "assertion"), app, now)
            return self._open(app, user, fields)
        if grant_type == "authorization_code":
            return self._tokens_for_code(app, fields)
        if grant_type == "password":
            return self._open(app, self._user_by_password(app, fields), fields)
        raise unsupported_grant_type(grant_type)

    def _tokens_for_code(self, app: AppOptions, fields: Mapping[str, str]) -> TokenPair:
        self._check_grant(app, "authorization_code")
        code = self.codes.redeem(
            _field(fields, "code"), app, fields.get("redirect_uri"), fields.get("code_verifier")
        )
        settings = self.session_settings(app, fields, nonce=code.nonce, identity=code.identity)
        if code.user.type == "Bot":
            settings = _bot_settings(settings)
        return self.sessions.open(app, code.user, settings)

    def bot_token(self, app: AppOptions, bot: Extension) -> str:
        """Return a new access token of a bot, which does not expire."""
        settings = _bot_settings(self.session_settings(app, {}))
        return self.sessions.open(app, bot, settings).access.token

    def _user_by_password(self, app: AppOptions, fields: Mapping[str, str]) -> Extension:
        if app.client_secret is None:
            raise oauth_error("OAU-112").because("an app without a secret has no password grant")
        self._check_grant(app, "password")
        username, _, suffix = _field(fields, "username").partition("*")
        password = _field(fields, "password")
        user = self.context.accounts.find_user(username, fields.get("extension", suffix))
        if user is not None and user.sso:
            raise oauth_error("OAU-148")
        if user is None or user.password != password:
            wrong = "no user has this name" if user is None else "the password is wrong"
            raise oauth_error("OAU-140").because(wrong)
        if user.mfa:
            raise oauth_error("OAU-168")
        return user

    def _check_grant(self, app: AppOptions, grant: str) -> None:
        if grant not in app.grants:
            allowed = ", ".join(sorted(app.grants))
            raise oauth_error("OAU-112").because(f"[{grant}] is none of: {allowed}")

    def _open(self, app: AppOptions, user: Extension, fields: Mapping[str, str]) -> TokenPair:
        return self.sessions.open(app, user, self.session_settings(app, fields))

    def session_settings(
        self,
        app: AppOptions,
        fields: Mapping[str, str],
        *,
        nonce: str | None = None,
        identity: frozenset[str] = frozenset(),
        refresh: bool = True,
    ) -> SessionSettings:
        """Return the settings of a new session, as requested and as allowed for the app."""
        return SessionSettings(
            scope=self._scope(app, fields.get("scope", ""), identity),
            endpoint_id=fields.get("endpoint_id") or self.context.ids.uuid(),
            access_ttl=_access_ttl(app, fields),
            refresh_ttl=_refresh_ttl(app, fields),
            with_refresh=refresh and app.refresh_tokens,
            nonce=nonce,
            lifetime=self.context.options.session_lifetime,
            idle=self.context.options.session_idle_timeout,
        )

    def _scope(self, app: AppOptions, asked: str, identity: frozenset[str]) -> str:
        granted = self._scopes if app.permissions is None else app.permissions
        wanted = set(asked.split())
        chosen = (granted | {"openid", "email", "profile"}) & wanted if wanted else granted
        if wanted and not chosen:
            raise OAuthError(400, "invalid_scope", "CMN-101", "Parameter [scope] is invalid")
        return " ".join(sorted(chosen | identity))

    def document(self, pair: TokenPair) -> Document:
        """Return the JSON of a token response (docs/platform-facts.md, section 1.6)."""
        now = self.context.clock.time()
        session = pair.access.session
        settings, ends = session.settings, session.expires()
        document: Document = {
            "access_token": pair.access.token,
            "token_type": "bearer",
            "expires_in": max(0, round(pair.access.expires - now)),
            "scope": settings.scope,
            "owner_id": session.user.id,
            "endpoint_id": settings.endpoint_id,
        }
        if pair.refresh is not None:
            document["refresh_token"] = pair.refresh.token
            document["refresh_token_expires_in"] = max(0, round(pair.refresh.expires - now))
        if "openid" in settings.scope.split():
            document["id_token"] = self._id_token(pair)
        if ends is not None or settings.idle is not None:
            document["session_id"] = session.id
        if ends is not None:
            document["session_expires_in"] = max(0, round(ends - now))
            document["session_expiration_time"] = format_time(ends)
        if settings.idle is not None:
            document["session_idle_timeout"] = settings.idle
        return document

    def _id_token(self, pair: TokenPair) -> str:
        session = pair.access.session
        now = int(self.context.clock.time())
        claims = {
            "iss": self.context.urls.api,
            "aud": session.app.client_id,
            "iat": now,
            "auth_time": int(session.created),
            "exp": int(pair.access.expires),
            "jti": self.context.ids.uuid(),
            "nonce": session.settings.nonce,
        }
        return signing.signed_token(without_none(claims | user_claims(session.user)))


def _bot_settings(settings: SessionSettings) -> SessionSettings:
    return evolve(settings, access_ttl=_BOT_TTL_SECONDS, with_refresh=False, lifetime=None)


def user_claims(user: Extension) -> Document:
    """Return the claims of a user for OpenID Connect."""
    return {
        "sub": user.id,
        "account_id": user.account_id,
        "email": user.email,
        "email_verified": True,
        "given_name": user.first_name,
        "family_name": user.last_name,
    }


def _field(fields: Mapping[str, str], name: str) -> str:
    value = fields.get(name)
    if not value:
        raise missing_parameter(name)
    return value


def _access_ttl(app: AppOptions, fields: Mapping[str, str]) -> int:
    if "access_token_ttl" not in fields:
        return app.access_token_ttl
    low, high = _ACCESS_TTL_RANGE_SECONDS
    asked = _seconds(fields, "access_token_ttl", app.access_token_ttl)
    return min(max(asked, min(low, app.access_token_ttl)), high)


def _refresh_ttl(app: AppOptions, fields: Mapping[str, str]) -> int:
    default = min(app.refresh_token_ttl, _MAX_REFRESH_TTL_SECONDS)
    asked = _seconds(fields, "refresh_token_ttl", default)
    return asked if 0 < asked <= default else default


def _refreshed_settings(
    settings: SessionSettings, app: AppOptions, fields: Mapping[str, str]
) -> SessionSettings:
    """Return the settings after a refresh, which may request other lifetimes."""
    if "access_token_ttl" in fields:
        settings = evolve(settings, access_ttl=_access_ttl(app, fields))
    if "refresh_token_ttl" in fields:
        settings = evolve(settings, refresh_ttl=_refresh_ttl(app, fields))
    return settings


def _seconds(fields: Mapping[str, str], name: str, default: int) -> int:
    text = fields.get(name)
    if text is None:
        return default
    try:
        return int(text)
    except ValueError as error:
        raise oauth_error("CMN-101", f"Parameter [{name}] is not a number") from error
