# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class BatchProvisionUsersRequestItemRolesItem(Model):
    """Batch provision users request item roles item."""

    id: str
