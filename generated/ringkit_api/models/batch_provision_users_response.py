# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.batch_provision_users_response_results_item import (
        BatchProvisionUsersResponseResultsItem,
    )


@model
class BatchProvisionUsersResponse(Model):
    """Batch provision users response."""

    results: list[BatchProvisionUsersResponseResultsItem]
