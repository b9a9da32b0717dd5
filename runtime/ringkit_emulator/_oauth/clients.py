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
            raise oauth_error("OAU-120").because(f"no app has the client id [{client_id}]")
        return app

    def _authenticate_by_header(self, authorization: str, fields: Mapping[str, str]) -> AppOptions:
        scheme, _, value = authorization.partition(" ")
        if scheme.lower() != "basic":
            raise oauth_error("OAU-151").because(f"the scheme is [{scheme}], not Basic")
        client_id, secret = _basic_credentials(value.strip())
        app = self.find(client_id)
        expected = app.client_secret or ""
        if not expected or not hmac.compare_digest(expected.encode(), secret.encode()):
            wrong = "is not the app's" if expected else "is given, but the app has none"
            raise oauth_error("OAU-146").because(f"the client secret {wrong}")
        if fields.get("client_id", client_id) != client_id:
            named = fields["client_id"]
            raise oauth_error("OAU-121").because(f"client_id of the body is [{named}]")
        return app

    def _find_public(self, client_id: str) -> AppOptions:
        app = self.find(client_id)
        if app.client_secret is not None:
            raise oauth_error("OAU-123").because("the app has a client secret, which is missing")
        return app

    def _authenticate_by_assertion(self, fields: Mapping[str, str], now: float) -> AppOptions:
        if fields.get("client_assertion_type") != ASSERTION_TYPE:
            raise oauth_error("OAU-116").because(f"client_assertion_type is not {ASSERTION_TYPE}")
        assertion = fields["client_assertion"]
        try:
            head, claims = signing.decode_unverified(assertion)
        except signing.JsonWebTokenError as error:
            raise oauth_error("OAU-116", str(error)) from error
        app = self.find(str(claims.get("sub")))
        failed = _failed_signature_check(app, assertion, str(head.get("alg")))
        if failed is not None:
            raise oauth_error("OAU-146").because(failed)
        audience = claims.get("aud")
        named = audience if isinstance(audience, list) else [audience]
        if claims.get("iss") != app.client_id:
            issuer = claims.get("iss")
            raise oauth_error("OAU-116").because(f"iss is [{issuer}], not the client id")
        if not set(self._audiences) & set(map(str, named)):
            expected = " or ".join(self._audiences)
            raise oauth_error("OAU-116").because(f"aud is [{audience}], not {expected}")
        expires = claims.get("exp")
        if not isinstance(expires, int | float) or expires <= now:
            raise oauth_error("OAU-116", "The client assertion has expired")
        return app


def _failed_signature_check(app: AppOptions, assertion: str, algorithm: str) -> str | None:
    """Return which check of the signature of a client assertion fails, None if none does."""
    if algorithm == "HS256":
        if app.client_secret is None:
            return "the app has no client secret for HS256"
        valid = signing.has_secret_signature(assertion, app.client_secret)
        return None if valid else "the HS256 signature was not made with the client secret"
    if algorithm == "RS256":
        if app.signing_key is None:
            return "the app has no signing_key for RS256"
        valid = signing.has_key_signature(assertion, app.signing_key)
        return None if valid else "the RS256 signature was not made with the key of the app"
    return f"alg is [{algorithm}], neither HS256 nor RS256"


def _basic_credentials(value: str) -> tuple[str, str]:
    try:
        client_id, colon, secret = base64.b64decode(value, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise oauth_error("OAU-134").because("the credentials are not base64 of UTF-8") from error
    if not colon:
        raise oauth_error("OAU-134").because("the credentials have no colon")
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
