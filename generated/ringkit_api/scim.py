# Written by `make generate` from spec/. Do not edit.
"""SCIM: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.scim import ScimSearchRequestDict, ScimUserDict, ScimUserPatchDict
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
    """Create a user of the account, as an identity provider does.

    `user_name` must be the same as the e-mail address of the kind work. Errors of SCIM have a
    body of their own, with `status` and `detail`.

    `POST /scim/v2/Users`

    Rate group Heavy. App permission EditAccounts. Request body up to 10,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimCreateUser2

    Args:
        body: ScimUser (json).

    Returns:
        201: ScimUserResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 403, 404, 409, 429, 500).

    Example:

    ```python
    user = rc.api.scim.create_user(body={
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "user_name": "grace@example.com",
        "name": {"given_name": "Grace", "family_name": "Hopper"},
        "emails": [{"type": "work", "value": "grace@example.com"}],
    })
    print(user.id, user.user_name)
    ```
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


def delete_user(*, scim_user_id: str | int | Unset) -> Call[None]:
    """Delete a user of the account.

    The extension is deleted with its settings. To lock a user out and keep the extension, set
    `active` to false with `rc.api.scim.patch_user`.

    `DELETE /scim/v2/Users/{scimUserId}`

    Rate group Heavy. App permission EditAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimDeleteUser2

    Args:
        scim_user_id: `id` of the user, from `rc.api.scim.list_users`. Str or int.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 401, 403, 404, 429, 500).

    Example:

    ```python
    rc.api.scim.delete_user(scim_user_id=user.id)
    print("deleted", user.user_name)
    ```
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
    """List the kinds of records that SCIM knows here.

    Only users; identity providers ask this when they are set up.

    `GET /scim/v2/ResourceTypes`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimListResourceTypes2

    Returns:
        200: ScimResourceTypeSearchResponse.

    Raises:
        APIStatusError: for an error status (described: 403).

    Example:

    ```python
    for kind in rc.api.scim.list_resource_types():
        print(kind.name, kind.endpoint)
    ```
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
    """List the schemas of the records, with all their attributes.

    Identity providers ask this when they are set up.

    `GET /scim/v2/Schemas`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimListSchemas2

    Returns:
        200: ScimSchemaSearchResponse.

    Raises:
        APIStatusError: for an error status (described: 403).

    Example:

    ```python
    for schema in rc.api.scim.list_schemas():
        print(schema.id, [attribute.name for attribute in schema.attributes])
    ```
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
    """List the users of the account by a filter.

    Filters by `userName` and `email` only. Pages are asked for by `start_index`, counted from
    1. `rc.api.scim.search_users` does the same with a body.

    `GET /scim/v2/Users`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimSearchViaGet2

    Args:
        filter: Condition such as `userName eq "ann@example.com"`; only `userName` and `email`
            can be tested. Str.
        start_index: Index of the first user to return, counted from 1. Int; `1` if left out.
        count: Number of users to return at most. Int; `100` if left out.

    Returns:
        200: ScimUserSearchResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 403, 429, 500).

    Example:

    ```python
    for user in rc.api.scim.list_users(count=100):
        print(user.id, user.name.given_name, user.emails[0].value)
    ```
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
    *, scim_user_id: str | int | Unset, body: ScimUserPatch | ScimUserPatchDict
) -> Call[ScimUserResponse]:
    """Change single attributes of a user.

    Each operation adds, replaces or removes the value at its `path`. With `active` set to false
    the user cannot log in.

    `PATCH /scim/v2/Users/{scimUserId}`

    Rate group Heavy. App permission EditAccounts. Request body up to 10,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimPatchUser2

    Args:
        scim_user_id: `id` of the user, from `rc.api.scim.list_users`. Str or int.
        body: ScimUserPatch (json).

    Returns:
        200: ScimUserResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 403, 404, 409, 429, 500).

    Example:

    ```python
    updated = rc.api.scim.patch_user(scim_user_id=user.id, body={
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
        "operations": [{"op": "replace", "path": "title", "value": "Admiral"}],
    })
    print(updated.title)
    ```
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
    """Read what this implementation of SCIM supports.

    Identity providers ask this when they are set up: whether it can filter, patch, sort or do
    several operations at once.

    `GET /scim/v2/ServiceProviderConfig`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetProviderConfig2

    Returns:
        200: ScimProviderConfig.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    config = rc.api.scim.read_provider_config()
    print(config.patch.supported, config.filter.max_results)
    ```
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


def read_resource_type(*, type: str | Unset) -> Call[ScimResourceTypeResponse]:
    """Read one kind of records that SCIM knows.

    There is only User.

    `GET /scim/v2/ResourceTypes/{type}`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetResourceType2

    Args:
        type: Name of the kind, User. Str.

    Returns:
        200: ScimResourceTypeResponse.

    Raises:
        APIStatusError: for an error status (described: 404).

    Example:

    ```python
    kind = rc.api.scim.read_resource_type(type="User")
    print(kind.name, kind.endpoint, kind.description)
    ```
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


def read_schema(*, uri: str | Unset) -> Call[ScimSchemaResponse]:
    """Read one schema with all its attributes.

    The name contains colons: it is written as it is.

    `GET /scim/v2/Schemas/{uri}`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetSchema2

    Args:
        uri: Name of the schema, from `rc.api.scim.list_schemas`. Str.

    Returns:
        200: ScimSchemaResponse.

    Raises:
        APIStatusError: for an error status (described: 404).

    Example:

    ```python
    schema = rc.api.scim.read_schema(
        uri="urn:ietf:params:scim:schemas:core:2.0:User"
    )
    print(schema.name, [attribute.name for attribute in schema.attributes])
    ```
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


def read_user(*, scim_user_id: str | int | Unset) -> Call[ScimUserResponse]:
    """Read one user of the account as SCIM has it.

    The `id` is that of the extension; `rc.api.extensions.read_extension` tells more.

    `GET /scim/v2/Users/{scimUserId}`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimGetUser2

    Args:
        scim_user_id: `id` of the user, from `rc.api.scim.list_users`. Str or int.

    Returns:
        200: ScimUserResponse.

    Raises:
        APIStatusError: for an error status (described: 401, 403, 404, 429, 500).

    Example:

    ```python
    found = rc.api.scim.read_user(scim_user_id=user.id)
    print(found.user_name, found.name.family_name, found.active)
    ```
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
    """Search the users of the account by a filter in the body.

    Same as `rc.api.scim.list_users`, for filters that should not stand in an address.

    `POST /scim/v2/Users/.search`

    Rate group Light. App permission ReadAccounts. Request body up to 1,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimSearchViaPost2

    Args:
        body: ScimSearchRequest (json).

    Returns:
        200: ScimUserSearchResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 403, 429, 500).

    Example:

    ```python
    for found in rc.api.scim.search_users(
        body={"filter": 'userName eq "grace@example.com"'}
    ):
        print(found.id, found.name.given_name, found.name.family_name)
    ```
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
    *, scim_user_id: str | int | Unset, body: ScimUser | ScimUserDict
) -> Call[ScimUserResponse]:
    """Replace a user by the one of the body.

    Attributes that are left out are cleared; to change some only use `rc.api.scim.patch_user`.

    `PUT /scim/v2/Users/{scimUserId}`

    Rate group Heavy. App permission EditAccounts. Request body up to 10,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/SCIM/scimUpdateUser2

    Args:
        scim_user_id: `id` of the user, from `rc.api.scim.list_users`. Str or int.
        body: ScimUser (json).

    Returns:
        200: ScimUserResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 403, 404, 409, 429, 500).

    Example:

    ```python
    updated = rc.api.scim.update_user(scim_user_id=user.id, body={
        "schemas": user.schemas, "user_name": user.user_name,
        "name": user.name, "emails": user.emails,
        "title": "Rear admiral",
    })
    print(updated.title)
    ```
    """
    return Call(
        _UPDATE_USER,
        path={
            "scimUserId": scim_user_id,
        },
        body=body,
    )
