# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.assigned_role_resource import AssignedRoleResource


@model
class ExtensionWithRolesResource(Model):
    """Extension with roles resource.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    roles: list[AssignedRoleResource] | Unset = UNSET
