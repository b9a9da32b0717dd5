# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_log_record_device_info import CallLogRecordDeviceInfo


@model
class CallLogFromParty(Model):
    """Call log from party."""

    phone_number: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    name: str | Unset = UNSET
    location: str | Unset = UNSET
    device: CallLogRecordDeviceInfo | Unset = UNSET
    dialer_phone_number: str | Unset = UNSET
