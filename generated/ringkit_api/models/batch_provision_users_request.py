# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.batch_provision_users_request_item import BatchProvisionUsersRequestItem


@model
class BatchProvisionUsersRequest(Model):
    """Users to create.

    Attributes:
        records: One entry for each user, at most ten. 1 to 10 items.
    """

    records: list[BatchProvisionUsersRequestItem]
    """One entry for each user, at most ten."""
