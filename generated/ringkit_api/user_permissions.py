# Written by `make generate` from spec/. Do not edit.
"""User Permissions: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.auth_profile_check_resource import AuthProfileCheckResource
    from ringkit_api.models.auth_profile_resource import AuthProfileResource
    from ringkit_api.models.permission_category_collection_resource import (
        PermissionCategoryCollectionResource,
    )
    from ringkit_api.models.permission_category_resource import PermissionCategoryResource
    from ringkit_api.models.permission_collection_resource import PermissionCollectionResource
    from ringkit_api.models.permission_resource import PermissionResource


_CHECK_USER_PERMISSION = Operation(
    id="checkUserPermission",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check",
    rate_group="Light",
    results={200: "AuthProfileCheckResource"},
)


def check_user_permission(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    permission_id: str | int | Unset | None = UNSET,
    target_extension_id: str | int | Unset | None = UNSET,
) -> Call[AuthProfileCheckResource]:
    """Check whether a user has one permission.

    `successful` is the answer; a permission that is missing is not an error. A call without it
    would be refused with CMN-408.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/User-Permissions/checkUserPermission

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        permission_id: Name of the permission, such as `ReadCallLog`. Str or int.
        target_extension_id: `id` of the extension that the permission is to be used on. Str or
            int.

    Returns:
        200: AuthProfileCheckResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    checked = rc.api.user_permissions.check_user_permission(
        permission_id="EditExtensions"
    )
    print(checked.successful, checked.details.scopes)
    ```
    """
    return Call(
        _CHECK_USER_PERMISSION,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "permissionId": permission_id,
            "targetExtensionId": target_extension_id,
        },
    )


_LIST_PERMISSION_CATEGORIES = Operation(
    id="listPermissionCategories",
    method="GET",
    path="/restapi/v1.0/dictionary/permission-category",
    rate_group="Light",
    results={200: "PermissionCategoryCollectionResource"},
    paging=Paging("links", "records"),
)


def list_permission_categories(
    *,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    service_plan_id: str | int | Unset | None = UNSET,
) -> PagedCall[PermissionCategoryCollectionResource, PermissionCategoryResource]:
    """List the groups into which permissions are sorted.

    For a page on which roles are put together.

    `GET /restapi/v1.0/dictionary/permission-category`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/User-Permissions/listPermissionCategories

    Args:
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        service_plan_id: Only groups of this service plan, by its identifier. Str or int.

    Returns:
        200: PermissionCategoryCollectionResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for category in rc.api.user_permissions.list_permission_categories():
        print(category.id, category.display_name)
    ```
    """
    return PagedCall(
        _LIST_PERMISSION_CATEGORIES,
        query={
            "page": page,
            "perPage": per_page,
            "servicePlanId": service_plan_id,
        },
    )


_LIST_PERMISSIONS = Operation(
    id="listPermissions",
    method="GET",
    path="/restapi/v1.0/dictionary/permission",
    rate_group="Light",
    results={200: "PermissionCollectionResource"},
    paging=Paging("links", "records"),
)


def list_permissions(
    *,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    assignable: bool | Unset | None = UNSET,
    service_plan_id: str | int | Unset | None = UNSET,
) -> PagedCall[PermissionCollectionResource, PermissionResource]:
    """List the permissions that users can have.

    Roles are made of them. Permissions of applications are something else: those are set in the
    developer console.

    `GET /restapi/v1.0/dictionary/permission`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/User-Permissions/listPermissions

    Args:
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        assignable: Only permissions that can be given by a role, or only others. Bool.
        service_plan_id: Only permissions of this service plan, by its identifier. Str or int.

    Returns:
        200: PermissionCollectionResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for permission in rc.api.user_permissions.list_permissions(assignable=True):
        print(permission.id, permission.display_name)
    ```
    """
    return PagedCall(
        _LIST_PERMISSIONS,
        query={
            "page": page,
            "perPage": per_page,
            "assignable": assignable,
            "servicePlanId": service_plan_id,
        },
    )


_READ_AUTHORIZATION_PROFILE = Operation(
    id="readAuthorizationProfile",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile",
    rate_group="Medium",
    results={200: "AuthProfileResource"},
)


def read_authorization_profile(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    target_extension_id: str | int | Unset | None = UNSET,
) -> Call[AuthProfileResource]:
    """List all permissions that a user has now.

    One call in place of a check for each; `scopes` say on whose extensions a permission can be
    used.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`

    Rate group Medium.

    Reference: https://developers.ringcentral.com/api-reference/User-Permissions/readAuthorizationProfile

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        target_extension_id: `id` of the extension that the permissions are to be used on. Str
            or int.

    Returns:
        200: AuthProfileResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    profile = rc.api.user_permissions.read_authorization_profile()
    for granted in profile.permissions:
        print(granted.permission.id, granted.scopes)
    ```
    """
    return Call(
        _READ_AUTHORIZATION_PROFILE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "targetExtensionId": target_extension_id,
        },
    )


_READ_PERMISSION = Operation(
    id="readPermission",
    method="GET",
    path="/restapi/v1.0/dictionary/permission/{permissionId}",
    rate_group="Light",
    results={200: "PermissionResource"},
)


def read_permission(
    *, permission_id: str | int | Unset, service_plan_id: str | int | Unset | None = UNSET
) -> Call[PermissionResource]:
    """Read what one permission is for.

    `included_permissions` come with it.

    `GET /restapi/v1.0/dictionary/permission/{permissionId}`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/User-Permissions/readPermission

    Args:
        permission_id: Name of the permission, such as `ReadCallLog`. Str or int.
        service_plan_id: Service plan in which it is looked up, by its identifier. Str or int.

    Returns:
        200: PermissionResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    permission = rc.api.user_permissions.read_permission(
        permission_id=permission_id
    )
    print(permission.display_name, permission.category.id)
    ```
    """
    return Call(
        _READ_PERMISSION,
        path={
            "permissionId": permission_id,
        },
        query={
            "servicePlanId": service_plan_id,
        },
    )


_READ_PERMISSION_CATEGORY = Operation(
    id="readPermissionCategory",
    method="GET",
    path="/restapi/v1.0/dictionary/permission-category/{permissionCategoryId}",
    rate_group="Light",
    results={200: "PermissionCategoryResource"},
)


def read_permission_category(
    *, permission_category_id: str | int | Unset
) -> Call[PermissionCategoryResource]:
    """Read one of the groups into which permissions are sorted.

    Take `id` from `rc.api.user_permissions.list_permission_categories`.

    `GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/User-Permissions/readPermissionCategory

    Args:
        permission_category_id: `id` of the group, from
            `rc.api.user_permissions.list_permission_categories`. Str or int.

    Returns:
        200: PermissionCategoryResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    category = rc.api.user_permissions.read_permission_category(
        permission_category_id=category_id
    )
    print(category.display_name, category.description)
    ```
    """
    return Call(
        _READ_PERMISSION_CATEGORY,
        path={
            "permissionCategoryId": permission_category_id,
        },
    )
