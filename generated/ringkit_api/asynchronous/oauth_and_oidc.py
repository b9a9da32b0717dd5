# Written by `make generate` from spec/. Do not edit.
"""OAuth and OIDC for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import oauth_and_oidc as calls

if TYPE_CHECKING:
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.enumerations import CodeChallengeMethodEnum, DisplayModesEnum
    from ringkit_api.models.authorize_request import AuthorizeRequest
    from ringkit_api.models.jw_key_set import JWKeySet
    from ringkit_api.models.open_id_discovery import OpenIdDiscovery
    from ringkit_api.models.public_get_token_request import PublicGetTokenRequest
    from ringkit_api.models.revoke_token_request import RevokeTokenRequest
    from ringkit_api.models.token_info import TokenInfo
    from ringkit_api.models.user_info_resource import UserInfoResource
    from ringkit_api.models.ws_token_response import WsTokenResponse


class AsyncOAuthAndOIDCApi(AsyncNamespace):
    """OAuth and OIDC: 8 operations."""

    async def authorize(
        self,
        *,
        client_id: str | int,
        response_type: Literal["code"],
        redirect_uri: str | Unset = UNSET,
        state: str | Unset = UNSET,
        scope: str | Unset = UNSET,
        display: DisplayModesEnum | Unset = UNSET,
        prompt: str | Unset = UNSET,
        ui_locales: str | Unset = UNSET,
        code_challenge: str | Unset = UNSET,
        code_challenge_method: CodeChallengeMethodEnum | Unset = UNSET,
        nonce: str | Unset = UNSET,
        login_hint: str | Unset = UNSET,
        brand_id: str | int | Unset = UNSET,
    ) -> str:
        """Authorize.

        `GET /restapi/oauth/authorize`

        Rate group Auth.

        Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authorize

        Args:
            client_id: str or int.
            response_type: "code".
            redirect_uri: str; a URI.
            state: str.
            scope: str.
            display: "page" or "popup" or "touch" or "mobile".
            prompt: str; `"login sso"` if left out.
            ui_locales: str.
            code_challenge: str.
            code_challenge_method: "plain" or "S256".
            nonce: str.
            login_hint: str.
            brand_id: str or int.

        Returns:
            302: str.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return await self._client.send(
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
            )
        )

    async def authorize_by_post(self, *, body: AuthorizeRequest) -> str:
        """Authorize by post.

        `POST /restapi/oauth/authorize`

        Rate group Auth.

        Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authorize2

        Args:
            body: AuthorizeRequest (form).

        Returns:
            302: str.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return await self._client.send(
            calls.authorize_by_post(
                body=body,
            )
        )

    async def create_websocket_token(self) -> WsTokenResponse:
        """Create WebSocket token.

        `POST /restapi/oauth/wstoken`

        Rate group Auth. App permission WebSocket.

        Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authWsToken

        Returns:
            200: WsTokenResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(calls.create_websocket_token())

    async def get_token(self, *, body: PublicGetTokenRequest) -> TokenInfo:
        """Get token.

        `POST /restapi/oauth/token`

        Rate group Auth.

        Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/getToken

        Args:
            body: PublicGetTokenRequest (form).

        Returns:
            200: TokenInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 415, 429).
        """
        return await self._client.send(
            calls.get_token(
                body=body,
            )
        )

    async def read_jwks(self) -> JWKeySet:
        """Read jwks.

        `GET /restapi/oauth/jwks`

        Not rate limited.

        Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authJwks

        Returns:
            200: JWKeySet.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(calls.read_jwks())

    async def read_open_id_configuration(self) -> OpenIdDiscovery:
        """Read open ID configuration.

        `GET /.well-known/openid-configuration`

        Not rate limited.

        Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/readOpenIdConfiguration

        Returns:
            200: OpenIdDiscovery.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(calls.read_open_id_configuration())

    async def read_user_info(self) -> UserInfoResource:
        """Read user info.

        `GET /restapi/oauth/userinfo`

        Rate group Auth.

        Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/authUserInfo

        Returns:
            200: UserInfoResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(calls.read_user_info())

    async def revoke_token(
        self, *, token: str | Unset = UNSET, body: RevokeTokenRequest | Unset = UNSET
    ) -> None:
        """Revoke token.

        `POST /restapi/oauth/revoke`

        Rate group Auth.

        Reference: https://developers.ringcentral.com/api-reference/OAuth-and-OIDC/revokeToken

        Args:
            token: str.
            body: RevokeTokenRequest (form).

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return await self._client.send(
            calls.revoke_token(
                token=token,
                body=body,
            )
        )
