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
    """Role resource.

    Attributes:
        uri: A URI; read-only.
        display_name: At most 128 characters; matches `^((?!(<|>|\\/|\\")).)*$`.
        description: At most 2000 characters; matches `^((?!(<|>|\\/|\\")).)*$`.
        custom: `false` if left out.
        hidden: `false` if left out.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    site_compatible: bool | Unset = UNSET
    custom: bool | Unset = UNSET
    scope: RoleResourceScope | Unset = UNSET
    hidden: bool | Unset = UNSET
    last_updated: datetime | Unset = UNSET
    permissions: list[PermissionIdResource] | Unset = UNSET
