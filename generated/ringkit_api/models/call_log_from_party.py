# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_log_record_device_info import CallLogRecordDeviceInfo


@model
class CallLogFromParty(Model):
    """Who called.

    Attributes:
        phone_number: Phone number in E.164, with `+` and country code.
        extension_number: Short number, for an extension of the account.
        extension_id: `id` of the extension.
        name: Name of the extension or contact, as far as it is known.
        location: City and state of the number, as far as they are known.
        device: Device that was used.
        dialer_phone_number: Number as the network sent it, for calls that came in.
    """

    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    extension_number: str | Unset = UNSET
    """Short number, for an extension of the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    name: str | Unset = UNSET
    """Name of the extension or contact, as far as it is known."""
    location: str | Unset = UNSET
    """City and state of the number, as far as they are known."""
    device: CallLogRecordDeviceInfo | Unset = UNSET
    """Device that was used."""
    dialer_phone_number: str | Unset = UNSET
    """Number as the network sent it, for calls that came in."""
