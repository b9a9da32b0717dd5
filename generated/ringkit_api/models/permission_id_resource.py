# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.permissions_capabilities import PermissionsCapabilities

PermissionIdResourceSiteCompatible = Literal["Compatible", "Incompatible", "Independent"]


@model
class PermissionIdResource(Model):
    """A permission of a role.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Name of the permission, such as `ReadCallLog`.
        site_compatible: Whether the permission can be limited to sites.
        read_only: Whether administrators cannot change the permission.
        assignable: Whether administrators may give the permission.
        permissions_capabilities: Who may hold the permission and pass it on; only if it was asked for.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Name of the permission, such as `ReadCallLog`."""
    site_compatible: PermissionIdResourceSiteCompatible | Unset = UNSET
    """Whether the permission can be limited to sites."""
    read_only: bool | Unset = UNSET
    """Whether administrators cannot change the permission."""
    assignable: bool | Unset = UNSET
    """Whether administrators may give the permission."""
    permissions_capabilities: PermissionsCapabilities | Unset = UNSET
    """Who may hold the permission and pass it on; only if it was asked for."""
