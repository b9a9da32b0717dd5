# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit_api.dicts.permission_id_resource import PermissionIdResourceDict
    from ringkit_api.models.permission_id_resource import PermissionIdResource
    from ringkit_api.models.role_resource import RoleResourceScope


class RoleResourceDict(TypedDict):
    """`RoleResource` as a dict."""

    id: NotRequired[str]
    display_name: NotRequired[str]
    description: NotRequired[str]
    site_compatible: NotRequired[bool]
    custom: NotRequired[bool]
    scope: NotRequired[RoleResourceScope]
    hidden: NotRequired[bool]
    last_updated: NotRequired[datetime]
    permissions: NotRequired[Sequence[PermissionIdResource | PermissionIdResourceDict]]
