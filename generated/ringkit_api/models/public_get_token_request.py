# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model

PublicGetTokenRequestGrantType = Literal[
    "authorization_code",
    "urn:ietf:params:oauth:grant-type:jwt-bearer",
    "partner_jwt",
    "refresh_token",
]


@model
class PublicGetTokenRequest(Model):
    """Public get token request.

    Attributes:
        access_token_ttl: 600 to 3600; `3600` if left out.
        refresh_token_ttl: At most 2592000; `604800` if left out.
        redirect_uri: A URI.
    """

    client_id: str | Unset = member("client_id", default=UNSET)
    client_assertion_type: (
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"] | Unset
    ) = member("client_assertion_type", default=UNSET)
    client_assertion: str | Unset = member("client_assertion", default=UNSET, secret=True)
    scope: str | Unset = UNSET
    endpoint_id: str | Unset = member("endpoint_id", default=UNSET)
    access_token_ttl: int | Unset = member("access_token_ttl", default=UNSET)
    refresh_token_ttl: int | Unset = member("refresh_token_ttl", default=UNSET)
    grant_type: PublicGetTokenRequestGrantType = member("grant_type")
    code: str | Unset = member(default=UNSET, secret=True)
    redirect_uri: str | Unset = member("redirect_uri", default=UNSET)
    code_verifier: str | Unset = member("code_verifier", default=UNSET, secret=True)
    assertion: str | Unset = member(default=UNSET, secret=True)
    refresh_token: str | Unset = member("refresh_token", default=UNSET, secret=True)
