# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, member, model

JwtTokenRequestGrantType = Literal["urn:ietf:params:oauth:grant-type:jwt-bearer", "partner_jwt"]


@model
class JwtTokenRequest(Model):
    """Jwt token request."""

    grant_type: JwtTokenRequestGrantType = member("grant_type")
    assertion: str = member(secret=True)
