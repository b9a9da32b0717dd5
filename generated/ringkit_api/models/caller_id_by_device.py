# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.caller_id_data import CallerIdData
    from ringkit_api.models.caller_id_device_info import CallerIdDeviceInfo


@model
class CallerIdByDevice(Model):
    """Caller ID by device."""

    device: CallerIdDeviceInfo | Unset = UNSET
    caller_id: CallerIdData | Unset = UNSET
