# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class BaseTokenRequest(Model):
    """Base token request.

    Attributes:
        access_token_ttl: 600 to 3600; `3600` if left out.
        refresh_token_ttl: At most 2592000; `604800` if left out.
    """

    scope: str | Unset = UNSET
    endpoint_id: str | Unset = member("endpoint_id", default=UNSET)
    access_token_ttl: int | Unset = member("access_token_ttl", default=UNSET)
    refresh_token_ttl: int | Unset = member("refresh_token_ttl", default=UNSET)
