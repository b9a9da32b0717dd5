# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, member, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RefreshTokenRequest(Model):
    """Refresh token request."""

    grant_type: Literal["refresh_token"] = member("grant_type")
    refresh_token: str = member("refresh_token", secret=True)
