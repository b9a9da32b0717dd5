# Written by `make generate` from spec/. Do not edit.
"""Internal Contacts: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._call.deprecation import deprecated
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.dicts.search_directory_entries_request import SearchDirectoryEntriesRequestDict
    from ringkit_api.enumerations import (
        ADGSearchableExtensionTypesEnum,
        FederationTypes,
        ListDirectoryEntriesTypeGroup,
        SearchDirectoryExtensionType,
    )
    from ringkit_api.models.contact_resource import ContactResource
    from ringkit_api.models.directory_resource import DirectoryResource
    from ringkit_api.models.federation_resource import FederationResource
    from ringkit_api.models.search_directory_entries_request import SearchDirectoryEntriesRequest


_LIST_DIRECTORY_ENTRIES = Operation(
    id="listDirectoryEntries",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/directory/entries",
    rate_group="Medium",
    results={200: "DirectoryResource"},
    paging=Paging("number", "records"),
    app_permission="ReadAccounts",
)


def list_directory_entries(
    *,
    account_id: str | int = "~",
    accessible_sites_only: bool | Unset | None = UNSET,
    show_federated: bool | Unset | None = UNSET,
    type: ADGSearchableExtensionTypesEnum | Unset | None = UNSET,
    type_group: ListDirectoryEntriesTypeGroup | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Literal["all", "max"] | Unset | None = UNSET,
    site_id: str | int | Unset | None = UNSET,
    if_none_match: str | Unset | None = UNSET,
) -> PagedCall[DirectoryResource, ContactResource]:
    """List directory entries.

    `GET /restapi/v1.0/account/{accountId}/directory/entries`

    Rate group Medium. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/Internal-Contacts/listDirectoryEntries

    Args:
        account_id: "~" is that of the user who is logged in.
        accessible_sites_only: Bool; `true` if left out.
        show_federated: Bool; `true` if left out.
        type: ADGSearchableExtensionTypesEnum.
        type_group: "User" or "NonUser".
        page: Int; `1` if left out.
        per_page: Int or "all" or "max".
        site_id: Str or int.
        if_none_match: Str.

    Returns:
        200: DirectoryResource.

    Raises:
        APIStatusError: for an error status (described: 400, 500, 503).
    """
    return PagedCall(
        _LIST_DIRECTORY_ENTRIES,
        path={
            "accountId": account_id,
        },
        query={
            "accessibleSitesOnly": accessible_sites_only,
            "showFederated": show_federated,
            "type": type,
            "typeGroup": type_group,
            "page": page,
            "perPage": per_page,
            "siteId": site_id,
        },
        headers={
            "If-None-Match": if_none_match,
        },
    )


_READ_DIRECTORY_ENTRY = Operation(
    id="readDirectoryEntry",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/directory/entries/{entryId}",
    rate_group="Medium",
    results={200: "ContactResource"},
    app_permission="ReadAccounts",
)


def read_directory_entry(
    *,
    entry_id: str | int,
    account_id: str | int = "~",
    accessible_sites_only: bool | Unset | None = UNSET,
) -> Call[ContactResource]:
    """Read directory entry.

    `GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`

    Rate group Medium. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/Internal-Contacts/readDirectoryEntry

    Args:
        entry_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        accessible_sites_only: Bool; `true` if left out.

    Returns:
        200: ContactResource.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).
    """
    return Call(
        _READ_DIRECTORY_ENTRY,
        path={
            "entryId": entry_id,
            "accountId": account_id,
        },
        query={
            "accessibleSitesOnly": accessible_sites_only,
        },
    )


_READ_DIRECTORY_FEDERATION = Operation(
    id="readDirectoryFederation",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/directory/federation",
    rate_group="Medium",
    results={200: "FederationResource"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def read_directory_federation(
    *,
    account_id: str | int = "~",
    types: FederationTypes | Unset | None = UNSET,
    rc_extension_id: str | Unset | None = UNSET,
) -> Call[FederationResource]:
    """Read directory federation.

    `GET /restapi/v1.0/account/{accountId}/directory/federation`

    Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
    feature ReadCompanyInfo.

    Reference: https://developers.ringcentral.com/api-reference/Internal-Contacts/readDirectoryFederation

    Args:
        account_id: "~" is that of the user who is logged in.
        types: "All" or "Regular" or "AdminOnly".
        rc_extension_id: Str.

    Returns:
        200: FederationResource.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).
    """
    return Call(
        _READ_DIRECTORY_FEDERATION,
        path={
            "accountId": account_id,
        },
        query={
            "types": types,
        },
        headers={
            "RCExtensionId": rc_extension_id,
        },
    )


_SEARCH_DIRECTORY_ENTRIES = Operation(
    id="searchDirectoryEntries",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/directory/entries/search",
    rate_group="Heavy",
    results={200: "DirectoryResource"},
    payloads=(Payload("json", "SearchDirectoryEntriesRequest"),),
    paging=Paging("number", "records", "body"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


@overload
def search_directory_entries(
    *,
    account_id: str | int = "~",
    accessible_sites_only: bool | Unset | None = UNSET,
    body: SearchDirectoryEntriesRequest | SearchDirectoryEntriesRequestDict,
) -> PagedCall[DirectoryResource, ContactResource]: ...


@overload
@deprecated(
    "account_id_query, department, site_id, extension_status, extension_type: deprecated by RingCentral"
)
def search_directory_entries(
    *,
    account_id: str | int = "~",
    accessible_sites_only: bool | Unset | None = UNSET,
    account_id_query: str | int | Sequence[str | int] | Unset | None = UNSET,
    department: str | Unset | None = UNSET,
    site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    extension_status: str | Sequence[str] | Unset | None = UNSET,
    extension_type: SearchDirectoryExtensionType
    | Sequence[SearchDirectoryExtensionType]
    | Unset
    | None = UNSET,
    body: SearchDirectoryEntriesRequest | SearchDirectoryEntriesRequestDict,
) -> PagedCall[DirectoryResource, ContactResource]: ...


def search_directory_entries(
    *,
    account_id: str | int = "~",
    accessible_sites_only: bool | Unset | None = UNSET,
    account_id_query: str | int | Sequence[str | int] | Unset | None = UNSET,
    department: str | Unset | None = UNSET,
    site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    extension_status: str | Sequence[str] | Unset | None = UNSET,
    extension_type: SearchDirectoryExtensionType
    | Sequence[SearchDirectoryExtensionType]
    | Unset
    | None = UNSET,
    body: SearchDirectoryEntriesRequest | SearchDirectoryEntriesRequestDict,
) -> PagedCall[DirectoryResource, ContactResource]:
    """Search directory entries.

    `POST /restapi/v1.0/account/{accountId}/directory/entries/search`

    Rate group Heavy. App permission ReadAccounts. User permission ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Internal-Contacts/searchDirectoryEntries

    Args:
        account_id: "~" is that of the user who is logged in.
        accessible_sites_only: Bool; `true` if left out.
        account_id_query: Str or int, one or several; deprecated.
        department: Str; deprecated.
        site_id: Str or int, one or several; deprecated.
        extension_status: Str, one or several; deprecated.
        extension_type: SearchDirectoryExtensionType, one or several; deprecated.
        body: SearchDirectoryEntriesRequest (json).

    Returns:
        200: DirectoryResource.

    Raises:
        APIStatusError: for an error status (described: 400, 500, 503).
    """
    return PagedCall(
        _SEARCH_DIRECTORY_ENTRIES,
        path={
            "accountId": account_id,
        },
        query={
            "accessibleSitesOnly": accessible_sites_only,
            "accountId": account_id_query,
            "department": department,
            "siteId": site_id,
            "extensionStatus": extension_status,
            "extensionType": extension_type,
        },
        body=body,
    )
