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
    """At most 128 characters; matches `^((?!(<|>|\\/|\\")).)*$`."""
    description: NotRequired[str]
    """At most 2000 characters; matches `^((?!(<|>|\\/|\\")).)*$`."""
    site_compatible: NotRequired[bool]
    custom: NotRequired[bool]
    """`false` if left out."""
    scope: NotRequired[RoleResourceScope]
    hidden: NotRequired[bool]
    """`false` if left out."""
    last_updated: NotRequired[datetime]
    permissions: NotRequired[Sequence[PermissionIdResource | PermissionIdResourceDict]]
