"""How an application proves itself to the OAuth endpoints. Pure, but for the signing.

RFC 6749, section 2.3.1 (Basic); RFC 7523, section 3 (client assertions). A public client has
nothing to prove and only names itself.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any, Final
from uuid import uuid4

from attrs import field, frozen

from ringkit._options import Config
from ringkit.auth._grants import Form
from ringkit.auth._settings import AuthSettings, ClientAuth, client_auth_method
from ringkit.auth._token import masked

_ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
#: How long a client assertion is good for, in seconds; it is made for one request.
_ASSERTION_LIFE: Final = 300


@frozen
class Proof:
    """What to add to a request: a value for `Authorization`, or form fields."""

    authorization: str = field(default="", repr=masked)
    fields: Form = field(factory=Form)


class Prover:
    """Proves one application, whose settings were checked (`check_client_auth`)."""

    def __init__(self, config: Config, settings: AuthSettings) -> None:
        self._client_id = config.client_id
        self._secret = config.client_secret
        self._key = settings.private_key
        self._key_id = settings.private_key_id
        self.method: ClientAuth = client_auth_method(config.client_secret, settings)

    @property
    def public(self) -> bool:
        """Whether the application has nothing to prove itself with."""
        return self.method == "none"

    def proof(self, audience: str, now: float) -> Proof:
        """Return the proof for a request to the address `audience` at the instant `now`."""
        if self.method == "none":
            return Proof(fields=Form(client_id=self._client_id))
        if self.method == "basic":
            pair = f"{self._client_id}:{self._secret}".encode()
            return Proof("Basic " + base64.b64encode(pair).decode("ascii"))
        assertion = self._assertion(audience, now)
        return Proof(fields=Form(client_assertion_type=_ASSERTION_TYPE, client_assertion=assertion))

    def _assertion(self, audience: str, now: float) -> str:
        claims = {
            "iss": self._client_id,
            "sub": self._client_id,
            "aud": audience,
            "jti": uuid4().hex,
            "iat": int(now),
            "exp": int(now) + _ASSERTION_LIFE,
        }
        if self.method == "client_secret_jwt":
            text = _unsigned({"alg": "HS256", "typ": "JWT"}, claims)
            digest = hmac.digest(self._secret.encode(), text.encode(), hashlib.sha256)
            return f"{text}.{_base64url(digest)}"
        head = {"alg": "RS256", "typ": "JWT"} | ({"kid": self._key_id} if self._key_id else {})
        text = _unsigned(head, claims)
        return f"{text}.{_base64url(signed(self._key, text))}"


def signed(key: str, text: str) -> bytes:
    """Return the RS256 signature of a text. Raises ValueError for a key that cannot sign."""
    from Crypto.Hash import SHA256
    from Crypto.PublicKey import RSA
    from Crypto.Signature import pkcs1_15

    try:
        rsa = RSA.import_key(key)
    except (ValueError, IndexError, TypeError):
        # What the library says may quote the key.
        raise ValueError("private_key is not an RSA key in PEM without a passphrase") from None
    return pkcs1_15.new(rsa).sign(SHA256.new(text.encode()))


def _unsigned(head: dict[str, Any], claims: dict[str, Any]) -> str:
    parts = (json.dumps(part, separators=(",", ":")).encode() for part in (head, claims))
    return ".".join(_base64url(part) for part in parts)


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode("ascii").rstrip("=")
