# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.permission_info_admin import PermissionInfoAdmin
    from ringkit_api.models.permission_info_int import PermissionInfoInt


@model
class ExtensionPermissions(Model):
    """What a user may do, in short.

    Attributes:
        admin: Whether the user is an administrator.
        international_calling: Whether the user may call abroad.
    """

    admin: PermissionInfoAdmin | Unset = UNSET
    """Whether the user is an administrator."""
    international_calling: PermissionInfoInt | Unset = UNSET
    """Whether the user may call abroad."""
