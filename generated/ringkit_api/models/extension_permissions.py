# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.permission_info_admin import PermissionInfoAdmin
    from ringkit_api.models.permission_info_int import PermissionInfoInt


@model
class ExtensionPermissions(Model):
    """Extension permissions."""

    admin: PermissionInfoAdmin | Unset = UNSET
    international_calling: PermissionInfoInt | Unset = UNSET
