# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.permissions_capabilities import PermissionsCapabilitiesDict
    from ringkit_api.models.permission_id_resource import PermissionIdResourceSiteCompatible
    from ringkit_api.models.permissions_capabilities import PermissionsCapabilities


class PermissionIdResourceDict(TypedDict):
    """`PermissionIdResource` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str]
    """Name of the permission, such as `ReadCallLog`."""
    site_compatible: NotRequired[PermissionIdResourceSiteCompatible]
    """Whether the permission can be limited to sites."""
    read_only: NotRequired[bool]
    """Whether administrators cannot change the permission."""
    assignable: NotRequired[bool]
    """Whether administrators may give the permission."""
    permissions_capabilities: NotRequired[PermissionsCapabilities | PermissionsCapabilitiesDict]
    """Who may hold the permission and pass it on; only if it was asked for."""
