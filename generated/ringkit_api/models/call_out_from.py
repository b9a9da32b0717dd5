# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallOutFrom(Model):
    """Device that rings first.

    Attributes:
        device_id: `id` of a soft phone or desk phone, from `rc.api.devices.list_extension_devices`.
    """

    device_id: str | Unset = UNSET
    """`id` of a soft phone or desk phone, from `rc.api.devices.list_extension_devices`."""
