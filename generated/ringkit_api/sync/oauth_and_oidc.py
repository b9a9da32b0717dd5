# Written by `make generate` from spec/. Do not edit.
"""OAuth and OIDC for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import oauth_and_oidc as calls

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
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


class OAuthAndOIDCApi(Namespace):
    """OAuth and OIDC: 8 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OAuthAndOIDCApiRaw: ...
        @property
        def with_streaming_response(self) -> OAuthAndOIDCApiStreaming: ...

    def authorize(
        self,
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
        **options: Unpack[RequestOptions],
    ) -> str:
        """Show the login page to a user; it redirects back with a code.

        Open the address in a browser, not from a program: the code is in the query of
        `redirect_uri` and is valid for about a minute. `ringkit` builds the address and fetches
        the token.

        `GET /restapi/oauth/authorize`

        Rate group Auth.

        Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authorize

        Args:
            client_id: Client id of the application. Str or int.
            response_type: Form of the answer; only the code flow is supported. "code".
            redirect_uri: Where the browser is sent afterwards; must match a registered URI
                exactly. Str; a URI.
            state: Text of the application's own that comes back unchanged; a random one guards
                against forged redirects. Str.
            scope: Permissions that are asked for, separated by spaces. Str.
            display: Kind of page that is shown for the login. "page" or "popup" or "touch" or
                "mobile".
            prompt: Pages to show, separated by spaces, of login, sso and consent; or none
                alone, to show no page. Str; `"login sso"` if left out.
            ui_locales: Languages of the page by preference, separated by spaces. Str.
            code_challenge: Challenge of PKCE; for S256 the base64url form of the SHA-256 of the
                verifier. Str.
            code_challenge_method: How the challenge was made from the verifier. "plain" or
                "S256".
            nonce: Text that comes back in the identity token, to tell a replayed one. Str.
            login_hint: Name that is filled into the login page. Str.
            brand_id: Identifier of the brand whose login page is shown; that of the application
                if left out. Str or int.

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
        return self._client.send(
            calls.authorize(
                client_id=client_id,
                response_type=response_type,
                redirect_uri=redirect_uri,
                state=state,
                scope=scope,
                display=display,
                prompt=prompt,
                ui_locales=ui_locales,
                code_challenge=code_challenge,
                code_challenge_method=code_challenge_method,
                nonce=nonce,
                login_hint=login_hint,
                brand_id=brand_id,
            ),
            **options,
        )

    def authorize_by_post(
        self, *, body: AuthorizeRequest | AuthorizeRequestDict, **options: Unpack[RequestOptions]
    ) -> str:
        """Show the login page to a user, with the arguments in a form.

        Same as `rc.api.oauth_and_oidc.authorize`; a form keeps the arguments out of addresses
        and logs. Meant for a browser.

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
        return self._client.send(
            calls.authorize_by_post(
                body=body,
            ),
            **options,
        )

    def create_websocket_token(self, **options: Unpack[RequestOptions]) -> WsTokenResponse:
        """Create a token that opens one connection to the WebSocket gateway.

        Valid for a short time and meant to be used once; it counts in the Auth group, five
        calls a minute, so do not reconnect in a tight loop. Subscriptions of the client do this
        themselves.

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
        return self._client.send(calls.create_websocket_token(), **options)

    def get_token(
        self,
        *,
        body: PublicGetTokenRequest | PublicGetTokenRequestDict,
        **options: Unpack[RequestOptions],
    ) -> TokenInfo:
        """Exchange a code, a JWT or a refresh token for an access token.

        The client does this itself after a login. A refresh makes the access token before it
        invalid at once; each login opens a session, and usually five per user and application
        are kept. Never repeat a 400.

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
        return self._client.send(
            calls.get_token(
                body=body,
            ),
            **options,
        )

    def read_jwks(self, **options: Unpack[RequestOptions]) -> JWKeySet:
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
        return self._client.send(calls.read_jwks(), **options)

    def read_open_id_configuration(self, **options: Unpack[RequestOptions]) -> OpenIdDiscovery:
        """Read where the endpoints for logins are and what they support.

        For libraries of OpenID Connect that configure themselves; no login is needed and no
        rate limit counts.

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
        return self._client.send(calls.read_open_id_configuration(), **options)

    def read_user_info(self, **options: Unpack[RequestOptions]) -> UserInfoResource:
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
        return self._client.send(calls.read_user_info(), **options)

    def revoke_token(
        self,
        *,
        token: str | Unset | None = UNSET,
        body: RevokeTokenRequest | RevokeTokenRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """End a session, with all its access and refresh tokens.

        Either kind of token will do. On an error do not repeat it. `rc.logout` does this and
        forgets the stored tokens, too.

        `POST /restapi/oauth/revoke`

        Rate group Auth. Authorized by the secret of the application, without an access token.

        Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/revokeToken

        Args:
            token: Access or refresh token of the session; better sent in the body, where no log
                has it. Str.
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
        return self._client.send(
            calls.revoke_token(
                token=token,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class OAuthAndOIDCApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: OAuthAndOIDCApi) -> None:
            self.authorize = raw(api.authorize)
            self.authorize_by_post = raw(api.authorize_by_post)
            self.create_websocket_token = raw(api.create_websocket_token)
            self.get_token = raw(api.get_token)
            self.read_jwks = raw(api.read_jwks)
            self.read_open_id_configuration = raw(api.read_open_id_configuration)
            self.read_user_info = raw(api.read_user_info)
            self.revoke_token = raw(api.revoke_token)

    class OAuthAndOIDCApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: OAuthAndOIDCApi) -> None:
            self.authorize = streaming(api.authorize)
            self.authorize_by_post = streaming(api.authorize_by_post)
            self.create_websocket_token = streaming(api.create_websocket_token)
            self.get_token = streaming(api.get_token)
            self.read_jwks = streaming(api.read_jwks)
            self.read_open_id_configuration = streaming(api.read_open_id_configuration)
            self.read_user_info = streaming(api.read_user_info)
            self.revoke_token = streaming(api.revoke_token)
