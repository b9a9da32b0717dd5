# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.enumerations import CodeChallengeMethodEnum, DisplayModesEnum
    from ringkit_api.models.public_get_token_request import PublicGetTokenRequestGrantType


class AuthorizeRequestDict(TypedDict):
    """`AuthorizeRequest` as a dict."""

    response_type: Literal["code"]
    """Form of the answer; only the code flow is supported."""
    redirect_uri: NotRequired[str]
    """Where the browser is sent afterwards; must match a registered URI exactly. A URI."""
    client_id: str | int | Unset
    """Client id of the application."""
    state: NotRequired[str]
    """Text of the application's own that comes back unchanged."""
    scope: NotRequired[str]
    """Permissions that are asked for, separated by spaces."""
    display: NotRequired[DisplayModesEnum]
    """Kind of page that is shown for the login."""
    prompt: NotRequired[str]
    """Pages to show, separated by spaces, of login, sso and consent; or none alone, to show no page.
        `"login sso"` if left out."""
    ui_locales: NotRequired[str]
    """Languages of the page by preference, separated by spaces."""
    code_challenge: NotRequired[str]
    """Challenge of PKCE; for S256 the base64url form of the SHA-256 of the verifier."""
    code_challenge_method: NotRequired[CodeChallengeMethodEnum]
    """How the challenge was made from the verifier."""
    nonce: NotRequired[str]
    """Text that comes back in the identity token, to tell a replayed one."""
    login_hint: NotRequired[str]
    """Name that is filled into the login page."""
    brand_id: NotRequired[str | int | Unset]
    """Identifier of the brand whose login page is shown."""


class PublicGetTokenRequestDict(TypedDict):
    """`PublicGetTokenRequest` as a dict."""

    client_id: NotRequired[str | int | Unset]
    """Client id, for applications that have no secret."""
    client_assertion_type: NotRequired[
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    ]
    """Kind of `client_assertion`."""
    client_assertion: NotRequired[str]
    """JWT by which the application proves who it is, in place of its secret."""
    scope: NotRequired[str]
    """Permissions of the token, separated by spaces; all of the application if left out."""
    endpoint_id: NotRequired[str | int | Unset]
    """Identifier of this installation of the application; one is made if left out."""
    access_token_ttl: NotRequired[int]
    """Seconds that the access token is to live; values out of range are moved into it. 600 to 3600;
        `3600` if left out."""
    refresh_token_ttl: NotRequired[int]
    """Seconds that the refresh token is to live; the application may allow less. At most 2592000;
        `604800` if left out."""
    grant_type: PublicGetTokenRequestGrantType
    """What the token is given for; it decides which other members are needed."""
    code: NotRequired[str]
    """Code from the redirect, for `authorization_code`."""
    redirect_uri: NotRequired[str]
    """The same URI as in the login, for `authorization_code`. A URI."""
    code_verifier: NotRequired[str]
    """Verifier of PKCE that belongs to the challenge of the login."""
    assertion: NotRequired[str]
    """JWT credential of the user, for the two grants by JWT."""
    refresh_token: NotRequired[str]
    """Refresh token, for `refresh_token`; it can be used once."""


class RevokeTokenRequestDict(TypedDict):
    """`RevokeTokenRequest` as a dict."""

    token: NotRequired[str]
    """Access or refresh token of the session."""
    client_id: NotRequired[str | int | Unset]
    """Client id, for applications that have no secret."""
    client_assertion_type: NotRequired[
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    ]
    """Kind of `client_assertion`."""
    client_assertion: NotRequired[str]
    """JWT by which the application proves who it is, in place of its secret."""
