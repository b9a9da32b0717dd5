# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.active_permission_resource import ActivePermissionResource


@model
class AuthProfileCheckResource(Model):
    """Whether a user has a permission.

    Attributes:
        uri: Address of this record on the platform. A URI.
        successful: Whether the user has it. `false` if left out.
        details: The permission, if the user has it.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    successful: bool | Unset = UNSET
    """Whether the user has it."""
    details: ActivePermissionResource | Unset = UNSET
    """The permission, if the user has it."""
