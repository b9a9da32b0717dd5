# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_add_devices_response_results_item import (
        BulkAddDevicesResponseResultsItem,
    )


@model
class BulkAddDevicesResponse(Model):
    """Result for each phone.

    Attributes:
        results: One entry for each record of the request, in its order.
    """

    results: list[BulkAddDevicesResponseResultsItem]
    """One entry for each record of the request, in its order."""
