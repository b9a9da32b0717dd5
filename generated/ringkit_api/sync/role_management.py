# Written by `make generate` from spec/. Do not edit.
"""Role Management for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import role_management as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.role_management import (
        AssignedRolesResourceDict,
        BulkRoleAssignResourceDict,
        DefaultUserRoleRequestDict,
        RoleResourceDict,
    )
    from ringkit_api.models.assigned_roles_resource import AssignedRolesResource
    from ringkit_api.models.bulk_role_assign_resource import BulkRoleAssignResource
    from ringkit_api.models.default_user_role import DefaultUserRole
    from ringkit_api.models.default_user_role_request import DefaultUserRoleRequest
    from ringkit_api.models.extension_with_roles_collection_resource import (
        ExtensionWithRolesCollectionResource,
    )
    from ringkit_api.models.role_resource import RoleResource
    from ringkit_api.models.roles_collection_resource import RolesCollectionResource


class RoleManagementApi(Namespace):
    """Role Management: 15 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RoleManagementApiRaw: ...
        @property
        def with_streaming_response(self) -> RoleManagementApiStreaming: ...

    def assign_default_role(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> AssignedRolesResource:
        """Give the default role of the account to a user.

        Which role that is, says `rc.api.role_management.read_default_role`.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default`

        Rate group Medium. App permission RoleManagement. User permission Users. Account feature
        EditUsers.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/assignDefaultRole

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: AssignedRolesResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        assigned = rc.api.role_management.assign_default_role(
            extension_id=colleague_id
        )
        print([role.display_name for role in assigned.records])
        ```
        """
        return self._client.send(
            calls.assign_default_role(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def assign_multiple_user_roles(
        self,
        *,
        role_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: BulkRoleAssignResource | BulkRoleAssignResourceDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Give a role to some users and take it from others.

        One call in place of one per user; users that are not named keep their roles.

        `POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`

        Rate group Heavy. App permission RoleManagement. User permission EditUserRoles. Account
        feature EditAssignedRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/assignMultipleUserRoles

        Args:
            role_id: `id` of the role, from `rc.api.role_management.list_user_roles`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            body: BulkRoleAssignResource (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rc.api.role_management.assign_multiple_user_roles(
            role_id=role.id, body={"added_extension_ids": [colleague_id]}
        )
        print(colleague_id, "has the role", role.display_name)
        ```
        """
        return self._client.send(
            calls.assign_multiple_user_roles(
                role_id=role_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def create_custom_role(
        self,
        *,
        account_id: str | int | Unset = "~",
        advanced_permissions: bool | Unset | None = UNSET,
        body: RoleResource | RoleResourceDict,
        **options: Unpack[RequestOptions],
    ) -> RoleResource:
        """Create a role of your own with the permissions it names.

        It is given to users afterwards with
        `rc.api.role_management.assign_multiple_user_roles`. Take ids of permissions from the
        standard roles of `rc.api.role_management.list_standard_user_role`.

        `POST /restapi/v1.0/account/{accountId}/user-role`

        Rate group Medium. App permission RoleManagement. User permission EditUserRoles. Account
        feature EditRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/createCustomRole

        Args:
            account_id: "~" is that of the user who is logged in.
            advanced_permissions: Return for each permission who may hold and pass it on, too.
                Bool; `false` if left out.
            body: RoleResource (json).

        Returns:
            201: RoleResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        role = rc.api.role_management.create_custom_role(
            body={"display_name": "Trainee", "description": "May read, not change"}
        )
        print(role.id, role.display_name)
        ```
        """
        return self._client.send(
            calls.create_custom_role(
                account_id=account_id,
                advanced_permissions=advanced_permissions,
                body=body,
            ),
            **options,
        )

    def delete_custom_role(
        self,
        *,
        role_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        validate_only: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a role of your own.

        Users who had it lose it. Standard roles and the default role are refused. With
        `validate_only` nothing is deleted: the answer tells whether it could be.

        `DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Rate group Medium. App permission RoleManagement. User permission EditUserRoles. Account
        feature EditRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/deleteCustomRole

        Args:
            role_id: `id` of the role, from `rc.api.role_management.list_user_roles`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            validate_only: Only check whether the role could be deleted. Bool.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        rc.api.role_management.delete_custom_role(role_id=role.id)
        print("deleted the role", role.display_name)
        ```
        """
        return self._client.send(
            calls.delete_custom_role(
                role_id=role_id,
                account_id=account_id,
                validate_only=validate_only,
            ),
            **options,
        )

    def list_assignable_roles(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RolesCollectionResource:
        """List the roles that a user can be given.

        It depends on licence and kind of the extension;
        `rc.api.role_management.list_user_roles` lists all of the account.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles`

        Rate group Medium. App permission RoleManagement. Account feature EditUsers AND
        AdvancedPermissionsCapabilities.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/listOfAvailableForAssigningRoles

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: RolesCollectionResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for role in rc.api.role_management.list_assignable_roles():
            print(role.id, role.display_name)
        ```
        """
        return self._client.send(
            calls.list_assignable_roles(
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def list_assigned_roles(
        self,
        *,
        account_id: str | int | Unset = "~",
        show_hidden: bool | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ExtensionWithRolesCollectionResource:
        """List the users of the account with the roles they have.

        One call in place of one per user; hidden roles are left out unless asked for.

        `GET /restapi/v1.0/account/{accountId}/assigned-role`

        Rate group Medium. App permission ReadAccounts. User permission ReadAssignedRoles.
        Account feature ReadAssignedRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/listAssignedRoles

        Args:
            account_id: "~" is that of the user who is logged in.
            show_hidden: Return hidden roles, too. Bool.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: ExtensionWithRolesCollectionResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for extension in rc.api.role_management.list_assigned_roles():
            print(extension.extension_id, [r.display_name for r in extension.roles])
        ```
        """
        return self._client.send(
            calls.list_assigned_roles(
                account_id=account_id,
                show_hidden=show_hidden,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def list_standard_user_role(
        self,
        *,
        service_plan_id: str | int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        advanced_permissions: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RolesCollectionResource:
        """List the roles that every account has from the start.

        Copy their permissions into a role of your own, because they cannot be changed.

        `GET /restapi/v1.0/dictionary/user-role`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/listStandardUserRole

        Args:
            service_plan_id: Only roles of this service plan, by its identifier. Str or int.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            advanced_permissions: Return for each permission who may hold and pass it on, too.
                Bool; `false` if left out.

        Returns:
            200: RolesCollectionResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for role in rc.api.role_management.list_standard_user_role():
            print(role.id, role.display_name)
        ```
        """
        return self._client.send(
            calls.list_standard_user_role(
                service_plan_id=service_plan_id,
                page=page,
                per_page=per_page,
                advanced_permissions=advanced_permissions,
            ),
            **options,
        )

    def list_user_assigned_roles(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        show_hidden: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AssignedRolesResource:
        """List the roles of a user.

        Hidden roles are left out unless asked for; what the roles permit is checked with
        `rc.api.user_permissions.check_user_permission`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`

        Rate group Light. App permission ReadAccounts. User permission ReadAssignedRoles.
        Account feature ReadAssignedRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/listUserAssignedRoles

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            show_hidden: Return hidden roles, too. Bool.

        Returns:
            200: AssignedRolesResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for role in rc.api.role_management.list_user_assigned_roles():
            print(role.id, role.display_name)
        ```
        """
        return self._client.send(
            calls.list_user_assigned_roles(
                account_id=account_id,
                extension_id=extension_id,
                show_hidden=show_hidden,
            ),
            **options,
        )

    def list_user_roles(
        self,
        *,
        account_id: str | int | Unset = "~",
        custom: bool | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RolesCollectionResource:
        """List the roles of the account, standard ones and its own.

        Take `id` from here to give a role to users.

        `GET /restapi/v1.0/account/{accountId}/user-role`

        Rate group Medium. App permission ReadAccounts. User permission ReadUserRoles. Account
        feature ReadRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/listUserRoles

        Args:
            account_id: "~" is that of the user who is logged in.
            custom: Only roles of the account's own, or only standard ones; both if left out.
                Bool.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: RolesCollectionResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for role in rc.api.role_management.list_user_roles(custom=True):
            print(role.id, role.display_name, role.description)
        ```
        """
        return self._client.send(
            calls.list_user_roles(
                account_id=account_id,
                custom=custom,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def read_default_role(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> DefaultUserRole:
        """Read which role new users get.

        Another one is chosen with `rc.api.role_management.update_default_user_role`.

        `GET /restapi/v1.0/account/{accountId}/user-role/default`

        Rate group Light. App permission RoleManagement. User permission Roles. Account feature
        EditRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/readDefaultRole

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: DefaultUserRole.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        role = rc.api.role_management.read_default_role()
        print(role.id, role.display_name)
        ```
        """
        return self._client.send(
            calls.read_default_role(
                account_id=account_id,
            ),
            **options,
        )

    def read_standard_user_role(
        self, *, role_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> RoleResource:
        """Read one of the roles that every account has, with its permissions.

        It is the same for all accounts and cannot be changed.

        `GET /restapi/v1.0/dictionary/user-role/{roleId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/readStandardUserRole

        Args:
            role_id: `id` of the role, from `rc.api.role_management.list_user_roles`. Str or
                int.

        Returns:
            200: RoleResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        role = rc.api.role_management.read_standard_user_role(role_id=role_id)
        print(role.display_name, role.description)
        ```
        """
        return self._client.send(
            calls.read_standard_user_role(
                role_id=role_id,
            ),
            **options,
        )

    def read_user_role(
        self,
        *,
        role_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        advanced_permissions: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RoleResource:
        """Read a role of the account, with its permissions.

        A predefined role has `custom` false and cannot be changed.

        `GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Rate group Light. App permission ReadAccounts. User permission ReadUserRoles. Account
        feature ReadRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/readUserRole

        Args:
            role_id: `id` of the role, from `rc.api.role_management.list_user_roles`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            advanced_permissions: Return for each permission who may hold and pass it on, too.
                Bool; `false` if left out.

        Returns:
            200: RoleResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        found = rc.api.role_management.read_user_role(role_id=role.id)
        print(found.display_name, found.custom, found.scope)
        for permission in found.permissions:
            print(permission.id, permission.assignable)
        ```
        """
        return self._client.send(
            calls.read_user_role(
                role_id=role_id,
                account_id=account_id,
                advanced_permissions=advanced_permissions,
            ),
            **options,
        )

    def update_default_user_role(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: DefaultUserRoleRequest | DefaultUserRoleRequestDict,
        **options: Unpack[RequestOptions],
    ) -> DefaultUserRole:
        """Change which role new users get.

        Users who are there already keep theirs.

        `PUT /restapi/v1.0/account/{accountId}/user-role/default`

        Rate group Medium. App permission RoleManagement. User permission Roles. Account feature
        EditRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/updateDefaultUserRole

        Args:
            account_id: "~" is that of the user who is logged in.
            body: DefaultUserRoleRequest (json).

        Returns:
            200: DefaultUserRole.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        default = rc.api.role_management.update_default_user_role(
            body={"id": role.id}
        )
        print(default.display_name)
        ```
        """
        return self._client.send(
            calls.update_default_user_role(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def update_user_assigned_roles(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: AssignedRolesResource | AssignedRolesResourceDict,
        **options: Unpack[RequestOptions],
    ) -> AssignedRolesResource:
        """Replace the roles of a user by those of the body.

        Roles that are left out are taken away, so read the list first and send all that are to
        stay.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`

        Rate group Medium. App permission RoleManagement. User permission EditAssignedRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/updateUserAssignedRoles

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: AssignedRolesResource (json).

        Returns:
            200: AssignedRolesResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        assigned = rc.api.role_management.update_user_assigned_roles(
            extension_id=colleague_id, body={"records": [{"id": role.id}]}
        )
        print([role.display_name for role in assigned.records])
        ```
        """
        return self._client.send(
            calls.update_user_assigned_roles(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def update_user_role(
        self,
        *,
        role_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        advanced_permissions: bool | Unset | None = UNSET,
        body: RoleResource | RoleResourceDict,
        **options: Unpack[RequestOptions],
    ) -> RoleResource:
        """Change name, text and permissions of a role of your own.

        It holds for all users who have the role. Send all permissions that are to stay;
        standard roles are refused.

        `PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Rate group Medium. App permission RoleManagement. User permission EditUserRoles. Account
        feature EditRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/updateUserRole

        Args:
            role_id: `id` of the role, from `rc.api.role_management.list_user_roles`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            advanced_permissions: Return for each permission who may hold and pass it on, too.
                Bool; `false` if left out.
            body: RoleResource (json).

        Returns:
            200: RoleResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        updated = rc.api.role_management.update_user_role(
            role_id=role.id, body={"display_name": "Junior"}
        )
        print(updated.display_name)
        ```
        """
        return self._client.send(
            calls.update_user_role(
                role_id=role_id,
                account_id=account_id,
                advanced_permissions=advanced_permissions,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class RoleManagementApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: RoleManagementApi) -> None:
            self.assign_default_role = raw(api.assign_default_role)
            self.assign_multiple_user_roles = raw(api.assign_multiple_user_roles)
            self.create_custom_role = raw(api.create_custom_role)
            self.delete_custom_role = raw(api.delete_custom_role)
            self.list_assignable_roles = raw(api.list_assignable_roles)
            self.list_assigned_roles = raw(api.list_assigned_roles)
            self.list_standard_user_role = raw(api.list_standard_user_role)
            self.list_user_assigned_roles = raw(api.list_user_assigned_roles)
            self.list_user_roles = raw(api.list_user_roles)
            self.read_default_role = raw(api.read_default_role)
            self.read_standard_user_role = raw(api.read_standard_user_role)
            self.read_user_role = raw(api.read_user_role)
            self.update_default_user_role = raw(api.update_default_user_role)
            self.update_user_assigned_roles = raw(api.update_user_assigned_roles)
            self.update_user_role = raw(api.update_user_role)

    class RoleManagementApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: RoleManagementApi) -> None:
            self.assign_default_role = streaming(api.assign_default_role)
            self.assign_multiple_user_roles = streaming(api.assign_multiple_user_roles)
            self.create_custom_role = streaming(api.create_custom_role)
            self.delete_custom_role = streaming(api.delete_custom_role)
            self.list_assignable_roles = streaming(api.list_assignable_roles)
            self.list_assigned_roles = streaming(api.list_assigned_roles)
            self.list_standard_user_role = streaming(api.list_standard_user_role)
            self.list_user_assigned_roles = streaming(api.list_user_assigned_roles)
            self.list_user_roles = streaming(api.list_user_roles)
            self.read_default_role = streaming(api.read_default_role)
            self.read_standard_user_role = streaming(api.read_standard_user_role)
            self.read_user_role = streaming(api.read_user_role)
            self.update_default_user_role = streaming(api.update_default_user_role)
            self.update_user_assigned_roles = streaming(api.update_user_assigned_roles)
            self.update_user_role = streaming(api.update_user_role)
