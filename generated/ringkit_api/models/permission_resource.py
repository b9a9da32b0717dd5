# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.permission_category_id_resource import PermissionCategoryIdResource
    from ringkit_api.models.permission_id_resource import PermissionIdResource

PermissionResourceSiteCompatible = Literal["Incompatible", "Compatible", "Independent"]


@model
class PermissionResource(Model):
    """A permission.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Name of the permission, such as `ReadCallLog`.
        display_name: Name that applications show.
        description: Text that says what it is for.
        assignable: Whether it can be given by a role. `false` if left out.
        read_only: Whether administrators cannot change it. `false` if left out.
        site_compatible: Whether it can be limited to sites.
        category: Group that it is sorted into.
        included_permissions: Permissions that come with it.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Name of the permission, such as `ReadCallLog`."""
    display_name: str | Unset = UNSET
    """Name that applications show."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    assignable: bool | Unset = UNSET
    """Whether it can be given by a role."""
    read_only: bool | Unset = UNSET
    """Whether administrators cannot change it."""
    site_compatible: PermissionResourceSiteCompatible | Unset = UNSET
    """Whether it can be limited to sites."""
    category: PermissionCategoryIdResource | Unset = UNSET
    """Group that it is sorted into."""
    included_permissions: list[PermissionIdResource] | Unset = UNSET
    """Permissions that come with it."""
