# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.assigned_role_resource import AssignedRoleResource


@model
class AssignedRolesResource(Page["AssignedRoleResource"]):
    """Assigned roles resource.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[AssignedRoleResource] | Unset = UNSET
