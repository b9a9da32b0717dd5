# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class WsTokenResponse(Model):
    """Ws token response.

    Attributes:
        uri: A URI.
    """

    ws_access_token: str = member("ws_access_token", secret=True)
    uri: str | Unset = UNSET
    expires_in: int = member("expires_in")
