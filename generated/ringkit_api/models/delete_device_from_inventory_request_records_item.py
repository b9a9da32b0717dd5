# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeleteDeviceFromInventoryRequestRecordsItem(Model):
    """A phone of the inventory.

    Attributes:
        device_id: The `id` of the phone.
    """

    device_id: str | Unset = UNSET
    """The `id` of the phone."""
