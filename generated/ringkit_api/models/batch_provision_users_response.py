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
    """Result for each user.

    Attributes:
        results: One entry for each record of the request, in its order.
    """

    results: list[BatchProvisionUsersResponseResultsItem]
    """One entry for each record of the request, in its order."""
