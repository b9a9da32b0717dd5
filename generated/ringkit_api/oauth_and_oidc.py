# Written by `make generate` from spec/. Do not edit.
"""OAuth and OIDC: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.dicts.oauth_and_oidc import (
        AuthorizeRequestDict,
        PublicGetTokenRequestDict,
        RevokeTokenRequestDict,
    )
    from ringkit_api.enumerations import CodeChallengeMethodEnum, DisplayModesEnum
    from ringkit_api.models.authorize_request import AuthorizeRequest
    from ringkit_api.models.jw_key_set import JWKeySet
    from ringkit_api.models.open_id_discovery import OpenIdDiscovery
    from ringkit_api.models.public_get_token_request import PublicGetTokenRequest
    from ringkit_api.models.revoke_token_request import RevokeTokenRequest
    from ringkit_api.models.token_info import TokenInfo
    from ringkit_api.models.user_info_resource import UserInfoResource
    from ringkit_api.models.ws_token_response import WsTokenResponse


_AUTHORIZE = Operation(
    id="authorize",
    method="GET",
    path="/restapi/oauth/authorize",
    rate_group="Auth",
    results={302: "str"},
)


def authorize(
    *,
    client_id: str | int,
    response_type: Literal["code"],
    redirect_uri: str | Unset | None = UNSET,
    state: str | Unset | None = UNSET,
    scope: str | Unset | None = UNSET,
    display: DisplayModesEnum | Unset | None = UNSET,
    prompt: str | Unset | None = UNSET,
    ui_locales: str | Unset | None = UNSET,
    code_challenge: str | Unset | None = UNSET,
    code_challenge_method: CodeChallengeMethodEnum | Unset | None = UNSET,
    nonce: str | Unset | None = UNSET,
    login_hint: str | Unset | None = UNSET,
    brand_id: str | int | Unset | None = UNSET,
) -> Call[str]:
    """Show the login page to a user; it redirects back with a code.

    Open the address in a browser, not from a program: the code is in the query of
    `redirect_uri` and is valid for about a minute. `ringkit` builds the address and fetches the
    token.

    `GET /restapi/oauth/authorize`

    Rate group Auth.

    Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authorize

    Args:
        client_id: Client id of the application. Str or int.
        response_type: Form of the answer; only the code flow is supported. "code".
        redirect_uri: Where the browser is sent afterwards; must match a registered URI exactly.
            Str; a URI.
        state: Text of the application's own that comes back unchanged; a random one guards
            against forged redirects. Str.
        scope: Permissions that are asked for, separated by spaces. Str.
        display: Kind of page that is shown for the login. "page" or "popup" or "touch" or
            "mobile".
        prompt: Pages to show, separated by spaces, of login, sso and consent; or none alone, to
            show no page. Str; `"login sso"` if left out.
        ui_locales: Languages of the page by preference, separated by spaces. Str.
        code_challenge: Challenge of PKCE; for S256 the base64url form of the SHA-256 of the
            verifier. Str.
        code_challenge_method: How the challenge was made from the verifier. "plain" or "S256".
        nonce: Text that comes back in the identity token, to tell a replayed one. Str.
        login_hint: Name that is filled into the login page. Str.
        brand_id: Identifier of the brand whose login page is shown; that of the application if
            left out. Str or int.

    Returns:
        302: str.

    Raises:
        APIStatusError: for an error status (described: 400).

    Example:

    ```python
    location = rc.api.oauth_and_oidc.authorize(
        client_id=os.environ["RINGCENTRAL_CLIENT_ID"],
        response_type="code",
        redirect_uri="https://app.example.com/oauth",
        state=secrets.token_urlsafe(),
    )
    print("send the browser to", location)
    ```
    """
    return Call(
        _AUTHORIZE,
        query={
            "client_id": client_id,
            "response_type": response_type,
            "redirect_uri": redirect_uri,
            "state": state,
            "scope": scope,
            "display": display,
            "prompt": prompt,
            "ui_locales": ui_locales,
            "code_challenge": code_challenge,
            "code_challenge_method": code_challenge_method,
            "nonce": nonce,
            "login_hint": login_hint,
            "brand_id": brand_id,
        },
    )


_AUTHORIZE_BY_POST = Operation(
    id="authorize2",
    method="POST",
    path="/restapi/oauth/authorize",
    rate_group="Auth",
    results={302: "str"},
    payloads=(Payload("form", "AuthorizeRequest"),),
)


def authorize_by_post(*, body: AuthorizeRequest | AuthorizeRequestDict) -> Call[str]:
    """Show the login page to a user, with the arguments in a form.

    Same as `rc.api.oauth_and_oidc.authorize`; a form keeps the arguments out of addresses and
    logs. Meant for a browser.

    `POST /restapi/oauth/authorize`

    Rate group Auth.

    Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authorize2

    Args:
        body: AuthorizeRequest (form).

    Returns:
        302: str.

    Raises:
        APIStatusError: for an error status (described: 400).

    Example:

    ```python
    location = rc.api.oauth_and_oidc.authorize_by_post(body={
        "client_id": os.environ["RINGCENTRAL_CLIENT_ID"],
        "response_type": "code",
        "redirect_uri": "https://app.example.com/oauth",
        "state": secrets.token_urlsafe(),
    })
    print("send the browser to", location)
    ```
    """
    return Call(
        _AUTHORIZE_BY_POST,
        body=body,
    )


_CREATE_WEBSOCKET_TOKEN = Operation(
    id="authWsToken",
    method="POST",
    path="/restapi/oauth/wstoken",
    rate_group="Auth",
    results={200: "WsTokenResponse"},
    app_permission="WebSocket",
)


def create_websocket_token() -> Call[WsTokenResponse]:
    """Create a token that opens one connection to the WebSocket gateway.

    Valid for a short time and meant to be used once; it counts in the Auth group, five calls a
    minute, so do not reconnect in a tight loop. Subscriptions of the client do this themselves.

    `POST /restapi/oauth/wstoken`

    Rate group Auth. App permission WebSocket.

    Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authWsToken

    Returns:
        200: WsTokenResponse.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    token = rc.api.oauth_and_oidc.create_websocket_token()
    print(token.uri, "within", token.expires_in, "seconds")
    ```
    """
    return Call(
        _CREATE_WEBSOCKET_TOKEN,
    )


_GET_TOKEN = Operation(
    id="getToken",
    method="POST",
    path="/restapi/oauth/token",
    rate_group="Auth",
    results={200: "TokenInfo"},
    payloads=(Payload("form", "PublicGetTokenRequest"),),
    security="client",
)


def get_token(*, body: PublicGetTokenRequest | PublicGetTokenRequestDict) -> Call[TokenInfo]:
    """Exchange a code, a JWT or a refresh token for an access token.

    The client does this itself after a login. A refresh makes the access token before it
    invalid at once; each login opens a session, and usually five per user and application are
    kept. Never repeat a 400.

    `POST /restapi/oauth/token`

    Rate group Auth. Authorized by the secret of the application, without an access token.

    Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/getToken

    Args:
        body: PublicGetTokenRequest (form).

    Returns:
        200: TokenInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 415, 429).

    Example:

    ```python
    token = rc.api.oauth_and_oidc.get_token(
        body={
            "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "assertion": os.environ["RINGCENTRAL_JWT"],
        }
    )
    print(token.expires_in, "seconds,", token.scope)
    ```
    """
    return Call(
        _GET_TOKEN,
        body=body,
    )


_READ_JWKS = Operation(
    id="authJwks",
    method="GET",
    path="/restapi/oauth/jwks",
    rate_group="NoThrottling",
    results={200: "JWKeySet"},
)


def read_jwks() -> Call[JWKeySet]:
    """Read the public keys that sign tokens of the platform.

    Needed to verify an identity token; no login is needed and no rate limit counts.

    `GET /restapi/oauth/jwks`

    Not rate limited.

    Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authJwks

    Returns:
        200: JWKeySet.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for key in rc.api.oauth_and_oidc.read_jwks().keys:
        print(key.kid, key.kty, key.alg)
    ```
    """
    return Call(
        _READ_JWKS,
    )


_READ_OPEN_ID_CONFIGURATION = Operation(
    id="readOpenIdConfiguration",
    method="GET",
    path="/.well-known/openid-configuration",
    rate_group="NoThrottling",
    results={200: "OpenIdDiscovery"},
)


def read_open_id_configuration() -> Call[OpenIdDiscovery]:
    """Read where the endpoints for logins are and what they support.

    For libraries of OpenID Connect that configure themselves; no login is needed and no rate
    limit counts.

    `GET /.well-known/openid-configuration`

    Not rate limited.

    Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/readOpenIdConfiguration

    Returns:
        200: OpenIdDiscovery.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    found = rc.api.oauth_and_oidc.read_open_id_configuration()
    print(found.issuer, found.token_endpoint)
    ```
    """
    return Call(
        _READ_OPEN_ID_CONFIGURATION,
    )


_READ_USER_INFO = Operation(
    id="authUserInfo",
    method="GET",
    path="/restapi/oauth/userinfo",
    rate_group="Auth",
    results={200: "UserInfoResource"},
)


def read_user_info() -> Call[UserInfoResource]:
    """Read who is logged in, as OpenID Connect has it.

    `sub` is the `id` of the extension. It counts in the Auth group, five calls a minute;
    `rc.api.extensions.read_extension` tells more and costs less.

    `GET /restapi/oauth/userinfo`

    Rate group Auth.

    Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authUserInfo

    Returns:
        200: UserInfoResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    me = rc.api.oauth_and_oidc.read_user_info()
    print(me.sub, me.given_name, me.family_name, me.email)
    ```
    """
    return Call(
        _READ_USER_INFO,
    )


_REVOKE_TOKEN = Operation(
    id="revokeToken",
    method="POST",
    path="/restapi/oauth/revoke",
    rate_group="Auth",
    results={200: ""},
    payloads=(Payload("form", "RevokeTokenRequest"),),
    security="client",
)


def revoke_token(
    *,
    token: str | Unset | None = UNSET,
    body: RevokeTokenRequest | RevokeTokenRequestDict | Unset = UNSET,
) -> Call[None]:
    """End a session, with all its access and refresh tokens.

    Either kind of token will do. On an error do not repeat it. `rc.logout` does this and
    forgets the stored tokens, too.

    `POST /restapi/oauth/revoke`

    Rate group Auth. Authorized by the secret of the application, without an access token.

    Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/revokeToken

    Args:
        token: Access or refresh token of the session; better sent in the body, where no log has
            it. Str.
        body: RevokeTokenRequest (form).

    Returns:
        200: nothing.

    Raises:
        APIStatusError: for an error status (described: 400).

    Example:

    ```python
    rc.api.oauth_and_oidc.revoke_token(body={"token": token.access_token})
    print("the token is no longer valid")
    ```
    """
    return Call(
        _REVOKE_TOKEN,
        query={
            "token": token,
        },
        body=body,
    )
