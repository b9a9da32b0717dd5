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
    """Add device to inventory request.

    Attributes:
        quantity: 1 to 50.
    """

    type: Literal["OtherPhone"]
    quantity: int
    site: AddDeviceToInventoryRequestSite | Unset = UNSET
