# Written by `make generate` from spec/. Do not edit.
"""Multi-Site: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.multi_site import (
        CreateSiteRequestDict,
        SiteIVRSettingsUpdateDict,
        SiteMembersBulkUpdateDict,
        SiteUpdateRequestDict,
    )
    from ringkit_api.models.create_site_request import CreateSiteRequest
    from ringkit_api.models.site_info import SiteInfo
    from ringkit_api.models.site_ivr_settings import SiteIVRSettings
    from ringkit_api.models.site_ivr_settings_update import SiteIVRSettingsUpdate
    from ringkit_api.models.site_member_info import SiteMemberInfo
    from ringkit_api.models.site_members_bulk_update import SiteMembersBulkUpdate
    from ringkit_api.models.site_members_list import SiteMembersList
    from ringkit_api.models.site_update_request import SiteUpdateRequest
    from ringkit_api.models.sites_list import SitesList


_ASSIGN_MULTIPLE_SITES = Operation(
    id="assignMultipleSites",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "SiteMembersBulkUpdate"),),
    app_permission="EditExtensions",
    user_permission="Sites",
)


def assign_multiple_sites(
    *,
    site_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: SiteMembersBulkUpdate | SiteMembersBulkUpdateDict | Unset = UNSET,
) -> Call[None]:
    """Move users and other extensions to a site, or away from it.

    An extension belongs to one site at a time, so adding it here takes it from where it was.

    `POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign`

    Rate group Medium. App permission EditExtensions. User permission Sites. Account feature
    EditSites.

    Reference: https://developers.ringcentral.com/api-reference/Multi-Site/assignMultipleSites

    Args:
        site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        body: SiteMembersBulkUpdate (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.multi_site.assign_multiple_sites(
        site_id=site.id, body={"added_extension_ids": [my_id]}
    )
    print(my_id, "belongs to", site.name)
    ```
    """
    return Call(
        _ASSIGN_MULTIPLE_SITES,
        path={
            "siteId": site_id,
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_SITE = Operation(
    id="createSite",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/sites",
    rate_group="Medium",
    results={200: "SiteInfo"},
    payloads=(Payload("json", "CreateSiteRequest"),),
    app_permission="EditAccounts",
)


def create_site(
    *, account_id: str | int | Unset = "~", body: CreateSiteRequest | CreateSiteRequestDict
) -> Call[SiteInfo]:
    """Create a site.

    It is an extension too, with a short number and a name that callers see. Users are moved to
    it with `rc.api.multi_site.assign_multiple_sites`.

    `POST /restapi/v1.0/account/{accountId}/sites`

    Rate group Medium. App permission EditAccounts.

    Reference: https://developers.ringcentral.com/api-reference/Multi-Site/createSite

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CreateSiteRequest (json).

    Returns:
        200: SiteInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    site = rc.api.multi_site.create_site(
        body={"name": "Lyon", "extension_number": "710", "code": "71"}
    )
    print(site.id, site.name)
    ```
    """
    return Call(
        _CREATE_SITE,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_DELETE_SITE = Operation(
    id="deleteSite",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/sites/{siteId}",
    rate_group="Light",
    results={204: ""},
    app_permission="EditAccounts",
    user_permission="Sites",
)


def delete_site(*, site_id: str | int | Unset, account_id: str | int | Unset = "~") -> Call[None]:
    """Delete a site.

    Move its users elsewhere first with `rc.api.multi_site.assign_multiple_sites`; what may not
    be deleted is refused (403).

    `DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}`

    Rate group Light. App permission EditAccounts. User permission Sites. Account feature
    EditSites.

    Reference: https://developers.ringcentral.com/api-reference/Multi-Site/deleteSite

    Args:
        site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`. Str
            or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 403).

    Example:

    ```python
    rc.api.multi_site.delete_site(site_id=site.id)
    print("deleted the site", site.name)
    ```
    """
    return Call(
        _DELETE_SITE,
        path={
            "siteId": site_id,
            "accountId": account_id,
        },
    )


_LIST_SITE_MEMBERS = Operation(
    id="listSiteMembers",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/sites/{siteId}/members",
    rate_group="Medium",
    results={200: "SiteMembersList"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def list_site_members(
    *,
    site_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[SiteMembersList, SiteMemberInfo]:
    """List the extensions of a site.

    Users, queues and menus are in one list.

    `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`

    Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Multi-Site/listSiteMembers

    Args:
        site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

    Returns:
        200: SiteMembersList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for member in rc.api.multi_site.list_site_members(site_id=site.id):
        print(member.extension_number, member.name)
    ```
    """
    return PagedCall(
        _LIST_SITE_MEMBERS,
        path={
            "siteId": site_id,
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_LIST_SITES = Operation(
    id="listSites",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/sites",
    rate_group="Light",
    results={200: "SitesList"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def list_sites(
    *,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[SitesList, SiteInfo]:
    """List the sites of the account: offices with an operator of their own.

    An account that has only one place has no others than the main site, whose id is
    `main-site`.

    `GET /restapi/v1.0/account/{accountId}/sites`

    Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Multi-Site/listSites

    Args:
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

    Returns:
        200: SitesList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for site in rc.api.multi_site.list_sites():
        print(site.id, site.extension_number, site.name)
    ```
    """
    return PagedCall(
        _LIST_SITES,
        path={
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_READ_SITE = Operation(
    id="readSite",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/sites/{siteId}",
    rate_group="Light",
    results={200: "SiteInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def read_site(*, site_id: str | int | Unset, account_id: str | int | Unset = "~") -> Call[SiteInfo]:
    """Read a site: its address, operator and regional settings.

    The id `main-site` is refused here, although it means the main site elsewhere.

    `GET /restapi/v1.0/account/{accountId}/sites/{siteId}`

    Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Multi-Site/readSite

    Args:
        site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`. Str
            or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: SiteInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    found = rc.api.multi_site.read_site(site_id=site.id)
    print(found.name, found.extension_number)
    ```
    """
    return Call(
        _READ_SITE,
        path={
            "siteId": site_id,
            "accountId": account_id,
        },
    )


_READ_SITE_IVR_SETTINGS = Operation(
    id="readSiteIvrSettings",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr",
    rate_group="Medium",
    results={200: "SiteIVRSettings"},
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def read_site_ivr_settings(
    *, site_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[SiteIVRSettings]:
    """Read what happens with calls to the number of a site.

    Either a menu answers them (`top_menu`), or the keys lead to extensions.

    `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`

    Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Multi-Site/readSiteIvrSettings

    Args:
        site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`. Str
            or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: SiteIVRSettings.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    settings = rc.api.multi_site.read_site_ivr_settings(site_id=site.id)
    print(settings.top_menu.name, settings.prompt_repeat_count)
    ```
    """
    return Call(
        _READ_SITE_IVR_SETTINGS,
        path={
            "siteId": site_id,
            "accountId": account_id,
        },
    )


_UPDATE_SITE = Operation(
    id="updateSite",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/sites/{siteId}",
    rate_group="Light",
    results={200: "SiteInfo"},
    payloads=(Payload("json", "SiteUpdateRequest"),),
    app_permission="EditExtensions",
    user_permission="Sites",
)


def update_site(
    *,
    site_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: SiteUpdateRequest | SiteUpdateRequestDict | Unset = UNSET,
) -> Call[SiteInfo]:
    """Change name, address, operator or settings of a site.

    What is left out stays. The caller's name may have at most 15 letters, digits and commas.

    `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}`

    Rate group Light. App permission EditExtensions. User permission Sites. Account feature
    EditSites.

    Reference: https://developers.ringcentral.com/api-reference/Multi-Site/updateSite

    Args:
        site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        body: SiteUpdateRequest (json).

    Returns:
        200: SiteInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    updated = rc.api.multi_site.update_site(
        site_id=site.id, body={"name": "Lyon Centre"}
    )
    print(updated.name)
    ```
    """
    return Call(
        _UPDATE_SITE,
        path={
            "siteId": site_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_SITE_IVR_SETTINGS = Operation(
    id="updateSiteIvrSettings",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr",
    rate_group="Medium",
    results={200: "SiteIVRSettings"},
    payloads=(Payload("json", "SiteIVRSettingsUpdate"),),
    app_permission="EditAccounts",
    user_permission="Sites",
)


def update_site_ivr_settings(
    *,
    site_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: SiteIVRSettingsUpdate | SiteIVRSettingsUpdateDict,
) -> Call[SiteIVRSettings]:
    """Change what happens with calls to the number of a site.

    What is left out stays. `top_menu` is needed for menus of several levels.

    `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`

    Rate group Medium. App permission EditAccounts. User permission Sites. Account feature
    EditSites.

    Reference: https://developers.ringcentral.com/api-reference/Multi-Site/updateSiteIvrSettings

    Args:
        site_id: The `id` of a site, from `rc.api.multi_site.list_sites`; not `main-site`. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        body: SiteIVRSettingsUpdate (json).

    Returns:
        200: SiteIVRSettings.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    settings = rc.api.multi_site.update_site_ivr_settings(
        site_id=site.id, body={"top_menu": {"id": menu.id}}
    )
    print(settings.top_menu.id)
    ```
    """
    return Call(
        _UPDATE_SITE_IVR_SETTINGS,
        path={
            "siteId": site_id,
            "accountId": account_id,
        },
        body=body,
    )
