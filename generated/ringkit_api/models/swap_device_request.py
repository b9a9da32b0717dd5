# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SwapDeviceRequest(Model):
    """Swap device request."""

    target_device_id: str | Unset = UNSET
