"""JSON Web Tokens (RFC 7519): the server's key, signing, decoding and verification."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from functools import cache
from typing import Any, Final

from Crypto.Hash import SHA256
from Crypto.PublicKey import RSA
from Crypto.Signature import pkcs1_15

from ringkit_emulator._documents import Document

# The RSA key of all emulators. It is public and protects nothing.
_PUBLIC_EXPONENT: Final = 65537
_PRIME_P: Final = int(
    "daa94760614af183f8b0b076fac4624df5357bf0e3903a6b3e909e9eeb6db6344534ceb88da1e4987daa81"
    "714eb90b2207ee9ea1a313982797955762bbae6ed82309f6ece5471721706b458120dc3557d88203873fbc"
    "cc7998b9a20da56a4d29054c04b7fd7d54f9e470750b6e33ecc8b56d020c5816b1bb13d03cb028792363",
    16,
)
_PRIME_Q: Final = int(
    "fff144c3543437aa6c53c1ab15992f110150bd47e03f3c6eb56cd9470066d0ee859fa08194510ac8cdb11c"
    "9ec72017b7f51bbecfd1bf055d552e2421337477b34ef4104caf74f9da441556b558614d3ecd46a43ae48d"
    "4da0364f16b86c4fcefdf153d99803fd84dea7f24f2fbfee9ef629d6cd5714e66fcb168d58d1662491b9",
    16,
)
KEY_ID: Final = "emulator-1"


class JsonWebTokenError(ValueError):
    """A text that is not a JSON Web Token."""


@cache
def server_key() -> RSA.RsaKey:
    """Return the key that signs the tokens of the server."""
    exponent = pow(_PUBLIC_EXPONENT, -1, (_PRIME_P - 1) * (_PRIME_Q - 1))
    return RSA.construct(
        (_PRIME_P * _PRIME_Q, _PUBLIC_EXPONENT, exponent, _PRIME_P, _PRIME_Q),
        consistency_check=False,
    )


def public_jwk() -> Document:
    """Return the public key as a JSON Web Key (RFC 7517)."""
    key = server_key()
    return {
        "kty": "RSA",
        "alg": "RS256",
        "use": "sig",
        "kid": KEY_ID,
        "n": _base64url_encoded(key.n.to_bytes((key.n.bit_length() + 7) // 8, "big")),
        "e": _base64url_encoded(key.e.to_bytes(3, "big")),
    }


def signed_token(claims: Document) -> str:
    """Return `claims` as a token signed with RS256."""
    head = {"alg": "RS256", "kid": KEY_ID, "typ": "JWT"}
    text = f"{_encoded_json(head)}.{_encoded_json(claims)}"
    signature = pkcs1_15.new(server_key()).sign(SHA256.new(text.encode()))
    return f"{text}.{_base64url_encoded(signature)}"


def decode_unverified(token: str) -> tuple[Document, Document]:
    """Return the header and the claims, not verified; raises JsonWebTokenError."""
    parts = token.split(".")
    if len(parts) != 3:
        raise JsonWebTokenError("a JSON Web Token has three parts")
    head, claims = (_decoded_json(part) for part in parts[:2])
    return head, claims


def has_secret_signature(token: str, secret: str) -> bool:
    """Return whether `token` has a valid HS256 signature for `secret`."""
    text, _, signature = token.rpartition(".")
    expected = hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()
    return hmac.compare_digest(_base64url_encoded(expected), signature)


def has_key_signature(token: str, public_key: str) -> bool:
    """Return whether `token` has a valid RS256 signature for `public_key` (PEM)."""
    text, _, signature = token.rpartition(".")
    try:
        key = RSA.import_key(public_key)
        pkcs1_15.new(key).verify(SHA256.new(text.encode()), _base64url_decoded(signature))
    except (ValueError, JsonWebTokenError):
        return False
    return True


def _encoded_json(document: Document) -> str:
    return _base64url_encoded(json.dumps(document, separators=(",", ":")).encode())


def _base64url_encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _base64url_decoded(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError) as error:
        raise JsonWebTokenError("a part is not base64url") from error


def _decoded_json(part: str) -> Document:
    try:
        value: Any = json.loads(_base64url_decoded(part))
    except ValueError as error:
        raise JsonWebTokenError("a part is not JSON") from error
    if not isinstance(value, dict):
        raise JsonWebTokenError("a part is not a JSON object")
    return value
