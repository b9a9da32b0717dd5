# Written by `make generate` from spec/. Do not edit.
"""Site Administration for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import site_administration as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.site_administration import BusinessSiteCollectionRequestDict
    from ringkit_api.models.business_site_collection_request import BusinessSiteCollectionRequest
    from ringkit_api.models.business_site_collection_resource import BusinessSiteCollectionResource


class SiteAdministrationApi(Namespace):
    """Site Administration: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SiteAdministrationApiRaw: ...
        @property
        def with_streaming_response(self) -> SiteAdministrationApiStreaming: ...

    def list_administered_sites(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> BusinessSiteCollectionResource:
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
        for site in rc.api.site_administration.list_administered_sites():
            print(site.id, site.name)
        ```
        """
        return self._client.send(
            calls.list_administered_sites(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def update_user_administered_sites(
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
        sites = rc.api.site_administration.update_user_administered_sites(
            extension_id=colleague_id, body={"records": [{"id": site.id}]}
        )
        print([site.id for site in sites.records])
        ```
        """
        return self._client.send(
            calls.update_user_administered_sites(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class SiteAdministrationApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: SiteAdministrationApi) -> None:
            self.list_administered_sites = raw(api.list_administered_sites)
            self.update_user_administered_sites = raw(api.update_user_administered_sites)

    class SiteAdministrationApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: SiteAdministrationApi) -> None:
            self.list_administered_sites = streaming(api.list_administered_sites)
            self.update_user_administered_sites = streaming(api.update_user_administered_sites)
