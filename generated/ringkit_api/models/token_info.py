# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@model
class TokenInfo(Model):
    """An access token and the session it belongs to.

    Attributes:
        access_token: Token for the header `Authorization`, with `Bearer` before it.
        expires_in: Seconds that the access token lives.
        refresh_token: Token for the next renewal; missing where the application does not get any.
        refresh_token_expires_in: Seconds that the refresh token lives.
        scope: Permissions of the token, separated by spaces.
        token_type: Always bearer.
        owner_id: `id` of the extension that logged in.
        endpoint_id: Identifier of this installation of the application.
        id_token: Signed statement of who logged in, for the scope openid.
        session_expires_in: Seconds until the session ends however often it is renewed.
        session_expiration_time: When the session ends however often it is renewed, in ISO 8601.
        session_id: Identifier of the session; many answers lack it.
        session_idle_timeout: Seconds without use after which the session ends.
    """

    access_token: str = member("access_token", secret=True)
    """Token for the header `Authorization`, with `Bearer` before it."""
    expires_in: int = member("expires_in")
    """Seconds that the access token lives."""
    refresh_token: str | Unset = member("refresh_token", default=UNSET, secret=True)
    """Token for the next renewal; missing where the application does not get any."""
    refresh_token_expires_in: int | Unset = member("refresh_token_expires_in", default=UNSET)
    """Seconds that the refresh token lives."""
    scope: str
    """Permissions of the token, separated by spaces."""
    token_type: Literal["bearer"] = member("token_type")
    """Always bearer."""
    owner_id: str | Unset = member("owner_id", default=UNSET)
    """`id` of the extension that logged in."""
    endpoint_id: str | Unset = member("endpoint_id", default=UNSET)
    """Identifier of this installation of the application."""
    id_token: str | Unset = member("id_token", default=UNSET, secret=True)
    """Signed statement of who logged in, for the scope openid."""
    session_expires_in: int | Unset = member("session_expires_in", default=UNSET)
    """Seconds until the session ends however often it is renewed."""
    session_expiration_time: datetime | Unset = member("session_expiration_time", default=UNSET)
    """When the session ends however often it is renewed, in ISO 8601."""
    session_id: str | Unset = member("session_id", default=UNSET)
    """Identifier of the session; many answers lack it."""
    session_idle_timeout: int | Unset = member("session_idle_timeout", default=UNSET)
    """Seconds without use after which the session ends."""
