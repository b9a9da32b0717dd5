# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.bulk_add_devices_item import BulkAddDevicesItemDict
    from ringkit_api.models.bulk_add_devices_item import BulkAddDevicesItem


class BulkAddDevicesRequestDict(TypedDict):
    """`BulkAddDevicesRequest` as a dict."""

    records: Sequence[BulkAddDevicesItem | BulkAddDevicesItemDict]
    """One entry for each phone. At least 1 item."""
