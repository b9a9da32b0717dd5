# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.active_permission_resource import ActivePermissionResource


@model
class AuthProfileResource(Model):
    """Permissions that a user has.

    Attributes:
        uri: Address of this record on the platform. A URI.
        permissions: The permissions, each with the role it comes from.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    permissions: list[ActivePermissionResource] | Unset = UNSET
    """The permissions, each with the role it comes from."""
