# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.add_device_to_inventory_response_devices_item import (
        AddDeviceToInventoryResponseDevicesItem,
    )
    from ringkit_api.models.site_basic_info import SiteBasicInfo


@model
class AddDeviceToInventoryResponse(Model):
    """Phones that were added.

    Attributes:
        devices: The new phones, by `id`.
        site: Site that they are for.
    """

    devices: list[AddDeviceToInventoryResponseDevicesItem]
    """The new phones, by `id`."""
    site: SiteBasicInfo
    """Site that they are for."""
