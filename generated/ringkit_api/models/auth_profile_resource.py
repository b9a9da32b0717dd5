# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.active_permission_resource import ActivePermissionResource


@model
class AuthProfileResource(Model):
    """Auth profile resource.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    permissions: list[ActivePermissionResource] | Unset = UNSET
