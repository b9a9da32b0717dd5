# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.assigned_role_resource import AssignedRoleResource


@model
class AssignedRolesResource(Page["AssignedRoleResource"]):
    """Roles of a user.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: The roles, all that the user is to have.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[AssignedRoleResource] | Unset = UNSET
    """The roles, all that the user is to have."""
