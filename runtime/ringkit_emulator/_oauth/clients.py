"""Client authentication of token and revoke requests.

See docs/platform-facts.md, section 1.2.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping

from ringkit_emulator._oauth import json_web_tokens as signing
from ringkit_emulator._oauth.errors import oauth_error
from ringkit_emulator._options import AppOptions
from ringkit_emulator._wire.errors import PlatformError

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class Clients:
    """The registered apps by client id.

    `audiences` are the URLs that the audience of a client assertion may be.
    """

    def __init__(self, apps: Mapping[str, AppOptions], audiences: tuple[str, ...]) -> None:
        self.apps = dict(apps)
        self._audiences = audiences

    def authenticate(self, authorization: str, fields: Mapping[str, str], now: float) -> AppOptions:
        """Return the app that sent a request; raises OAuthError."""
        if authorization:
            return self._authenticate_by_header(authorization, fields)
        if "client_assertion" in fields:
            return self._authenticate_by_assertion(fields, now)
        if "client_id" in fields:
            return self._find_public(fields["client_id"])
        raise oauth_error("OAU-123")

    def find(self, client_id: str) -> AppOptions:
        """Return the app with a client id; raises OAuthError."""
        app = self.apps.get(client_id)
        if app is None:
            raise oauth_error("OAU-120")
        return app

    def _authenticate_by_header(self, authorization: str, fields: Mapping[str, str]) -> AppOptions:
        scheme, _, value = authorization.partition(" ")
        if scheme.lower() != "basic":
            raise oauth_error("OAU-151")
        client_id, secret = _basic_credentials(value.strip())
        app = self.find(client_id)
        expected = app.client_secret or ""
        if not expected or not hmac.compare_digest(expected.encode(), secret.encode()):
            raise oauth_error("OAU-146")
        if fields.get("client_id", client_id) != client_id:
            raise oauth_error("OAU-121")
        return app

    def _find_public(self, client_id: str) -> AppOptions:
        app = self.find(client_id)
        if app.client_secret is not None:
            raise oauth_error("OAU-123")
        return app

    def _authenticate_by_assertion(self, fields: Mapping[str, str], now: float) -> AppOptions:
        if fields.get("client_assertion_type") != ASSERTION_TYPE:
            raise oauth_error("OAU-116")
        assertion = fields["client_assertion"]
        try:
            head, claims = signing.decode_unverified(assertion)
        except signing.JsonWebTokenError as error:
            raise oauth_error("OAU-116", str(error)) from error
        app = self.find(str(claims.get("sub")))
        if not _signature_valid(app, assertion, str(head.get("alg"))):
            raise oauth_error("OAU-146")
        audience = claims.get("aud")
        named = audience if isinstance(audience, list) else [audience]
        if claims.get("iss") != app.client_id or not set(self._audiences) & set(map(str, named)):
            raise oauth_error("OAU-116")
        expires = claims.get("exp")
        if not isinstance(expires, int | float) or expires <= now:
            raise oauth_error("OAU-116", "The client assertion has expired")
        return app


def _signature_valid(app: AppOptions, assertion: str, algorithm: str) -> bool:
    if algorithm == "HS256" and app.client_secret is not None:
        return signing.has_secret_signature(assertion, app.client_secret)
    if algorithm == "RS256" and app.signing_key is not None:
        return signing.has_key_signature(assertion, app.signing_key)
    return False


def _basic_credentials(value: str) -> tuple[str, str]:
    try:
        client_id, colon, secret = base64.b64decode(value, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise oauth_error("OAU-134") from error
    if not colon:
        raise oauth_error("OAU-134")
    return client_id, secret


def unverified_client_id(authorization: str, fields: Mapping[str, str]) -> str:
    """Return the client id in a request, not authenticated; empty if there is none."""
    scheme, _, value = authorization.partition(" ")
    if scheme.lower() == "basic":
        try:
            return _basic_credentials(value.strip())[0]
        except PlatformError:
            return ""
    try:
        _, claims = signing.decode_unverified(fields.get("client_assertion", ""))
    except signing.JsonWebTokenError:
        return fields.get("client_id", "")
    return str(claims.get("sub", ""))
