# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AssignedRoleResourceDict(TypedDict):
    """`AssignedRoleResource` as a dict."""

    id: NotRequired[str]
    """`id` of the role, from `rc.api.role_management.list_assignable_roles`."""
    auto_assigned: NotRequired[bool]
    """Whether the platform gave the role by itself. `false` if left out."""
    display_name: NotRequired[str]
    """Name of the role; only read."""
    site_compatible: NotRequired[bool]
    """Whether the role can be limited to sites."""
    site_restricted: NotRequired[bool]
    """Whether the role is limited to the sites of the user."""
