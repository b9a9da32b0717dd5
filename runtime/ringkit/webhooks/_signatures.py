"""Secrets and signatures, compared in constant time. Pure; used by the receivers."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from typing import Final

_SCHEME: Final = "sha1="


def secrets_of(secret: str | Iterable[str] | None) -> tuple[bytes, ...]:
    """Return the secrets as bytes. Raises ValueError for none at all, or an empty one."""
    if secret is None:
        return ()
    found = tuple(text.encode() for text in ([secret] if isinstance(secret, str) else secret))
    if not found or not all(found):
        raise ValueError("an empty secret protects nothing; pass None to accept every sender")
    return found


def is_known(candidates: Iterable[str], secrets: tuple[bytes, ...]) -> bool:
    """Tell whether a candidate is one of the secrets; takes as long for one as for none."""
    known = False
    for candidate in candidates:
        given = candidate.encode("utf-8", "surrogatepass")
        for secret in secrets:
            known |= hmac.compare_digest(given, secret)
    return known


def is_signed(candidates: Iterable[str], body: bytes, secrets: tuple[bytes, ...]) -> bool:
    """Tell whether a candidate is `sha1=` and the HMAC-SHA1 of the body, in hexadecimal."""
    signed = False
    for candidate in candidates:
        given = candidate.lower().encode("utf-8", "surrogatepass")
        for secret in secrets:
            made = _SCHEME + hmac.new(secret, body, "sha1").hexdigest()
            signed |= hmac.compare_digest(given, made.encode())
    return signed
