# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.permission_id_resource import PermissionIdResource

RoleResourceScope = Literal[
    "Account",
    "AllExtensions",
    "Federation",
    "Group",
    "NonUserExtensions",
    "RoleBased",
    "Self",
    "UserExtensions",
]


@model
class RoleResource(Model):
    """A role and its permissions.

    Attributes:
        uri: Address of this record on the platform. A URI; read-only.
        id: Identifier, as other operations take it.
        display_name: Name of the role; without the characters < > / and double quotes. At most 128
            characters; matches `^((?!(<|>|\\/|\\")).)*$`.
        description: What the role is for; without the characters < > / and double quotes. At most 2000
            characters; matches `^((?!(<|>|\\/|\\")).)*$`.
        site_compatible: Whether the role can be limited to sites.
        custom: Whether it is a role of the account's own; only read. `false` if left out.
        scope: Whom the permissions of the role are about, such as only the user.
        hidden: Whether lists leave the role out. `false` if left out.
        last_updated: When it was last changed, in ISO 8601; only read.
        permissions: Permissions of the role, by their `id`.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    display_name: str | Unset = UNSET
    """Name of the role; without the characters < > / and double quotes."""
    description: str | Unset = UNSET
    """What the role is for; without the characters < > / and double quotes."""
    site_compatible: bool | Unset = UNSET
    """Whether the role can be limited to sites."""
    custom: bool | Unset = UNSET
    """Whether it is a role of the account's own; only read."""
    scope: RoleResourceScope | Unset = UNSET
    """Whom the permissions of the role are about, such as only the user."""
    hidden: bool | Unset = UNSET
    """Whether lists leave the role out."""
    last_updated: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601; only read."""
    permissions: list[PermissionIdResource] | Unset = UNSET
    """Permissions of the role, by their `id`."""
