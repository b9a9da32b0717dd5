# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class BatchProvisionUsersRequestItemRolesItemDict(TypedDict):
    """`BatchProvisionUsersRequestItemRolesItem` as a dict."""

    id: str
    """The `id` of a role, from `rc.api.role_management.list_user_roles`."""
