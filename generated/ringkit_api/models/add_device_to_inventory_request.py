# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.add_device_to_inventory_request_site import (
        AddDeviceToInventoryRequestSite,
    )


@model
class AddDeviceToInventoryRequest(Model):
    """Phones to add to the inventory.

    Attributes:
        type: Kind of the phones: one that the company has brought with it.
        quantity: How many phones to add. 1 to 50.
        site: Site that the phones are for.
    """

    type: Literal["OtherPhone"]
    """Kind of the phones: one that the company has brought with it."""
    quantity: int
    """How many phones to add."""
    site: AddDeviceToInventoryRequestSite | Unset = UNSET
    """Site that the phones are for."""
