# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.effective_role_resource import EffectiveRoleResource
    from ringkit_api.models.permission_id_resource import PermissionIdResource

ActivePermissionResourceScopes = Literal[
    "Account",
    "AllExtensions",
    "Federation",
    "NonUserExtensions",
    "RoleBased",
    "Self",
    "UserExtensions",
]


@model
class ActivePermissionResource(Model):
    """A permission that a user has.

    Attributes:
        permission: The permission.
        effective_role: Role that it comes from.
        scopes: On whose extensions it can be used.
    """

    permission: PermissionIdResource | Unset = UNSET
    """The permission."""
    effective_role: EffectiveRoleResource | Unset = UNSET
    """Role that it comes from."""
    scopes: list[ActivePermissionResourceScopes] | Unset = UNSET
    """On whose extensions it can be used."""
