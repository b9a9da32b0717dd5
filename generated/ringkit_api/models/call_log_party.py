# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_log_record_device_info import CallLogRecordDeviceInfo


@model
class CallLogParty(Model):
    """Call log party.

    Attributes:
        phone_number: Phone number in E.164, with `+` and country code.
        extension_number: Short number that is dialled inside the account.
        extension_id: `id` of the extension.
        name: Name as people see it.
        device: Device that was used.
    """

    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    name: str | Unset = UNSET
    """Name as people see it."""
    location: str | Unset = UNSET
    device: CallLogRecordDeviceInfo | Unset = UNSET
    """Device that was used."""
