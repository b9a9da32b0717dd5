# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.delete_device_from_inventory_request_records_item import (
        DeleteDeviceFromInventoryRequestRecordsItem,
    )


@model
class DeleteDeviceFromInventoryRequest(Model):
    """Phones to delete.

    Attributes:
        records: At most ten phones of the inventory.
    """

    records: list[DeleteDeviceFromInventoryRequestRecordsItem]
    """At most ten phones of the inventory."""
