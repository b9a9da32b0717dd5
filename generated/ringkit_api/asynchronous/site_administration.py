# Written by `make generate` from spec/. Do not edit.
"""Site Administration for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import site_administration as calls

if TYPE_CHECKING:
    from ringkit_api.models.business_site_collection_request import BusinessSiteCollectionRequest
    from ringkit_api.models.business_site_collection_resource import BusinessSiteCollectionResource


class AsyncSiteAdministrationApi(AsyncNamespace):
    """Site Administration: 2 operations."""

    async def list_administered_sites(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> BusinessSiteCollectionResource:
        """List administered sites.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Site-Administration/listAdministeredSites

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: BusinessSiteCollectionResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_administered_sites(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def update_user_administered_sites(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: BusinessSiteCollectionRequest,
    ) -> BusinessSiteCollectionResource:
        """Update user administered sites.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`

        Rate group Medium. App permission EditAccounts. User permission EditAssignedRoles.
        Account feature EditAssignedRoles.

        Reference: https://developers.ringcentral.com/api-reference/Site-Administration/updateUserAdministeredSites

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: BusinessSiteCollectionRequest (json).

        Returns:
            200: BusinessSiteCollectionResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_user_administered_sites(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )
