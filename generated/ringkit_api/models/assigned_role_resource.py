# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AssignedRoleResource(Model):
    """A role of a user.

    Attributes:
        uri: Address of this record on the platform. A URI; read-only.
        id: `id` of the role, from `rc.api.role_management.list_assignable_roles`.
        auto_assigned: Whether the platform gave the role by itself. `false` if left out.
        display_name: Name of the role; only read.
        site_compatible: Whether the role can be limited to sites.
        site_restricted: Whether the role is limited to the sites of the user.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """`id` of the role, from `rc.api.role_management.list_assignable_roles`."""
    auto_assigned: bool | Unset = UNSET
    """Whether the platform gave the role by itself."""
    display_name: str | Unset = UNSET
    """Name of the role; only read."""
    site_compatible: bool | Unset = UNSET
    """Whether the role can be limited to sites."""
    site_restricted: bool | Unset = UNSET
    """Whether the role is limited to the sites of the user."""
