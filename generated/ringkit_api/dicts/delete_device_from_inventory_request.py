# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.delete_device_from_inventory_request_records_item import (
        DeleteDeviceFromInventoryRequestRecordsItemDict,
    )
    from ringkit_api.models.delete_device_from_inventory_request_records_item import (
        DeleteDeviceFromInventoryRequestRecordsItem,
    )


class DeleteDeviceFromInventoryRequestDict(TypedDict):
    """`DeleteDeviceFromInventoryRequest` as a dict."""

    records: Sequence[
        DeleteDeviceFromInventoryRequestRecordsItem
        | DeleteDeviceFromInventoryRequestRecordsItemDict
    ]
    """At most ten phones of the inventory."""
