# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

JWKeyUse = Literal["sig", "enc"]


@model
class JWKey(Model):
    """A public key.

    Attributes:
        kty: Kind of the key, such as RSA.
        alg: Algorithm that the key is for.
        use: Whether the key signs or encrypts.
        kid: Identifier of the key, as the header of a token names it.
        n: Modulus of an RSA key, base64url.
        e: Exponent of an RSA key, base64url.
    """

    kty: str
    """Kind of the key, such as RSA."""
    alg: str
    """Algorithm that the key is for."""
    use: JWKeyUse
    """Whether the key signs or encrypts."""
    kid: str
    """Identifier of the key, as the header of a token names it."""
    n: str
    """Modulus of an RSA key, base64url."""
    e: str
    """Exponent of an RSA key, base64url."""
