# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.permissions_capabilities import PermissionsCapabilities

PermissionIdResourceSiteCompatible = Literal["Compatible", "Incompatible", "Independent"]


@model
class PermissionIdResource(Model):
    """Permission ID resource.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    site_compatible: PermissionIdResourceSiteCompatible | Unset = UNSET
    read_only: bool | Unset = UNSET
    assignable: bool | Unset = UNSET
    permissions_capabilities: PermissionsCapabilities | Unset = UNSET
