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
    """A grant, and the token that is wanted for it.

    Attributes:
        client_id: Client id, for applications that have no secret.
        client_assertion_type: Kind of `client_assertion`.
        client_assertion: JWT by which the application proves who it is, in place of its secret.
        scope: Permissions of the token, separated by spaces; all of the application if left out.
        endpoint_id: Identifier of this installation of the application; one is made if left out.
        access_token_ttl: Seconds that the access token is to live; values out of range are moved into
            it. 600 to 3600; `3600` if left out.
        refresh_token_ttl: Seconds that the refresh token is to live; the application may allow less. At
            most 2592000; `604800` if left out.
        grant_type: What the token is given for; it decides which other members are needed.
        code: Code from the redirect, for `authorization_code`.
        redirect_uri: The same URI as in the login, for `authorization_code`. A URI.
        code_verifier: Verifier of PKCE that belongs to the challenge of the login.
        assertion: JWT credential of the user, for the two grants by JWT.
        refresh_token: Refresh token, for `refresh_token`; it can be used once.
    """

    client_id: str | Unset = member("client_id", default=UNSET)
    """Client id, for applications that have no secret."""
    client_assertion_type: (
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"] | Unset
    ) = member("client_assertion_type", default=UNSET)
    """Kind of `client_assertion`."""
    client_assertion: str | Unset = member("client_assertion", default=UNSET, secret=True)
    """JWT by which the application proves who it is, in place of its secret."""
    scope: str | Unset = UNSET
    """Permissions of the token, separated by spaces; all of the application if left out."""
    endpoint_id: str | Unset = member("endpoint_id", default=UNSET)
    """Identifier of this installation of the application; one is made if left out."""
    access_token_ttl: int | Unset = member("access_token_ttl", default=UNSET)
    """Seconds that the access token is to live; values out of range are moved into it."""
    refresh_token_ttl: int | Unset = member("refresh_token_ttl", default=UNSET)
    """Seconds that the refresh token is to live; the application may allow less."""
    grant_type: PublicGetTokenRequestGrantType = member("grant_type")
    """What the token is given for; it decides which other members are needed."""
    code: str | Unset = member(default=UNSET, secret=True)
    """Code from the redirect, for `authorization_code`."""
    redirect_uri: str | Unset = member("redirect_uri", default=UNSET)
    """The same URI as in the login, for `authorization_code`."""
    code_verifier: str | Unset = member("code_verifier", default=UNSET, secret=True)
    """Verifier of PKCE that belongs to the challenge of the login."""
    assertion: str | Unset = member(default=UNSET, secret=True)
    """JWT credential of the user, for the two grants by JWT."""
    refresh_token: str | Unset = member("refresh_token", default=UNSET, secret=True)
    """Refresh token, for `refresh_token`; it can be used once."""
