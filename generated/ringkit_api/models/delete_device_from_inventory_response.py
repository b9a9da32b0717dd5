# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.delete_device_from_inventory_response_records_item import (
        DeleteDeviceFromInventoryResponseRecordsItem,
    )


@model
class DeleteDeviceFromInventoryResponse(Model):
    """Result for each phone.

    Attributes:
        records: One entry for each phone of the request.
    """

    records: list[DeleteDeviceFromInventoryResponseRecordsItem]
    """One entry for each phone of the request."""
