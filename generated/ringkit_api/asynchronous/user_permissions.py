# Written by `make generate` from spec/. Do not edit.
"""User Permissions for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import user_permissions as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.models.auth_profile_check_resource import AuthProfileCheckResource
    from ringkit_api.models.auth_profile_resource import AuthProfileResource
    from ringkit_api.models.permission_category_collection_resource import (
        PermissionCategoryCollectionResource,
    )
    from ringkit_api.models.permission_category_resource import PermissionCategoryResource
    from ringkit_api.models.permission_collection_resource import PermissionCollectionResource
    from ringkit_api.models.permission_resource import PermissionResource


class AsyncUserPermissionsApi(AsyncNamespace):
    """User Permissions: 6 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUserPermissionsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncUserPermissionsApiStreaming: ...

    async def check_user_permission(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        permission_id: str | int | Unset | None = UNSET,
        target_extension_id: str | int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AuthProfileCheckResource:
        """Check whether a user has one permission.

        `successful` is the answer; a permission that is missing is not an error. A call without
        it would be refused with CMN-408.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/User-Permissions/checkUserPermission

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            permission_id: Name of the permission, such as `ReadCallLog`. Str or int.
            target_extension_id: `id` of the extension that the permission is to be used on. Str
                or int.

        Returns:
            200: AuthProfileCheckResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        checked = await rc.api.user_permissions.check_user_permission(
            permission_id="EditExtensions"
        )
        print(checked.successful, checked.details.scopes)
        ```
        """
        return await self._client.send(
            calls.check_user_permission(
                account_id=account_id,
                extension_id=extension_id,
                permission_id=permission_id,
                target_extension_id=target_extension_id,
            ),
            **options,
        )

    def list_permission_categories(
        self,
        *,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        service_plan_id: str | int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PermissionCategoryCollectionResource, PermissionCategoryResource]:
        """List the groups into which permissions are sorted.

        For a page on which roles are put together.

        `GET /restapi/v1.0/dictionary/permission-category`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/User-Permissions/listPermissionCategories

        Args:
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            service_plan_id: Only groups of this service plan, by its identifier. Str or int.

        Returns:
            200: PermissionCategoryCollectionResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for category in rc.api.user_permissions.list_permission_categories():
            print(category.id, category.display_name)
        ```
        """
        return self._client.paginate(
            calls.list_permission_categories(
                page=page,
                per_page=per_page,
                service_plan_id=service_plan_id,
            ),
            **options,
        )

    def list_permissions(
        self,
        *,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        assignable: bool | Unset | None = UNSET,
        service_plan_id: str | int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PermissionCollectionResource, PermissionResource]:
        """List the permissions that users can have.

        Roles are made of them. Permissions of applications are something else: those are set in
        the developer console.

        `GET /restapi/v1.0/dictionary/permission`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/User-Permissions/listPermissions

        Args:
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            assignable: Only permissions that can be given by a role, or only others. Bool.
            service_plan_id: Only permissions of this service plan, by its identifier. Str or
                int.

        Returns:
            200: PermissionCollectionResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for permission in rc.api.user_permissions.list_permissions(assignable=True):
            print(permission.id, permission.display_name)
        ```
        """
        return self._client.paginate(
            calls.list_permissions(
                page=page,
                per_page=per_page,
                assignable=assignable,
                service_plan_id=service_plan_id,
            ),
            **options,
        )

    async def read_authorization_profile(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        target_extension_id: str | int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AuthProfileResource:
        """List all permissions that a user has now.

        One call in place of a check for each; `scopes` say on whose extensions a permission can
        be used.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`

        Rate group Medium.

        Reference: https://developers.ringcentral.com/api-reference/User-Permissions/readAuthorizationProfile

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            target_extension_id: `id` of the extension that the permissions are to be used on.
                Str or int.

        Returns:
            200: AuthProfileResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        profile = await rc.api.user_permissions.read_authorization_profile()
        for granted in profile.permissions:
            print(granted.permission.id, granted.scopes)
        ```
        """
        return await self._client.send(
            calls.read_authorization_profile(
                account_id=account_id,
                extension_id=extension_id,
                target_extension_id=target_extension_id,
            ),
            **options,
        )

    async def read_permission(
        self,
        *,
        permission_id: str | int | Unset,
        service_plan_id: str | int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PermissionResource:
        """Read what one permission is for.

        `included_permissions` come with it.

        `GET /restapi/v1.0/dictionary/permission/{permissionId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/User-Permissions/readPermission

        Args:
            permission_id: Name of the permission, such as `ReadCallLog`. Str or int.
            service_plan_id: Service plan in which it is looked up, by its identifier. Str or
                int.

        Returns:
            200: PermissionResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        permission = await rc.api.user_permissions.read_permission(
            permission_id=permission_id
        )
        print(permission.display_name, permission.category.id)
        ```
        """
        return await self._client.send(
            calls.read_permission(
                permission_id=permission_id,
                service_plan_id=service_plan_id,
            ),
            **options,
        )

    async def read_permission_category(
        self, *, permission_category_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> PermissionCategoryResource:
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
        category = await rc.api.user_permissions.read_permission_category(
            permission_category_id=category_id
        )
        print(category.display_name, category.description)
        ```
        """
        return await self._client.send(
            calls.read_permission_category(
                permission_category_id=permission_category_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncUserPermissionsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncUserPermissionsApi) -> None:
            self.check_user_permission = async_raw(api.check_user_permission)
            self.list_permission_categories = async_paged_raw(api.list_permission_categories)
            self.list_permissions = async_paged_raw(api.list_permissions)
            self.read_authorization_profile = async_raw(api.read_authorization_profile)
            self.read_permission = async_raw(api.read_permission)
            self.read_permission_category = async_raw(api.read_permission_category)

    class AsyncUserPermissionsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncUserPermissionsApi) -> None:
            self.check_user_permission = async_streaming(api.check_user_permission)
            self.list_permission_categories = async_streaming(api.list_permission_categories)
            self.list_permissions = async_streaming(api.list_permissions)
            self.read_authorization_profile = async_streaming(api.read_authorization_profile)
            self.read_permission = async_streaming(api.read_permission)
            self.read_permission_category = async_streaming(api.read_permission_category)
