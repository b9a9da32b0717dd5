# Written by `make generate` from spec/. Do not edit.
"""Site Administration: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.site_administration import BusinessSiteCollectionRequestDict
    from ringkit_api.models.business_site_collection_request import BusinessSiteCollectionRequest
    from ringkit_api.models.business_site_collection_resource import BusinessSiteCollectionResource
    from ringkit_api.models.roles_business_site_resource import RolesBusinessSiteResource


_LIST_ADMINISTERED_SITES = Operation(
    id="listAdministeredSites",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites",
    rate_group="Medium",
    results={200: "BusinessSiteCollectionResource"},
    paging=Paging("single", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def list_administered_sites(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> PagedCall[BusinessSiteCollectionResource, RolesBusinessSiteResource]:
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
    return PagedCall(
        _LIST_ADMINISTERED_SITES,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_UPDATE_USER_ADMINISTERED_SITES = Operation(
    id="updateUserAdministeredSites",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites",
    rate_group="Medium",
    results={200: "BusinessSiteCollectionResource"},
    payloads=(Payload("json", "BusinessSiteCollectionRequest"),),
    app_permission="EditAccounts",
    user_permission="EditAssignedRoles",
)


def update_user_administered_sites(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: BusinessSiteCollectionRequest | BusinessSiteCollectionRequestDict,
) -> Call[BusinessSiteCollectionResource]:
    """Replace the sites that a user may administer.

    Only the ids of the records are read. Send all sites that are to stay, because the list
    takes the place of the old one.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`

    Rate group Medium. App permission EditAccounts. User permission EditAssignedRoles. Account
    feature EditAssignedRoles.

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
    return Call(
        _UPDATE_USER_ADMINISTERED_SITES,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )
