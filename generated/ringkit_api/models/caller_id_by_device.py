# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.caller_id_data import CallerIdData
    from ringkit_api.models.caller_id_device_info import CallerIdDeviceInfo


@model
class CallerIdByDevice(Model):
    """Number for calls from one phone.

    Attributes:
        device: The phone.
        caller_id: What is shown.
    """

    device: CallerIdDeviceInfo | Unset = UNSET
    """The phone."""
    caller_id: CallerIdData | Unset = UNSET
    """What is shown."""
