"""How an application authenticates itself to the OAuth endpoints.

RFC 6749, section 2.3.1 (HTTP Basic); RFC 7523, section 3 (client assertions). A public client has
no credentials and only sends its client id.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from attrs import field, frozen

from ringkit.auth._grants import Form
from ringkit.auth._token import masked

if TYPE_CHECKING:
    from Crypto.PublicKey import RSA

    from ringkit._options import Config
    from ringkit._redaction import Secret
    from ringkit.auth._settings import AuthSettings, ClientAuthMethod

_METHODS: Final = ("basic", "client_secret_jwt", "private_key_jwt", "none")
_ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
#: RFC 7518, section 3.3.
_MIN_KEY_BITS: Final = 2048
#: How long a client assertion is valid; each is made for one request.
_ASSERTION_LIFETIME_SECONDS: Final = 300


def client_auth_method(config: Config, settings: AuthSettings) -> ClientAuthMethod:
    """Return the method that is set, or the one that the given credentials imply."""
    if settings.client_auth:
        return settings.client_auth
    if settings.private_key:
        return "private_key_jwt"
    return "basic" if config.client_secret else "none"


def check_client_auth(config: Config, settings: AuthSettings) -> None:
    """Raise ValueError for an unknown method, or one whose credentials are missing or invalid."""
    method = client_auth_method(config, settings)
    if method not in _METHODS:
        raise ValueError(f"client_auth must be one of {', '.join(_METHODS)}, got {method!r}")
    if method in ("basic", "client_secret_jwt") and not config.client_secret:
        raise ValueError(f"client_auth={method!r} needs a client_secret")
    if method == "private_key_jwt":
        if not settings.private_key:
            raise ValueError("client_auth='private_key_jwt' needs a private_key")
        _private_key(settings.private_key)


@frozen
class ClientCredentials:
    """What a request carries to authenticate the application: a header value, or form fields."""

    authorization: str = field(default="", repr=masked)
    fields: Form = field(factory=Form)


class ClientAuthenticator:
    """Makes the credentials of one application, whose settings were checked."""

    def __init__(self, config: Config, settings: AuthSettings) -> None:
        self._client_id = config.client_id
        self._secret = config.client_secret
        self._key = settings.private_key
        self._key_id = settings.private_key_id
        self.method: ClientAuthMethod = client_auth_method(config, settings)

    def credentials(self, audience: str, now: float) -> ClientCredentials:
        """Return the credentials for a request to the URL `audience` at the instant `now`."""
        if self.method == "none":
            return ClientCredentials(fields=Form(client_id=self._client_id))
        if self.method == "basic":
            pair = f"{self._client_id}:{self._secret}".encode()
            return ClientCredentials("Basic " + base64.b64encode(pair).decode("ascii"))
        assertion = self._assertion(audience, now)
        form = Form(client_assertion_type=_ASSERTION_TYPE, client_assertion=assertion)
        return ClientCredentials(fields=form)

    def _assertion(self, audience: str, now: float) -> str:
        claims = {
            "iss": self._client_id,
            "sub": self._client_id,
            "aud": audience,
            "jti": uuid4().hex,
            "iat": int(now),
            "exp": int(now) + _ASSERTION_LIFETIME_SECONDS,
        }
        if self.method == "client_secret_jwt":
            text = _unsigned({"alg": "HS256", "typ": "JWT"}, claims)
            digest = hmac.digest(self._secret.encode(), text.encode(), hashlib.sha256)
            return f"{text}.{_base64url(digest)}"
        header = {"alg": "RS256", "typ": "JWT"} | ({"kid": self._key_id} if self._key_id else {})
        text = _unsigned(header, claims)
        return f"{text}.{_base64url(rs256_signature(self._key, text))}"


def _private_key(key: Secret) -> RSA.RsaKey:
    """Return an RSA key in PEM. Raises ValueError unless RS256 may be used with it (RFC 7518)."""
    rsa = _rsa_key(key)
    if rsa is None:
        raise ValueError("private_key is not an RSA key in PEM without a passphrase")
    if not rsa.has_private():
        raise ValueError("private_key is the public part of a key: give the private one")
    if rsa.size_in_bits() < _MIN_KEY_BITS:
        raise ValueError(
            f"private_key has {rsa.size_in_bits()} bits, and RS256 needs {_MIN_KEY_BITS} or more: "
            "make a new key, and register its public part for the application"
        )
    return rsa


def _rsa_key(key: Secret) -> RSA.RsaKey | None:
    from Crypto.PublicKey import RSA

    try:
        return RSA.import_key(key.reveal())
    except (ValueError, IndexError, TypeError):
        # The error of the library may quote the key, and its frames hold it.
        return None


def rs256_signature(key: Secret, text: str) -> bytes:
    """Return the RS256 signature of a text (RFC 7518, section 3.3). Raises ValueError."""
    from Crypto.Hash import SHA256
    from Crypto.Signature import pkcs1_15

    return pkcs1_15.new(_private_key(key)).sign(SHA256.new(text.encode()))


def _unsigned(header: dict[str, Any], claims: dict[str, Any]) -> str:
    parts = (json.dumps(part, separators=(",", ":")).encode() for part in (header, claims))
    return ".".join(_base64url(part) for part in parts)


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode("ascii").rstrip("=")
