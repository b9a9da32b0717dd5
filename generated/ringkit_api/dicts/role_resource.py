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
