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
    """Permission resource.

    Attributes:
        uri: A URI.
        assignable: `false` if left out.
        read_only: `false` if left out.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    assignable: bool | Unset = UNSET
    read_only: bool | Unset = UNSET
    site_compatible: PermissionResourceSiteCompatible | Unset = UNSET
    category: PermissionCategoryIdResource | Unset = UNSET
    included_permissions: list[PermissionIdResource] | Unset = UNSET
