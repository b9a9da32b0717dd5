# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DefaultUserRoleRequestDict(TypedDict):
    """`DefaultUserRoleRequest` as a dict."""

    id: NotRequired[str]
    """`id` of the role, from `rc.api.role_management.list_user_roles`."""
