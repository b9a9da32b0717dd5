# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DefaultUserRoleRequest(Model):
    """The role that new users get.

    Attributes:
        id: `id` of the role, from `rc.api.role_management.list_user_roles`.
    """

    id: str | Unset = UNSET
    """`id` of the role, from `rc.api.role_management.list_user_roles`."""
