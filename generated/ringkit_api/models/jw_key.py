# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

JWKeyUse = Literal["sig", "enc"]


@model
class JWKey(Model):
    """Jw key."""

    kty: str
    alg: str
    use: JWKeyUse
    kid: str
    n: str
    e: str
