# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit._unset import Unset
    from ringkit_api.models.assigned_role_resource import AssignedRoleResource
    from ringkit_api.models.permission_id_resource import (
        PermissionIdResource,
        PermissionIdResourceSiteCompatible,
    )
    from ringkit_api.models.permissions_capabilities import PermissionsCapabilities
    from ringkit_api.models.role_resource import RoleResourceScope


class AssignedRoleResourceDict(TypedDict):
    """`AssignedRoleResource` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the role, from `rc.api.role_management.list_assignable_roles`."""
    auto_assigned: NotRequired[bool]
    """Whether the platform gave the role by itself. `false` if left out."""
    display_name: NotRequired[str]
    """Name of the role; only read."""
    site_compatible: NotRequired[bool]
    """Whether the role can be limited to sites."""
    site_restricted: NotRequired[bool]
    """Whether the role is limited to the sites of the user."""


class AssignedRolesResourceDict(TypedDict):
    """`AssignedRolesResource` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    records: NotRequired[Sequence[AssignedRoleResource | AssignedRoleResourceDict]]
    """The roles, all that the user is to have."""


class BulkRoleAssignResourceDict(TypedDict):
    """`BulkRoleAssignResource` as a dict."""

    site_restricted: NotRequired[bool]
    """Whether the role is limited to the sites of the users."""
    site_compatible: NotRequired[bool]
    """Whether the role can be limited to sites."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    added_extension_ids: NotRequired[Sequence[str | int | Unset]]
    """Users who get the role."""
    removed_extension_ids: NotRequired[Sequence[str | int | Unset]]
    """Users who lose the role."""


class DefaultUserRoleRequestDict(TypedDict):
    """`DefaultUserRoleRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the role, from `rc.api.role_management.list_user_roles`."""


class PermissionIdResourceDict(TypedDict):
    """`PermissionIdResource` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str | int | Unset]
    """Name of the permission, such as `ReadCallLog`."""
    site_compatible: NotRequired[PermissionIdResourceSiteCompatible]
    """Whether the permission can be limited to sites."""
    read_only: NotRequired[bool]
    """Whether administrators cannot change the permission."""
    assignable: NotRequired[bool]
    """Whether administrators may give the permission."""
    permissions_capabilities: NotRequired[PermissionsCapabilities | PermissionsCapabilitiesDict]
    """Who may hold the permission and pass it on; only if it was asked for."""


class PermissionsCapabilitiesDict(TypedDict):
    """`PermissionsCapabilities` as a dict."""

    enabled: NotRequired[bool]
    """Whether users with the role have the permission."""
    manage_enabled: NotRequired[bool]
    """Whether they may give it to others."""
    grant_enabled: NotRequired[bool]
    """Whether those others may pass it on."""


class RoleResourceDict(TypedDict):
    """`RoleResource` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    display_name: NotRequired[str]
    """Name of the role; without the characters < > / and double quotes. At most 128 characters;
        matches `^((?!(<|>|\\/|\\")).)*$`."""
    description: NotRequired[str]
    """What the role is for; without the characters < > / and double quotes. At most 2000 characters;
        matches `^((?!(<|>|\\/|\\")).)*$`."""
    site_compatible: NotRequired[bool]
    """Whether the role can be limited to sites."""
    custom: NotRequired[bool]
    """Whether it is a role of the account's own; only read. `false` if left out."""
    scope: NotRequired[RoleResourceScope]
    """Whom the permissions of the role are about, such as only the user."""
    hidden: NotRequired[bool]
    """Whether lists leave the role out. `false` if left out."""
    last_updated: NotRequired[datetime]
    """When it was last changed, in ISO 8601; only read."""
    permissions: NotRequired[Sequence[PermissionIdResource | PermissionIdResourceDict]]
    """Permissions of the role, by their `id`."""
