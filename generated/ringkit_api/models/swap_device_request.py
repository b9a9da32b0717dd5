# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SwapDeviceRequest(Model):
    """The phone to have instead.

    Attributes:
        target_device_id: The `id` of the phone to swap with, of another user or of the inventory.
    """

    target_device_id: str | Unset = UNSET
    """The `id` of the phone to swap with, of another user or of the inventory."""
