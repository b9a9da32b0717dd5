# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class WsTokenResponse(Model):
    """A token for the WebSocket gateway.

    Attributes:
        ws_access_token: Token that is put into the query of the address.
        uri: Address of the gateway. A URI.
        expires_in: Seconds within which the connection must be opened.
    """

    ws_access_token: str = member("ws_access_token", secret=True)
    """Token that is put into the query of the address."""
    uri: str | Unset = UNSET
    """Address of the gateway."""
    expires_in: int = member("expires_in")
    """Seconds within which the connection must be opened."""
