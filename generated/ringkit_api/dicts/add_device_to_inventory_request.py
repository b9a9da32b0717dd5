# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.add_device_to_inventory_request_site import (
        AddDeviceToInventoryRequestSiteDict,
    )
    from ringkit_api.models.add_device_to_inventory_request_site import (
        AddDeviceToInventoryRequestSite,
    )


class AddDeviceToInventoryRequestDict(TypedDict):
    """`AddDeviceToInventoryRequest` as a dict."""

    type: Literal["OtherPhone"]
    """Kind of the phones: one that the company has brought with it."""
    quantity: int
    """How many phones to add. 1 to 50."""
    site: NotRequired[AddDeviceToInventoryRequestSite | AddDeviceToInventoryRequestSiteDict]
    """Site that the phones are for."""
