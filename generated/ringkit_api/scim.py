# Written by `make generate` from spec/. Do not edit.
"""SCIM: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.scim_search_request import ScimSearchRequestDict
    from ringkit_api.dicts.scim_user import ScimUserDict
    from ringkit_api.dicts.scim_user_patch import ScimUserPatchDict
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
    from ringkit_api.models.scim_user_short_info import ScimUserShortInfo


_CREATE_USER = Operation(
    id="scimCreateUser2",
    method="POST",
    path="/scim/v2/Users",
    rate_group="Heavy",
    results={201: "ScimUserResponse"},
    payloads=(Payload("json", "ScimUser"),),
    max_body=10_000_000,
    app_permission="EditAccounts",
)


def create_user(*, body: ScimUser | ScimUserDict) -> Call[ScimUserResponse]:
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
    return Call(
        _CREATE_USER,
        body=body,
    )


_DELETE_USER = Operation(
    id="scimDeleteUser2",
    method="DELETE",
    path="/scim/v2/Users/{scimUserId}",
    rate_group="Heavy",
    results={204: ""},
    app_permission="EditAccounts",
)


def delete_user(*, scim_user_id: str | int) -> Call[None]:
    """Delete user.

    `DELETE /scim/v2/Users/{scimUserId}`

    Rate group Heavy. App permission EditAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimDeleteUser2

    Args:
        scim_user_id: Str or int.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 401, 403, 404, 429, 500).
    """
    return Call(
        _DELETE_USER,
        path={
            "scimUserId": scim_user_id,
        },
    )


_LIST_RESOURCE_TYPES = Operation(
    id="scimListResourceTypes2",
    method="GET",
    path="/scim/v2/ResourceTypes",
    rate_group="Light",
    results={200: "ScimResourceTypeSearchResponse"},
    paging=Paging("single", "Resources"),
    app_permission="ReadAccounts",
)


def list_resource_types() -> PagedCall[ScimResourceTypeSearchResponse, ScimResourceTypeResponse]:
    """List resource types.

    `GET /scim/v2/ResourceTypes`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimListResourceTypes2

    Returns:
        200: ScimResourceTypeSearchResponse.

    Raises:
        APIStatusError: for an error status (described: 403).
    """
    return PagedCall(
        _LIST_RESOURCE_TYPES,
    )


_LIST_SCHEMAS = Operation(
    id="scimListSchemas2",
    method="GET",
    path="/scim/v2/Schemas",
    rate_group="Light",
    results={200: "ScimSchemaSearchResponse"},
    paging=Paging("single", "Resources"),
    app_permission="ReadAccounts",
)


def list_schemas() -> PagedCall[ScimSchemaSearchResponse, ScimSchemaResponse]:
    """List schemas.

    `GET /scim/v2/Schemas`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimListSchemas2

    Returns:
        200: ScimSchemaSearchResponse.

    Raises:
        APIStatusError: for an error status (described: 403).
    """
    return PagedCall(
        _LIST_SCHEMAS,
    )


_LIST_USERS = Operation(
    id="scimSearchViaGet2",
    method="GET",
    path="/scim/v2/Users",
    rate_group="Light",
    results={200: "ScimUserSearchResponse"},
    paging=Paging("index", "Resources"),
    app_permission="ReadAccounts",
)


def list_users(
    *,
    filter: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    count: int | Unset | None = UNSET,
) -> PagedCall[ScimUserSearchResponse, ScimUserShortInfo]:
    """List users.

    `GET /scim/v2/Users`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimSearchViaGet2

    Args:
        filter: Str.
        start_index: Int; `1` if left out.
        count: Int; `100` if left out.

    Returns:
        200: ScimUserSearchResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 403, 429, 500).
    """
    return PagedCall(
        _LIST_USERS,
        query={
            "filter": filter,
            "startIndex": start_index,
            "count": count,
        },
    )


_PATCH_USER = Operation(
    id="scimPatchUser2",
    method="PATCH",
    path="/scim/v2/Users/{scimUserId}",
    rate_group="Heavy",
    results={200: "ScimUserResponse"},
    payloads=(Payload("json", "ScimUserPatch"),),
    max_body=10_000_000,
    app_permission="EditAccounts",
)


def patch_user(
    *, scim_user_id: str | int, body: ScimUserPatch | ScimUserPatchDict
) -> Call[ScimUserResponse]:
    """Patch user.

    `PATCH /scim/v2/Users/{scimUserId}`

    Rate group Heavy. App permission EditAccounts. Request body up to 10,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimPatchUser2

    Args:
        scim_user_id: Str or int.
        body: ScimUserPatch (json).

    Returns:
        200: ScimUserResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 403, 404, 409, 429, 500).
    """
    return Call(
        _PATCH_USER,
        path={
            "scimUserId": scim_user_id,
        },
        body=body,
    )


_READ_PROVIDER_CONFIG = Operation(
    id="scimGetProviderConfig2",
    method="GET",
    path="/scim/v2/ServiceProviderConfig",
    rate_group="Light",
    results={200: "ScimProviderConfig"},
    app_permission="ReadAccounts",
)


def read_provider_config() -> Call[ScimProviderConfig]:
    """Read provider config.

    `GET /scim/v2/ServiceProviderConfig`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetProviderConfig2

    Returns:
        200: ScimProviderConfig.

    Raises:
        APIStatusError: for an error status.
    """
    return Call(
        _READ_PROVIDER_CONFIG,
    )


_READ_RESOURCE_TYPE = Operation(
    id="scimGetResourceType2",
    method="GET",
    path="/scim/v2/ResourceTypes/{type}",
    rate_group="Light",
    results={200: "ScimResourceTypeResponse"},
    app_permission="ReadAccounts",
)


def read_resource_type(*, type: str) -> Call[ScimResourceTypeResponse]:
    """Read resource type.

    `GET /scim/v2/ResourceTypes/{type}`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetResourceType2

    Args:
        type: Str.

    Returns:
        200: ScimResourceTypeResponse.

    Raises:
        APIStatusError: for an error status (described: 404).
    """
    return Call(
        _READ_RESOURCE_TYPE,
        path={
            "type": type,
        },
    )


_READ_SCHEMA = Operation(
    id="scimGetSchema2",
    method="GET",
    path="/scim/v2/Schemas/{uri}",
    rate_group="Light",
    results={200: "ScimSchemaResponse"},
    app_permission="ReadAccounts",
)


def read_schema(*, uri: str) -> Call[ScimSchemaResponse]:
    """Read schema.

    `GET /scim/v2/Schemas/{uri}`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetSchema2

    Args:
        uri: Str.

    Returns:
        200: ScimSchemaResponse.

    Raises:
        APIStatusError: for an error status (described: 404).
    """
    return Call(
        _READ_SCHEMA,
        path={
            "uri": uri,
        },
    )


_READ_USER = Operation(
    id="scimGetUser2",
    method="GET",
    path="/scim/v2/Users/{scimUserId}",
    rate_group="Light",
    results={200: "ScimUserResponse"},
    app_permission="ReadAccounts",
)


def read_user(*, scim_user_id: str | int) -> Call[ScimUserResponse]:
    """Read user.

    `GET /scim/v2/Users/{scimUserId}`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetUser2

    Args:
        scim_user_id: Str or int.

    Returns:
        200: ScimUserResponse.

    Raises:
        APIStatusError: for an error status (described: 401, 403, 404, 429, 500).
    """
    return Call(
        _READ_USER,
        path={
            "scimUserId": scim_user_id,
        },
    )


_SEARCH_USERS = Operation(
    id="scimSearchViaPost2",
    method="POST",
    path="/scim/v2/Users/.search",
    rate_group="Light",
    results={200: "ScimUserSearchResponse"},
    payloads=(Payload("json", "ScimSearchRequest"),),
    max_body=1_000_000,
    paging=Paging("index", "Resources", "body"),
    app_permission="ReadAccounts",
)


def search_users(
    *, body: ScimSearchRequest | ScimSearchRequestDict
) -> PagedCall[ScimUserSearchResponse, ScimUserShortInfo]:
    """Search users.

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
    return PagedCall(
        _SEARCH_USERS,
        body=body,
    )


_UPDATE_USER = Operation(
    id="scimUpdateUser2",
    method="PUT",
    path="/scim/v2/Users/{scimUserId}",
    rate_group="Heavy",
    results={200: "ScimUserResponse"},
    payloads=(Payload("json", "ScimUser"),),
    max_body=10_000_000,
    app_permission="EditAccounts",
)


def update_user(
    *, scim_user_id: str | int, body: ScimUser | ScimUserDict
) -> Call[ScimUserResponse]:
    """Update user.

    `PUT /scim/v2/Users/{scimUserId}`

    Rate group Heavy. App permission EditAccounts. Request body up to 10,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimUpdateUser2

    Args:
        scim_user_id: Str or int.
        body: ScimUser (json).

    Returns:
        200: ScimUserResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 403, 404, 409, 429, 500).
    """
    return Call(
        _UPDATE_USER,
        path={
            "scimUserId": scim_user_id,
        },
        body=body,
    )
