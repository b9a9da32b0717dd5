"""The text form of tokens, whose checksum shows whether a token was damaged."""

from __future__ import annotations

import base64
import binascii
import zlib
from typing import Final

from ringkit_emulator._oauth.errors import bearer_error
from ringkit_emulator._wire.messages import Request

_PREFIX: Final = b"RKEM"


def make_token(secret: bytes) -> str:
    """Return a token that contains `secret` and a checksum."""
    content = _PREFIX + secret
    with_checksum = content + zlib.crc32(content).to_bytes(4, "big")
    return base64.urlsafe_b64encode(with_checksum).decode().rstrip("=")


def token_error_code(token: str) -> str:
    """Return the error code for an unknown token: not parseable, corrupted or not found."""
    try:
        decoded = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (binascii.Error, ValueError):
        return "OAU-149"
    if not decoded.startswith(_PREFIX):
        return "OAU-149"
    content, checksum = decoded[:-4], decoded[-4:]
    return "OAU-213" if zlib.crc32(content).to_bytes(4, "big") == checksum else "OAU-129"


def bearer_token(request: Request) -> str:
    """Return the access token in the Authorization header or in the query.

    Raises PlatformError (401).
    """
    authorization = request.headers.get("authorization")
    if not authorization:
        for name, value in request.query:
            if name == "access_token":
                return value
        raise bearer_error("OAU-123")
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer":
        raise bearer_error("OAU-151").because(f"the scheme is [{scheme}], not Bearer")
    if not token.strip():
        raise bearer_error("OAU-134")
    return token.strip()
