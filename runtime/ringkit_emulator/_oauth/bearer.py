"""The access token that a request carries."""

from __future__ import annotations

from ringkit_emulator._oauth.errors import bearer_refusal
from ringkit_emulator._wire.messages import Request


def bearer_token(request: Request) -> str:
    """Return the token of the Authorization header or of the query; raises PlatformError (401)."""
    authorization = request.headers.get("authorization")
    if not authorization:
        for name, value in request.query:
            if name == "access_token":
                return value
        raise bearer_refusal("OAU-123")
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer":
        raise bearer_refusal("OAU-151")
    if not token.strip():
        raise bearer_refusal("OAU-134")
    return token.strip()
