# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_add_devices_item import BulkAddDevicesItem


@model
class BulkAddDevicesRequest(Model):
    """Phones to add to users.

    Attributes:
        records: One entry for each phone. At least 1 item.
    """

    records: list[BulkAddDevicesItem]
    """One entry for each phone."""
