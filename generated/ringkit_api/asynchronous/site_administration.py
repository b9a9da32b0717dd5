# Written by `make generate` from spec/. Do not edit.
"""Site Administration for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import site_administration as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.site_administration import BusinessSiteCollectionRequestDict
    from ringkit_api.models.business_site_collection_request import BusinessSiteCollectionRequest
    from ringkit_api.models.business_site_collection_resource import BusinessSiteCollectionResource
    from ringkit_api.models.roles_business_site_resource import RolesBusinessSiteResource


class AsyncSiteAdministrationApi(AsyncNamespace):
    """Site Administration: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSiteAdministrationApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncSiteAdministrationApiStreaming: ...

    def list_administered_sites(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[BusinessSiteCollectionResource, RolesBusinessSiteResource]:
        """List the sites that a user may administer.

        A user with a role that is limited to sites sees and changes only what belongs to these.

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

        Example:

        ```python
        async for site in rc.api.site_administration.list_administered_sites():
            print(site.id, site.name)
        ```
        """
        return self._client.paginate(
            calls.list_administered_sites(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def update_user_administered_sites(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: BusinessSiteCollectionRequest | BusinessSiteCollectionRequestDict,
        **options: Unpack[RequestOptions],
    ) -> BusinessSiteCollectionResource:
        """Replace the sites that a user may administer.

        Only the ids of the records are read. Send all sites that are to stay, because the list
        takes the place of the old one.

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

        Example:

        ```python
        sites = await rc.api.site_administration.update_user_administered_sites(
            extension_id=colleague_id, body={"records": [{"id": site.id}]}
        )
        print([site.id for site in sites.records])
        ```
        """
        return await self._client.send(
            calls.update_user_administered_sites(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncSiteAdministrationApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncSiteAdministrationApi) -> None:
            self.list_administered_sites = async_paged_raw(api.list_administered_sites)
            self.update_user_administered_sites = async_raw(api.update_user_administered_sites)

    class AsyncSiteAdministrationApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncSiteAdministrationApi) -> None:
            self.list_administered_sites = async_streaming(api.list_administered_sites)
            self.update_user_administered_sites = async_streaming(
                api.update_user_administered_sites
            )
