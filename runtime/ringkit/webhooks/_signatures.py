"""Compares secrets and signatures in constant time. Pure."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from typing import Final

_PREFIX: Final = "sha1="


def encode_secrets(secret: str | Iterable[str] | None) -> tuple[bytes, ...]:
    """Return the secrets as bytes, none for None.

    Raises ValueError for an empty list and an empty secret.
    """
    if secret is None:
        return ()
    secrets = tuple(text.encode() for text in ([secret] if isinstance(secret, str) else secret))
    if not secrets or not all(secrets):
        raise ValueError("an empty secret protects nothing; pass None to accept every sender")
    return secrets


def has_secret(candidates: Iterable[str], secrets: tuple[bytes, ...]) -> bool:
    """Return whether a candidate is one of the secrets; always compares all of them."""
    found = False
    for candidate in candidates:
        given = candidate.encode("utf-8", "surrogatepass")
        for secret in secrets:
            found |= hmac.compare_digest(given, secret)
    return found


def has_signature(candidates: Iterable[str], body: bytes, secrets: tuple[bytes, ...]) -> bool:
    """Return whether a candidate is the hexadecimal HMAC-SHA1 of the body.

    `sha1=` may stand before it: the guide has that, the platform's own add-ins compare the hash
    alone (platform-facts.md, 14).
    """
    found = False
    for candidate in candidates:
        given = candidate.lower().removeprefix(_PREFIX).encode("utf-8", "surrogatepass")
        for secret in secrets:
            expected = hmac.new(secret, body, "sha1").hexdigest()
            found |= hmac.compare_digest(given, expected.encode())
    return found
