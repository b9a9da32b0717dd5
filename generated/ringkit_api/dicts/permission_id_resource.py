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
    """A URI."""
    id: NotRequired[str]
    site_compatible: NotRequired[PermissionIdResourceSiteCompatible]
    read_only: NotRequired[bool]
    assignable: NotRequired[bool]
    permissions_capabilities: NotRequired[PermissionsCapabilities | PermissionsCapabilitiesDict]
