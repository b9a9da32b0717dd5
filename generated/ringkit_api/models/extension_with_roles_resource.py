# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.assigned_role_resource import AssignedRoleResource


@model
class ExtensionWithRolesResource(Model):
    """A user with roles.

    Attributes:
        uri: Address of this record on the platform. A URI.
        extension_id: `id` of the extension.
        roles: Roles of the user.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    roles: list[AssignedRoleResource] | Unset = UNSET
    """Roles of the user."""
