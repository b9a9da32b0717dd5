# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.bulk_add_devices_error_item import BulkAddDevicesErrorItem
    from ringkit_api.models.bulk_add_devices_success_item import BulkAddDevicesSuccessItem

    BulkAddDevicesResponseResultsItem: TypeAlias = (
        BulkAddDevicesSuccessItem | BulkAddDevicesErrorItem
    )
else:
    from ringkit._model.union import Union

    BulkAddDevicesResponseResultsItem = Union(
        "BulkAddDevicesResponseResultsItem",
        "BulkAddDevicesSuccessItem",
        "BulkAddDevicesErrorItem",
    )
