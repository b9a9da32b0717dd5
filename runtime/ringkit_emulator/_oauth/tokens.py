"""Access and refresh tokens as texts: recognisable, so that a damaged one can be told."""

from __future__ import annotations

import base64
import binascii
import zlib
from typing import Final

from ringkit_emulator._oauth.errors import bearer_error
from ringkit_emulator._wire.messages import Request

_PREFIX: Final = b"RKEM"


def make_token(secret: bytes) -> str:
    """Return a token text that holds `secret` and a checksum."""
    content = _PREFIX + secret
    sealed = content + zlib.crc32(content).to_bytes(4, "big")
    return base64.urlsafe_b64encode(sealed).decode().rstrip("=")


def token_error_code(token: str) -> str:
    """Return the code for a token nobody knows: unparsable, corrupted or not found."""
    try:
        sealed = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (binascii.Error, ValueError):
        return "OAU-149"
    if not sealed.startswith(_PREFIX):
        return "OAU-149"
    content, seal = sealed[:-4], sealed[-4:]
    return "OAU-213" if zlib.crc32(content).to_bytes(4, "big") == seal else "OAU-129"


def bearer_token(request: Request) -> str:
    """Return the token of the Authorization header or of the query; raises PlatformError (401)."""
    authorization = request.headers.get("authorization")
    if not authorization:
        for name, value in request.query:
            if name == "access_token":
                return value
        raise bearer_error("OAU-123")
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer":
        raise bearer_error("OAU-151")
    if not token.strip():
        raise bearer_error("OAU-134")
    return token.strip()
