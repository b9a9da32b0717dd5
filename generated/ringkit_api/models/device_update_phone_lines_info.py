# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.update_device_phone_info import UpdateDevicePhoneInfo


@model
class DeviceUpdatePhoneLinesInfo(Model):
    """Lines to give to a device.

    Attributes:
        phone_lines: The lines.
    """

    phone_lines: list[UpdateDevicePhoneInfo] | Unset = UNSET
    """The lines."""
