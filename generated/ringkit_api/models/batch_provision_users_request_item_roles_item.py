# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class BatchProvisionUsersRequestItemRolesItem(Model):
    """A role.

    Attributes:
        id: The `id` of a role, from `rc.api.role_management.list_user_roles`.
    """

    id: str
    """The `id` of a role, from `rc.api.role_management.list_user_roles`."""
