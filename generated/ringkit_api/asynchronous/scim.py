# Written by `make generate` from spec/. Do not edit.
"""SCIM for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import scim as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.scim_provider_config import ScimProviderConfig
    from ringkit_api.models.scim_resource_type_response import ScimResourceTypeResponse
    from ringkit_api.models.scim_resource_type_search_response import ScimResourceTypeSearchResponse
    from ringkit_api.models.scim_schema_response import ScimSchemaResponse
    from ringkit_api.models.scim_schema_search_response import ScimSchemaSearchResponse
    from ringkit_api.models.scim_search_request import ScimSearchRequest
    from ringkit_api.models.scim_user import ScimUser
    from ringkit_api.models.scim_user_patch import ScimUserPatch
    from ringkit_api.models.scim_user_response import ScimUserResponse
    from ringkit_api.models.scim_user_search_response import ScimUserSearchResponse


class AsyncSCIMApi(AsyncNamespace):
    """SCIM: 12 operations."""

    async def create_user(self, *, body: ScimUser) -> ScimUserResponse:
        """Create user.

        `POST /scim/v2/Users`

        Rate group Heavy. App permission EditAccounts. Request body up to 10,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimCreateUser2

        Args:
            body: ScimUser (json).

        Returns:
            201: ScimUserResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 403, 404, 409, 429, 500).
        """
        return await self._client.send(
            calls.create_user(
                body=body,
            )
        )

    async def delete_user(self, *, scim_user_id: str | int) -> None:
        """Delete user.

        `DELETE /scim/v2/Users/{scimUserId}`

        Rate group Heavy. App permission EditAccounts.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimDeleteUser2

        Args:
            scim_user_id: str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 401, 403, 404, 429, 500).
        """
        return await self._client.send(
            calls.delete_user(
                scim_user_id=scim_user_id,
            )
        )

    async def get_provider_config(self) -> ScimProviderConfig:
        """Get provider config.

        `GET /scim/v2/ServiceProviderConfig`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetProviderConfig2

        Returns:
            200: ScimProviderConfig.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(calls.get_provider_config())

    async def get_resource_type(self, *, type: str) -> ScimResourceTypeResponse:
        """Get resource type.

        `GET /scim/v2/ResourceTypes/{type}`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetResourceType2

        Args:
            type: str.

        Returns:
            200: ScimResourceTypeResponse.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return await self._client.send(
            calls.get_resource_type(
                type=type,
            )
        )

    async def get_schema(self, *, uri: str) -> ScimSchemaResponse:
        """Get schema.

        `GET /scim/v2/Schemas/{uri}`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetSchema2

        Args:
            uri: str.

        Returns:
            200: ScimSchemaResponse.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return await self._client.send(
            calls.get_schema(
                uri=uri,
            )
        )

    async def get_user(self, *, scim_user_id: str | int) -> ScimUserResponse:
        """Get user.

        `GET /scim/v2/Users/{scimUserId}`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetUser2

        Args:
            scim_user_id: str or int.

        Returns:
            200: ScimUserResponse.

        Raises:
            APIStatusError: for an error status (described: 401, 403, 404, 429, 500).
        """
        return await self._client.send(
            calls.get_user(
                scim_user_id=scim_user_id,
            )
        )

    async def list_resource_types(self) -> ScimResourceTypeSearchResponse:
        """List resource types.

        `GET /scim/v2/ResourceTypes`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimListResourceTypes2

        Returns:
            200: ScimResourceTypeSearchResponse.

        Raises:
            APIStatusError: for an error status (described: 403).
        """
        return await self._client.send(calls.list_resource_types())

    async def list_schemas(self) -> ScimSchemaSearchResponse:
        """List schemas.

        `GET /scim/v2/Schemas`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimListSchemas2

        Returns:
            200: ScimSchemaSearchResponse.

        Raises:
            APIStatusError: for an error status (described: 403).
        """
        return await self._client.send(calls.list_schemas())

    async def patch_user(self, *, scim_user_id: str | int, body: ScimUserPatch) -> ScimUserResponse:
        """Patch user.

        `PATCH /scim/v2/Users/{scimUserId}`

        Rate group Heavy. App permission EditAccounts. Request body up to 10,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimPatchUser2

        Args:
            scim_user_id: str or int.
            body: ScimUserPatch (json).

        Returns:
            200: ScimUserResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 403, 404, 409, 429, 500).
        """
        return await self._client.send(
            calls.patch_user(
                scim_user_id=scim_user_id,
                body=body,
            )
        )

    async def search_via_get(
        self,
        *,
        filter: str | Unset = UNSET,
        start_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ScimUserSearchResponse:
        """Search via get.

        `GET /scim/v2/Users`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimSearchViaGet2

        Args:
            filter: str.
            start_index: int; `1` if left out.
            count: int; `100` if left out.

        Returns:
            200: ScimUserSearchResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 403, 429, 500).
        """
        return await self._client.send(
            calls.search_via_get(
                filter=filter,
                start_index=start_index,
                count=count,
            )
        )

    async def search_via_post(self, *, body: ScimSearchRequest) -> ScimUserSearchResponse:
        """Search via post.

        `POST /scim/v2/Users/.search`

        Rate group Light. App permission ReadAccounts. Request body up to 1,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimSearchViaPost2

        Args:
            body: ScimSearchRequest (json).

        Returns:
            200: ScimUserSearchResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 403, 429, 500).
        """
        return await self._client.send(
            calls.search_via_post(
                body=body,
            )
        )

    async def update_user(self, *, scim_user_id: str | int, body: ScimUser) -> ScimUserResponse:
        """Update user.

        `PUT /scim/v2/Users/{scimUserId}`

        Rate group Heavy. App permission EditAccounts. Request body up to 10,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/SCIM/scimUpdateUser2

        Args:
            scim_user_id: str or int.
            body: ScimUser (json).

        Returns:
            200: ScimUserResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 403, 404, 409, 429, 500).
        """
        return await self._client.send(
            calls.update_user(
                scim_user_id=scim_user_id,
                body=body,
            )
        )
