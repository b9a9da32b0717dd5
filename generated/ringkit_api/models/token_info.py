# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@model
class TokenInfo(Model):
    """Token info."""

    access_token: str = member("access_token", secret=True)
    expires_in: int = member("expires_in")
    refresh_token: str | Unset = member("refresh_token", default=UNSET, secret=True)
    refresh_token_expires_in: int | Unset = member("refresh_token_expires_in", default=UNSET)
    scope: str
    token_type: Literal["bearer"] = member("token_type")
    owner_id: str | Unset = member("owner_id", default=UNSET)
    endpoint_id: str | Unset = member("endpoint_id", default=UNSET)
    id_token: str | Unset = member("id_token", default=UNSET, secret=True)
    session_expires_in: int | Unset = member("session_expires_in", default=UNSET)
    session_expiration_time: datetime | Unset = member("session_expiration_time", default=UNSET)
    session_id: str | Unset = member("session_id", default=UNSET)
    session_idle_timeout: int | Unset = member("session_idle_timeout", default=UNSET)
