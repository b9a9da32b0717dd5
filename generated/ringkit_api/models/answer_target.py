# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AnswerTarget(Model):
    """Device that answers a call.

    Attributes:
        device_id: `id` of the device that answers, from `rc.api.devices.list_extension_devices`.
    """

    device_id: str
    """`id` of the device that answers, from `rc.api.devices.list_extension_devices`."""
