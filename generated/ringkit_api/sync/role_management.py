# Written by `make generate` from spec/. Do not edit.
"""Role Management for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import role_management as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
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

    def assign_default_role(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> AssignedRolesResource:
        """Assign default role.

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
        """
        return self._client.send(
            calls.assign_default_role(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    def assign_multiple_user_roles(
        self, *, role_id: str | int, account_id: str | int = "~", body: BulkRoleAssignResource
    ) -> None:
        """Assign multiple user roles.

        `POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`

        Rate group Heavy. App permission RoleManagement. User permission EditUserRoles. Account
        feature EditAssignedRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/assignMultipleUserRoles

        Args:
            role_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: BulkRoleAssignResource (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.assign_multiple_user_roles(
                role_id=role_id,
                account_id=account_id,
                body=body,
            )
        )

    def create_custom_role(
        self,
        *,
        account_id: str | int = "~",
        advanced_permissions: bool | Unset = UNSET,
        body: RoleResource,
    ) -> RoleResource:
        """Create custom role.

        `POST /restapi/v1.0/account/{accountId}/user-role`

        Rate group Medium. App permission RoleManagement. User permission EditUserRoles. Account
        feature EditRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/createCustomRole

        Args:
            account_id: "~" is that of the user who is logged in.
            advanced_permissions: bool; `false` if left out.
            body: RoleResource (json).

        Returns:
            201: RoleResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.create_custom_role(
                account_id=account_id,
                advanced_permissions=advanced_permissions,
                body=body,
            )
        )

    def delete_custom_role(
        self,
        *,
        role_id: str | int,
        account_id: str | int = "~",
        validate_only: bool | Unset = UNSET,
    ) -> None:
        """Delete custom role.

        `DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Rate group Medium. App permission RoleManagement. User permission EditUserRoles. Account
        feature EditRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/deleteCustomRole

        Args:
            role_id: str or int.
            account_id: "~" is that of the user who is logged in.
            validate_only: bool.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.delete_custom_role(
                role_id=role_id,
                account_id=account_id,
                validate_only=validate_only,
            )
        )

    def list_assigned_roles(
        self,
        *,
        account_id: str | int = "~",
        show_hidden: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> ExtensionWithRolesCollectionResource:
        """List assigned roles.

        `GET /restapi/v1.0/account/{accountId}/assigned-role`

        Rate group Medium. App permission ReadAccounts. User permission ReadAssignedRoles.
        Account feature ReadAssignedRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/listAssignedRoles

        Args:
            account_id: "~" is that of the user who is logged in.
            show_hidden: bool.
            page: int; 1 to 1000; `1` if left out.
            per_page: int; 1 to 1000; `100` if left out.

        Returns:
            200: ExtensionWithRolesCollectionResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_assigned_roles(
                account_id=account_id,
                show_hidden=show_hidden,
                page=page,
                per_page=per_page,
            )
        )

    def list_of_available_for_assigning_roles(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> RolesCollectionResource:
        """List of available for assigning roles.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles`

        Rate group Medium. App permission RoleManagement. Account feature EditUsers AND
        AdvancedPermissionsCapabilities.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/listOfAvailableForAssigningRoles

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page: int; 1 to 1000; `1` if left out.
            per_page: int; 1 to 1000; `100` if left out.

        Returns:
            200: RolesCollectionResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_of_available_for_assigning_roles(
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
            )
        )

    def list_standard_user_role(
        self,
        *,
        service_plan_id: str | int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        advanced_permissions: bool | Unset = UNSET,
    ) -> RolesCollectionResource:
        """List standard user role.

        `GET /restapi/v1.0/dictionary/user-role`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/listStandardUserRole

        Args:
            service_plan_id: str or int.
            page: int; 1 to 1000; `1` if left out.
            per_page: int; 1 to 1000; `100` if left out.
            advanced_permissions: bool; `false` if left out.

        Returns:
            200: RolesCollectionResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_standard_user_role(
                service_plan_id=service_plan_id,
                page=page,
                per_page=per_page,
                advanced_permissions=advanced_permissions,
            )
        )

    def list_user_assigned_roles(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        show_hidden: bool | Unset = UNSET,
    ) -> AssignedRolesResource:
        """List user assigned roles.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`

        Rate group Light. App permission ReadAccounts. User permission ReadAssignedRoles.
        Account feature ReadAssignedRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/listUserAssignedRoles

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            show_hidden: bool.

        Returns:
            200: AssignedRolesResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_user_assigned_roles(
                account_id=account_id,
                extension_id=extension_id,
                show_hidden=show_hidden,
            )
        )

    def list_user_roles(
        self,
        *,
        account_id: str | int = "~",
        custom: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> RolesCollectionResource:
        """List user roles.

        `GET /restapi/v1.0/account/{accountId}/user-role`

        Rate group Medium. App permission ReadAccounts. User permission ReadUserRoles. Account
        feature ReadRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/listUserRoles

        Args:
            account_id: "~" is that of the user who is logged in.
            custom: bool.
            page: int; 1 to 1000; `1` if left out.
            per_page: int; 1 to 1000; `100` if left out.

        Returns:
            200: RolesCollectionResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_user_roles(
                account_id=account_id,
                custom=custom,
                page=page,
                per_page=per_page,
            )
        )

    def read_default_role(self, *, account_id: str | int = "~") -> DefaultUserRole:
        """Read default role.

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
        """
        return self._client.send(
            calls.read_default_role(
                account_id=account_id,
            )
        )

    def read_standard_user_role(self, *, role_id: str | int) -> RoleResource:
        """Read standard user role.

        `GET /restapi/v1.0/dictionary/user-role/{roleId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/readStandardUserRole

        Args:
            role_id: str or int.

        Returns:
            200: RoleResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_standard_user_role(
                role_id=role_id,
            )
        )

    def read_user_role(
        self,
        *,
        role_id: str | int,
        account_id: str | int = "~",
        advanced_permissions: bool | Unset = UNSET,
    ) -> RoleResource:
        """Read user role.

        `GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Rate group Light. App permission ReadAccounts. User permission ReadUserRoles. Account
        feature ReadRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/readUserRole

        Args:
            role_id: str or int.
            account_id: "~" is that of the user who is logged in.
            advanced_permissions: bool; `false` if left out.

        Returns:
            200: RoleResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_user_role(
                role_id=role_id,
                account_id=account_id,
                advanced_permissions=advanced_permissions,
            )
        )

    def update_default_user_role(
        self, *, account_id: str | int = "~", body: DefaultUserRoleRequest
    ) -> DefaultUserRole:
        """Update default user role.

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
        """
        return self._client.send(
            calls.update_default_user_role(
                account_id=account_id,
                body=body,
            )
        )

    def update_user_assigned_roles(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: AssignedRolesResource,
    ) -> AssignedRolesResource:
        """Update user assigned roles.

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
        """
        return self._client.send(
            calls.update_user_assigned_roles(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    def update_user_role(
        self,
        *,
        role_id: str | int,
        account_id: str | int = "~",
        advanced_permissions: bool | Unset = UNSET,
        body: RoleResource,
    ) -> RoleResource:
        """Update user role.

        `PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}`

        Rate group Medium. App permission RoleManagement. User permission EditUserRoles. Account
        feature EditRoles.

        Reference: https://developers.ringcentral.com/api-reference/Role-Management/updateUserRole

        Args:
            role_id: str or int.
            account_id: "~" is that of the user who is logged in.
            advanced_permissions: bool; `false` if left out.
            body: RoleResource (json).

        Returns:
            200: RoleResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.update_user_role(
                role_id=role_id,
                account_id=account_id,
                advanced_permissions=advanced_permissions,
                body=body,
            )
        )
